// Pages as people really keep them: a file on the desk, and a site in EUC-KR whose server says nothing of the charset. These
// cannot be shown in a frame of the test runner, so that two engines are driven from outside.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENGINES, isMissing } from '../support/engines.mjs';

const FILE = fileURLToPath(new URL('../../dist/newsdrop.all.js', import.meta.url));
const weather = {
  stations: [
    { name: '서울', temperature: 21.5 },
    { name: '강릉', temperature: 18 },
  ],
};
const html = (charset) => `<!doctype html><html lang="ko"><meta charset="${charset}"><title>날씨</title>
<script src="newsdrop.all.js"></script>
<news-weather-ticker><script type="application/json">${JSON.stringify(weather)}</script></news-weather-ticker>
<news-share-button></news-share-button><news-article-card></news-article-card><news-view-switch></news-view-switch>`;

/** Node decodes EUC-KR and does not encode it: the few letters of this page are looked for in its decoder. */
const inEucKr = (text) => {
  const decoder = new TextDecoder('euc-kr');
  const bytes = new Map();
  for (let lead = 0xa1; lead < 0xff; lead++)
    for (let trail = 0xa1; trail < 0xff; trail++)
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from([...text].flatMap((letter) => bytes.get(letter) ?? [letter.charCodeAt(0)]));
};

let folder;
let server;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdrop-'));
  copyFileSync(FILE, join(folder, 'newsdrop.all.js'));
  writeFileSync(join(folder, 'index.html'), html('utf-8'));
  server = createServer(({ url }, answer) => {
    const isScript = url === '/newsdrop.all.js';
    // no charset in either header
    answer.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    answer.end(isScript ? readFileSync(FILE) : inEucKr(html('euc-kr')));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const show = async (engine, address) => {
  const browser = await ENGINES[engine]();
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    await page.waitForFunction(
      () => document.querySelector('news-weather-ticker')?.shadowRoot?.textContent.includes('21.5'),
      undefined,
      { timeout: 10_000 },
    );
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('news-weather-ticker, news-share-button')]
        .map((one) => one.shadowRoot.textContent)
        .join(' '),
    );
    return { errors, text };
  } finally {
    await browser.close();
  }
};

for (const engine of Object.keys(ENGINES)) {
  describe(`newsdrop.all.js in ${engine}`, { skip: isMissing(engine) }, () => {
    for (const [where, address] of Object.entries({
      'opened from disk': () => pathToFileURL(join(folder, 'index.html')).href,
      'on a page in EUC-KR': () => `http://127.0.0.1:${server.address().port}/`,
    })) {
      it(`shows its own words and the page's data, ${where}`, { timeout: 60_000 }, async () => {
        const { errors, text } = await show(engine, address());
        for (const word of ['서울', '강릉', '공유']) assert.ok(text.includes(word), `${word} in ${text}`);
        assert.deepEqual(errors, []);
      });
    }
  });
}
