import { remembering } from './gather.js';
import { fromUnix } from './units.js';
import { toInstant } from '../../core/time.js';
import { toText } from '../../core/text.js';

/** `202408181500`, `2024081815`, `2024-08-18 15:00`, `2024-08-18 15`, `20240818 1500`. */
const SHORT = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)[ T]?()(\d\d)(?::?(\d\d))?(?::?\d\d(?:\.\d+)?)?$/;

/** `2024.8.18. (일) 오후 3:00`, `2024년 8월 18일 15시 30분 발표`. */
const LONG =
  /^((?:19|20)\d\d)[-./년] ?(\d\d?)[-./월] ?(\d\d?)[.일]? ?(?:\(.\))? ?(오전|오후|) ?(\d\d?) ?[:시] ?(\d\d?)?(?::\d\d|분)?(?: ?[가-힣]{2})?$/;

const readLocal = (text: string): number | undefined => {
  const match = SHORT.exec(text) ?? LONG.exec(text);
  if (!match) return undefined;
  const [, year, month, day, half, hour, minute = '0'] = match;
  const clock = half && Number(hour) < 13 ? (Number(hour) % 12) + (half === '오후' ? 12 : 0) : hour;
  const [M, d, h, m] = [month, day, clock, minute].map((part) => String(part).padStart(2, '0'));
  return toInstant(`${year}-${M}-${d}T${h}:${m}`, '+09:00');
};

/** Dates of mails, as RSS has them. */
const MAIL = /\d{4} \d\d:\d\d(?::\d\d)? (?:GMT|[+-]\d{4})$/;

/** A time that says its zone, or counts seconds or milliseconds since 1970. */
export const toZonedInstant = (value: unknown): number | undefined => {
  const text = toText(value, 40);
  const mail = MAIL.test(text) ? Date.parse(text) : NaN;
  return (
    toInstant(text) ?? (Number.isNaN(mail) ? (fromUnix(text) ?? fromUnix(Number(text || NaN) / 1000)) : mail)
  );
};

/**
 * Korean time in any of the ways of KMA and of hand-made lists, few of which have an offset: `202408181500`, `2024081815`,
 * `2024-08-18 15:00`, `2024-08-18 15`, `2024.8.18 15:00`, `2024년 8월 18일 오후 3시 발표`.
 */
export const toKoreanInstant = remembering((value) => readLocal(toText(value, 40)) ?? toZonedInstant(value));

/** A date and an hour in fields of their own; numbers have lost the zeros in front. */
export const toKoreanHour = (date: unknown, time: unknown): number | undefined =>
  toKoreanInstant(
    `${toText(date, 20)} ${toText(time, 20).replace(/^\d{1,3}$/, (digits) => digits.padStart(4, '0'))}`,
  );
