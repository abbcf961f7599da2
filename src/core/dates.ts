// Dates as feeds really write them. Whatever is not surely a date is absent: never a wrong one.
import { toInstant } from './time.js';

const KOREA = '+09:00';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Zone names that mean one offset to everybody who still writes them; IST, of which there are three, is not among them.
 * @checked 2026-11
 * @source https://www.rfc-editor.org/rfc/rfc5322#section-4.3 for North America, https://www.iana.org/time-zones for the others
 */
const ZONES: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  KST: KOREA,
  JST: KOREA,
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Year, month, day and, as far as they are told, hour, minute and second. */
type Parts = readonly (string | number | undefined)[];

/** Milliseconds of `+09:00`, `-0500` or `+09`; none of what is no such offset. */
const toShift = (offset: string): number | undefined => {
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(offset.length > 3 ? -2 : 3));
  if (!(hours <= 23 && minutes <= 59)) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
};

/** Milliseconds since 1970 of a day that there is, and of `clock` milliseconds after its midnight. */
const toTime = (
  year: number,
  month: number,
  day: number,
  clock: number,
  offset: string | undefined,
): number | undefined => {
  const shift = offset === undefined ? undefined : toShift(offset);
  if (shift === undefined || !(year > 99 && month >= 1 && month <= 12)) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  const time = midnight + clock - shift;
  // Date.UTC lets 30 February through as 1 March
  return new Date(midnight).getUTCDate() === day && !Number.isNaN(time) ? time : undefined;
};

/** Milliseconds since midnight; NaN for a time that no clock shows. */
const toClock = (hour: number, minute: number, second: number, more = 0): number =>
  hour <= 23 && minute <= 59 && second <= 59 ? ((hour * 60 + minute) * 60 + second) * 1000 + more : NaN;

const build = (
  [year, month, day, hour = 0, minute = 0, second = 0]: Parts,
  offset: string | undefined,
): number | undefined =>
  toTime(
    Number(year),
    Number(month),
    Number(day),
    toClock(Number(hour), Number(minute), Number(second)),
    offset,
  );

/** An offset or the name of a zone as ISO 8601 writes it; the empty text is none, `undefined` one that nobody knows. */
const toOffset = (text: string): string | undefined => {
  if (!text || /^[+-]\d\d(?::?\d\d)?$/.test(text)) return text.replace(/^(...)(\d\d)$/, '$1:$2');
  const offset = /^(?:GMT|UTC)([+-]\d\d):?(\d\d)$/i.exec(text);
  if (offset) return `${offset[1]}:${offset[2]}`;
  const name = text.toUpperCase();
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
};

/** `오후 2` is 14, `오전 12` midnight. Systems that write both halves and 24 hours (`오후 14`) mean the latter. */
const toHour = (hour: string, half: string | undefined): string => {
  const number = Number(hour);
  if (!half || number > 12) return hour;
  const isLate = /^(?:오후|pm|p\.m\.)$/i.test(half);
  return String((number % 12) + (isLate ? 12 : 0));
};

const HALF = '(오전|오후|[ap]\\.?m\\.?)';
// "2024.05.06 (월) 오후 02:10", "2021.08.24. 14:05", "2026년 5월 18일 오후 3시 20분", "2024/5/6 9:05:00 AM KST"; a label such as 입력 or
// 기사입력 before it, another date such as 수정 after it.
const NUMBERS = new RegExp(
  '^(?:[가-힣]{2,4}\\s*[:：|]?\\s*)?(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})(?!\\d)\\s*[.일,]?\\s*' +
    '(?:\\(?[월화수목금토일](?:요일)?\\)?,?)?(?:[T\\s]*' +
    `${HALF}?\\s*(\\d{1,2})\\s*[:시]\\s*(?:(\\d{1,2})\\s*[:분]?\\s*(?:(\\d{1,2})(?:[.,]\\d+)?초?)?)?\\s*${HALF}?)?` +
    '\\s*\\.?\\s*(?:(KST|UTC|GMT|Z|[+-]\\d\\d:?\\d\\d))?\\s*(?:\\([월화수목금토일]\\)\\s*)?(?:[|/,·]?\\s*[가-힣]{2,4}.*)?$',
  'i',
);
const KOREAN = /[가-힣]/;

const byNumbers = (text: string, assumed: string | undefined): number | undefined => {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [, year, month, day, before, hour, minute, second, after, zone = ''] = match;
  const offset = toOffset(zone) || (KOREAN.test(text) ? KOREA : assumed);
  const time = hour === undefined ? undefined : toHour(hour, before ?? after);
  return build([year, month, day, time, minute, second], offset);
};

// "Mon, 26 Sep 2016 07:50:00 +0900" of RFC 822, weekday and seconds as they come
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,4}|[+-]\d\d:?\d\d)?)?$/i;
// "Fri Apr 28 19:20:36 CEST 2023" of Java and date(1)
const JAVA = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d\d):(\d\d):(\d\d)\s+([a-z]{1,4}|[+-]\d{4})\s+(\d{4})$/i;
// "May 6, 2024, 2:10 PM" of American pages
const AMERICAN = new RegExp(
  `^([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})(?:,?(?: at)? (\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?: ?${HALF})?(?: ([a-z]{1,4}|[+-]\\d\\d:?\\d\\d))?)?$`,
  'i',
);
// "Mon May 06 2024 10:00:00 GMT+0900 (…)" of JavaScript
const SCRIPT =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d\d)\s+(\d{4})\s+(\d\d):(\d\d):(\d\d)\s+(GMT[+-]\d{4})(?:\s*\(.*\))?$/i;

const byNames = (text: string, assumed: string | undefined): number | undefined => {
  const toMonth = (name: string): string => String(MONTHS.indexOf(name.toLowerCase()) + 1);
  const mail = MAIL.exec(text);
  if (mail) {
    const [, day, month, year, hour, minute, second, zone = ''] = mail;
    const offset = toOffset(zone);
    return offset === undefined
      ? undefined
      : build([year, toMonth(month!), day, hour, minute, second], offset || assumed);
  }
  const java = JAVA.exec(text);
  if (java) {
    const [, month, day, hour, minute, second, zone, year] = java;
    return build([year, toMonth(month!), day, hour, minute, second], toOffset(zone!));
  }
  const american = AMERICAN.exec(text);
  if (american) {
    const [, month, day, year, hour, minute, second, half, zone = ''] = american;
    const offset = toOffset(zone);
    const time = hour === undefined ? undefined : toHour(hour, half);
    return offset === undefined
      ? undefined
      : build([year, toMonth(month!), day, time, minute, second], offset || assumed);
  }
  const script = SCRIPT.exec(text);
  if (!script) return undefined;
  const [, month, day, year, hour, minute, second, zone] = script;
  return build([year, toMonth(month!), day, hour, minute, second], toOffset(zone!));
};

// 2024-05-06T10:00:00.000+09:00, as nearly all feeds write it; whatever is odd in the least goes the long way
const USUAL = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const ZONE = /Z$|[+-]\d\d:?\d\d$/;

/** The number that two digits are. */
const twoAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48;

const byUsual = (text: string, assumed: string | undefined): number | undefined => {
  if (!USUAL.test(text)) return undefined;
  const hasSeconds = text[16] === ':';
  const clock = toClock(
    twoAt(text, 11),
    twoAt(text, 14),
    hasSeconds ? twoAt(text, 17) : 0,
    text[19] === '.' ? Number(text.slice(20, 23)) : 0,
  );
  const zone = ZONE.exec(text.slice(16))?.[0] ?? assumed;
  const offset = zone === 'Z' ? '+00:00' : zone;
  return toTime(twoAt(text, 0) * 100 + twoAt(text, 2), twoAt(text, 5), twoAt(text, 8), clock, offset);
};

// 20240506, 202405061000, 20240506100000
const DIGITS = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:(\d\d)(\d\d)(\d\d)?)?$/;

/** Seconds or milliseconds since 1970, where they fall between 2001 and 2100. */
const bySeconds = (number: number): number | undefined => {
  if (number >= 1e9 && number < 4.2e9) return Math.round(number * 1000);
  return number >= 1e12 && number < 4.2e12 ? Math.round(number) : undefined;
};

const byDigits = (text: string, assumed: string | undefined): number | undefined => {
  const match = DIGITS.exec(text);
  if (!match) return bySeconds(Number(text));
  const [, year, month, day, hour, minute, second] = match;
  return build([year, month, day, hour, minute, second], assumed);
};

/** 0001-01-01 and the beginning of 1970 are what systems write where they know no date. */
const isMeant = (instant: number): boolean => instant > Date.UTC(1800) && Math.abs(instant) > 86_400_000;

/** Without brackets around it, and without the name that Java writes behind the offset: `+09:00[Asia/Seoul]`. */
const unwrap = (text: string): string =>
  text.replace(/(Z|[+-]\d\d:\d\d)\[[\w/+-]+\]$/, '$1').replace(/^\((.*)\)$/, '$1');

/**
 * Milliseconds since 1970 of a date in any form that feeds and Korean sites write. One without a zone is read in `assumed`
 * (such as `+09:00`), or as Korean time where Korean words stand in it; else it is absent, and so is what cannot be read.
 */
export const toLooseInstant = (value: unknown, assumed?: string): number | undefined => {
  if (typeof value === 'number') return bySeconds(value);
  if (typeof value !== 'string' || value.length > 100) return undefined;
  // folded, so that no run of blanks can be split in many ways
  const trimmed = value.trim();
  const folded = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
  const text = /[)\]]$/.test(folded) ? unwrap(folded) : folded;
  const found = /^\d+$/.test(text)
    ? byDigits(text, assumed)
    : (byUsual(text, assumed) ??
      toInstant(text, assumed) ??
      byNumbers(text, assumed) ??
      byNames(text, assumed));
  return found !== undefined && isMeant(found) ? found : undefined;
};
