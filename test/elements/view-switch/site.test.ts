import { expect } from '@open-wc/testing';
import { isSameSite } from '../../../src/elements/view-switch/site.js';

/** Host of the page, host of the link, what `allow-hosts` says. */
type Pair = readonly [page: string, target: string, allowed?: string];

const ONE_SITE: readonly Pair[] = [
  ['www.example.co.kr', 'm.example.co.kr'],
  ['m.example.co.kr', 'www.example.co.kr'],
  ['example.co.kr', 'm.example.co.kr'],
  ['www.example.com', 'mobile.example.com'],
  ['www.example.com', 'example.com'],
  ['news.example.go.kr', 'm.news.example.go.kr'],
  ['xn--9d0bm53a.kr', 'm.xn--9d0bm53a.kr'],
  ['localhost', 'localhost'],
  ['example.github.io', 'example.github.io'],
  ['www.example.com', 'mobile-example.net', 'mobile-example.net'],
  ['www.abc.de', 'm.abc.de', 'a.example, M.ABC.de www.abc.de'],
];

const TWO_SITES: readonly Pair[] = [
  ['www.example.co.kr', 'm.other.co.kr'],
  ['www.co.kr', 'm.co.kr'],
  ['www.go.kr', 'm.go.kr'],
  ['co.kr', 'm.co.kr'],
  ['www.or.kr', 'mobile.or.kr'],
  ['m.co.uk', 'www.co.uk'],
  ['www.com.au', 'm.com.au'],
  ['m.github.io', 'www.github.io'],
  ['m.busan.kr', 'www.busan.kr'],
  ['m.gyeonggi.kr', 'www.gyeonggi.kr'],
  ['m.uk.com', 'www.uk.com'],
  ['github.io', 'm.github.io'],
  ['m.gitlab.io', 'www.gitlab.io'],
  ['m.pages.dev', 'www.pages.dev'],
  ['m.netlify.app', 'www.netlify.app'],
  ['m.vercel.app', 'www.vercel.app'],
  ['m.web.app', 'www.web.app'],
  ['m.herokuapp.com', 'www.herokuapp.com'],
  ['m.firebaseapp.com', 'www.firebaseapp.com'],
  ['m.blogspot.com', 'www.blogspot.com'],
  ['m.com', 'www.com'],
  ['a.github.io', 'b.github.io'],
  ['example.com', 'example.com.evil.example'],
  ['example.com', 'evilexample.com'],
  ['example.com', 'm.example.com.'],
  ['www.example.com', 'www.xn--xample-9uf.com'],
  ['www.example.com', '127.0.0.1'],
  ['www.example.com', 'evil.example', 'good.example'],
  ['www.example.com', '', 'good.example'],
  ['www.example.com', 'example', 'evil.example'],
];

describe('the hosts of one site', () => {
  for (const [page, target, allowed] of ONE_SITE)
    it(`${page} and ${target}${allowed ? ` where ${allowed} is allowed` : ''}`, () =>
      expect(isSameSite(target, page, allowed)).to.equal(true));
});

describe('the hosts of two sites', () => {
  for (const [page, target, allowed] of TWO_SITES)
    it(`${page} and ${target || 'none'}${allowed ? ` where ${allowed} is allowed` : ''}`, () =>
      expect(isSameSite(target, page, allowed)).to.equal(false));
});
