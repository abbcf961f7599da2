import { toInstant } from '../../core/time.js';
import { toText } from '../../core/text.js';

const read = (text: string): number | undefined => {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)[ T]?(\d\d)(?::?(\d\d))?(?::?\d\d)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute = '00'] = match;
  return toInstant(`${year}-${month}-${day}T${hour}:${minute}`, '+09:00');
};

/** Thousands of rows in a row have one time. */
let last: readonly [text: string, instant: number | undefined] = ['', undefined];

/** Korean time in any of KMA's ways, none of which has an offset: `202408181500`, `2024081815`, `2024-08-18 15:00`, `2024-08-18 15`. */
export const toKoreanInstant = (value: unknown): number | undefined => {
  const text = toText(value, 30);
  if (text !== last[0]) last = [text, read(text)];
  return last[1];
};

/** A date and an hour in fields of their own; numbers have lost the zeros in front. */
export const toKoreanHour = (date: unknown, time: unknown): number | undefined =>
  toKoreanInstant(toText(date, 10) + toText(time, 10).padStart(4, '0'));
