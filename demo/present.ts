/**
 * The documents of the formats' page, read as if they were of the present hour. Each writes the moment of the edition, 6 May 2024,
 * 15:00 in Seoul, as its system does; those notations are rewritten in the text, and nothing else is touched.
 */

const HOUR = 3_600_000;
const SEOUL = 9 * HOUR;

/** Both as ISO text of the same moment, so that figures can be cut out; unix seconds are told apart by their notation. */
type Rewrite = (seoul: string, utc: string) => string;

const toDigits = (iso: string): string => iso.replace(/\D/g, '');

const NOTATIONS: readonly (readonly [RegExp, Rewrite])[] = [
  [/2024-05-06T15:00/g, (seoul) => seoul.slice(0, 16)],
  [/2024-05-06T06:00/g, (_, utc) => utc.slice(0, 16)],
  [/2024-05-06 15:00/g, (seoul) => seoul.slice(0, 16).replace('T', ' ')],
  [/2024050615/g, (seoul) => toDigits(seoul).slice(0, 10)],
  [/(?<="baseDate": ")20240506/g, (seoul) => toDigits(seoul).slice(0, 8)],
  [/(?<="baseTime": ")1500/g, (seoul) => `${seoul.slice(11, 13)}00`],
  [/1714975200/g, (_, utc) => String(Date.parse(utc) / 1000)],
  [/(?<=year\W+)2024/g, (seoul) => seoul.slice(0, 4)],
  [/(?<=month\W+)05/g, (seoul) => seoul.slice(5, 7)],
  [/(?<=day\W+)06/g, (seoul) => seoul.slice(8, 10)],
  [/(?<=hour\W+)15/g, (seoul) => seoul.slice(11, 13)],
];

/** @param text any encoding that writes figures as ASCII does, read as Latin-1 */
export function toPresent(text: string, now: Date): string {
  const hour = Math.floor(now.getTime() / HOUR) * HOUR;
  const [seoul, utc] = [hour + SEOUL, hour].map((time) => new Date(time).toISOString()) as [string, string];
  return NOTATIONS.reduce((rest, [notation, rewrite]) => rest.replace(notation, rewrite(seoul, utc)), text);
}
