import { expect } from '@open-wc/testing';
import type { NewsArticleCard } from '../../../src/elements/article-card/article-card.js';
import { toReadingMinutes } from '../../../src/elements/article-card/reading-time.js';
import { until } from '../../support/dom.js';
import fc from '../../support/property.js';
import { all, has, inside, showFull, words } from './card.js';

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>단락 ${i + 1}.</p>`).join('');
const inView = (card: NewsArticleCard): number =>
  all(card, '.body > *').filter((block) => !block.hasAttribute('hidden')).length;
const button = (card: NewsArticleCard) => inside<HTMLButtonElement>(card, '.unfold button')!;
/** The focus, as far as it is in the text. */
const focused = (card: NewsArticleCard): string | undefined =>
  card.shadowRoot!.activeElement?.textContent?.trim();

describe('a text that shows its beginning', () => {
  it('shows three paragraphs and a button for the rest', async () => {
    const card = await showFull({ bodyHtml: paragraphs(8) }, 'expand');
    expect(inView(card)).to.equal(3);
    expect(button(card).textContent.trim()).to.equal('더 보기');
    expect(button(card).ariaExpanded).to.equal('false');
    await expect(card).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  it('goes on at the first new paragraph', async () => {
    const card = await showFull({ bodyHtml: paragraphs(8) }, 'expand');
    button(card).click();
    expect(focused(card)).to.equal('단락 4.');
    await card.updateComplete;
    expect(focused(card)).to.equal('단락 4.');
    expect(inView(card)).to.equal(8);
    expect(button(card).ariaExpanded).to.equal('true');
  });

  it('can be closed again', async () => {
    const card = await showFull({ bodyHtml: paragraphs(8) }, 'expand');
    button(card).click();
    await card.updateComplete;
    button(card).focus();
    button(card).click();
    await card.updateComplete;
    expect(inView(card)).to.equal(3);
    expect(focused(card)).to.equal('더 보기');
  });

  it('shows as many paragraphs as the page says', async () => {
    const card = await showFull({ bodyHtml: paragraphs(8) }, 'expand="5"');
    expect(inView(card)).to.equal(5);
    card.setAttribute('expand', '2');
    await until(() => inView(card) === 2, 'two paragraphs');
    card.removeAttribute('expand');
    await until(() => inView(card) === 8, 'all paragraphs');
    expect(has(card, '.unfold')).to.equal(false);
  });

  it('does not hide one last paragraph behind a button', async () => {
    const card = await showFull({ bodyHtml: paragraphs(4) }, 'expand');
    expect(inView(card)).to.equal(4);
    expect(has(card, '.unfold')).to.equal(false);
  });

  it('opens where a search in the page finds words of the rest', async () => {
    const card = await showFull({ bodyHtml: paragraphs(8) }, 'expand');
    all(card, '.body > *')[6]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await card.updateComplete;
    expect(inView(card)).to.equal(8);
  });

  it('is closed when another article comes', async () => {
    const card = await showFull({ bodyHtml: paragraphs(8) }, 'expand');
    button(card).click();
    card.data = { headline: '다른 기사', bodyHtml: `<p>다른.</p>${paragraphs(8)}` };
    await until(() => words(card, '.body p') === '다른.', 'the other text');
    expect(inView(card)).to.equal(3);
  });
});

describe('a caption in the text', () => {
  it('has its credit as a thing of its own', async () => {
    const card = await showFull({
      bodyHtml: '<figure><img src="/p.png"><figcaption>▲ 멈춘 여객선. /사진=물마루시</figcaption></figure>',
    });
    expect(words(card, '.body figcaption')).to.equal('멈춘 여객선. 사진=물마루시');
    expect(words(card, '.body .credit')).to.equal('사진=물마루시');
  });

  it('keeps its links', async () => {
    const card = await showFull({
      bodyHtml: '<figure><img src="/p.png"><figcaption>여객선 <a href="/b">부두</a></figcaption></figure>',
    });
    expect(words(card, '.body figcaption a')).to.equal('부두');
  });
});

describe('the time that a text takes to read', () => {
  it('counts Korean by letters and other languages by words', () => {
    expect(toReadingMinutes('가'.repeat(1500))).to.equal(3);
    expect(toReadingMinutes('漢字かなカナ'.repeat(250))).to.equal(3);
    expect(toReadingMinutes('word '.repeat(476))).to.equal(2);
    expect(toReadingMinutes(`${'가'.repeat(500)} ${'word '.repeat(238)}`)).to.equal(2);
  });

  it('is a whole number, and grows with the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const minutes = toReadingMinutes(one);
        return Number.isInteger(minutes) && toReadingMinutes(`${one} ${other}`) >= minutes;
      }),
    );
  });

  it('is reckoned from the text where the data do not say it', async () => {
    const card = await showFull({ bodyHtml: `<p>${'가나다 '.repeat(500)}</p>` });
    expect(words(card, '.dateline')).to.include('읽는 시간 3분');
  });

  it('is as the data say', async () => {
    const card = await showFull({ bodyHtml: `<p>${'가나다 '.repeat(500)}</p>`, readingMinutes: 7 });
    expect(words(card, '.dateline')).to.include('읽는 시간 7분');
  });

  it('is not told of a note', async () => {
    const card = await showFull({ bodyHtml: '<p>첫 단락.</p>' });
    expect(words(card, '.dateline')).not.to.include('읽는 시간');
  });
});

describe('the direction of a text', () => {
  for (const [text, direction] of [
    ['١. وصلت السفينة', 'rtl'],
    ['“ספינה”', 'rtl'],
    ['1. 여객선 وصلت', 'ltr'],
    ['2024', 'ltr'],
  ] as const) {
    it(`is that of its first letter: ${text}`, async () => {
      const card = await showFull({ bodyHtml: `<p>${text}</p>` });
      expect(getComputedStyle(inside(card, '.body')!).direction).to.equal(direction);
    });
  }
});

describe('a picture that is alone in its paragraph', () => {
  it('is a figure', async () => {
    const card = await showFull({
      bodyHtml: '<p>전</p><p><a href="/b"><img src="/p.png"></a></p><p><img src="/q.png"> 곁말</p>',
    });
    expect(all(card, '.body > *').map(({ localName }) => localName)).to.deep.equal(['p', 'figure', 'p']);
  });
});
