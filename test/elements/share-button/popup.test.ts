import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { all, find, focused, heard, isOpen, opened, URL_1 } from '../../support/share-sheet.js';

type Share = Awaited<ReturnType<typeof opened>>;

interface Popup {
  closed: boolean;
  opener: unknown;
  location: { href: string };
}

const link = (element: Element, id: string): HTMLAnchorElement => find(element, `a.${id}`);

/** Follows the link as a reader does, and says where its own new tab would go; nowhere when it does not open. */
const follow = (target: HTMLElement, init: MouseEventInit = {}): string | undefined => {
  let went: string | undefined;
  const stay = (click: Event): void => {
    if (!click.defaultPrevented) went = (target as HTMLAnchorElement).href;
    click.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  return went;
};

describe('<news-share-button> with small windows', () => {
  let open: sinon.SinonStub;
  let popup: Popup;

  /** A screen that has room, unless `without` says which question it answers with no. */
  const screen = (without = /hover: none/): void => {
    sinon
      .stub(window, 'matchMedia')
      .callsFake((query) => ({ matches: !without.test(query) }) as MediaQueryList);
  };

  beforeEach(() => {
    popup = { closed: false, opener: window, location: { href: 'about:blank' } };
    open = sinon.stub(window, 'open').returns(popup as unknown as Window);
  });

  afterEach(() => sinon.restore());

  const withServices = (services = 'band x naver email copy'): Promise<Share> => opened({ services });

  it('opens a service there on a wide screen, cut off from the page, and closes the sheet', async () => {
    screen();
    const element = await withServices();
    const after = heard(element, 'news-shared');
    expect(follow(link(element, 'naver'))).to.equal(undefined);
    expect(popup.location.href).to.include('https://share.naver.com/web/shareView?');
    expect(popup.opener === null).to.equal(true);
    expect(after).to.deep.equal([{ service: 'naver', url: URL_1 }]);
    expect(isOpen(element)).to.equal(false);
  });

  it('has the size that the service was made for', async () => {
    screen();
    const element = await withServices();
    follow(link(element, 'band'));
    const [address, name, features] = open.args[0] as string[];
    expect([address, name]).to.deep.equal(['', '_blank']);
    expect(features).to.match(/^popup,width=410,height=540,left=-?\d+,top=-?\d+$/);
  });

  it('leaves the way to the link where the browser blocks it', async () => {
    screen();
    for (const answer of [null, { closed: true } as Window]) {
      open.returns(answer);
      const element = await withServices();
      expect(follow(link(element, 'x'))).to.include('https://x.com/intent/post');
    }
    open.throws(new Error('no'));
    expect(follow(link(await withServices(), 'x'))).to.include('https://x.com/intent/post');
  });

  for (const [name, without] of [
    ['a narrow screen', /hover: none|min-width/],
    ['a screen without a mouse', /hover: none|pointer: fine/],
    ['a phone', /^$/],
  ] as const) {
    it(`is not used on ${name}`, async () => {
      screen(without);
      const element = await withServices();
      expect(follow(link(element, 'x'))).to.include('https://x.com/intent/post');
      expect(open.called).to.equal(false);
    });
  }

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`is not used with ${key}: the browser does what it always does, and the sheet stays`, async () => {
      screen();
      const element = await withServices();
      expect(follow(link(element, 'x'), { [key]: true })).to.include('https://x.com/intent/post');
      expect(open.called).to.equal(false);
      expect(isOpen(element)).to.equal(true);
    });
  }

  it('is not used by the middle button, which the browser keeps for a tab behind', async () => {
    screen();
    const element = await withServices();
    const told = heard(element, 'news-shared');
    link(element, 'x').dispatchEvent(
      new MouseEvent('auxclick', { bubbles: true, composed: true, cancelable: true, button: 1 }),
    );
    expect(open.called).to.equal(false);
    expect(told).to.deep.equal([]);
    expect(link(element, 'x').href).to.include(encodeURIComponent(URL_1));
  });

  it('is not used for mail, which opens a program', async () => {
    screen();
    const element = await withServices();
    expect(follow(link(element, 'email'))).to.include('mailto:');
    expect(open.called).to.equal(false);
  });

  it('is not used when the page says no', async () => {
    screen();
    const element = await withServices();
    element.addEventListener('news-before-share', (told) => told.preventDefault());
    follow(link(element, 'x'));
    expect(open.called).to.equal(false);
  });

  it('is there for the keyboard too, from the button to the last service', async () => {
    screen();
    const element = await withServices('band x');
    expect(focused(element)).to.equal('service');
    // Enter on a link is a click without a button
    follow(element.shadowRoot!.activeElement as HTMLElement, { detail: 0 });
    expect(popup.location.href).to.include('https://band.us/plugin/share');
    for (const service of all<HTMLElement>(element, '[part=service]')) expect(service.tabIndex).to.equal(0);
  });
});
