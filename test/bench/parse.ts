// How long a reader takes for a document, against JSON.parse of the same text: both in turn, so that what else the machine does
// falls on both alike, and the middle of many.
import { ARTICLES, STATIONS, type Scale } from './documents.js';
import { parseArticles } from '../../src/parse/article.js';
import { parseWeather } from '../../src/parse/weather.js';
import type { Parsed } from '../../src/parse/fields.js';
import type { Result } from '../../src/core/result.js';

/** One line of the table. Times in milliseconds, sizes in bytes. */
export interface Measured {
  readonly title: string;
  readonly count: number;
  /** Stations or articles that came out. */
  readonly read: number;
  readonly warnings: number;
  /** Of the text, in UTF-8. */
  readonly size: number;
  readonly json: number;
  readonly reader: number;
  /** What stays in memory: of the parsed JSON, and of the model beside it. */
  readonly jsonHeap: number;
  readonly modelHeap: number;
}

type Parse = (raw: unknown) => Promise<Result<Parsed<unknown>>>;

const BASE = 'https://paper.example/api/feed.json';
const weather: Parse = async (raw) => parseWeather(raw, { base: BASE });
const articles: Parse = async (raw) => parseArticles(raw, { base: BASE });

/** Milliseconds that one measurement should take at least: a clock tells less than that badly. */
const LEAST = 4;
const ROUNDS = 25;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const collect = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const rowsOf = (value: unknown): number =>
  Array.isArray(value) ? value.length : (value as { stations: readonly unknown[] }).stations.length;

/** Bytes of one document: so many are held at once that the engine's own comings and goings count for little. */
const toHeaps = async (text: string, parse: Parse): Promise<readonly [json: number, model: number]> => {
  const copies = Math.ceil(2_000_000 / text.length);
  const [raws, models]: [unknown[], unknown[]] = [[], []];
  const before = collect();
  for (let i = 0; i < copies; i++) raws.push(JSON.parse(text));
  const withRaws = collect();
  for (const raw of raws) models.push(await parse(raw));
  const withBoth = collect();
  return models.length === raws.length
    ? [(withRaws - before) / copies, (withBoth - withRaws) / copies]
    : [NaN, NaN];
};

const measure = async (title: string, scale: Scale, count: number, parse: Parse): Promise<Measured> => {
  const text = JSON.stringify(scale(count));
  const first = await parse(JSON.parse(text));
  if (!first.ok) throw new Error(`${title}: ${first.error.message}`);
  const { value, warnings } = first.value;
  const round = async (batch: number): Promise<readonly [number, number]> => {
    const start = performance.now();
    const raws: unknown[] = [];
    for (let i = 0; i < batch; i++) raws.push(JSON.parse(text));
    const middle = performance.now();
    for (const raw of raws) await parse(raw);
    return [middle - start, performance.now() - middle];
  };
  await round(1);
  const batch = Math.max(1, Math.ceil(LEAST / (await round(1))[0]));
  // the engine makes its best code of what runs often
  for (let i = 0; i < 3; i++) await round(batch);
  const rounds: (readonly [number, number])[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(batch));
  const [jsonHeap, modelHeap] = await toHeaps(text, parse);
  return {
    title,
    count,
    read: rowsOf(value),
    warnings: warnings.length,
    size: new TextEncoder().encode(text).length,
    json: median(rounds.map(([json]) => json)) / batch,
    reader: median(rounds.map(([, reader]) => reader)) / batch,
    jsonHeap,
    modelHeap,
  };
};

/** Everything whose title contains one of `words`; all, where none is given. */
export const measureAll = async (words: readonly string[], tell: (line: Measured) => void): Promise<void> => {
  const wants = (title: string): boolean => !words.length || words.some((word) => title.includes(word));
  for (const count of [97, 10_000])
    for (const [title, scale] of Object.entries(STATIONS))
      if (wants(title)) tell(await measure(title, scale, count, weather));
  for (const [title, scale] of Object.entries(ARTICLES))
    if (wants(title)) tell(await measure(title, scale, 1000, articles));
};
