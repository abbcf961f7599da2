import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { toChoice } from '../../core/choice.js';
import type { Failure } from '../../core/result.js';
import { recall } from '../../core/storage.js';
import { VERSION } from '../../core/version.js';
import { isStale, type Alert, type Station, type Weather } from '../../models/weather.js';
import { parseWeather } from '../../parse/weather.js';
import { LocaleController } from '../../controllers/locale.js';
import { MediaController } from '../../controllers/media.js';
import type { BeforeOpenDetail } from '../../controllers/opening.js';
import { ResourceController, type LoadedDetail } from '../../controllers/resource.js';
import { ThemeController, type Theme } from '../../controllers/theme.js';
import { ticker as en } from '../../locales/en.js';
import { ticker as ko } from '../../locales/ko.js';
import { host } from '../../styles/host.js';
import { icon } from '../../styles/icon.js';
import { tokens } from '../../styles/tokens.js';
import { pickAlerts } from './alerts.js';
import { renderHead, tellHour, type Moment } from './head.js';
import { pickStations } from './pick.js';
import { describeStation, renderAlert, renderStation, toStationHref, type Look } from './stations.js';
import { styles } from './weather-ticker.styles.js';
import type { Stage } from './stage.js';
import type { StationTable } from './table.js';

const MOTIONS = ['auto', 'scroll', 'static'] as const;
const DIRECTIONS = ['start', 'end'] as const;
const LISTS = ['table', 'inline'] as const;
const CONTROLS = ['all', 'pause'] as const;
const UNITS = ['celsius', 'fahrenheit'] as const;
const DECIMALS = ['1', '0'] as const;

/** No station is narrower, in px: where the strip is for the eye alone, so many are rendered that the widest view is full. */
const NARROWEST = 60;

/** So many stations take an hour to pass: what is beyond is for the table. */
const MOST = 1000;

/** Pixels per second: a station is read in the three to four seconds that it takes through a phone's width. */
const SPEED = 40;

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
 * @csspart step - The buttons that move one view back and on.
 * @csspart table-button - The button that opens the table.
 * @csspart table - The dialog with the table of all stations.
 * @cssprop [--news-ticker-size=max(48px, 2.6em)] - Height of the strip.
 * @cssprop [--news-ticker-font-size=max(0.9375em, 12px)] - Size of its text.
 * @cssstate loading - An answer is awaited.
 * @cssstate failed - The last answer could not be had or read.
 * @cssstate stale - What is shown is old.
 * @cssstate empty - There are no stations.
 * @fires {CustomEvent<LoadedDetail>} news-loaded - Data were read.
 * @fires {CustomEvent<Failure>} news-failed - Data could not be had or read.
 * @fires {CustomEvent<BeforeOpenDetail>} news-before-open - A reader follows the link of a station or an alert; can be prevented.
 * @fires {CustomEvent<void>} news-paused - The strip was paused.
 * @fires {CustomEvent<void>} news-resumed - The strip moves again.
 */
export class NewsWeatherTicker extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens, host, icon, styles];

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
  /** Ids or names of the stations to show, in this order, such as `서울,부산,138`; default all. What is not there is left out. */
  @property() stations = '';
  /** Ids or names of stations that stand first. */
  @property() pin = '';
  /** Lets readers choose a station of their own in the table; it stands first and is kept on their device. */
  @property({ type: Boolean }) personal = false;
  /** Address of a station's page, with `{id}` or `{name}` in it; default: the one in the data, if any. */
  @property({ attribute: 'station-href' }) stationHref = '';
  /** `auto` (default) or `scroll`: moves unless everything fits or the reader wants no motion; `static`: never. */
  @property() motion: string = 'auto';
  /** Pixels per second; default 40. Anything but a positive number gives the default. */
  @property({ type: Number }) speed = SPEED;
  /** Where the stations move to: `start` (default), against the order of reading, or `end`. */
  @property() direction: string = 'start';
  /** Whether the strip stands still until its button is pressed. A reader's own choice is kept for the visit and wins. */
  @property({ type: Boolean }) paused = false;
  /** `all` (default) or `pause`: only that button, the table's for the keyboard alone, no previous and next. */
  @property() controls = 'all';
  /** What screen readers meet: `table` (default), one sentence and a button to the table; `inline`, the strip as a list. */
  @property() list = 'table';
  /** `celsius` (default) or `fahrenheit`. */
  @property() units = 'celsius';
  /** Decimals of a temperature: 1 (default) or 0. */
  @property() decimals: string | number = '1';
  /** Leaves out the time of observation, and the source unless the data name it with an address. */
  @property({ type: Boolean, attribute: 'no-head' }) noHead = false;
  /** `auto` (default), `light` or `dark`. */
  @property() theme: Theme = 'auto';

  readonly #locale = new LocaleController(this, 'ticker', { en, ko });
  readonly #theme = new ThemeController(this);
  readonly #reducedMotion = new MediaController(this, '(prefers-reduced-motion: reduce)');
  readonly #resource = new ResourceController<Weather>(this, {
    parse: parseWeather,
    count: ({ stations }) => stations.length,
    isStale,
    internals: this.attachInternals(),
  });
  /** Loaded after the first answer; without it a strip stands still. */
  #stage: Stage | 'lost' | undefined;
  #asksStage = false;
  #look!: Look;
  #stations: readonly Station[] = [];
  /** Those of them that are rendered. */
  #listed: readonly Station[] = [];
  #alerts: readonly Alert[] = [];
  #table: StationTable | undefined;
  /** Asked for in vain: until it can be had, the strip is a list to all. */
  #lacksTable = false;

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
  }

  /** Not in `willUpdate`, which comes before the controllers have read the data. */
  protected override update(changed: PropertyValues): void {
    const { value } = this.#resource;
    const { stations = [], alerts } = value ?? {};
    const own = this.personal ? recall('ticker-station') : undefined;
    this.#stations = pickStations(stations, this.stations, this.pin, own);
    const { current, change } = pickAlerts(alerts, Date.now());
    this.#alerts = current;
    this.#look = this.#toLook();
    const isWhole = this.#isList || current.length > 0;
    this.#listed = this.#stations.slice(0, isWhole ? MOST : this.#first);
    this.#alive?.show({
      items: [...current, ...(isWhole ? this.#listed : this.#stations)],
      make: (index) => this.#makeItem(index),
      direction: toChoice(DIRECTIONS, this.direction, 'direction'),
      moves: this.#canMove && !this.paused,
      speed: this.speed > 0 ? this.speed : SPEED,
      change,
    });
    if (value) this.#table?.show(value, this.#look, this.#toMoment(value));
    super.update(changed);
  }

  protected override updated(): void {
    const { status } = this.#resource.state;
    if (!this.#asksStage && (status === 'ready' || status === 'failed')) void this.#loadStage();
  }

  async #loadStage(): Promise<void> {
    this.#asksStage = true;
    const { Stage } = await import('./stage.js').catch(() => ({ Stage: undefined }));
    this.#stage = Stage ? new Stage(this, this.#resource, () => void this.#openTable()) : 'lost';
    this.requestUpdate();
  }

  get #alive(): Stage | undefined {
    return this.#stage === 'lost' ? undefined : this.#stage;
  }

  /** Everything is in view without motion, or there will be none. */
  get #isStill(): boolean {
    return this.#stage === 'lost' || this.#stage?.fits === true;
  }

  #toLook(): Look {
    const { strings, language } = this.#locale;
    return {
      strings,
      language,
      unit: toChoice(UNITS, this.units, 'units'),
      decimals: Number(toChoice(DECIMALS, String(this.decimals), 'decimals')),
      stationHref: this.stationHref,
      base: this.baseURI,
    };
  }

  /** So many stations fill the screen, however it is turned. Others come and go with the motion. */
  get #first(): number {
    return Math.ceil(Math.max(screen.width, screen.height) / NARROWEST);
  }

  /** Whether motion is wanted at all: a reader's wish for none wins over the page's for some. */
  get #canMove(): boolean {
    return toChoice(MOTIONS, this.motion, 'motion') !== 'static' && !this.#reducedMotion.matches;
  }

  get #hasLinks(): boolean {
    return this.#stations.some((station) => toStationHref(station, this.#look));
  }

  /** Whether the strip is a list to all; the few stations of one that does not move are no burden. */
  get #isList(): boolean {
    return (
      this.#hasLinks || this.#isStill || this.#lacksTable || toChoice(LISTS, this.list, 'list') === 'inline'
    );
  }

  #makeItem(index: number): Node {
    const box = document.createDocumentFragment();
    render(renderStation(this.#stations[index]!, this.#look, true), box);
    return box.firstElementChild!;
  }

  async #openTable(): Promise<void> {
    const { StationTable } = await import('./table.js').catch(() => ({ StationTable: undefined }));
    this.#lacksTable = !StationTable;
    this.requestUpdate();
    if (!StationTable) return;
    this.#table ??= new StationTable(this, this.renderRoot as ShadowRoot);
    const { value } = this.#resource;
    if (value) this.#table.open(value, this.#look, this.#toMoment(value));
  }

  override render(): TemplateResult {
    const { value, isEmpty } = this.#resource;
    const { strings } = this.#look;
    const classes = ['root', this.#theme.className, this.#isStill ? 'still' : ''];
    return html`
      <div
        class=${classes.filter(Boolean).join(' ')}
        role="region"
        aria-label=${strings.region}
        aria-busy=${this.#resource.state.status === 'loading'}
      >
        <div class="bar" part="bar">
          ${value && !isEmpty ? this.#renderWeather(value) : this.#renderPlaceholder(isEmpty)}
        </div>
        ${this.#lacksTable ? this.#alive?.controls.renderLost() : nothing} ${this.#table?.render()}
      </div>
    `;
  }

  #toMoment({ observedAt, timeZone }: Weather): Moment {
    const { isStale: isOld, state } = this.#resource;
    const came = state.status === 'failed' ? state.last?.at : undefined;
    return { at: observedAt ?? came, zone: timeZone ?? this.#locale.timeZone, isStale: isOld };
  }

  #renderWeather(weather: Weather): TemplateResult {
    const moment = this.#toMoment(weather);
    const stations = this.#stations;
    const summary = this.#look.strings.summary(
      stations.length,
      tellHour(moment, this.#look),
      describeStation(stations[0]!, this.#look),
    );
    const isStill = this.#isStill;
    const hasAll = toChoice(CONTROLS, this.controls, 'controls') === 'all';
    const isAllInView = isStill && stations.length === weather.stations.length && !this.personal;
    return html`${this.#alive?.controls.render({
      moves: this.#canMove && !isStill,
      steps: hasAll && !isStill,
      table: !isAllInView && (hasAll || 'focus'),
    })}
      <p class="hidden-text" id="summary">${summary}</p>
      ${renderHead(weather, moment, this.#look, this.noHead)} ${this.#renderStrip()}`;
  }

  #renderStrip(): TemplateResult {
    const alerts = this.#alerts;
    const stations = this.#listed;
    const look = this.#look;
    const isList = this.#isList;
    const isStop = !this.#hasLinks && !alerts.some(({ url }) => url);
    return html`<div class="strip" part="strip">
      <div class="rest" tabindex=${isStop ? 0 : -1} role="group" aria-labelledby="summary">
        <ul class="list" role=${isList || alerts.length ? 'list' : 'presentation'}>
          ${alerts.map((alert) => renderAlert(alert, look))}${stations.map((station) => renderStation(station, look, !isList))}
        </ul>
        <div class="tail" aria-hidden="true" inert></div>
      </div>
      <div class="motion" aria-hidden="true" inert data-nosnippet><div class="track"></div></div>
    </div>`;
  }

  #renderPlaceholder(isEmpty: boolean): TemplateResult {
    const { strings } = this.#look;
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
    'news-before-open': CustomEvent<BeforeOpenDetail>;
    'news-paused': CustomEvent<void>;
    'news-resumed': CustomEvent<void>;
  }
}
