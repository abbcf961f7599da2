import { expect } from '@open-wc/testing';
import { findCounterpart, type PageLinks } from '../../../src/elements/view-switch/counterpart.js';

const none = {
  allowed: '',
  alternate: undefined,
  canonical: undefined,
  mobile: undefined,
  desktop: undefined,
};

interface Case extends Partial<PageLinks> {
  readonly what: string;
  readonly page: string;
  /** What is found: the address, `refused …`, or nothing. */
  readonly gives?: string;
}

const CASES: readonly Case[] = [
  {
    what: 'a desktop page leads to its alternate',
    page: 'https://www.example.co.kr/news/1',
    alternate: 'https://m.example.co.kr/news/1',
    gives: 'mobile https://m.example.co.kr/news/1',
  },
  {
    what: 'a mobile page leads to its canonical',
    page: 'https://m.example.co.kr/news/1',
    canonical: 'https://www.example.co.kr/news/1',
    gives: 'desktop https://www.example.co.kr/news/1',
  },
  {
    what: 'a desktop page with both leads to its alternate',
    page: 'https://www.example.co.kr/news/1?utm_source=x',
    alternate: '//m.example.co.kr/news/1',
    canonical: 'https://www.example.co.kr/news/1',
    gives: 'mobile https://m.example.co.kr/news/1?utm_source=x',
  },
  {
    what: 'a mobile page that names itself as the alternate leads to its canonical',
    page: 'https://m.example.co.kr/news/1',
    alternate: 'https://m.example.co.kr/news/1',
    canonical: 'https://example.co.kr/news/1',
    gives: 'desktop https://example.co.kr/news/1',
  },
  {
    what: 'a mobile folder on the same host',
    page: 'https://example.com/m/',
    canonical: '/',
    gives: 'desktop https://example.com/',
  },
  {
    what: 'the hash goes along, and so does a Korean path and query',
    page: 'https://www.example.co.kr/%EB%89%B4%EC%8A%A4?q=%EB%82%A0%EC%94%A8#%EB%B3%B8%EB%AC%B8',
    alternate: 'https://m.example.co.kr/%EB%89%B4%EC%8A%A4',
    gives: 'mobile https://m.example.co.kr/%EB%89%B4%EC%8A%A4?q=%EB%82%A0%EC%94%A8#%EB%B3%B8%EB%AC%B8',
  },
  {
    what: 'a query of the link is kept as it is',
    page: 'https://www.example.co.kr/?a=1',
    alternate: 'https://m.example.co.kr/?idxno=7',
    gives: 'mobile https://m.example.co.kr/?idxno=7',
  },
  {
    what: 'a canonical that is the page itself is no other version',
    page: 'https://example.com/a?utm_source=x',
    canonical: 'https://example.com/a',
  },
  {
    what: 'a canonical with another path on the same host is no other version',
    page: 'https://example.com/news/articleView.html?idxno=5',
    canonical: 'https://example.com/news/5',
  },
  { what: 'a page without links has no other version', page: 'https://example.com/' },
  {
    what: 'another site is refused',
    page: 'https://www.example.co.kr/',
    alternate: 'https://m.evil.example/',
    gives: 'refused https://m.evil.example/',
  },
  {
    what: 'an address with a user name, which could look like the site, is none',
    page: 'https://www.example.co.kr/',
    alternate: 'https://m.example.co.kr@evil.example/',
  },
  {
    what: 'backslashes do not help',
    page: 'https://www.example.co.kr/',
    alternate: '\\\\evil.example\\m',
    gives: 'refused https://evil.example/m',
  },
  {
    what: 'two sites under co.kr are two sites',
    page: 'https://www.example.co.kr/',
    alternate: 'https://m.other.co.kr/',
    gives: 'refused https://m.other.co.kr/',
  },
  { what: 'a script is no address', page: 'https://example.com/', alternate: 'javascript:alert(1)' },
  {
    what: "the site builder's address wins over the page's links",
    page: 'https://www.example.co.kr/a',
    alternate: 'https://m.example.co.kr/a',
    mobile: 'https://m.example.co.kr/other',
    gives: 'mobile https://m.example.co.kr/other',
  },
  {
    what: 'with both addresses given, the mobile page leads to the desktop one',
    page: 'https://m.example.co.kr/',
    mobile: 'https://m.example.co.kr/',
    desktop: 'https://www.example.co.kr/',
    gives: 'desktop https://www.example.co.kr/',
  },
];

describe('the other version of a page', () => {
  for (const { what, gives, ...links } of CASES) {
    it(`${what}: ${gives ?? 'none'}`, () => {
      const found = findCounterpart({ ...none, ...links });
      const said = found && ('refused' in found ? `refused ${found.refused}` : `${found.view} ${found.href}`);
      expect(said).to.equal(gives);
    });
  }
});
