import { own, type Reading } from '../fields.js';
import type { AuthorDraft } from './convert.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { get, recordsOf, toLine, type Raw } from './raw.js';
import { readOne, readRows } from './rows.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import type { Article, Badge } from '../../models/article.js';

const toAsset = (asset: Raw): PictureDraft => ({
  url: own(asset, 'file') ?? get(asset, 'typeData.secureFile'),
  width: get(asset, 'typeData.width'),
  height: get(asset, 'typeData.height'),
});

/** An element is one picture in several widths; its words stand at the element or at each asset. */
const toPicture = (element: Raw | undefined): PictureDraft | undefined => {
  const assets = recordsOf(element && own(element, 'assets'));
  const widest = assets.toSorted(
    (a, b) => (toNumber(get(b, 'typeData.width')) ?? 0) - (toNumber(get(a, 'typeData.width')) ?? 0),
  )[0];
  if (!element || !widest) return undefined;
  const word = (asset: string, of: string): unknown => get(widest, `typeData.${asset}`) ?? get(element, of);
  return {
    ...toAsset(widest),
    alt: word('altText', 'imageTypeData.alt'),
    caption: word('caption', 'imageTypeData.caption'),
    credit: word('credit', 'imageTypeData.credit'),
    renditions: assets.map(toAsset),
  };
};

const mainElement = (item: Raw): Raw | undefined =>
  recordsOf(own(item, 'elements')).find(
    (one) => own(one, 'relation') === 'main' && own(one, 'type') === 'image',
  );

const contributors = (item: Raw): readonly AuthorDraft[] =>
  recordsOf(own(item, 'tags'))
    .filter((tag) => own(tag, 'type') === 'contributor')
    .map((tag) => ({ name: own(tag, 'webTitle'), url: own(tag, 'webUrl') }));

const keywords = (item: Raw): readonly unknown[] =>
  recordsOf(own(item, 'tags'))
    .filter((tag) => own(tag, 'type') === 'keyword')
    .map((tag) => own(tag, 'webTitle'));

const isTrue = (value: unknown): boolean => value === true || value === 'true';

const toBadges = (item: Raw): readonly (Badge | false)[] => [
  own(item, 'type') === 'liveblog' && isTrue(get(item, 'fields.liveBloggingNow')) && 'live',
  own(item, 'pillarName') === 'Opinion' && 'opinion',
  isTrue(own(item, 'isHosted')) && 'sponsored',
  own(item, 'type') === 'video' && 'video',
  own(item, 'type') === 'audio' && 'audio',
  own(item, 'type') === 'gallery' && 'gallery',
];

const toMinutes = (item: Raw): number | undefined => {
  const words = toNumber(get(item, 'fields.wordcount'));
  return words && words > 0 ? Math.max(1, Math.round(words / 230)) : undefined;
};

const readItem = readerOf({
  headline: ['fields.headline', 'webTitle'],
  id: ['id'],
  url: ['webUrl'],
  section: ['sectionName', 'pillarName'],
  subheadlines: ['fields.standfirst'],
  excerpt: ['fields.trailText'],
  bodyHtml: ['fields.body'],
  bodyText: ['fields.bodyText'],
  image: [
    (item) => toPicture(recordsOf(get(item, 'blocks.main.elements'))[0]),
    (item) => toPicture(mainElement(item)),
    'fields.thumbnail',
  ],
  authors: [contributors, (item) => toLine(get(item, 'fields.byline'), 200)],
  publishedAt: ['webPublicationDate'],
  updatedAt: ['fields.lastModified'],
  publisher: ['fields.publication'],
  badges: [toBadges],
  tags: [keywords],
  readingMinutes: [toMinutes],
});

/** The Guardian's content API: a search or a single item. */
export const readGuardian = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const results = get(raw, 'response.results');
  if (Array.isArray(results))
    return readRows(results, ['response', 'results'], reading, (item) => readItem(item, reading, undefined));
  const content = get(raw, 'response.content');
  return readOne(['response', 'content'], reading, () => readItem(content, reading, undefined));
};
