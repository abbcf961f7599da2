import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toChoice } from '../../core/choice.js';
import { formatTemperature } from '../../core/format.js';
import { type Failure } from '../../core/result.js';
import { recall, remember } from '../../core/storage.js';
import { formatDate } from '../../core/time.js';
import { VERSION } from '../../core/version.js';
import { isStale, type Station, type Weather } from '../../models/weather.js';
import { parseWeather } from '../../parse/weather.js';
import { KeepingController } from '../../controllers/keeping.js';
import { LocaleController } from '../../controllers/locale.js';
import { MediaController } from '../../controllers/media.js';
import { RefreshController } from '../../controllers/refresh.js';
import { ResourceController, type LoadedDetail } from '../../controllers/resource.js';
import { ThemeController, type Theme } from '../../controllers/theme.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { ticker as en } from '../../locales/en.js';
import { ticker as ko } from '../../locales/ko.js';
import { button } from '../../styles/button.js';
import { host } from '../../styles/host.js';
import { icon } from '../../styles/icon.js';
import { tokens } from '../../styles/tokens.js';
import { renderIcon } from './icons.js';
import type { Motion, Place } from './motion.js';
import { styles } from './weather-ticker.styles.js';

const MOTIONS = ['auto', 'scroll', 'static'] as const;

/** Pixels per second: a station is read in the three to four seconds that it takes through a phone's width. */
const SPEED = 40;

/** Seconds: stations report every hour, and sites fetch them a few times in it. */
const REFRESH = 600;

/** Seconds: weather of this morning is news in the afternoon, weather of yesterday is none. */
const MAX_STALE = 6 * 60 * 60;

const PAUSE = svg`<path d="M7 5h3.2v14H7zM13.8 5H17v14h-3.2z" />`;
const PLAY = svg`<path d="M8 5.2v13.6L18.6 12z" />`;
const BACK = svg`<path d="M15.4 5.4L8.8 12l6.6 6.6 1.3-1.3L11.4 12l5.3-5.3z" />`;
const ON = svg`<path d="M8.6 5.4L15.2 12l-6.6 6.6-1.3-1.3L12.6 12 7.3 6.700z" />`;

/**
 * A strip of weather stations that scrolls by itself, can be paused, dragged and read at rest.
 *
 * @tag news-weather-ticker
 * @slot - The page's own content (a link, a list), shown until there is data and when there can be none.
 * @slot empty - Words for an answer without stations.
 * @slot error - Words for weather that could not be had, where the page has no content of its own.
 * @csspart bar - The whole strip with its head and controls.
 * @csspart head - Time of observation and source.
 * @csspart strip - The part that moves.
 * @csspart pause - The button that pauses and plays.
 * @cssprop [--news-ticker-size=48px] - Height of the strip.
 * @cssprop [--news-ticker-font-size=max(0.9375em, 12px)] - Size of its text.
 * @cssstate loading - An answer is awaited.
 * @cssstate failed - The last answer could not be had or read.
 * @cssstate stale - What is shown is old.
 * @cssstate empty - There are no stations.
 * @fires {CustomEvent<LoadedDetail>} news-loaded - Data were read.
 * @fires {CustomEvent<Failure>} news-failed - Data could not be had or read.
 * @fires {CustomEvent<void>} news-paused - The strip was paused.
 * @fires {CustomEvent<void>} news-resumed - The strip moves again.
 */
export class NewsWeatherTicker extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, host, button, icon, styles];

  /** Address of the weather data; relative to the page. */
  @property() src = '';
  /** Weather data that the page has already; wins over `src`. Any JSON value of a known format. */
  @property({ attribute: false }) data: unknown;
  /** Name of the data's format, where it is not to be detected. Unknown names fail with a list of the known ones. */
  @property() format = '';
  /** Encoding of an answer that does not say it right, such as `euc-kr`; default: what it says, else UTF-8. */
  @property() charset = '';
  /** `lazy` (default) loads near the view, `eager` at once. */
  @property() loading = 'lazy';
  /** Seconds between two loads; default 600, 0 for never. Less than 10 is not accepted. */
  @property({ type: Number }) refresh: number | undefined;
  /** Seconds after its observation that weather stays in view while newer cannot be had; default 21600, six hours. */
  @property({ type: Number, attribute: 'max-stale' }) maxStale: number | undefined;
  /** `auto` (default) or `scroll`: moves unless everything fits or the reader wants no motion; `static`: never. */
  @property() motion: string = 'auto';
  /** Pixels per second; default 40. Anything but a positive number gives the default. */
  @property({ type: Number }) speed = SPEED;
  /** Whether the strip stands still until its button is pressed. A reader's own choice is kept for the visit and wins. */
  @property({ type: Boolean }) paused = false;
  /** Leaves out the time of observation and the source. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;
  /** `auto` (default), `light` or `dark`. */
  @property() theme: Theme = 'auto';

  /** Everything is in view without motion. */
  @state() private _fits = false;

  readonly #locale = new LocaleController(this, { en, ko });
  readonly #theme = new ThemeController(this);
  readonly #reducedMotion = new MediaController(this, '(prefers-reduced-motion: reduce)');
  readonly #resource = new ResourceController<Weather>(this, {
    parse: parseWeather,
    count: ({ stations }) => stations.length,
    isStale,
    internals: this.attachInternals(),
  });
  readonly #visibility = new VisibilityController(this, () => this.#see());
  /** Loaded with the first strip; where it cannot be had, the strip stays at rest without controls. */
  #motion: Motion | undefined;
  #isAsked = false;
  #shown: Weather | undefined;
  /** Where the strip stood when it was taken out of the page. */
  #place: Place | undefined;

  constructor() {
    super();
    new RefreshController(this, REFRESH);
    new KeepingController(this, this.#resource, {
      usual: MAX_STALE,
      observedAt: ({ observedAt }) => observedAt,
    });
  }

  /** Asks the server again, keeping what is shown until the answer. */
  reload(): Promise<void> {
    return this.#resource.reload();
  }

  /** Stops the motion until {@link play} or the button. */
  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.dispatchEvent(new CustomEvent('news-paused', { bubbles: true, composed: true }));
  }

  /** Lets the strip move again. */
  play(): void {
    if (!this.paused) return;
    this.paused = false;
    this.dispatchEvent(new CustomEvent('news-resumed', { bubbles: true, composed: true }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const chosen = recall('ticker-paused');
    if (chosen !== undefined) this.paused = chosen === 'yes';
    document.addEventListener('visibilitychange', this.#see);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#see);
    this.#place = this.#motion?.place;
    this.#endMotion();
  }

  protected override updated(): void {
    if (!this.#inside('rest')) this.#endMotion();
    else if (!this.#isAsked) void this.#startMotion();
    else if (this.#resource.value !== this.#shown) this.#motion?.measureSoon();
    this.#shown = this.#resource.value;
    this.#motion?.update({
      moves: this.#canMove && !this.paused,
      speed: this.speed > 0 ? this.speed : SPEED,
    });
  }

  async #startMotion(): Promise<void> {
    this.#isAsked = true;
    const { Motion } = await import('./motion.js').catch(() => ({ Motion: undefined }));
    const rest = this.#inside('rest');
    if (!Motion) this._fits = true;
    if (!Motion || !rest || this.#motion || !this.isConnected) return;
    const [list, tail, track] = ['list', 'tail', 'track'].map((name) => this.#inside(name)!);
    this.#motion = new Motion(
      { rest, list: list!, tail: tail!, track: track! },
      { onFit: (fits) => (this._fits = fits), onKeyboard: () => this.pause() },
    );
    if (this.#place) this.#motion.place = this.#place;
    this.#place = undefined;
    this.#see();
    this.requestUpdate();
  }

  #inside(name: string): HTMLElement | null {
    return this.renderRoot.querySelector(`.${name}`);
  }

  #endMotion(): void {
    this.#motion?.end();
    this.#motion = undefined;
    this.#isAsked = false;
  }

  /** Whether motion is wanted at all: a reader's wish for none wins over the page's for some. */
  get #canMove(): boolean {
    return toChoice(MOTIONS, this.motion, 'motion') !== 'static' && !this.#reducedMotion.matches;
  }

  readonly #see = (): void => this.#motion?.see(this.#visibility.isNear && !document.hidden);

  #onToggle(): void {
    if (this.paused) this.play();
    else this.pause();
    remember('ticker-paused', this.paused ? 'yes' : 'no');
  }

  #step(direction: 1 | -1): void {
    this.#motion?.step(direction, this.#reducedMotion.matches ? 'auto' : 'smooth');
  }

  override render(): TemplateResult {
    const { value, isEmpty } = this.#resource;
    const { strings } = this.#locale;
    const classes = ['root', this.#theme.className, this._fits ? 'still' : ''];
    return html`
      <div
        class=${classes.filter(Boolean).join(' ')}
        role="region"
        aria-label=${strings.region}
        aria-busy=${this.#resource.state.status === 'loading'}
      >
        <div class="bar" part="bar">
          ${
            value && !isEmpty
              ? html`${this._fits ? nothing : this.#renderControls()} ${this.#renderHead(value)} ${this.#renderStrip(value)}`
              : this.#renderPlaceholder(isEmpty)
          }
        </div>
      </div>
    `;
  }

  #renderControls(): TemplateResult {
    const { strings } = this.#locale;
    const step = (label: string, icon: unknown, direction: 1 | -1): TemplateResult =>
      html`<button class="control step" type="button" aria-label=${label} @click=${() => this.#step(direction)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>
      </button>`;
    return html`${
      this.#canMove
        ? html`<button
          class="control"
          part="pause"
          type="button"
          aria-label=${this.paused ? strings.play : strings.pause}
          @click=${this.#onToggle}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">${this.paused ? PLAY : PAUSE}</svg>
        </button>`
        : nothing
    }
    ${step(strings.back, BACK, -1)} ${step(strings.on, ON, 1)}`;
  }

  #renderHead(weather: Weather): TemplateResult {
    const { strings, language } = this.#locale;
    const { observedAt, source, stations } = weather;
    const say = (shape: 'day' | 'hour' | 'short'): string =>
      observedAt === undefined
        ? ''
        : formatDate(observedAt, shape, language, weather.timeZone ?? this.#locale.timeZone);
    const time = observedAt === undefined ? '' : strings.at(say('hour'));
    const summary = strings.summary(stations.length, time, this.#describe(stations[0]!));
    const { isStale: isOld } = this.#resource;
    return html`<p class="hidden-text">${summary}</p>
      ${
        this.noHead || !(time || source?.name)
          ? nothing
          : html`<div class="head" part="head">
            <span class="time">
              <bdi class="long">${say('day')} ${time}</bdi><bdi class="short">${isOld ? say('short') : time}</bdi>
            </span>
            ${isOld ? html`<span class="stale">${strings.stale}</span>` : nothing}
            ${source?.name ? html`<bdi class="source">${strings.source(source.name)}</bdi>` : nothing}
          </div>`
      }`;
  }

  /** The source's own word, else ours for its condition. */
  #toWord({ text, condition }: Station): string {
    if (text || !condition || condition === 'unknown') return text ?? '';
    return this.#locale.strings.conditions[condition];
  }

  #describe(station: Station): string {
    const { name, temperature } = station;
    const degrees = temperature === undefined ? '' : formatTemperature(temperature, this.#locale.language);
    return [name, degrees, this.#toWord(station)].filter(Boolean).join(' ');
  }

  #renderStrip({ stations }: Weather): TemplateResult {
    return html`<div class="strip" part="strip">
      <div class="rest" tabindex="0" role="group" aria-label=${this.#locale.strings.list}>
        <ul class="list" role="list">
          ${stations.map((station) => this.#renderStation(station))}
        </ul>
        <div class="tail" aria-hidden="true" inert></div>
      </div>
      <div class="motion" aria-hidden="true" inert data-nosnippet><div class="track"></div></div>
    </div>`;
  }

  #renderStation(station: Station): TemplateResult {
    const { name, temperature } = station;
    const word = this.#toWord(station);
    const icon = renderIcon(station);
    return html`<li title=${word || nothing}>
      ${icon}
      ${word ? html`<span class=${icon === nothing ? 'word' : 'hidden-text'}>${word}</span>` : nothing}
      <bdi>${name}</bdi>
      <bdi class="temperature">${formatTemperature(temperature, this.#locale.language)}</bdi>
    </li>`;
  }

  #renderPlaceholder(isEmpty: boolean): TemplateResult {
    const { strings } = this.#locale;
    const { status } = this.#resource.state;
    const { hasFallback, hasFallbackForEmpty } = this.#resource.light;
    if (isEmpty && !hasFallbackForEmpty)
      return html`<p class="message"><slot name="empty">${strings.empty}</slot></p>`;
    if (hasFallback) return html`<div class="fallback"><slot></slot></div>`;
    if (status === 'failed') return html`<p class="message"><slot name="error">${strings.failed}</slot></p>`;
    return html`<div class="skeleton">
      <span class="hidden-text">${strings.loading}</span>${Array.from({ length: 12 }, () => html`<span></span>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-weather-ticker': NewsWeatherTicker;
  }
  interface HTMLElementEventMap {
    'news-loaded': CustomEvent<LoadedDetail>;
    'news-failed': CustomEvent<Failure>;
    'news-paused': CustomEvent<void>;
    'news-resumed': CustomEvent<void>;
  }
}
