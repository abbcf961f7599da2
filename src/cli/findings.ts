import type { Article } from '../models/article.js';
import type { Warning } from '../parse/fields.js';
import { traceArticles, traceWeather } from '../parse/trace.js';
import { articlesSchema } from '../schema/articles.js';
import type { Schema } from '../schema/kinds.js';
import { findMisspelt } from '../schema/misspelt.js';
import { weatherSchema } from '../schema/weather.js';
import { countOf, type Document, type Subject } from './reading.js';

/** One field of the model that was found. */
export interface FoundField {
  readonly field: string;
  /** Its places in the document, the most important first; empty: no single place decides it, the reader adds it as a rule. */
  readonly from: readonly string[];
  /** How many stations or articles have it; absent for what is said once. */
  readonly items?: number;
}

/** What `validate --json` writes of a document that was read. */
export interface Findings {
  readonly source: string;
  readonly subject: Subject;
  readonly format: string;
  /** Number of stations or articles. */
  readonly items: number;
  readonly fields: readonly FoundField[];
  /** False: the document is so large and entangled that places may be missing in `fields`. */
  readonly complete: boolean;
  /** Fields of our own shape that nothing in the document gives. */
  readonly missing: readonly string[];
  /** What a widget needs and does not get, with what comes of it. */
  readonly needed: readonly Warning[];
  /** What was left out, with its path in the document. */
  readonly warnings: readonly Warning[];
}

/** Every field that a schema knows, in its order; `$schema` and lists as such are none. */
const fieldsOf = (schema: Schema | undefined, before = ''): readonly string[] =>
  Object.entries(schema?.properties ?? {}).flatMap(([key, inner]) => {
    if (key === '$schema') return [];
    const field = before + key;
    const object = inner.items ?? inner;
    return object.properties ? fieldsOf(object, `${field}.`) : [field];
  });

const KNOWN: Readonly<Record<Subject, readonly string[]>> = {
  weather: fieldsOf(weatherSchema).map((field) => field.replace(/^stations\./, '')),
  articles: fieldsOf(articlesSchema.definitions?.['article']),
};

/** What a widget cannot do without, and what comes of it. */
const NEEDED: Readonly<Record<Subject, readonly Warning[]>> = {
  weather: [
    { path: 'temperature', message: 'no station has one: the ticker shows names without degrees' },
    { path: 'observedAt', message: 'nobody can tell when these data have become old' },
  ],
  articles: [
    { path: 'url', message: 'no article has one: headlines lead nowhere, and nothing can be shared' },
  ],
};

/** The names of the fields that an item has, as {@link traceWeather} names them. */
const namesIn = (item: object, before = '', names = new Set<string>()): ReadonlySet<string> => {
  for (const [key, value] of Object.entries(item) as [string, unknown][]) {
    if (value === undefined) continue;
    const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const part of parts) {
      if (typeof part === 'object' && part !== null) namesIn(part, `${before}${key}.`, names);
      else names.add(before + key);
    }
  }
  return names;
};

const count = (items: readonly object[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) for (const name of namesIn(item)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const itemsOf = ({ subject, read }: Document): readonly object[] =>
  subject === 'weather' ? read.value.stations : read.value;

const traceOf = (document: Document, raw: unknown, base: string): ReturnType<typeof traceWeather> =>
  (document.subject === 'weather' ? traceWeather : traceArticles)(raw, {
    base,
    format: document.read.format,
  });

/** Inside of the library: the address that relative ones in a text are relative to. */
const INNER: keyof Article = 'bodyBase';

/** The schema of a document that has our own shape. */
const OWN: Readonly<Record<string, Schema>> = {
  'newsdrop-weather': weatherSchema,
  'newsdrop-articles': articlesSchema,
};

const misspeltIn = ({ read }: Document, raw: unknown): readonly Warning[] => {
  const schema = OWN[read.format];
  return schema ? findMisspelt(raw, schema) : [];
};

/** All that can be said of a document that was read. `more` are warnings of the file as such. */
export const findIn = async (
  document: Document,
  raw: unknown,
  { source, base, more }: { source: string; base: string; more: readonly Warning[] },
): Promise<Findings> => {
  const { subject, read } = document;
  const { origins, complete } = await traceOf(document, raw, base);
  const counts = count(itemsOf(document));
  const fields = origins
    .filter(({ field }) => field !== INNER)
    .map(({ field, paths }) => {
      const items = counts.get(field);
      return { field, from: paths, ...(items !== undefined && { items }) };
    });
  const found = new Set([...fields.map(({ field }) => field), ...counts.keys()]);
  const lacks = NEEDED[subject].filter(({ path }) => !found.has(path));
  const items = countOf(document);
  const none = subject === 'weather' ? 'there is no station in it' : 'there is no article in it';
  return {
    ...{ source, subject, format: read.format, items, fields, complete },
    missing: items ? KNOWN[subject].filter((field) => field !== INNER && !found.has(field)) : [],
    needed: items ? lacks : [{ path: '', message: none }],
    warnings: [...more, ...read.warnings, ...misspeltIn(document, raw)],
  };
};

/** Whether a site builder has something to mend. */
export const isFaulty = ({ needed, warnings }: Findings): boolean => needed.length + warnings.length > 0;
