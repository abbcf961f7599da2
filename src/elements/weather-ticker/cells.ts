import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Station } from '../../models/weather.js';
import type { table } from '../../locales/en.js';
import { renderIcon } from './icons.js';
import { COLUMNS, type Column } from './rows.js';
import { renderAir, renderDegrees, toStationHref, toWord, type Look } from './stations.js';

/** Class of a column's cells. */
export const CELLS: Readonly<Record<Column, string>> = {
  station: 'station',
  region: 'region',
  condition: 'sky',
  temperature: 'degrees',
  air: 'grade',
};

const STAR = svg`<path d="M12 3.600l2.600 5.300 5.800.850-4.200 4.100 1 5.800-5.200-2.750-5.200 2.750 1-5.800-4.200-4.100 5.800-.850z" />`;

/** How rows are to be told. */
export interface RowLook {
  readonly look: Look;
  readonly strings: typeof table;
  readonly columns: readonly Column[];
  /** By what the reader's own station is kept, if there is one. */
  readonly own: string | undefined;
  /** A reader takes a station for their own, or, where it is, no longer; absent where the page does not offer it. */
  readonly onChoose: ((station: Station, isOwn: boolean) => void) | undefined;
}

/** By what a reader's own station is kept. */
export const toChosen = ({ id, name }: Station): string => id ?? name;

/** Only what any station has: a column of blanks helps nobody. */
export const listColumns = (stations: readonly Station[], look: Look): readonly Column[] => {
  const isThere: Readonly<Record<Column, (station: Station) => unknown>> = {
    station: () => true,
    region: ({ region }) => region,
    condition: (station) => toWord(station, look),
    temperature: () => true,
    air: ({ air }) => air?.grade,
  };
  return COLUMNS.filter((column) => stations.some(isThere[column]));
};

export const glyph = (path: unknown): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`;

const renderName = (station: Station, look: Look): TemplateResult => {
  const href = toStationHref(station, look);
  const name = html`<bdi>${station.name}</bdi>`;
  return html`<th scope="row" class="station">
    ${href ? html`<a href=${href}>${name}</a>` : name}
    ${station.region ? html`<bdi class="beside">${station.region}</bdi>` : nothing}
  </th>`;
};

const renderSky = (station: Station, look: Look): TemplateResult => {
  const icon = renderIcon(station);
  const word = toWord(station, look);
  return html`<span>${icon}<bdi class=${icon === nothing ? '' : 'beside-icon'}>${word}</bdi></span>`;
};

const renderStar = (station: Station, isOwn: boolean, { strings, onChoose }: RowLook): TemplateResult =>
  html`<td class="own">
    <button
      type="button"
      aria-pressed=${isOwn}
      aria-label=${strings.choose(station.name)}
      @click=${() => onChoose!(station, isOwn)}
    >
      ${glyph(STAR)}
    </button>
  </td>`;

export const renderRow = (station: Station, rowLook: RowLook): TemplateResult => {
  const { look, columns, own, onChoose } = rowLook;
  const isOwn = own !== undefined && own === toChosen(station);
  const cells: Readonly<Record<Column, () => TemplateResult>> = {
    station: () => renderName(station, look),
    region: () => html`<td class="region"><bdi>${station.region ?? ''}</bdi></td>`,
    condition: () => html`<td class="sky">${renderSky(station, look)}</td>`,
    temperature: () => html`<td class="degrees">${renderDegrees(station, look)}</td>`,
    air: () => html`<td class="grade">${station.air ? renderAir(station.air, look) : nothing}</td>`,
  };
  return html`<tr class=${isOwn ? 'mine' : ''}>
    ${columns.map((column) => cells[column]())}${onChoose ? renderStar(station, isOwn, rowLook) : nothing}
  </tr>`;
};
