import { formatAge, formatDate } from '../../core/time.js';

const MINUTE = 60_000;

/** Where and in which words a time is told. */
export interface Place {
  readonly language: string;
  /** IANA name; `undefined` for the reader's own. */
  readonly zone: string | undefined;
  readonly now: number;
}

/** For `<time datetime>`: with Korea's own offset where its time is shown, else in UTC. */
export const toDateTime = (instant: number, zone: string | undefined): string =>
  zone === 'Asia/Seoul'
    ? `${new Date(instant + 9 * 60 * MINUTE).toJSON().slice(0, -5)}+09:00`
    : new Date(instant).toJSON();

/** "3분 전" for what is younger than a day, else the day. */
export const toShortTime = (instant: number, { language, zone, now }: Place): string =>
  formatAge(instant, now, language) ?? formatDate(instant, 'day', language, zone);

/** "2024.05.06 (월) 10:00". */
export const toLongTime = (instant: number, { language, zone }: Place): string =>
  formatDate(instant, 'minute', language, zone);

/** "3:20", "1:02:05". */
export const toLength = (seconds: number): string => {
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor);
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours ? `${hours}:${two(minutes!)}:${two(rest!)}` : `${minutes}:${two(rest!)}`;
};
