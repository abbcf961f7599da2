import { isRecord } from '../fields.js';

/** What the plain key of a hand-made row or of KMA's feed may mean: names by field, best first; `~` is the empty key. */
const NAMES = {
  id: 'stnid id stationid 지점번호 지점',
  name: '#text ~ content name stnnm stnko city cityname stationname local place 지점명 도시 이름 0 value',
  region: 'region province sido sidoname 시도 area 지역',
  latitude: 'latitude lat 위도',
  longitude: 'longitude lon lng long 경도',
  celsius: 'ta temp t1h temperature tmp tempc 기온 온도',
  fahrenheit: 'tempf temperaturef',
  kelvin: 'tempk temperaturek',
  unit: 'unit units tempunit temperatureunit',
  word: 'desc wfkor wt weather condition description 날씨',
  sky: 'sky',
  pty: 'pty',
  icon: 'icon',
  pm10: 'pm10 pm10value dust 미세먼지',
  pm25: 'pm25 pm25value 초미세먼지',
  grade: 'khaigrade grade airgrade',
  pm10grade: 'pm10grade',
  pm25grade: 'pm25grade',
  url: 'url link href',
  time: 'tm observedat time datetime timestamp updated updatedat lastupdated datatime pubdate dt 발표시각 기준시각 관측시각 일시',
  date: 'basedate fcstdate date',
  clock: 'basetime fcsttime',
  year: 'year',
  month: 'month',
  day: 'day',
  hour: 'hour',
};

export type Field = keyof typeof NAMES;

/** What a row says, by what it means. */
export type Columns = Readonly<Partial<Record<Field, unknown>>>;

type Column = readonly [field: Field, rank: number];

const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names
      .split(' ')
      .map((name, rank): [string, Column] => [name === '~' ? '' : name, [field as Field, rank]]),
  ),
);

const UNITS = /^units?$/;

/** Keys under which converters gather the attributes of an element, and sites the air. */
const NESTED = new Set([
  '$',
  '@',
  '@attributes',
  '_attributes',
  'attributes',
  'attr',
  'air',
  'airQuality',
  'dust',
]);

/**
 * Keys of every converter on one form: `@stn_id`, `@_stn_id`, `$stn_id`, `-stn_id`, `stnId` all become `stnid`, and `기온(°C)`
 * becomes `기온`. An element's own text (`#text`, `_text`, `$t`, `_`, `content`, or an empty key) is told from a field `text`.
 */
const toPlainKey = (key: string): string =>
  /^(?:_+text|\$t)$/.test(key) ? '#text' : key.replace(/^[@$-]+|\(.*\)$|_/g, '').toLowerCase();

/** Rows of one list have the same keys; so many are kept, whatever a document holds. */
const MOST_KEYS = 200;

const columns = new Map<string, Column | undefined>();

export const toColumn = (key: string): Column | undefined => {
  const known = columns.get(key);
  if (known || columns.has(key)) return known;
  const column = COLUMNS.get(toPlainKey(key));
  if (columns.size < MOST_KEYS) columns.set(key, column);
  return column;
};

/** The rank of each field in the row that is being read. */
const ranks: Partial<Record<Field, number>> = {};

const collect = (
  found: Partial<Record<Field, unknown>>,
  row: Readonly<Record<string, unknown>>,
  depth: number,
): void => {
  for (const key of Object.keys(row)) {
    const value = row[key];
    if (typeof value === 'object') {
      if (!isRecord(value)) continue;
      if (NESTED.has(key)) {
        // attributes of attributes are none
        if (!depth) collect(found, value, 1);
      } else if (UNITS.test(key)) found.unit ??= value;
      continue;
    }
    const column = value === '' ? undefined : toColumn(key);
    if (!column) continue;
    const [field, rank] = column;
    if (found[field] !== undefined && rank >= ranks[field]!) continue;
    found[field] = value;
    ranks[field] = rank;
  }
};

/** Every field of a row under its best name that says anything; of objects only the unit is one. */
export const toColumns = (row: Readonly<Record<string, unknown>>): Columns => {
  const found: Partial<Record<Field, unknown>> = {};
  collect(found, row, 0);
  return found;
};
