// What stands above the text of a full article, from section to picture.
import { html, nothing, type TemplateResult } from 'lit';
import { isUpdated, type Article } from '../../models/article.js';
import { splitCaption } from '../../parse/article/captions.js';
import { nameSource } from './captions.js';
import type { FullContext } from './full-context.js';
import {
  renderHeading,
  renderKicker,
  renderMeta,
  renderStale,
  renderSubheadlines,
  renderTime,
  withDots,
  type Part,
} from './parts.js';
import { toReadingMinutes } from './reading-time.js';
import { toLongTime } from './times.js';

/** Section, headline and sub-headlines, then one line of dates and tools. */
export const renderHead = (article: Article, context: FullContext, tools: TemplateResult): TemplateResult => {
  const { section, headline, subheadlines = [] } = article;
  const { own, headingLevel } = context;
  const isUnsaid = headline !== '' && !own.has('headline') && !own.says(headline);
  const lines = own.has('subheadlines') ? [] : subheadlines.filter((line) => !own.says(line));
  const name = section?.url ? html`<a href=${section.url}>${section.name}</a>` : section?.name;
  // what comes later above the page's own headline would push it down
  const label = own.has('headline') ? undefined : name;
  return html`<header class="head">
    ${renderKicker(article, context, label)}
    <slot name="headline">${isUnsaid ? renderHeading(headingLevel, html`<bdi>${headline}</bdi>`) : nothing}</slot>
    <slot name="subheadlines">${renderSubheadlines({ ...article, subheadlines: lines })}</slot>
    <div class="dateline">
      <slot name="dates">${own.has('dates') ? nothing : renderFacts(article, context)}</slot>
      ${tools}
    </div>
  </header>`;
};

const renderFacts = (article: Article, context: FullContext): Part => {
  const { commentCount } = article;
  const { words, place, body } = context;
  const minutes =
    article.readingMinutes ?? toReadingMinutes(body instanceof HTMLElement ? body.textContent : '');
  return renderMeta([
    renderDates(article, context),
    minutes ? html`<bdi>${words.reading(Math.max(1, Math.round(minutes)))}</bdi>` : nothing,
    commentCount
      ? html`<bdi>${words.comments(new Intl.NumberFormat(place.language).format(commentCount), commentCount === 1)}</bdi>`
      : nothing,
    renderStale(context),
  ]);
};

/** When it was published and changed, to the minute. */
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

/** The picture with caption and credit, where the page shows none. */
export const renderFigure = ({ image }: Article, { words, picture, own }: FullContext): Part => {
  if (!image || picture === nothing || own.has('media')) return nothing;
  const { caption, credit } = splitCaption(image);
  const source = credit && nameSource(credit, words);
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
