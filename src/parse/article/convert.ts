// From any JSON value to the value of a field, or to nothing: one function for each field of an article.
import { isRecord, own } from '../fields.js';
import { toAddress } from './address.js';
import { splitByline } from './bylines.js';
import { toPicture } from './picture.js';
import { isPlain, listOf, toLine, wordOf } from './raw.js';
import { splitLines } from './tidy.js';
import { toLooseInstant } from '../../core/dates.js';
import { decodeEntities } from '../../core/entities.js';
import { isMarkup, toLines, toParagraphs } from '../../core/markup.js';
import { toNumber } from '../../core/number.js';
import { toText } from '../../core/text.js';
import type { Article, Author, Badge, Named, Picture, Publisher, Related } from '../../models/article.js';

/** What a format may tell: the fields of the model, a text whose kind is not told, and the language, for the zone of dates. */
export type Field = Exclude<keyof Article, 'bodyBase'> | 'bodyText' | 'language';

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
export interface Surroundings {
  /** What relative addresses are relative to. */
  readonly site: string;
  /** The offset of dates that have none. */
  zone: string | undefined;
}

type Convert<T> = (value: unknown, around: Surroundings) => T | undefined;

const line =
  (max?: number): Convert<string> =>
  (value) =>
    toLine(Array.isArray(value) ? value[0] : value, max) || undefined;

const address: Convert<string> = (value, { site }) =>
  toAddress(Array.isArray(value) ? value[0] : value, site);

/** A date; also an object that PHP made of one, whose time is of the zone beside it. */
const instant: Convert<number> = (value, { zone }) => {
  if (!isRecord(value)) return toLooseInstant(value, zone);
  const place = own(value, 'timezone');
  const offset = place === 'Asia/Seoul' ? 'KST' : place;
  return toLooseInstant(`${wordOf(own(value, 'date')).replace(/\.\d+$/, '')} ${wordOf(offset)}`);
};

const positive: Convert<number> = (value) => {
  const number = toNumber(value);
  return number !== undefined && number >= 0 && number <= 1e9 ? number : undefined;
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
  const url = name && address(own(first, 'url'), around);
  return name ? { name, ...(url && { url }) } : undefined;
};

const publisher: Convert<Publisher> = (value, around) => {
  const found = named(value, around);
  const logo = isRecord(value) ? address(own(value, 'logo'), around) : undefined;
  return found && { ...found, ...(logo && { logo }) };
};

const picture: Convert<Picture> = (value, { site }) => toPicture(value, site);

const oneAuthor = (value: unknown, site: string): readonly Author[] => {
  const draft = isRecord(value) ? (value as unknown as AuthorDraft) : { name: value };
  const name = toLine(draft.name, 200);
  if (!name) return [];
  const role = toLine(draft.role, 60);
  const email = toLine(draft.email, 200);
  const url = toAddress(draft.url, site);
  const more: { -readonly [K in keyof Omit<Author, 'name'>]: Author[K] } = {};
  if (role) more.role = role;
  if (email.includes('@')) more.email = email.replace(/^mailto:/i, '');
  if (url) more.url = url;
  if (draft.isOrganization) return [{ name: toText(name, 100), ...more }];
  const found = splitByline(name, more);
  return found.every((author) => author.name.length <= 100 && isPlain(author.name))
    ? found
    : found.map((author) => ({ ...author, name: toText(author.name, 100) }));
};

/** More names than these are no byline. */
const MOST_AUTHORS = 20;
const MOST_TAGS = 30;

const authors: Convert<readonly Author[]> = (value, { site }) => {
  const drafts = listOf(value);
  const found: Author[] = [];
  for (let i = 0; i < drafts.length && i < MOST_AUTHORS; i++) {
    for (const author of oneAuthor(drafts[i], site))
      if (!found.some(({ name }) => name === author.name)) found.push(author);
  }
  return found.length ? found : undefined;
};

const tags: Convert<readonly string[]> = (value) => {
  const parts = typeof value === 'string' ? value.split(/[,;\n]/) : listOf(value);
  const names: string[] = [];
  for (let i = 0; i < parts.length && names.length < MOST_TAGS; i++) {
    const part = parts[i];
    const name = toLine(isRecord(part) ? own(part, 'name') : part, 60);
    if (name && !names.includes(name)) names.push(name);
  }
  return names.length ? names : undefined;
};

const related: Convert<readonly Related[]> = (value, { site }) => {
  const found = listOf(value).flatMap((draft) => {
    const headline = isRecord(draft) ? toLine(own(draft, 'headline'), 500) : '';
    const url = isRecord(draft) ? toAddress(own(draft, 'url'), site) : undefined;
    return headline && url ? [{ headline, url }] : [];
  });
  return found.length ? found : undefined;
};

const MORE = /\s*(?:\[(?:…|\.{3})\]|…?\s*\[\+\d+ chars\])$/;

const excerpt: Convert<string> = (value) => {
  const text = toLine(value);
  return (text.endsWith(']') ? text.replace(MORE, '…') : text) || undefined;
};

/** Whether a value is a headline or deck that may stay as it is. */
const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 500 && isPlain(value);

/** The lines of a deck, each without the mark that set it apart. */
const deck: Convert<readonly string[]> = (value) => {
  if (isShort(value) && !/[▶▷△]|^[-·] /.test(value)) return [value];
  const lines = listOf(value).flatMap((part) =>
    typeof part === 'string' ? splitLines(toLines(part)).map((one) => toText(one, 500)) : [],
  );
  return lines.some(Boolean) ? lines.filter(Boolean) : undefined;
};

/** The first line of a title, and what stands behind a break in it. */
const title: Convert<readonly string[]> = (value) => {
  if (isShort(value)) return [value];
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

export const CONVERT = {
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

export type Converted<F extends Field> = Exclude<ReturnType<(typeof CONVERT)[F]>, undefined>;
