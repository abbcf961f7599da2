// What stands below the text of a full article.
import { html, nothing, type TemplateResult } from 'lit';
import { toHref } from '../../core/url.js';
import { toByline, type Article, type Author, type Related } from '../../models/article.js';
import type { FullContext } from './full-context.js';
import { isForeign, renderLink, type Part } from './parts.js';

/** Authors, tags, related articles and, from another site, the publisher; what the page says itself is left to it. */
export const renderFoot = (article: Article, context: FullContext): Part => {
  const { authors = [], tags = [], related = [] } = article;
  const { words, own } = context;
  const unsaid = authors.filter(({ name }) => !own.says(name));
  const parts = [
    unsaid.length
      ? html`<ul class="authors" part="byline" role="list">
          ${unsaid.map(renderAuthor)}
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
            ${related.map((one, position) => html`<li>${renderRelated(one, { ...context, position })}</li>`)}
          </ul>
        </nav>`
      : nothing,
    context.isForeign ? renderPublisher(article, context) : nothing,
  ].filter((part) => part !== nothing);
  return parts.length ? html`<footer class="foot">${parts}</footer>` : nothing;
};

const renderRelated = (related: Related, context: FullContext): unknown =>
  renderLink(
    related,
    { ...context, isForeign: isForeign(related) },
    html`<bdi>${related.headline}</bdi>`,
    'related-link',
  );

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
    ${publisher ? html`<bdi>${publisher.name}</bdi>` : nothing} ${url ? renderLink(article, context, context.words.original, 'original') : nothing}
  </p>`;
};
