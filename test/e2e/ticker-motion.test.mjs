// The ticker's two faces under a real mouse, wheel and finger, and what its motion costs by the browser's own counters: none of
// it can be had inside the test runner.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { ENGINES, isMissing } from '../support/engines.mjs';

const FILE = fileURLToPath(new URL('../../dist/newsdrop.all.js', import.meta.url));
const stations = Array.from({ length: 97 }, (_, i) => ({
  id: String(i),
  name: `지점${i}`,
  temperature: i / 3 - 8,
  condition: 'rain',
}));

/** Pixels per second: next to nothing, so that a place can be read before and after. */
const SLOW = 0.5;

const show = async (browser, attributes = '', options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 500 }, ...options });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="ko"><meta charset="utf-8"><title>날씨</title>
    <body style="margin:0;min-height:3000px;font:15px sans-serif"><div style="height:60px"></div>
    <news-weather-ticker loading="eager" ${attributes}></news-weather-ticker>`);
  await page.addScriptTag({ path: FILE });
  await page.evaluate((rows) => {
    const ticker = document.querySelector('news-weather-ticker');
    ticker.data = { stations: rows };
    const find = (name) => ticker.shadowRoot.querySelector(`.${name}`);
    const animation = () => find('track')?.getAnimations()[0];
    Object.assign(globalThis, {
      find,
      animation,
      isMoving: () => Boolean(animation()),
      // name and left edge of each station in view, of whichever face shows
      shown: () => {
        const view = find('strip').getBoundingClientRect();
        const faces = animation() ? [find('track')] : [find('list'), find('tail')];
        return faces
          .flatMap((face) => [...face.children])
          .filter((item) => getComputedStyle(item).visibility === 'visible')
          .map((item) => ({
            name: item.querySelector('bdi').textContent,
            ...item.getBoundingClientRect().toJSON(),
          }))
          .filter(({ left, right }) => left > view.left + 2 && right < view.right - 2)
          .map(({ name, left }) => ({ name, left }));
      },
    });
  }, stations);
  await page.waitForFunction(() => globalThis.isMoving());
  return page;
};

const shown = (page) => page.evaluate(() => globalThis.shown());
const isAtRest = (page) => page.waitForFunction(() => !globalThis.isMoving());

const assertShifted = (now, earlier, by, slack = 1.5) => {
  const common = now.filter(({ name }) => earlier.some((item) => item.name === name));
  assert.ok(common.length > 2, `few stations in common: ${JSON.stringify({ now, earlier })}`);
  for (const { name, left } of common) {
    const way = left - earlier.find((item) => item.name === name).left;
    assert.ok(Math.abs(way - by) <= slack, `${name} moved ${way} px, not ${by}`);
  }
};

for (const [engine, launch] of Object.entries(ENGINES)) {
  describe(`the ticker's two faces in ${engine}`, { skip: isMissing(engine) }, () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());

    for (const attributes of ['', 'dir="rtl"', 'direction="end"', 'list="inline"']) {
      it(`hand over to the mouse in the same place, and back (${attributes || 'as it comes'})`, async () => {
        const page = await show(browser, `speed="${SLOW}" ${attributes}`);
        await page.evaluate(() => (globalThis.animation().currentTime += 200_000));
        const moving = await shown(page);
        await page.mouse.move(500, 85);
        await isAtRest(page);
        assertShifted(await shown(page), moving, 0);
        await page.mouse.move(500, 400);
        await page.waitForFunction(() => globalThis.isMoving());
        assertShifted(await shown(page), moving, 0);
        await page.context().close();
      });
    }

    it('follow a mouse that drags', async () => {
      const page = await show(browser, `speed="${SLOW}"`);
      const moving = await shown(page);
      await page.mouse.move(500, 85);
      await page.mouse.down();
      await page.mouse.move(440, 85, { steps: 4 });
      await page.mouse.move(380, 85, { steps: 4 });
      await page.mouse.up();
      assertShifted(await shown(page), moving, -120);
      await page.context().close();
    });

    it('leave a wheel that goes down to the page', async () => {
      const page = await show(browser, `speed="${SLOW}"`);
      await page.mouse.move(500, 85);
      await page.mouse.wheel(0, 120);
      await page.waitForFunction(() => scrollY > 60);
      await page.context().close();
    });
  });
}

describe('the ticker in Chromium', { skip: isMissing('chromium') }, () => {
  let browser;
  before(async () => {
    browser = await ENGINES.chromium();
  });
  after(() => browser.close());

  for (const scale of [1.25, 1.5, 3]) {
    it(`hands over in the same place at ${scale} device pixels to one`, async () => {
      const page = await show(browser, `speed="${SLOW}"`, { deviceScaleFactor: scale });
      await page.evaluate(() => (globalThis.animation().currentTime += 100_300));
      const moving = await shown(page);
      await page.mouse.move(500, 85);
      await isAtRest(page);
      assertShifted(await shown(page), moving, 0, 1);
      await page.context().close();
    });
  }

  const swipe = async (page, width) => {
    const session = await page.context().newCDPSession(page);
    const touch = (type, x) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 85 }] });
    await touch('touchStart', 500);
    for (let way = 0; Math.abs(way) < Math.abs(width); way += Math.sign(width) * 10)
      await touch('touchMove', 500 + way);
    await touch('touchMove', 500 + width);
    // a finger that stands still before it goes gives no momentum
    await page.waitForTimeout(200);
    await touch('touchEnd');
  };

  for (const list of ['table', 'inline']) {
    it(`goes with a finger that swipes it, from where it stood (list="${list}")`, async () => {
      const page = await show(browser, `speed="${SLOW}" list="${list}"`, { hasTouch: true });
      const moving = await shown(page);
      await swipe(page, -150);
      await isAtRest(page);
      // a swipe begins where the browser is sure that it is one
      assertShifted(await shown(page), moving, -150, 20);
      assert.equal(await page.evaluate(() => scrollY), 0);
      await page.context().close();
    });
  }

  it('goes with a wheel that goes sideways', async () => {
    const page = await show(browser, `speed="${SLOW}"`);
    const moving = await shown(page);
    await page.mouse.move(500, 85);
    await page.mouse.wheel(130, 0);
    await page.waitForFunction(
      ({ name, left }) => globalThis.shown().find((item) => item.name === name).left < left - 128,
      moving[3],
    );
    assertShifted(await shown(page), moving, -130, 3);
    await page.context().close();
  });

  it('costs nothing between batches, and little over many', async () => {
    // ten times its speed for six seconds is a minute's way
    const page = await show(browser, 'speed="400"');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const count = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const get = (name) => metrics.find((metric) => metric.name === name).value;
      return { styles: get('RecalcStyleCount'), layouts: get('LayoutCount') };
    };
    await page.waitForTimeout(1000);
    const earlier = await count();
    const first = await page.evaluateHandle(() => globalThis.find('track').firstElementChild);
    await page.waitForTimeout(6000);
    const now = await count();
    assert.equal(await first.evaluate((item) => item.isConnected), false, 'no batch came');
    const perMinute = { styles: now.styles - earlier.styles, layouts: now.layouts - earlier.layouts };
    assert.ok(perMinute.styles <= 30, `${perMinute.styles} style recalculations in a minute's way`);
    assert.ok(perMinute.layouts <= 12, `${perMinute.layouts} layouts in a minute's way`);
    await page.context().close();
  });

  it('prints all stations', async () => {
    const page = await show(browser);
    const names = page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener(
            'beforeprint',
            () =>
              requestAnimationFrame(() => {}) &&
              done(
                [...globalThis.find('tail').children].map((item) => item.querySelector('bdi').textContent),
              ),
          );
        }),
    );
    await page.pdf();
    assert.equal((await names).length, 97);
    await page.waitForFunction(() => globalThis.isMoving());
    await page.context().close();
  });
});
