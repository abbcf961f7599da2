import { cdn } from '../bundle/site.js';
import { expect, shownText, until } from '../support/dom.js';
import { ok, openPage, serve } from '../support/server.js';

const STATIONS = ['서울', '부산', '강릉', '북강릉', '대관령', '흑산도'].map((name) => ({
  name,
  temperature: -21.5,
}));
const ARTICLE = {
  id: '1',
  url: '/1',
  section: { name: '사회' },
  headline: '동해 남부 앞바다 풍랑주의보… 여객선 세 항로 통제, 어선 천이백여 척 항구로',
  excerpt: '풍랑주의보가 내려지면서 섬을 오가는 여객선 세 항로의 운항이 멈췄다.',
  authors: [{ name: '문바다', role: '기자' }],
};

/** What of a widget stands beyond the right edge of the page. */
const beyond = (root: ShadowRoot, right: number): string[] =>
  [...root.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > right + 0.5)
    .map(({ localName, className }) => `${localName} ${String(className)}`);

describe('all four widgets on a page 320 px wide', () => {
  for (const size of ['100%', '200%', '62.5%']) {
    it(`keep within it, its text at ${size}`, async () => {
      const [{ url }, weather, article] = await Promise.all([
        cdn(),
        serve(ok({ stations: STATIONS })),
        serve(ok(ARTICLE)),
      ]);
      const page = await openPage({
        width: 320,
        html: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title><style>html{font-size:${size}}body{margin:0}</style>
          <news-weather-ticker src="${weather.url}" motion="static" loading="eager"></news-weather-ticker>
          <news-share-button></news-share-button>
          <news-article-card src="${article.url}" loading="eager"></news-article-card>
          <news-article-card src="${article.url}" layout="compact" loading="eager"></news-article-card>
          <news-view-switch look="banner" mobile-url="/m/"></news-view-switch>
          <script src="${url}/newsdrop.iife.js"></script>`,
      });
      const { document: inner } = page;
      const widgets = [...inner.querySelectorAll('body > *')].filter(({ shadowRoot }) => shadowRoot);
      expect(widgets).to.have.length(5);
      await until(() => shownText(widgets[0]!).includes('-21.5'), 'the weather');
      await until(
        () => widgets.slice(2, 4).every((card) => shownText(card).includes('동해')),
        'the articles',
      );
      const { scrollWidth, clientWidth } = inner.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      // the strip alone may be longer than its place
      for (const widget of widgets.slice(1))
        expect(beyond(widget.shadowRoot!, clientWidth)).to.deep.equal([]);
    });
  }

  it('share it with others side by side', async () => {
    const { url } = await cdn();
    const cell = (widget: string): string =>
      `<section><news-${widget} data-x><script type="application/json">${JSON.stringify(widget === 'article-card' ? ARTICLE : { stations: STATIONS })}</script></news-${widget}></section>`;
    const page = await openPage({
      width: 320,
      html: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title>
        <style>body{margin:0}main{display:grid;grid-template-columns:1fr 1fr}</style>
        <main>${cell('article-card')}${cell('article-card')}${cell('weather-ticker')}${cell('weather-ticker')}</main>
        <script src="${url}/newsdrop.iife.js"></script>`,
    });
    const { document: inner } = page;
    const widgets = [...inner.querySelectorAll('[data-x]')];
    await until(() => widgets.every((widget) => widget.shadowRoot), 'the widgets');
    expect(inner.documentElement.scrollWidth).to.equal(320);
    for (const widget of widgets) expect(widget.getBoundingClientRect().width).to.be.closeTo(160, 1);
  });
});
