import { own, type Reading } from '../fields.js';
import { readerOf } from './places.js';
import { listOf, type Raw } from './raw.js';
import { readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

const readItem = readerOf({
  headline: ['title'],
  // the publisher's own page before the portal's copy
  url: ['originallink', 'link'],
  id: ['originallink', 'link'],
  excerpt: ['description'],
  publishedAt: ['pubDate'],
});

/** Naver's news search, as a site's own server passes it on; the key of the interface belongs into no page. */
export const readNaverNews = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const items = listOf(own(raw as Raw, 'items'));
  return readRows(items, ['items'], reading, (item) => readItem(item, reading, undefined));
};
