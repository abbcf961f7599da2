import { attributeOf, elementsOf, markupOf, textOf, toLocalName } from '../markup.js';
import type { Reading } from '../fields.js';
import type { AuthorDraft } from './convert.js';
import { toBadges, toDuration, toPictures } from './feed-media.js';
import {
  allOf,
  toBase,
  toNamespaces,
  toParts,
  toRecord,
  withBase,
  wordsOf,
  type Item,
  type Parts,
} from './feed-parts.js';
import { describe, type Description } from './feed-text.js';
import type { Places } from './places.js';
import type { Tools } from './tools.js';
import { escapeHtml, toParagraphs } from '../../core/markup.js';
import type { MarkupDocument, MarkupElement } from '../../core/markup-document.js';
import type { Result } from '../../core/result.js';
import { toHref } from '../../core/url.js';
import type { Article } from '../../models/article.js';

interface Feed {
  readonly language: string;
  readonly publisher: { readonly name: string; readonly url: string; readonly logo: string };
  readonly authors: readonly AuthorDraft[];
}

type Entry = Item<Feed> & { readonly description: Description };

/** A text as HTML: what is of no type, or of the type `text`, is text to the letter. */
const toHtml = (element: MarkupElement | undefined): string => {
  const type = attributeOf(element, 'type');
  if (element?.children.some((child) => typeof child !== 'string')) return markupOf(element);
  return /html/i.test(type) ? markupOf(element) : escapeHtml(textOf(element).trim());
};

/** The text itself; pictures and other files stand there as well. */
const toBody = (content: MarkupElement | undefined): string => {
  const type = attributeOf(content, 'type');
  if (/html/i.test(type)) return toHtml(content);
  return /^(?:text(?:\/plain)?)?$/i.test(type) ? toParagraphs(textOf(content)) : '';
};

const htmlOf = (parts: Parts, name: string): string => allOf(parts, name).map(toHtml).find(Boolean) ?? '';

/** Of several alternates the page in HTML. */
const toPage = (parts: Parts): string => {
  const links = allOf(parts, 'link').filter((link) => /^(?:alternate)?$/.test(attributeOf(link, 'rel')));
  const page = links.find((link) => /^(?:text\/html.*)?$/.test(attributeOf(link, 'type')));
  return attributeOf(page ?? links[0], 'href');
};

const toAuthor = (element: MarkupElement): AuthorDraft => {
  const [name, email, url] = ['name', 'email', 'uri'].map((key) => markupOf(elementsOf(element, key)[0]));
  return { name, email: /^no-?reply@/i.test(email!) ? undefined : email, url };
};

const toFeed = (parts: Parts, root: MarkupElement): Feed => ({
  language: attributeOf(root, 'xml:lang') || wordsOf(parts, 'dc:language'),
  publisher: {
    name: htmlOf(parts, 'title'),
    url: toPage(parts),
    logo: wordsOf(parts, 'logo') || wordsOf(parts, 'icon'),
  },
  authors: allOf(parts, 'author').map(toAuthor),
});

/** Blogger says here as well of what kind an entry is. */
const categoriesOf = ({ parts }: Entry): readonly string[] =>
  allOf(parts, 'category')
    .filter((category) => !attributeOf(category, 'scheme').endsWith('#kind'))
    .map((category) => attributeOf(category, 'label') || attributeOf(category, 'term') || markupOf(category))
    .filter(Boolean);

/** Words of Media RSS, in the group that YouTube and others put around them. */
const mediaWords =
  (name: string) =>
  (_: unknown, { parts, namespaces }: Entry): string =>
    [parts, ...allOf(parts, 'media:group').map((group) => toParts(group, namespaces))]
      .map((part) => wordsOf(part, name))
      .find(Boolean) ?? '';

/** The feed that an entry was taken from. */
const sourceOf = ({ parts, namespaces }: Entry): Parts =>
  toParts(allOf(parts, 'source')[0], namespaces, 'atom');

const PLACES: Places<Entry> = {
  language: [(_, { element }) => attributeOf(element, 'xml:lang'), (_, { feed }) => feed.language],
  headline: [(_, { parts }) => htmlOf(parts, 'title'), mediaWords('media:title')],
  id: ['id'],
  url: ['feedburner:origLink', (_, { parts }) => toPage(parts), (_, { parts }) => addressOf(parts)],
  section: [(_, entry) => categoriesOf(entry)[0]],
  subheadlines: [(_, { description }) => description.subheadlines],
  excerpt: [(_, { description }) => description.excerpt, mediaWords('media:description')],
  bodyHtml: [(_, { description }) => description.body],
  image: [(_, entry) => toPictures(entry)],
  authors: [
    (_, { parts }) => allOf(parts, 'author').map(toAuthor),
    (_, entry) => allOf(sourceOf(entry), 'author').map(toAuthor),
    'dc:creator',
    (_, { feed }) => feed.authors,
  ],
  publishedAt: ['published', 'issued', 'created', 'dc:date', 'updated', 'modified'],
  updatedAt: ['updated', 'modified'],
  publisher: [
    (_, entry) => {
      const parts = sourceOf(entry);
      const name = htmlOf(parts, 'title');
      return name && { name, url: toPage(parts), logo: wordsOf(parts, 'logo') };
    },
    (_, { feed }) => feed.publisher,
  ],
  badges: [(_, entry) => toBadges(entry)],
  duration: [(_, entry) => toDuration(entry)],
  tags: [(_, entry) => categoriesOf(entry).slice(1), mediaWords('media:keywords')],
  commentCount: ['thr:total', 'slash:comments'],
};

/** The id of an entry where it is an address. */
const addressOf = (parts: Parts): string => /^https?:.*/.exec(wordsOf(parts, 'id'))?.[0] ?? '';

/** Atom 1.0, and 0.3 as far as it is the same; a feed or a single entry. */
export const readAtom = (
  { root }: MarkupDocument,
  reading: Reading,
  { readerOf, readFound }: Tools,
): Result<readonly Article[]> => {
  const namespaces = toNamespaces(root);
  const isEntry = toLocalName(root.name) === 'entry';
  const feed = toFeed(toParts(isEntry ? undefined : root, namespaces, 'atom'), root);
  const readEntry = readerOf(PLACES);

  const toEntry = (element: MarkupElement): Entry => {
    const parts = toParts(element, namespaces, 'atom');
    const content = allOf(parts, 'content')[0];
    const base = toBase(reading.base, root, element, content);
    // that of the content is for what is inside of it alone
    const site = toBase(reading.base, root, element) ?? reading.base;
    const url = toHref(toPage(parts) || addressOf(parts), site);
    const [summary, text] = [htmlOf(parts, 'summary'), toBody(content)];
    return {
      feed,
      parts,
      namespaces,
      element,
      base,
      site,
      url,
      html: text || summary,
      description: describe(summary, text, url, site),
    };
  };

  const entries = isEntry
    ? [[root, ['entry']] as const]
    : elementsOf(root, 'entry').map((entry, i) => [entry, ['entry', i]] as const);
  return readFound(entries, reading, (element) => {
    const entry = toEntry(element);
    return withBase(readEntry(toRecord(entry.parts), reading, entry, entry.site), entry.base);
  });
};
