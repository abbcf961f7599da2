import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatTemperature, type Unit } from '../../core/format.js';
import { toHref } from '../../core/url.js';
import type { Air, Alert, Station } from '../../models/weather.js';
import type { ticker } from '../../locales/en.js';
import { renderIcon } from './icons.js';

/** How stations are to be told, in the strip and in the table. */
export interface Look {
  readonly strings: typeof ticker;
  /** BCP 47 tag for numbers. */
  readonly language: string;
  readonly unit: Unit;
  readonly decimals: number;
  /** Address of a station's page with `{id}` and `{name}` in it; empty for the one that the data give. */
  readonly stationHref: string;
  /** What addresses are relative to. */
  readonly base: string;
}

const SIGN = svg`<path d="M12 4l9 15.500H3zM12 10v4.500M12 17v.01" />`;

/** Where a station leads; `undefined` without an address, and where it has not what the address asks for. */
export const toStationHref = (station: Station, { stationHref, base }: Look): string | undefined => {
  let lacks = false;
  const address = stationHref.replace(/\{(id|name)\}/g, (_, key: 'id' | 'name') => {
    lacks ||= !station[key];
    return encodeURIComponent(station[key] ?? '');
  });
  return lacks ? undefined : toHref(address || station.url, base);
};

/** The source's own word, else ours for its condition. */
export const toWord = ({ text, condition }: Station, { strings }: Look): string =>
  text ?? (condition && condition !== 'unknown' ? strings.conditions[condition] : '');

/** Degrees for the eye. */
export const formatDegrees = ({ temperature }: Station, { language, unit, decimals }: Look): string =>
  formatTemperature(temperature, language, unit, decimals);

/** Degrees for the ear: voices pass over a minus sign and a dash. */
export const speakDegrees = (station: Station, look: Look): string => {
  if (station.temperature === undefined) return look.strings.unmeasured;
  const [sign, degrees] = /^(\P{N}*)(.*)$/u.exec(formatDegrees(station, look))!.slice(1) as [string, string];
  return sign ? look.strings.below(degrees) : degrees;
};

/** A station in a few words, for a voice. */
export const describeStation = (station: Station, look: Look): string =>
  [station.name, station.temperature !== undefined && speakDegrees(station, look), toWord(station, look)]
    .filter(Boolean)
    .join(' ');

/** Degrees for both, where they differ. */
export const renderDegrees = (station: Station, look: Look): TemplateResult => {
  const seen = formatDegrees(station, look);
  const heard = speakDegrees(station, look);
  return seen === heard
    ? html`<bdi class="temperature">${seen}</bdi>`
    : html`<bdi class="temperature" aria-hidden="true">${seen}</bdi><span class="hidden-text">${heard}</span>`;
};

export const renderAir = ({ grade }: Air, { strings }: Look): TemplateResult | typeof nothing =>
  grade
    ? html`<span class="air ${grade}"><span class="hidden-text">${strings.air} </span>${strings.grades[grade]}</span>`
    : nothing;

const renderName = (name: string, href: string | undefined): TemplateResult =>
  href ? html`<a class="name" href=${href}><bdi>${name}</bdi></a>` : html`<bdi class="name">${name}</bdi>`;

/** Longer names may be cut in the strip; shorter ones never are. */
const isLong = (name: string): boolean => name.length > 9;

/** `isHidden` leaves it to the eye alone. */
export const renderStation = (station: Station, look: Look, isHidden: boolean): TemplateResult => {
  const word = toWord(station, look);
  const icon = renderIcon(station);
  const isTold = icon !== nothing && station.condition !== 'unknown';
  return html`<li title=${[isLong(station.name) && station.name, word].filter(Boolean).join(' ') || nothing} aria-hidden=${isHidden || nothing}>
    ${icon}
    ${word ? html`<span class=${isTold ? 'hidden-text' : 'word'}>${word}</span>` : nothing}
    ${renderName(station.name, toStationHref(station, look))} ${renderDegrees(station, look)}
    ${station.air ? renderAir(station.air, look) : nothing}
  </li>`;
};

export const renderAlert = ({ title, level, url }: Alert, { base }: Look): TemplateResult => {
  const href = toHref(url, base);
  return html`<li class="alert ${level ?? ''}">
    <span>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${SIGN}</svg>${
        href ? html`<a href=${href} dir="auto">${title}</a>` : html`<b dir="auto">${title}</b>`
      }
    </span>
  </li>`;
};
