// What the readers of foreign formats share: each says in a table where a field of ours stands in its documents, best place
// first, and this file reads it. Everything that leaves here is a primitive of the kind that the model names.
import { isRecord, type Reading } from '../fields.js';
import { CONVERT, type Converted, type Field, type Surroundings } from './convert.js';
import { isEmptyDraft } from './picture.js';
import { dig, isBlank, listOf, type Raw } from './raw.js';
import { splitFlags } from './tidy.js';
import { toText } from '../../core/text.js';
import type { Article } from '../../models/article.js';

/** A field's value, taken from a path such as `title.rendered` or gathered by a function that may know the whole document. */
export type Place<C> = string | ((raw: Raw, context: C) => unknown);

/** Where the fields of an article stand, best place first. */
export type Places<C = undefined> = { readonly [F in Field]?: readonly Place<C>[] };

/** What a value that is there should have been. A text that says nothing is no mistake, and needs no warning. */
const EXPECTED: { readonly [F in Field]?: string } = {
  url: 'an http(s) address',
  image: 'a picture with an http(s) address',
  publishedAt: 'a date, with time zone unless the source is Korean',
  updatedAt: 'a date, with time zone unless the source is Korean',
  expiresAt: 'a date, with time zone unless the source is Korean',
};

/** A path, split once, or what gathers the value. */
type Step<C> = readonly string[] | Exclude<Place<C>, string>;

/** A field with all that reading it needs. */
interface Column<C> {
  readonly field: Field;
  readonly steps: readonly Step<C>[];
  readonly convert: (value: unknown, around: Surroundings) => unknown;
}

const compile = <C>(places: Places<C>, field: Field): Column<C> => ({
  field,
  steps: (places[field] ?? []).map((place) => (typeof place === 'string' ? place.split('.') : place)),
  convert: CONVERT[field],
});

const show = (value: unknown): string =>
  typeof value === 'object' ? 'something else' : `"${toText(value, 40)}"`;

/** Says that a value was there and could not be read, at the place where it stands. */
const warnOf = (field: Field, steps: readonly string[], value: unknown, reading: Reading): void => {
  const expected = EXPECTED[field];
  if (expected) reading.within(steps, () => reading.warn(`expected ${expected}, got ${show(value)}`));
};

// Korean newsrooms rarely write the zone, and mean their own: a Korean headline, language or domain tells them. A Korean paper
// abroad must write its offset.
const isKorean = (headline: string, language: string | undefined, site: string): boolean =>
  /[가-힣]/.test(headline) ||
  /^(?:ko|kr|kor)\b/i.test(language ?? '') ||
  /^https?:\/\/[^/?#]+\.kr(?=[:/?#]|$)/.test(site);

/** Reads one article of a foreign format by its table, or says what it lacks. `site` is what relative addresses are relative to. */
export type ReadArticle<C> = (
  raw: unknown,
  reading: Reading,
  context: C,
  site?: string,
) => Article | undefined;

const PLAIN = [
  'id',
  'url',
  'section',
  'excerpt',
  'image',
  'authors',
  'publishedAt',
  'updatedAt',
  'publisher',
  'duration',
  'sponsor',
  'related',
  'tags',
  'commentCount',
  'readingMinutes',
  'correction',
  'status',
  'expiresAt',
] as const satisfies readonly Field[];

/** Those that are looked at together. */
const OTHERS = ['headline', 'language', 'subheadlines', 'badges', 'bodyHtml', 'bodyText'] as const;

type Draft = { -readonly [F in keyof Article]: Article[F] };

/** What reading one article takes; one object for all of its fields. */
interface Row<C> extends Surroundings {
  readonly raw: Raw;
  readonly context: C;
  readonly reading: Reading;
}

/** A list of drafts none of which has an address is no picture that could not be read. */
const isNothing = (value: unknown, field: Field): boolean =>
  isBlank(value) || (field === 'image' && listOf(value).every(isEmptyDraft));

/** The value at the first of the places where there is a good one; else says what was wrong with the first. */
const readColumn = <C>({ field, steps, convert }: Column<C>, row: Row<C>): unknown => {
  let bad: readonly string[] | undefined;
  let badValue: unknown;
  for (const step of steps) {
    const isPath = typeof step !== 'function';
    const value = isPath ? dig(row.raw, step) : step(row.raw, row.context);
    if (isNothing(value, field)) continue;
    const found = convert(value, row);
    if (found !== undefined) return found;
    if (bad) continue;
    bad = isPath ? step : [field];
    badValue = value;
  }
  if (bad) warnOf(field, bad, badValue, row.reading);
  return undefined;
};

export const readerOf = <C = undefined>(places: Places<C>): ReadArticle<C> => {
  const plain = PLAIN.filter((field) => places[field]).map((field) => compile(places, field));
  const columns = Object.fromEntries(OTHERS.map((field) => [field, compile(places, field)])) as Readonly<
    Record<(typeof OTHERS)[number], Column<C>>
  >;
  return (raw, reading, context, site = reading.base) => {
    if (!isRecord(raw)) return reading.warn('left out: not an object');
    const row: Row<C> = { site, zone: undefined, raw, context, reading };
    const read = <F extends (typeof OTHERS)[number]>(field: F): Converted<F> | undefined =>
      readColumn(columns[field], row) as Converted<F> | undefined;
    const lines = read('headline');
    if (!lines) return reading.warn('left out: it has no headline');
    if (isKorean(lines[0]!, read('language'), site)) row.zone = '+09:00';
    const article: Draft = { headline: lines[0]! };
    for (const column of plain) {
      const value = readColumn(column, row);
      if (value !== undefined) (article as Record<string, unknown>)[column.field] = value;
    }
    return finish(article, lines, read, site);
  };
};

/** A flag in any brackets, also several in one pair: `【단독】`, `[단독·영상]`. */
const BRACKET = /^[[［【]([^[\]［］【】]{2,12})[\]］】]/;

const splitAnyFlags = (line: string): ReturnType<typeof splitFlags> => {
  const plain = line.replace(BRACKET, (_, words: string) => `[${words.replace(/\s?[·ㆍ/]\s?/g, '][')}]`);
  const found = splitFlags(plain);
  return found.badges.length ? found : { headline: line, badges: [] };
};

/** What needs more than one field: badges, decks that say something new, and the text. */
const finish = (
  article: Draft,
  [line = '', ...below]: readonly string[],
  read: <F extends (typeof OTHERS)[number]>(field: F) => Converted<F> | undefined,
  site: string,
): Article => {
  const { headline, badges: flags } = splitAnyFlags(line);
  article.headline = headline;
  const decks = below.concat(read('subheadlines') ?? []).filter(
    // a deck that says the headline, the excerpt or another deck again says nothing
    (deck, i, all) =>
      deck !== line && deck !== headline && deck !== article.excerpt && all.indexOf(deck) === i,
  );
  if (decks.length) article.subheadlines = decks.slice(0, 20);
  const badges = (read('badges') ?? []).concat(flags).filter((badge, i, all) => all.indexOf(badge) === i);
  if (badges.length) article.badges = badges;
  const bodyHtml = read('bodyHtml') ?? read('bodyText');
  if (bodyHtml === undefined) return article;
  article.bodyHtml = bodyHtml;
  article.bodyBase = article.url ?? site;
  return article;
};
