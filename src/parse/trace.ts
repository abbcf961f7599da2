// Where each field of a model was read from, found out from outside: one value of the document is changed at a time, the document
// is read again, and what has changed in the model came from there. Exact for every format, and no reader knows of it.
import type { Parsing } from './fields.js';
import { parseArticles } from './article.js';
import { Probe, toFields } from './trace-probe.js';
import { keepOnly, type Read, type Reads, type Work } from './trace-reduce.js';
import { toPlaces } from './trace-tree.js';
import { parseWeather } from './weather.js';

/** One field of a model and the places that it depends on, the one most important first. */
export interface Origin {
  /** Such as `temperature`, `image.url`, `authors.name`; of the whole document such as `observedAt`. */
  readonly field: string;
  /** As they stand in the document, such as `list[3].main.temp`. Empty: the reader says it whatever the document holds. */
  readonly paths: readonly string[];
}

export interface Trace {
  readonly origins: readonly Origin[];
  /** False for a document so large and so entangled that not everything was tried. */
  readonly complete: boolean;
}

interface Options {
  readonly base: string;
  /** As it was detected: a changed document must not be taken for another format. */
  readonly format: string;
}

const reading =
  <T>(parse: (raw: unknown, options: Options) => Parsing<T>, split: (value: T) => Reads) =>
  (raw: unknown, options: Options): Promise<Trace> =>
    trace(raw, async (changed) => {
      const result = await parse(changed, options);
      return result.ok ? split(result.value.value) : undefined;
    });

/** Where the fields of a weather document come from; one that cannot be read has none. */
export const traceWeather = reading(parseWeather, ({ stations, ...around }) => ({ around, items: stations }));

/** Where the fields of articles come from; a document that cannot be read has none. */
export const traceArticles = reading(parseArticles, (articles) => ({ around: {}, items: articles }));

/** So many items are looked at, each for the fields that those before have not. */
const MOST_ITEMS = 4;

/** Values that are looked at, several times each; and so many values are written anew in all. */
const WORK = 1_500_000;

const trace = async (raw: unknown, read: Read): Promise<Trace> => {
  const first = await read(raw);
  if (!first) return { origins: [], complete: true };
  const chosen = choose(first.items);
  const root = toPlaces(raw);
  const work: Work = { left: WORK };
  const kept = await keepOnly(root, first, chosen, read, work);
  const found = await new Probe(root, kept, read, work).run();
  return { origins: [...found].map(([field, paths]) => ({ field, paths })), complete: work.left > 0 };
};

/** The places of the items that have the most fields between them. */
const choose = (items: readonly object[]): readonly number[] => {
  const named = items.map((item) => [...toFields(item).keys()]);
  const covered = new Set<string>();
  const chosen: number[] = [];
  while (chosen.length < MOST_ITEMS) {
    const news = named.map((names) => names.filter((name) => !covered.has(name)).length);
    const richest = news.indexOf(Math.max(...news));
    if (!news[richest]) break;
    chosen.push(richest);
    for (const name of named[richest]!) covered.add(name);
  }
  return chosen;
};
