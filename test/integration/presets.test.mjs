// The switch on pages of four content systems, each played by PHP as it treats its visitors, there and back in real browsers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ENGINES, isMissing } from '../support/engines.mjs';
import { PHONE } from './origin.mjs';
import { noPhp, startSite } from './php.mjs';

/** With a word in UTF-8 and one in EUC-KR, as the old boards write it. */
const PATH = '/bbs/board.php?bo_table=news&q=%EB%AC%BC&stx=%B9%B0%B8%B6%B7%E7&wr_id=7';
const OTHER = '/bbs/board.php?bo_table=news&wr_id=8';

/** The words that ask each system for a view: they have no business in an address that a reader may pass on. */
const FORCING = { gnuboard5: 'device', rhymix: 'm', ndsoft: 'view_pc', wptouch: 'wptouch_switch' };

for (const engine of Object.keys(ENGINES))
  describe(`the switch in ${engine}`, { skip: noPhp || isMissing(engine) }, () => {
    let browser;
    before(async () => (browser = await ENGINES[engine]()));
    after(() => browser?.close());

    for (const [system, forcing] of Object.entries(FORCING))
      describe(`on a page of ${system}`, () => {
        let site;
        let context;
        let page;
        let asked;

        before(async () => {
          site = await startSite(system);
          context = await browser.newContext({ userAgent: PHONE, viewport: { width: 390, height: 844 } });
          page = await context.newPage();
          asked = [];
          page.on('request', (request) => request.isNavigationRequest() && asked.push(request.url()));
          page.on('console', (message) => message.type() === 'error' && assert.fail(message.text()));
        });
        after(async () => {
          await context?.close();
          await site?.close();
        });

        const view = () => page.locator('h1').textContent();
        const control = (page) => page.locator('news-view-switch').getByRole('link');
        /** Presses the switch and waits for the page of that view, and until nothing more is asked for. */
        const press = async (wanted) => {
          asked.length = 0;
          await control(page).click();
          await page.getByRole('heading', { name: wanted }).waitFor();
          await control(page).waitFor();
          await page.waitForLoadState('networkidle');
        };

        it(
          'leads from the mobile page to the desktop page and keeps the place',
          { timeout: 60_000 },
          async () => {
            await page.goto(`${site.origin}${PATH}#reply`);
            assert.equal(await view(), '모바일 화면');
            await press('PC 화면');
            const { pathname, search, hash } = new URL(page.url());
            assert.equal(pathname, '/bbs/board.php');
            for (const pair of new URL(PATH, site.origin).search.slice(1).split('&'))
              assert.ok(search.includes(pair), `${pair} in ${search}`);
            assert.equal(hash, '#reply');
          },
        );

        it('asks no more often than the system itself goes round', () => {
          assert.ok(asked.length <= 2, asked.join('\n'));
        });

        it('leaves an address that can be passed on', () => {
          assert.equal(new URL(page.url()).searchParams.has(forcing), false, page.url());
        });

        it('is remembered, on this page and on the next', async () => {
          await page.reload();
          assert.equal(await view(), 'PC 화면');
          await page.goto(site.origin + OTHER);
          assert.equal(await view(), 'PC 화면');
        });

        it('leads back', { timeout: 60_000 }, async () => {
          await press('모바일 화면');
          assert.ok(asked.length <= 2, asked.join('\n'));
          await page.reload();
          assert.equal(await view(), '모바일 화면');
        });
      });
  });

describe('the tail of Gnuboard without script', { skip: noPhp || isMissing('chromium') }, () => {
  it('leads there and back by its own link', { timeout: 60_000 }, async () => {
    const site = await startSite('gnuboard5');
    const browser = await ENGINES.chromium();
    try {
      const page = await browser.newPage({ userAgent: PHONE, javaScriptEnabled: false });
      await page.goto(site.origin + PATH);
      await page.getByRole('link', { name: 'PC 버전으로 보기' }).click();
      await page.getByRole('heading', { name: 'PC 화면' }).waitFor();
      assert.equal(new URL(page.url()).searchParams.get('q'), '물');
      assert.ok(page.url().includes('stx=%B9%B0%B8%B6%B7%E7'), page.url());
      await page.getByRole('link', { name: '모바일 버전으로 보기' }).click();
      await page.getByRole('heading', { name: '모바일 화면' }).waitFor();
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
