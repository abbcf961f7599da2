import { isRecord, own, type Reading } from '../fields.js';
import { toNumber } from '../../core/number.js';
import { fail, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import type { Weather } from '../../models/weather.js';
import { bySpan, toSpans } from './codes.js';
import { deep } from './detect.js';
import type { Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { toCelsius, toDegrees } from './units.js';

/**
 * @checked 2026-11
 * @source https://www.jma.go.jp/jma/kishou/info/coment.html
 */
const SOURCE = { name: '気象庁ホームページ', url: 'https://www.jma.go.jp/' };

/**
 * Weather at stations with staff or a present-weather sensor: the legend of the AMeDAS map.
 * @checked 2026-11
 * @source https://www.jma.go.jp/bosai/amedas/
 */
const CODES = toSpans(
  '0 clear,1 overcast,2 haze,3 fog,4 rain,5 drizzle,6 freezing-rain light,7 rain,8 freezing-rain,9 sleet,10 snow,' +
    '11 freezing-rain,12 snow light,13 showers,14 snow-showers,15 hail,16 thunder',
);

/** A pair is a number and its quality; 0 is good. */
const toGood = (pair: unknown): number | undefined =>
  Array.isArray(pair) && toNumber(pair[1]) === 0 ? toNumber(pair[0]) : undefined;

/** The table has degrees and minutes. */
const toDecimal = (pair: unknown, most: 90 | 180): number | undefined => {
  const [degrees, minutes] = (Array.isArray(pair) ? pair : []).map(toNumber);
  return degrees === undefined || minutes === undefined
    ? undefined
    : toDegrees(Math.round((degrees + minutes / 60) * 10_000) / 10_000, most);
};

/** The observations have no time in them: it is the name of the file, in Japanese time. */
const toTime = (address: string): number | undefined => {
  const match = /\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d\.json/.exec(address);
  if (!match) return undefined;
  const [, year, month, day, hour, minute] = match;
  return toInstant(`${year}-${month}-${day}T${hour}:${minute}`, '+09:00');
};

/** What the table calls a station. */
const TABLE_KEYS = ['kjName', 'knName', 'enName', 'name'];

/**
 * The Japan Meteorological Agency's AMeDAS map. It has no names: they are in its table (`amedastable.json`), which a site puts
 * beside the map in one object, or joins with its rows.
 */
export const readAmedas = (
  raw: unknown,
  reading: Reading,
  { first, isOf, toWeather }: Tools,
): Result<Weather> => {
  // a map by number whose values are pairs
  const isMap = (value: unknown): boolean =>
    isRecord(value) && first(value).some((row) => isOf('jma-amedas', row));
  const isTable = (value: unknown): boolean =>
    isRecord(value) &&
    first(value).some((row) => TABLE_KEYS.some((key) => typeof deep(row, key) === 'string'));
  const whole = isMap(raw);
  const parts = isRecord(raw) && !whole ? Object.entries(raw) : [];
  const [key, map] = whole ? [undefined, raw] : (parts.find(([, value]) => isMap(value)) ?? []);
  if (!isRecord(map))
    return fail('shape', 'There are no AMeDAS stations, which have numbers of five digits.');
  const table = parts.find(([, value]) => value !== map && isTable(value))?.[1];
  if (!table && !isTable(map)) {
    return fail(
      'shape',
      'AMeDAS observations have no names of stations. Put them and the table (bosai/amedas/const/amedastable.json) into ' +
        'one object: {"map": …, "table": …}.',
    );
  }
  const at = toTime(reading.base);
  const sightings: Sighting[] = [];
  reading.within(key === undefined ? [] : [key], () => {
    for (const [id, row] of Object.entries(map)) {
      reading.at(id, () => {
        const named = deep(table, id) ?? row;
        const name = TABLE_KEYS.map((one) => toText(deep(named, one), 100)).find(Boolean);
        if (!isRecord(row) || !name) return reading.warn('left out: it has no name');
        sightings.push({
          name,
          id,
          latitude: toDecimal(deep(named, 'lat'), 90),
          longitude: toDecimal(deep(named, 'lon'), 180),
          temperature: toCelsius(toGood(own(row, 'temp'))),
          sky: bySpan(CODES, toGood(own(row, 'weather'))),
          at,
          timeZone: 'Asia/Tokyo',
        });
        return undefined;
      });
    }
  });
  return toWeather(sightings, reading, SOURCE);
};
