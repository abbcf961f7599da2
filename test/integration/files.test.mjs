import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ENGINES, isMissing } from '../support/engines.mjs';
import { noNginx, startNginx } from './nginx.mjs';
import { get, startOrigin } from './origin.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const weather = {
  stations: [
    { name: '울산', temperature: 17.4 },
    { name: '속초', temperature: 15 },
  ],
};

describe('nginx with the built files', { skip: noNginx }, () => {
  let folder;
  let nginx;
  const at = '/newsdrop/1.0.0/';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsdrop-files-'));
    cpSync(DIST, join(folder, at), { recursive: true });
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/weather.json'), JSON.stringify(weather));
    nginx = await startNginx('files.nginx.conf', { '/srv/www': folder });
  });
  after(async () => {
    await nginx?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path, headers = {}) => get(nginx.port, path, { host: 'static.example.com', ...headers });

  it('names the type and charset of each file that a page loads', async () => {
    const [chunk] = readdirSync(join(DIST, 'chunks'));
    for (const [path, type] of [
      [`${at}newsdrop.js`, 'text/javascript; charset=utf-8'],
      [`${at}newsdrop.iife.js`, 'text/javascript; charset=utf-8'],
      [`${at}chunks/${chunk}`, 'text/javascript; charset=utf-8'],
      [`${at}integrity.json`, 'application/json; charset=utf-8'],
      [`${at}themes/newspaper.css`, 'text/css; charset=utf-8'],
      ['/data/weather.json', 'application/json; charset=utf-8'],
    ]) {
      const { status, headers } = await ask(path);
      assert.deepEqual([path, status, headers['content-type']], [path, 200, type]);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    }
  });

  it('packs the script to less than half, and sends the same bytes', async () => {
    const { headers, bytes } = await ask(`${at}newsdrop.js`, { 'accept-encoding': 'gzip' });
    const file = readFileSync(join(DIST, 'newsdrop.js'));
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.ok(bytes.length < file.length / 2, `${bytes.length} of ${file.length}`);
    assert.ok(gunzipSync(bytes).equals(file));
  });

  it('lets a version be kept for ever and data for a minute', async () => {
    const script = await ask(`${at}newsdrop.js`);
    assert.equal(script.headers['cache-control'], 'public, max-age=31536000, immutable');
    const data = await ask('/data/weather.json');
    assert.equal(data.headers['cache-control'], 'public, max-age=60, stale-while-revalidate=600');
  });

  it('lets nobody keep that a file is missing', async () => {
    const { status, headers } = await ask(`${at}newsdrop.typo.js`);
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], undefined);
  });

  it('answers 304 for data that is unchanged, packed or not', async () => {
    for (const packing of [{}, { 'accept-encoding': 'gzip' }]) {
      const { headers } = await ask('/data/weather.json', packing);
      const again = await ask('/data/weather.json', { ...packing, 'if-none-match': headers.etag });
      assert.equal(again.status, 304);
    }
  });

  for (const engine of Object.keys(ENGINES))
    it(
      `runs on another site's page under a strict policy, in ${engine}`,
      { skip: isMissing(engine), timeout: 60_000 },
      async () => {
        const files = `http://127.0.0.1:${nginx.port}`;
        const { files: hashes } = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
        const site = await startOrigin(() => ({
          headers: {
            'content-security-policy': `default-src 'none'; script-src ${files}; connect-src ${files}; img-src data:`,
          },
          body: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>날씨</title><link rel="icon" href="data:,">
          <script type="module" src="${files}${at}newsdrop.js" integrity="${hashes['newsdrop.js']}" crossorigin></script>
          <news-weather-ticker src="${files}/data/weather.json" loading="eager"></news-weather-ticker>
          <news-share-button></news-share-button>`,
        }));
        const browser = await ENGINES[engine]();
        try {
          const page = await browser.newPage();
          const refused = [];
          page.on('pageerror', (error) => refused.push(error.message));
          page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
          await page.goto(`http://${site.address}/`);
          await page.getByText('17.4').first().waitFor();
          // the sheet comes as a chunk of its own
          await page.locator('news-share-button button').first().click();
          await page.getByRole('dialog').waitFor();
          assert.deepEqual(refused, []);
        } finally {
          await browser.close();
          await site.close();
        }
      },
    );
});
