import { html, nothing, type TemplateResult } from 'lit';
import { toByline, type Article, type Publisher } from '../../models/article.js';
import {
  renderAge,
  renderHeading,
  renderKicker,
  renderLink,
  renderMeta,
  renderStale,
  renderSubheadlines,
  withDots,
  type CardContext,
  type Part,
} from './parts.js';

/**
 * A card with one link: the headline, whose area reaches over the picture. What can be read beside it lies above that area, to
 * be selected like any text.
 */
export const renderTeaser = (article: Article, context: CardContext): TemplateResult => {
  const { headline, subheadlines, section } = article;
  const link = renderLink(article, context, html`<bdi>${headline}</bdi>`);
  const excerpt = article.excerpt ?? subheadlines?.[0];
  return html`
    <div class="head">
      ${renderKicker(article, context, section && renderAside(section.name, section.url))} ${renderHeading(context.headingLevel, link)}
      ${renderSubheadlines(article)}
    </div>
    ${context.picture === nothing ? nothing : html`<div class="media" part="media">${context.picture}</div>`}
    <div class="more">
      ${excerpt ? html`<p class="excerpt ${article.excerpt ? '' : 'alone'}" part="excerpt" dir="auto">${excerpt}</p>` : nothing}
      ${renderFacts(article, context)}
    </div>
  `;
};

/** A link beside that of the headline: no stop of its own for the keyboard, which has one for each card. */
const renderAside = (words: string, url: string | undefined): unknown =>
  url ? html`<a href=${url} tabindex="-1">${words}</a>` : words;

const renderFacts = (article: Article, context: CardContext): Part => {
  const { authors = [], publisher } = article;
  const names = authors.map((author) => html`<bdi>${renderAside(toByline(author), author.url)}</bdi>`);
  return renderMeta([
    names.length ? html`<span part="byline">${withDots(names)}</span>` : nothing,
    renderAge(article, context),
    publisher && context.isForeign ? renderPublisher(publisher) : nothing,
    renderStale(context),
  ]);
};

const renderPublisher = ({ name, logo }: Publisher): TemplateResult =>
  html`<bdi part="publisher"
    >${logo ? html`<img class="logo" alt="" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" src=${logo} />` : nothing}${name}</bdi
  >`;
