// The newsroom's own server behind nginx. It tells apart what it is told to tell apart, and writes down what it was asked.
import { readFileSync } from 'node:fs';
import { request as send, createServer } from 'node:http';

/** `page(request)` gives `{ headers, body }`. */
export const startOrigin = async (page) => {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    const { status = 200, headers, body } = page(request);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${server.address().port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
};

/** One request as it is written: fetch() would follow redirects, ask for gzip and set no Host. */
export const get = (port, path, headers = {}) =>
  new Promise((done, fail) => {
    const request = send({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          bytes: Buffer.concat(parts),
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    request.once('error', fail);
    request.end();
  });

export const PHONE =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
export const DESK =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const DIST = new URL('../../dist/', import.meta.url);

/** The answer to /newsdrop/FILE, or undefined: a site that has the built files beside its pages. */
export const toBuiltFile = (url) => {
  const [, name] = /^\/newsdrop\/([\w./-]+\.js)$/.exec(url) ?? [];
  return name && { headers: { 'content-type': 'text/javascript' }, body: readFileSync(new URL(name, DIST)) };
};
