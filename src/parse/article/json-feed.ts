import { own, type Reading } from '../fields.js';
import type { AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { listOf, recordsOf, type Raw, wordOf } from './raw.js';
import { readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import { toHref } from '../../core/url.js';
import type { Article, Badge } from '../../models/article.js';

const attachments = (item: Raw, kind: string): readonly Raw[] =>
  recordsOf(own(item, 'attachments')).filter((one) => wordOf(own(one, 'mime_type')).startsWith(`${kind}/`));

const toAuthors = (of: Raw): readonly AuthorDraft[] => {
  const several = recordsOf(own(of, 'authors'));
  // version 1.0 had a single one
  const all = several.length ? several : recordsOf(own(of, 'author'));
  return all.map((author) => ({ name: own(author, 'name'), url: own(author, 'url') }));
};

const toPictures = (item: Raw): readonly PictureDraft[] =>
  [own(item, 'image'), own(item, 'banner_image'), ...attachments(item, 'image').map((one) => own(one, 'url'))]
    .filter(Boolean)
    .map((url) => ({ url }));

const toBadges = (item: Raw): readonly Badge[] =>
  (['video', 'audio'] as const).filter((kind) => attachments(item, kind).length);

const toDuration = (item: Raw): unknown => {
  const played = [...attachments(item, 'video'), ...attachments(item, 'audio')][0];
  return played && own(played, 'duration_in_seconds');
};

const readItem = readerOf<Raw>({
  language: ['language', (_, feed) => own(feed, 'language')],
  headline: ['title'],
  id: ['id'],
  url: ['url', 'external_url', 'id'],
  section: ['tags'],
  excerpt: ['summary'],
  bodyHtml: ['content_html'],
  bodyText: ['content_text'],
  image: [toPictures],
  authors: [toAuthors, (_, feed) => toAuthors(feed)],
  publishedAt: ['date_published'],
  updatedAt: ['date_modified'],
  publisher: [
    (_, feed) => ({ name: own(feed, 'title'), url: own(feed, 'home_page_url'), logo: own(feed, 'icon') }),
  ],
  badges: [toBadges],
  duration: [toDuration],
  tags: ['tags'],
});

/** JSON Feed 1.0 and 1.1. */
export const readJsonFeed = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const feed = raw as Raw;
  const site = toHref(own(feed, 'home_page_url'), reading.base) ?? reading.base;
  const items = listOf(own(feed, 'items'));
  return readRows(items, ['items'], reading, (item) => readItem(item, reading, feed, site));
};
