// From the press to the painted sheet, with the built files in the browser's cache and a processor four times as slow: about a
// phone of the lower middle class.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { ROOT } from '../../../config/setup.mjs';

const SLOWDOWN = 4;

const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>
  <script type="module" src="/newsdrop.js"></script><body><news-share-button native="never"></news-share-button>`;

const listen = async () => {
  const server = createServer((request, response) => {
    const path = join(ROOT, 'dist', normalize(new URL(request.url, 'http://a').pathname));
    if (path.endsWith('.js') && existsSync(path)) {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' });
      createReadStream(path).pipe(response);
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

/** In the page: milliseconds from the press to the frame that shows the sheet. */
const press = () =>
  new Promise((done) => {
    const element = document.querySelector('news-share-button');
    const button = element.shadowRoot.querySelector('button');
    const start = performance.now();
    const look = () =>
      requestAnimationFrame(() => {
        if (!element.shadowRoot.querySelector('dialog:modal')) return look();
        // the message comes after this frame was painted
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start);
        port2.postMessage(0);
      });
    button.click();
    look();
  });

/** → milliseconds, one per round: the first opening of a page, and the second one of the same page. */
export const measurePress = async (browser, rounds) => {
  const server = await listen();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const url = `http://127.0.0.1:${server.address().port}/`;
    const results = [];
    for (let round = 0; round <= rounds; round++) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await page.goto(url);
      await page.waitForFunction(() =>
        document.querySelector('news-share-button').shadowRoot?.querySelector('button'),
      );
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const first = await page.evaluate(press);
      await page.evaluate(() =>
        document.querySelector('news-share-button').shadowRoot.querySelector('dialog').close(),
      );
      const second = await page.evaluate(press);
      // the first round fills the cache
      if (round) results.push({ first, second });
    }
    return results;
  } finally {
    await context.close();
    server.close();
  }
};
