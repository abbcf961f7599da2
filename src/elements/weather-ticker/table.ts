import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { recall, remember } from '../../core/storage.js';
import type { Station, Weather } from '../../models/weather.js';
import { renderAll } from '../../controllers/ambient.js';
import { LocaleController } from '../../controllers/locale.js';
import { ModalController } from '../../controllers/modal.js';
import { askBeforeOpen } from '../../controllers/opening.js';
import { schedule, unschedule, type Task } from '../../controllers/schedule.js';
import { table as en } from '../../locales/en.js';
import { table as ko } from '../../locales/ko.js';
import { dialog } from '../../styles/dialog.js';
import { CELLS, glyph, listColumns, renderRow, toChosen, type RowLook } from './cells.js';
import { tellDay, type Moment } from './head.js';
import { toClickedLink, toOpening } from './links.js';
import { Listing } from './listing.js';
import { listRegions, type Column } from './rows.js';
import type { Look } from './stations.js';
import { tableStyles } from './table.styles.js';

/** Milliseconds after the last key that the count is said: a voice is not to count along. */
const CALM = 500;

const CLOSE = svg`<path d="M5.5 5.5l13 13m0-13l-13 13" />`;
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
  readonly #listing = new Listing();
  readonly #task: Task = { due: 0, run: () => this.#count() };
  #weather: Weather | undefined;
  #look!: Look;
  #moment!: Moment;
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
    this.#listing.clear();
    this.#arrange();
    this.#count();
    void this.#modal.open();
  }

  /** To be called before `render()`. */
  show(weather: Weather, look: Look, moment: Moment): void {
    const isOther = weather !== this.#weather;
    this.#weather = weather;
    this.#look = look;
    this.#moment = moment;
    if (!isOther) return;
    this.#listing.take(weather.stations);
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
          ${this.#listing.found.length ? nothing : html`<p class="none">${strings.none}</p>`}
          ${
            this.#listing.hasMore
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
            <option value="" ?selected=${!this.#listing.region}>${strings.allRegions}</option>
            ${regions.map((region) => html`<option ?selected=${region === this.#listing.region}>${region}</option>`)}
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
        .value=${this.#listing.query}
        @input=${this.#onQuery}
      />
    </div>`;
  }

  #renderTable(): TemplateResult {
    const { strings } = this.#locale;
    const { personal } = this.#host;
    const rowLook: RowLook = {
      look: this.#look,
      strings,
      columns: listColumns(this.#weather!.stations, this.#look),
      own: personal ? recall('ticker-station') : undefined,
      onChoose: personal ? this.#onChoose : undefined,
    };
    return html`<table>
      <caption class="hidden-text">
        ${strings.title}, ${this.#tellMoment()}
      </caption>
      <thead>
        <tr>
          ${rowLook.columns.map((column) => this.#renderHead(column))}
          ${personal ? html`<th scope="col" class="own"><span class="hidden-text">${strings.own}</span></th>` : nothing}
        </tr>
      </thead>
      <tbody @click=${this.#onFollow} @auxclick=${this.#onFollow}>
        ${this.#listing.shown.map(({ station }) => renderRow(station, rowLook))}
      </tbody>
    </table>`;
  }

  #renderHead(column: Column): TemplateResult {
    const { order } = this.#listing;
    const isSorted = order?.column === column;
    const way = order?.isDescending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${CELLS[column]} aria-sort=${isSorted ? way : nothing}>
      <button type="button" @click=${() => this.#onSort(column)}>
        ${this.#locale.strings[column]}<span class="arrow ${isSorted ? way : ''}">${glyph(ARROW)}</span>
      </button>
    </th>`;
  }

  #arrange(): void {
    this.#listing.arrange(this.#locale.language);
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
    const [shown, all] = [format(this.#listing.found.length), format(this.#listing.count)];
    this.#counted = shown === all ? strings.all(all) : strings.count(shown);
    this.#host.requestUpdate();
  }

  #onSort(column: Column): void {
    this.#listing.sortBy(column);
    this.#arrange();
  }

  readonly #onRegion = (event: Event): void => {
    this.#listing.region = (event.target as HTMLSelectElement).value;
    this.#arrange();
  };

  readonly #onQuery = (event: Event): void => {
    this.#listing.query = (event.target as HTMLInputElement).value;
    this.#arrange();
    this.#root.querySelector('.scroll')!.scrollTop = 0;
  };

  readonly #onMore = (): void => {
    const next = this.#listing.showMore();
    this.#host.requestUpdate();
    // the button moves on or leaves: whoever pressed it goes on with the first new row
    void this.#host.updateComplete.then(() => {
      const row = this.#root.querySelectorAll<HTMLElement>('tbody tr')[next];
      row?.setAttribute('tabindex', '-1');
      row?.focus({ preventScroll: true });
    });
  };

  readonly #onChoose = (station: Station, isOwn: boolean): void => {
    remember('ticker-station', isOwn ? undefined : toChosen(station));
    // it is the reader's own in each strip of the page
    renderAll();
  };

  readonly #onFollow = (event: MouseEvent): void => {
    const link = toClickedLink(event);
    if (!link) return;
    const position = [...this.#root.querySelectorAll('tbody tr')].indexOf(link.closest('tr')!);
    askBeforeOpen(event, toOpening(this.#listing.found[position]!.station, link.href, position));
  };
}
