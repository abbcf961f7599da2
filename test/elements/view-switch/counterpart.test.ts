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
  {
    what: 'a canonical on the same site without www is no other version',
    page: 'https://www.example.co.kr/news/5',
    canonical: 'https://example.co.kr/news/5',
  },
  {
    what: 'a canonical of another paper, whose article this is, is no other version and no reason to warn',
    page: 'https://www.example.co.kr/news/5',
    canonical: 'https://agency.example/news/5',
  },
  {
    what: "a mobile page of another paper's article",
    page: 'https://m.example.co.kr/news/5',
    canonical: 'https://agency.example/news/5',
    gives: 'refused https://agency.example/news/5',
  },
  {
    what: 'a page that names itself as its mobile version leads to its canonical on the same host',
    page: 'https://example.com/touch/a',
    alternate: '/touch/a',
    canonical: '/a',
    gives: 'desktop https://example.com/a',
  },
  {
    what: 'a rule for the host keeps path, query and place',
    page: 'https://www.example.co.kr:8443/%EB%89%B4%EC%8A%A4/1?q=%B3%AF%BE%BE#%EB%B3%B8%EB%AC%B8',
    mobile: 'm.{host}',
    desktop: 'www.{host}',
    gives: 'mobile https://m.example.co.kr:8443/%EB%89%B4%EC%8A%A4/1?q=%B3%AF%BE%BE#%EB%B3%B8%EB%AC%B8',
  },
  {
    what: 'a rule for the host leads back',
    page: 'http://m.example.co.kr/a',
    mobile: 'm.{host}',
    desktop: 'www.{host}',
    gives: 'desktop http://www.example.co.kr/a',
  },
  {
    what: 'a rule for the host, of a site without www',
    page: 'https://example.co.kr/a',
    mobile: 'm.{host}',
    desktop: '{host}',
    gives: 'mobile https://m.example.co.kr/a',
  },
  {
    what: 'a rule cannot lead to another site',
    page: 'https://www.example.co.kr/a',
    mobile: '{host}.evil.example',
    gives: 'refused https://example.co.kr.evil.example/a',
  },
  {
    what: 'a path that looks like an address is none in a rule',
    page: 'https://www.example.co.kr//evil.example/a',
    mobile: 'm.{host}',
    gives: 'mobile https://m.example.co.kr//evil.example/a',
  },
  {
    what: 'two slashes are another host',
    page: 'https://www.example.co.kr/',
    desktop: '//evil.example',
    gives: 'refused https://evil.example/',
  },
  {
    what: 'an encoded host is decoded before it is compared',
    page: 'https://www.example.co.kr/',
    mobile: 'https://m.example.co.kr%2eevil.example/',
    gives: 'refused https://m.example.co.kr.evil.example/',
  },
  {
    what: 'letters that look alike are other letters',
    page: 'https://www.example.co.kr/',
    mobile: 'https://m.ex\u0430mple.co.kr/',
    gives: 'refused https://m.xn--exmple-4nf.co.kr/',
  },
  {
    what: 'another scheme is no address',
    page: 'https://www.example.co.kr/',
    mobile: 'data:text/html,m.example.co.kr',
  },
  {
    what: 'a host that the site builder allows',
    page: 'https://www.example.co.kr/a',
    mobile: 'https://mobile-example.net/a',
    allowed: 'mobile-example.net',
    gives: 'mobile https://mobile-example.net/a',
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
