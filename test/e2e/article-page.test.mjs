// The demo's page of an article that its server has written, with the scripts of a newsroom, and the article page in print.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { ROOT } from '../../config/setup.mjs';
import { ENGINES, isMissing } from '../support/engines.mjs';

const WRITTEN = '/widgets/article.html';
const CARD = 'main news-article-card';

/** What a robot, a reader's mode or a script of another maker gets to read. */
const read = () => document.querySelector('#article-view-content-div').innerText;

const hasTools = (card) => Boolean(document.querySelector(card)?.shadowRoot?.querySelector('.tools'));

for (const engine of Object.keys(ENGINES)) {
  describe(`the article pages in ${engine}`, { skip: isMissing(engine) }, () => {
    let server;
    let browser;
    let origin;
    let page;
    const errors = [];

    before(async () => {
      server = await createServer({
        configFile: join(ROOT, 'vite.config.ts'),
        logLevel: 'error',
        // what is found late reloads the page
        optimizeDeps: { noDiscovery: true },
        server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
      });
      await server.listen();
      origin = `http://127.0.0.1:${server.httpServer.address().port}`;
      browser = await ENGINES[engine]();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const open = async (path, prepare, waitUntil = 'load') => {
      page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
      page.on('pageerror', ({ message }) => errors.push(message));
      await prepare?.(page);
      await page.goto(`${origin}${path}`, { waitUntil });
      return page;
    };

    it('reads the same with the widgets and without them', async () => {
      const withoutScript = await open(WRITTEN, (page) => page.route('**/main.ts', (route) => route.abort()));
      await withoutScript.locator('.recommended a').last().waitFor();
      const before = await withoutScript.evaluate(read);
      assert.ok(before.includes('소금은 팔지 않는다'));
      assert.ok(await withoutScript.locator('#article-view-content-div p').first().isVisible());
      await withoutScript.close();

      await open(WRITTEN);
      await page.waitForFunction(hasTools, CARD);
      await page.locator('.recommended a').last().waitFor();
      assert.equal(await page.evaluate(read), before);
      assert.equal(await page.locator('.recommended a').count(), 3);
      assert.ok(await page.locator('.ad-box').isVisible());
      await page.close();
    });

    it('adds the source to what readers copy', async () => {
      await open(WRITTEN);
      await page.waitForFunction(hasTools, CARD);
      await page.evaluate(() => {
        getSelection().selectAllChildren(document.querySelector('#article-view-content-div p'));
        addEventListener('copy', ({ clipboardData }) => {
          globalThis.copied = clipboardData.getData('text/plain');
        });
      });
      await page.keyboard.press('ControlOrMeta+c');
      const copied = await page.evaluate(() => globalThis.copied);
      assert.match(copied, /소금을 쌓아 두던 창고에[^]+출처: 물마루일보/);
      await page.close();
    });

    it('stays whole when the part for full articles is lost', async () => {
      await open(WRITTEN, (page) => page.route('**/article-card/full.ts*', (route) => route.abort()));
      await page.waitForFunction((card) => document.querySelector(card)?.shadowRoot, CARD);
      await page.waitForFunction(
        (card) => document.querySelector(card).shadowRoot.querySelector('[aria-busy=false]'),
        CARD,
      );
      assert.ok(await page.locator('#article-view-content-div p').last().isVisible());
      assert.ok(await page.locator(`${CARD} h1`).isVisible());
      await page.close();
    });

    it('does not move when the widgets come', { skip: engine !== 'chromium' }, async () => {
      let release;
      const held = new Promise((done) => (release = done));
      const hold = async (route) => {
        await held;
        await route.continue();
      };
      await open(WRITTEN, (page) => page.route('**/main.ts', hold), 'commit');
      await page.waitForFunction(() => document.querySelector('#article figure img')?.complete);
      await page.locator('.ad-box, .copyright').last().waitFor();
      const places = () =>
        page.evaluate(() =>
          ['h1', '#article figure', '#article-view-content-div p'].map((selector) => {
            const { top } = document.querySelector('main news-article-card').getBoundingClientRect();
            return Math.round(document.querySelector(selector).getBoundingClientRect().top - top);
          }),
        );
      const before = await places();
      release();
      await page.waitForFunction(hasTools, CARD);
      await page.waitForFunction(() =>
        document.querySelector('[slot=tools]').shadowRoot?.querySelector('button'),
      );
      const after = await places();
      assert.deepEqual(after, before);
      await page.close();
    });

    it('prints the whole text and no controls', { skip: engine !== 'chromium' }, async () => {
      await open('/?article=observatory', (page) =>
        page.addInitScript(() =>
          addEventListener('DOMContentLoaded', () =>
            document.querySelector('[data-article]').setAttribute('expand', ''),
          ),
        ),
      );
      await page.locator('[data-article] .unfold').waitFor();
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => {
        const root = document.querySelector('[data-article]').shadowRoot;
        const isSeen = (element) => element.getBoundingClientRect().height > 0;
        return {
          unseen: [...root.querySelectorAll('.body > *')]
            .filter((block) => !isSeen(block))
            .map(({ outerHTML }) => outerHTML),
          count: root.querySelectorAll('.body > *').length,
          controls: ['.tools', '.unfold', '.play'].map((selector) => isSeen(root.querySelector(selector))),
          address: getComputedStyle(root.querySelector('.note a'), '::after').content,
        };
      });
      assert.ok(seen.count > 8);
      assert.deepEqual(seen.unseen, []);
      assert.deepEqual(seen.controls, [false, false, false]);
      assert.equal(seen.address, 'none');
      await page.evaluate(() => document.querySelector('[data-article]').setAttribute('print-links', ''));
      const address = await page.evaluate(() => {
        const root = document.querySelector('[data-article]').shadowRoot;
        return getComputedStyle(root.querySelector('.note a'), '::after').content;
      });
      assert.match(address, /youtube\.com|attr\(href\)/);
      await page.close();
    });

    it('has no error of its own', () => assert.deepEqual(errors, []));
  });
}
