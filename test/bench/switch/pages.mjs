// A page of a newspaper's size for each subject, at /MODE/NAME. The headers let the browser's clock be read to five microseconds.
import { createServer } from 'node:http';
import { toBuiltFile } from '../../integration/origin.mjs';

const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const ARTICLES = Array.from(
  { length: 60 },
  (_, i) => `<article><h2>물마루 소식 ${i}</h2><p>${'항구에 봄이 왔다. '.repeat(20)}</p></article>`,
).join('');

const toPage = ({
  inline,
  head = '',
  body = '',
}) => `<!doctype html><html lang="ko"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1"><title>물마루일보</title><link rel="icon" href="data:,">
  <script>performance.mark('from')</script><script>${inline}</script><script>performance.mark('to')</script>
  <style>article{padding:1em}[data-view=desktop] body{width:1280px}</style>${head}</head>
  <body>${body}${ARTICLES}</body></html>`;

/** `subjects` by mode and name; `origin` is where they are, `close` ends it. */
export const serve = async (subjects) => {
  const server = createServer(({ url }, response) => {
    const built = toBuiltFile(url);
    const [mode, name] = url.slice(1).split('/').map(decodeURIComponent);
    const subject = subjects[mode]?.[name];
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...HEADERS,
      ...built?.headers,
      'cache-control': built ? 'max-age=3600' : 'no-store',
    });
    response.end(built?.body ?? (subject ? toPage(subject) : '<!doctype html>'));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
