import { isRecord, own, type Reading } from '../fields.js';
import { toSeconds, type AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { get, isBlank, recordsOf, toLine, wordOf, type Raw } from './raw.js';
import { readOne, readRows } from './rows.js';
import { escapeHtml } from '../../core/markup.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import { toHref } from '../../core/url.js';
import type { Article, Badge } from '../../models/article.js';

const typeOf = (node: Raw): string => wordOf(own(node, 'type'));

const names = (node: Raw, key: string): readonly unknown[] =>
  recordsOf(get(node, `credits.${key}`)).map((one) => own(one, 'byline') ?? own(one, 'name'));

const toCredit = (image: Raw): string =>
  [
    ...new Set(
      [...names(image, 'by'), ...names(image, 'affiliation')]
        .map((name) => toLine(name, 100))
        .filter(Boolean),
    ),
  ].join('/') || toLine(own(image, 'copyright'), 200);

/** A focal point is told in pixels; some systems tell it as a share already. */
const toFocus = (image: Raw): unknown => {
  const point = own(image, 'focal_point') ?? get(image, 'additional_properties.focal_point');
  const x = toNumber(get(point, 'x') ?? get(point, 'min.0'));
  const y = toNumber(get(point, 'y') ?? get(point, 'min.1'));
  const [width, height] = [toNumber(own(image, 'width')), toNumber(own(image, 'height'))];
  if (x === undefined || y === undefined) return undefined;
  if (x <= 1 && y <= 1) return { x, y };
  return width && height ? { x: x / width, y: y / height } : undefined;
};

const toPicture = (image: Raw): PictureDraft => ({
  url: own(image, 'url'),
  alt: own(image, 'alt_text'),
  caption: own(image, 'caption') || own(image, 'subtitle'),
  credit: toCredit(image),
  width: own(image, 'width'),
  height: own(image, 'height'),
  focalPoint: toFocus(image),
});

/** The picture to show for an item: its own, or that of the gallery or video which stands for it. Three steps reach it. */
const toPictures = (item: Raw): readonly PictureDraft[] => {
  let found: Raw | undefined = item;
  for (let step = 0; found && step < 4; step++) {
    if (typeOf(found) === 'image') return [toPicture(found)];
    const promo: unknown = own(found, 'promo_items');
    const next = ['basic', 'lead_art', 'image'].map((key) => get(promo, key)).find(isRecord);
    found = next ?? recordsOf(own(found, 'content_elements')).find((one) => typeOf(one) === 'image');
  }
  return [];
};

const toAuthors = (item: Raw): readonly AuthorDraft[] =>
  recordsOf(get(item, 'credits.by')).map((author) => ({
    name: own(author, 'name') || own(author, 'byline'),
    role: own(author, 'role') ?? get(author, 'additional_properties.original.role'),
    email: own(author, 'email') ?? get(author, 'additional_properties.original.email'),
    url: own(author, 'url'),
    isOrganization: typeOf(author) === 'organization',
  }));

const website = (item: Raw): unknown => {
  const websites = own(item, 'websites');
  if (!isRecord(websites)) return undefined;
  const id = own(item, 'canonical_website');
  return (typeof id === 'string' ? own(websites, id) : undefined) ?? Object.values(websites)[0];
};

const toSection = (item: Raw): unknown => {
  const section = [
    get(item, 'taxonomy.primary_section'),
    get(website(item), 'website_section'),
    get(item, 'taxonomy.sections.0'),
  ].find(isRecord);
  return section && { name: own(section, 'name'), url: own(section, 'path') };
};

const isPaid = (item: Raw): boolean =>
  /premium|metered|paid|subscri/i.test(wordOf(get(item, 'content_restrictions.content_code')));

const toBadges = (item: Raw): readonly (Badge | false)[] => [
  get(item, 'subtype') === 'live' && 'live',
  isPaid(item) && 'premium',
  get(item, 'owner.sponsored') === true && 'sponsored',
  typeOf(item) === 'video' && 'video',
  typeOf(item) === 'gallery' && 'gallery',
];

const figure = (image: Raw, base: string): string => {
  const url = toHref(own(image, 'url'), base);
  if (!url) return '';
  const words = [toLine(own(image, 'caption')), toCredit(image)].filter(Boolean).join(' ');
  return (
    `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(toLine(own(image, 'alt_text')))}">` +
    `${words && `<figcaption>${escapeHtml(words)}</figcaption>`}</figure>`
  );
};

/** Items of a list; a list within a list is left out. */
const bullets = (list: Raw): string => {
  const tag = own(list, 'list_type') === 'ordered' ? 'ol' : 'ul';
  const items = recordsOf(own(list, 'items')).map((item) => `<li>${wordOf(own(item, 'content'))}</li>`);
  return `<${tag}>${items.join('')}</${tag}>`;
};

/** One element of the text. Its words are HTML already. */
const toHtml = (element: Raw, base: string): string => {
  const content = wordOf(own(element, 'content'));
  switch (typeOf(element)) {
    case 'text':
      return `<p>${content}</p>`;
    case 'header': {
      const level = Math.min(6, Math.max(2, Math.round(toNumber(own(element, 'level')) ?? 2)));
      return `<h${level}>${content}</h${level}>`;
    }
    case 'image':
      return figure(element, base);
    case 'list':
      return bullets(element);
    case 'quote': {
      const words = recordsOf(own(element, 'content_elements')).map(
        (one) => `<p>${wordOf(own(one, 'content'))}</p>`,
      );
      return `<blockquote>${words.join('')}</blockquote>`;
    }
    case 'raw_html':
    case 'code':
    case 'correction':
      return content || wordOf(own(element, 'text'));
    case 'oembed_response':
      return wordOf(get(element, 'raw_oembed.html'));
    case 'interstitial_link': {
      const url = toHref(own(element, 'url'), base);
      return url ? `<p><a href="${escapeHtml(url)}">${content}</a></p>` : '';
    }
    case 'divider':
      return '<hr>';
    default:
      return '';
  }
};

const toBody = (item: Raw, base: string): string =>
  recordsOf(own(item, 'content_elements'))
    .map((element) => toHtml(element, base))
    .join('');

const toLabel = (item: Raw): unknown => {
  const label = get(item, 'label.basic');
  return get(label, 'display') === false ? undefined : get(label, 'text');
};

/** A video tells its length in milliseconds. */
const toLength = (item: Raw): number | undefined => {
  const length = own(item, 'duration');
  return typeof length === 'number' ? Math.round(length / 1000) : toSeconds(length);
};

const toRelated = (item: Raw): readonly unknown[] =>
  recordsOf(get(item, 'related_content.basic')).map((one) => ({
    headline: get(one, 'headlines.basic'),
    url: own(one, 'canonical_url'),
  }));

const readItem = readerOf<string>({
  language: ['language'],
  headline: ['headlines.basic', 'subtitle', 'caption'],
  id: ['_id'],
  url: ['canonical_url', (item) => get(website(item), 'website_url')],
  section: [toSection, toLabel],
  subheadlines: ['subheadlines.basic'],
  excerpt: ['description.basic'],
  bodyHtml: [toBody],
  image: [toPictures],
  authors: [toAuthors],
  publishedAt: ['display_date', 'publish_date', 'first_publish_date'],
  updatedAt: ['last_updated_date'],
  publisher: [(item) => get(item, 'distributor.name')],
  badges: [toBadges],
  duration: [toLength],
  sponsor: [(item) => (get(item, 'owner.sponsored') === true ? toLabel(item) : undefined)],
  related: [toRelated],
  tags: [(item) => recordsOf(get(item, 'taxonomy.tags')).map((tag) => own(tag, 'text') ?? own(tag, 'slug'))],
  readingMinutes: [
    (item) => {
      const words = toNumber(get(item, 'planning.story_length.word_count_actual'));
      return words && words > 0 ? Math.max(1, Math.round(words / 230)) : undefined;
    },
  ],
  correction: [(item) => get(item, 'corrections.0.text')],
});

/** A member of a collection may only point at its item, with what the editors wrote about it there. */
const toItem = (row: unknown): unknown => {
  const properties = get(row, 'referent.referent_properties');
  return isRecord(properties)
    ? { ...properties, type: get(row, 'referent.type'), _id: get(row, 'referent.id') }
    : row;
};

const isItem = (element: unknown): boolean => !isBlank(get(toItem(element), 'headlines.basic'));

/** Arc XP's ANS: a story, gallery, video or picture, a collection of them, or the answer to a search. */
export const readAns = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const read = (row: unknown): Article | undefined => readItem(toItem(row), reading, reading.base);
  if (Array.isArray(raw)) return readRows(raw, [], reading, read);
  const elements = own(raw as Raw, 'content_elements');
  const isList =
    Array.isArray(elements) && (/^(?:collection|results)$/.test(typeOf(raw as Raw)) || elements.some(isItem));
  return isList
    ? readRows(elements, ['content_elements'], reading, read)
    : readOne([], reading, () => read(raw));
};
