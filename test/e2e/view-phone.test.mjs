// The view switch on a phone: what only a browser with a phone's viewport shows, and what is asked of a whole browser.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ENGINES, installed, isMissing } from '../support/engines.mjs';

const dist = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const TAG = dist('view-snippet.html');
const CODE = TAG.slice('<script>'.length, -'</script>'.length);
const { inline } = JSON.parse(dist('integrity.json'));
const POLICY = `default-src 'none'; style-src 'sha256-*'; script-src 'self' '${inline['view-snippet.html']}'; require-trusted-types-for 'script'; trusted-types newsdrop`;

/** Red where the page is narrow, green where it is wide, and the script comes late. */
const page = ({ snippet, tag }) => `<!doctype html><html lang="ko"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${snippet ? TAG : ''}<link rel="stylesheet" href="/page.css">
<title>기사</title><script src="/newsdrop.all.js" defer></script><body><p>기사 본문</p>${tag}</body></html>`;
const CSS = 'body{margin:0;background:#0a0;min-height:2000px}@media(max-width:767px){body{background:#d00}}';
const SWITCH = '<news-view-switch><a href="/pc">PC 버전</a></news-view-switch>';

let server;
let origin;
let browser;
let late = 0;
before(async () => {
  server = createServer(({ url }, answer) => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    if (pathname === '/page.css') return answer.writeHead(200, { 'content-type': 'text/css' }).end(CSS);
    if (pathname === '/newsdrop.all.js') {
      answer.setHeader('content-type', 'text/javascript');
      return setTimeout(() => answer.end(dist('newsdrop.all.js')), late);
    }
    const tag = searchParams.get('tag') ?? SWITCH;
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    if (searchParams.has('policy'))
      headers['content-security-policy'] = POLICY.replace("'sha256-*'", "'self'");
    return answer.writeHead(200, headers).end(page({ snippet: searchParams.has('snippet'), tag }));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  if (!isMissing('chromium')) browser = await ENGINES.chromium();
});
after(async () => {
  await browser?.close();
  server.close();
});

/** A phone of 390 pixels on which the desktop version was chosen before, at `width` pixels. */
const phone = async ({ chosen, ...more } = {}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    screen: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    ...more,
  });
  if (chosen) await context.addInitScript((kept) => localStorage.setItem('newsdrop:view', kept), chosen);
  const one = await context.newPage();
  one.errors = [];
  one.on('pageerror', ({ message }) => one.errors.push(message));
  return one;
};

const control = (one) => one.locator('news-view-switch .control');

/** Colours of the middle of every frame that the screen showed, each once and in order. */
const framesOf = async (one, address) => {
  const client = await one.context().newCDPSession(one);
  const pictures = [];
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await client.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await one.goto(`${origin}${address}`, { waitUntil: 'load' });
  await control(one).waitFor();
  await one.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await client.send('Page.stopScreencast');
  const helper = await one.context().newPage();
  const colors = await helper.evaluate(async (all) => {
    const seen = [];
    for (const data of all) {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      canvas.drawImage(picture, 0, 0);
      const [r, g] = canvas.getImageData(picture.width / 2, picture.height / 2, 1, 1).data;
      seen.push(r > 150 && g < 90 ? 'narrow' : g > 130 && r < 90 ? 'wide' : 'blank');
    }
    return seen.filter((color, index) => color !== seen[index - 1]);
  }, pictures);
  return colors.filter((color) => color !== 'blank');
};

describe('the snippet of the view switch', () => {
  it('is at most 400 bytes of ASCII, and its published hash is its own', () => {
    assert.ok(CODE.length <= 400, `${CODE.length} bytes`);
    assert.match(CODE, /^[\x20-\x7e]+$/);
    assert.equal(inline['view-snippet.html'], `sha256-${createHash('sha256').update(CODE).digest('base64')}`);
  });
});

describe('the view switch on a phone', { skip: isMissing('chromium'), timeout: 120_000 }, () => {
  it('shows the chosen version from the first painted frame on, with the snippet', async () => {
    late = 400;
    const one = await phone({ chosen: 'desktop 1280' });
    assert.deepEqual(await framesOf(one, '/?snippet'), ['wide']);
    late = 0;
    await one.context().close();
  });

  it('shows it later without the snippet, which is why there is one', async () => {
    late = 400;
    const one = await phone({ chosen: 'desktop 1280' });
    assert.deepEqual(await framesOf(one, '/'), ['narrow', 'wide']);
    late = 0;
    await one.context().close();
  });

  it('works under a strict policy that has the hash of the snippet', async () => {
    const one = await phone({ chosen: 'desktop 1280' });
    const said = [];
    one.on('console', (line) => line.type() === 'error' && said.push(line.text()));
    await one.goto(`${origin}/?snippet&policy`);
    await control(one).waitFor();
    assert.equal(await one.evaluate(() => innerWidth), 1280);
    assert.deepEqual([...said, ...one.errors], []);
    await one.context().close();
  });

  it('leads to the desktop version and back, keeps the focus, and says what it is', async () => {
    const one = await phone();
    await one.goto(origin);
    await control(one).focus();
    await one.keyboard.press('Enter');
    await one.waitForFunction(() => innerWidth === 1280);
    const now = () =>
      one.evaluate(() => {
        const { shadowRoot, view } = document.querySelector('news-view-switch');
        const { activeElement } = shadowRoot;
        return [
          view,
          activeElement?.textContent.trim(),
          shadowRoot.querySelector('[role=status]').textContent,
        ];
      });
    assert.deepEqual(await now(), ['desktop', '모바일 버전으로 보기', 'PC 버전입니다.']);
    await one.keyboard.press('Enter');
    await one.waitForFunction(() => innerWidth === 390);
    assert.deepEqual(await now(), ['mobile', 'PC 버전으로 보기', '모바일 버전입니다.']);
    const meta = await one.evaluate(() => document.querySelectorAll('meta[name=viewport]').length);
    assert.equal(meta, 1);
    assert.deepEqual(one.errors, []);
    await one.context().close();
  });

  for (const width of [980, 1024, 1280, 1920]) {
    it(`is at least 40 pixels of the screen high where the phone shows ${width}`, async () => {
      const one = await phone();
      await one.goto(
        `${origin}/?tag=${encodeURIComponent(`<news-view-switch width="${width}"></news-view-switch>`)}`,
      );
      await control(one).click();
      await one.waitForFunction((wide) => document.documentElement.clientWidth === wide, width);
      await one.waitForFunction(() => {
        const { height } = document
          .querySelector('news-view-switch')
          .shadowRoot.querySelector('.control')
          .getBoundingClientRect();
        return height * visualViewport.scale >= 40;
      });
      const { scrollWidth, top, bottom, tall } = await one.evaluate(() => {
        const box = document.querySelector('news-view-switch').getBoundingClientRect();
        return {
          scrollWidth: document.documentElement.scrollWidth,
          top: box.top,
          bottom: box.bottom,
          tall: innerHeight,
        };
      });
      assert.ok(scrollWidth <= width, 'nothing is wider than the page');
      assert.ok(top >= 0 && bottom <= tall, 'it is where the reader looks');
      await one.context().close();
    });
  }

  it('offers nothing on paper', async () => {
    const one = await phone();
    await one.goto(`${origin}/?tag=${encodeURIComponent('<news-view-switch always></news-view-switch>')}`);
    await control(one).waitFor();
    await one.emulateMedia({ media: 'print' });
    await control(one).waitFor({ state: 'hidden' });
    await one.context().close();
  });

  it('is there for automation as for any reader', async () => {
    const one = await phone();
    await one.goto(origin);
    assert.equal(await one.evaluate(() => navigator.webdriver), true);
    await control(one).waitFor();
    await one.context().close();
  });

  it('leaves the link of the page without script', async () => {
    const one = await phone({ javaScriptEnabled: false });
    await one.goto(origin);
    assert.ok(await one.getByRole('link', { name: 'PC 버전' }).isVisible());
    await one.context().close();
  });
});

describe('the view switch on a computer', { skip: isMissing('chromium'), timeout: 60_000 }, () => {
  it('is not there where only the viewport would change', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const one = await context.newPage();
    await one.goto(origin);
    await one.waitForFunction(() => document.querySelector('news-view-switch').shadowRoot);
    assert.equal(await one.evaluate(() => document.querySelector('news-view-switch').offsetHeight), 0);
    await context.close();
  });

  for (const [where, always, isThere] of [
    ['an installed app', '', false],
    ['an installed app that says always', ' always', true],
  ]) {
    it(`is ${isThere ? 'there' : 'not there'} in ${where}`, async () => {
      const profile = mkdtempSync(join(tmpdir(), 'newsdrop-app-'));
      const tag = `<news-view-switch mode="attribute"${always}></news-view-switch>`;
      const app = await installed(profile, `${origin}/?tag=${encodeURIComponent(tag)}`);
      try {
        const [one] = app.pages();
        await control(one).waitFor({ state: 'attached' });
        assert.equal(await one.evaluate(() => matchMedia('(display-mode: standalone)').matches), true);
        assert.equal(await control(one).isVisible(), isThere);
      } finally {
        await app.close();
        rmSync(profile, { recursive: true, force: true });
      }
    });
  }
});
