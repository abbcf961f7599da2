import { expect } from '@open-wc/testing';
import { forget, recall } from '../../../src/core/storage.js';
import type { NewsArticleCard } from '../../../src/elements/article-card/article-card.js';
import { until } from '../../support/dom.js';
import { has, inside, place, showFull, words } from './card.js';

afterEach(forget);

const press = async (card: NewsArticleCard, which: 'smaller' | 'usual' | 'larger'): Promise<void> => {
  inside(card, `.${which}`)!.click();
  await card.updateComplete;
};
const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
/** What is shown, zoom and all. */
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

const BODY = { bodyHtml: '<p>첫 단락.</p>' };

describe('the text size of a full article', () => {
  it('is chosen in a named group of three buttons', async () => {
    const card = await showFull(BODY);
    const group = inside(card, '[role=group]')!;
    expect(group.getAttribute('aria-label')).to.equal('글자 크기');
    const names = [...group.querySelectorAll('button')].map(
      (button) => button.querySelector('.hidden-text')!.textContent,
    );
    expect(names).to.deep.equal(['글자 작게', '보통 글자 크기', '글자 크게']);
    await expect(card).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  it('makes the text larger and smaller, and the headline not', async () => {
    const card = await showFull(BODY);
    const [text, headline] = [sizeOf(inside(card, '.body')!), sizeOf(inside(card, 'h3')!)];
    await press(card, 'larger');
    expect(sizeOf(inside(card, '.body')!)).to.be.closeTo(text * 1.125, 0.1);
    expect(sizeOf(inside(card, 'h3')!)).to.equal(headline);
    await press(card, 'usual');
    await press(card, 'smaller');
    expect(sizeOf(inside(card, '.body')!)).to.be.closeTo(text * 0.875, 0.1);
  });

  it('says which it is, only after a choice', async () => {
    const card = await showFull(BODY);
    expect(words(card, '.sizes [role=status]')).to.equal('');
    expect(inside(card, '.usual')!.ariaPressed).to.equal('true');
    await press(card, 'larger');
    expect(words(card, '.sizes [role=status]')).to.equal('글자 크기 113%');
    expect(inside(card, '.usual')!.ariaPressed).to.equal('false');
  });

  it('ends at the largest, keeping the focus where it is', async () => {
    const card = await showFull(BODY);
    const larger = inside(card, '.larger')!;
    larger.focus();
    for (let i = 0; i < 9; i++) await press(card, 'larger');
    expect(larger.ariaDisabled).to.equal('true');
    expect(card.shadowRoot!.activeElement === larger).to.equal(true);
    expect(words(card, '.sizes [role=status]')).to.equal('글자 크기 175%');
  });

  it('is kept after a choice, never before, and forgotten with the usual size', async () => {
    const card = await showFull(BODY);
    expect(recall('text-size')).to.equal(undefined);
    await press(card, 'larger');
    expect(recall('text-size')).to.equal('1.125');
    const later = await showFull(BODY);
    expect(has(later, '.text.size-2')).to.equal(true);
    await press(card, 'usual');
    expect(recall('text-size')).to.equal(undefined);
  });

  it('holds for all articles of the page, and is announced by one', async () => {
    const [one, other] = [await showFull(BODY), await showFull(BODY)];
    await press(one, 'larger');
    await other.updateComplete;
    expect(sizeOf(inside(other, '.body')!)).to.equal(sizeOf(inside(one, '.body')!));
    expect(words(other, '.sizes [role=status]')).to.equal('');
  });

  it('can be left out', async () => {
    const card = await showFull(BODY, 'no-text-size');
    expect(has(card, '.sizes')).to.equal(false);
    card.removeAttribute('no-text-size');
    await until(() => has(card, '.sizes'), 'the buttons');
  });
});

describe("the text size of the page's own article", () => {
  const FRAME = '<iframe title="광고" width="100" height="50" srcdoc=""></iframe>';
  const open = async (css: string, frame = ''): Promise<NewsArticleCard> => {
    const card = place(
      'layout="full"',
      `<style>${css}</style><div slot="body" class="mine"><p>첫 단락.</p>${frame}</div>`,
    );
    await until(() => has(card, '.sizes'), 'the buttons');
    return card;
  };

  for (const [what, css] of [
    ['has no size of its own', ''],
    ['has a size in em', '.mine { font-size: 1.1em }'],
    ['reckons with the factor', '.mine { font-size: calc(17px * var(--news-card-text-scale, 1)) }'],
    ['has a fixed size', '.mine p { font-size: 17px }'],
  ] as const) {
    it(`follows where it ${what}`, async () => {
      const card = await open(css);
      // what is zoomed itself does not say so in every engine
      const text = inside(card, '.text')!;
      const before = heightOf(text);
      await press(card, 'larger');
      await press(card, 'larger');
      expect(heightOf(text) / before).to.be.closeTo(1.25, 0.06);
      await press(card, 'usual');
      expect(heightOf(text)).to.be.closeTo(before, 0.5);
    });

    it(`leaves an advertisement its size where it ${what}`, async () => {
      const card = await open(css, FRAME);
      const { width, height } = card.querySelector('iframe')!.getBoundingClientRect();
      await press(card, 'larger');
      await press(card, 'larger');
      const after = card.querySelector('iframe')!.getBoundingClientRect();
      expect(after.width).to.be.closeTo(width, 1);
      expect(after.height).to.be.closeTo(height, 1);
    });
  }
});
