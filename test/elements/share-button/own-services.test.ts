// oxlint-disable no-script-url -- addresses that must be refused
import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { NewsShareButton, OwnService } from '../../../src/elements/share-button/share-button.js';
import { until } from '../../support/dom.js';
import { all, find, heard, isOpen, nameOf, URL_1 } from '../../support/share-sheet.js';

const HEADLINE = '“따옴표” & 줄\n바꿈 🐈';
const DESK: OwnService = {
  name: 'desk',
  label: '편집부 게시판',
  href: 'https://desk.example/new?address={url}&words={headline}',
};

const opened = async (own: readonly OwnService[], services = '', children = ''): Promise<NewsShareButton> => {
  const page = await fixture<HTMLElement>(html`<div lang="ko"></div>`);
  const element = document.createElement('news-share-button');
  Object.assign(element, { url: URL_1, headline: HEADLINE, native: 'never', services, ownServices: own });
  element.innerHTML = children;
  page.append(element);
  element.share();
  await until(() => isOpen(element), 'the sheet');
  for (const animation of find(element, 'dialog').getAnimations({ subtree: true })) animation.finish();
  return element;
};
const links = (element: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(element, 'a.service');
const names = (element: Element): string[] => all(element, '.service').map(nameOf);

describe("<news-share-button> with the site's own services", () => {
  afterEach(() => sinon.restore());

  it('shows them last, as links in a new window with their first letter', async () => {
    const element = await opened([DESK]);
    const link = links(element).at(-1)!;
    expect(nameOf(link)).to.equal('편편집부 게시판 (새 창)');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    await expect(element).to.be.accessible();
  });

  it('puts address and headline into their places, whatever is in them', async () => {
    const element = await opened([DESK]);
    const { searchParams } = new URL(links(element).at(-1)!.href);
    expect([...searchParams]).to.deep.equal([
      ['address', URL_1],
      ['words', '“따옴표” & 줄 바꿈 🐈'],
    ]);
  });

  it('shows them where the page names them', async () => {
    const element = await opened([DESK], 'x Desk line');
    expect(names(element)).to.deep.equal(['X (새 창)', '편편집부 게시판 (새 창)', '라인 (새 창)']);
  });

  it('adds them to those of the language, unless the page names them alone', async () => {
    expect(names(await opened([DESK])).length).to.be.above(3);
    expect(names(await opened([DESK], 'desk'))).to.deep.equal(['편편집부 게시판 (새 창)']);
  });

  it('draws the icon that comes with one', async () => {
    const element = await opened([{ ...DESK, icon: 'M0 0h24v24H0z' }], 'desk');
    expect(find(element, '.service path').getAttribute('d')).to.equal('M0 0h24v24H0z');
  });

  it('takes links in its tag for services, and keeps them out of sight', async () => {
    const element = await opened(
      [],
      'desk',
      '<a slot="service" data-name="desk" href="https://desk.example/?a={url}">편집부</a>',
    );
    expect(names(element)).to.deep.equal(['편편집부 (새 창)']);
    expect(new URL(links(element)[0]!.href).searchParams.get('a')).to.equal(URL_1);
    expect(element.querySelector('a')!.offsetWidth).to.equal(0);
  });

  it('tells the page of one by its name', async () => {
    const element = await opened([DESK], 'desk');
    const after = heard(element, 'news-shared');
    const stay = (click: Event): void => click.preventDefault();
    window.addEventListener('click', stay, { once: true });
    links(element)[0]!.click();
    expect(after).to.deep.equal([{ service: 'desk', url: URL_1 }]);
  });

  it('leaves out what can be none, with one warning', async () => {
    const warn = sinon.stub(console, 'warn');
    const bad: unknown[] = [
      null,
      'desk',
      { name: 'a' },
      { name: '', href: 'https://a.example/' },
      { name: 'two words', href: 'https://a.example/' },
      { name: 'naver', href: 'https://a.example/' },
      { name: 'mastodon', href: 'https://a.example/' },
      { name: 'b', href: 'javascript:alert({url})' },
      { name: 'c', href: 'data:text/html,{url}' },
      DESK,
      DESK,
    ];
    const element = await opened(bad as OwnService[], 'desk a b c');
    expect(names(element)).to.deep.equal(['편편집부 게시판 (새 창)']);
    const told = warn.args.flat().filter((line) => String(line).includes('own services'));
    expect(told).to.have.length(1);
    expect(told[0]).to.include('10');
  });

  it('bears a property that is no list', async () => {
    expect(names(await opened('desk' as unknown as OwnService[], 'x'))).to.deep.equal(['X (새 창)']);
  });
});
