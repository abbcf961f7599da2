import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ENGINES, isMissing } from '../support/engines.mjs';
import { noPhp, startSite } from './php.mjs';

describe('the plugin for WordPress', { skip: noPhp }, () => {
  let site;
  before(async () => (site = await startSite('wordpress')));
  after(() => site?.close());

  it('says what the page varies by beside what others say', async () => {
    const { headers } = await fetch(site.origin);
    assert.equal(headers.get('vary'), 'Accept-Encoding, Cookie, User-Agent');
  });

  for (const engine of Object.keys(ENGINES))
    it(
      `loads the script once, held to its hash, and shows the switch, in ${engine}`,
      {
        skip: isMissing(engine),
        timeout: 60_000,
      },
      async () => {
        const browser = await ENGINES[engine]();
        try {
          const page = await browser.newPage();
          const said = [];
          page.on(
            'console',
            (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()),
          );
          await page.goto(site.origin);
          await page.locator('news-view-switch').getByRole('link').waitFor();
          const tags = await page.locator('script[src]').evaluateAll((all) =>
            all.map(({ integrity, crossOrigin, defer, dataset }) => ({
              isHeld: integrity.startsWith('sha384-'),
              crossOrigin,
              defer,
              cfasync: dataset.cfasync,
            })),
          );
          const [tag] = tags;
          assert.deepEqual(tag, { isHeld: true, crossOrigin: 'anonymous', defer: true, cfasync: 'false' });
          assert.deepEqual(said, []);
        } finally {
          await browser.close();
        }
      },
    );
});
