// The fixtures at the size of a real day: every format once with many stations, once with a thousand articles. Names, ids and
// headlines differ from row to row, so that no engine can keep one text for all of them.
import * as stories from '../fixtures/article-formats.js';
import { CONVERTERS, KMA_ROWS, type KmaRow } from '../fixtures/kma.js';
import { ownArticle, ownWeather } from '../fixtures/own.js';
import { ANSWERS, fromDataGoKr, gridRows } from '../fixtures/weather-formats.js';
import { KMA_STATIONS } from '../../src/parse/weather/kma-stations.js';

/** How a document of `count` stations or articles is made. */
export type Scale = (count: number) => unknown;

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const { STORY } = stories;

/** The same story under another id and headline. */
const another = (row: unknown, n: number): unknown =>
  JSON.parse(
    JSON.stringify(row)
      .replaceAll(STORY.id, String(Number(STORY.id) + n))
      .replaceAll('한강 다리', `한강 다리 ${n}`),
  );

/** `document` with many stories in the place of the last one in the list at `path`. */
const many =
  (document: object, ...path: readonly string[]): Scale =>
  (count) => {
    const whole = structuredClone(document);
    const rows = path.reduce(
      (node: unknown, key) => (node as Record<string, unknown>)[key],
      whole,
    ) as unknown[];
    const row = rows.pop();
    rows.push(...times(count, (n) => another(row, n)));
    return whole;
  };

/** Articles of each format; the title tells apart what one format writes in several ways. */
export const ARTICLES: Readonly<Record<string, Scale>> = {
  'newsdrop-articles': many({ articles: [ownArticle] }, 'articles'),
  'schema-org': many(stories.schemaOrg, '@graph'),
  wordpress: many(stories.wordPress),
  'json-feed': many(stories.jsonFeed, 'items'),
  ghost: many(stories.ghost, 'posts'),
  drupal: many(stories.drupal, 'data'),
  ans: many(stories.ansResults, 'content_elements'),
  guardian: many(stories.guardian, 'response', 'results'),
  'ninjs 1': many([stories.ninjs1]),
  'ninjs 2': many([stories.ninjs2]),
  'ninjs 3': many([stories.ninjs3]),
  'naver-news': many(stories.naverNews, 'items'),
  'strapi 4': many(stories.strapi4, 'data'),
  'strapi 5': many(stories.strapi5, 'data'),
  contentful: many(stories.contentful, 'items'),
  forem: many(stories.forem),
  'generic, English': many(stories.genericEnglish, 'articles'),
  'generic, Korean': many(stories.genericKorean, '기사목록'),
};

const kmaRows = (count: number): readonly KmaRow[] =>
  times(count, (n) => ({
    ...KMA_ROWS[n % KMA_ROWS.length]!,
    id: String(1000 + n),
    name: `지점${n}`,
    ta: `${(n % 400) / 10}`,
  }));

const answer = (title: string): object => structuredClone(ANSWERS[title]!.raw) as object;
const byName = (count: number, make: (n: number) => unknown): unknown =>
  Object.fromEntries(times(count, (n) => [`지점${n}`, make(n)]));

const IDS = [...KMA_STATIONS.keys()];
const HOUR = 3_600_000;
/** An hour of May 2024 in KMA's digits: the last one first, then back in time. */
const toHour = (back: number): string =>
  new Date(Date.UTC(2024, 4, 31, 23) - back * HOUR).toISOString().replace(/\D/g, '').slice(0, 10);
/** Rows of services that know only their own stations: more of them are more hours. */
const hours = (count: number, make: (id: string, hour: string) => object): readonly object[] =>
  times(count, (n) => make(IDS[n % IDS.length]!, toHour(Math.floor(n / IDS.length))));

/** Stations of each format. */
export const STATIONS: Readonly<Record<string, Scale>> = {
  'newsdrop-weather': (count) => ({
    ...ownWeather,
    stations: times(count, (n) => ({ ...ownWeather.stations[0], id: String(n), name: `지점${n}` })),
  }),
  ...Object.fromEntries(
    Object.entries(CONVERTERS).map(([name, convert]) => [
      `kma-web-map, ${name}`,
      (count: number) => convert(kmaRows(count)),
    ]),
  ),
  'kma-grid': (count) =>
    byName(count, (n) =>
      fromDataGoKr({
        item: gridRows(1000 + n, 1, {
          PTY: '0',
          REH: '60',
          RN1: '0',
          T1H: String(n % 40),
          UUU: '1',
          VEC: '90',
          VVV: '1',
          WSD: '2',
        }),
      }),
    ),
  'kma-asos': (count) =>
    fromDataGoKr({
      item: times(count, (n) => ({
        tm: '2024-05-05 23:00',
        stnId: String(1000 + n),
        stnNm: `지점${n}`,
        ta: String(n % 40),
        rn: '',
        hm: '60',
        dc10Tca: '10',
      })),
    }),
  'kma-sfc-info': (count) =>
    fromDataGoKr({
      item: hours(count, (stnId, time) => ({
        time,
        stnId,
        temperature: '13.8',
        weatherStatusNumber: '63',
        cloudAmount: '10',
      })),
    }),
  'kma-sfctm': (count) => ({
    data: hours(count, (STN, hour) => ({
      TM: `${hour}00`,
      STN,
      TA: '13.8',
      HM: '60',
      CA_TOT: '10',
      RN: '-9.0',
      WC: '61',
    })),
  }),
  'open-meteo': (count) => {
    const places = answer('Open-Meteo, many places with names and a bad one') as readonly object[];
    return times(count, (n) => ({ ...places[0], name: `지점${n}`, location_id: n }));
  },
  openweathermap: (count) =>
    times(count, (n) => ({ ...answer('OpenWeather, one city in kelvins'), id: n, name: `지점${n}` })),
  'met-norway': (count) => {
    const [place] = Object.values(answer('MET Norway')) as readonly unknown[];
    return byName(count, () => place);
  },
  nws: (count) => {
    const whole = answer('NWS, the latest') as { properties: object };
    const features = times(count, (n) => ({
      ...whole,
      properties: { ...whole.properties, stationId: `S${n}`, stationName: `Station ${n}` },
    }));
    return { type: 'FeatureCollection', features };
  },
  weatherapi: (count) => {
    const place = answer('WeatherAPI, one place') as { location: object };
    return byName(count, (n) => ({ ...place, location: { ...place.location, name: `지점${n}` } }));
  },
  'jma-amedas': (count) => ({
    map: Object.fromEntries(
      times(count, (n) => [10_000 + n, { pressure: [1009.1, 0], temp: [21.4, 0], weather: [7, 0] }]),
    ),
    table: Object.fromEntries(
      times(count, (n) => [
        10_000 + n,
        { lat: [35, 41.5], lon: [139, 45], kjName: `地点${n}`, enName: `Station ${n}` },
      ]),
    ),
  }),
  'environment-canada': (count) => {
    const { features } = answer('Environment Canada, city pages') as {
      features: readonly { properties: object }[];
    };
    return {
      type: 'FeatureCollection',
      features: times(count, (n) => ({
        ...features[0],
        id: `on-${n}`,
        properties: { ...features[0]!.properties, identifier: `on-${n}`, name: { en: `City ${n}` } },
      })),
    };
  },
  'bright-sky': (count) => byName(count, () => answer('Bright Sky, now')),
};
