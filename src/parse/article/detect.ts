// Which format a document is, by the keys that only that format has.
import { isRecord, own } from '../fields.js';
import { toLocalName } from '../markup.js';
import { isMarkupDocument } from '../../core/markup-document.js';

/** The document itself, or the first object of a list: lists are of one kind. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value.find(isRecord) : value);

const dig = (raw: unknown, path: string): unknown =>
  path.split('.').reduce((value: unknown, key) => {
    const node = first(value);
    return isRecord(node) ? own(node, key) : undefined;
  }, raw);

/** Whether a document has such keys: `a.b&c|d` asks for `a.b` and `c`, or for `d`; `*` for any object or list. */
export const hasKeys = (raw: unknown, keys: string): boolean =>
  keys
    .split('|')
    .some((all) =>
      all === '*'
        ? typeof raw === 'object' && raw !== null
        : all.split('&').every((path) => dig(raw, path) !== undefined),
    );

/** The other formats in the order in which they are looked for; the last takes whatever could hold an article at all. */
export const FOREIGN_FORMATS = [
  ['schema-org', '@graph|@type|@context'],
  ['wordpress', 'title.rendered'],
  ['ghost', 'posts.feature_image|posts.primary_author|posts.comment_id'],
  ['guardian', 'response.results.webTitle|response.content.webTitle'],
  [
    'ninjs',
    'uri&versioncreated|uri&versionCreated|uri&headlines|_items.versioncreated|items.versioncreated|items.versionCreated',
  ],
  ['ans', 'headlines.basic|content_elements|version&type&created_date|version&type&credits'],
  ['json-feed', 'home_page_url&items|feed_url&items|version&items.content_html|version&items.content_text'],
  ['oembed', 'type&provider_name|version&type&html|version&type&author_name|version&type&thumbnail_url'],
  ['contentful', 'sys&items|sys&fields'],
  ['drupal', 'jsonapi&data|data.type&data.attributes'],
  ['strapi', 'data.attributes|data.documentId'],
  ['naver-news', 'items.originallink'],
  ['forem', 'type_of'],
  ['generic', '*'],
] as const;

export type ForeignFormat = (typeof FOREIGN_FORMATS)[number][0];

/** The formats that are no JSON, by the root of the document; a page has none of its own. */
const ROOTS = { rss: ['rss', 'RDF'], atom: ['feed', 'entry'], page: [] } as const;

export type FeedFormat = keyof typeof ROOTS;

export const FEED_FORMATS = Object.keys(ROOTS) as readonly FeedFormat[];

export const toFeedFormat = (raw: unknown): FeedFormat | undefined => {
  if (!isMarkupDocument(raw)) return undefined;
  if (raw.kind === 'html') return 'page';
  const root = toLocalName(raw.root.name);
  return FEED_FORMATS.find((name) => ROOTS[name].some((one) => one === root));
};
