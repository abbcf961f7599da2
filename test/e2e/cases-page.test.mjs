// The demo's page of Korean cases: what each card shows there, against what the case says is to be seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { ROOT } from '../../config/setup.mjs';
import { ENGINES, isMissing } from '../support/engines.mjs';

const { groups } = JSON.parse(readFileSync(join(ROOT, 'demo/data/cases.json'), 'utf8'));
const CASES = groups.flatMap(({ cases }) => cases);

/** The moment to which the edition's own times belong: what is fresh there is fresh in the test. */
const NOW = '2024-05-06T15:00:00+09:00';

/** What a reader of a card sees, in the words of the cases' `shown`. */
const look = ({ shadowRoot }) => {
  const find = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const said = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
  const all = (selector) => find(selector).map(said);
  const one = (selector) => said(find(selector)[0]);
  const picture = find('[part=image], [part=placeholder]')[0];
  return {
    section: one('[part=section]'),
    headline: one('[part=headline]'),
    subheadlines: all('[part=subheadlines] li'),
    excerpt: one('[part=excerpt]'),
    badges: all('[part=badge]'),
    caption: one('[part=caption] > bdi:not([part])'),
    credit: one('[part=credit]'),
    byline: one('[part=byline]:not(ul)'),
    authors: all('ul[part=byline] .author'),
    emails: all('ul[part=byline] [href^="mailto:"]'),
    times: all('time'),
    correction: one('[part=correction]'),
    publisher: one('p[part=publisher]'),
    logo: find('p[part=publisher] img').length,
    notice: one('.notice'),
    rel: find('[part=link]')[0]?.rel,
    alt: picture?.alt,
    picture: picture ? (picture.localName === 'img' ? 'image' : said(picture)) : 'none',
  };
};

for (const engine of Object.keys(ENGINES)) {
  describe(`the page of Korean cases in ${engine}`, { skip: isMissing(engine) }, () => {
    let server;
    let browser;
    let page;
    let origin;
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
      page = await browser.newPage({ reducedMotion: 'reduce' });
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.clock.setFixedTime(NOW);
      await page.goto(`${origin}/cases.html`);
      await page.locator('.row').last().waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('news-article-card')].every(
          ({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('[aria-busy=true]'),
        ),
      );
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('has a card for each case', async () => {
      const ids = await page.locator('.row h3').evaluateAll((headings) => headings.map(({ id }) => id));
      assert.deepEqual(
        ids,
        CASES.map(({ id }) => id),
      );
    });

    for (const [i, { id, shown }] of CASES.entries()) {
      it(`shows what ${id} says`, async () => {
        const card = page.locator('news-article-card').nth(i);
        // a picture that is not there is known to be broken only when it was asked for
        if (shown.picture?.length === 1) {
          await card.scrollIntoViewIfNeeded();
          await card.locator('[part=placeholder]').waitFor();
        }
        const seen = await card.evaluate(look);
        assert.deepEqual(Object.fromEntries(Object.keys(shown).map((key) => [key, seen[key]])), shown);
      });
    }

    it('shows the JSON as it was given', async () => {
      const row = page.locator('.row', { has: page.locator('#entities-twice') });
      await row.locator('summary').click();
      assert.match(await row.locator('pre').innerText(), /&amp;quot;막차가/);
    });

    it('fits a telephone', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      const { width, most } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        most: document.documentElement.clientWidth,
      }));
      assert.equal(width, most);
    });

    it('has no script that failed', () => assert.deepEqual(errors, []));
  });
}
