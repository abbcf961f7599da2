import { isRecord, own, type Reading } from '../fields.js';
import { toSeconds, type AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { isBlank, listOf, recordsOf, toLine, type Raw, wordOf } from './raw.js';
import { readFound } from './rows.js';
import { escapeHtml, toParagraphs } from '../../core/markup.js';
import { toNumber } from '../../core/number.js';
import { fail, type Result } from '../../core/result.js';
import type { Article, Badge } from '../../models/article.js';

/** A page has some dozens of nodes; more than this is no page. */
const MOST_NODES = 20_000;

type Index = ReadonlyMap<string, Raw>;

const bares = new Map<string, string>();

/** `NewsArticle` of `schema:NewsArticle` and `https://schema.org/NewsArticle`. */
const bare = (type: string): string => {
  let found = bares.get(type);
  if (found === undefined) {
    found = type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
    // a page has some dozens of types; who makes up more shall not fill the memory
    if (bares.size < 100) bares.set(type, found);
  }
  return found;
};

const isOfType = (node: Raw, pattern: RegExp): boolean => {
  const types = own(node, '@type');
  if (typeof types === 'string') return pattern.test(bare(types));
  return listOf(types).some((type) => typeof type === 'string' && pattern.test(bare(type)));
};

const ARTICLE = /(?:Article|Posting)$|^Report$|^VideoObject$/;

/** Every node that has an `@id` and says more than that, wherever it stands. */
const toIndex = (raw: unknown): Index => {
  const index = new Map<string, Raw>();
  const open: unknown[] = [raw];
  for (let seen = 0; open.length && seen < MOST_NODES; seen++) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    const id = own(node, '@id');
    if (isRecord(node) && typeof id === 'string') {
      const size = Object.keys(node).length;
      if (size > 1 && size > Object.keys(index.get(id) ?? {}).length) index.set(id, node);
    }
    for (const key in node) {
      const value = own(node, key);
      if (typeof value === 'object') open.push(value);
    }
  }
  return index;
};

/** The node that a bare `{ "@id": … }` stands for. */
const resolve = (value: unknown, index: Index): unknown => {
  const id = isRecord(value) ? own(value, '@id') : undefined;
  return typeof id === 'string' ? (index.get(id) ?? value) : value;
};

const nodesOf = (value: unknown, index: Index): readonly unknown[] =>
  listOf(value).map((one) => resolve(one, index));

/** A list entry that only names an article: `{ "@type": "ListItem", "name": …, "url": … }`. */
const isEntry = (node: Raw): boolean =>
  isOfType(node, /^ListItem$/) &&
  !isBlank(own(node, 'name')) &&
  !isBlank(own(node, 'url') ?? own(node, 'item'));

/** Lists in pages in graphs; no real document puts its articles deeper. */
const DEEPEST = 12;

/** Where a page or list keeps its articles; what belongs to an article stays with it, and a breadcrumb is no list of articles. */
const CONTAINERS = [
  '@graph',
  'mainEntity',
  'itemListElement',
  'item',
  'blogPost',
  'hasPart',
  'dataFeedElement',
];

/** A node with where it stands. */
type Found = readonly [node: Raw, path: readonly (string | number)[]];

const findArticles = (raw: unknown, index: Index): readonly Found[] => {
  const found: Found[] = [];
  const seen = new Set<unknown>();
  const open: (readonly [node: unknown, path: readonly (string | number)[]])[] = [[raw, []]];
  // a queue, so that the page's own article comes before those that it lists
  for (let i = 0; i < open.length && i < MOST_NODES; i++) {
    const [value, path] = open[i]!;
    const node = resolve(value, index);
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    if (Array.isArray(node)) {
      node.forEach((one: unknown, n) => open.push([one, [...path, n]]));
    } else if (isRecord(node)) {
      if (isOfType(node, ARTICLE) && !isBlank(own(node, 'headline') ?? own(node, 'name'))) {
        found.push([node, path]);
        continue;
      }
      if (isOfType(node, /^BreadcrumbList$/) || path.length > DEEPEST) continue;
      for (const key of CONTAINERS) if (Object.hasOwn(node, key)) open.push([own(node, key), [...path, key]]);
      if (isEntry(node) && !isRecord(resolve(own(node, 'item'), index))) found.push([node, path]);
    }
  }
  return found;
};

const text = (value: unknown): unknown =>
  isRecord(value) ? (own(value, 'name') ?? own(value, '@value')) : value;

const creditOf = (image: Raw, index: Index): unknown =>
  [
    own(image, 'creditText'),
    text(nodesOf(own(image, 'creator'), index)[0]),
    text(nodesOf(own(image, 'author'), index)[0]),
    own(image, 'copyrightNotice'),
  ].find((value) => !isBlank(value));

const toPicture = (value: unknown, index: Index): PictureDraft | undefined => {
  if (!isRecord(value)) return isBlank(value) ? undefined : { url: value };
  const url = ['url', 'contentUrl', 'thumbnailUrl', '@id']
    .map((key) => listOf(own(value, key))[0])
    .find((one) => typeof one === 'string' && one);
  const caption = text(resolve(own(value, 'caption'), index));
  return {
    url,
    caption,
    alt: [caption, own(value, 'name'), own(value, 'description')].find((one) => !isBlank(one)),
    credit: creditOf(value, index),
    width: own(value, 'width'),
    height: own(value, 'height'),
  };
};

const size = (value: unknown): number =>
  toNumber(
    isRecord(value) ? own(value, 'value') : typeof value === 'string' ? value.replace(/\s*px$/, '') : value,
  ) ?? 0;

/** Square, 4:3 and 16:9 of one picture come in any order: the widest landscape is what a newspaper shows. */
const byUse = (a: PictureDraft, b: PictureDraft): number => {
  const use = ({ width, height }: PictureDraft): number => {
    const [w, h] = [size(width), size(height)];
    return w > h ? w : 0;
  };
  return use(b) - use(a);
};

const toPictures = (value: unknown, index: Index): readonly PictureDraft[] =>
  nodesOf(value, index)
    .map((one) => toPicture(one, index))
    .filter((one) => one !== undefined)
    .sort(byUse);

const toAuthor = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  const isOrganization = isOfType(value, /Organization$/);
  const name = own(value, 'name') ?? `${wordOf(own(value, 'givenName'))} ${wordOf(own(value, 'familyName'))}`;
  return {
    name: listOf(name)[0],
    role: listOf(own(value, 'jobTitle'))[0],
    email: own(value, 'email'),
    url: listOf(own(value, 'url'))[0],
    isOrganization,
  } satisfies AuthorDraft;
};

const toAuthors =
  (key: string) =>
  (node: Raw, index: Index): readonly unknown[] =>
    nodesOf(own(node, key), index).map(toAuthor);

const toPublisher = (node: Raw, index: Index): unknown => {
  const publisher = nodesOf(own(node, 'publisher') ?? own(node, 'sourceOrganization'), index)[0];
  if (!isRecord(publisher)) return publisher;
  const logo = toPictures(own(publisher, 'logo') ?? own(publisher, 'image'), index)[0];
  return {
    name: text(listOf(own(publisher, 'name'))[0]),
    url: listOf(own(publisher, 'url'))[0],
    logo: logo?.url,
  };
};

/** The page of an article. Some sites name their home page here, for every article. */
const toPage = (node: Raw, index: Index): unknown => {
  const page = resolve(own(node, 'mainEntityOfPage'), index);
  const url = isRecord(page) ? (own(page, '@id') ?? own(page, 'url')) : page;
  return typeof url === 'string' && !/^(?:https?:)?\/\/[^/?]+\/?(?:#.*)?$/.test(url) ? url : undefined;
};

/** `false`, `"False", `"false"`, `"http://schema.org/False"`. */
const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()));

const isPaid = (node: Raw): boolean => {
  const whole = own(node, 'isAccessibleForFree');
  if (!isBlank(whole)) return isFalse(whole);
  return recordsOf(own(node, 'hasPart')).some((part) => isFalse(own(part, 'isAccessibleForFree')));
};

const isLive = (node: Raw): boolean => {
  const end = own(node, 'coverageEndTime');
  return isOfType(node, /^LiveBlogPosting$/) && !(typeof end === 'string' && Date.parse(end) < Date.now());
};

const toBadges = (node: Raw): readonly (Badge | false)[] => [
  isLive(node) && 'live',
  isOfType(node, /^OpinionNewsArticle$/) && 'opinion',
  isPaid(node) && 'premium',
  (isOfType(node, /^AdvertiserContentArticle$/) || !isBlank(own(node, 'sponsor'))) && 'sponsored',
  isOfType(node, /^VideoObject$/) && 'video',
];

const MOST_UPDATES = 100;

/** The entries of a live blog as one text, in the order in which they are given. */
const toUpdates = (node: Raw, index: Index): string =>
  nodesOf(own(node, 'liveBlogUpdate'), index)
    .filter(isRecord)
    .slice(0, MOST_UPDATES)
    .map((update) => {
      const headline = toLine(own(update, 'headline'), 500);
      const words = own(update, 'articleBody') ?? own(update, 'text');
      return (
        (headline && `<h2>${escapeHtml(headline)}</h2>`) +
        (typeof words === 'string' ? toParagraphs(words) : '')
      );
    })
    .join('');

/** Words a minute, for languages that count in words; Korean counts do not compare. */
const READING_SPEED = 230;

const toMinutes = (node: Raw): number | undefined => {
  const seconds = toSeconds(own(node, 'timeRequired'));
  if (seconds !== undefined) return Math.max(1, Math.round(seconds / 60));
  const words = toNumber(own(node, 'wordCount'));
  if (!words || words < 0 || /[가-힣]/.test(wordOf(own(node, 'headline')))) return undefined;
  return Math.max(1, Math.round(words / READING_SPEED));
};

const readNode = readerOf<Index>({
  language: ['inLanguage'],
  headline: ['headline', 'name'],
  subheadlines: ['alternativeHeadline'],
  id: ['identifier.value', 'identifier', '@id'],
  url: ['url', toPage, 'item', '@id'],
  section: ['articleSection'],
  excerpt: ['description', 'abstract'],
  bodyText: ['articleBody', 'text', toUpdates],
  image: [
    (node, index) => toPictures(own(node, 'image'), index),
    (node) => listOf(own(node, 'thumbnailUrl')),
    (node, index) => toPictures(own(node, 'primaryImageOfPage'), index),
  ],
  authors: [toAuthors('author'), toAuthors('creator'), toAuthors('contributor')],
  publishedAt: ['datePublished', 'uploadDate', 'dateCreated'],
  updatedAt: ['dateModified'],
  publisher: [toPublisher],
  badges: [toBadges],
  duration: [(node) => (isOfType(node, /^VideoObject$/) ? own(node, 'duration') : undefined)],
  sponsor: [(node, index) => text(nodesOf(own(node, 'sponsor'), index)[0])],
  tags: ['keywords'],
  commentCount: ['commentCount'],
  readingMinutes: [toMinutes],
  correction: ['correction.text', 'correction'],
  expiresAt: ['expires'],
});

/** The articles of a schema.org document (JSON-LD): of a page, a graph, or a list. */
export const readSchemaOrg = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const index = toIndex(raw);
  const nodes = findArticles(raw, index);
  if (nodes.length) return readFound(nodes, reading, (node) => readNode(node, reading, index));
  return fail(
    'shape',
    'This schema.org document has no article: looked for a NewsArticle or its like with a headline, at the top, in @graph, ' +
      'mainEntity and itemListElement.',
  );
};
