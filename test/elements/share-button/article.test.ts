import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { NewsShareButton } from '../../../src/elements/share-button/share-button.js';
import { until } from '../../support/dom.js';
import { hold, ok, serve, status } from '../../support/server.js';
import { all, find, heard, isOpen, nameOf } from '../../support/share-sheet.js';

const ARTICLE = {
  headline: '바다로 난 책방',
  url: 'https://www.haedam.example/news/77',
  excerpt: '첫 손님은 고양이',
};

let page: HTMLElement;
const render = async (given: Partial<NewsShareButton> = {}, inside = ''): Promise<NewsShareButton> => {
  page = await fixture<HTMLElement>(html`<div lang="ko"></div>`);
  const element = document.createElement('news-share-button');
  Object.assign(element, { native: 'never', services: 'email copy' }, given);
  element.innerHTML = inside;
  page.append(element);
  await element.updateComplete;
  return element;
};
const open = async (element: NewsShareButton): Promise<void> => {
  element.share();
  await until(() => isOpen(element), 'the sheet');
};
const address = (element: Element): string => find<HTMLInputElement>(element, '[part=address]').value;
const mail = (element: Element): URLSearchParams =>
  new URL(find<HTMLAnchorElement>(element, '.email').href).searchParams;

describe('<news-share-button> with an article', () => {
  const added: Element[] = [];
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
    sinon.restore();
  });
  const own = (): void => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://own.example/';
    document.head.append(link);
    added.push(link);
  };

  it('shares address, headline and excerpt of its data', async () => {
    const element = await render({ data: ARTICLE });
    await open(element);
    expect(address(element)).to.equal(ARTICLE.url);
    expect(nameOf(find(element, '[part=subject]'))).to.equal(ARTICLE.headline);
    expect(mail(element).get('subject')).to.equal(ARTICLE.headline);
    expect(mail(element).get('body')).to.include(ARTICLE.excerpt);
  });

  it('reads any format, as a card does', async () => {
    const element = await render({
      data: {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: '다른 형식',
        url: 'https://www.haedam.example/news/78',
      },
    });
    await open(element);
    expect(address(element)).to.equal('https://www.haedam.example/news/78');
  });

  it('puts its attributes before the article, and the article before the page', async () => {
    own();
    const element = await render({ data: { headline: '제목뿐' }, text: '속성' });
    await open(element);
    expect(address(element)).to.equal('https://own.example/');
    expect(mail(element).get('subject')).to.equal('제목뿐');
    expect(mail(element).get('body')).to.include('속성');
  });

  it('adds the place within it, and the campaign before that', async () => {
    const element = await render({ data: ARTICLE, hash: '댓글', campaign: 'from={service}' });
    await open(element);
    expect(address(element)).to.equal(`${ARTICLE.url}?from=copy#${encodeURIComponent('댓글')}`);
  });

  it('asks for its source when it is opened, and not before', async () => {
    const source = await serve(ok(ARTICLE));
    const element = await render({ src: source.url });
    expect(await source.requests()).to.have.length(0);
    const loaded = heard(element, 'news-loaded');
    await open(element);
    expect(address(element)).to.equal(ARTICLE.url);
    expect(await source.requests()).to.have.length(1);
    expect(loaded).to.have.length(1);
  });

  it('says that it is busy while the answer is on its way', async () => {
    const source = await serve(hold(ok(ARTICLE)));
    const element = await render({ src: source.url });
    element.share();
    await source.seen(1);
    expect(find(element, '[part=button]').ariaBusy).to.equal('true');
    expect(isOpen(element)).to.equal(false);
    await source.release();
    await until(() => isOpen(element), 'the sheet');
    expect(find(element, '[part=button]').ariaBusy).to.equal(null);
    expect(address(element)).to.equal(ARTICLE.url);
  });

  it('reads a script in its tag', async () => {
    const element = await render({}, `<script type="application/json">${JSON.stringify(ARTICLE)}</script>`);
    await open(element);
    expect(address(element)).to.equal(ARTICLE.url);
  });

  for (const [what, answer, inside, kind] of [
    ['a source that is not there', status(404), '', 'http'],
    ['a source of another shape', ok({ a: 1 }), '', 'shape'],
    ['a script that is no JSON', undefined, '<script type="application/json">{</script>', 'not-json'],
  ] as const) {
    it(`shares what the page says of itself for ${what}, and tells it`, async () => {
      own();
      sinon.stub(console, 'warn');
      const element = await render({ src: answer ? (await serve(answer)).url : '' }, inside);
      const failed = heard(element, 'news-failed') as { kind: string }[];
      await open(element);
      expect(address(element)).to.equal('https://own.example/');
      expect(failed.map((one) => one.kind)).to.deep.equal([kind]);
    });
  }

  it("gives it to the device's own share menu, which is called once it is read", async () => {
    const share = sinon.stub().resolves();
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    const element = await render({ data: ARTICLE, native: 'always' });
    element.share();
    await until(() => share.called, 'the share menu');
    expect(share.args[0]).to.deep.equal([
      { url: ARTICLE.url, title: ARTICLE.headline, text: ARTICLE.excerpt },
    ]);
    expect(isOpen(element)).to.equal(false);
  });

  it('opens the sheet where the menu is refused so late', async () => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
      configurable: true,
    });
    Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
    const element = await render({ data: ARTICLE, native: 'always' });
    await open(element);
    expect(address(element)).to.equal(ARTICLE.url);
  });

  it('has a row of services that know it', async () => {
    const element = await render({ data: ARTICLE, layout: 'row', services: 'x' });
    const [link] = await until(() => {
      const links = all<HTMLAnchorElement>(element, '[part=row] a');
      return links.length ? links : undefined;
    }, 'the row');
    expect(new URL(link!.href).searchParams.get('url')).to.equal(ARTICLE.url);
  });
});
