import { isRecord, own, type Reading } from '../fields.js';
import { toHtmlOfBlocks } from './blocks.js';
import type { AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { get, listOf, recordsOf, type Raw, wordOf } from './raw.js';
import { readOne, readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

/** What links may lead to. */
interface Includes {
  readonly linked: ReadonlyMap<string, Raw>;
  readonly base: string;
}

const toIncludes = (raw: Raw, base: string): Includes => {
  const groups = ['includes.Asset', 'includes.Entry', 'items'].flatMap((path) => recordsOf(get(raw, path)));
  const keyed = groups.map(
    (node) => [`${wordOf(get(node, 'sys.type'))} ${wordOf(get(node, 'sys.id'))}`, node] as const,
  );
  return { linked: new Map(keyed), base };
};

/** What a link leads to; a draft or deleted target is not in the document. */
const follow = (value: unknown, { linked }: Includes): Raw | undefined => {
  if (!isRecord(value)) return undefined;
  const type = get(value, 'sys.linkType');
  return typeof type === 'string' ? linked.get(`${type} ${wordOf(get(value, 'sys.id'))}`) : undefined;
};

const fieldsOf = (entry: Raw): Raw => {
  const fields = own(entry, 'fields');
  return isRecord(fields) ? fields : {};
};

/** What the fields of such names link to. */
const nodes = (entry: Raw, names: RegExp, includes: Includes): readonly Raw[] =>
  Object.entries(fieldsOf(entry))
    .filter(([name]) => names.test(name))
    .flatMap(([, value]) => listOf(value))
    .flatMap((link): readonly Raw[] => {
      const node = follow(link, includes);
      return node ? [node] : [];
    });

const toPictures = (entry: Raw, includes: Includes): readonly PictureDraft[] =>
  nodes(entry, /./, includes)
    .map((node) =>
      get(node, 'sys.type') === 'Asset' ? node : nodes(node, /image|photo|file|asset/i, includes)[0],
    )
    .filter((node) => isRecord(node) && isRecord(get(node, 'fields.file')))
    .map((asset) => ({
      url: get(asset, 'fields.file.url'),
      alt: get(asset, 'fields.description') || get(asset, 'fields.title'),
      width: get(asset, 'fields.file.details.image.width'),
      height: get(asset, 'fields.file.details.image.height'),
    }));

const toAuthors = (entry: Raw, includes: Includes): readonly AuthorDraft[] =>
  nodes(entry, /author|writer|reporter|byline/i, includes).map((person) => ({
    name: get(person, 'fields.name') ?? get(person, 'fields.title'),
    role: get(person, 'fields.role') ?? get(person, 'fields.jobTitle'),
    email: get(person, 'fields.email'),
  }));

const toSection = (entry: Raw, includes: Includes): unknown => {
  const node = nodes(entry, /category|section/i, includes)[0];
  return node && (get(node, 'fields.name') ?? get(node, 'fields.title'));
};

const toBody = (entry: Raw, { base }: Includes): string | undefined =>
  ['body', 'content', 'text']
    .map((name) => own(fieldsOf(entry), name))
    .filter((value) => isRecord(value))
    .map((value) => toHtmlOfBlocks(value, base))
    .find((html) => html !== undefined);

const readEntry = readerOf<Includes>({
  language: ['sys.locale'],
  headline: ['fields.title', 'fields.headline', 'fields.name'],
  id: ['sys.id'],
  url: ['fields.url', 'fields.link', 'fields.canonicalUrl'],
  section: [toSection, 'fields.category', 'fields.section'],
  subheadlines: ['fields.subtitle', 'fields.subheadline', 'fields.deck'],
  excerpt: ['fields.description', 'fields.excerpt', 'fields.summary', 'fields.shortDescription'],
  bodyText: ['fields.body', 'fields.content', toBody],
  image: [toPictures],
  authors: [toAuthors, 'fields.author', 'fields.authorName'],
  publishedAt: ['fields.publishDate', 'fields.publishedAt', 'fields.date', 'sys.createdAt'],
  updatedAt: ['sys.updatedAt'],
  tags: ['fields.tags'],
});

/** Entries of Contentful's delivery API, their links followed as far as the document has the targets. */
export const readContentful = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const includes = toIncludes(raw as Raw, reading.base);
  const items = own(raw as Raw, 'items');
  return Array.isArray(items)
    ? readRows(items, ['items'], reading, (item) => readEntry(item, reading, includes))
    : readOne([], reading, () => readEntry(raw, reading, includes));
};
