import { html, nothing, type TemplateResult } from 'lit';
import type { article as en } from '../../locales/en.js';
import type { Part } from './parts.js';

/** Paragraphs that stay in view where the page does not say how many. */
const USUAL = 3;

/**
 * Shows the first paragraphs of a text, and the rest when it is asked for. The rest stays in the document: a search in the page finds
 * it and opens it where the browser can, and print has it all.
 */
export class Folding {
  readonly #update: () => void;
  #text: HTMLElement | undefined;
  #isOpen = false;
  /** Paragraphs in view; `undefined` for all. */
  #count: number | undefined;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** Another text, closed. */
  begin(text: HTMLElement | undefined): void {
    this.#text = text;
    this.#isOpen = false;
    text?.addEventListener('beforematch', () => this.#turn());
  }

  /** `expand` as the page has written it: `null`, empty, or a number of paragraphs. */
  keep(expand: string | null): void {
    const given = Number(expand);
    this.#count = expand === null ? undefined : Number.isInteger(given) && given > 0 ? given : USUAL;
    for (const block of this.#rest) {
      if (this.#isOpen) block.removeAttribute('hidden');
      else block.setAttribute('hidden', 'until-found');
    }
    if (this.#count === undefined)
      this.#text?.querySelectorAll('[hidden]').forEach((block) => block.removeAttribute('hidden'));
  }

  render(words: typeof en): TemplateResult | Part {
    if (!this.#rest.length) return nothing;
    return html`<p class="unfold">
      <button type="button" part="expand" aria-expanded=${this.#isOpen} @click=${this.#onClick}>
        ${this.#isOpen ? words.less : words.more}
      </button>
    </p>`;
  }

  readonly #onClick = (): void => {
    const [first] = this.#rest;
    this.#turn();
    if (!this.#isOpen || !(first instanceof HTMLElement)) return;
    // reading goes on where it stopped
    first.removeAttribute('hidden');
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  };

  #turn(): void {
    this.#isOpen = !this.#isOpen;
    this.#update();
  }

  /** One paragraph more is shown rather than offered. */
  get #rest(): readonly Element[] {
    const blocks = [...(this.#text?.children ?? [])];
    return this.#count === undefined || blocks.length <= this.#count + 1 ? [] : blocks.slice(this.#count);
  }
}
