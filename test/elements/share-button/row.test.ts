import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define/share-button.js';
import type { NewsShareButton } from '../../../src/elements/share-button/share-button.js';
import { useClock } from '../../support/clock.js';
import { until } from '../../support/dom.js';
import { openPage } from '../../support/server.js';
import { all, find, focused, heard, isOpen, nameOf, URL_1 } from '../../support/share-sheet.js';

const MANY = 'naver band facebook x threads line telegram whatsapp email print qr copy';

const row = (element: Element): HTMLElement | null => find(element, '[part=row]');
const names = (element: Element): string[] => all(element, '[part=row] .service').map(nameOf);
const service = (element: Element, id: string): HTMLElement => find(element, `[part=row] .${id}`);
const status = (element: Element): string => nameOf(find(element, '[role=status]'));
const arrive = (element: Element): void => {
  for (const animation of find(element, 'dialog').getAnimations({ subtree: true })) animation.finish();
};

const render = async (attributes: Record<string, string> = {}, width = 700): Promise<NewsShareButton> => {
  const page = await fixture<HTMLElement>(html`<div lang="ko"></div>`);
  page.style.width = `${width}px`;
  const element = document.createElement('news-share-button');
  for (const [name, value] of Object.entries({
    url: URL_1,
    headline: '상하이로',
    native: 'never',
    layout: 'row',
    ...attributes,
  }))
    element.setAttribute(name, value);
  page.append(element);
  await until(() => row(element), 'the row');
  await element.updateComplete;
  return element;
};
/** Follows the link as a reader does, without leaving the test. */
const follow = (link: HTMLElement): string => {
  const stay = (click: Event): void => click.preventDefault();
  window.addEventListener('click', stay, { once: true });
  link.click();
  return (link as HTMLAnchorElement).href;
};

describe('<news-share-button layout="row">', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    sinon.restore();
  });

  it('has the services in the page, as links with a name and a new window', async () => {
    const element = await render({ services: 'naver x copy' });
    expect(names(element)).to.deep.equal(['네이버 (새 창)', 'X (새 창)', '주소 복사']);
    const link = service(element, 'x') as HTMLAnchorElement;
    expect([link.target, link.rel, link.title]).to.deep.equal(['_blank', 'noopener', 'X']);
    expect(new URL(link.href).searchParams.get('url')).to.equal(URL_1);
    expect(isOpen(element)).to.equal(false);
  });

  it('shows their names where the page wants them', async () => {
    const element = await render({ services: 'naver x', look: 'full' });
    expect(service(element, 'naver').textContent).to.include('네이버');
    expect(find(element, '[part=row] .naver span:nth-child(2)').offsetWidth).to.be.above(20);
    expect(service(element, 'naver').title).to.equal('');
  });

  for (const look of ['icon', 'full']) {
    for (const width of [240, 320, 700]) {
      it(`has targets of 44 px and nothing beside its place at ${width} px, look="${look}"`, async () => {
        const element = await render({ services: MANY, look }, width);
        for (const target of all(element, '[part=row] .service')) {
          const box = target.getBoundingClientRect();
          expect(Math.min(box.width, box.height), nameOf(target)).to.be.at.least(44);
          expect(box.right, nameOf(target)).to.be.at.most(
            element.parentElement!.getBoundingClientRect().right + 0.5,
          );
        }
      });
    }
  }

  for (const theme of ['light', 'dark']) {
    for (const look of ['icon', 'full']) {
      it(`is accessible, ${theme} and look="${look}"`, async () => {
        document.body.style.background = theme === 'dark' ? '#111' : '#fff';
        await expect(await render({ services: MANY, theme, look }, 320)).to.be.accessible();
        document.body.removeAttribute('style');
      });
    }
  }

  it('has what does not fit on two lines behind a last button, which opens the sheet with all', async () => {
    const element = await render({ services: MANY }, 240);
    expect(names(element)).to.have.length(10);
    expect(names(element).at(-1)).to.equal('더 보기');
    find(element, '[part=more]').click();
    await until(() => isOpen(element), 'the sheet');
    expect(all(element, '[part=services] .service')).to.have.length(MANY.split(' ').length - 1);
    find(element, '[part=close]').click();
    await until(() => focused(element) === 'more', 'the focus on the last button');
  });

  it('takes more or fewer of them when its width changes', async () => {
    const element = await render({ services: MANY }, 240);
    element.parentElement!.style.width = '700px';
    await until(() => names(element).length === MANY.split(' ').length, 'all of them');
    expect(names(element)).not.to.include('더 보기');
  });

  it('reads the page anew when somebody comes near', async () => {
    const element = await render({ services: 'x' });
    element.url = 'https://www.haedam.example/news/2';
    row(element)!.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect((service(element, 'x') as HTMLAnchorElement).search).to.include('news%2F2');
  });

  it('tells the page before and after a service is followed, and takes what it puts in place', async () => {
    const element = await render({ services: 'x' });
    const after = heard(element, 'news-shared');
    element.addEventListener('news-before-share', ({ detail }) => (detail.url += '?a'));
    expect(new URL(follow(service(element, 'x'))).searchParams.get('url')).to.equal(`${URL_1}?a`);
    expect(after).to.deep.equal([{ service: 'x', url: `${URL_1}?a` }]);
  });

  describe('when the address is copied', () => {
    const clipboard = (value: unknown): void =>
      void Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

    for (const look of ['icon', 'full']) {
      it(`says so in place and to screen readers, without any shift, look="${look}"`, async () => {
        const writeText = sinon.stub().resolves();
        clipboard({ writeText });
        const element = await render({ services: 'copy x', look });
        const clock = useClock();
        const tick = (): boolean => find(element, '.copier path').getAttribute('d')!.startsWith('M4.5 12.5');
        const places = (): number[] =>
          all(element, '[part=row] .service').map((one) => one.getBoundingClientRect().left);
        const before = places();
        find(element, '.copier').click();
        expect(writeText.args, "in the click's own task").to.deep.equal([[URL_1]]);
        await until(() => status(element));
        expect(status(element)).to.equal('기사 주소를 복사했습니다.');
        expect(tick()).to.equal(true);
        expect(places()).to.deep.equal(before);
        await clock.tickAsync(3100);
        await element.updateComplete;
        expect(tick()).to.equal(false);
      });
    }

    it('opens the sheet with the address selected where nothing is allowed', async () => {
      clipboard(undefined);
      sinon.stub(document, 'execCommand').returns(false);
      const element = await render({ services: 'x copy' });
      find(element, '.copier').click();
      const field = await until(() => {
        const active = element.shadowRoot!.activeElement;
        return active?.matches('input') && (active as HTMLInputElement);
      }, 'the field');
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(URL_1);
      await until(() => find(element, 'dialog .told'), 'what to do');
    });
  });

  it('opens the sheet at the code for a QR code', async () => {
    const element = await render({ services: 'x qr' });
    service(element, 'qr').click();
    await until(() => isOpen(element) && find(element, '[part=code]'), 'the code');
    arrive(element);
    await expect(element).to.be.accessible();
  });

  it('becomes a button again, and a row again, as the page says', async () => {
    const element = await render({ services: 'x' });
    element.layout = 'button';
    await element.updateComplete;
    expect(row(element)).to.equal(null);
    expect(nameOf(find(element, '[part=button]'))).to.equal('공유');
    element.layout = 'row';
    await until(() => names(element).join() === 'X (새 창)');
  });

  it('is a button for a layout that it does not know, and says so', async () => {
    const warn = sinon.stub(console, 'warn');
    const page = await fixture(html`<div><news-share-button layout="column"></news-share-button></div>`);
    const element = page.firstElementChild as NewsShareButton;
    await element.updateComplete;
    expect(find(element, '.cells')).to.equal(null);
    expect(warn.args.flat().join()).to.include('column').and.include('row');
  });
});

describe('<news-share-button layout="row"> on a page of its own', () => {
  const page = (before: string, services = MANY, look = 'icon'): string =>
    `<!doctype html><html lang="ko"><meta charset="utf-8"><title>상하이로</title>
    <script type="module" src="/src/define/share-button.ts"></script><body style="margin:0">${before}
    <news-share-button layout="row" services="${services}" look="${look}"></news-share-button><p id="below">본문</p>`;
  const host = (inner: Document): Promise<NewsShareButton> =>
    until(() => {
      const element = inner.querySelector<NewsShareButton>('news-share-button')!;
      return element.shadowRoot?.querySelector('.cells') && element;
    }, 'the place');

  for (const look of ['icon', 'full']) {
    for (const width of [240, 320, 900]) {
      it(`moves nothing when its services come, at ${width} px, look="${look}"`, async () => {
        const { document: inner } = await openPage({
          // further down than what is loaded ahead
          html: page('<div id="above" style="height:3000px"></div>', `${MANY} nosuch sms`, look),
          width,
          height: 400,
        });
        const element = await host(inner);
        const height = element.offsetHeight;
        expect(find(element, '[part=button]').offsetHeight).to.be.at.least(44);
        inner.getElementById('above')!.remove();
        const below = inner.getElementById('below')!.getBoundingClientRect().top;
        await until(() => row(element), 'the row');
        await element.updateComplete;
        expect(element.offsetHeight).to.equal(height);
        expect(inner.getElementById('below')!.getBoundingClientRect().top).to.equal(below);
        const last = all(element, '[part=row] .service').at(-1)!.getBoundingClientRect();
        expect(last.bottom).to.be.at.most(element.getBoundingClientRect().bottom + 0.5);
        expect(inner.documentElement.scrollWidth).to.equal(width);
      });
    }
  }

  it('loads nothing before it comes near the view; the button works meanwhile', async () => {
    const { document: inner, window } = await openPage({
      html: page('<div style="height:3000px"></div>'),
      height: 400,
    });
    const element = await host(inner);
    const loaded = (): boolean =>
      window.performance.getEntriesByType('resource').some(({ name }) => /\/sheet\.[jt]s/.test(name));
    expect(loaded()).to.equal(false);
    find(element, '[part=button]').click();
    await until(() => isOpen(element), 'the sheet');
  });

  it('stays a button where its part cannot be loaded', async () => {
    const names = ['share-button', 'share-button.styles', 'subject', 'events', 'place'];
    const allowed = [
      'node_modules/',
      'src/core/',
      'src/controllers/',
      'src/styles/',
      'src/locales/',
      'src/define/',
    ]
      .concat(names.flatMap((name) => ['ts', 'js'].map((end) => `src/elements/share-button/${name}.${end}`)))
      .map((path) => `${location.origin}/${path}`)
      .join(' ');
    const opened = await openPage({
      html: page(''),
      headers: { 'content-security-policy': `script-src ${allowed}` },
    });
    const element = await host(opened.document);
    const refused = new Promise((done) =>
      opened.document.addEventListener('securitypolicyviolation', done, { once: true }),
    );
    element.remove();
    opened.document.body.append(element);
    await refused;
    await element.updateComplete;
    expect(nameOf(find(element, '[part=button]'))).to.equal('공유');
    expect(find(element, '.lost')).to.equal(null);
    expect([...opened.errors, ...opened.rejections]).to.deep.equal([]);
  });
});
