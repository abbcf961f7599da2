import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toChoice } from '../../core/choice.js';
import type { Failure } from '../../core/result.js';
import { VERSION } from '../../core/version.js';
import type { Article } from '../../models/article.js';
import { parseArticles } from '../../parse/article.js';
import type { AttendController, WithdrawnDetail } from '../../controllers/attend.js';
import { LocaleController } from '../../controllers/locale.js';
import type { BeforeOpenDetail } from '../../controllers/opening.js';
import { ResourceController, type LoadedDetail } from '../../controllers/resource.js';
import type { SeenDetail } from '../../controllers/seen.js';
import { ThemeController } from '../../controllers/theme.js';
import { card as en } from '../../locales/en.js';
import { card as ko } from '../../locales/ko.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './article-card.styles.js';
import type { FullView } from './full.js';
import { layouts } from './layouts.js';
import { isForeign, type CardContext, type SharedContext } from './parts.js';
import { hasPicture, renderPicture } from './picture.js';
import { toShown, type Pick, type Shown } from './shown.js';
import { renderGrid } from './grid.js';
import { renderSkeleton } from './skeleton.js';
import { renderTeaser } from './teaser.js';
import { words } from './words.styles.js';

const LAYOUTS = ['auto', 'compact', 'standard', 'wide', 'hero', 'headline', 'full'] as const;
const LEVELS = ['3', '1', '2', '4', '5', '6'] as const;
const MEDIA = ['auto', 'start', 'end', 'top', 'middle', 'none'] as const;

/** Where the page's own article stands until, and where ever, nothing else takes care of it. */
const OWN_SLOTS = ['headline', 'subheadlines', 'dates', 'media', 'body'].map(
  (name) => html`<slot name=${name}></slot>`,
);

/** More than these never are in the first view. */
const MOST_SKELETONS = 24;

/**
 * One article, as a teaser of any size or in full.
 *
 * @tag news-article-card
 * @slot - The page's own content (a link, an article), shown until there is data and when there can be none. In a full article it is the article itself where its text is marked with `itemprop="articleBody"`, where `src` is `#page`, and where there are no data: it stays, and data add only what it lacks
 * @slot headline - The page's own headline of a full article; like the next four it stays where it is in the page and wins over the data
 * @slot subheadlines - The page's own sub-headlines of a full article
 * @slot dates - The page's own dates of a full article; they share their line with the tools
 * @slot media - The page's own picture of a full article, a figure with its caption
 * @slot body - The page's own text of a full article
 * @slot tools - Tools of the page beside those for the text size, such as a share button
 * @slot empty - Words for an answer without the article
 * @slot withdrawn - Words for an article that its publisher took back
 * @slot error - Words for an article that could not be had, where the page has no content of its own
 * @csspart list - The list of several cards
 * @csspart card - The whole card
 * @csspart kicker - The line of section and badges above the headline
 * @csspart section - The section's name
 * @csspart badge - One badge
 * @csspart headline - The heading
 * @csspart link - The headline's link, in a teaser
 * @csspart subheadlines - The sub-headlines
 * @csspart media - The picture's box, with its caption in a full article
 * @csspart image - The picture
 * @csspart placeholder - What is drawn in place of a picture that is missing or broken
 * @csspart caption - Caption and credit
 * @csspart credit - The picture's credit
 * @csspart excerpt - The excerpt
 * @csspart correction - The note of a correction, above the text
 * @csspart body - The text of a full article
 * @csspart meta - The line of byline and times
 * @csspart byline - The authors
 * @csspart dates - Dates of publication and change, in a full article
 * @csspart tools - Text size and the page's tools, in a full article
 * @csspart text-size - The buttons for the text size
 * @csspart expand - The button that shows the rest of the text
 * @csspart tags - The tags
 * @csspart related - The related articles
 * @csspart related-link - The link to one of them
 * @csspart original - The link to the article on its own site
 * @csspart publisher - The publisher, where the article comes from another site
 * @cssprop [--news-card-column] - Least width of one of several cards; by layout
 * @cssprop [--news-card-gap=0.75em] - Space between picture and text
 * @cssprop [--news-card-ratio] - Ratio of a teaser's picture; by layout
 * @cssprop [--news-card-media-width] - Width of a picture beside the text; by layout
 * @cssprop [--news-card-headline-size] - Size of the headline; by layout
 * @cssprop [--news-card-headline-font=inherit] - Font family of the headline
 * @cssprop [--news-card-measure=40.375em] - Greatest width of a full article: 38 characters of its text
 * @cssprop [--news-card-radius=0] - Corners of the picture
 * @attr {string} expand - In a full article: shows only the first paragraphs of a text from data, and a button for the rest; empty for three, or their number
 * @attr {boolean} no-text-size - Leaves out the buttons for the text size of a full article
 * @attr {boolean} print-links - Prints the addresses of a full article's links behind them
 * @cssprop [--news-card-text-scale] - To be read by rules of the page for its own article: the factor that the reader chose for its text, `calc(17px * var(--news-card-text-scale, 1))`
 * @cssstate loading - An answer is awaited
 * @cssstate failed - The last answer could not be had or read
 * @cssstate stale - What is shown is old
 * @cssstate empty - There is no such article, or it was withdrawn
 * @fires news-loaded - Data were read; detail: url, format, count, warnings
 * @fires news-failed - Data could not be had or read; detail: kind, message, url, cause
 * @fires news-withdrawn - The article is off, because its publisher took it back; detail: id, url
 * @fires {CustomEvent<BeforeOpenDetail>} news-before-open - A reader follows the link of an article; can be prevented.
 * @fires {CustomEvent<SeenDetail>} news-seen - Half of an article was in view for a second, told once; detail: id, url, position
 */
export class NewsArticleCard extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, host, layouts, styles, words];

  /** Address of the article data, one or a list; relative to the page. `#page`: the page that the card stands in. */
  @property() src = '';
  /** Article data that the page has already; wins over `src`. Any JSON value of a known format. */
  @property({ attribute: false }) data: unknown;
  /** Which of a list: its number from 0 (default), `#` and its id, or a JSON pointer such as `/articles/0`. One that is not there shows the empty words. */
  @property() item = '0';
  /** How many articles to show, from `item` on, in as many columns as there is room for; default 1. */
  @property({ type: Number }) count = 1;
  /** Leaves out articles that a card before this one in the page shows, and takes the next; by their addresses. */
  @property({ type: Boolean }) dedupe = false;
  /** Name of the data's format, where it is not to be detected. Unknown names fail with a list of the known ones. */
  @property() format = '';
  /** Encoding of an answer that does not say it right, such as `euc-kr`; default: what it says, else UTF-8. */
  @property() charset = '';
  /** `lazy` (default) loads near the view, `eager` at once, its picture too. */
  @property() loading = 'lazy';
  /** Seconds between two loads; default 0 for never. Less than 10 is not accepted. */
  @property({ type: Number }) refresh: number | undefined;
  /** Seconds that the article stays in view while its address cannot be read; default 86400, a day. */
  @property({ type: Number, attribute: 'max-stale' }) maxStale: number | undefined;
  /** `auto` (default; a teaser by the width it has), `compact`, `standard`, `wide`, `hero`, `headline`, or `full`. */
  @property() layout: string = 'auto';
  /** Where a teaser's picture stands: `auto` (default; by layout), `start`, `end`, `top`, `middle` (below the headline), or `none`. */
  @property() media: string = 'auto';
  /** Level of the headline, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Where links open, as the `target` of a link; default: in place of the page. */
  @property({ attribute: 'link-target' }) linkTarget = '';
  /** Parameters that every link of the card gets behind its own, such as `utm_source=portal`. */
  @property({ attribute: 'link-params' }) linkParams = '';
  /** `auto` (default), `light` or `dark`. Anything else: as the page around. */
  @property() theme: string = 'auto';

  /** The part that shows full articles, once one was to be shown. */
  @state() private _full: FullView | 'loading' | 'lost' | undefined;

  readonly #locale = new LocaleController(this, 'card', { en, ko });
  readonly #theme = new ThemeController(this);
  readonly #internals = this.attachInternals();
  readonly #resource = new ResourceController<readonly Article[]>(this, {
    parse: (raw, options) => parseArticles(raw, { ...options, pointer: this.#pointer }),
    part: () => this.#pointer,
    count: (articles) => articles.length,
    isStale: () => false,
    internals: this.#internals,
  });
  /** Addresses of pictures that could not be loaded. */
  readonly #broken = new Set<string>();

  // told by each update, before it renders
  #layout: (typeof LAYOUTS)[number] = 'auto';
  #media: (typeof MEDIA)[number] = 'auto';
  #shown!: Shown;
  /** What was shown first; it may be withdrawn before anybody attends. */
  #first: readonly Article[] = [];

  /** What goes on with articles after they were shown, loaded then. */
  #attend: AttendController<Article> | 'loading' | 'lost' | undefined;

  /** Asks the server again, keeping what is shown until the answer. */
  reload(): Promise<void> {
    return this.#resource.reload();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#layout = toChoice(LAYOUTS, this.layout, 'layout');
    this.#media = toChoice(MEDIA, this.media, 'media');
    // here and not in willUpdate, which runs before the resource has taken over new data
    const shown = (this.#shown = toShown(this.#resource, this, this.#count, this.#pick));
    if (this.#layout === 'full' && !this._full) void this.#loadFull();
    super.update(changed);
    if (shown.kind === 'empty' || shown.kind === 'withdrawn') this.#internals.states.add('empty');
  }

  protected override updated(): void {
    const { value, state } = this.#resource;
    if (!this.#first.length) this.#first = this.#shown.articles;
    if (!this.#attend && (value || state.status === 'failed')) void this.#loadAttend();
    this.#tellAttend();
  }

  #tellAttend(): void {
    if (typeof this.#attend !== 'object') return;
    const hasAges = this.#layout !== 'full';
    this.#attend.update({ ...this.#shown, hasAges }, [...this.renderRoot.querySelectorAll('.card')]);
  }

  /** Without it a card shows what was true when it was rendered. */
  async #loadAttend(): Promise<void> {
    this.#attend = 'loading';
    const later = await import('../../controllers/later.js').catch(() => undefined);
    this.#attend = later ? new later.AttendController(this, this.#resource, this.#first) : 'lost';
    this.#tellAttend();
    if (this.dedupe) this.requestUpdate();
  }

  get #pick(): Pick | undefined {
    const attend = this.#attend;
    if (!this.dedupe || attend === 'lost') return (articles) => articles;
    return typeof attend === 'object' ? (articles) => attend.pick(articles) : undefined;
  }

  /** A full article stands alone. */
  get #count(): number {
    return this.#layout !== 'full' && this.count > 1 ? this.count : 1;
  }

  get #pointer(): string {
    return String(this.item).startsWith('/') ? this.item : '';
  }

  /** The part for full articles is loaded with the first, whose data are on their way meanwhile. */
  async #loadFull(): Promise<void> {
    this._full = 'loading';
    try {
      const { FullView } = await import('./full.js');
      this._full = new FullView(this);
    } catch {
      // the browser and the chunk loader have told the site builder
      this._full = 'lost';
    }
  }

  readonly #onBroken = (url: string): void => {
    this.#broken.add(url);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { kind, articles } = this.#shown;
    const { light, state } = this.#resource;
    const full = this.#layout === 'full' ? this._full : undefined;
    const isBusy = state.status === 'loading' || full === 'loading';
    // the page's own text stays in view until the part is there, and without it
    const awaitsFull = full === 'loading' || (full === 'lost' && light.hasFallback);
    const own = typeof full === 'object' && !articles.length && full.own(kind);
    const all = own ? [own] : articles;
    return html`<div class="root ${this.#theme.className}" aria-busy=${isBusy}>
      ${all.length && !awaitsFull ? this.#renderCards(all) : this.#renderPlaceholder()}
    </div>`;
  }

  /** A full article without its part becomes the largest teaser, whose headline leads to it. */
  get #drawn(): string {
    const layout = this.#layout;
    if (layout === 'full') return typeof this._full === 'object' ? layout : 'hero';
    const { value = [] } = this.#resource;
    // where no article of a list has a picture, none is missed
    return layout === 'auto' && value.length > 1 && !value.some(hasPicture) ? 'headline' : layout;
  }

  #hasMedia(layout: string): boolean {
    if (this.#media === 'none' || layout === 'headline') return false;
    const { articles } = this.#shown;
    if (!articles.length) return true;
    return layout === 'full' ? hasPicture(articles[0]!) : this.#resource.value!.some(hasPicture);
  }

  #toClasses(layout: string): string {
    const classes = [layout, `media-${this.#media}`];
    if (!this.#hasMedia(layout)) classes.push('bare');
    // what comes later must not push away what stands below
    if (this.src && layout !== 'full') classes.push('reserved');
    return classes.join(' ');
  }

  #renderCards(articles: readonly Article[]): unknown {
    const layout = this.#drawn;
    const context = this.#toContext();
    const cards = articles.map((article) => this.#renderCard(article, layout, context));
    return renderGrid(cards, layout, this.#count > 1);
  }

  #renderCard(article: Article, layout: string, shared: SharedContext): TemplateResult {
    const view = {
      layout,
      isEager: this.loading === 'eager',
      broken: this.#broken,
      onBroken: this.#onBroken,
    };
    const context: CardContext = {
      ...shared,
      isForeign: isForeign(article),
      picture: this.#hasMedia(layout) ? renderPicture(article, view) : nothing,
      position: this.#resource.value?.indexOf(article) ?? 0,
    };
    const full = this._full;
    const content =
      layout === 'full' && typeof full === 'object'
        ? full.render(article, context)
        : renderTeaser(article, context);
    return html`<article class="card ${this.#toClasses(layout)}" part="card">${content}</article>`;
  }

  #toContext(): SharedContext {
    const { strings, language, timeZone: zone } = this.#locale;
    return {
      strings,
      place: { language, zone, now: Date.now() },
      headingLevel: Number(toChoice(LEVELS, String(this.headingLevel), 'heading-level')),
      isStale: this.#resource.isStale,
      target: this.linkTarget,
      params: this.linkParams,
    };
  }

  #renderPlaceholder(): unknown {
    const { kind } = this.#shown;
    const { strings } = this.#locale;
    const { light, state } = this.#resource;
    const notice = (slot: string, words: string): TemplateResult =>
      html`<p class="notice"><slot name=${slot}>${words}</slot></p>`;
    if (kind === 'withdrawn' || (kind === 'empty' && !light.hasFallbackForEmpty))
      return notice(kind, strings[kind]);
    const isOver = kind === 'empty' || state.status === 'failed';
    if (isOver && !light.hasFallback) return notice('error', strings.failed);
    const layout = this.#layout === 'full' ? 'hero' : this.#layout;
    const classes = this.#toClasses(layout);
    if (light.hasFallback)
      return html`<div class="around ${isOver ? '' : classes}">${OWN_SLOTS}<div><slot></slot></div></div>`;
    const one = (label: string): TemplateResult =>
      html`<div class="card ${classes} skeleton">${renderSkeleton(label, this.#hasMedia(layout))}</div>`;
    // one voice for all of them
    const rest = Array.from({ length: Math.min(this.#count, MOST_SKELETONS) - 1 }, () => one(''));
    return renderGrid([one(strings.loading), ...rest], layout, this.#count > 1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article-card': NewsArticleCard;
  }
  interface HTMLElementEventMap {
    'news-loaded': CustomEvent<LoadedDetail>;
    'news-failed': CustomEvent<Failure>;
    'news-withdrawn': CustomEvent<WithdrawnDetail>;
    'news-before-open': CustomEvent<BeforeOpenDetail>;
    'news-seen': CustomEvent<SeenDetail>;
  }
}
