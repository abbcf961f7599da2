import { expect } from '@open-wc/testing';
import { define } from '../../../src/define/define.js';
import { NewsViewSwitch } from '../../../src/elements/view-switch/view-switch.js';
import { until } from '../../support/dom.js';

define('view-switch', NewsViewSwitch);

const addLink = (rel: string, href: string, media?: string): void => {
  const link = document.createElement('link');
  Object.assign(link, { rel, href, media: media ?? '' });
  if (media === undefined) link.removeAttribute('media');
  link.dataset['test'] = '';
  document.head.append(link);
};

const place = async (attributes = '', inside = ''): Promise<NewsViewSwitch> => {
  const template = document.createElement('template');
  template.innerHTML = `<news-view-switch ${attributes}>${inside}</news-view-switch>`;
  document.body.append(document.importNode(template.content, true));
  const element = document.body.lastElementChild as NewsViewSwitch;
  await element.updateComplete;
  return element;
};

const link = (element: Element): HTMLAnchorElement | null => element.shadowRoot!.querySelector('a');

describe('<news-view-switch>', () => {
  afterEach(() => {
    document.querySelectorAll('news-view-switch, link[data-test]').forEach((element) => element.remove());
    history.replaceState(null, '', location.href.replace(/#.*$/, ''));
  });

  it('on a desktop page is a link to its mobile version, in Korean words', async () => {
    addLink('alternate', '/m/', 'only screen and (max-width: 640px)');
    const element = await place('lang="ko"');
    expect(link(element)!.textContent!.trim()).to.equal('모바일 버전으로 보기');
    expect(new URL(link(element)!.href).pathname).to.equal('/m/');
    expect(element.view).to.equal('desktop');
    expect(element.getAttribute('view')).to.equal('desktop');
  });

  it('on a mobile page is a link to its desktop version', async () => {
    const element = await place('lang="ko" desktop-url="/pc/"');
    expect(link(element)!.textContent!.trim()).to.equal('PC 버전으로 보기');
    expect(element.view).to.equal('mobile');
  });

  it('says it in English on an English page, and follows when the language changes', async () => {
    const element = await place('lang="en" desktop-url="/pc/"');
    expect(link(element)!.textContent!.trim()).to.equal('View desktop version');
    element.lang = 'ko';
    await until(() => link(element)!.textContent!.includes('PC 버전'));
  });

  it("says it in the site builder's own words", async () => {
    const element = await place('desktop-url="/pc/" desktop-label="큰 화면"');
    expect(link(element)!.textContent!.trim()).to.equal('큰 화면');
  });

  it("keeps the reader's place: the hash goes along, also when it changes later", async () => {
    const element = await place('desktop-url="/pc/"');
    location.hash = 'body';
    await until(() => new URL(link(element)!.href).hash === '#body');
  });

  it('finds links that the page adds after it', async () => {
    const element = await place();
    expect(link(element)).to.equal(null);
    addLink('alternate', '/m/', 'only screen and (max-width: 640px)');
    dispatchEvent(new Event('pageshow'));
    await until(() => link(element));
  });

  it("leaves the page's own link where it finds no other version", async () => {
    const element = await place('', '<a href="/pc/">PC</a>');
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    expect(element.hasAttribute('view')).to.equal(false);
  });

  it('links no other site', async () => {
    const element = await place('desktop-url="https://evil.example/"');
    expect(link(element)).to.equal(null);
  });

  it('asks the page before it leaves', async () => {
    const element = await place('desktop-url="/pc/"');
    const asked = new Promise<CustomEvent>((done) =>
      element.addEventListener('news-before-view-change', (event) => {
        event.preventDefault();
        done(event);
      }),
    );
    link(element)!.click();
    const { detail } = await asked;
    expect(detail.view).to.equal('desktop');
    expect(new URL(detail.href).pathname).to.equal('/pc/');
  });

  it('comes back as it was after a move', async () => {
    const element = await place('desktop-url="/pc/"');
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await element.updateComplete;
    location.hash = 'later';
    await until(() => new URL(link(element)!.href).hash === '#later');
    box.remove();
  });

  for (const look of ['link', 'button', 'banner']) {
    it(`is a target of 44 px and passes the accessibility rules as a ${look}`, async () => {
      const element = await place(`desktop-url="/pc/" look="${look}"`);
      expect(link(element)!.getBoundingClientRect().height).to.be.at.least(44);
      await expect(element).to.be.accessible();
    });
  }
});
