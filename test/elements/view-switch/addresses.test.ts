// Addresses and cookies of the view switch, over whatever a site may have in them.
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { isPrerendered, readCookie, removeCookie, writeCookie } from '../../../src/core/visit.js';
import { settings } from '../../../src/core/settings.js';
import { withoutParameters } from '../../../src/core/url.js';
import { findCounterpart } from '../../../src/elements/view-switch/counterpart.js';
import { readParameter, toForcing, withoutForcing } from '../../../src/elements/view-switch/parameter.js';
import type { Row } from '../../../src/elements/view-switch/row.js';
import { NewsViewSwitch } from '../../../src/elements/view-switch/view-switch.js';
import { define } from '../../../src/define/define.js';
import fc from '../../support/property.js';
import { until } from '../../support/dom.js';

define('view-switch', NewsViewSwitch);

const ROW: Row = {
  mode: 'parameter',
  param: 'device',
  desktop: 'pc',
  mobile: 'mobile',
  maxAge: 60,
  domain: '',
};
const HOME = location.href;

describe('the address with a parameter that forces a version', () => {
  afterEach(() => history.replaceState(null, '', HOME));
  const go = (query: string): void => history.replaceState(null, '', `${location.pathname}${query}`);

  for (const [query, forced] of [
    ['', '?device=mobile'],
    ['?a=1', '?a=1&device=mobile'],
    ['?device=pc', '?device=mobile'],
    ['?device=pc&a=1&device=pc', '?a=1&device=mobile'],
    ['?a=%B3%AF%BE%BE&b=+%20&c', '?a=%B3%AF%BE%BE&b=+%20&c&device=mobile'],
    ['?devices=1&xdevice=2', '?devices=1&xdevice=2&device=mobile'],
    ['?%64evice=pc', '?device=mobile'],
    ['#place', '?device=mobile#place'],
    ['?a=1#device=pc', '?a=1&device=mobile#device=pc'],
  ] as const) {
    it(`of a page at "${query}" is at "${forced}"`, () => {
      go(query);
      const url = new URL(toForcing(ROW, 'mobile'));
      expect(url.search + url.hash).to.equal(forced);
      expect(url.pathname).to.equal(location.pathname);
    });
  }

  it('tells a server that sends readers back where to', () => {
    go('?a=1&redirect=//evil.example&device=pc');
    const forced = toForcing({ ...ROW, back: 'redirect' }, 'desktop');
    expect(readParameter(forced, 'redirect')).to.equal(`${location.pathname}?a=1`);
    expect(readParameter(forced, 'device')).to.equal('pc');
  });

  it('leaves it alone on the way out, with the state of the page', () => {
    history.replaceState({ own: 1 }, '', `${location.pathname}?a=%B3%AF&device=pc#place`);
    withoutForcing(ROW);
    expect(location.search + location.hash).to.equal('?a=%B3%AF#place');
    expect(history.state).to.deep.equal({ own: 1 });
  });

  it('keeps every other parameter as it is written', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (href) => {
        const { href: whole, search } = new URL(href);
        expect(withoutParameters(whole, () => false)).to.equal(whole);
        const added = new URL(whole);
        added.search = `${search || '?'}${search.length > 1 ? '&' : ''}device=pc`;
        const back = new URL(withoutParameters(added.href, (name) => name === 'device'));
        expect(back.search.slice(1)).to.equal(search.slice(1));
      }),
    );
  });

  it('finds an address on this site or none, whatever the links say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (mobile, desktop) => {
        const found = findCounterpart({
          page: 'https://www.example.co.kr/a',
          alternate: undefined,
          canonical: undefined,
          mobile,
          desktop,
          allowed: '',
        });
        if (!found || !('href' in found)) return;
        expect(new URL(found.href).hostname).to.match(/^(?:www\.|m\.|mobile\.|amp\.)?example\.co\.kr$/);
        expect(new URL(found.href).protocol).to.match(/^https?:$/);
      }),
    );
  });
});

describe('the door to cookies', () => {
  const OPTIONS = { maxAge: 60, domain: '' };
  afterEach(() => {
    sinon.restore();
    settings.storage = 'local';
    removeCookie('switch-test', '');
  });

  it('has nothing at first, then what it was given, then nothing again', () => {
    expect(readCookie('switch-test')).to.equal(undefined);
    expect(writeCookie('switch-test', 'pc', OPTIONS)).to.equal(true);
    expect(readCookie('switch-test')).to.equal('pc');
    removeCookie('switch-test', '');
    expect(readCookie('switch-test')).to.equal(undefined);
  });

  it('takes no cookie for another whose name ends alike', () => {
    writeCookie('switch-test', 'pc', OPTIONS);
    expect(readCookie('test')).to.equal(undefined);
    expect(readCookie('switch')).to.equal(undefined);
  });

  for (const [what, name, value, domain] of [
    ['a value with a further attribute', 'switch-test', 'pc;Domain=evil.example', ''],
    ['a name with a further cookie', 'switch-test=1;a', 'pc', ''],
    ['an empty name', '', 'pc', ''],
    ['a domain that is not the page’s', 'switch-test', 'pc', 'evil.example'],
    ['a public suffix', 'switch-test', 'pc', 'co.kr'],
  ] as const) {
    it(`refuses ${what}`, () => {
      const before = document.cookie;
      expect(writeCookie(name, value, { maxAge: 60, domain })).to.equal(false);
      expect(document.cookie).to.equal(before);
    });
  }

  it('writes nothing where the page allows no storage', () => {
    settings.storage = 'none';
    expect(writeCookie('switch-test', 'pc', OPTIONS)).to.equal(false);
    expect(readCookie('switch-test')).to.equal(undefined);
  });

  it('says so where the browser keeps none, and does not throw', () => {
    sinon
      .stub(document, 'cookie')
      .get(() => {
        throw new DOMException('no', 'SecurityError');
      })
      .set(() => {
        throw new DOMException('no', 'SecurityError');
      });
    expect(writeCookie('switch-test', 'pc', OPTIONS)).to.equal(false);
    expect(readCookie('switch-test')).to.equal(undefined);
    removeCookie('switch-test', '');
  });
});

describe('a page that is made ready before anybody asks for it', () => {
  afterEach(() => Reflect.deleteProperty(document, 'prerendering'));

  it('waits until it is shown', () => {
    const then = sinon.spy();
    expect(isPrerendered(then)).to.equal(false);
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    expect(isPrerendered(then)).to.equal(true);
    expect(then.callCount).to.equal(0);
    document.dispatchEvent(new Event('prerenderingchange'));
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(then.callCount).to.equal(1);
  });
});

describe('<news-view-switch> on a phone that shows a wide page', () => {
  afterEach(() => {
    sinon.restore();
    document.querySelectorAll('news-view-switch').forEach((element) => element.remove());
  });

  for (const across of [320, 390, 480]) {
    it(`is at least 40 pixels of a screen of ${across} high, with any mode`, async () => {
      const ask = window.matchMedia.bind(window);
      sinon.stub(window, 'matchMedia').callsFake((query) => {
        const list = ask(query);
        if (query === '(pointer: coarse)') Object.defineProperty(list, 'matches', { value: true });
        return list;
      });
      sinon.stub(screen, 'width').get(() => across);
      sinon.stub(window, 'innerWidth').get(() => 1280);
      const element = new NewsViewSwitch();
      element.desktopUrl = '/pc/';
      document.body.append(element);
      await until(() => element.shadowRoot?.querySelector('.control'));
      // of the element around, because engines differ in how they measure inside of what is enlarged
      expect((element.getBoundingClientRect().height * across) / 1280).to.be.at.least(40);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  }
});
