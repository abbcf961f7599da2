// The demo's page of formats: a real page, real addresses, and what each widget says of itself there.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { ROOT } from '../../config/setup.mjs';
import { ENGINES, isMissing } from '../support/engines.mjs';

/** The format that the widget must find, how many, and words that readers see. */
const LOADED = {
  'sfc-web-map': ['kma-web-map', 8, '울릉도'],
  'kma-xml2js': ['kma-web-map', 8, '16.9'],
  'kma-fast-xml-parser': ['kma-web-map', 8, '16.9'],
  'kma-xmltodict': ['kma-web-map', 8, '16.9'],
  'kma-jackson': ['kma-web-map', 8, '세종'],
  'kma-ncst': ['kma-grid', 4, '17.2'],
  'kma-asos': ['kma-asos', 3, '울진'],
  'kma-sfc-info': ['kma-sfc-info', 3, '대구'],
  'kma-hub': ['kma-sfctm', 3, '목포'],
  'open-meteo': ['open-meteo', 4, '물마루'],
  openweathermap: ['openweathermap', 3, '13.8'],
  'met-norway': ['met-norway', 3, '트롬쇠'],
  nws: ['nws', 3, 'Denver'],
  weatherapi: ['weatherapi', 3, 'Daegu'],
  amedas: ['jma-amedas', 3, '福岡'],
  'environment-canada': ['environment-canada', 3, 'Iqaluit'],
  'bright-sky': ['bright-sky', 3, 'Berlin'],
  'hand-made': ['kma-web-map', 4, '17.2'],
  'weather-euckr': ['kma-web-map', 3, '경주'],
  weather: ['newsdrop-weather', 4, '풍랑주의보'],
  ndsoft: ['rss', 3, '섬마을 여객선'],
  gnuboard: ['rss', 2, '계단논'],
  naver: ['naver-news', 2, '"초등학생 여덟 명이'],
  wordpress: ['wordpress', 3, '막차를 40분'],
  'schema-org': ['schema-org', 1, '두부집'],
  'page-head': ['page', 1, '창단 7년'],
  'this-page': ['page', 1, '이 카드는'],
  'json-feed': ['json-feed', 2, '계단논'],
  rdf: ['rss', 1, '빈집'],
  atom: ['atom', 1, '천문대'],
  ghost: ['ghost', 1, '구독자 전용'],
  drupal: ['drupal', 1, '등대지기'],
  'strapi-4': ['strapi', 1, '두부집'],
  'strapi-5': ['strapi', 1, '천문대'],
  contentful: ['contentful', 1, 'The dome'],
  ans: ['ans', 1, 'The tide clock'],
  guardian: ['guardian', 1, 'lends seeds'],
  ninjs: ['ninjs', 1, '막차를 40분'],
  oembed: ['oembed', 1, '섬마을 여객선'],
  forem: ['forem', 1, 'cron jobs'],
  generic: ['generic', 2, '섬마을 여객선'],
  articles: ['newsdrop-articles', 2, '등대지기'],
  declared: ['generic', 1, '계단논'],
};

/** The kind of the failure, and what its message must name. */
const FAILED = {
  'kma-simplexml': ['shape', /attributes of SimpleXML/],
  'kma-refusal': ['http', /SERVICE_KEY_IS_NOT_REGISTERED_ERROR/],
  login: ['not-json', /is a page.*로그인/],
  'gnuboard-refusal': ['not-json', /RSS 보기가 금지되어 있습니다/],
  mistake: ['not-json', /cannot be read as such/],
  undeclared: ['charset', /add charset="euc-kr"/],
};

describe('the page of formats', { skip: isMissing('chromium') }, () => {
  let server;
  let browser;
  let page;
  let origin;
  const foreign = [];
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
    browser = await ENGINES.chromium();
    page = await browser.newPage({ reducedMotion: 'reduce' });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) foreign.push(request.url());
    });
    await page.clock.install();
    await page.goto(`${origin}/formats.html`);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const rowOf = (id) => page.locator('.row', { has: page.locator(`#${id}`) });

  /** The lines under the widget once it has told something, and what it shows to readers. */
  const read = async (id) => {
    const row = rowOf(id);
    await row.scrollIntoViewIfNeeded();
    await row.locator('.report li:not(.waiting)').first().waitFor();
    const report = await row.locator('.report').innerText();
    const shown = await row.locator('.stage > *').evaluate(({ shadowRoot }) => shadowRoot.textContent);
    return { report, shown };
  };

  it('has a block for each of these, and no other', async () => {
    const ids = await page.locator('.row h3').evaluateAll((headings) => headings.map(({ id }) => id));
    const expected = [...Object.keys(LOADED), ...Object.keys(FAILED), 'withdrawn', 'stale'];
    assert.deepEqual(ids.toSorted(), expected.toSorted());
  });

  for (const [id, [format, count, words]] of Object.entries(LOADED)) {
    it(`reads ${id}`, async () => {
      const { report, shown } = await read(id);
      assert.match(report, new RegExp(`^news-loaded · format ${format} · count ${count}(?: |$)`));
      assert.ok(shown.includes(words), `${words} in ${shown}`);
    });
  }

  for (const [id, [kind, message]] of Object.entries(FAILED)) {
    it(`tells what is wrong with ${id}`, async () => {
      const { report, shown } = await read(id);
      assert.ok(report.startsWith(`news-failed · kind ${kind}`), report);
      assert.match(report, message);
      assert.match(shown, /보여 드릴 수 없습니다/);
    });
  }

  it('shows weather of the present hour, in whatever notation its document has the time', async () => {
    for (const id of Object.keys(LOADED)) {
      const ticker = rowOf(id).locator('news-weather-ticker');
      if (!(await ticker.count())) continue;
      assert.equal(await ticker.evaluate((element) => element.matches(':state(stale)')), false, id);
    }
  });

  it('shows the tag as it was pasted', async () => {
    const code = await rowOf('declared').locator('.code').innerText();
    const tag = '<news-article-card src="/data/formats/articles.jsp" charset="euc-kr"></news-article-card>';
    assert.equal(code.trim(), tag);
  });

  it('takes down an article that its server took back', async () => {
    assert.match((await read('withdrawn')).shown, /여객선 세 항로/);
    await page.clock.fastForward(15_000);
    await rowOf('withdrawn').locator('.report .news-withdrawn').waitFor();
    const { report, shown } = await read('withdrawn');
    assert.match(report, /HTTP 410/);
    assert.doesNotMatch(shown, /여객선 세 항로/);
  });

  it('keeps the last weather when the server fails, and marks it as old', async () => {
    await read('stale');
    await page.clock.fastForward(15_000);
    await rowOf('stale').locator('.report .news-failed').waitFor();
    const { report, shown } = await read('stale');
    assert.match(report, /HTTP 500/);
    assert.match(shown, /백령도/);
    const isStale = await rowOf('stale')
      .locator('news-weather-ticker')
      .evaluate((element) => element.matches(':state(stale)'));
    assert.equal(isStale, true);
  });

  it('asks nobody else, and has no style or script in its text', async () => {
    assert.deepEqual(foreign, []);
    assert.deepEqual(errors, []);
    const inline = 'body [style], body style, body script:not([src])';
    assert.equal(await page.evaluate((selector) => document.querySelectorAll(selector).length, inline), 0);
  });
});
