import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatInSeoul } from '../../core/time.js';
import { toHref } from '../../core/url.js';
import type { Source, Weather } from '../../models/weather.js';
import type { Look } from './stations.js';

/** When what is shown was true. */
export interface Moment {
  /** Time of observation; of old data without one, when they came. Milliseconds since 1970. */
  readonly at: number | undefined;
  /** IANA name; `undefined` for the reader's own. */
  readonly zone: string | undefined;
  readonly isStale: boolean;
}

/** Some of the time of observation, or nothing. */
const format = ({ at, zone }: Moment, shape: 'day' | 'hour' | 'short', { language }: Look): string => {
  if (at === undefined) return '';
  return zone === 'Asia/Seoul' && /^ko\b/.test(language)
    ? formatInSeoul(at, shape)
    : formatDate(at, shape, language, zone);
};

/** The hour of observation in words, or nothing. */
export const tellHour = (moment: Moment, look: Look): string => {
  const hour = format(moment, 'hour', look);
  return hour && look.strings.at(hour);
};

/** Day and hour of observation in words, or nothing. */
export const tellDay = (moment: Moment, look: Look): string => {
  const day = format(moment, 'day', look);
  return day && look.strings.at(`${day} ${format(moment, 'hour', look)}`);
};

const renderSource = ({ name, url }: Source, { strings, base }: Look): TemplateResult => {
  const href = toHref(url, base);
  const text = html`<bdi>${strings.source(name!)}</bdi>`;
  return html`<span class="source">${href ? html`<a href=${href} rel="noopener">${text}</a>` : text}</span>`;
};

/** Time and source. `isBrief` leaves the time out; who gives an address with its name is named all the same. */
export const renderHead = (
  { source }: Weather,
  moment: Moment,
  look: Look,
  isBrief: boolean,
): TemplateResult | typeof nothing => {
  const { at, isStale } = moment;
  const by = source?.name && (source.url || !isBrief) ? renderSource(source, look) : nothing;
  const hasTime = at !== undefined && !isBrief;
  if (!hasTime && by === nothing) return nothing;
  const short = (): string => (isStale ? format(moment, 'short', look) : tellHour(moment, look));
  return html`<div class="head" part="head">
    ${
      hasTime
        ? html`<span class="time"
          ><bdi class="long">${tellDay(moment, look)}</bdi><bdi class="short">${short()}</bdi></span
        >`
        : nothing
    }
    ${isStale && !isBrief ? html`<span class="stale">${look.strings.stale}</span>` : nothing}${by}
  </div>`;
};
