// What of our fields each format tells: found out by reading its fixtures, never written by hand.
import * as feeds from '../fixtures/feeds.js';
import * as stories from '../fixtures/article-formats.js';
import { CONVERTERS, KMA_ROWS } from '../fixtures/kma.js';
import { ownArticle, ownWeather } from '../fixtures/own.js';
import { ANSWERS } from '../fixtures/weather-formats.js';
import type { MarkupDocument } from '../../src/core/markup-document.js';
import type { Article } from '../../src/models/article.js';
import type { Weather } from '../../src/models/weather.js';
import { parseArticles } from '../../src/parse/article.js';
import { ARTICLE_FORMATS } from '../../src/parse/article/article-formats.js';
import type { Parsed, Parsing } from '../../src/parse/fields.js';
import { parseWeather } from '../../src/parse/weather.js';
import { WEATHER_FORMATS } from '../../src/parse/weather/weather-formats.js';

/** Fields by format, in the order of their columns. */
export type Told = ReadonlyMap<string, ReadonlySet<string>>;

export interface FormatTable {
  readonly fields: readonly string[];
  readonly told: Told;
}

/** How a text becomes a document: by the DOM in a browser, by parsers of their own in Node. */
export interface Markup {
  toXml(text: string): MarkupDocument;
  toPage(text: string): MarkupDocument;
}

type Document = readonly [raw: unknown, base: string];
type Parse<T> = (raw: unknown, options: { base: string }) => Parsing<T>;

/** Hand-made lists are read as KMA's feed is, and may say more. */
const handMade = {
  기준시각: '2024-05-06 15:00',
  weather: [
    {
      지점번호: '108',
      도시: '서울',
      시도: '서울',
      위도: 37.57,
      경도: 126.97,
      기온: 13.8,
      날씨: '약한비',
      미세먼지: 20,
    },
    { 지점번호: '159', 도시: '부산', 기온: 21.2, 날씨: '비끝', url: 'https://paper.example/busan' },
    { 지점번호: '184', 도시: '제주', 기온: 18, icon: 'NB01_N' },
  ],
};

/** Columns of the weather table: of a station, then of the whole. */
export const WEATHER_FIELDS = [
  ...['name', 'id', 'region', 'latitude', 'longitude', 'temperature', 'condition', 'intensity', 'ended'],
  ...['night', 'text', 'air', 'url', 'observedAt', 'timeZone', 'source', 'alerts'],
];

/** Columns of the article table: all that the story of the fixtures tells. */
export const ARTICLE_FIELDS = [
  ...[
    'id',
    'url',
    'section',
    'headline',
    'subheadlines',
    'excerpt',
    'body',
    'image',
    'alt',
    'caption',
    'credit',
  ],
  ...['size', 'renditions', 'authors', 'publishedAt', 'updatedAt', 'publisher', 'tags', 'commentCount'],
  'readingMinutes',
];

const keysOf = (value: object): readonly string[] =>
  Object.entries(value)
    .filter(([, one]) => one !== undefined && !(Array.isArray(one) && !one.length))
    .map(([key]) => key);

/** Names of all fields that weather has. */
export const fieldsOfWeather = ({ stations, ...around }: Weather): readonly string[] => [
  ...stations.flatMap(keysOf),
  ...keysOf(around),
];

/** Names of all fields that articles have, those of the picture among them. */
export const fieldsOfArticles = (articles: readonly Article[]): readonly string[] =>
  articles.flatMap(({ bodyHtml: body, image: picture, ...plain }) => {
    const { url: image, width: size, ...words } = picture ?? {};
    return keysOf({ ...plain, body, image, size, ...words });
  });

/** What each format tells in any of its documents. A document that cannot be read is an error. */
export const toTold = async <T>(
  documents: readonly Document[],
  parse: Parse<T>,
  fieldsOf: (value: T) => readonly string[],
): Promise<Told> => {
  const told = new Map<string, Set<string>>();
  for (const [raw, base] of documents) {
    const result = await parse(raw, { base });
    if (!result.ok) throw new Error(result.error.message);
    const { format, value }: Parsed<T> = result.value;
    const fields = told.get(format) ?? new Set();
    told.set(format, fields);
    for (const field of fieldsOf(value)) fields.add(field);
  }
  return told;
};

const inOrder = (told: Told, formats: readonly { readonly name: string }[]): Told =>
  new Map(formats.flatMap(({ name }) => (told.has(name) ? [[name, told.get(name)!]] : [])));

/** Both tables; answers without weather tell nothing and are in none. */
export const readTables = async ({
  toXml,
  toPage,
}: Markup): Promise<Readonly<Record<'weather' | 'articles', FormatTable>>> => {
  const { ndsoft, gnuboard, wordPressFeed, tistory, rdf, blogger, atomXhtml, youTube } = feeds;
  const { STORY: _story, BASE, ...documents } = stories;
  const articles = [
    { articles: [ownArticle] },
    ...Object.values(documents),
    ...[ndsoft, gnuboard, wordPressFeed, tistory, rdf, blogger, atomXhtml, youTube].map(toXml),
    ...[feeds.tagsPage, feeds.jsonLdPage, feeds.bothPage].map(toPage),
  ];
  const weather = Object.values(ANSWERS).filter(({ stations }) => stations.length);
  const toldWeather = await toTold<Weather>(
    [
      [ownWeather, BASE],
      ...Object.values(CONVERTERS).map((convert): Document => [convert(KMA_ROWS), BASE]),
      [handMade, BASE],
      ...weather.map(({ raw, base }): Document => [raw, base ?? BASE]),
    ],
    parseWeather,
    fieldsOfWeather,
  );
  const toldArticles = await toTold<readonly Article[]>(
    articles.map((raw) => [raw, BASE]),
    parseArticles,
    fieldsOfArticles,
  );
  return {
    weather: { fields: WEATHER_FIELDS, told: inOrder(toldWeather, WEATHER_FORMATS) },
    articles: { fields: ARTICLE_FIELDS, told: inOrder(toldArticles, ARTICLE_FORMATS) },
  };
};
