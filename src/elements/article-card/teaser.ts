import { html, nothing, type TemplateResult } from 'lit';
import { toByline, type Article } from '../../models/article.js';
import {
  renderAge,
  renderHeading,
  renderKicker,
  renderLink,
  renderMeta,
  renderStale,
  renderSubheadlines,
  type CardContext,
  type Part,
} from './parts.js';

/**
 * A card with one link: the headline, whose area reaches over the picture. What can be read beside it lies above that area, to
 * be selected like any text.
 */
export const renderTeaser = (article: Article, context: CardContext): TemplateResult => {
  const { headline, subheadlines } = article;
  const link = renderLink(article, context, html`<bdi>${headline}</bdi>`);
  const excerpt = article.excerpt ?? subheadlines?.[0];
  return html`
    <div class="head">
      ${renderKicker(article, context, article.section?.name)} ${renderHeading(context.headingLevel, link)}
      ${renderSubheadlines(article)}
    </div>
    ${context.picture === nothing ? nothing : html`<div class="media" part="media">${context.picture}</div>`}
    <div class="more">
      ${excerpt ? html`<p class="excerpt ${article.excerpt ? '' : 'alone'}" part="excerpt" dir="auto">${excerpt}</p>` : nothing}
      ${renderFacts(article, context)}
    </div>
  `;
};

const renderFacts = (article: Article, context: CardContext): Part => {
  const { authors = [], publisher } = article;
  const names = authors.map(toByline).join(' · ');
  return renderMeta([
    names ? html`<bdi part="byline">${names}</bdi>` : nothing,
    renderAge(article, context),
    publisher && context.isForeign ? html`<bdi part="publisher">${publisher.name}</bdi>` : nothing,
    renderStale(context),
  ]);
};
