// The full article, loaded when one is to be shown: what surrounds its text, and the text, which is the page's own or comes from
// the data by way of the sanitizer.
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { warnOnce } from '../../core/report.js';
import { dictionary } from '../../controllers/dictionary.js';
import { article as en } from '../../locales/en.js';
import { article as ko } from '../../locales/ko.js';
import type { Article } from '../../models/article.js';
import { button } from '../../styles/button.js';
import { bodyStyles } from './body.styles.js';
import { Folding } from './body-folding.js';
import { makeText } from './body-text.js';
import { embedStyles } from './embed.styles.js';
import type { FullContext } from './full-context.js';
import { renderFoot } from './full-foot.js';
import { footStyles } from './full-foot.styles.js';
import { renderFigure, renderHead } from './full-head.js';
import { findOwnText, isOwnArticle, OwnArticle, styleOwnArticle } from './full-own.js';
import { fullStyles } from './full.styles.js';
import type { CardContext, Part } from './parts.js';
import { chosenSize, reachOwnText, TextSizeControl } from './text-size.js';
import { toolStyles } from './tools.styles.js';

/** The card, as far as its full article looks at it. */
interface Host extends LitElement {
  readonly src: string;
  readonly data: unknown;
}

/** Attributes that a full article alone reads: they are watched here, so that no teaser carries them. */
const ATTRIBUTES = ['expand', 'no-text-size'];

/** The page's own article needs no data. */
const NOTHING: Article = { headline: '' };

/** The full articles of one card. Its text is sanitized anew only when what it is made from or for changed. */
export class FullView implements ReactiveController {
  readonly #host: Host;
  readonly #textSize = new TextSizeControl();
  readonly #folding: Folding;
  readonly #observer: MutationObserver;
  #body: FullContext['body'];
  #madeOf: readonly unknown[] = [];
  /** While the rest of a long text is on its way. */
  #growing: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    const update = (): void => host.requestUpdate();
    this.#folding = new Folding(update);
    this.#observer = new MutationObserver(update);
    const sheets = [button, footStyles, fullStyles, toolStyles, bodyStyles, embedStyles];
    host.shadowRoot!.adoptedStyleSheets.push(...sheets.map((styles) => styles.styleSheet!));
    host.shadowRoot!.addEventListener('slotchange', update);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { attributeFilter: ATTRIBUTES });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const box = this.#host.shadowRoot!.querySelector('.own');
    if (!box) return;
    styleOwnArticle(this.#host);
    reachOwnText(box, findOwnText(this.#host));
  }

  /** What there is to show where the data have no article: the page's own, unless its publisher took it back. */
  own(kind: string): Article | undefined {
    return kind !== 'withdrawn' && isOwnArticle(this.#host) ? NOTHING : undefined;
  }

  render(article: Article, card: CardContext): TemplateResult {
    const { language } = card.place;
    const words = dictionary.look({ part: 'article', language }, /^ko\b/.test(language) ? ko : en);
    const own = new OwnArticle(this.#host);
    const body = own.isWhole ? undefined : this.#toBody(article, words, card.headingLevel);
    return this.#render(article, { ...card, words, own, body });
  }

  /** Addresses in the text are relative to what the data say, else to the page. */
  #toBody(article: Article, words: typeof en, headingLevel: number): FullContext['body'] {
    const madeOf = [article, words, headingLevel];
    if (madeOf.some((part, i) => part !== this.#madeOf[i])) {
      this.#madeOf = madeOf;
      this.#body = this.#makeBody(article, words, headingLevel);
      this.#folding.begin(this.#body instanceof HTMLElement ? this.#body : undefined);
    }
    this.#folding.keep(this.#host.getAttribute('expand'));
    return this.#body;
  }

  #makeBody({ bodyHtml, bodyBase }: Article, words: typeof en, headingLevel: number): FullContext['body'] {
    this.#growing?.abort();
    if (!bodyHtml) return undefined;
    this.#growing = new AbortController();
    const base = bodyBase ?? this.#host.baseURI;
    const text = makeText(
      bodyHtml,
      { base, headingLevel, words },
      {
        signal: this.#growing.signal,
        onPart: () => this.#folding.keep(this.#host.getAttribute('expand')),
        onEnd: () => this.#host.requestUpdate(),
      },
    );
    if (!text.ok) warnOnce(text.error.message);
    return text.ok ? text.value : 'failed';
  }

  #render(article: Article, context: FullContext): TemplateResult {
    const { correction } = article;
    const { words, own } = context;
    const isUnsaid = correction !== undefined && !own.says(correction);
    const parts = html`
      ${renderHead(article, context, this.#renderTools(context))}
      <slot name="media">${renderFigure(article, context)}</slot>
      <div class="text size-${chosenSize()} ${own.isWhole ? 'own' : ''}">
        ${
          isUnsaid
            ? html`<p class="correction" part="correction" dir="auto"><strong>${words.correction}</strong> ${correction}</p>`
            : nothing
        }
        <slot name="body">${own.isWhole ? nothing : renderBody(article, context)}</slot>
        ${own.isWhole ? html`<slot></slot>` : this.#folding.render(words)}
      </div>
      ${renderFoot(article, context)}
    `;
    return own.isWhole ? html`<div class="around">${parts}</div>` : parts;
  }

  #renderTools({ words, place, own }: FullContext): TemplateResult {
    const hasSizes = !this.#host.hasAttribute('no-text-size');
    return html`<div class="tools ${own.has('tools') ? 'several' : ''}" part="tools">
      ${hasSizes ? this.#textSize.render(words, place.language) : nothing}<slot name="tools"></slot>
    </div>`;
  }
}

const renderBody = (article: Article, context: FullContext): Part => {
  const { body } = context;
  if (body === undefined) return renderExcerpt(article);
  if (body === 'failed') return html`${renderExcerpt(article)} ${renderNotice(article, context)}`;
  return html`${body}`;
};

/** What stands in place of a text that cannot be shown: the way to where it is. */
const renderNotice = ({ url }: Article, { words }: FullContext): TemplateResult =>
  html`<p class="notice">
    ${words.bodyFailed} ${url ? html`<a href=${url}>${words.readOn}</a>` : nothing}
  </p>`;

const renderExcerpt = ({ excerpt }: Article): Part =>
  excerpt ? html`<p class="excerpt" part="excerpt" dir="auto">${excerpt}</p>` : nothing;
