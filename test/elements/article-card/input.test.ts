import { expect } from '@open-wc/testing';
import { NewsArticleCard } from '../../../src/elements/article-card/article-card.js';
import { frame } from '../../support/dom.js';
import { shownText } from '../../support/dom.js';
import { all, has, inside, show, words } from './card.js';

/** An article with all that there can be. */
const WHOLE = {
  id: 'a1',
  url: '/articles/1',
  section: { name: '사회', url: '/society' },
  headline: '여객선 세 항로 통제',
  subheadlines: ['물결 최고 3m'],
  excerpt: '섬을 오가는 여객선이 멈췄다.',
  image: { url: '/p.png', alt: '항구', caption: '항구의 아침', credit: '물마루', width: 1200, height: 800 },
  authors: [{ name: '문바다', role: '기자', email: 'bada@example.com', url: '/people/1' }],
  publishedAt: '2024-05-06T10:00:00+09:00',
  updatedAt: '2024-05-07T10:00:00+09:00',
  publisher: { name: '물마루일보', url: '/', logo: '/logo.svg' },
  badges: ['live', 'video'],
  duration: 'PT1M',
  sponsor: '협동조합',
  related: [{ headline: '다른 기사', url: '/articles/2' }],
  tags: ['항구'],
  commentCount: 3,
  readingMinutes: 2,
  correction: '바로잡음',
} as const;

const FIELDS = Object.keys(WHOLE).filter((name) => name !== 'headline');
const without = (...names: string[]): object =>
  Object.fromEntries(Object.entries(WHOLE).filter(([name]) => !names.includes(name)));

const LAYOUTS = ['auto', 'compact', 'standard', 'wide', 'hero', 'headline'];
const NONSENSE = /undefined|null|NaN|\[object|Invalid/;

/** Nothing hangs in the air: no separator at either end, no empty box, no nonsense. */
const isWhole = (card: Element): void => {
  expect(shownText(card)).not.to.match(NONSENSE);
  for (const line of all(card, '.meta')) expect(line.textContent?.trim()).to.match(/^[^·].*[^·]$/su);
  for (const part of all(card, '[part]:not([part=media], [part=image])'))
    expect(part.textContent?.trim(), part.outerHTML).not.to.equal('');
};

describe('a teaser whose data lack', () => {
  for (const name of FIELDS)
    it(`${name}, in each layout`, async () => {
      for (const layout of LAYOUTS) isWhole(await show(without(name), `layout="${layout}"`));
    });

  it('any two fields', async () => {
    const card = await show(WHOLE, 'layout="standard"');
    for (const one of FIELDS)
      for (const other of FIELDS) {
        card.data = without(one, other);
        await card.updateComplete;
        isWhole(card);
        expect(words(card, 'h3')).to.equal(WHOLE.headline);
      }
  });

  it('everything but the headline', async () => {
    const card = await show({ headline: '제목만' });
    isWhole(card);
    expect(shownText(card)).to.equal('제목만');
    await expect(card).to.be.accessible();
  });
});

const ATTACKS = [
  '<img src=x onerror="globalThis.hacked = 1">',
  '"><script>globalThis.hacked = 1</script>',
  'javascript:globalThis.hacked=1',
  '${globalThis.hacked = 1}',
  '</style><svg onload="globalThis.hacked = 1">',
  '\u202Egnp.exe\u0000',
];

/** `attack` in the place of every text, however deep. */
const poison = (value: unknown, attack: string): unknown => {
  if (typeof value === 'string') return attack;
  if (Array.isArray(value)) return value.map((each) => poison(each, attack));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each, attack)]));
};

describe('a teaser with hostile data', () => {
  for (const attack of ATTACKS) {
    it(`shows ${JSON.stringify(attack)} as text in each field, and follows no such address`, async () => {
      for (const [name, value] of Object.entries(WHOLE)) {
        const card = await show({ ...WHOLE, [name]: poison(value, attack) }, 'layout="standard"');
        expect(has(card, 'script, style, [onerror], [onload]')).to.equal(false);
        for (const link of all(card, 'a')) expect((link as HTMLAnchorElement).protocol).to.match(/^https?:$/);
        for (const image of all(card, 'img'))
          expect(new URL((image as HTMLImageElement).src).protocol).to.match(/^https?:$/);
        card.remove();
      }
      expect('hacked' in globalThis).to.equal(false);
    });
  }

  it('shows nothing of a prototype', async () => {
    const data = JSON.parse(
      '{"headline":"가","__proto__":{"excerpt":"나"},"section":{"__proto__":{"name":"다"}}}',
    );
    expect(shownText(await show(data))).to.equal('가');
  });
});

describe('a teaser with data beyond measure', () => {
  for (const layout of LAYOUTS)
    it(`stays in its place, as ${layout}`, async () => {
      const long = '가'.repeat(500);
      const data = {
        ...WHOLE,
        section: { name: long },
        headline: 'w'.repeat(500),
        excerpt: long,
        sponsor: long,
        authors: [{ name: long }],
      };
      const card = await show(data, `layout="${layout}"`);
      card.style.width = '240px';
      await frame();
      expect(inside(card, '.root')!.scrollWidth).to.equal(240);
      for (const part of all(card, '[part]'))
        expect(part.getBoundingClientRect().right, part.part.value).to.be.at.most(
          card.getBoundingClientRect().right + 1,
        );
      expect(card.offsetHeight, 'height').to.be.at.most(1200);
    });

  it('tells a date in the year 9999', async () => {
    const card = await show({ headline: '먼 뒷날', publishedAt: '9999-12-31T10:00:00+09:00' });
    expect(words(card, 'time')).to.equal('9999.12.31 (금)');
    expect(inside(card, 'time')!.getAttribute('datetime')).to.equal('9999-12-31T10:00:00+09:00');
  });
});

describe('a thousand cards', () => {
  it('are all there', async () => {
    const box = document.createElement('div');
    const cards = Array.from({ length: 1000 }, (_, i) => {
      const card = new NewsArticleCard();
      card.data = { ...WHOLE, headline: `기사 ${i}`, url: `/articles/${i}` };
      return card;
    });
    box.append(...cards);
    document.body.append(box);
    await cards.at(-1)!.updateComplete;
    expect(cards.every((card, i) => words(card, 'h3') === `기사 ${i}`)).to.equal(true);
    box.remove();
  });
});
