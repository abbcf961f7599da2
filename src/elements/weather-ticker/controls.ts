import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { remember } from '../../core/storage.js';
import { LocaleController } from '../../controllers/locale.js';
import { controls as en } from '../../locales/en.js';
import { controls as ko } from '../../locales/ko.js';
import { controlStyles } from './controls.styles.js';

const PAUSE = svg`<path d="M7 5h3.2v14H7zM13.8 5H17v14h-3.2z" />`;
const PLAY = svg`<path d="M8 5.2v13.6L18.6 12z" />`;
const BACK = svg`<path d="M15.4 5.4L8.8 12l6.6 6.6 1.3-1.3L11.4 12l5.3-5.3z" />`;
const ON = svg`<path d="M8.6 5.4L15.2 12l-6.6 6.6-1.3-1.3L12.6 12 7.3 6.700z" />`;
const TABLE = svg`<path d="M4 5h16v1.8H4zM4 11.100h16v1.8H4zM4 17.200h16V19H4z" />`;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly paused: boolean;
  play(): void;
  pause(): void;
}

/** What is offered at the moment. */
export interface Offer {
  /** The strip moves by itself, or would. */
  readonly moves: boolean;
  /** There is more than is in view. */
  readonly steps: boolean;
  /** All stations in a table; `focus` shows its button only to the keyboard. */
  readonly table: boolean | 'focus';
}

/** What the element does for the buttons. */
export interface ControlEvents {
  onStep(direction: 1 | -1): void;
  onTable(): void;
}

/** The buttons at the end of a strip. They are made when the strip can move and not before: until then they would do nothing. */
export class Controls {
  readonly #host: Host;
  readonly #events: ControlEvents;
  readonly #locale: LocaleController<'controls'>;

  constructor(host: Host, root: ShadowRoot, events: ControlEvents) {
    this.#host = host;
    this.#events = events;
    this.#locale = new LocaleController(host, 'controls', { en, ko });
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...controlStyles.map((style) => style.styleSheet!),
    ];
  }

  render({ moves, steps, table }: Offer): TemplateResult {
    const { strings } = this.#locale;
    const { paused } = this.#host;
    const step = (way: 'back' | 'on', icon: unknown, direction: 1 | -1): TemplateResult =>
      html`<button class="control step ${way}" part="step" type="button" aria-label=${strings[way]} @click=${() => this.#events.onStep(direction)}>
        ${renderGlyph(icon)}
      </button>`;
    return html`${
      moves
        ? html`<button
          class="control"
          part="pause"
          type="button"
          aria-label=${paused ? strings.play : strings.pause}
          @click=${this.#onToggle}
        >
          ${renderGlyph(paused ? PLAY : PAUSE)}
        </button>`
        : nothing
    }
    ${steps ? html`${step('back', BACK, -1)} ${step('on', ON, 1)}` : nothing}
    ${
      table
        ? html`<button
          class="control open ${table === 'focus' ? 'hidden-text' : ''}"
          part="table-button"
          type="button"
          aria-haspopup="dialog"
          @click=${() => this.#events.onTable()}
        >
          ${renderGlyph(TABLE)}<span>${strings.table}</span>
        </button>`
        : nothing
    }`;
  }

  /** In words, for a press on the button of a table that cannot be had. */
  renderLost(): TemplateResult {
    return html`<p class="lost" role="alert">${this.#locale.strings.lost}</p>`;
  }

  readonly #onToggle = (): void => {
    const host = this.#host;
    if (host.paused) host.play();
    else host.pause();
    remember('ticker-paused', host.paused ? 'yes' : 'no');
  };
}

const renderGlyph = (glyph: unknown): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${glyph}</svg>`;
