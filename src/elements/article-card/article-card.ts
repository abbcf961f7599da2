import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toChoice } from '../../core/choice.js';
import { pageUrl } from '../../core/globals.js';
import { warnOnce } from '../../core/report.js';
import { type Failure } from '../../core/result.js';
import { VERSION } from '../../core/version.js';
import { isWithdrawn, pickArticle, type Article } from '../../models/article.js';
import { parseArticles } from '../../parse/article.js';
import type { ClockController } from '../../controllers/clock.js';
import { LocaleController } from '../../controllers/locale.js';
import { ResourceController, type LoadedDetail } from '../../controllers/resource.js';
import { ThemeController } from '../../controllers/theme.js';
import { card as en } from '../../locales/en.js';
import { card as ko } from '../../locales/ko.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './article-card.styles.js';
import type { FullView } from './full.js';
import { type CardContext } from './parts.js';
import { renderPicture, toPosition } from './picture.js';
import { renderSkeleton } from './skeleton.js';
import { renderTeaser } from './teaser.js';

const LAYOUTS = ['auto', 'compact', 'standard', 'wide', 'hero', 'headline', 'full'] as const;
const LEVELS = ['3', '1', '2', '4', '5', '6'] as const;
const MEDIA = ['auto', 'start', 'end', 'top', 'none'] as const;

/** Where the page's own article stands until, and where ever, nothing else takes care of it. */
const OWN_SLOTS = ['headline', 'subheadlines', 'dates', 'media', 'body'].map(
  (name) => html`<slot name=${name}></slot>`,
);

/** Milliseconds; what is younger has an age instead of a date. */
const DAY = 24 * 60 * 60_000;

/** What is to be shown of the data at hand. */
type Shown =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'empty' | 'withdrawn' | 'waiting' };

/** Detail of `news-withdrawn`: the article that was shown and is not any more. */
export interface WithdrawnDetail {
  readonly id: string | undefined;
  readonly url: string | undefined;
}

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
 * @csspart publisher - The publisher, where the article comes from another site
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
 */
export class NewsArticleCard extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, host, styles];

  /** Address of the article data, one or a list; relative to the page. `#page`: the page that the card stands in. */
  @property() src = '';
  /** Article data that the page has already; wins over `src`. Any JSON value of a known format. */
  @property({ attribute: false }) data: unknown;
  /** Which of a list: its number from 0 (default), `#` and its id, or a JSON pointer such as `/articles/0`. One that is not there shows the empty words. */
  @property() item = '0';
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
  /** Where a teaser's picture stands: `auto` (default; by layout), `start`, `end`, `top`, or `none`. */
  @property() media: string = 'auto';
  /** Level of the headline, 1 to 6; default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** `auto` (default), `light` or `dark`. Anything else: as the page around. */
  @property() theme: string = 'auto';

  /** Address of the picture that could not be loaded. */
  @state() private _broken: string | undefined;
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

  /** What was shown last, to say which article is withdrawn. */
  #article: Article | undefined;
  #asksLater = false;
  /** Loaded when something is to happen later: an age to be told anew, an expiry, a refresh, another try. */
  #clock: ClockController | undefined;

  /** Asks the server again, keeping what is shown until the answer. */
  reload(): Promise<void> {
    return this.#resource.reload();
  }

  protected override update(changed: PropertyValues<this>): void {
    // here and not in willUpdate, which runs before the resource has taken over new data
    const shown = this.#shown;
    if (this.#layout === 'full' && !this._full) void this.#loadFull();
    super.update(changed);
    if (shown.kind === 'empty' || shown.kind === 'withdrawn') this.#internals.states.add('empty');
  }

  protected override updated(): void {
    const shown = this.#shown;
    const article = shown.kind === 'article' ? shown.article : undefined;
    const image = this.renderRoot.querySelector<HTMLElement>('.cropped');
    if (image && article?.image) image.style.setProperty('object-position', toPosition(article.image));
    const ages = this.#layout === 'full' ? [] : [article?.publishedAt, article?.updatedAt];
    const isYoung = ages.some((instant) => instant !== undefined && Date.now() - instant < DAY);
    const isDue = isYoung || article?.expiresAt || this.refresh || this.#resource.state.status === 'failed';
    if (isDue && !this.#asksLater) void this.#loadLater();
    this.#clock?.watch(ages, article?.expiresAt);
    if (shown.kind === 'withdrawn') this.#tellWithdrawal();
    else if (article) this.#article = article;
  }

  /** Once for each article. */
  #tellWithdrawal(): void {
    if (!this.#article) return;
    const { id, url } = this.#article;
    this.#article = undefined;
    const detail: WithdrawnDetail = { id, url };
    this.dispatchEvent(new CustomEvent('news-withdrawn', { detail, bubbles: true, composed: true }));
  }

  /** Without it a card shows what was true when it was rendered. */
  async #loadLater(): Promise<void> {
    this.#asksLater = true;
    const later = await import('../../controllers/later.js').catch(() => undefined);
    if (!later) return;
    const { state } = this.#resource;
    new later.RefreshController(this, 0, state.status === 'failed' ? state.error : undefined);
    new later.KeepingController(this, this.#resource, { usual: DAY / 1000, isWithdrawable: true });
    this.#clock = new later.ClockController(this);
  }

  get #pointer(): string {
    return String(this.item).startsWith('/') ? this.item : '';
  }

  get #layout(): (typeof LAYOUTS)[number] {
    return toChoice(LAYOUTS, this.layout, 'layout');
  }

  /** The layout that needs no other part. */
  get #reduced(): string {
    return this.#layout === 'full' ? 'hero' : this.#layout;
  }

  get #media(): (typeof MEDIA)[number] {
    return toChoice(MEDIA, this.media, 'media');
  }

  get #headingLevel(): number {
    return Number(toChoice(LEVELS, String(this.headingLevel), 'heading-level'));
  }

  get #shown(): Shown {
    const { value, isEmpty, state } = this.#resource;
    if (!value)
      return {
        kind: state.status === 'failed' && state.error.kind === 'withdrawn' ? 'withdrawn' : 'waiting',
      };
    if (isEmpty) return { kind: 'empty' };
    const article = pickArticle(value, this.item);
    if (!article) {
      const { length } = value;
      warnOnce(
        `<${this.localName}>: item="${this.item}" is not in the data; items there: ${length}, from 0.`,
      );
      return { kind: 'empty' };
    }
    return isWithdrawn(article, Date.now()) ? { kind: 'withdrawn' } : { kind: 'article', article };
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

  #hasMedia(shown: Shown): boolean {
    const layout = this.#layout;
    if (this.#media === 'none' || layout === 'headline') return false;
    if (shown.kind !== 'article' || shown.article.image) return true;
    // where no article has a picture, none is missed
    return layout !== 'full' && this.#resource.value!.some(({ image }) => image);
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    const { light, state } = this.#resource;
    const full = this.#layout === 'full' ? this._full : undefined;
    const isBusy = state.status === 'loading' || full === 'loading';
    // the page's own text stays in view until the part is there, and without it
    const awaitsFull = full === 'loading' || (full === 'lost' && light.hasFallback);
    const article =
      shown.kind === 'article' ? shown.article : typeof full === 'object' && full.own(shown.kind);
    return html`<div class="root ${this.#theme.className}" aria-busy=${isBusy}>
      ${
        article && !awaitsFull
          ? this.#renderArticle(article, this.#hasMedia(shown))
          : this.#renderPlaceholder(shown.kind, this.#hasMedia(shown))
      }
    </div>`;
  }

  #toClasses(layout: string, hasMedia: boolean): string {
    const classes = [layout, `media-${this.#media}`];
    if (!hasMedia) classes.push('bare');
    // what comes later must not push away what stands below
    if (this.src && layout !== 'full') classes.push('reserved');
    return classes.join(' ');
  }

  #renderArticle(article: Article, hasMedia: boolean): TemplateResult {
    const full = this._full;
    // without its part a full article becomes the largest teaser, whose headline leads to it
    const layout = full === 'lost' ? this.#reduced : this.#layout;
    const context = this.#toContext(article, layout, hasMedia);
    const content =
      layout === 'full' && typeof full === 'object'
        ? full.render(article, context)
        : renderTeaser(article, context);
    return html`<article class="card ${this.#toClasses(layout, hasMedia)}" part="card">${content}</article>`;
  }

  #toContext(article: Article, layout: string, hasMedia: boolean): CardContext {
    const { strings, language, timeZone: zone } = this.#locale;
    const { url, image } = article;
    const picture = renderPicture(article, {
      isWhole: layout === 'full',
      isEager: this.loading === 'eager',
      isBroken: image !== undefined && image.url === this._broken,
      onError: () => (this._broken = image?.url),
    });
    return {
      strings,
      place: { language, zone, now: Date.now() },
      headingLevel: this.#headingLevel,
      isForeign: url !== undefined && new URL(url).host !== new URL(pageUrl()).host,
      isStale: this.#resource.isStale,
      picture: hasMedia ? picture : nothing,
    };
  }

  #renderPlaceholder(kind: Shown['kind'], hasMedia: boolean): TemplateResult {
    const { strings } = this.#locale;
    const { light, state } = this.#resource;
    const notice = (slot: string, words: string): TemplateResult =>
      html`<p class="notice"><slot name=${slot}>${words}</slot></p>`;
    if (kind === 'withdrawn' || (kind === 'empty' && !light.hasFallbackForEmpty))
      return notice(kind, strings[kind]);
    const isOver = kind === 'empty' || state.status === 'failed';
    if (isOver && !light.hasFallback) return notice('error', strings.failed);
    const classes = this.#toClasses(this.#reduced, hasMedia);
    return light.hasFallback
      ? html`<div class=${isOver ? nothing : classes}>${OWN_SLOTS}<slot></slot></div>`
      : html`<div class="card ${classes} skeleton">${renderSkeleton(strings.loading, hasMedia)}</div>`;
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
  }
}
