import { expect } from '@open-wc/testing';
import { inside, show, words } from './card.js';

const link = (card: Element): HTMLAnchorElement => inside<HTMLAnchorElement>(card, '.link')!;
const FOREIGN = { headline: '다리가 열렸다', url: 'https://news.example/a?x=%B0%A1#part' };
const OWN = { headline: '다리가 열렸다', url: '/articles/1' };

describe('the link of a teaser', () => {
  for (const [params, expected] of [
    ['utm_source=portal', 'https://news.example/a?x=%B0%A1&utm_source=portal#part'],
    ['?utm_source=portal&n=1', 'https://news.example/a?x=%B0%A1&utm_source=portal&n=1#part'],
    ['', 'https://news.example/a?x=%B0%A1#part'],
    ['q="><b>', 'https://news.example/a?x=%B0%A1&q=%22%3E%3Cb%3E#part'],
  ] as const) {
    it(`carries the page’s ${params || 'nothing'} behind its own query`, async () => {
      const card = await show(FOREIGN);
      card.linkParams = params;
      await card.updateComplete;
      expect(link(card).href).to.equal(expected);
    });
  }

  it('carries them where it has no query of its own', async () => {
    expect(link(await show(OWN, 'link-params="a=1"')).href).to.equal(`${location.origin}/articles/1?a=1`);
  });

  for (const [target, name] of [
    ['_blank', '다리가 열렸다 (새 창)'],
    ['reader', '다리가 열렸다 (새 창)'],
    ['_top', '다리가 열렸다'],
    ['', '다리가 열렸다'],
  ] as const) {
    it(`opens in ${target || 'place of the page'} and says so`, async () => {
      const card = await show(OWN, target && `link-target="${target}"`);
      expect(link(card).target).to.equal(target);
      expect(words(card, '.link')).to.equal(name);
      await expect(card).to.be.accessible();
    });
  }

  for (const [what, article, rel] of [
    ['the own site', OWN, ''],
    ['another site', FOREIGN, 'noopener'],
    ['an advertiser', { ...FOREIGN, sponsor: '협동조합' }, 'sponsored nofollow noopener'],
    ['an advertiser on the own site', { ...OWN, badges: ['sponsored'] }, 'sponsored nofollow noopener'],
  ] as const) {
    it(`tells search engines and browsers that it leads to ${what}`, async () => {
      expect(link(await show(article)).rel).to.equal(rel);
    });
  }
});
