import { own, type Reading } from '../fields.js';
import type { AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { dig, get, listOf, recordsOf, wordOf, type Raw } from './raw.js';
import { readOne, readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import type { Article, Badge } from '../../models/article.js';

/** What `_embed` brought; an answer that the server refused stands there as an error with a code. */
const embedded = (post: Raw, name: string): readonly Raw[] => {
  const all = own(post, '_embedded');
  return typeof all === 'object' && all !== null
    ? recordsOf(own(all, name)).filter((one) => own(one, 'code') === undefined)
    : [];
};

/** The terms of a taxonomy: they come in groups, some of them empty, in any order. */
const terms = (post: Raw, taxonomy: string): readonly Raw[] => {
  const found: Raw[] = [];
  for (const group of listOf(get(post, '_embedded.wp:term')))
    for (const term of recordsOf(group)) if (own(term, 'taxonomy') === taxonomy) found.push(term);
  return found;
};

const toSection = (post: Raw): unknown => {
  const category = terms(post, 'category')[0];
  return category && { name: own(category, 'name'), url: own(category, 'link') };
};

const toPicture = (post: Raw): PictureDraft | undefined => {
  const media = embedded(post, 'wp:featuredmedia')[0];
  if (!media) return undefined;
  const sizes = get(media, 'media_details.sizes');
  return {
    url: own(media, 'source_url') ?? get(media, 'guid.rendered'),
    alt: own(media, 'alt_text'),
    caption: get(media, 'caption.rendered'),
    credit: get(media, 'media_details.image_meta.credit'),
    width: get(media, 'media_details.width'),
    height: get(media, 'media_details.height'),
    renditions: Object.values(sizes ?? {}).map((size) => ({
      url: get(size, 'source_url'),
      width: get(size, 'width'),
      height: get(size, 'height'),
    })),
  };
};

const toAuthors = (post: Raw): readonly AuthorDraft[] => {
  const several = [...recordsOf(own(post, 'authors')), ...recordsOf(own(post, 'coauthors'))];
  const known = several.length ? several : embedded(post, 'author');
  return known.map((author) => ({
    name: own(author, 'display_name') ?? own(author, 'name'),
    url: own(author, 'link') ?? own(author, 'url'),
  }));
};

/** `…_gmt` is UTC and does not say so. */
const inUtc =
  (key: string) =>
  (post: Raw): unknown => {
    const date = own(post, key);
    return typeof date === 'string' && /T[\d:.]+$/.test(date) && !date.startsWith('0000')
      ? `${date}Z`
      : undefined;
  };

/**
 * Post formats that are badges.
 * @checked 2026-11
 * @source https://developer.wordpress.org/rest-api/reference/posts/
 */
const BADGES: Readonly<Record<string, Badge>> = { video: 'video', audio: 'audio', gallery: 'gallery' };

const toBadges = (post: Raw): readonly Badge[] => {
  const format = own(post, 'format');
  return typeof format === 'string' && Object.hasOwn(BADGES, format) ? [BADGES[format]!] : [];
};

/** A post behind a password has an empty text that says nothing. */
const toBody = (post: Raw): unknown =>
  get(post, 'content.protected') === true ? undefined : get(post, 'content.rendered');

const readPost = readerOf({
  language: ['yoast_head_json.og_locale', 'lang'],
  headline: ['title.rendered'],
  id: ['id'],
  url: ['link'],
  section: [toSection],
  subheadlines: ['acf.subtitle', 'acf.subheadline', 'acf.sub_title', 'meta.subtitle'],
  excerpt: ['excerpt.rendered', 'yoast_head_json.description'],
  bodyHtml: [toBody],
  image: [
    toPicture,
    'jetpack_featured_media_url',
    (post) => recordsOf(get(post, 'yoast_head_json.og_image')),
    'featured_image_src',
    'story_poster.url',
  ],
  authors: [toAuthors, 'yoast_head_json.author'],
  publishedAt: [inUtc('date_gmt'), 'date'],
  updatedAt: [inUtc('modified_gmt'), 'modified'],
  publisher: [(post) => get(post, 'yoast_head_json.og_site_name')],
  badges: [toBadges],
  tags: [(post) => terms(post, 'post_tag')],
  readingMinutes: [
    (post) => /^\d+/.exec(wordOf(dig(post, ['yoast_head_json', 'twitter_misc', 'Est. reading time'])))?.[0],
  ],
});

/** Posts of the WordPress REST API; with `?_embed` they bring section, picture and authors. */
export const readWordPress = (raw: unknown, reading: Reading): Result<readonly Article[]> =>
  Array.isArray(raw)
    ? readRows(raw, [], reading, (post) => readPost(post, reading, undefined))
    : readOne([], reading, () => readPost(raw, reading, undefined));
