// Whether Firefox moves the strip on its compositor: only its own code may ask.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMissing } from '../support/engines.mjs';
import { openFirefox } from '../support/marionette.mjs';

const SCRIPT = pathToFileURL(fileURLToPath(new URL('../../dist/newsdrop.all.js', import.meta.url)));
const FACES = ['', 'dir="rtl"', 'direction="end"'];
const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>날씨</title><body>
${FACES.map((attributes) => `<news-weather-ticker loading="eager" ${attributes}></news-weather-ticker>`).join('\n')}
<div id="moved" style="inline-size: 50px; block-size: 50px; background: red"></div>
<script src="${SCRIPT}"></script><script>
const stations = Array.from({ length: 97 }, (_, i) => ({ name: '지점' + i, temperature: i / 3, condition: 'rain' }));
for (const ticker of document.querySelectorAll('news-weather-ticker')) ticker.data = { stations };
moved.animate([{ inlineSize: '50px' }, { inlineSize: '90px' }], 1e6);
</script>`;

const ASK = `
  const tickers = [...document.querySelectorAll('news-weather-ticker')];
  const tracks = tickers.map((ticker) => ticker.shadowRoot?.querySelector('.track'));
  return [...tracks, document.getElementById('moved')].map(
    (box) => box?.getAnimations()[0]?.isRunningOnCompositor ?? null,
  );`;

describe('the ticker in Firefox', { skip: isMissing('firefox') }, () => {
  let firefox;
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsdrop-page-'));
    writeFileSync(join(folder, 'page.html'), PAGE);
    firefox = await openFirefox();
  });
  after(async () => {
    await firefox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('moves on the compositor, whichever way', async () => {
    await firefox.go(pathToFileURL(join(folder, 'page.html')).href);
    let said = [];
    const isSettled = () => said.length && said.slice(0, -1).every(Boolean);
    for (let tries = 0; tries < 40 && !isSettled(); tries++) {
      await wait(250);
      said = await firefox.ask(ASK);
    }
    // the last is one that no compositor can move
    assert.deepEqual(said, [...FACES.map(() => true), false]);
  });
});
