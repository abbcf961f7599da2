/**
 * The newspaper's edition, played again in the present.
 * In: any parsed JSON of `demo/data`. Out: a copy in which every moment of the edition (6 May 2024, three days either
 * way) lies as far from now as it lay from 15:00 of that day. Dates outside the edition stay what they are, so that an
 * article of 2023 is still one of 2023.
 */

const HOUR = 3_600_000;
const SEOUL = 9 * HOUR;
const EDITION = Date.parse('2024-05-06T15:00:00+09:00');
const REACH = 72 * HOUR;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

export function replay(value: unknown, now: Date): unknown {
  // Whole hours only: observations are hourly, and what is moved stays on the minute it had.
  const shift = Math.floor(now.getTime() / HOUR) * HOUR - EDITION;
  return moved(value, shift);
}

function moved(value: unknown, shift: number): unknown {
  if (typeof value === 'string') return movedText(value, shift);
  if (Array.isArray(value)) return value.map((item) => moved(item, shift));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, shift)]));
  return '@_hour' in copy ? { ...copy, ...kmaTime(EDITION + shift) } : copy;
}

function movedText(text: string, shift: number): string {
  if (!ISO.test(text)) return text;
  const time = Date.parse(text);
  if (Math.abs(time - EDITION) > REACH) return text;
  return `${inSeoul(time + shift).slice(0, 19)}+09:00`;
}

/** The four attributes in which the KMA feed gives its hour, always Korean time. */
function kmaTime(time: number): Record<string, string> {
  const [date = '', clock = ''] = inSeoul(time).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return { '@_year': year, '@_month': month, '@_day': day, '@_hour': clock.slice(0, 2) };
}

/** ISO text whose figures are those of a clock in Seoul (its `Z` is not true and must be cut off). */
function inSeoul(time: number): string {
  return new Date(time + SEOUL).toISOString();
}
