// The size of an article's text: one choice of the reader for all articles, kept on the device.
import { html, type TemplateResult } from 'lit';
import { recall, remember } from '../../core/storage.js';
import { renderAll } from '../../controllers/ambient.js';
import type { article as en } from '../../locales/en.js';

/** Factors of the page's own size; the second is that itself. */
export const SIZES: readonly number[] = [0.875, 1, 1.125, 1.25, 1.5, 1.75];
const USUAL = 1;

/** The reader's choice as a place in {@link SIZES}; without one, and for anything that is none, the usual size. */
export const chosenSize = (): number => {
  const index = SIZES.indexOf(Number(recall('text-size')));
  return index < 0 ? USUAL : index;
};

const choose = (index: number): void => {
  remember('text-size', index === USUAL ? undefined : String(SIZES[index]));
  // every article of the page agrees
  renderAll();
};

/** The group of three buttons. */
export class TextSizeControl {
  /** What the reader did last with this group, in words; empty before that, so that nothing is announced unasked. */
  #said = '';

  render(words: typeof en, language: string): TemplateResult {
    const at = chosenSize();
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const turn = (index: number): void => {
      const next = Math.min(SIZES.length - 1, Math.max(0, index));
      this.#said = words.textSizeIs(percent.format(SIZES[next]!));
      choose(next);
    };
    return html`<div class="sizes" part="text-size" role="group" aria-label=${words.textSize}>
      <button type="button" class="smaller" aria-disabled=${at === 0} @click=${() => turn(at - 1)}>
        <span aria-hidden="true" dir="ltr">${words.letter}−</span><span class="hidden-text">${words.smaller}</span>
      </button>
      <button type="button" class="usual" aria-pressed=${at === USUAL} @click=${() => turn(USUAL)}>
        <span aria-hidden="true" dir="ltr">${words.letter}</span><span class="hidden-text">${words.usual}</span>
      </button>
      <button type="button" class="larger" aria-disabled=${at === SIZES.length - 1} @click=${() => turn(at + 1)}>
        <span aria-hidden="true" dir="ltr">${words.letter}+</span><span class="hidden-text">${words.larger}</span>
      </button>
      <span class="hidden-text" role="status">${this.#said}</span>
    </div>`;
  }
}

/** The element that holds the first words in a text. */
const findWords = (text: Element): Element | undefined => {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.trim() && parentElement && !parentElement.matches('script, style, noscript, figcaption'))
      return parentElement;
  }
  return undefined;
};

/**
 * Lets the choice reach a text of the page. `box` holds its slot and has a class for the size: what the page gives in em follows by
 * itself, and what it reckons with `--news-card-text-scale`. A text with a fixed size follows neither, and is zoomed.
 */
export const reachOwnText = (box: Element, text: Element): void => {
  const words = findWords(text);
  const size = `size-${chosenSize()}`;
  box.classList.remove('zoomed');
  if (!words || chosenSize() === USUAL) return;
  const measure = (): string => getComputedStyle(words).fontSize;
  const scaled = measure();
  box.classList.remove(size);
  box.classList.toggle('zoomed', measure() === scaled);
  box.classList.add(size);
};
