import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { toHref, toUrl } from '../../src/core/url.js';

const BASE = 'https://news.example/local/today.html';

describe('toHref', () => {
  for (const [what, given, href] of [
    ['an absolute address', 'https://a.example/b?c#d', 'https://a.example/b?c#d'],
    ['plain http', 'http://a.example/', 'http://a.example/'],
    ['an address from the root', '/feed.json', 'https://news.example/feed.json'],
    ['a relative address', 'feed.json', 'https://news.example/local/feed.json'],
    ['a query alone', '?id=1', 'https://news.example/local/today.html?id=1'],
    ['white space around', ' \n/feed.json\t', 'https://news.example/feed.json'],
    ['a scheme in capitals', 'HTTPS://a.example/', 'https://a.example/'],
    [
      'Korean in path and host',
      'https://서울.example/날씨',
      'https://xn--2i4bq6h.example/%EB%82%A0%EC%94%A8',
    ],
  ] as const) {
    it(`takes ${what}`, () => {
      expect(toHref(given, BASE)).to.equal(href);
    });
  }

  it('makes a protocol-relative address https also on a page without it', () => {
    expect(toHref('//cdn.example/a.png', 'http://news.example/')).to.equal('https://cdn.example/a.png');
  });

  it('takes what lies beside a page from disk, and nothing else from that disk', () => {
    const page = 'file:///home/news/index.html';
    expect(toHref('images/a.png', page)).to.equal('file:///home/news/images/a.png');
    expect(toHref('file:///etc/passwd', page)).to.equal(undefined);
    expect(toHref('javascript:alert(1)', page)).to.equal(undefined);
  });

  it('makes a protocol-relative address https also on a page from disk', () => {
    expect(toHref('//cdn.example/a.png', 'file:///home/news/index.html')).to.equal(
      'https://cdn.example/a.png',
    );
  });

  for (const given of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r\n:alert(1)',
    'data:text/html,<b>a',
    'blob:https://news.example/1',
    'file:///etc/passwd',
    'vbscript:a',
    'about:blank',
    'mailto:desk@news.example',
    'ftp://a.example/',
    'https://bank.example@evil.example/',
    'https://name:word@a.example/',
    'https://',
    'https://a<b/',
    '',
    '   ',
  ]) {
    it(`refuses ${JSON.stringify(given)}`, () => {
      expect(toHref(given, BASE)).to.equal(undefined);
    });
  }

  for (const given of [null, undefined, 5, true, {}, ['https://a.example/'], new URL('https://a.example/')]) {
    it(`refuses ${Object.prototype.toString.call(given)}`, () => {
      expect(toHref(given, BASE)).to.equal(undefined);
    });
  }

  it('refuses a relative address where the base has none', () => {
    expect(toHref('feed.json', 'about:blank')).to.equal(undefined);
  });

  it('refuses everything under a base that is none', () => {
    expect(toHref('feed.json', 'no base')).to.equal(undefined);
  });

  it('names no other machine from a page on disk', () => {
    for (const given of ['\\\\evil.example\\share', '/\\evil.example/a']) {
      // Firefox takes the name of the other machine away instead
      expect(toUrl(given, 'file:///home/news/index.html')?.host || undefined).to.equal(undefined);
    }
  });

  it('gives an http(s) address or nothing, whatever comes, on disk also a file of this machine', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'java\tscript:',
      '\u0000blob:',
      'file://',
      '//',
      '\\\\',
      '/\\',
      'https:',
      'http://',
      '',
    );
    const address = fc.tuple(scheme, fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
    const base = fc.constantFrom(BASE, 'about:blank', 'data:text/html,', 'file:///a/b', '');
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl(), fc.anything()), base, (value, from) => {
        const href = toHref(value, from);
        const isBeside = from.startsWith('file:') && href?.startsWith('file:///');
        expect(href === undefined || isBeside || /^https?:\/\/[^/]/.test(href), href).to.equal(true);
        // what was let through once is the same the next time
        if (href !== undefined && !isBeside) expect(toHref(href, BASE)).to.equal(href);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toUrl', () => {
  it('takes other schemes where it is told to', () => {
    expect(toUrl('mailto:desk@news.example', BASE, ['mailto:'])?.href).to.equal('mailto:desk@news.example');
  });

  it('then takes only those', () => {
    expect(toUrl('https://a.example/', BASE, ['mailto:'])?.href).to.equal(undefined);
  });
});
