import { html, nothing, type TemplateResult } from 'lit';
import { toHref } from '../../core/url.js';
import { type Article, type Author } from '../../models/article.js';
import {
  renderDates,
  renderHeading,
  renderKicker,
  renderStale,
  renderSubheadlines,
  toRel,
  type CardContext,
} from './parts.js';

/** The text of a full article: none in the data, on its way, there, or lost. */
export type Body =
  { readonly status: 'none' | 'loading' | 'failed' } | { readonly status: 'ready'; readonly node: Node };

type Part = TemplateResult | typeof nothing;

/** The whole article, from section to related links. */
export const renderFull = (article: Article, body: Body, context: CardContext): TemplateResult => {
  const { section, headline, correction } = article;
  const { strings } = context;
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
          ? html`<p class="correction" part="correction" dir="auto"><strong>${strings.correction}</strong> ${correction}</p>`
          : nothing
      }
      ${renderBody(article, body, context)}
    </div>
    ${renderFoot(article, context)}
  `;
};

const renderDateline = (article: Article, context: CardContext): Part => {
  const { readingMinutes, commentCount } = article;
  const { strings, place } = context;
  const parts = [
    renderDates(article, context),
    readingMinutes ? html`<span>${strings.reading(Math.max(1, Math.round(readingMinutes)))}</span>` : nothing,
    commentCount
      ? html`<span>${strings.comments(new Intl.NumberFormat(place.language).format(commentCount), commentCount === 1)}</span>`
      : nothing,
    renderStale(context),
  ].filter((part) => part !== nothing);
  return parts.length ? html`<p class="meta" part="meta">${parts}</p>` : nothing;
};

const renderFigure = ({ image }: Article, { strings, picture }: CardContext): Part => {
  if (!image || picture === nothing) return nothing;
  const { caption, credit } = image;
  // a credit with a label of its own says more than "photo"
  const source = credit && (/[=ⓒ:]/.test(credit) ? credit : strings.photo(credit));
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

const renderBody = (article: Article, body: Body, context: CardContext): Part => {
  const { strings } = context;
  switch (body.status) {
    case 'ready':
      return html`${body.node}`;
    case 'loading':
      return html`<div class="lines">
        <span class="hidden-text">${strings.loading}</span>${[1, 2, 3].map(
          () => html`<span class="bar"></span><span class="bar"></span><span class="bar short"></span>`,
        )}
      </div>`;
    case 'failed':
      return html`${renderExcerpt(article)}
        <p class="notice">${strings.bodyFailed} ${renderLink(article, strings.readOn, context)}</p>`;
    case 'none':
      return renderExcerpt(article);
  }
};

const renderExcerpt = ({ excerpt }: Article): Part =>
  excerpt ? html`<p class="excerpt" part="excerpt" dir="auto">${excerpt}</p>` : nothing;

const renderLink = (article: Article, words: string, { isForeign }: CardContext): Part =>
  article.url ? html`<a href=${article.url} rel=${toRel(article, isForeign)}>${words}</a>` : nothing;

const renderFoot = (article: Article, context: CardContext): Part => {
  const { authors = [], tags = [], related = [] } = article;
  const { strings, isForeign } = context;
  const parts = [
    authors.length
      ? html`<ul class="authors" part="byline" role="list">
          ${authors.map(renderAuthor)}
        </ul>`
      : nothing,
    tags.length
      ? html`<ul class="tags" part="tags" role="list" aria-label=${strings.tags}>
          ${tags.map((tag) => html`<li><bdi>${tag.replace(/^#/, '')}</bdi></li>`)}
        </ul>`
      : nothing,
    related.length
      ? html`<nav class="related" part="related" aria-labelledby="related">
          <p id="related">${strings.related}</p>
          <ul role="list">
            ${related.map(({ headline, url }) => html`<li><a href=${url}><bdi>${headline}</bdi></a></li>`)}
          </ul>
        </nav>`
      : nothing,
    isForeign ? renderPublisher(article, context) : nothing,
  ].filter((part) => part !== nothing);
  return parts.length ? html`<footer class="foot">${parts}</footer>` : nothing;
};

const renderAuthor = ({ name, role, email, url }: Author): TemplateResult => {
  const isAddress = email !== undefined && /^[^\s@<>"?&%]+@[^\s@<>"?&%]+\.[^\s@<>"?&%]+$/.test(email);
  return html`<li>
    <bdi class="author">${url ? html`<a href=${url}>${name}</a>` : name}${role ? ` ${role}` : nothing}</bdi>
    ${isAddress ? html`<a class="email" href="mailto:${email}"><bdi>${email}</bdi></a>` : nothing}
  </li>`;
};

const renderPublisher = (article: Article, context: CardContext): Part => {
  const { publisher, url } = article;
  if (!publisher && !url) return nothing;
  const logo = publisher?.logo && toHref(publisher.logo, publisher.logo);
  return html`<p class="publisher" part="publisher">
    ${
      logo
        ? html`<img alt="" loading="lazy" decoding="async" referrerpolicy="strict-origin-when-cross-origin" src=${logo} />`
        : nothing
    }
    ${publisher ? html`<bdi>${publisher.name}</bdi>` : nothing} ${renderLink(article, context.strings.original, context)}
  </p>`;
};
