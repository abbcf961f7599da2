// The tags in the head of a page, and where the fields of an article stand among them.
import { own } from '../fields.js';
import { attributeOf, elementsOf, textOf } from '../markup.js';
import type { PictureDraft } from './picture.js';
import type { Places } from './places.js';
import type { Raw } from './raw.js';
import type { MarkupElement } from '../../core/markup-document.js';
import { toHref } from '../../core/url.js';
import type { Badge } from '../../models/article.js';

/** What a head says, tag by tag. */
export interface Head {
  /** What the first tag of each name says; names in small letters. */
  readonly tags: Raw;
  /** What all tags of a name say, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** The address that the page gives itself, else the one that it was asked for by. */
  readonly page: string;
  readonly title: string;
  readonly language: string;
  /** The `og:type`, such as `article`. */
  readonly type: string;
  /** The first picture of Open Graph: the tags that follow an `og:image` describe that one. */
  readonly picture: PictureDraft | undefined;
}

type Tag = readonly [name: string, content: string];

const toTags = (root: MarkupElement): readonly Tag[] =>
  elementsOf(root, 'meta').flatMap((meta): readonly Tag[] => {
    const name = attributeOf(meta, 'property') || attributeOf(meta, 'name') || attributeOf(meta, 'itemprop');
    const content = attributeOf(meta, 'content');
    return name && content ? [[name.toLowerCase(), content]] : [];
  });

const ADDRESSES = ['og:image', 'og:image:url', 'og:image:secure_url'];

const toFirstPicture = (tags: readonly Tag[]): PictureDraft | undefined => {
  const start = tags.findIndex(([name]) => ADDRESSES.includes(name));
  if (start < 0) return undefined;
  const next = tags.findIndex(([name], i) => i > start && name === 'og:image');
  const own = new Map(tags.slice(start, next < 0 ? undefined : next));
  return {
    url: own.get('og:image') ?? own.get('og:image:url') ?? own.get('og:image:secure_url'),
    alt: own.get('og:image:alt'),
    width: own.get('og:image:width'),
    height: own.get('og:image:height'),
  };
};

/** `base` is the address of the page. */
export const readHead = (root: MarkupElement, base: string): Head => {
  const tags = toTags(root);
  const lists = new Map<string, string[]>();
  for (const [name, content] of tags) {
    const list = lists.get(name);
    if (list) list.push(content);
    else lists.set(name, [content]);
  }
  const first = (name: string): string => lists.get(name)?.[0] ?? '';
  const link = elementsOf(root, 'link').find((one) => /^canonical$/i.test(attributeOf(one, 'rel')));
  const address = attributeOf(link, 'href') || first('og:url');
  return {
    tags: Object.fromEntries([...lists].map(([name, [content]]) => [name, content])),
    lists,
    page: toHref(address, base) ?? base,
    title: textOf(elementsOf(root, 'title')[0]),
    // an underscore is no end of a word
    language: (attributeOf(root, 'lang') || first('og:locale')).replace('_', '-'),
    type: first('og:type').toLowerCase(),
    picture: toFirstPicture(tags),
  };
};

/** Tags that somebody wrote for others to read; a title alone is no article. */
export const saysSomething = ({ tags }: Head): boolean =>
  Object.keys(tags).some((name) => /^(?:og|article|dable|twitter):/.test(name));

const wordOf = (tags: Raw, name: string): string => {
  const word = own(tags, name);
  return typeof word === 'string' ? word : '';
};

/** Names alone: Facebook asks for the address of a profile there. */
const namesOf =
  (name: string) =>
  (_: Raw, { lists }: Head): readonly string[] =>
    (lists.get(name) ?? []).filter((text) => !/^https?:/i.test(text));

const SEPARATOR = /\s*[-–—|:<·»]\s*$/;

/** A title without the name of the paper behind it. */
const withoutSite =
  (name: string) =>
  (tags: Raw, { title }: Head): string => {
    const text = (name ? wordOf(tags, name) : title).trim().slice(0, 1000);
    const site = wordOf(tags, 'og:site_name');
    if (!site || !text.endsWith(site)) return text;
    const rest = text.slice(0, -site.length);
    return SEPARATOR.test(rest) ? rest.replace(SEPARATOR, '') : text;
  };

const toBadges = (tags: Raw, { type }: Head): readonly (Badge | false)[] => [
  type.startsWith('video') && 'video',
  /^true$/i.test(wordOf(tags, 'article:opinion')) && 'opinion',
  /^(?:metered|locked)$/i.test(wordOf(tags, 'article:content_tier')) && 'premium',
];

/** Several tags of one name each, or one with commas. */
const tagsOf =
  (name: string) =>
  (tags: Raw, { lists }: Head): unknown => {
    const all = lists.get(name) ?? [];
    return all.length > 1 ? all : own(tags, name);
  };

export const META_PLACES: Places<Head> = {
  language: [(_, { language }) => language],
  headline: ['og:title', 'dable:title', 'twitter:title', 'title', ''].map(withoutSite),
  id: ['dable:item_id'],
  url: [(_, { page }) => page],
  section: ['article:section', 'article:section1', 'og:article:section', 'classification'],
  excerpt: ['og:description', 'twitter:description', 'description'],
  image: [(_, { picture }) => picture, 'twitter:image', 'twitter:image:src', 'dable:image', 'thumbnail'],
  authors: ['dable:author', 'article:author', 'og:article:author', 'author', 'byl'].map(namesOf),
  publishedAt: ['article:published_time', 'og:article:published_time', 'pubdate', 'date'],
  updatedAt: ['article:modified_time', 'og:article:modified_time', 'og:updated_time'],
  publisher: ['og:site_name', (tags, head) => namesOf('article:publisher')(tags, head)[0]],
  badges: [toBadges],
  duration: ['og:video:duration', 'video:duration'],
  tags: ['article:tag', 'news_keywords', 'keywords'].map(tagsOf),
  expiresAt: ['article:expiration_time'],
};
