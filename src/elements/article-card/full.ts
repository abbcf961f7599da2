// The full article, loaded when one is to be shown: what surrounds its text, and the text by way of the sanitizer.
import { html, nothing, type TemplateResult } from 'lit';
import { warnOnce } from '../../core/report.js';
import { toHref } from '../../core/url.js';
import { dictionary } from '../../controllers/dictionary.js';
import { article as en } from '../../locales/en.js';
import { article as ko } from '../../locales/ko.js';
import { isUpdated, toByline, type Article, type Author } from '../../models/article.js';
import { splitCaption } from '../../parse/article/captions.js';
import {
  renderHeading,
  renderKicker,
  renderMeta,
  renderStale,
  renderSubheadlines,
  renderTime,
  toRel,
  withDots,
  type CardContext,
  type Part,
} from './parts.js';
import { toBody } from './body.js';
import { bodyStyles } from './body.styles.js';
import { fullStyles } from './full.styles.js';
import { toLongTime } from './times.js';

/** The sanitized text; `undefined` where the data have none, `'failed'` where it cannot be shown. */
type Text = HTMLElement | 'failed' | undefined;

/** What the full article needs to know beside what a teaser does. */
interface FullContext extends CardContext {
  readonly words: typeof en;
  readonly body: Text;
}

/** The full articles of one card: its styles, and the text, sanitized anew only when what it is made from or for changed. */
export class FullView {
  #text: Text;
  #madeOf: readonly unknown[] = [];

  constructor({ adoptedStyleSheets }: ShadowRoot) {
    adoptedStyleSheets.push(fullStyles.styleSheet!, bodyStyles.styleSheet!);
  }

  /** `base` is the address that the text's own addresses are relative to where the data do not say. */
  render(article: Article, context: CardContext, base: string): TemplateResult {
    const { language } = context.place;
    const words = dictionary.look({ part: 'article', language }, /^ko\b/.test(language) ? ko : en);
    const madeOf = [article, words, context.headingLevel];
    if (madeOf.some((part, i) => part !== this.#madeOf[i])) {
      this.#madeOf = madeOf;
      this.#text = toText(article, words, context.headingLevel, base);
    }
    return renderFull(article, { ...context, words, body: this.#text });
  }
}

const toText = (article: Article, { embed, table }: typeof en, headingLevel: number, base: string): Text => {
  const { bodyHtml, bodyBase = base } = article;
  if (!bodyHtml) return undefined;
  const content = toBody(bodyHtml, { base: bodyBase, headingLevel, embed, table });
  if (!content.ok) {
    warnOnce(content.error.message);
    return 'failed';
  }
  const text = document.createElement('div');
  text.className = 'body';
  text.setAttribute('part', 'body');
  text.dir = 'auto';
  text.append(content.value);
  return text;
};

/** The whole article, from section to related links. */
const renderFull = (article: Article, context: FullContext): TemplateResult => {
  const { section, headline, correction } = article;
  const { words } = context;
  return html`
    <header class="head">
      ${renderKicker(article, context, section?.url ? html`<a href=${section.url}>${section.name}</a>` : section?.name)}
      ${renderHeading(context.headingLevel, html`<bdi>${headline}</bdi>`)} ${renderSubheadlines(article)}
      ${renderDateline(article, context)}
    </header>
    ${renderFigure(article, context)}
    <div class="text">
      ${
        correction
          ? html`<p class="correction" part="correction" dir="auto"><strong>${words.correction}</strong> ${correction}</p>`
          : nothing
      }
      ${renderBody(article, context)}
    </div>
    ${renderFoot(article, context)}
  `;
};

/** Full article: when it was published and changed, to the minute. */
const renderDates = (article: Article, context: FullContext): Part => {
  const { publishedAt, updatedAt } = article;
  const { place, strings, words } = context;
  const line = (label: string, instant: number): TemplateResult =>
    html`<bdi class="date">${label} ${renderTime(instant, toLongTime(instant, place), context)}</bdi>`;
  const isNews = isUpdated(article);
  if (publishedAt === undefined && !isNews) return nothing;
  return html`<span part="dates"
    >${withDots([
      publishedAt === undefined ? nothing : line(words.published, publishedAt),
      isNews ? line(strings.updated, updatedAt!) : nothing,
    ])}</span
  >`;
};

const renderDateline = (article: Article, context: FullContext): Part => {
  const { readingMinutes, commentCount } = article;
  const { words, place } = context;
  return renderMeta([
    renderDates(article, context),
    readingMinutes ? html`<bdi>${words.reading(Math.max(1, Math.round(readingMinutes)))}</bdi>` : nothing,
    commentCount
      ? html`<bdi>${words.comments(new Intl.NumberFormat(place.language).format(commentCount), commentCount === 1)}</bdi>`
      : nothing,
    renderStale(context),
  ]);
};

const renderFigure = ({ image }: Article, { words, picture }: FullContext): Part => {
  if (!image || picture === nothing) return nothing;
  const { caption, credit } = splitCaption(image);
  // a credit with a label of its own says more than "photo"
  const source = credit && (/[=ⓒ:]/.test(credit) ? credit : words.photo(credit));
  return html`<figure class="media" part="media">
    ${picture}
    ${
      caption || source
        ? html`<figcaption part="caption">
          ${caption ? html`<bdi>${caption}</bdi>` : nothing}
          ${source ? html`<bdi class="credit" part="credit">${source}</bdi>` : nothing}
        </figcaption>`
        : nothing
    }
  </figure>`;
};

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

const renderFoot = (article: Article, context: FullContext): Part => {
  const { authors = [], tags = [], related = [] } = article;
  const { words, isForeign } = context;
  const parts = [
    authors.length
      ? html`<ul class="authors" part="byline" role="list">
          ${authors.map(renderAuthor)}
        </ul>`
      : nothing,
    tags.length
      ? html`<ul class="tags" part="tags" role="list" aria-label=${words.tags}>
          ${tags.map((tag) => html`<li><bdi>${tag.replace(/^#/, '')}</bdi></li>`)}
        </ul>`
      : nothing,
    related.length
      ? html`<nav class="related" part="related" aria-labelledby="related">
          <p id="related">${words.related}</p>
          <ul role="list">
            ${related.map(({ headline, url }) => html`<li><a href=${url}><bdi>${headline}</bdi></a></li>`)}
          </ul>
        </nav>`
      : nothing,
    isForeign ? renderPublisher(article, context) : nothing,
  ].filter((part) => part !== nothing);
  return parts.length ? html`<footer class="foot">${parts}</footer>` : nothing;
};

const renderAuthor = (author: Author): TemplateResult => {
  const { email, url } = author;
  const line = toByline(author);
  const isAddress = email !== undefined && /^[^\s@<>"?&%]+@[^\s@<>"?&%]+\.[^\s@<>"?&%]+$/.test(email);
  return html`<li>
    <bdi class="author">${url ? html`<a href=${url}>${line}</a>` : line}</bdi>
    ${isAddress ? html`<a class="email" href="mailto:${email}"><bdi>${email}</bdi></a>` : nothing}
  </li>`;
};

const renderPublisher = (article: Article, context: FullContext): Part => {
  const { publisher, url } = article;
  if (!publisher && !url) return nothing;
  const logo = publisher?.logo && toHref(publisher.logo, publisher.logo);
  return html`<p class="publisher" part="publisher">
    ${
      logo
        ? html`<img alt="" loading="lazy" decoding="async" referrerpolicy="strict-origin-when-cross-origin" src=${logo} />`
        : nothing
    }
    ${publisher ? html`<bdi>${publisher.name}</bdi>` : nothing} ${url ? html`<a href=${url} rel=${toRel(article, context.isForeign)}>${context.words.original}</a>` : nothing}
  </p>`;
};
