import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../core/time.js';
import { toHref } from '../../core/url.js';
import { type Source, type Weather } from '../../models/weather.js';
import { type Look } from './stations.js';

/** When what is shown was true. */
export interface Moment {
  /** Time of observation; of old data without one, when they came. Milliseconds since 1970. */
  readonly at: number | undefined;
  /** IANA name; `undefined` for the reader's own. */
  readonly zone: string | undefined;
  readonly isStale: boolean;
}

/** The hour of observation in words, or nothing. */
export const tellHour = ({ at, zone }: Moment, { strings, language }: Look): string =>
  at === undefined ? '' : strings.at(formatDate(at, 'hour', language, zone));

/** Day and hour of observation in words, or nothing. */
export const tellDay = (moment: Moment, look: Look): string =>
  moment.at === undefined
    ? ''
    : `${formatDate(moment.at, 'day', look.language, moment.zone)} ${tellHour(moment, look)}`;

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
  const { at, zone, isStale } = moment;
  const { strings, language } = look;
  const by = source?.name && (source.url || !isBrief) ? renderSource(source, look) : nothing;
  const hasTime = at !== undefined && !isBrief;
  if (!hasTime && by === nothing) return nothing;
  const short = (): string => (isStale ? formatDate(at!, 'short', language, zone) : tellHour(moment, look));
  return html`<div class="head" part="head">
    ${
      hasTime
        ? html`<span class="time"
          ><bdi class="long">${tellDay(moment, look)}</bdi><bdi class="short">${short()}</bdi></span
        >`
        : nothing
    }
    ${isStale && !isBrief ? html`<span class="stale">${strings.stale}</span>` : nothing}${by}
  </div>`;
};
