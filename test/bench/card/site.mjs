// The page that cards are put into, and the feed, from a server: a feed has an address, and takes its time.
import { createServer } from 'node:http';
import { importCompiled } from '../../../config/compiled.mjs';
import { feed } from './subjects.mjs';

/** Milliseconds until the feed answers, so that there is something to wait for in the page. */
const DELAY = 500;

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEUlEQVR42mNgYGD4z4AAGAAADAACAcjR0mMAAAAASUVORK5CYII=',
  'base64',
);

/** The element's own style sheet for cards that stand in the page itself. */
const styles = async () => {
  const names = ['styles/tokens', 'styles/host', 'elements/article-card/article-card.styles'];
  const sheets = [];
  for (const name of names)
    sheets.push(...Object.values(await importCompiled(`src/${name}.ts`)).map(({ cssText }) => cssText));
  return sheets
    .join('')
    .replace(/:host\(([^)]*)\)/g, '.host$1')
    .replaceAll(':host', '.host');
};

const toPage = (css) => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>bench</title><style>
  body { margin: 0; font: 16px/1.5 sans-serif; }
  #box { padding: 16px; }
  #box:not(:has([count])) { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 32px 24px; }
  ${css}
</style><div id="box"></div><p>What stands below.</p>`;

/** → { origin, delay, close }; `delay` in milliseconds is how long the feed takes. */
export const serve = async () => {
  const page = toPage(await styles());
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x');
    const send = (type, body) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    };
    if (pathname === '/feed.json') {
      const body = JSON.stringify(feed(Number(searchParams.get('count'))));
      setTimeout(() => send('application/json', body), DELAY);
    } else if (pathname === '/picture.png') send('image/png', PICTURE);
    else send('text/html', page);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    delay: DELAY,
    close: () => server.close(),
  };
};
