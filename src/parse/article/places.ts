// What the readers of foreign formats share: each says in a table where a field of ours stands in its documents, best place
// first, and this file reads it. Everything that leaves here is a primitive of the kind that the model names.
import { isRecord, type Reading } from '../fields.js';
import { CONVERT, type Converted, type Field } from './convert.js';
import { isEmptyDraft } from './picture.js';
import { dig, isBlank, listOf, type Raw } from './raw.js';
import { splitFlags } from './tidy.js';
import { toText } from '../../core/text.js';
import { type Article } from '../../models/article.js';

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

type Compiled<C> = {
  readonly [F in Field]?: readonly (readonly string[] | Exclude<Place<C>, string>)[];
};

const compile = <C>(places: Places<C>): Compiled<C> =>
  Object.fromEntries(
    Object.entries(places).map(([field, list]) => [
      field,
      list.map((place) => (typeof place === 'string' ? place.split('.') : place)),
    ]),
  );

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

export const readerOf = <C = undefined>(places: Places<C>): ReadArticle<C> => {
  const table = compile(places);
  return (raw, reading, context, site = reading.base) => {
    if (!isRecord(raw)) return reading.warn('left out: not an object');
    const read = <F extends Field>(field: F, zone?: string): Converted<F> | undefined => {
      let bad: (() => void) | undefined;
      for (const place of table[field] ?? []) {
        const value = typeof place === 'function' ? place(raw, context) : dig(raw, place);
        if (isBlank(value) || (field === 'image' && listOf(value).every(isEmptyDraft))) continue;
        const found = CONVERT[field](value, { site, zone }) as Converted<F> | undefined;
        if (found !== undefined) return found;
        bad ??= () => warnOf(field, typeof place === 'function' ? [field] : place, value, reading);
      }
      bad?.();
      return undefined;
    };
    const lines = read('headline');
    if (!lines) return reading.warn('left out: it has no headline');
    return assemble(lines, read, isKorean(lines[0]!, read('language'), site) ? '+09:00' : undefined, site);
  };
};

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

const assemble = (
  [line = '', ...below]: readonly string[],
  read: <F extends Field>(field: F, zone?: string) => Converted<F> | undefined,
  zone: string | undefined,
  site: string,
): Article => {
  const { headline, badges: flags } = splitFlags(line);
  const plain: Partial<Record<Field, unknown>> = {};
  for (const field of PLAIN) {
    const value = read(field, zone);
    if (value !== undefined) plain[field] = value;
  }
  // a deck that says the headline or the excerpt again says nothing
  const said = new Set([line, headline, plain.excerpt]);
  const subheadlines = [...new Set([...below, ...(read('subheadlines') ?? [])])].filter(
    (deck) => !said.has(deck),
  );
  const all = [...new Set([...(read('badges') ?? []), ...flags])];
  const bodyHtml = read('bodyHtml') ?? read('bodyText');
  return {
    ...(plain as Partial<Article>),
    headline,
    ...(subheadlines.length && { subheadlines: subheadlines.slice(0, 20) }),
    ...(all.length && { badges: all }),
    ...(bodyHtml !== undefined && { bodyHtml, bodyBase: (plain.url as string | undefined) ?? site }),
  };
};
