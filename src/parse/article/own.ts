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
  type Reading,
} from '../fields.js';
import { fail, ok, type Result } from '../../core/result.js';
import {
  BADGES,
  type Article,
  type Author,
  type Named,
  type Picture,
  type Publisher,
  type Related,
  type Rendition,
} from '../../models/article.js';

const article = record<Article>(
  {
    headline: text(500),
    id: text(200),
    url: href,
    section: record<Named>({ name: text(100), url: href }, 'name'),
    subheadlines: list(text(500)),
    excerpt: text(),
    bodyHtml: html,
    image: record<Picture>(
      {
        url: href,
        alt: text(500),
        caption: text(1000),
        credit: text(200),
        width: number,
        height: number,
        focalPoint: record<{ x: number; y: number }>({ x: number, y: number }, 'x', 'y'),
        renditions: list(record<Rendition>({ url: href, width: number }, 'url', 'width')),
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
    commentCount: number,
    readingMinutes: number,
    correction: text(),
    status: oneOf(['published', 'withdrawn']),
    expiresAt: instant(),
  },
  'headline',
);

/** Our own shape: `{ "articles": […] }`, or one article alone. */
export const readOwnArticles = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const articles = isRecord(raw) ? own(raw, 'articles') : undefined;
  if (articles !== undefined) return ok(reading.at('articles', () => list(article)(articles, reading)) ?? []);
  const single = article(raw, reading);
  return single ? ok([single]) : fail('shape', 'An article needs a "headline".');
};
