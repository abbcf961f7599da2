import { attributeOf, elementsOf, markupOf, toLocalName } from '../markup.js';
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
import type { MarkupDocument, MarkupElement } from '../../core/markup-document.js';
import type { Result } from '../../core/result.js';
import { toHref } from '../../core/url.js';
import type { Article } from '../../models/article.js';

interface Channel {
  readonly language: string;
  readonly name: string;
  /** What the feed as a whole is about, where its name says so. */
  readonly section: string;
  readonly url: string;
  readonly logo: string;
}

type RssItem = Item<Channel> & { readonly description: Description };

/** Gnuboard writes `site > group > board`. NDsoft's systems name the list: `paper - 전체기사`. */
const splitTitle = (title: string): { name: string; section: string } => {
  const [name = '', ...rest] = title.slice(0, 300).split(/\s*(?:>|&gt;)\s*/);
  return { name: name.replace(/\s+[-–|:]\s+(?:전체|최신)\s?(?:기사|뉴스)$/, ''), section: rest.at(-1) ?? '' };
};

const toChannel = (channel: Parts, root: Parts, top: MarkupElement): Channel => {
  // RSS 1.0 has it beside the channel
  const image = allOf(channel, 'image')[0]?.children.length ? channel : root;
  const logo = elementsOf(allOf(image, 'image')[0], 'url')[0];
  return {
    ...splitTitle(wordsOf(channel, 'title')),
    language: wordsOf(channel, 'language') || wordsOf(channel, 'dc:language') || attributeOf(top, 'xml:lang'),
    url: wordsOf(channel, 'link'),
    logo: logo ? markupOf(logo) : '',
  };
};

/** `<guid>` is an address unless it says that it is none. */
const permaLink = (parts: Parts): string =>
  allOf(parts, 'guid')
    .filter((guid) => attributeOf(guid, 'isPermaLink') !== 'false')
    .map(markupOf)
    .find((text) => /^https?:/i.test(text)) ?? '';

const atomLink = (parts: Parts): string =>
  allOf(parts, 'atom:link')
    .filter((link) => /^(?:alternate)?$/.test(attributeOf(link, 'rel')))
    .map((link) => attributeOf(link, 'href'))
    .find(Boolean) ?? '';

/** `mail (name)`, as RSS asks for, is a name with an address; so is `name` alone. */
const toAuthor = (element: MarkupElement): AuthorDraft => {
  const text = markupOf(element);
  const match = /^([^\s()<>]{1,100}@[^\s()<>]{1,100})\s*\(([^()]{1,200})\)$/.exec(text);
  if (!match) return { name: text };
  const [, email, name] = match;
  return { name, email: /^no-?reply@/i.test(email!) ? undefined : email };
};

const toAtomAuthor = (element: MarkupElement): AuthorDraft => ({
  name: markupOf(elementsOf(element, 'name')[0] ?? element),
});

const categoriesOf = ({ parts }: RssItem): readonly string[] =>
  [...allOf(parts, 'category'), ...allOf(parts, 'dc:subject')].map(markupOf).filter(Boolean);

const PLACES: Places<RssItem> = {
  language: ['dc:language', (_, { feed }) => feed.language],
  headline: ['title', 'media:title', 'dc:title'],
  id: ['guid', (_, { element }) => attributeOf(element, 'rdf:about'), 'link'],
  url: [
    'feedburner:origLink',
    'link',
    (_, { parts }) => atomLink(parts),
    (_, { parts }) => permaLink(parts),
    (_, { element }) => attributeOf(element, 'rdf:about'),
  ],
  section: [(_, item) => categoriesOf(item)[0], (_, { feed }) => feed.section],
  subheadlines: [(_, { description }) => description.subheadlines],
  excerpt: [(_, { description }) => description.excerpt, 'itunes:summary', 'media:description'],
  bodyHtml: [(_, { description }) => description.body],
  image: [(_, item) => toPictures(item)],
  authors: [
    (_, { parts }) => allOf(parts, 'dc:creator').map(toAuthor),
    (_, { parts }) => allOf(parts, 'author').map(toAuthor),
    (_, { parts }) => allOf(parts, 'atom:author').map(toAtomAuthor),
    'itunes:author',
  ],
  publishedAt: [
    'pubDate',
    'pubdate',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'atom:published',
    'atom:updated',
  ],
  updatedAt: ['atom:updated', 'dcterms:modified'],
  // of a feed that gathers those of others
  publisher: ['source', (_, { feed }) => ({ name: feed.name, url: feed.url, logo: feed.logo })],
  badges: [(_, item) => toBadges(item)],
  duration: [(_, item) => toDuration(item)],
  tags: [(_, item) => categoriesOf(item).slice(1), 'media:keywords', 'itunes:keywords'],
  commentCount: ['slash:comments', 'thr:total'],
};

/** RSS 2.0 and before, and RSS 1.0, whose items stand beside the channel. */
export const readRss = (
  { root }: MarkupDocument,
  reading: Reading,
  { readerOf, readFound }: Tools,
): Result<readonly Article[]> => {
  const channel = elementsOf(root, 'channel')[0];
  const namespaces = toNamespaces(root, channel);
  const channelParts = toParts(channel, namespaces);
  const feed = toChannel(channelParts, toParts(root, namespaces), root);
  const home = toHref(feed.url, reading.base) ?? reading.base;
  const readItem = readerOf(PLACES);

  const toItem = (element: MarkupElement): RssItem => {
    const parts = toParts(element, namespaces);
    const base = toBase(home, root, channel, element);
    const site = base ?? home;
    const url = toHref(wordsOf(parts, 'link') || atomLink(parts) || permaLink(parts), site);
    const [description, content] = [wordsOf(parts, 'description'), wordsOf(parts, 'content:encoded')];
    return {
      feed,
      parts,
      namespaces,
      element,
      base,
      site,
      url,
      html: content || description,
      description: describe(description, content, url, site),
    };
  };

  const found = [channel, root].flatMap((holder) =>
    elementsOf(holder, 'item').map((item, i): readonly [MarkupElement, readonly (string | number)[]] => [
      item,
      [...(holder === root ? [] : ['channel']), toLocalName(item.name), i],
    ]),
  );
  return readFound(found, reading, (element) => {
    const item = toItem(element);
    return withBase(readItem(toRecord(item.parts), reading, item, item.site), item.base);
  });
};
