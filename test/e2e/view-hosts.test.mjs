// The view switch between two hosts of one site, over https and http, as no local server can be: the browser is told what they answer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ENGINES, isMissing } from '../support/engines.mjs';

const SCRIPT = readFileSync(new URL('../../dist/newsdrop.all.js', import.meta.url), 'utf8');
const PATH = '/%EB%89%B4%EC%8A%A4/1?q=%EB%82%A0%EC%94%A8&old=%B3%AF#%EB%B3%B8%EB%AC%B8';
const DAY = 86_400;

/** Every host of example.co.kr, with the links that search engines ask for. */
const openSite = async (browser, { tag, attributes = '' }) => {
  const context = await browser.newContext();
  const asked = [];
  await context.route(/example\.co\.kr/, (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/newsdrop.all.js')
      return route.fulfill({ contentType: 'text/javascript', body: SCRIPT });
    if (url.pathname === '/favicon.ico') return route.fulfill({ status: 404 });
    asked.push(url.href);
    const rest = url.pathname + url.search;
    const link = url.hostname.startsWith('m.')
      ? `<link rel="canonical" href="${url.protocol}//www.example.co.kr${rest}">`
      : `<link rel="alternate" media="only screen and (max-width: 640px)" href="${url.protocol}//m.example.co.kr${rest}">`;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ko"><title>t</title>${link}<script src="/newsdrop.all.js"${attributes}></script>${tag}`,
    });
  });
  const page = await context.newPage();
  const control = page.locator('news-view-switch .control');
  return {
    asked,
    context,
    page,
    control,
    cookie: async () => (await context.cookies()).find(({ name }) => name === 'newsdrop-view'),
    open: async (address) => {
      await page.goto(address);
      await control.waitFor();
    },
    press: async (host) => {
      await control.click();
      await page.waitForURL((url) => url.hostname === host);
      await control.waitFor();
    },
  };
};

for (const engine of Object.keys(ENGINES)) {
  describe(
    `the view switch between two hosts in ${engine}`,
    { skip: isMissing(engine), timeout: 120_000 },
    () => {
      let browser;
      let site;
      before(async () => {
        browser = await ENGINES[engine]();
      });
      after(() => browser.close());
      const open = async (plan) => {
        await site?.context.close();
        site = await openSite(browser, plan);
        return site;
      };

      it('leads to the same place of the other host and back, byte for byte', async () => {
        const { page, press, open: go } = await open({ tag: '<news-view-switch></news-view-switch>' });
        await go(`https://www.example.co.kr${PATH}`);
        await press('m.example.co.kr');
        assert.equal(page.url(), `https://m.example.co.kr${PATH}`);
        await press('www.example.co.kr');
        assert.equal(page.url(), `https://www.example.co.kr${PATH}`);
        assert.deepEqual(await site.context.cookies(), [], 'a plain link keeps nothing');
      });

      it('keeps the choice for both hosts, over https alone, for thirty days', async () => {
        const {
          cookie,
          press,
          open: go,
        } = await open({ tag: '<news-view-switch redirect></news-view-switch>' });
        await go(`https://www.example.co.kr${PATH}`);
        assert.equal(await cookie(), undefined, 'nothing is kept before a choice');
        await press('m.example.co.kr');
        const { value, domain, path, secure, sameSite, httpOnly, expires } = await cookie();
        assert.deepEqual(
          { value, domain, path, secure, sameSite, httpOnly },
          {
            value: 'mobile',
            domain: '.example.co.kr',
            path: '/',
            secure: true,
            sameSite: 'Lax',
            httpOnly: false,
          },
        );
        assert.ok(Math.abs(expires - Date.now() / 1000 - 30 * DAY) < DAY / 2);
      });

      it('leads a reader who comes back to what was chosen, and nobody away from it', async () => {
        const {
          page,
          press,
          open: go,
          asked,
        } = await open({
          tag: '<news-view-switch redirect></news-view-switch>',
        });
        await go('https://www.example.co.kr/1');
        await press('m.example.co.kr');
        await page.goto('about:blank');
        await page.goto(`https://www.example.co.kr${PATH}`);
        await page.waitForURL(`https://m.example.co.kr${PATH}`);
        await site.control.waitFor();
        await press('www.example.co.kr');
        assert.equal((await site.cookie()).value, 'desktop');
        const before = asked.length;
        await page.goto('about:blank');
        await go('https://www.example.co.kr/2');
        assert.equal(asked.length - before, 1);
      });

      it('keeps it over http as well, without the mark that would lose it there', async () => {
        const {
          cookie,
          press,
          open: go,
        } = await open({
          tag: '<news-view-switch redirect max-age="600"></news-view-switch>',
        });
        await go('http://www.example.co.kr/1');
        await press('m.example.co.kr');
        const { secure, expires } = await cookie();
        assert.equal(secure, false);
        assert.ok(Math.abs(expires - Date.now() / 1000 - 600) < 300);
      });

      it('is forgotten when the page says so', async () => {
        const {
          page,
          cookie,
          press,
          open: go,
        } = await open({
          tag: '<news-view-switch redirect></news-view-switch>',
        });
        await go('https://www.example.co.kr/1');
        await press('m.example.co.kr');
        assert.equal((await cookie()).value, 'mobile');
        await page.evaluate(() => globalThis.newsdrop.forget());
        assert.equal(await cookie(), undefined);
      });

      for (const [place, isKept] of [
        ['none', false],
        ['session', true],
      ]) {
        it(`keeps ${isKept ? 'it for the visit' : 'nothing'} where the page allows "${place}"`, async () => {
          const {
            cookie,
            press,
            open: go,
          } = await open({
            tag: '<news-view-switch redirect></news-view-switch>',
            attributes: ` data-storage="${place}"`,
          });
          await go('https://www.example.co.kr/1');
          await press('m.example.co.kr');
          assert.equal((await cookie())?.expires, isKept ? -1 : undefined);
        });
      }
    },
  );
}
