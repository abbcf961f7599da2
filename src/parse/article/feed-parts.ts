// The elements of a feed by name, whatever prefixes its writer gave them.
import { attributeOf, elementsOf, markupOf, toLocalName } from '../markup.js';
import type { Raw } from './raw.js';
import type { MarkupElement } from '../../core/markup-document.js';
import { toHref } from '../../core/url.js';
import type { Article } from '../../models/article.js';

/**
 * The prefix that nearly everybody gives a namespace; RSS 1.0 is what RSS 2.0 has no namespace for.
 * @checked 2026-11
 * @source https://validator.w3.org/feed/docs/howto/declare_namespaces.html
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/slash/', 'slash'],
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
]);

/** Prefix to namespace, as the elements at the top of a feed declare them. */
export type Namespaces = ReadonlyMap<string, string>;

export const toNamespaces = (...elements: readonly (MarkupElement | undefined)[]): Namespaces =>
  new Map(
    elements.flatMap((element) =>
      Object.entries(element?.attributes ?? {}).flatMap(
        ([name, uri]): readonly (readonly [string, string])[] =>
          /^xmlns(?::|$)/.test(name) ? [[name.slice(6), uri]] : [],
      ),
    ),
  );

const toKnownName = (element: MarkupElement, namespaces: Namespaces): string => {
  const local = toLocalName(element.name);
  const prefix = element.name.slice(0, -local.length - 1);
  const uri = attributeOf(element, prefix ? `xmlns:${prefix}` : 'xmlns') || namespaces.get(prefix);
  const known = PREFIXES.get(uri ?? '') ?? prefix;
  return known ? `${known}:${local}` : local;
};

/** The elements below one of a feed, by name under the usual prefix. */
export type Parts = ReadonlyMap<string, readonly MarkupElement[]>;

/** `home` is the prefix of the feed's own kind, which its elements go without. */
export const toParts = (
  element: MarkupElement | undefined,
  namespaces: Namespaces,
  home: '' | 'atom' = '',
): Parts => {
  const parts = new Map<string, MarkupElement[]>();
  for (const child of elementsOf(element)) {
    const full = toKnownName(child, namespaces);
    const name = home && full.startsWith(`${home}:`) ? toLocalName(full) : full;
    const found = parts.get(name);
    if (found) found.push(child);
    else parts.set(name, [child]);
  }
  return parts;
};

export const allOf = (parts: Parts, name: string): readonly MarkupElement[] => parts.get(name) ?? [];

/** What the first element of that name says that says anything. */
export const wordsOf = (parts: Parts, name: string): string =>
  allOf(parts, name).map(markupOf).find(Boolean) ?? '';

/** What each part says, for a table of places. */
export const toRecord = (parts: Parts): Raw =>
  Object.fromEntries([...parts.keys()].map((name) => [name, wordsOf(parts, name)]));

/** What relative addresses in the innermost of nested elements are relative to, where they say it. */
export const toBase = (
  base: string,
  ...elements: readonly (MarkupElement | undefined)[]
): string | undefined =>
  elements.reduce<string | undefined>(
    (outer, element) => toHref(attributeOf(element, 'xml:base'), outer ?? base) ?? outer,
    undefined,
  );

/** An article whose text says itself what its addresses are relative to. */
export const withBase = (article: Article | undefined, base: string | undefined): Article | undefined =>
  article?.bodyHtml !== undefined && base !== undefined ? { ...article, bodyBase: base } : article;

/** An item or entry with what was found out of it before its fields are read. */
export interface Item<Feed> {
  readonly feed: Feed;
  readonly parts: Parts;
  readonly namespaces: Namespaces;
  readonly element: MarkupElement;
  /** What it says itself that relative addresses in its text are relative to. */
  readonly base: string | undefined;
  /** What its other addresses are relative to. */
  readonly site: string;
  /** Its page. */
  readonly url: string | undefined;
  /** Its text, as HTML. */
  readonly html: string;
}
