// What a screen reader is given of the weather strip, and where the Tab key stops: read from the accessibility tree, which only a
// browser that is driven from outside gives away.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ENGINES, isMissing } from '../support/engines.mjs';

const SCRIPT = readFileSync(fileURLToPath(new URL('../../dist/newsdrop.all.js', import.meta.url)), 'utf8');

const weather = {
  source: { name: '기상청' },
  observedAt: new Date().toISOString(),
  stations: Array.from({ length: 97 }, (_, i) => ({
    id: `${i}`,
    name: `지점${i + 1}`,
    temperature: i,
    text: '흐림',
  })),
};

let browser;
before(async () => {
  browser = await ENGINES.chromium();
});
after(() => browser?.close());

/** A page with a strip of 97 stations between two links, its controls in place. */
const show = async (attributes = '') => {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="ko"><a href="#a">앞</a><news-weather-ticker loading="eager" ${attributes}></news-weather-ticker><a href="#b">뒤</a>`,
  );
  await page.addScriptTag({ content: SCRIPT });
  await page.evaluate(
    (data) => Object.assign(document.querySelector('news-weather-ticker'), { data }),
    weather,
  );
  await page.waitForFunction(() =>
    document.querySelector('news-weather-ticker').shadowRoot.querySelector('button'),
  );
  return page;
};

/** Roles and names of what is told, without the pieces of text. */
const readTree = async (page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const dull = ['RootWebArea', 'none', 'generic', 'InlineTextBox', 'StaticText', 'paragraph'];
  return nodes
    .filter(({ ignored, role }) => !ignored && !dull.includes(role?.value))
    .map(({ role, name }) => `${role.value} ${name.value}`.trim());
};

const tabStops = async (page) => {
  const stops = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const inner = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
      return inner.ariaLabel ?? inner.textContent.trim();
    });
    stops.push(stop);
    if (stop === '뒤') break;
  }
  return stops;
};

describe('the weather strip for a screen reader', { skip: isMissing('chromium') }, () => {
  it('is one region with a sentence and four buttons, and none of its stations', async () => {
    const tree = await readTree(await show());
    assert.deepEqual(tree.filter((line) => /^(?:region|button|list|listitem)/.test(line)).sort(), [
      'button 날씨 흐름 멈춤',
      'button 다음 지점',
      'button 이전 지점',
      'button 표로 보기',
      'region 날씨',
    ]);
    assert.ok(
      tree.some((line) => /^group 전국 날씨 97곳, .*지점1 0\.0℃ 흐림$/.test(line)),
      tree.join('\n'),
    );
  });

  it('has a stop for each button and one for the strip', async () => {
    const stops = await tabStops(await show('motion="static"'));
    assert.deepEqual(stops.slice(0, 4), ['앞', '이전 지점', '다음 지점', '표로 보기']);
    assert.equal(stops.length, 6);
  });

  it('has one stop for all stations where they are links', async () => {
    const stops = await tabStops(await show('motion="static" station-href="https://news.example/{id}"'));
    assert.deepEqual(stops, ['앞', '이전 지점', '다음 지점', '표로 보기', '지점1', '뒤']);
  });
});
