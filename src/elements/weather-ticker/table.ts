import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { recall, remember } from '../../core/storage.js';
import { type Station, type Weather } from '../../models/weather.js';
import { LocaleController } from '../../controllers/locale.js';
import { ModalController } from '../../controllers/modal.js';
import { schedule, unschedule, type Task } from '../../controllers/schedule.js';
import { table as en } from '../../locales/en.js';
import { table as ko } from '../../locales/ko.js';
import { dialog } from '../../styles/dialog.js';
import { tellDay, type Moment } from './head.js';
import { renderIcon } from './icons.js';
import { askBeforeOpen, toClickedLink } from './links.js';
import {
  COLUMNS,
  filterRows,
  keepOrder,
  listRegions,
  sortRows,
  toRows,
  type Column,
  type Order,
  type Row,
} from './rows.js';
import { toFinder } from './search.js';
import { renderAir, renderDegrees, toStationHref, toWord, type Look } from './stations.js';
import { tableStyles } from './table.styles.js';

/** Milliseconds after the last key that the count is said: a voice is not to count along. */
const CALM = 500;

/** Rows that are shown at first and with each press of the button for more. */
const STEP = 300;

/** Class of a column's cells. */
const CELLS: Readonly<Record<Column, string>> = {
  station: 'station',
  region: 'region',
  condition: 'sky',
  temperature: 'degrees',
  air: 'grade',
};

const CLOSE = svg`<path d="M5.5 5.5l13 13m0-13l-13 13" />`;
const STAR = svg`<path d="M12 3.600l2.600 5.300 5.800.850-4.200 4.100 1 5.800-5.200-2.750-5.200 2.750 1-5.800-4.200-4.100 5.800-.850z" />`;
const ARROW = svg`<path d="M12 5.500v13M6.500 13l5.500 5.500 5.500-5.500" />`;

type Host = ReactiveControllerHost & HTMLElement & { readonly personal: boolean };

/**
 * All stations of a ticker in a dialog: to be sorted, searched and, where the page lets them, to choose one's own from. Loaded and
 * made at the first press of its button; the element puts `render()` into its template.
 */
export class StationTable {
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #locale: LocaleController<'table'>;
  readonly #modal: ModalController;
  readonly #task: Task = { due: 0, run: () => this.#count() };
  #weather: Weather | undefined;
  #look!: Look;
  #moment!: Moment;
  /** All rows, and those that are found, in the order in which the reader has them. */
  #all: readonly Row[] = [];
  #rows: readonly Row[] = [];
  #order: Order | undefined;
  #region = '';
  #query = '';
  #limit = STEP;
  #counted = '';

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...[dialog, tableStyles].map((style) => style.styleSheet!),
    ];
    this.#locale = new LocaleController(host, 'table', { en, ko });
    this.#modal = new ModalController(host, {
      root,
      scroller: '.scroll',
      opener: '[part="table-button"]',
      onClose: () => unschedule(this.#task),
    });
  }

  open(weather: Weather, look: Look, moment: Moment): void {
    this.show(weather, look, moment);
    this.#order = undefined;
    this.#region = this.#query = '';
    this.#arrange();
    this.#count();
    void this.#modal.open();
  }

  /** To be called before `render()`. Rows keep their places: nothing moves under a reader's eyes or fingers. */
  show(weather: Weather, look: Look, moment: Moment): void {
    const isOther = weather !== this.#weather;
    this.#weather = weather;
    this.#look = look;
    this.#moment = moment;
    if (!isOther) return;
    this.#all = toRows(weather.stations);
    this.#rows = keepOrder(this.#rows, this.#find());
    this.#countSoon();
  }

  render(): TemplateResult | typeof nothing {
    const modal = this.#modal;
    if (!modal.isOpen || !this.#weather) return nothing;
    const { strings } = this.#locale;
    return html`<dialog
      part="table"
      aria-labelledby="table-title"
      @close=${modal.onClose}
      @pointerdown=${modal.onPointerDown}
      @click=${modal.onClick}
      @wheel=${modal.onWheel}
    >
      <div class="panel">
        <div class="panel-head">
          <h2 id="table-title">${strings.title}</h2>
          <p class="moment"><bdi>${this.#tellMoment()}</bdi></p>
          <button type="button" class="close" aria-label=${strings.close} @click=${modal.close}>${glyph(CLOSE)}</button>
        </div>
        ${this.#renderFilter()}
        <div class="scroll" tabindex="0" role="region" aria-labelledby="table-title" autofocus>
          ${this.#renderTable()}
          ${this.#rows.length ? nothing : html`<p class="none">${strings.none}</p>`}
          ${
            this.#rows.length > this.#limit
              ? html`<button type="button" class="more" @click=${this.#onMore}>${strings.more}</button>`
              : nothing
          }
        </div>
        <p class="count" role="status">${this.#counted}</p>
      </div>
    </dialog>`;
  }

  #tellMoment(): string {
    const { source } = this.#weather!;
    const by = source?.name && this.#look.strings.source(source.name);
    return [tellDay(this.#moment, this.#look), by].filter(Boolean).join(' · ');
  }

  #renderFilter(): TemplateResult {
    const { strings, language } = this.#locale;
    const regions = listRegions(this.#weather!.stations, language);
    return html`<div class="filter">
      ${
        regions.length > 1
          ? html`<select aria-label=${strings.region} @change=${this.#onRegion}>
            <option value="" ?selected=${!this.#region}>${strings.allRegions}</option>
            ${regions.map((region) => html`<option ?selected=${region === this.#region}>${region}</option>`)}
          </select>`
          : nothing
      }
      <input
        type="search"
        aria-label=${strings.search}
        placeholder=${strings.searchHint}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${this.#query}
        @input=${this.#onQuery}
      />
    </div>`;
  }

  #renderTable(): TemplateResult {
    const { strings } = this.#locale;
    const columns = this.#columns;
    const { personal } = this.#host;
    const own = personal ? recall('ticker-station') : undefined;
    return html`<table>
      <caption class="hidden-text">
        ${strings.title}, ${this.#tellMoment()}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => this.#renderHead(column))}
          ${personal ? html`<th scope="col" class="own"><span class="hidden-text">${strings.own}</span></th>` : nothing}
        </tr>
      </thead>
      <tbody @click=${this.#onFollow} @auxclick=${this.#onFollow}>
        ${this.#rows.slice(0, this.#limit).map(({ station }) => this.#renderRow(station, columns, own))}
      </tbody>
    </table>`;
  }

  #renderHead(column: Column): TemplateResult {
    const isSorted = this.#order?.column === column;
    const way = this.#order?.isDescending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${CELLS[column]} aria-sort=${isSorted ? way : nothing}>
      <button type="button" @click=${() => this.#onSort(column)}>
        ${this.#locale.strings[column]}<span class="arrow ${isSorted ? way : ''}">${glyph(ARROW)}</span>
      </button>
    </th>`;
  }

  #renderRow(station: Station, columns: readonly Column[], own: string | undefined): TemplateResult {
    const isOwn = own !== undefined && own === toChosen(station);
    const cells: Readonly<Record<Column, () => TemplateResult>> = {
      station: () => this.#renderName(station),
      region: () => html`<td class="region"><bdi>${station.region ?? ''}</bdi></td>`,
      condition: () => html`<td class="sky">${this.#renderSky(station)}</td>`,
      temperature: () => html`<td class="degrees">${renderDegrees(station, this.#look)}</td>`,
      air: () => html`<td class="grade">${station.air ? renderAir(station.air, this.#look) : nothing}</td>`,
    };
    return html`<tr class=${isOwn ? 'mine' : ''}>
      ${columns.map((column) => cells[column]())}${
        this.#host.personal ? this.#renderStar(station, isOwn) : nothing
      }
    </tr>`;
  }

  #renderName(station: Station): TemplateResult {
    const href = toStationHref(station, this.#look);
    const name = html`<bdi>${station.name}</bdi>`;
    return html`<th scope="row" class="station">
      ${href ? html`<a href=${href}>${name}</a>` : name}
      ${station.region ? html`<bdi class="beside">${station.region}</bdi>` : nothing}
    </th>`;
  }

  #renderSky(station: Station): TemplateResult {
    const icon = renderIcon(station);
    const word = toWord(station, this.#look);
    return html`<span>${icon}<bdi class=${icon === nothing ? '' : 'beside-icon'}>${word}</bdi></span>`;
  }

  #renderStar(station: Station, isOwn: boolean): TemplateResult {
    return html`<td class="own">
      <button
        type="button"
        aria-pressed=${isOwn}
        aria-label=${this.#locale.strings.choose(station.name)}
        @click=${() => this.#onChoose(station, isOwn)}
      >
        ${glyph(STAR)}
      </button>
    </td>`;
  }

  /** Only what any station has: a column of blanks helps nobody. */
  get #columns(): readonly Column[] {
    const { stations } = this.#weather!;
    const isThere: Readonly<Record<Column, (station: Station) => unknown>> = {
      station: () => true,
      region: ({ region }) => region,
      condition: (station) => toWord(station, this.#look),
      temperature: () => true,
      air: ({ air }) => air?.grade,
    };
    return COLUMNS.filter((column) => stations.some(isThere[column]));
  }

  #find(): readonly Row[] {
    return filterRows(this.#all, { region: this.#region, matches: toFinder(this.#query) });
  }

  /** What the reader asked for: the only time that rows change places. */
  #arrange(): void {
    this.#rows = sortRows(this.#find(), this.#order, this.#locale.language);
    this.#limit = STEP;
    this.#countSoon();
    this.#host.requestUpdate();
  }

  #countSoon(): void {
    unschedule(this.#task);
    if (!this.#modal.isOpen) return;
    this.#task.due = Date.now() + CALM;
    schedule(this.#task);
  }

  #count(): void {
    const { strings, language } = this.#locale;
    const format = (count: number): string => count.toLocaleString(language);
    const [shown, all] = [format(this.#rows.length), format(this.#all.length)];
    this.#counted = shown === all ? strings.all(all) : strings.count(shown);
    this.#host.requestUpdate();
  }

  #onSort(column: Column): void {
    const isDescending = this.#order?.column === column && !this.#order.isDescending;
    this.#order = { column, isDescending };
    this.#arrange();
  }

  readonly #onRegion = (event: Event): void => {
    this.#region = (event.target as HTMLSelectElement).value;
    this.#arrange();
  };

  readonly #onQuery = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#arrange();
    this.#root.querySelector('.scroll')!.scrollTop = 0;
  };

  readonly #onMore = (): void => {
    const next = this.#limit;
    this.#limit += STEP;
    this.#host.requestUpdate();
    // the button moves on or leaves: whoever pressed it goes on with the first new row
    void this.#host.updateComplete.then(() => {
      const row = this.#root.querySelectorAll<HTMLElement>('tbody tr')[next];
      row?.setAttribute('tabindex', '-1');
      row?.focus({ preventScroll: true });
    });
  };

  #onChoose(station: Station, isOwn: boolean): void {
    remember('ticker-station', isOwn ? undefined : toChosen(station));
    this.#host.requestUpdate();
  }

  readonly #onFollow = (event: MouseEvent): void => {
    const link = toClickedLink(event);
    if (!link) return;
    const position = [...this.#root.querySelectorAll('tbody tr')].indexOf(link.closest('tr')!);
    askBeforeOpen(this.#host, event, this.#rows[position]!.station, link.href, position);
  };
}

/** By what a reader's own station is kept. */
const toChosen = ({ id, name }: Station): string => id ?? name;

const glyph = (path: unknown): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;
