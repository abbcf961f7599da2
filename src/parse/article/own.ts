import {
  duration,
  href,
  html,
  instant,
  isRecord,
  list,
  number,
  oneOf,
  own,
  record,
  text,
  type Format,
  type Read,
  type Reading,
} from '../fields.js';
import { fail, ok, type Result } from '../../core/result.js';
import {
  BADGES,
  type Article,
  type Author,
  type Badge,
  type Named,
  type Picture,
  type Publisher,
  type Related,
  type Rendition,
} from '../../models/article.js';
import { splitByline, splitFlags, splitLines } from './tidy.js';

const within =
  (least: number, most: number): Read<number> =>
  (value, reading) => {
    const found = number(value, reading);
    if (found === undefined || (found >= least && found <= most)) return found;
    return reading.warn(`expected a number from ${least} to ${most}, got ${found}`);
  };
const pixels = within(1, 100_000);
const share = within(0, 1);
const amount = within(0, 1_000_000_000);

const lines: Read<readonly string[]> = (value, reading) => list(text(500))(splitLines(value), reading);

const fields = record<Omit<Article, 'bodyBase'>>(
  {
    headline: text(500),
    id: text(200),
    url: href,
    section: record<Named>({ name: text(100), url: href }, 'name'),
    subheadlines: lines,
    excerpt: text(),
    bodyHtml: html,
    image: record<Picture>(
      {
        url: href,
        alt: text(500),
        caption: text(1000),
        credit: text(200),
        width: pixels,
        height: pixels,
        focalPoint: record<{ x: number; y: number }>({ x: share, y: share }, 'x', 'y'),
        renditions: list(record<Rendition>({ url: href, width: pixels }, 'url', 'width')),
      },
      'url',
    ),
    authors: list(record<Author>({ name: text(100), role: text(60), email: text(200), url: href }, 'name')),
    publishedAt: instant(),
    updatedAt: instant(),
    publisher: record<Publisher>({ name: text(100), url: href, logo: href }, 'name'),
    badges: list(oneOf(BADGES)),
    duration,
    sponsor: text(100),
    related: list(record<Related>({ headline: text(500), url: href }, 'headline', 'url')),
    tags: list(text(60)),
    commentCount: amount,
    readingMinutes: amount,
    correction: text(),
    status: oneOf(['published', 'withdrawn']),
    expiresAt: instant(),
  },
  'headline',
);

const article: Read<Article> = (value, reading) => {
  const found = fields(value, reading);
  if (!found) return undefined;
  const { headline, badges } = splitFlags(found.headline);
  const all: readonly Badge[] = [...new Set([...(found.badges ?? []), ...badges])];
  return {
    ...found,
    headline,
    ...(all.length && { badges: all }),
    ...(found.authors && { authors: found.authors.flatMap(splitByline) }),
    ...(found.bodyHtml !== undefined && { bodyBase: reading.base }),
  };
};

const readOwnArticles = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const articles = isRecord(raw) ? own(raw, 'articles') : undefined;
  if (articles !== undefined) return ok(reading.at('articles', () => list(article)(articles, reading)) ?? []);
  const single = article(raw, reading);
  return single ? ok([single]) : fail('shape', 'An article needs a "headline".');
};

/** Keys of other formats that have `headline` or `articles` as well. */
const FOREIGN = ['@type', '@context', 'title', 'versioncreated', 'versionCreated'];

const isHeaded = (row: unknown): boolean => isRecord(row) && own(row, 'headline') !== undefined;
const isForeign = (row: unknown): boolean => isRecord(row) && FOREIGN.some((key) => Object.hasOwn(row, key));

/** Our own shape: `{ "articles": […] }`, or one article alone. */
export const ownArticles: Format<readonly Article[]> = {
  name: 'newsdrop-articles',
  matches: (raw) => {
    const articles = isRecord(raw) ? (own(raw, 'articles') ?? raw) : undefined;
    const rows = Array.isArray(articles) ? articles : [raw];
    return !rows.length || (rows.some(isHeaded) && !rows.some(isForeign));
  },
  read: readOwnArticles,
};
