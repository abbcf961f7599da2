import { expect, shownText, until } from '../support/dom.js';
import { ok, serve, status, type OpenPage } from '../support/server.js';
import { cdn, lines, open } from './site.js';

const WEATHER = { stations: [{ name: '서울', temperature: 21.5 }] };
const DATA = 'data-news="weather-ticker" data-news-src="FEED"';

/** What each system leaves of the two forms when an editor has saved them. */
const SURVIVORS: Record<string, string> = {
  'TinyMCE, a link': `<p><a class="newsdrop" href="/w" target="_blank" rel="noopener" ${DATA}>날씨</a></p>`,
  'TinyMCE, a block': `<div class="newsdrop" ${DATA}><a href="/w">날씨</a></div>`,
  'TinyMCE, an empty block': `<div class="newsdrop" ${DATA}>&nbsp;</div>`,
  'TinyMCE, a quotation': `<blockquote class="newsdrop" ${DATA}><a href="/w">날씨</a></blockquote>`,
  'DOMPurify, a link': `<a ${DATA} href="/w" class="newsdrop" rel="noopener">날씨</a>`,
  'DOMPurify, a block': `<div ${DATA} class="newsdrop"><a href="/w">날씨</a></div>`,
  'WordPress, a link': `<p>아침 <a class="newsdrop" href="/w" ${DATA}>날씨</a> 안내</p>`,
  'WordPress, a paragraph': `<p class="newsdrop wp-block" ${DATA}><a href="/w">날씨</a></p>`,
};

const ticker = (page: OpenPage, tag = 'news-weather-ticker'): Promise<HTMLElement> =>
  until(() => page.document.querySelector<HTMLElement>(tag), `<${tag}>`);

const shows = (element: Element, text: string): Promise<true> =>
  until(() => shownText(element).includes(text), `${text} in <${element.localName}>`);

const quiet = (page: OpenPage): void => {
  expect(page.errors).to.deep.equal([]);
  expect(page.rejections).to.deep.equal([]);
};

/** A page with this body and the script at its end, or elsewhere where `place` says so. */
const openWith = async (
  body: string,
  { tag = '', place = 'end' }: { tag?: string; place?: 'head' | 'end' } = {},
): Promise<OpenPage> => {
  const { url } = await cdn();
  const script = `<script src="${url}/newsdrop.iife.js"${tag}></script>`;
  return place === 'head' ? open(body, { head: script }) : open(body + script);
};

describe('markup that survives a content system', () => {
  for (const [system, html] of Object.entries(SURVIVORS)) {
    for (const place of ['head', 'end'] as const) {
      it(`${system}: becomes the widget, the script at the ${place}`, async () => {
        const { url } = await serve(ok(WEATHER));
        const page = await openWith(`${html.replace('FEED', url)}<p>기사</p>`, { place });
        const element = await ticker(page);
        await shows(element, '21.5');
        const link = page.document.querySelector('a[href="/w"]');
        // by Boolean, because a failing comparison would print the whole page
        expect(link === null || element.contains(link)).to.equal(true);
        expect(link?.getClientRects().length ?? 0).to.equal(0);
        expect(page.document.querySelectorAll('news-weather-ticker')).to.have.length(1);
        quiet(page);
        expect(lines(page)).to.deep.equal([]);
      });
    }
  }

  it('sanitize-html leaves the link alone, and so do we', async () => {
    const page = await openWith(
      '<p><a href="/w" target="_blank">날씨</a></p><div><a href="/w">날씨</a></div>',
    );
    expect(page.window.customElements.get('news-weather-ticker')).to.be.a('function');
    expect([...page.document.body.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal([
      'p',
      'a',
      'div',
      'a',
      'script',
    ]);
  });

  it('that comes later becomes the widget too', async () => {
    const { url } = await serve(ok(WEATHER));
    const page = await openWith('<main></main>');
    page.document.querySelector('main')!.innerHTML = SURVIVORS['WordPress, a link']!.replace('FEED', url);
    await shows(await ticker(page), '21.5');
    quiet(page);
  });

  it('keeps its whole content inside, though it is seen before its end was read', async () => {
    const { url } = await serve(status(404));
    const page = await openWith(
      `<div class="newsdrop" ${DATA.replace('FEED', url)}><script></script><a href="/w">날씨</a></div><p>기사</p>`,
      { place: 'head' },
    );
    const element = await ticker(page);
    expect(element.contains(page.document.querySelector('a'))).to.equal(true);
  });

  it('shows its link where the data cannot be had', async () => {
    const { url } = await serve(status(404));
    const page = await openWith(SURVIVORS['TinyMCE, a link']!.replace('FEED', url));
    await ticker(page);
    await until(() => page.document.querySelector('a')!.getClientRects().length > 0, 'the link in view');
  });

  it('passes on every attribute of the widget, a boolean one by its presence', async () => {
    const page = await openWith(
      '<a class="newsdrop" data-news="article-card" data-news-heading-level="2" data-news-layout="compact" href="/1">기사</a>' +
        '<a class="newsdrop" data-news="weather-ticker" data-news-no-head="" data-news-paused href="/w">날씨</a>',
    );
    const card = page.document.querySelector('news-article-card')!;
    expect(card).to.have.property('headingLevel', 2);
    expect(card).to.have.property('layout', 'compact');
    const strip = await ticker(page);
    expect(strip).to.have.property('noHead', true);
    expect(strip).to.have.property('paused', true);
  });

  it('cannot bring script or style in, and says what was left out once', async () => {
    const bad = `<a class="newsdrop" data-news="share-button" data-news-onclick="window.ran=1" data-news-style="color:red" href="/s">공유</a>`;
    const page = await openWith(bad + bad);
    const [first, second] = page.document.querySelectorAll('news-share-button');
    for (const element of [first, second]) expect([...element!.attributes]).to.deep.equal([]);
    (first as HTMLElement).click();
    expect(page.window).not.to.have.property('ran');
    expect(lines(page)).to.have.length(2);
    expect(lines(page).join(' ')).to.contain('data-news-onclick').and.to.contain('data-news-style');
  });

  it('that names no widget of ours stays as it is, with one line', async () => {
    const page = await openWith(
      '<script>customElements.define("news-teaser", class extends HTMLElement {})</script>' +
        '<a class="newsdrop" data-news="teaser" href="/1">하나</a><a class="newsdrop" data-news="__proto__" href="/2">둘</a>',
    );
    expect(page.document.querySelectorAll('body > a')).to.have.length(2);
    expect(lines(page)).to.have.length(2);
    expect(lines(page)[0]).to.contain('teaser');
    quiet(page);
  });

  it('is not made a second time, nor in a copy of the page', async () => {
    const { url } = await serve(ok(WEATHER));
    const page = await openWith(`<main>${SURVIVORS['TinyMCE, a block']!.replace('FEED', url)}</main>`);
    await shows(await ticker(page), '21.5');
    const main = page.document.querySelector('main')!;
    main.after(main.cloneNode(true));
    await until(() => page.document.querySelectorAll('news-weather-ticker')[1]?.shadowRoot, 'the copy');
    await shows(page.document.querySelectorAll('news-weather-ticker')[1]!, '21.5');
    expect(page.document.querySelectorAll('news-weather-ticker')).to.have.length(2);
    expect(page.document.querySelector('news-weather-ticker news-weather-ticker') === null).to.equal(true);
  });

  it('is made once where the script runs twice', async () => {
    const { url } = await cdn();
    const page = await open(
      `<a class="newsdrop" data-news="view-switch" href="/m">모바일</a><script src="${url}/newsdrop.iife.js"></script><script src="${url}/newsdrop.all.js"></script>`,
    );
    expect(page.document.querySelectorAll('news-view-switch')).to.have.length(1);
    quiet(page);
  });

  it('wears the prefix of the script tag', async () => {
    const { url } = await serve(ok(WEATHER));
    const page = await openWith(SURVIVORS['DOMPurify, a link']!.replace('FEED', url), {
      tag: ' data-prefix="daily"',
    });
    await shows(await ticker(page, 'daily-weather-ticker'), '21.5');
  });

  it('has the standard prefix where the given one cannot be', async () => {
    const page = await openWith('<a class="newsdrop" data-news="view-switch" href="/m">모바일</a>', {
      tag: ' data-prefix="My Paper"',
    });
    await ticker(page, 'news-view-switch');
  });

  it('stays as it is on a page that switched everything off', async () => {
    const page = await openWith(
      '<script>document.documentElement.dataset.newsdrop="off"</script><a class="newsdrop" data-news="view-switch" href="/m">모바일</a>',
    );
    expect(page.document.querySelector('body > a')?.getAttribute('data-news')).to.equal('view-switch');
  });

  it('stays as it is where an editor is writing it', async () => {
    const page = await openWith(
      '<main contenteditable><p><a class="newsdrop" data-news="view-switch" href="/m">모바일</a></p></main>',
    );
    expect(page.document.querySelector('p')!.children[0]!.localName).to.equal('a');
  });

  for (const system of ['TinyMCE, a link', 'TinyMCE, a block']) {
    it(`${system}: nothing below it moves when the widget comes and when its data come`, async () => {
      const feed = await serve({ ...ok(WEATHER), hold: 'headers' });
      const { url } = await cdn();
      const page = await open(`${SURVIVORS[system]!.replace('FEED', feed.url)}<p id="below">기사</p>`, {
        head: '<style>p{margin:0}.newsdrop[data-news="weather-ticker"]{display:block;min-block-size:48px}</style>',
      });
      const top = (): number => page.document.querySelector('#below')!.getBoundingClientRect().top;
      const before = top();
      const tag = page.document.createElement('script');
      tag.src = `${url}/newsdrop.iife.js`;
      page.document.body.append(tag);
      const element = await ticker(page);
      const seen = new Set([top()]);
      await feed.seen(1);
      seen.add(top());
      await feed.release();
      await shows(element, '21.5');
      seen.add(top());
      expect([...seen]).to.deep.equal([before]);
    });
  }
});
