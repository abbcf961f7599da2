// A reader with a telephone changes the view on sites that stand behind the recipes, in real browsers with caches of their own.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ENGINES, isMissing } from '../support/engines.mjs';
import { noNginx, startNginx } from './nginx.mjs';
import { PHONE, startOrigin, toBuiltFile } from './origin.mjs';

const NAMES = { mobile: '모바일 화면', desktop: 'PC 화면' };
const PATH = '/article/7?q=%EB%AC%BC&stx=%B9%B0';

const toPage = (
  view,
  tag,
  head = '',
) => `<!doctype html><html lang="ko"><meta charset="utf-8"><title>물마루일보</title>
  <link rel="icon" href="data:,"><meta name="viewport" content="width=${view === 'mobile' ? 'device-width' : 1080}">${head}
  <h1>${NAMES[view]}</h1><p id="reply"><a href="/article/8">다음 기사</a></p>${tag}
  <script type="module" src="/newsdrop/newsdrop.js"></script>`;

for (const engine of Object.keys(ENGINES))
  describe(`behind nginx, in ${engine}`, { skip: noNginx || isMissing(engine) }, () => {
    let browser;
    let page;
    before(async () => (browser = await ENGINES[engine]()));
    after(() => browser?.close());
    beforeEach(async () => {
      const context = await browser.newContext({ userAgent: PHONE, viewport: { width: 390, height: 844 } });
      page = await context.newPage();
    });
    afterEach(() => page.context().close());

    const isShown = (view) => page.getByRole('heading', { name: NAMES[view] }).waitFor();
    const press = () => page.locator('news-view-switch').getByRole('link').click();

    describe('one address for two pages', () => {
      let origin;
      let nginx;
      before(async () => {
        origin = await startOrigin(
          ({ url, headers }) =>
            toBuiltFile(url) ?? {
              headers: { 'cache-control': 'max-age=600' },
              body: toPage(
                headers['x-view'],
                `<news-view-switch mode="cookie" cookie="view" page-view="${headers['x-view']}"></news-view-switch>`,
              ),
            },
        );
        nginx = await startNginx('view-cookie.nginx.conf', { '127.0.0.1:8080': origin.address });
      });
      after(async () => {
        await nginx?.close();
        await origin?.close();
      });

      it(
        'gives the chosen view at once, also of pages that the browser has kept',
        { timeout: 60_000 },
        async () => {
          const at = (path) => `http://127.0.0.1:${nginx.port}${path}`;
          await page.goto(at('/article/8'));
          await page.goto(at(`${PATH}#reply`));
          await isShown('mobile');
          await press();
          await isShown('desktop');
          assert.equal(page.url(), at(`${PATH}#reply`));
          await page.getByRole('link', { name: '다음 기사' }).click();
          await page.waitForURL('**/article/8');
          await isShown('desktop');
          await press();
          await isShown('mobile');
        },
      );
    });

    describe('a host for each view', () => {
      let origin;
      let nginx;
      before(async () => {
        const at = (host, url) => `http://${host}.news.localhost:${nginx.port}${url}`;
        origin = await startOrigin(({ url, headers }) => {
          const built = toBuiltFile(url);
          if (built) return built;
          const view = headers.host.startsWith('m.') ? 'mobile' : 'desktop';
          const links =
            view === 'mobile'
              ? `<link rel="canonical" href="${at('www', url)}">`
              : `<link rel="canonical" href="${at('www', url)}"><link rel="alternate" media="only screen and (max-width: 640px)" href="${at('m', url)}">`;
          return {
            headers: { 'cache-control': 'max-age=600' },
            body: toPage(view, '<news-view-switch cookie="view"></news-view-switch>', links),
          };
        });
        nginx = await startNginx('two-hosts.nginx.conf', {
          '127.0.0.1:8080': origin.address,
          'http://m.example.com': 'http://m.news.localhost:PORT',
          'm.example.com': 'm.news.localhost',
          'www.example.com': 'www.news.localhost',
        });
      });
      after(async () => {
        await nginx?.close();
        await origin?.close();
      });

      it(
        'leads a telephone to its page, and who chooses the other one stays there',
        { timeout: 60_000 },
        async () => {
          const at = (host, path) => `http://${host}.news.localhost:${nginx.port}${path}`;
          await page.goto(at('www', `${PATH}#reply`));
          await isShown('mobile');
          assert.equal(page.url(), at('m', `${PATH}#reply`));
          await press();
          await isShown('desktop');
          assert.equal(page.url(), at('www', `${PATH}#reply`));
          await page.getByRole('link', { name: '다음 기사' }).click();
          await page.waitForURL('**/article/8');
          await isShown('desktop');
          await press();
          await isShown('mobile');
          await page.goto(at('www', '/article/9'));
          await isShown('mobile');
          assert.equal(page.url(), at('m', '/article/9'));
        },
      );
    });
  });
