import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { toHref } from '../../../src/core/url.js';
import { toAddress } from '../../../src/parse/article/address.js';

const SITE = 'https://paper.example/api/feed.json';

describe('an address in an article', () => {
  for (const [value, site, expected] of [
    ['https://paper.example/local/1?a=b%20c', SITE, 'https://paper.example/local/1?a=b%20c'],
    ['/photo/bridge.jpg', SITE, 'https://paper.example/photo/bridge.jpg'],
    ['/photo/bridge.jpg', 'https://other.example/x', 'https://other.example/photo/bridge.jpg'],
    ['//cdn.example/a.jpg', SITE, 'https://cdn.example/a.jpg'],
    ['https://paper.example/a/../b', SITE, 'https://paper.example/b'],
    ['https://paper.example/a/%2E%2e/b', SITE, 'https://paper.example/b'],
    ['HTTPS://Paper.Example', SITE, 'https://paper.example/'],
    ['https://user@paper.example/', SITE, undefined],
    ['/local/1', 'http://127.0.0.1:8000/feed.json', 'http://127.0.0.1:8000/local/1'],
    ['javascript:alert(1)', SITE, undefined],
  ] as const) {
    it(`is ${String(expected)} for ${value} in ${site}`, () => {
      expect(toAddress(value, site)).to.equal(expected);
    });
  }

  it('is what the URL parser makes of it, whatever it is', () => {
    const piece = fc.constantFrom(
      ...[
        'http:',
        'https:',
        'ftp:',
        '//',
        '/',
        '/',
        '.',
        '..',
        '%2e',
        '%2E.',
        'a',
        'B',
        'paper.example',
        '127.1',
      ],
      ...[
        'xn--a',
        'xn--3e0b707e',
        '0x7f',
        ':80',
        '@',
        '?',
        '#',
        '&',
        "'",
        '"',
        ' ',
        '\n',
        '\\',
        '|',
        '[',
        '가',
        '%',
        ';',
      ],
    );
    const address = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 6 }).map((pieces) => `https://paper.example/${pieces.join('')}`),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    );
    const site = fc.constantFrom(
      SITE,
      'http://127.0.0.1:8000/a',
      'https://x.example:8443/b/c',
      'file:///c/d.html',
    );
    fc.assert(
      fc.property(address, site, (value, base) => {
        expect(toAddress(value, base)).to.equal(toHref(value, base));
      }),
      { numRuns: 3000 },
    );
  });
});
