import { own, type Reading } from '../fields.js';
import type { AuthorDraft } from './convert.js';
import { readerOf } from './places.js';
import type { Raw } from './raw.js';
import { readOne, readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

/** A list has its tags in `tag_list`, a single article in `tags`; the other one is a text. */
const toTags = (article: Raw): unknown =>
  [own(article, 'tag_list'), own(article, 'tags')].find(Array.isArray) ?? own(article, 'tag_list');

const toAuthor = (article: Raw): AuthorDraft | undefined => {
  const user = own(article, 'user');
  return typeof user === 'object' && user !== null ? { name: own(user, 'name') } : undefined;
};

const readArticle = readerOf({
  headline: ['title'],
  id: ['id'],
  url: ['canonical_url', 'url'],
  section: [toTags],
  excerpt: ['description'],
  bodyHtml: ['body_html'],
  image: [(article) => own(article, 'cover_image') || own(article, 'social_image')],
  authors: [toAuthor],
  publishedAt: ['published_at', 'published_timestamp'],
  updatedAt: ['edited_at'],
  publisher: ['organization.name'],
  tags: [toTags],
  commentCount: ['comments_count'],
  readingMinutes: ['reading_time_minutes'],
});

/** Articles of Forem, the software of DEV. */
export const readForem = (raw: unknown, reading: Reading): Result<readonly Article[]> =>
  Array.isArray(raw)
    ? readRows(raw, [], reading, (article) => readArticle(article, reading, undefined))
    : readOne([], reading, () => readArticle(raw, reading, undefined));
