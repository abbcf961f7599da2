// What the readers of foreign formats share: each says in a table where a field of ours stands in its documents, best place
// first, and this file reads it. Everything that leaves here is a primitive of the kind that the model names.
import { isRecord, own, type Reading, type Warning } from '../fields.js';
import { splitByline } from './bylines.js';
import { splitCaption } from './captions.js';
import { splitFlags, splitLines } from './tidy.js';
import { toLooseInstant } from '../../core/dates.js';
import { decodeEntities } from '../../core/entities.js';
import { isMarkup, toLines, toParagraphs } from '../../core/markup.js';
import { toNumber } from '../../core/number.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toHref } from '../../core/url.js';
import {
  type Article,
  type Author,
  type Badge,
  type Named,
  type Picture,
  type Publisher,
  type Related,
  type Rendition,
} from '../../models/article.js';

export type Raw = Readonly<Record<string, unknown>>;

/** A field's value, taken from a path such as `title.rendered` or gathered by a function that may know the whole document. */
export type Place<C> = string | ((raw: Raw, context: C) => unknown);

type Field = Exclude<keyof Article, 'bodyBase'> | 'bodyText' | 'language';

/** Where the fields of an article stand, best place first. */
export type Places<C = undefined> = { readonly [F in Field]?: readonly Place<C>[] };

/** A picture as a reader gathers it, nothing checked yet; also an address alone, or a list whose first good one counts. */
export interface PictureDraft {
  readonly url: unknown;
  readonly alt?: unknown;
  readonly caption?: unknown;
  readonly credit?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly focalPoint?: unknown;
  /** Drafts of `{ url, width, height }`. */
  readonly renditions?: readonly unknown[];
}

/** An author as a reader gathers it; also a byline alone, or a list of both. */
export interface AuthorDraft {
  readonly name: unknown;
  readonly role?: unknown;
  readonly email?: unknown;
  readonly url?: unknown;
  /** The name of a newsroom is never taken apart. */
  readonly isOrganization?: boolean;
}

/** What the fields of one article are read with. */
interface Surroundings {
  /** What relative addresses are relative to. */
  readonly site: string;
  /** The offset of dates that have none. */
  readonly zone: string | undefined;
}

type Convert<T> = (value: unknown, around: Surroundings) => T | undefined;

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

/** A reader's draft of a picture that has no address says nothing. */
const isEmptyDraft = (value: unknown): boolean =>
  isRecord(value) && Object.hasOwn(value, 'url') && isBlank(value.url);

/** The value at the end of a path; a name asked of a list is asked of its first member. */
export const dig = (value: unknown, steps: readonly string[]): unknown => {
  let found = value;
  for (const step of steps) {
    const at: unknown = Array.isArray(found) && !/^\d+$/.test(step) ? found[0] : found;
    if (typeof at !== 'object' || at === null) return undefined;
    found = own(at, step);
  }
  return found;
};

/** {@link dig} along `a.b.c`. */
export const get = (value: unknown, path: string): unknown => dig(value, path.split('.'));

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isBlank(value) ? [] : [value];

/** A text, or the empty one for what is none. */
export const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The records among the members of a list; a single one counts as a list of one. */
export const recordsOf = (value: unknown): readonly Raw[] => listOf(value).filter(isRecord);

/** A line of plain text, from plain text or HTML. */
export const toLine = (value: unknown, max?: number): string =>
  toText(typeof value === 'string' ? toLines(value) : value, max);

const line =
  (max?: number): Convert<string> =>
  (value) =>
    toLine(Array.isArray(value) ? value[0] : value, max) || undefined;

const address: Convert<string> = (value, { site }) => toHref(Array.isArray(value) ? value[0] : value, site);

const instant: Convert<number> = (value, { zone }) => toLooseInstant(value, zone);

const positive: Convert<number> = (value) => {
  const number = toNumber(value);
  return number !== undefined && number >= 0 && number <= 1e9 ? number : undefined;
};

/** A number of pixels: `1200`, `"1200"`, `"1200px"`, `{ "value": 1200 }`. */
const pixels = (value: unknown): number | undefined => {
  const plain = isRecord(value) ? own(value, 'value') : value;
  const number = toNumber(typeof plain === 'string' ? plain.replace(/\s*px\s*$/i, '') : plain);
  return number !== undefined && number >= 1 && number <= 100_000 ? Math.round(number) : undefined;
};

/** Seconds of `PT3M20S` or a plain number. */
export const toSeconds = (value: unknown): number | undefined => {
  const match =
    typeof value === 'string' ? /^P(?:0D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/i.exec(value) : null;
  if (!match) return positive(value, { site: '', zone: undefined }) || undefined;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return hours! * 3600 + minutes! * 60 + seconds! || undefined;
};

const named: Convert<Named> = (value, around) => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(first)) {
    const name = toLine(first, 100);
    return name ? { name } : undefined;
  }
  const name = toLine(own(first, 'name'), 100);
  const url = address(own(first, 'url'), around);
  return name ? { name, ...(url && { url }) } : undefined;
};

const publisher: Convert<Publisher> = (value, around) => {
  const found = named(value, around);
  const logo = isRecord(value) ? address(own(value, 'logo'), around) : undefined;
  return found && { ...found, ...(logo && { logo }) };
};

/** Whether a smaller file shows the same: crops do not belong into one set of sources. */
const isSameView = (
  width: number,
  height: number,
  { width: w = 0, height: h = 0 }: Partial<Picture>,
): boolean => !w || !h || Math.abs((width * h) / w - height) <= Math.max(1, height * 0.01);

const renditions = (drafts: readonly unknown[], picture: Picture, site: string): readonly Rendition[] => {
  const found = new Map<number, Rendition>();
  for (const draft of drafts) {
    if (!isRecord(draft)) continue;
    const url = toHref(own(draft, 'url'), site);
    const width = pixels(own(draft, 'width'));
    const height = pixels(own(draft, 'height'));
    if (url === undefined || width === undefined || found.has(width)) continue;
    if (height === undefined || isSameView(width, height, picture)) found.set(width, { url, width });
  }
  return [...found.values()].sort((a, b) => a.width - b.width);
};

const share = (value: unknown): number | undefined => {
  const number = toNumber(value);
  return number !== undefined && number >= 0 && number <= 1 ? number : undefined;
};

const focalPoint = (value: unknown): Picture['focalPoint'] => {
  if (!isRecord(value)) return undefined;
  const [x, y] = [share(own(value, 'x')), share(own(value, 'y'))];
  return x === undefined || y === undefined ? undefined : { x, y };
};

const onePicture = (value: unknown, site: string): Picture | undefined => {
  const draft = isRecord(value) ? (value as unknown as PictureDraft) : { url: value };
  const url = toHref(draft.url, site);
  if (url === undefined) return undefined;
  const [alt, caption, credit] = [
    toLine(draft.alt, 500),
    toLine(draft.caption, 1000),
    toLine(draft.credit, 200),
  ];
  const [width, height, focus] = [pixels(draft.width), pixels(draft.height), focalPoint(draft.focalPoint)];
  const picture: Picture = {
    url,
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(width && { width }),
    ...(height && { height }),
    ...(focus && { focalPoint: focus }),
  };
  const smaller = renditions(draft.renditions ?? [], picture, site);
  return splitCaption(smaller.length ? { ...picture, renditions: smaller } : picture);
};

const picture: Convert<Picture> = (value, { site }) => {
  for (const draft of listOf(value)) {
    const found = onePicture(draft, site);
    if (found) return found;
  }
  return undefined;
};

const oneAuthor = (value: unknown, site: string): readonly Author[] => {
  const draft = isRecord(value) ? (value as unknown as AuthorDraft) : { name: value };
  const name = toLine(draft.name, 200);
  if (!name) return [];
  const [role, email, url] = [toLine(draft.role, 60), toLine(draft.email, 200), toHref(draft.url, site)];
  const more = {
    ...(role && { role }),
    ...(email.includes('@') && { email: email.replace(/^mailto:/i, '') }),
    ...(url && { url }),
  };
  if (draft.isOrganization) return [{ name: toText(name, 100), ...more }];
  return splitByline(name, more).map((author) => ({ ...author, name: toText(author.name, 100) }));
};

/** More names than these are no byline. */
const MOST_AUTHORS = 20;
const MOST_TAGS = 30;

const authors: Convert<readonly Author[]> = (value, { site }) => {
  const found = new Map<string, Author>();
  for (const draft of listOf(value).slice(0, MOST_AUTHORS)) {
    for (const author of oneAuthor(draft, site)) if (!found.has(author.name)) found.set(author.name, author);
  }
  return found.size ? [...found.values()] : undefined;
};

const tags: Convert<readonly string[]> = (value) => {
  const parts = typeof value === 'string' ? value.split(/[,;\n]/) : listOf(value);
  const names = parts.map((part) => toLine(isRecord(part) ? own(part, 'name') : part, 60)).filter(Boolean);
  return names.length ? [...new Set(names)].slice(0, MOST_TAGS) : undefined;
};

const related: Convert<readonly Related[]> = (value, { site }) => {
  const found = listOf(value).flatMap((draft) => {
    const headline = isRecord(draft) ? toLine(own(draft, 'headline'), 500) : '';
    const url = isRecord(draft) ? toHref(own(draft, 'url'), site) : undefined;
    return headline && url ? [{ headline, url }] : [];
  });
  return found.length ? found : undefined;
};

const MORE = /\s*(?:\[(?:…|\.{3})\]|…?\s*\[\+\d+ chars\])$/;

const excerpt: Convert<string> = (value) => {
  const text = toLine(value);
  return text.replace(MORE, '…') || undefined;
};

/** The lines of a deck, each without the mark that set it apart. */
const deck: Convert<readonly string[]> = (value) => {
  const lines = listOf(value).flatMap((part) =>
    typeof part === 'string' ? splitLines(toLines(part)).map((one) => toText(one, 500)) : [],
  );
  return lines.some(Boolean) ? lines.filter(Boolean) : undefined;
};

/** The first line of a title, and what stands behind a break in it. */
const title: Convert<readonly string[]> = (value) => {
  if (typeof value !== 'string') return undefined;
  const lines = toLines(/<br/i.test(value) ? value : value.replace(/\s+/g, ' ')).split('\n');
  const found = lines.map((one) => toText(one, 500)).filter(Boolean);
  return found.length ? found : undefined;
};

const html: Convert<string> = (value) => (typeof value === 'string' && value.trim() ? value : undefined);

/** Text whose kind no one tells; as HTML. */
const body: Convert<string> = (value) => {
  if (typeof value !== 'string') return undefined;
  return (isMarkup(value) ? value.trim() : toParagraphs(decodeEntities(value))) || undefined;
};

const badges: Convert<readonly Badge[]> = (value) => listOf(value).filter(Boolean) as readonly Badge[];

const status: Convert<'published' | 'withdrawn'> = (value) =>
  value === 'published' || value === 'withdrawn' ? value : undefined;

const CONVERT = {
  language: line(20),
  headline: title,
  id: line(200),
  url: address,
  section: named,
  subheadlines: deck,
  excerpt,
  bodyHtml: html,
  bodyText: body,
  image: picture,
  authors,
  publishedAt: instant,
  updatedAt: instant,
  publisher,
  badges,
  duration: toSeconds,
  sponsor: line(100),
  related,
  tags,
  commentCount: positive,
  readingMinutes: positive,
  correction: line(),
  status,
  expiresAt: instant,
} as const satisfies { readonly [F in Field]: Convert<unknown> };

type Converted<F extends Field> = Exclude<ReturnType<(typeof CONVERT)[F]>, undefined>;

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

const toSentence = ({ path, message }: Warning): string => `${path ? `${path}: ` : ''}${message}.`;

const toResult = (
  articles: readonly Article[],
  reading: Reading,
  isEmpty: boolean,
): Result<readonly Article[]> => {
  const first = reading.warnings[0];
  if (articles.length || isEmpty || !first) return ok(articles);
  return fail('shape', `No article can be read. ${toSentence(first)}`);
};

type Path = readonly (string | number)[];

/** Reads each row; one that cannot be read is lost alone. `path` is where the rows stand. */
export const readRows = (
  rows: readonly unknown[],
  path: Path,
  reading: Reading,
  read: (row: unknown) => Article | undefined,
): Result<readonly Article[]> => {
  const articles = reading.within(path, () =>
    rows.flatMap((row, i): Article | readonly Article[] => reading.at(i, () => read(row)) ?? []),
  );
  return toResult(articles, reading, !rows.length);
};

/** {@link readRows} of what a search found, each at its own place. */
export const readFound = <T>(
  found: readonly (readonly [row: T, path: Path])[],
  reading: Reading,
  read: (row: T) => Article | undefined,
): Result<readonly Article[]> => {
  const articles = found.flatMap(
    ([row, path]): Article | readonly Article[] => reading.within(path, () => read(row)) ?? [],
  );
  return toResult(articles, reading, !found.length);
};

/** {@link readRows} of one article alone. */
export const readOne = (
  path: Path,
  reading: Reading,
  read: () => Article | undefined,
): Result<readonly Article[]> => readFound([[undefined, path]], reading, read);
