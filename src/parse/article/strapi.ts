import { isRecord, own, type Reading } from '../fields.js';
import { toHtmlOfBlocks } from './blocks.js';
import type { AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { recordsOf, type Raw } from './raw.js';
import { readOne, readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

/** Version 4 wraps every relation in `data` and every field in `attributes`, version 5 nothing: here both are like version 5. */
const unwrap = (value: unknown): unknown => {
  const inner = isRecord(value) && own(value, 'data') !== undefined ? own(value, 'data') : value;
  const first: unknown = Array.isArray(inner) ? inner[0] : inner;
  if (!isRecord(first)) return first;
  const attributes = own(first, 'attributes');
  return isRecord(attributes) ? { ...attributes, id: own(first, 'id') } : first;
};

const unwrapAll = (value: unknown): readonly unknown[] => {
  const inner = isRecord(value) ? (own(value, 'data') ?? [value]) : value;
  return recordsOf(inner).map(unwrap);
};

/** The first relation or field of several usual names. */
const related =
  (...names: readonly string[]) =>
  (entry: Raw): Raw | undefined =>
    names.map((name) => unwrap(own(entry, name))).find(isRecord);

const media = related('cover', 'image', 'thumbnail', 'featuredImage', 'featured_image', 'hero', 'photo');

const toPicture = (entry: Raw): PictureDraft | undefined => {
  const file = media(entry);
  if (!file) return undefined;
  const formats = own(file, 'formats');
  return {
    url: own(file, 'url'),
    alt: own(file, 'alternativeText'),
    caption: own(file, 'caption'),
    width: own(file, 'width'),
    height: own(file, 'height'),
    renditions: isRecord(formats) ? Object.values(formats) : [],
  };
};

const toAuthors = (entry: Raw): readonly AuthorDraft[] =>
  ['authors', 'author', 'writer', 'reporter']
    .map((name) => unwrapAll(own(entry, name)))
    .flat()
    .filter(isRecord)
    .map((author) => ({
      name: own(author, 'name') ?? own(author, 'username'),
      role: own(author, 'role') ?? own(author, 'position'),
      email: own(author, 'email'),
    }));

/** Blocks of the editor, and those of a dynamic zone that have words of their own. */
const toBlocks = (entry: Raw, base: string): unknown => {
  const blocks = ['content', 'body', 'blocks'].map((name) => own(entry, name)).find(Array.isArray);
  const bodies = recordsOf(blocks).flatMap((block) => {
    const words = own(block, 'body');
    return typeof words === 'string' ? [words] : [];
  });
  return bodies.length ? bodies.join('\n\n') : toHtmlOfBlocks(blocks, base);
};

const readEntry = readerOf<string>({
  language: ['locale'],
  headline: ['title', 'headline', 'name'],
  id: ['documentId', 'id'],
  url: ['url', 'link', 'canonicalUrl', 'seo.canonicalURL'],
  section: [related('category', 'section'), (entry) => unwrapAll(own(entry, 'categories'))[0]],
  subheadlines: ['subtitle', 'subTitle', 'subheadline', 'deck'],
  excerpt: ['description', 'excerpt', 'summary'],
  bodyText: ['content', 'body', toBlocks],
  image: [toPicture],
  authors: [toAuthors, 'author'],
  publishedAt: ['publishedAt', 'published_at', 'createdAt'],
  updatedAt: ['updatedAt', 'updated_at'],
  tags: [(entry) => unwrapAll(own(entry, 'tags')), 'tags'],
});

/** Entries of Strapi, versions 4 and 5. Their `slug` is no address: where it leads, only the site knows. */
export const readStrapi = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const data = own(raw as Raw, 'data');
  const read = (row: unknown): Article | undefined => readEntry(unwrap(row), reading, reading.base);
  return Array.isArray(data)
    ? readRows(data, ['data'], reading, read)
    : readOne(['data'], reading, () => read(data));
};
