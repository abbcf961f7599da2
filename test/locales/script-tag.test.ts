import { ENTRIES, allDefined, cdn, chunkPaths, lines, type Entry } from '../bundle/site.js';
import { expect, shownText, until } from '../support/dom.js';
import { openPage, type Feed, type OpenPage } from '../support/server.js';

const KINDS = { ...ENTRIES, 'newsdrop.all.js': '' };

const TICKER = `<news-weather-ticker loading="eager"><script type="application/json">${JSON.stringify({
  source: { name: '気象庁' },
  observedAt: '2024-05-06T15:00:00+09:00',
  stations: Array.from({ length: 30 }, (_, i) => ({ id: String(i), name: `駅${i}`, temperature: i })),
})}</script></news-weather-ticker>`;

/** A page in `lang` with `inside` before the script. */
const open = async (
  site: Feed,
  { lang, inside = '', file = 'newsdrop.iife.js' }: { lang: string; inside?: string; file?: string },
): Promise<OpenPage> => {
  const page = await openPage({
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><body>${inside}
      <news-share-button></news-share-button><script src="${site.url}/${file}"${KINDS[file as Entry] ?? ''}></script>`,
  });
  await allDefined(page);
  return page;
};

const find = (page: OpenPage, selector: string): HTMLElement => page.document.querySelector(selector)!;
const label = (page: OpenPage): string => shownText(find(page, 'news-share-button'));
const chunk = async (name: string): Promise<string> =>
  (await chunkPaths()).find((path) => path.startsWith(`/chunks/${name}-`))!;
const languageRequests = async (site: Feed): Promise<string[]> =>
  (await site.requests())
    .map(({ url }) => /chunks\/(later|ja|zh-hans)-/.exec(url)?.[1] ?? '')
    .filter(Boolean);

describe('the language of a page with a script tag', () => {
  for (const file of Object.keys(ENTRIES)) {
    it(`is loaded once for all widgets by ${file}, and one that is not needed never`, async () => {
      const site = await cdn();
      const page = await open(site, { lang: 'ja', file, inside: '<news-share-button></news-share-button>' });
      await until(() => label(page) === '共有');
      await until(() => shownText(page.document.querySelectorAll('news-share-button')[1]!) === '共有');
      expect(await languageRequests(site)).to.deep.equal(['later', 'ja']);
      expect(page.errors).to.deep.equal([]);
      expect(lines(page)).to.deep.equal([]);
    });
  }

  it('needs no other file with newsdrop.all.js', async () => {
    const site = await cdn();
    const page = await open(site, { lang: 'zh-CN', file: 'newsdrop.all.js' });
    await until(() => label(page) === '分享');
    expect(await site.requests()).to.have.length(1);
  });

  for (const lang of ['ko', 'en']) {
    it(`is there without any other file where it is ${lang}`, async () => {
      const site = await cdn();
      const page = await open(site, { lang });
      await until(() => label(page) === { ko: '공유', en: 'Share' }[lang]);
      expect(await languageRequests(site)).to.deep.equal([]);
    });
  }

  it('is English until it has come, in a strip that is as high before as after', async () => {
    const site = await cdn({ [await chunk('ja')]: { hold: 'headers' } });
    // not before the page has loaded: the script that is held back would hold back the page
    const page = await open(site, { lang: 'en', inside: TICKER });
    find(page, 'html').lang = 'ja';
    await until(async () => (await languageRequests(site)).includes('ja'), 'the request for the language');
    const ticker = find(page, 'news-weather-ticker');
    const region = (): string => ticker.shadowRoot!.querySelector('[role=region]')!.ariaLabel!;
    await until(() => ticker.shadowRoot!.querySelector('.control'), 'the controls');
    expect(region()).to.equal('Weather');
    expect(label(page)).to.equal('Share');
    const { height } = ticker.getBoundingClientRect();
    await site.release();
    await until(() => label(page) === '共有');
    await until(() => region() === '天気');
    expect(ticker.getBoundingClientRect().height).to.equal(height);
  });

  for (const name of ['ja', 'later']) {
    it(`stays English where the chunk ${name} cannot be had, with one line in the console`, async () => {
      const site = await cdn({ [await chunk(name)]: { status: 404, body: '' } });
      const page = await open(site, { lang: 'ja', inside: '<news-share-button></news-share-button>' });
      await until(() => lines(page).length > 0, 'the line in the console');
      expect(label(page)).to.equal('Share');
      expect(lines(page)).to.have.length(1);
      expect(lines(page)[0]).to.contain(`/chunks/${name}-`);
      expect(page.rejections).to.deep.equal([]);
      find(page, 'html').lang = 'ko';
      await until(() => label(page) === '공유');
    });
  }
});

describe('the words of a page with a script tag', () => {
  type Words = Record<string, Record<string, Record<string, unknown>>>;
  const put = (words: Words): string =>
    `<script>window.newsdrop = { strings: ${JSON.stringify(words)} }</script>`;

  for (const file of Object.keys(KINDS)) {
    it(`are there from the first rendering where they lie before ${file}`, async () => {
      const site = await cdn();
      const inside = put({ ko: { share: { label: '나누기' } } });
      const page = await open(site, { lang: 'ko', file, inside });
      await until(() => label(page) === '나누기');
      expect(page.window).to.have.property('newsdrop').that.has.property('version');
      expect(lines(page)).to.deep.equal([]);
    });
  }

  it('can be set at any time, for languages of chunks too', async () => {
    const site = await cdn();
    const page = await open(site, { lang: 'ja' });
    const { newsdrop } = page.window as unknown as {
      newsdrop: { setStrings(language: string, words: object): void };
    };
    newsdrop.setStrings('ja', { share: { label: 'シェア' } });
    await until(() => label(page) === 'シェア');
    find(page, 'news-share-button').shadowRoot!.querySelector('button')!.click();
    await until(() => shownText(find(page, 'news-share-button')).includes('この記事を共有する'));
    expect(label(page)).to.match(/^シェア/);
  });

  it('under no language are told, and the others hold', async () => {
    const site = await cdn();
    const inside = put({ en_US: { share: { label: 'no' } }, en: { share: { label: 'Pass on' } } });
    const page = await open(site, { lang: 'en', inside });
    await until(() => label(page) === 'Pass on');
    expect(lines(page)).to.have.length(1);
    expect(lines(page)[0]).to.contain('"en_US"');
  });
});
