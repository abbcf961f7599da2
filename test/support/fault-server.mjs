// A server that misbehaves on request. It answers on two origins: inside the test runner's own server (same origin as the
// test) and on a port of its own (another origin). Tests speak to it through server.ts.
//
//   GET    /fault/origin                    {"origin": another origin, "refused": an origin where nothing listens}
//   POST   /fault/script?id=ID              the plan, as JSON: {"answers": [ANSWER …]}, played in order, the last one repeats,
//                                           or {"files": "dist", "answer": ANSWER, "paths": {"/x.js": ANSWER}}: a site that
//                                           serves a folder; `answer` is laid under each of its answers
//   DELETE /fault/script?id=ID              forgets the plan and lets go of what is held
//   GET    /fault/serve/ID[/path]           the next answer of the plan
//   POST   /fault/release?id=ID&count=N     lets N held answers go, also ones that are not asked for yet
//   GET    /fault/log?id=ID&seen=N&gone=N   the requests of the plan: [{method, url, headers, state}]; with `seen` or `gone`
//                                           the answer waits until N requests have come, or N were left by the client.
//                                           state: "open", "done" or "gone"
//
// ANSWER, every field optional:
//   status    200
//   headers   {name: value | [values] | null}; null removes a default. Defaults: content-type by kind, cache-control: no-store,
//             on the other origin also access-control-allow-origin: *
//   body      text, in UTF-8 or in `charset`: "euc-kr", "utf-16le", "latin1"
//   base64    bytes, instead of a body
//   file      a file of the repository, instead of a body; `append` adds text to it
//   fill      so many bytes of valid JSON, instead of a body, streamed
//   encoding  "gzip" or "br": encoded and declared; `damage: true` breaks the encoded bytes
//   hold      "headers" or "body" (half of it is sent): the rest waits for a release
//   drip      true: the body comes byte by byte
//   cut       "before": reset without a byte; "middle": reset in the body; "length": content-length promises more;
//             "chunk": the last chunk never comes; "close": half of a body without length, then the end
//   raw       these bytes (latin1) and nothing else, then the end
//   cors      false, "wrong" or "double", on the other origin
//   redirect  an address, or "loop"
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const JSON_TYPE = { 'content-type': 'application/json', 'cache-control': 'no-store' };

let eucKr;
/** Node decodes EUC-KR but does not encode it: the table is its decoder turned round. */
const encodeEucKr = (text) => {
  if (!eucKr) {
    const decoder = new TextDecoder('euc-kr');
    eucKr = new Map();
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x41; trail < 0xff; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (character.length === 1 && character !== '\ufffd') eucKr.set(character, [lead, trail]);
      }
    }
  }
  return Buffer.from([...text].flatMap((character) => eucKr.get(character) ?? [character.charCodeAt(0)]));
};

const toBytes = (answer) => {
  if (answer.base64 !== undefined) return Buffer.from(answer.base64, 'base64');
  const body = answer.body ?? '';
  return answer.charset === 'euc-kr' ? encodeEucKr(body) : Buffer.from(body, answer.charset ?? 'utf8');
};

const encode = (answer, bytes) => {
  if (!answer.encoding) return bytes;
  const encoded = answer.encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes);
  if (answer.damage) encoded.fill(0xff, Math.floor(encoded.length / 2));
  return encoded;
};

const OPENING = '{"fill":"';
const filled = (size) => `${OPENING}${'a'.repeat(Math.max(0, size - OPENING.length - 2))}"}`;

const CORS = {
  wrong: 'https://elsewhere.example',
  double: ['*', 'https://elsewhere.example'],
};

const headersOf = (answer, { other, type }) => {
  const headers = {
    'content-type': answer.file ? (TYPES[extname(answer.file)] ?? 'application/octet-stream') : type,
    'cache-control': 'no-store',
    ...(other && answer.cors !== false && { 'access-control-allow-origin': CORS[answer.cors] ?? '*' }),
    // A reused connection that is reset makes browsers ask again by themselves.
    ...(other && { connection: 'close' }),
    ...(answer.encoding && { 'content-encoding': answer.encoding }),
    ...answer.headers,
  };
  return Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== null && value !== undefined),
  );
};

const readBody = async (request) => {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
};

/** What one test planned, what came of it, and who waits for it. */
class Plan {
  #answers;
  #site;
  #played = 0;
  #credit = 0;
  #waiting = new Set();
  log = [];

  constructor({ answers, ...site }) {
    this.#answers = answers;
    this.#site = answers ? undefined : site;
  }

  next(path) {
    if (this.#answers) return this.#answers[Math.min(this.#played++, this.#answers.length - 1)] ?? {};
    const { files, answer, paths } = this.#site;
    const own = Object.hasOwn(paths ?? {}, path) ? paths[path] : undefined;
    if (!own && files === undefined) return { status: 404 };
    const file = files === undefined || own?.body !== undefined ? {} : { file: join(files, path) };
    return { ...file, ...answer, ...own, headers: { ...answer?.headers, ...own?.headers } };
  }

  release(count) {
    this.#credit += count;
    this.changed();
  }

  /** A place behind the gate: resolves when a release is there for it. */
  async held(signal) {
    await this.until(() => this.#credit > 0, signal);
    this.#credit--;
  }

  changed() {
    for (const check of [...this.#waiting]) check();
  }

  until(isTrue, signal) {
    return new Promise((done) => {
      const check = () => {
        if (!isTrue() && !signal.aborted) return;
        this.#waiting.delete(check);
        done();
      };
      this.#waiting.add(check);
      signal.addEventListener('abort', check, { once: true });
      check();
    });
  }
}

const stream = async (response, answer, bytes) => {
  if (!answer.drip) return void response.end(bytes);
  for (const byte of bytes) {
    response.write(Uint8Array.of(byte));
    await sleep(2);
  }
  response.end();
};

const cutOff = (response, answer, bytes, status, headers) => {
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const { socket } = response;
  if (answer.cut === 'before') return void socket.resetAndDestroy();
  if (answer.cut === 'close') {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} OK\r\n${lines.join('')}connection: close\r\n\r\n`);
    return void socket.end(half);
  }
  const whole = answer.cut === 'length' ? bytes : half;
  response.writeHead(
    status,
    answer.cut === 'chunk' ? headers : { ...headers, 'content-length': bytes.length + 10 },
  );
  response.write(whole, () => (answer.cut === 'middle' ? socket.resetAndDestroy() : socket.destroy()));
};

export const createFaultServer = ({ root }) => {
  const plans = new Map();
  const planOf = (url) => plans.get(url.searchParams.get('id'));
  let server;
  let addresses;

  const play = async (answer, request, response, other, plan) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { signal } = gone;
    if (answer.hold === 'headers') await plan.held(signal);
    if (signal.aborted) return;
    if (answer.raw !== undefined) return void response.socket.end(answer.raw, 'latin1');

    let { status = 200 } = answer;
    let bytes;
    if (answer.file) {
      const path = resolve(root, answer.file);
      const isThere =
        path.startsWith(root + sep) &&
        (await stat(path).then(
          (entry) => entry.isFile(),
          () => false,
        ));
      if (!isThere) status = 404;
      bytes = isThere
        ? Buffer.concat([await readFile(path), Buffer.from(answer.append ?? '')])
        : Buffer.alloc(0);
    } else bytes = answer.fill ? Buffer.from(filled(answer.fill)) : toBytes(answer);
    bytes = encode(answer, bytes);

    const headers = headersOf(answer, { other, type: 'application/json' });
    if (answer.redirect) {
      headers.location = answer.redirect === 'loop' ? request.url : answer.redirect;
      status = answer.status ?? 302;
    }
    if (answer.cut) return cutOff(response, answer, bytes, status, headers);
    // the true time would contradict the clocks of tests; a plan may give one
    response.sendDate = false;
    response.writeHead(status, headers);
    if (answer.hold === 'body') {
      const half = Math.ceil(bytes.length / 2);
      response.write(bytes.subarray(0, half));
      await plan.held(signal);
      bytes = bytes.subarray(half);
    }
    if (!signal.aborted) await stream(response, answer, bytes);
  };

  const serve = async (url, request, response, other) => {
    const [, , , id, ...rest] = url.pathname.split('/');
    const plan = plans.get(id);
    if (!plan) return void response.writeHead(404, JSON_TYPE).end('"no such plan"');
    const entry = { method: request.method, url: request.url, headers: request.headers, state: 'open' };
    plan.log.push(entry);
    response.once('close', () => {
      entry.state = response.writableFinished ? 'done' : 'gone';
      plan.changed();
    });
    plan.changed();
    if (request.method === 'OPTIONS') return void response.writeHead(405).end();
    await play(plan.next(`/${rest.join('/')}`), request, response, other, plan);
  };

  const verbs = {
    'GET origin': (url, request, response) =>
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(addresses)),
    'POST script': async (url, request, response) => {
      plans.set(url.searchParams.get('id'), new Plan(JSON.parse(await readBody(request))));
      response.writeHead(204).end();
    },
    'DELETE script': (url, request, response) => {
      planOf(url)?.release(Infinity);
      plans.delete(url.searchParams.get('id'));
      response.writeHead(204).end();
    },
    'POST release': (url, request, response) => {
      planOf(url)?.release(Number(url.searchParams.get('count') ?? 1));
      response.writeHead(204).end();
    },
    'GET log': async (url, request, response) => {
      const plan = planOf(url);
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const wanted = (name) => Number(url.searchParams.get(name) ?? 0);
      const left = () => plan.log.filter(({ state }) => state === 'gone').length;
      await plan?.until(() => plan.log.length >= wanted('seen') && left() >= wanted('gone'), gone.signal);
      if (!gone.signal.aborted) response.writeHead(200, JSON_TYPE).end(JSON.stringify(plan?.log ?? []));
    },
  };

  const handle = async (request, response, other = false) => {
    const url = new URL(request.url, 'http://localhost');
    const [, , verb] = url.pathname.split('/');
    try {
      if (verb === 'serve') return await serve(url, request, response, other);
      const act = verbs[`${request.method} ${verb}`];
      if (!act) return void response.writeHead(404).end();
      await act(url, request, response);
    } catch (error) {
      // A mistake in a plan fails the test that made it, not the whole run.
      console.error(`fault server: ${request.method} ${request.url}: ${error.message}`);
      response.destroy();
    }
  };

  const listen = async () => {
    const open = () =>
      new Promise((done) => {
        const opened = createServer((request, response) => void handle(request, response, true));
        opened.listen(0, '127.0.0.1', () => done(opened));
      });
    const originOf = (opened) => `http://127.0.0.1:${opened.address().port}`;
    server = await open();
    const closed = await open();
    addresses = { origin: originOf(server), refused: originOf(closed) };
    await new Promise((done) => closed.close(done));
    return addresses.origin;
  };

  const close = async () => {
    for (const plan of plans.values()) plan.release(Infinity);
    server?.closeAllConnections();
    await new Promise((done) => (server ? server.close(done) : done()));
  };

  return { handle, listen, close };
};
