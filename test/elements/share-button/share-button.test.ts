// oxlint-disable no-script-url -- addresses that must be refused
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define/share-button.js';
import { NewsShareButton, type BeforeShareDetail } from '../../../src/elements/share-button/share-button.js';
import { useClock } from '../../support/clock.js';
import { event, frame, until } from '../../support/dom.js';
import { openPage } from '../../support/server.js';

const URL_1 = 'https://www.haedam.example/news/1';
const HEADLINE = '포항시 대표단, 상하이로';

const render = async (attributes: Record<string, string> = {}, lang = 'ko'): Promise<NewsShareButton> => {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('news-share-button');
  for (const [name, value] of Object.entries({ url: URL_1, headline: HEADLINE, ...attributes }))
    element.setAttribute(name, value);
  page.append(element);
  await element.updateComplete;
  return element;
};

const find = <T extends HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
const all = <T extends HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const button = (element: Element): HTMLButtonElement => find(element, '[part=button]');
const dialog = (element: Element): HTMLDialogElement => find(element, 'dialog');
const has = (element: Element, selector: string): boolean => find(element, selector) !== null;
/** The part that has the focus, by name: a runner that has to print an element takes minutes. */
const focused = (element: Element): string | undefined => element.shadowRoot!.activeElement?.part.value;
const isOpen = (element: Element): boolean => dialog(element)?.matches(':modal') ?? false;
const nameOf = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** Pressed, and the sheet in view. */
const open = async (element: NewsShareButton): Promise<void> => {
  button(element).click();
  await until(() => isOpen(element), 'the sheet');
  arrive(element);
};
/** The sheet where it comes to rest. */
const arrive = (element: Element): void => {
  for (const animation of dialog(element).getAnimations({ subtree: true })) animation.finish();
};
const opened = async (attributes?: Record<string, string>, lang?: string): Promise<NewsShareButton> => {
  const element = await render(attributes, lang);
  await open(element);
  return element;
};

/** Follows the link as a reader does, without leaving the test. */
const follow = (link: HTMLElement, init: MouseEventInit = {}): string | undefined => {
  let went: string | undefined;
  const stay = (click: Event): void => {
    if (!click.defaultPrevented) went = (link as HTMLAnchorElement).href;
    click.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  return went;
};

const heard = (element: Element, name: string): unknown[] => {
  const details: unknown[] = [];
  element.addEventListener(name, (told) => details.push((told as CustomEvent).detail));
  return details;
};

let replaced: [object, string][] = [];
/** Gives a global of the browser another value until the test ends. */
const replace = (owner: object, name: string, value: unknown): void => {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  replaced.push([owner, name]);
};
const clipboard = (writeText: (text: string) => Promise<void>): void =>
  replace(navigator, 'clipboard', { writeText });

const touch = (share: unknown, more: { userAgent?: string; canShare?: unknown } = {}): void => {
  replace(navigator, 'share', share);
  replace(navigator, 'canShare', more.canShare);
  if (more.userAgent) replace(navigator, 'userAgent', more.userAgent);
  const { matchMedia } = window;
  sinon
    .stub(window, 'matchMedia')
    .callsFake((query) =>
      query.includes('coarse') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query),
    );
};

describe('<news-share-button>', () => {
  afterEach(() => {
    for (const [owner, name] of replaced.splice(0)) Reflect.deleteProperty(owner, name);
    sinon.restore();
  });

  describe('at rest', () => {
    it('is one button with the word of the language around it', async () => {
      expect(nameOf(button(await render()))).to.equal('공유');
      expect(nameOf(button(await render({}, 'en')))).to.equal('Share');
    });

    it('follows a change of the language', async () => {
      const element = await render();
      element.parentElement!.lang = 'en';
      await until(() => nameOf(button(element)) === 'Share');
    });

    it('has the word of the page where there is one', async () => {
      expect(nameOf(button(await render({ label: '나누기' })))).to.equal('나누기');
    });

    it('keeps its name when it shows the icon alone', async () => {
      const element = await render({ look: 'icon' });
      expect(nameOf(button(element))).to.equal('공유');
      expect(find(element, '[part=label]').offsetWidth).to.equal(1);
      await expect(element).to.be.accessible();
    });

    it('shows icon and word for a look that it does not know, and says so', async () => {
      const warn = sinon.stub(console, 'warn');
      const element = await render({ look: 'huge' });
      expect(find(element, '[part=label]').offsetWidth).to.be.above(10);
      expect(warn.args.flat().join()).to.include('huge').and.include('icon');
    });

    it('can be hit on 44 px', async () => {
      for (const look of ['full', 'icon']) {
        const { width, height } = button(await render({ look })).getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });

    it('is accessible', async () => {
      await expect(await render()).to.be.accessible();
    });

    it('renders anew when a property is set', async () => {
      const element = await render();
      element.label = '보내기';
      await element.updateComplete;
      expect(nameOf(button(element))).to.equal('보내기');
    });

    it('keeps a link of the page in its tag, out of sight', async () => {
      const page = await fixture(
        html`<p><news-share-button><a href="/1">이 기사</a></news-share-button></p>`,
      );
      expect(page.querySelector('a')!.offsetWidth).to.equal(0);
    });
  });

  describe('when it is pressed', () => {
    it('opens a modal dialog with the title of the language', async () => {
      const element = await opened();
      expect(nameOf(find(element, 'h2'))).to.equal('이 기사를 공유합니다');
      expect(nameOf(find(await opened({}, 'en'), 'h2'))).to.equal('Share this article');
    });

    it('says what is shared', async () => {
      expect(nameOf(find(await opened(), '[part=subject]'))).to.equal(HEADLINE);
    });

    it('names the services of the language, and that they open a new window', async () => {
      const names = all(await opened(), '[part=service]').map(nameOf);
      expect(names).to.deep.equal([
        '네이버 (새 창)',
        // without a logo: its first letter, hidden from screen readers
        'B밴드 (새 창)',
        '페이스북 (새 창)',
        'X (새 창)',
        '스레드 (새 창)',
      ]);
    });

    it('has real links, apart from the opener; mail stays in the window', async () => {
      const element = await opened({ services: 'naver x line email' });
      for (const link of all<HTMLAnchorElement>(element, '[part=service]')) {
        const isMail = link.protocol === 'mailto:';
        expect([link.target, link.rel]).to.deep.equal(isMail ? ['', ''] : ['_blank', 'noopener']);
        if (!isMail) expect(link.href).to.include(encodeURIComponent(URL_1));
      }
    });

    it('shows the services that the page chose, in its order', async () => {
      const element = await opened({ services: 'line naver' });
      expect(all(element, '[part=service]').map(nameOf)).to.deep.equal(['라인 (새 창)', '네이버 (새 창)']);
      expect(has(element, '[part=copy-button]')).to.equal(false);
    });

    it('has the copy row first where the page wants it first', async () => {
      const element = await opened({ services: 'copy naver' });
      const order = find(element, '[part=copy]').compareDocumentPosition(find(element, '[part=services]'));
      expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it('leaves out a service that it does not know, with one warning that names the known ones', async () => {
      const warn = sinon.stub(console, 'warn');
      const element = await opened({ services: 'naver pocket copy' });
      element.requestUpdate();
      await element.updateComplete;
      expect(all(element, '[part=service]').map(nameOf)).to.deep.equal(['네이버 (새 창)']);
      expect(warn.args).to.have.length(1);
      expect(warn.args[0]![0]).to.include('pocket').and.include('naver').and.include('copy');
    });

    it('reads the page anew each time', async () => {
      const element = await opened({ services: 'x' });
      find(element, '[part=close]').click();
      element.url = 'https://www.haedam.example/news/2';
      await open(element);
      expect(find<HTMLAnchorElement>(element, '[part=service]').search).to.include('news%2F2');
    });

    it('focuses the first service', async () => {
      const element = await opened();
      expect(focused(element)).to.equal('service');
    });

    it('focuses the button that copies when there is nothing else', async () => {
      const element = await opened({ services: 'copy' });
      expect(focused(element)).to.equal('copy-button');
    });

    it('says by its state that the sheet is open', async () => {
      const element = await opened();
      expect(element.matches(':state(open)')).to.equal(true);
      find(element, '[part=close]').click();
      await until(() => !element.matches(':state(open)'));
    });

    for (const [theme, lang, paper] of [
      ['light', 'ko', '#fff'],
      ['dark', 'en', '#111'],
    ] as const) {
      it(`is accessible, ${theme} and in ${lang}`, async () => {
        document.body.style.background = paper;
        await expect(await opened({ theme }, lang)).to.be.accessible();
        document.body.removeAttribute('style');
      });
    }

    it('has targets of 44 px', async () => {
      const element = await opened();
      for (const target of all(element, 'dialog a, dialog button, dialog input')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
      }
    });

    it('has one sheet however often it is pressed', async () => {
      const element = await render();
      button(element).click();
      button(element).click();
      await until(() => isOpen(element));
      button(element).click();
      expect(all(element, 'dialog').length).to.equal(1);
    });
  });

  describe('when the sheet is closed', () => {
    const closed = (element: Element): Promise<true> => until(() => !dialog(element).open, 'no sheet');

    it('by its button, gives the focus back', async () => {
      const element = await opened();
      find(element, '[part=close]').click();
      await closed(element);
      await until(() => focused(element) === 'button');
    });

    it('by a press outside of it', async () => {
      const element = await opened();
      const press = (type: string): boolean =>
        dialog(element).dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      press('pointerdown');
      press('click');
      await closed(element);
    });

    it('but not by a selection that ends outside of it', async () => {
      const element = await opened();
      find(element, '.field').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }));
      dialog(element).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await frame();
      expect(isOpen(element)).to.equal(true);
    });

    it('keeps the page behind from being scrolled by the wheel meanwhile', async () => {
      const element = await opened();
      const turn = (init: WheelEventInit): boolean =>
        dialog(element).dispatchEvent(new WheelEvent('wheel', { cancelable: true, ...init }));
      expect(turn({ deltaY: 10 })).to.equal(false);
      expect(turn({ deltaY: 10, ctrlKey: true }), 'zoom').to.equal(true);
      expect(document.documentElement.getAttribute('style')).to.equal(null);
    });
  });

  describe('when a service is followed', () => {
    it('tells the page before and after, and closes', async () => {
      const element = await opened();
      const before = heard(element, 'news-before-share');
      const after = heard(element, 'news-shared');
      const went = follow(find(element, '[part=service]'));
      expect(before).to.deep.equal([{ service: 'naver', url: URL_1, headline: HEADLINE, text: '' }]);
      expect(after).to.deep.equal([{ service: 'naver', url: URL_1 }]);
      expect(went).to.include('share.naver.com');
      expect(isOpen(element)).to.equal(false);
    });

    it('goes nowhere when the page says no', async () => {
      const element = await opened();
      const after = heard(element, 'news-shared');
      element.addEventListener('news-before-share', (told) => told.preventDefault());
      expect(follow(find(element, '[part=service]'))).to.equal(undefined);
      expect(after).to.deep.equal([]);
    });

    it('takes what the page puts in place', async () => {
      const element = await opened();
      document.body.addEventListener(
        'news-before-share',
        ({ detail }: CustomEvent<BeforeShareDetail>) => {
          detail.url += `?from=${detail.service}`;
          detail.headline = '바뀐 제목';
        },
        { once: true },
      );
      const went = new URL(follow(find(element, '[part=service]'))!);
      expect(went.searchParams.get('url')).to.equal(`${URL_1}?from=naver`);
      expect(went.searchParams.get('title')).to.equal('바뀐 제목');
    });

    it('does not take an address of another kind from the page, nor words that are none', async () => {
      const element = await opened();
      element.addEventListener('news-before-share', ({ detail }) =>
        Object.assign(detail, { url: 'javascript:alert(1)', headline: undefined }),
      );
      const went = new URL(follow(find(element, '[part=service]'))!);
      expect(went.searchParams.get('url')).to.equal(URL_1);
      expect(went.searchParams.get('title')).to.equal(HEADLINE);
    });

    it('stays open for a tab in the background and for mail, which may have no program', async () => {
      const element = await opened({ services: 'naver email' });
      follow(find(element, '[part=service]'), { ctrlKey: true });
      follow(all(element, '[part=service]').at(-1)!);
      expect(isOpen(element)).to.equal(true);
    });
  });

  describe('when the address is copied', () => {
    const copy = (element: Element): void => find(element, '[part=copy-button]').click();
    const status = (element: Element): string => nameOf(find(element, '[role=status]'));
    const shown = (element: Element): string[] =>
      all(element, '.main .words > span')
        .filter((span) => getComputedStyle(span).visibility === 'visible')
        .map(nameOf);

    it('says so on the button, with a tick, and to screen readers, without any shift', async () => {
      const writeText = sinon.stub().resolves();
      clipboard(writeText);
      const element = await opened();
      const { width } = find(element, '[part=copy-button]').getBoundingClientRect();
      const { height } = dialog(element).getBoundingClientRect();
      expect(shown(element)).to.deep.equal(['주소 복사']);
      const after = heard(element, 'news-shared');
      copy(element);
      expect(writeText.args, "in the click's own task").to.deep.equal([[URL_1]]);
      await until(() => status(element));
      expect(status(element)).to.equal('기사 주소를 복사했습니다.');
      expect(shown(element)).to.deep.equal(['복사했습니다']);
      expect(find(element, '[part=copy-button]').getBoundingClientRect().width).to.equal(width);
      expect(dialog(element).getBoundingClientRect().height).to.equal(height);
      expect(after).to.deep.equal([{ service: 'copy', url: URL_1 }]);
      await expect(element).to.be.accessible();
    });

    it('offers it again after three seconds', async () => {
      clipboard(() => Promise.resolve());
      const element = await opened();
      const clock = useClock();
      copy(element);
      await until(() => status(element));
      await clock.tickAsync(2900);
      expect(shown(element)).to.deep.equal(['복사했습니다']);
      await clock.tickAsync(200);
      expect(shown(element)).to.deep.equal(['주소 복사']);
      expect(status(element)).to.equal('');
    });

    it('copies the selected field where there is no clipboard, and gives the focus back', async () => {
      replace(navigator, 'clipboard', undefined);
      const element = await opened();
      let selected = '';
      sinon.stub(document, 'execCommand').callsFake(() => {
        const field = element.shadowRoot!.activeElement as HTMLInputElement;
        selected = field.value.slice(field.selectionStart!, field.selectionEnd!);
        return true;
      });
      copy(element);
      await until(() => status(element));
      expect(selected).to.equal(URL_1);
      expect(shown(element)).to.deep.equal(['복사했습니다']);
      expect(focused(element)).to.equal('copy-button');
    });

    it('leaves the address selected where nothing is allowed, and says what to do', async () => {
      clipboard(() => Promise.reject(new Error('no')));
      sinon.stub(document, 'execCommand').throws(new Error('no'));
      const element = await opened();
      const failed = heard(element, 'news-share-failed');
      copy(element);
      await until(() => status(element));
      expect(find(element, '[role=status]').offsetHeight, 'in view').to.be.above(10);
      const field = element.shadowRoot!.activeElement as HTMLInputElement;
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(URL_1);
      expect(failed).to.have.length(1);
      await expect(element).to.be.accessible();
    });

    it('copies what the page puts in place', async () => {
      const writeText = sinon.stub().resolves();
      clipboard(writeText);
      const element = await opened();
      element.addEventListener('news-before-share', ({ detail }) => (detail.url += '?from=copy'));
      copy(element);
      expect(writeText.args).to.deep.equal([[`${URL_1}?from=copy`]]);
    });
  });

  describe("with the device's own share menu", () => {
    it('opens it on a touch device, in the task of the press, with what there is', async () => {
      const share = sinon.stub().resolves();
      touch(share);
      const element = await render();
      const after = event<CustomEvent>(element, 'news-shared');
      button(element).click();
      expect(share.args).to.deep.equal([[{ url: URL_1, title: HEADLINE }]]);
      expect((await after).detail).to.deep.equal({ service: 'native', url: URL_1 });
      expect(has(element, 'dialog')).to.equal(false);
    });

    it('takes a cancel for an answer', async () => {
      touch(() => Promise.reject(new DOMException('', 'AbortError')));
      const element = await render();
      const told = [...['news-shared', 'news-share-failed']].map((name) => heard(element, name));
      button(element).click();
      await aTimeout(0);
      await frame();
      expect(told).to.deep.equal([[], []]);
      expect(has(element, 'dialog')).to.equal(false);
    });

    it('falls back to the sheet when it fails, and says so', async () => {
      const cause = new DOMException('', 'NotAllowedError');
      touch(() => Promise.reject(cause));
      const element = await render();
      const failed = heard(element, 'news-share-failed');
      await open(element);
      expect(failed).to.deep.equal([{ service: 'native', url: URL_1, cause }]);
    });

    it('falls back to the sheet when the call throws', async () => {
      touch(() => {
        throw new TypeError('no');
      });
      await open(await render());
    });

    it('asks the page before, and takes no for an answer', async () => {
      const share = sinon.stub().resolves();
      touch(share);
      const element = await render();
      element.addEventListener('news-before-share', (told) => told.preventDefault());
      button(element).click();
      expect(share.called).to.equal(false);
    });

    it('is not opened twice at a time', async () => {
      const share = sinon.stub().returns(new Promise(() => undefined));
      touch(share);
      const element = await render();
      button(element).click();
      button(element).click();
      expect(share.callCount).to.equal(1);
    });

    it('gives way to the sheet when the system never says that it was closed', async () => {
      touch(() => new Promise(() => undefined));
      const element = await render();
      const clock = useClock();
      button(element).click();
      clock.tick(1500);
      await open(element);
    });

    it('is not used where the browser says that it cannot share this', async () => {
      const share = sinon.stub().resolves();
      touch(share, { canShare: () => false });
      await open(await render());
      expect(share.called).to.equal(false);
    });

    for (const userAgent of [
      'Mozilla/5.0 (Linux; Android 14) Chrome/125.0 Mobile Safari/537.36;KAKAOTALK 2410550',
      'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 NAVER(inapp; search; 2000; 12.9.5; 15)',
      'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/460.0]',
      'Mozilla/5.0 (Linux; Android 14) Chrome/125.0 Mobile Safari/537.36 Instagram 330.0',
      'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Safari Line/14.6.0',
    ]) {
      it(`is not used in ${userAgent.slice(-28)}`, async () => {
        const share = sinon.stub().resolves();
        touch(share, { userAgent });
        await open(await render({ native: 'always' }));
        expect(share.called).to.equal(false);
      });
    }

    it('is not used with a mouse, but for native="always"', async () => {
      const share = sinon.stub().resolves();
      replace(navigator, 'share', share);
      replace(navigator, 'canShare', undefined);
      await open(await render());
      expect(share.called).to.equal(false);
      button(await render({ native: 'always' })).click();
      expect(share.called).to.equal(true);
    });

    it('is not used with native="never"', async () => {
      const share = sinon.stub().resolves();
      touch(share);
      await open(await render({ native: 'never' }));
      expect(share.called).to.equal(false);
    });

    it('is used as auto for a word that it does not know, and says so', async () => {
      const warn = sinon.stub(console, 'warn');
      const share = sinon.stub().resolves();
      touch(share);
      button(await render({ native: 'yes' })).click();
      expect(share.called).to.equal(true);
      expect(warn.args.flat().join()).to.include('yes').and.include('never');
    });
  });

  describe('in its life on a page', () => {
    it('can be made by script, and opened by its method', async () => {
      const element = document.createElement('news-share-button');
      const page = await fixture(html`<div></div>`);
      page.append(element);
      element.share();
      await until(() => isOpen(element));
    });

    it('takes over properties that were set before it was defined', async () => {
      const page = await fixture(html`<div lang="ko"><late-share-button></late-share-button></div>`);
      const element = page.firstElementChild as NewsShareButton;
      element.label = '보내기';
      customElements.define('late-share-button', class extends NewsShareButton {});
      await element.updateComplete;
      expect(nameOf(button(element))).to.equal('보내기');
    });

    it('stays open when it is moved', async () => {
      const element = await opened();
      const page = await fixture(html`<div lang="ko"></div>`);
      page.append(element);
      await until(() => isOpen(element), 'the sheet after the move');
      find(element, '[part=close]').click();
      await until(() => !dialog(element).open);
    });

    it('is closed when it is taken out, and opens again after it was put back', async () => {
      const element = await opened();
      const page = element.parentElement!;
      element.remove();
      await frame();
      page.append(element);
      await element.updateComplete;
      expect(dialog(element).open).to.equal(false);
      expect(element.matches(':state(open)')).to.equal(false);
      await open(element);
    });

    it('opens nothing when it was taken out before the sheet was there', async () => {
      const element = await render();
      const page = element.parentElement!;
      button(element).click();
      element.remove();
      await until(() => dialog(element), 'the sheet, loaded');
      page.append(element);
      await element.updateComplete;
      await frame();
      expect(isOpen(element)).to.equal(false);
    });

    it('does not block the page when it is hidden, before or after it was opened', async () => {
      const element = await opened();
      element.parentElement!.hidden = true;
      await until(() => !dialog(element).open, 'the sheet closed with its place');
      element.share();
      await element.updateComplete;
      await frame();
      expect(isOpen(element)).to.equal(false);
      element.parentElement!.hidden = false;
      await open(element);
    });

    it('changes its words while it is open, with the language', async () => {
      const element = await opened();
      element.parentElement!.lang = 'en';
      await until(() => nameOf(find(element, 'h2')) === 'Share this article');
      expect(nameOf(find(element, '[part=close]'))).to.equal('');
      expect(find(element, '[part=close]').ariaLabel).to.equal('Close');
    });
  });
});

describe('<news-share-button> on a page of its own', () => {
  const page = (tag: string): string =>
    `<!doctype html><html lang="ko"><meta charset="utf-8"><title>${HEADLINE}</title>
    <link rel="canonical" href="${URL_1}">
    <script type="module" src="/src/define/share-button.ts"></script><body>${tag}`;
  const ready = (inner: Document): Promise<HTMLButtonElement> =>
    until(
      () =>
        inner
          .querySelector('news-share-button')
          ?.shadowRoot?.querySelector<HTMLButtonElement>('[part=button]'),
      'the button',
    );

  it('loads the sheet when somebody comes near the button, and not before', async () => {
    const { document: inner, window } = await openPage({
      html: page('<news-share-button></news-share-button>'),
    });
    const press = await ready(inner);
    const loaded = (): boolean =>
      window.performance.getEntriesByType('resource').some(({ name }) => /\/sheet\.[jt]s/.test(name));
    expect(loaded()).to.equal(false);
    press.dispatchEvent(new PointerEvent('pointerenter'));
    await until(loaded, 'the request for the sheet');
    expect(has(inner.querySelector('news-share-button')!, 'dialog')).to.equal(false);
  });

  it('adds nothing to the page outside of its own root, where ad-block lists look, open or closed', async () => {
    const { document: inner } = await openPage({
      html: page('<news-share-button></news-share-button>'),
    });
    const element = (await ready(inner)) && inner.querySelector('news-share-button')!;
    const before = inner.documentElement.outerHTML;
    element.share();
    await until(() => isOpen(element), 'the sheet');
    expect(inner.documentElement.outerHTML).to.equal(before);
    find(element, '[part=close]').click();
    await until(() => !isOpen(element));
    expect(inner.documentElement.outerHTML).to.equal(before);
    expect(element.outerHTML).to.equal('<news-share-button></news-share-button>');
  });

  describe('when the sheet cannot be loaded', () => {
    const allowed = [
      'node_modules/',
      'src/core/',
      'src/controllers/',
      'src/styles/',
      'src/locales/',
      'src/define/',
    ]
      .concat(
        ['share-button', 'share-button.styles', 'subject', 'events', 'place'].map(
          (name) => `src/elements/share-button/${name}.ts`,
        ),
      )
      .concat(
        ['share-button', 'share-button.styles', 'subject', 'events', 'place'].map(
          (name) => `src/elements/share-button/${name}.js`,
        ),
      )
      .map((path) => `${location.origin}/${path}`)
      .join(' ');
    const headers = { 'content-security-policy': `script-src ${allowed}` };

    it('offers the address in a selected field, says why, and throws nothing', async () => {
      const opened = await openPage({ html: page('<news-share-button></news-share-button>'), headers });
      const press = await ready(opened.document);
      const element = opened.document.querySelector('news-share-button')!;
      const failed = heard(element, 'news-share-failed');
      press.click();
      const field = await until(
        () => element.shadowRoot!.activeElement as HTMLInputElement | null,
        'the field',
      );
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(URL_1);
      expect(field.labels![0]!.textContent).to.equal('공유 창을 열지 못했습니다. 아래 주소를 복사해 주세요.');
      expect((failed[0] as { service: string }).service).to.equal('sheet');
      expect(element.matches(':state(failed)')).to.equal(true);
      expect(field.offsetHeight).to.be.at.least(44);
      field.closest<HTMLElement>('[popover]')!.hidePopover();
      press.click();
      await until(
        () => (element.shadowRoot!.activeElement as HTMLElement | null)?.matches('input'),
        'the field again',
      );
      expect([...opened.errors, ...opened.rejections]).to.deep.equal([]);
    });
  });

  describe('at 320 px', () => {
    it('opens the sheet from the bottom edge, over the whole width, with nothing cut off', async () => {
      const { document: inner } = await openPage({
        html: page('<news-share-button></news-share-button>'),
        width: 320,
        height: 568,
      });
      (await ready(inner)).click();
      const element = inner.querySelector('news-share-button')!;
      const sheet = await until(() => (isOpen(element) ? dialog(element) : null));
      arrive(element);
      const { left, right, bottom, top } = sheet.getBoundingClientRect();
      expect([left, right, bottom]).to.deep.equal([0, 320, 568]);
      expect(top).to.be.above(0);
      expect(sheet.scrollWidth).to.equal(sheet.clientWidth);
    });
  });

  for (const place of ['start', 'end']) {
    it(`keeps the sheet in view on wide screens, with the button at the ${place} of the page`, async () => {
      const { document: inner } = await openPage({
        html: page(
          `<p align="${place === 'start' ? 'left' : 'right'}"><news-share-button></news-share-button>`,
        ),
        width: 900,
        height: 600,
      });
      (await ready(inner)).click();
      const element = inner.querySelector('news-share-button')!;
      const sheet = await until(() => (isOpen(element) ? dialog(element) : null));
      arrive(element);
      const { left, right, bottom, top, width } = sheet.getBoundingClientRect();
      expect(width).to.equal(360);
      expect(Math.min(left, top)).to.be.at.least(0);
      expect(right).to.be.at.most(900);
      expect(bottom).to.be.at.most(600);
    });
  }
});
