import { toInstant } from '../../core/time.js';
import { toText } from '../../core/text.js';

/** Korean time in any of KMA's ways, none of which has an offset: `202408181500`, `2024081815`, `2024-08-18 15:00`, `2024-08-18 15`. */
export const toKoreanInstant = (value: unknown): number | undefined => {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)[ T]?(\d\d)(?::?(\d\d))?(?::?\d\d)?$/.exec(toText(value, 30));
  if (!match) return undefined;
  const [, year, month, day, hour, minute = '00'] = match;
  return toInstant(`${year}-${month}-${day}T${hour}:${minute}`, '+09:00');
};

/** A date and an hour in fields of their own; numbers have lost the zeros in front. */
export const toKoreanHour = (date: unknown, time: unknown): number | undefined =>
  toKoreanInstant(toText(date, 10) + toText(time, 10).padStart(4, '0'));
