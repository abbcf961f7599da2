// Modes in which the page stays and changes by itself, and the situations in which a switch means something or nothing.
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { define } from '../../../src/define/define.js';
import { settings } from '../../../src/core/settings.js';
import { forget } from '../../../src/core/storage.js';
import { NewsViewSwitch } from '../../../src/elements/view-switch/view-switch.js';
import { event, until } from '../../support/dom.js';

define('view-switch', NewsViewSwitch);

const control = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('.control');
const label = (element: Element): string => control(element)?.textContent!.trim() ?? '';
const status = (element: Element): string => element.shadowRoot!.querySelector('[role=status]')!.textContent!;
const data = (): string | undefined => document.documentElement.dataset['view'];

const place = async (attributes = '', inside = ''): Promise<NewsViewSwitch> => {
  const template = document.createElement('template');
  template.innerHTML = `<news-view-switch lang="ko" ${attributes}>${inside}</news-view-switch>`;
  document.body.append(document.importNode(template.content, true));
  const element = document.body.lastElementChild as NewsViewSwitch;
  await element.updateComplete;
  return element;
};

const placed = async (attributes: string): Promise<NewsViewSwitch> => {
  const element = await place(attributes);
  await until(() => control(element), 'the control');
  return element;
};

/** What the page's media queries answer; all others as ever. */
const pretend = (answers: Record<string, boolean>): void => {
  const ask = window.matchMedia.bind(window);
  sinon.stub(window, 'matchMedia').callsFake((query) => {
    const list = ask(query);
    if (query in answers) Object.defineProperty(list, 'matches', { value: answers[query] });
    return list;
  });
};
const PHONE = { '(pointer: coarse)': true };
const COMPUTER = { '(pointer: coarse)': false };

const OWN = 'width=device-width, initial-scale=1';
const meta = (): HTMLMetaElement => document.querySelector('meta[name=viewport]')!;
const setViewport = (content: string | undefined): void => {
  document.querySelectorAll('meta[name=viewport]').forEach((one) => one.remove());
  if (content === undefined) return;
  const one = document.createElement('meta');
  Object.assign(one, { name: 'viewport', content });
  document.head.append(one);
};

describe('<news-view-switch> on a page that changes by itself', () => {
  let before: string | undefined;
  beforeEach(() => {
    before = document.querySelector<HTMLMetaElement>('meta[name=viewport]')?.content;
    forget();
  });
  afterEach(() => {
    sinon.restore();
    document.querySelectorAll('news-view-switch').forEach((element) => element.remove());
    delete document.documentElement.dataset['view'];
    settings.storage = 'local';
    forget();
    setViewport(before);
  });

  describe('mode="attribute"', () => {
    it('lets the style sheet decide until a reader chooses', async () => {
      const element = await placed('mode="attribute"');
      expect(data()).to.equal(undefined);
      expect(localStorage.getItem('newsdrop:view')).to.equal(null);
      expect(['mobile', 'desktop']).to.include(element.view);
    });

    it('changes data-view of <html>, says so, and keeps it', async () => {
      pretend({ '(max-width: 767px)': false });
      const element = await placed('mode="attribute"');
      const changed = event<CustomEvent>(document, 'news-view-changed');
      control(element)!.click();
      expect((await changed).detail).to.deep.equal({ view: 'mobile' });
      await element.updateComplete;
      expect([data(), element.view, label(element), status(element)]).to.deep.equal([
        'mobile',
        'mobile',
        'PC 버전으로 보기',
        '모바일 버전입니다.',
      ]);
      expect(localStorage.getItem('newsdrop:view')).to.equal('mobile');
    });

    it('is what the device is before a choice, live', async () => {
      pretend({ '(max-width: 767px)': true });
      const element = await placed('mode="attribute"');
      expect(element.view).to.equal('mobile');
      sinon.restore();
      pretend({ '(max-width: 767px)': false });
      dispatchEvent(new Event('resize'));
      await until(() => element.view === 'desktop', 'the view of a wide window');
    });

    it('applies what was chosen before, also after the page came back out of memory', async () => {
      localStorage.setItem('newsdrop:view', 'desktop');
      const element = await placed('mode="attribute"');
      await until(() => data() === 'desktop', 'the choice');
      localStorage.setItem('newsdrop:view', 'mobile');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await until(() => data() === 'mobile' && element.view === 'mobile', 'the choice of another page');
    });

    it('keeps the focus on the button', async () => {
      const element = await placed('mode="attribute"');
      const button = control(element)!;
      button.focus();
      button.click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement === button).to.equal(true);
    });

    it('agrees with every other switch of the page', async () => {
      const [first, second] = [
        await placed('mode="attribute"'),
        await placed('mode="attribute" look="banner"'),
      ];
      control(first)!.click();
      await until(() => first.view === second.view && label(first) === label(second), 'one view');
      control(second)!.click();
      await until(() => first.view === second.view && label(first) === label(second), 'one view again');
    });

    it('asks the page before it changes', async () => {
      const element = await placed('mode="attribute"');
      element.addEventListener('news-before-view-change', (asked) => asked.preventDefault());
      control(element)!.click();
      await element.updateComplete;
      expect(data()).to.equal(undefined);
      expect(localStorage.getItem('newsdrop:view')).to.equal(null);
    });

    for (const [storage, kept] of [
      ['session', 'sessionStorage'],
      ['none', undefined],
    ] as const) {
      it(`works where the page allows storage "${storage}", and keeps no more`, async () => {
        settings.storage = storage;
        const element = await placed('mode="attribute"');
        control(element)!.click();
        await element.updateComplete;
        expect(data()).to.equal(element.view);
        for (const area of ['sessionStorage', 'localStorage'] as const)
          expect(window[area].getItem('newsdrop:view') !== null, area).to.equal(area === kept);
      });
    }

    it('works for the page view where storage is blocked', async () => {
      sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('no', 'SecurityError'));
      sinon.stub(Storage.prototype, 'getItem').throws(new DOMException('no', 'SecurityError'));
      const element = await placed('mode="attribute"');
      control(element)!.click();
      await element.updateComplete;
      const chosen = data();
      expect(chosen).to.equal(element.view);
      const second = await placed('mode="attribute"');
      expect(second.view).to.equal(chosen);
    });
  });

  describe('mode="viewport"', () => {
    it("writes the desktop's width into the one viewport, and its own words back", async () => {
      pretend(PHONE);
      setViewport(OWN);
      const element = await placed('');
      expect([element.view, label(element)]).to.deep.equal(['mobile', 'PC 버전으로 보기']);
      control(element)!.click();
      await until(() => element.view === 'desktop');
      expect(meta().content).to.equal('width=1280');
      expect(localStorage.getItem('newsdrop:view')).to.equal('desktop 1280');
      control(element)!.click();
      await until(() => element.view === 'mobile');
      expect(meta().content).to.equal(OWN);
      expect(document.querySelectorAll('meta[name=viewport]')).to.have.length(1);
    });

    it('takes the width that the site gives', async () => {
      pretend(PHONE);
      setViewport(OWN);
      const element = await placed('width="1024"');
      control(element)!.click();
      await until(() => meta().content === 'width=1024');
    });

    it('takes no choice of another mode for its own', async () => {
      pretend(PHONE);
      setViewport(OWN);
      localStorage.setItem('newsdrop:view', 'desktop');
      const element = await placed('mode="viewport"');
      await until(() => element.view === 'desktop', 'the choice');
      expect(data()).to.equal(undefined);
    });
  });

  describe('where a switch means something', () => {
    interface Situation {
      readonly what: string;
      readonly answers: Record<string, boolean>;
      readonly viewport: string | undefined;
      readonly attributes?: string;
      /** What the reader is shown. */
      readonly shows: 'the control' | 'nothing' | "the page's own link";
    }
    const SITUATIONS: readonly Situation[] = [
      { what: 'a phone, a page of its width', answers: PHONE, viewport: OWN, shows: 'the control' },
      { what: 'a computer, a page of its width', answers: COMPUTER, viewport: OWN, shows: 'nothing' },
      {
        what: 'a computer, a page of its width, always',
        answers: COMPUTER,
        viewport: OWN,
        attributes: 'always',
        shows: 'the control',
      },
      {
        what: 'a phone, a page of fixed width',
        answers: PHONE,
        viewport: 'width=1080',
        shows: "the page's own link",
      },
      {
        what: 'a phone, a page without viewport',
        answers: PHONE,
        viewport: undefined,
        shows: "the page's own link",
      },
      {
        what: 'a phone, mode viewport on a page of fixed width',
        answers: PHONE,
        viewport: 'width=1080',
        attributes: 'mode="viewport"',
        shows: "the page's own link",
      },
      {
        what: 'a computer, mode attribute',
        answers: COMPUTER,
        viewport: OWN,
        attributes: 'mode="attribute"',
        shows: 'the control',
      },
      {
        what: 'separate addresses of which there is none',
        answers: PHONE,
        viewport: OWN,
        attributes: 'mode="separate"',
        shows: "the page's own link",
      },
      {
        what: 'an address on another site',
        answers: PHONE,
        viewport: 'width=1080',
        attributes: 'desktop-url="https://evil.example/"',
        shows: "the page's own link",
      },
      {
        what: 'a computer, an address that cannot be used',
        answers: COMPUTER,
        viewport: OWN,
        attributes: 'mobile-url="javascript:void 0"',
        shows: "the page's own link",
      },
      {
        what: 'an unknown mode is auto',
        answers: PHONE,
        viewport: OWN,
        attributes: 'mode="magic"',
        shows: 'the control',
      },
      {
        what: 'an unknown preset is none',
        answers: PHONE,
        viewport: OWN,
        attributes: 'preset="magic"',
        shows: 'the control',
      },
    ];
    const shown = (element: NewsViewSwitch): string => {
      if (control(element)?.getBoundingClientRect().height) return 'the control';
      // a place is kept until it is known what there is to offer
      if (element.shadowRoot!.querySelector('.root')) return 'not known yet';
      return element.querySelector('a')!.getBoundingClientRect().height ? "the page's own link" : 'nothing';
    };

    for (const { what, answers, viewport, attributes = '', shows } of SITUATIONS) {
      it(`${what}: ${shows}`, async () => {
        pretend(answers);
        setViewport(viewport);
        const warn = sinon.stub(console, 'warn');
        const element = await place(attributes, '<a href="/pc">PC</a>');
        await until(() => shown(element) === shows, shows);
        const said = warn.args.flat().filter((line) => String(line).includes('<news-view-switch>'));
        expect(said.length, said.join('\n')).to.be.at.most(1);
      });
    }
  });

  for (const look of ['link', 'button', 'banner']) {
    it(`is a target of 44 px and passes the accessibility rules as a ${look}`, async () => {
      const element = await placed(`mode="attribute" look="${look}"`);
      expect(control(element)!.getBoundingClientRect().height).to.be.at.least(44);
      await expect(element).to.be.accessible();
    });
  }
});
