import { own, type Reading } from '../fields.js';
import type { AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { listOf, recordsOf, type Raw, wordOf } from './raw.js';
import { readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

const toAuthors =
  (key: string) =>
  (post: Raw): readonly AuthorDraft[] =>
    recordsOf(own(post, key)).map((author) => ({ name: own(author, 'name'), url: own(author, 'url') }));

const toPicture = (post: Raw): PictureDraft => ({
  url: own(post, 'feature_image') || own(post, 'og_image'),
  alt: own(post, 'feature_image_alt'),
  caption: own(post, 'feature_image_caption'),
});

const isPaid = (post: Raw): boolean =>
  own(post, 'access') === false || /^(?:members|paid|tiers)$/.test(wordOf(own(post, 'visibility')));

const readPost = readerOf({
  headline: ['title'],
  id: ['id'],
  url: ['canonical_url', 'url'],
  section: ['primary_tag'],
  excerpt: ['custom_excerpt', 'excerpt'],
  bodyHtml: ['html'],
  bodyText: ['plaintext'],
  image: [toPicture],
  authors: [toAuthors('authors'), toAuthors('primary_author')],
  publishedAt: ['published_at'],
  updatedAt: ['updated_at'],
  badges: [(post) => [isPaid(post) && 'premium']],
  tags: [(post) => recordsOf(own(post, 'tags')).filter((tag) => own(tag, 'visibility') !== 'internal')],
  readingMinutes: ['reading_time'],
});

/** Posts (or pages) of Ghost's content API. */
export const readGhost = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const posts = listOf(own(raw as Raw, 'posts'));
  return readRows(posts, ['posts'], reading, (post) => readPost(post, reading, undefined));
};
