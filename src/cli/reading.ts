import { fail, type Result } from '../core/result.js';
import type { Article } from '../models/article.js';
import type { Weather } from '../models/weather.js';
import { parseArticles } from '../parse/article.js';
import { ARTICLE_FORMATS } from '../parse/article/article-formats.js';
import type { Parsed, Parsing } from '../parse/fields.js';
import { parseWeather } from '../parse/weather.js';
import { WEATHER_FORMATS } from '../parse/weather/weather-formats.js';

export const SUBJECTS = ['weather', 'articles'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A document that was read, with what it was read as. */
export type Document =
  | { readonly subject: 'weather'; readonly read: Parsed<Weather> }
  | { readonly subject: 'articles'; readonly read: Parsed<readonly Article[]> };

export interface Wish {
  readonly base: string;
  /** Absent: whichever fits, weather before articles. */
  readonly as?: Subject | undefined;
  /** Absent: detected. */
  readonly format?: string | undefined;
}

const ALL = { weather: WEATHER_FORMATS, articles: ARTICLE_FORMATS };

const namesOf = (subject: Subject): readonly string[] => ALL[subject].map(({ name }) => name);

/** The formats by what they are about, for people. */
export const listFormats = (): string =>
  SUBJECTS.map((subject) => `${subject}: ${namesOf(subject).join(', ')}`).join('\n');

export const isFormat = (name: string): boolean =>
  SUBJECTS.some((subject) => namesOf(subject).includes(name));

const withSubject = async <T, S extends Subject>(
  subject: S,
  parsing: Parsing<T>,
): Promise<Result<{ subject: S; read: Parsed<T> }>> => {
  const result = await parsing;
  return result.ok ? { ok: true, value: { subject, read: result.value } } : result;
};

const readAs = (subject: Subject, raw: unknown, { base, format }: Wish): Promise<Result<Document>> =>
  subject === 'weather'
    ? withSubject(subject, parseWeather(raw, { base, format }))
    : withSubject(subject, parseArticles(raw, { base, format }));

export const countOf = ({ subject, read }: Document): number =>
  subject === 'weather' ? read.value.stations.length : read.value.length;

/** Reads a document as what is asked for, else as what it is. */
export const readDocument = async (raw: unknown, wish: Wish): Promise<Result<Document>> => {
  const { as, format } = wish;
  const subjects = SUBJECTS.filter((subject) =>
    as ? subject === as : !format || namesOf(subject).includes(format),
  );
  const tried: Result<Document>[] = [];
  for (const subject of subjects) {
    const result = await readAs(subject, raw, wish);
    if (result.ok && countOf(result.value)) return result;
    tried.push(result);
  }
  // what is empty may be as it should, and beats what is no document of its kind
  const empty = tried.find((result) => result.ok);
  if (empty) return empty;
  // where a document is of a known format, the words of that format's reader say it best
  const known = subjects.findIndex((subject) => ALL[subject].some((row) => row.matches(raw)));
  if (known >= 0 || tried.length === 1) return tried[Math.max(known, 0)]!;
  const sentences = tried.flatMap((result, i) =>
    result.ok ? [] : [`As ${subjects[i]}: ${result.error.message}`],
  );
  return fail('shape', sentences.join('\n'));
};
