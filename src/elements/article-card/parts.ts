// What teaser and full article have in common. Pure: article and context in, templates out.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { pageUrl } from '../../core/globals.js';
import { askBeforeOpen } from '../../controllers/opening.js';
import type { card as en } from '../../locales/en.js';
import { isSponsored, isUpdated, type Article, type Badge } from '../../models/article.js';
import { toDateTime, toLength, toShortTime, type Place } from './times.js';

/** What a part renders. */
export type Part = TemplateResult | typeof nothing;

/** What the parts of all articles of a card need to know beside the article. */
export interface SharedContext {
  readonly strings: typeof en;
  readonly place: Place;
  readonly headingLevel: number;
  /** What is shown was kept after a failure. */
  readonly isStale: boolean;
  /** The `target` of links; empty for none. */
  readonly target: string;
  /** A query that links get behind their own. */
  readonly params: string;
}

/** The same for one article. */
export interface CardContext extends SharedContext {
  /** The article lives on another site than the page. */
  readonly isForeign: boolean;
  /** The picture, cropped or whole; nothing where there shall be none. */
  readonly picture: TemplateResult | typeof nothing;
  /** Number of the article in its data, from 0. */
  readonly position: number;
}

const HEADINGS: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h1 class="title" part="headline">${content}</h1>`,
  (content) => html`<h2 class="title" part="headline">${content}</h2>`,
  (content) => html`<h3 class="title" part="headline">${content}</h3>`,
  (content) => html`<h4 class="title" part="headline">${content}</h4>`,
  (content) => html`<h5 class="title" part="headline">${content}</h5>`,
  (content) => html`<h6 class="title" part="headline">${content}</h6>`,
];

/** A real heading of the level from 1 to 6. */
export const renderHeading = (level: number, content: unknown): TemplateResult =>
  HEADINGS[level - 1]!(content);

const toHost = (url: string): string | undefined => url.split('/')[2];

/** Whether the article lives on another site than the page. */
export const isForeign = ({ url }: Article): boolean =>
  url !== undefined && toHost(url) !== toHost(pageUrl());

/** `url` with `params` behind its own; its query, which may be in another encoding, and its hash stay as they are. */
const withParams = (url: string, params: string): string => {
  if (!params) return url;
  const whole = new URL(url);
  whole.search += (whole.search && '&') + params.replace(/^[?&]/, '');
  return whole.href;
};

/** The link to the article, which the page is asked about before it is followed; as text where there is no address. */
export const renderLink = (
  article: Article,
  context: CardContext,
  content: unknown,
  name = 'link',
): unknown => {
  const { id, headline } = article;
  const { target, params, position, strings } = context;
  if (!article.url) return content;
  const url = withParams(article.url, params);
  const onOpen = (event: MouseEvent): void => askBeforeOpen(event, { id, name: headline, url, position });
  return html`<a
    class=${name}
    part=${name}
    href=${url}
    rel=${toRel(article, context.isForeign)}
    target=${target || nothing}
    @click=${onOpen}
    @auxclick=${onOpen}
    >${content}${
      target && !/^_[^b]/.test(target)
        ? html`<span class="hidden-text"> (${strings.newWindow})</span>`
        : nothing
    }</a
  >`;
};

/** For a link that leads away: what the other page may know, and what search engines shall make of a paid link. */
export const toRel = (article: Article, isForeign: boolean): string | typeof nothing =>
  isSponsored(article) ? 'sponsored nofollow noopener' : isForeign ? 'noopener' : nothing;

/** Signs of what waits behind the headline, where it is more than text. */
const ICONS: Partial<Record<Badge, TemplateResult>> = {
  video: svg`<path d="M5 4.500v15l13-7.500z"/>`,
  audio: svg`<path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM15 9h2v6h-2zM19 6h2v12h-2z"/>`,
  gallery: svg`<path d="M7 4h13v11H7zM4 7.500h1.600v9H17V18H4z"/>`,
};

/** Badges as words, an advertisement first; those that only repeat the section are left out. */
const toBadges = (article: Article, { strings }: CardContext): readonly Badge[] => {
  const paid: readonly Badge[] = isSponsored(article) ? ['sponsored'] : [];
  const others = (article.badges ?? []).filter(
    (badge) => badge !== 'sponsored' && strings.badges[badge] !== article.section?.name,
  );
  return [...paid, ...others];
};

/** Section and badges: one line above the headline. */
export const renderKicker = (article: Article, context: CardContext, section: unknown): Part => {
  const badges = toBadges(article, context);
  if (!badges.length && !section) return nothing;
  return html`<p class="kicker" part="kicker">
    ${badges.map((badge) => renderBadge(badge, article, context))}
    ${section ? html`<bdi class="section" part="section">${section}</bdi>` : nothing}
  </p>`;
};

const renderBadge = (badge: Badge, article: Article, { strings }: CardContext): TemplateResult => {
  const icon = ICONS[badge];
  const { sponsor, duration } = article;
  const more = badge === 'sponsored' ? sponsor : icon && duration && toLength(duration);
  return html`<span class="badge ${badge}" part="badge"
    >${icon ? html`<svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>` : nothing}${strings.badges[badge]}${
      more ? html` <bdi>${more}</bdi>` : nothing
    }</span
  >`;
};

export const renderSubheadlines = ({ subheadlines = [] }: Article): Part =>
  subheadlines.length
    ? html`<ul class="subs" part="subheadlines" role="list">
        ${subheadlines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
      </ul>`
    : nothing;

/** An instant in the words of `text`. */
export const renderTime = (instant: number, text: string, { place }: CardContext): TemplateResult =>
  html`<time datetime=${toDateTime(instant, place.zone)}>${text}</time>`;

/** What there is of the parts, with dots between. */
export const withDots = (parts: readonly Part[]): readonly unknown[] =>
  parts.filter((part) => part !== nothing).flatMap((part, i) => (i ? ['\u00a0· ', part] : [part]));

/** A line of small facts; nothing where there is none. */
export const renderMeta = (parts: readonly Part[]): Part => {
  const facts = withDots(parts);
  return facts.length ? html`<p class="meta" part="meta">${facts}</p>` : nothing;
};

/** Teaser: how old; the change is told only where it reads differently. */
export const renderAge = (article: Article, context: CardContext): Part => {
  const { publishedAt, updatedAt } = article;
  const { place, strings } = context;
  const tell = (instant: number | undefined): string =>
    instant === undefined ? '' : toShortTime(instant, place);
  const published = tell(publishedAt);
  const updated = isUpdated(article) ? tell(updatedAt) : '';
  const times = withDots([
    published ? renderTime(publishedAt!, published, context) : nothing,
    updated && updated !== published
      ? html`${strings.updated}&nbsp;${renderTime(updatedAt!, updated, context)}`
      : nothing,
  ]);
  return times.length ? html`<span>${times}</span>` : nothing;
};

export const renderStale = ({ isStale, strings }: CardContext): Part =>
  isStale ? html`<span class="stale">${strings.stale}</span>` : nothing;
