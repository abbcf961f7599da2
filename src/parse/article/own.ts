import {
  duration,
  href,
  html,
  instant,
  isRecord,
  list,
  oneOf,
  own,
  reader,
  record,
  text,
  type Format,
  type Read,
  type Reading,
} from '../fields.js';
import { toNumber } from '../../core/number.js';
import { fail, ok, type Result } from '../../core/result.js';
import {
  BADGES,
  STATUSES,
  type Article,
  type Author,
  type Badge,
  type Named,
  type Picture,
  type Publisher,
  type Related,
  type Rendition,
} from '../../models/article.js';
import { splitFlags, splitLines } from './tidy.js';

const within = (least: number, most: number): Read<number> =>
  reader(`a number from ${least} to ${most}`, (value) => {
    const found = toNumber(value);
    return found !== undefined && found >= least && found <= most ? found : undefined;
  });
/** A name or a line: enough for any, and no more than a card can take. */
const line = text(500);
const pixels = within(1, 100_000);
const share = within(0, 1);
const amount = within(0, 1_000_000_000);

const lines: Read<readonly string[]> = (value, reading) =>
  list(line)(typeof value === 'string' || Array.isArray(value) ? splitLines(value) : value, reading);

/** That an article was paid for is never lost, however it is written. */
const badge: Read<Badge> = (value, reading) =>
  typeof value === 'string' && /^(?:ad|sponsor|promot|paid|광고|협찬)/i.test(value)
    ? 'sponsored'
    : oneOf(BADGES)(value, reading);
const badges: Read<readonly Badge[]> = (value, reading) =>
  list(badge)(typeof value === 'string' ? [value] : value, reading);
const sponsor: Read<string> = (value, reading) => line(value, reading) ?? (value === false ? undefined : '');

const fields = record<Article>(
  {
    headline: line,
    id: line,
    url: href,
    section: record<Named>({ name: line, url: href }, 'name'),
    subheadlines: lines,
    excerpt: text(),
    bodyHtml: html,
    bodyBase: href,
    image: record<Picture>(
      {
        url: href,
        alt: line,
        caption: text(1000),
        credit: line,
        width: pixels,
        height: pixels,
        focalPoint: record<{ x: number; y: number }>({ x: share, y: share }, 'x', 'y'),
        renditions: list(record<Rendition>({ url: href, width: pixels }, 'url', 'width')),
      },
      'url',
    ),
    authors: list(record<Author>({ name: line, role: line, email: line, url: href }, 'name')),
    publishedAt: instant(),
    updatedAt: instant(),
    publisher: record<Publisher>({ name: line, url: href, logo: href }, 'name'),
    badges,
    duration,
    sponsor,
    related: list(record<Related>({ headline: line, url: href }, 'headline', 'url')),
    tags: list(line),
    commentCount: amount,
    readingMinutes: amount,
    correction: text(),
    status: oneOf(STATUSES),
    expiresAt: instant(),
  },
  'headline',
);

const article: Read<Article> = (value, reading) => {
  const found = fields(value, reading);
  if (!found) return undefined;
  const { headline, badges: flags } = splitFlags(found.headline);
  const all: readonly Badge[] = [...new Set([...(found.badges ?? []), ...flags])];
  return {
    ...found,
    headline,
    ...(all.length && { badges: all }),
    ...(found.bodyHtml !== undefined && { bodyBase: found.bodyBase ?? reading.base }),
  };
};

const readOwnArticles = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const articles = isRecord(raw) ? own(raw, 'articles') : undefined;
  if (articles !== undefined) return ok(reading.at('articles', () => list(article)(articles, reading)) ?? []);
  const single = article(raw, reading);
  return single ? ok([single]) : fail('shape', 'An article needs a headline.');
};

/** Keys of other formats that have `headline` or `articles` as well. */
const FOREIGN = ['@type', '@context', 'title', 'versioncreated', 'versionCreated'];

const isHeaded = (row: unknown): boolean => isRecord(row) && own(row, 'headline') !== undefined;
const isForeign = (row: unknown): boolean => isRecord(row) && FOREIGN.some((key) => Object.hasOwn(row, key));

/** Our own shape: `{ "articles": […] }`, or one article alone. */
export const ownArticles = {
  name: 'newsdrop-articles',
  matches: (raw: unknown): boolean => {
    const articles = isRecord(raw) ? (own(raw, 'articles') ?? raw) : undefined;
    const rows = Array.isArray(articles) ? articles : [raw];
    return !rows.length || (rows.some(isHeaded) && !rows.some(isForeign));
  },
  read: readOwnArticles,
} satisfies Format<readonly Article[]>;
