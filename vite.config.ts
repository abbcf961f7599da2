import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { toPresent } from './demo/present.ts';
import { replay } from './demo/replay.ts';
import { VERSION } from './src/core/version.ts';
import { createSystems } from './test/support/systems.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DEMO = join(HERE, 'demo');
const DIST = join(HERE, 'dist');

/** Pages that a site builder pastes together from built files: served and copied byte for byte, never transformed. */
const RAW_PAGE = /^\/paste[\w-]*\.html$/;

/** Files of `demo/data/formats` that are no web page of the demo, though they may end like one. */
const DOCUMENT = /^data\/formats\//;

/** What the headers say of those documents. One in EUC-KR says so here, the other nowhere: both are common. */
const DOCUMENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml',
  'articles.jsp': 'application/json',
  'weather.jsp': 'application/json; charset=euc-kr',
};

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.ts': 'text/plain; charset=utf-8',
};

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function data(name: string): string | undefined {
  const path = join(DEMO, 'data', normalize(`/${name}`));
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}

function sendReplay(response: ServerResponse, name: string): void {
  const text = data(name);
  if (text === undefined) return answer(response, 404, 'text/plain', 'no such data');
  const replayed = JSON.stringify(replay(JSON.parse(text), new Date()));
  // Addresses in the data are relative to `/data/`; here they are answered from other folders.
  answer(response, 200, TYPES['.json']!, replayed.replaceAll('"../', '"/'));
}

/** One folder, readable by every origin: what a web host with CORS does for the built files. */
function folder(root: string): Connect.SimpleHandleFunction {
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = join(root, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)));
    if (!path.startsWith(root) || !existsSync(path) || !statSync(path).isFile()) {
      return answer(response, 404, 'text/plain; charset=utf-8', 'Not built yet: run npm run build');
    }
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(path).pipe(response);
  };
}

/** The documents of every format: their octets as they are on disk, but for the hour. */
function documents(): Connect.SimpleHandleFunction {
  return (request, response) => {
    const name = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).slice(1);
    const type = DOCUMENT_TYPES[name] ?? DOCUMENT_TYPES[extname(name)];
    const path = join(DEMO, 'data/formats', name);
    if (!type || !existsSync(path)) return answer(response, 404, 'text/plain', 'no such document');
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(Buffer.from(toPresent(readFileSync(path, 'latin1'), new Date()), 'latin1'));
  };
}

/** Behaviours of real servers, by address: `/state/<behaviour>/<data file>`. */
function states(asked: Set<string>): Connect.SimpleHandleFunction {
  return (request, response) => {
    const [, behaviour = '', name = ''] = new URL(request.url ?? '/', 'http://x').pathname.split('/');
    switch (behaviour) {
      case 'slow':
        return void setTimeout(() => sendReplay(response, name), 4000);
      case 'never':
        return;
      case 'flaky': {
        if (asked.has(name)) return answer(response, 500, 'text/plain', 'Internal Server Error');
        asked.add(name);
        return sendReplay(response, name);
      }
      case 'gone': {
        if (asked.has(`gone ${name}`)) return answer(response, 410, 'text/plain', 'Gone');
        asked.add(`gone ${name}`);
        return sendReplay(response, name);
      }
      case 'html':
        return answer(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>점검 중</title>');
      case 'empty':
        return answer(
          response,
          200,
          TYPES['.json']!,
          name.startsWith('weather') ? '{"stations":[]}' : '{"articles":[]}',
        );
      case 'wrong':
        return answer(response, 200, TYPES['.json']!, '{"hello":"world"}');
      default:
        return answer(response, Number(behaviour) || 404, 'text/plain', behaviour);
    }
  };
}

/** Small pages of content systems with two versions, in which the view switch is tried: `/system/NAME/PRESET/`. */
const SWITCHES: Record<string, string> = {
  gnuboard5: 'preset="gnuboard5"',
  rhymix: 'preset="rhymix"',
  ndsoft: 'preset="ndsoft"',
  wptouch: 'preset="wptouch"',
  stripping: 'param="view" page-view',
  separate: '',
};
const systems = createSystems({
  script: '/system.ts',
  plans: Object.fromEntries(
    Object.entries(SWITCHES).map(([name, attributes]) => [
      `demo-${name}`,
      {
        head: '<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/styles/system.css">',
        tag: `<main></main><news-view-switch look="button" ${attributes}></news-view-switch>`,
      },
    ]),
  ),
});

function newsroom(): Plugin {
  const include = (html: string): string =>
    html.replace(/<!-- include ([\w-]+) -->/g, (_, name: string) =>
      include(readFileSync(join(DEMO, 'partials', `${name}.html`), 'utf8').trim()),
    );

  /** A file as text, for a page that shows the very file that a test runs. */
  const quote = (html: string): string =>
    html.replace(/<!-- quote ([\w./-]+) -->/g, (_, name: string) =>
      readFileSync(join(DEMO, name), 'utf8')
        .trim()
        .replace(/[&<]/g, (letter) => (letter === '&' ? '&amp;' : '&lt;')),
    );

  const serve = (middlewares: Connect.Server): void => {
    middlewares.use('/dist', folder(DIST));
    middlewares.use(`/newsdrop/${VERSION}`, folder(DIST));
    // What `/state/flaky/` has answered once; whoever opens a page starts again.
    const asked = new Set<string>();
    middlewares.use('/state', states(asked));
    middlewares.use('/data/formats', documents());
    middlewares.use((request, response, next) => {
      if (!request.url?.startsWith('/system/')) return next();
      void systems(request, response);
    });
    middlewares.use('/live', (request, response) => {
      sendReplay(response, new URL(request.url ?? '/', 'http://x').pathname.slice(1));
    });
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      if (request.headers['sec-fetch-dest'] === 'document') asked.clear();
      const path = join(DEMO, pathname);
      if (!RAW_PAGE.test(pathname) || !existsSync(path)) return next();
      // No charset in the header: the page's own <meta> must be enough, as on a plain file host.
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-cache' });
      createReadStream(path).pipe(response);
    });
  };

  let building = false;
  return {
    name: 'newsroom',
    configResolved(config) {
      building = config.command === 'build';
    },
    configureServer: (server) => serve(server.middlewares),
    configurePreviewServer: (server) => serve(server.middlewares),
    transformIndexHtml: {
      order: 'pre',
      // A static host has no clock: there the page itself moves the data (see `demo/main.ts`).
      handler: (html) => {
        const whole = quote(include(html));
        if (!building) return whole;
        return whole
          .replace('<html ', '<html data-static ')
          .replace(/ src="\/live\//g, ' data-replay="/data/');
      },
    },
    generateBundle() {
      const copy = (from: string, to: string): void => {
        this.emitFile({ type: 'asset', fileName: to, source: readFileSync(from) });
      };
      for (const name of ['data', 'images']) {
        for (const path of filesUnder(join(DEMO, name))) copy(path, relative(DEMO, path));
      }
      for (const name of readdirSync(DEMO)) if (RAW_PAGE.test(`/${name}`)) copy(join(DEMO, name), name);
      for (const path of filesUnder(DIST)) {
        if (!path.endsWith('.d.ts')) copy(path, join('dist', relative(DIST, path)));
      }
    },
  };
}

export default defineConfig({
  root: DEMO,
  appType: 'mpa',
  publicDir: false,
  // Lit's development build would fill the console that shows the widgets' own lines.
  resolve: { conditions: ['module', 'browser', 'production'] },
  plugins: [newsroom()],
  build: {
    outDir: resolve(HERE, '.cache/site'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      // How long a plugin took says nothing about the site, and comes and goes with the machine's load.
      checks: { bundlerTimings: false },
      input: filesUnder(DEMO).filter(
        (path) =>
          path.endsWith('.html') &&
          !path.includes('partials') &&
          !RAW_PAGE.test(`/${relative(DEMO, path)}`) &&
          !DOCUMENT.test(relative(DEMO, path)),
      ),
    },
  },
});
