import { isRecord, own, type Reading } from '../fields.js';
import type { AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { dig, get, listOf, recordsOf, toLine, type Raw, wordOf } from './raw.js';
import { readOne, readRows } from './rows.js';
import type { Result } from '../../core/result.js';
import { toHref } from '../../core/url.js';
import type { Article } from '../../models/article.js';

/** Everything in `included`, by type and id, and the references of each node that was asked for them. */
interface Included {
  readonly targets: ReadonlyMap<string, Raw>;
  readonly references: WeakMap<Raw, readonly Reference[]>;
}

const keyOf = (resource: unknown): string =>
  `${wordOf(get(resource, 'type'))} ${wordOf(get(resource, 'id'))}`;

/** A reference with what it leads to, where the document has that. */
interface Reference {
  readonly name: string;
  readonly type: string;
  /** What the reference itself says, such as the text for a picture. */
  readonly meta: unknown;
  readonly target: Raw | undefined;
}

const referencesOf = (node: Raw, included: Included): readonly Reference[] => {
  let found = included.references.get(node);
  if (!found) included.references.set(node, (found = findReferences(node, included)));
  return found;
};

const findReferences = (node: Raw, { targets }: Included): readonly Reference[] => {
  const relationships = own(node, 'relationships');
  if (!isRecord(relationships)) return [];
  return Object.entries(relationships).flatMap(([name, relationship]) =>
    recordsOf(isRecord(relationship) ? own(relationship, 'data') : undefined).map((data) => ({
      name,
      type: wordOf(own(data, 'type')),
      meta: own(data, 'meta'),
      target: targets.get(keyOf(data)),
    })),
  );
};

const isPicture = ({ name, type }: Reference): boolean =>
  /^media--|^file--file$/.test(type) && !/video|audio|document|user|download/.test(`${name} ${type}`);

/** A picture is a file; newer sites put a media item between article and file, and the words for it stand at the reference. */
const toPictures = (node: Raw, included: Included): readonly PictureDraft[] =>
  referencesOf(node, included)
    .filter(isPicture)
    .flatMap((reference) => {
      const { target, type } = reference;
      const inner = type === 'file--file' ? reference : target && referencesOf(target, included).find(isFile);
      const url = get(inner?.target, 'attributes.uri.url');
      if (!inner || url === undefined) return [];
      const word = (name: string): unknown => get(inner.meta, name);
      return [
        {
          url,
          alt: word('alt'),
          caption:
            get(target, 'attributes.field_caption.processed') ??
            get(target, 'attributes.field_caption') ??
            word('title'),
          credit: get(target, 'attributes.field_credit'),
          width: word('width'),
          height: word('height'),
        },
      ];
    });

const isFile = ({ name, type }: Reference): boolean => type === 'file--file' && name !== 'thumbnail';

const terms = (node: Raw, included: Included): readonly Reference[] =>
  referencesOf(node, included).filter(({ type }) => type.startsWith('taxonomy_term--'));

const SECTION = /categor|section|channel|topic/;

const toSection = (node: Raw, included: Included): unknown => {
  const term = terms(node, included).find(
    ({ name, type, target }) => target && SECTION.test(`${name} ${type}`),
  )?.target;
  return term && { name: get(term, 'attributes.name'), url: get(term, 'attributes.path.alias') };
};

const toTags = (node: Raw, included: Included): readonly unknown[] =>
  terms(node, included)
    .filter(({ name, type }) => !SECTION.test(`${name} ${type}`))
    .map(({ target }) => get(target, 'attributes.name'));

/** Who is named as author before who typed it in. */
const toAuthors = (node: Raw, included: Included): readonly AuthorDraft[] => {
  const people = referencesOf(node, included).filter(({ target }) => target);
  const named = people.filter(({ name }) => /author|byline|reporter/.test(name));
  const chosen = named.length ? named : people.filter(({ name }) => name === 'uid');
  return chosen.map(({ target }) => ({
    name: ['display_name', 'title', 'name'].map((name) => get(target, `attributes.${name}`)).find(Boolean),
  }));
};

/** A field is a plain text, a list of it, or a text with its format. */
const field =
  (...names: readonly string[]) =>
  (node: Raw): unknown => {
    for (const name of names)
      for (const value of listOf(dig(node, ['attributes', name]))) {
        const words = isRecord(value) ? (own(value, 'processed') ?? own(value, 'value')) : value;
        if (toLine(words)) return words;
      }
    return undefined;
  };

const readNode = readerOf<Included>({
  language: ['attributes.langcode'],
  headline: ['attributes.title'],
  id: ['id'],
  url: ['attributes.path.alias'],
  section: [toSection],
  subheadlines: [field('field_subtitle', 'field_subheadline', 'field_deck', 'field_sub_title')],
  excerpt: [
    (node) => get(node, 'attributes.body.summary'),
    field('field_summary', 'field_teaser', 'field_lead'),
  ],
  bodyHtml: [
    (node) => get(node, 'attributes.body.processed') ?? get(node, 'attributes.body.value'),
    field('field_body', 'field_content', 'field_text'),
  ],
  image: [toPictures],
  authors: [toAuthors, field('field_byline', 'field_author')],
  publishedAt: ['attributes.published_at', 'attributes.publish_date', 'attributes.created'],
  updatedAt: ['attributes.changed'],
  tags: [toTags],
  status: [(node) => (get(node, 'attributes.status') === false ? 'withdrawn' : undefined)],
});

/** Nodes of Drupal's JSON:API; pictures, sections and authors as far as `?include=…` brought them. */
export const readDrupal = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const targets = recordsOf(own(raw as Raw, 'included')).map((one) => [keyOf(one), one] as const);
  const included: Included = { targets: new Map(targets), references: new WeakMap() };
  // a saved document still says where it came from; its paths are of that site
  const self = get(raw, 'links.self.href') ?? get(raw, 'links.self');
  const site = toHref(self, reading.base) ?? reading.base;
  const data = own(raw as Raw, 'data');
  const read = (node: unknown): Article | undefined => readNode(node, reading, included, site);
  return Array.isArray(data)
    ? readRows(data, ['data'], reading, read)
    : readOne(['data'], reading, () => read(data));
};
