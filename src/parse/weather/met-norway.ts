import { own, type Reading } from '../fields.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import type { Condition, Weather } from '../../models/weather.js';
import type { Sky } from './codes.js';
import { deep } from './detect.js';
import { lookUp, toPlace, type Part, type Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { toCelsius, toDegrees, toUnit } from './units.js';

/**
 * Its licences, NLOD and CC BY 4.0, ask for the name.
 * @checked 2026-11
 * @source https://api.met.no/doc/License
 */
const SOURCE = { name: 'MET Norway', url: 'https://api.met.no/' };

/**
 * @checked 2026-11
 * @source https://github.com/metno/weathericons
 */
const SKIES: Readonly<Record<string, Condition>> = {
  clearsky: 'clear',
  fair: 'mostly-clear',
  partlycloudy: 'partly-cloudy',
  cloudy: 'overcast',
  fog: 'fog',
};

/** Without and with "showers". */
/**
 * @checked 2026-11
 * @source https://github.com/metno/weathericons
 */
const FALLING: Readonly<Record<string, readonly [Condition, Condition]>> = {
  rain: ['rain', 'showers'],
  sleet: ['sleet', 'sleet'],
  snow: ['snow', 'snow-showers'],
};

/**
 * Weather symbols, two of which have been misspelt for so long that they stay so: `lightssleetshowersandthunder` and
 * `lightssnowshowersandthunder`.
 * @checked 2026-11
 * @source https://github.com/metno/weathericons
 */
const toSky = (symbol: string): Sky | undefined => {
  if (!symbol) return undefined;
  const sky = lookUp(SKIES, symbol);
  if (sky) return { condition: sky };
  const match = /^(light|heavy)?s?(rain|sleet|snow)(showers)?(andthunder)?$/.exec(symbol);
  if (!match) return { condition: 'unknown' };
  const [, strength, what, showers, thunder] = match;
  const condition = thunder ? 'thunder' : FALLING[what!]![showers ? 1 : 0];
  return {
    condition,
    intensity: strength === 'light' || strength === 'heavy' ? strength : 'moderate',
  };
};

const timeOf = (row: unknown): number | undefined => toInstant(deep(row, 'time'));

/** The last hour that has begun, or the first of all: the series goes on for days. */
const toNow = (series: unknown): unknown => {
  const rows = (Array.isArray(series) ? series : []) as unknown[];
  const now = Date.now();
  let found: unknown;
  for (const row of rows) {
    const time = timeOf(row);
    if (time !== undefined && (found === undefined || time <= now)) found = row;
  }
  return found;
};

const toSighting = (part: Part, reading: Reading): Sighting | undefined => {
  const properties = own(part.fields, 'properties');
  const place = deep(part.fields, 'geometry', 'coordinates');
  const [x, y] = (Array.isArray(place) ? place : []) as unknown[];
  const latitude = toDegrees(y, 90);
  const longitude = toDegrees(x, 180);
  const name = toPlace(part, latitude, longitude, reading);
  if (!name) return undefined;
  const row = toNow(deep(properties, 'timeseries'));
  const data = deep(row, 'data');
  const symbol = ['next_1_hours', 'next_6_hours', 'next_12_hours']
    .map((span) => toText(deep(data, span, 'summary', 'symbol_code'), 60))
    .find(Boolean);
  const [, word = '', half] = /^(.*?)(?:_(day|night|polartwilight))?$/.exec(symbol ?? '')!;
  return {
    name,
    latitude,
    longitude,
    temperature: toCelsius(
      deep(data, 'instant', 'details', 'air_temperature'),
      toUnit(deep(properties, 'meta', 'units', 'air_temperature')),
    ),
    sky: toSky(word),
    night: half === 'day' ? false : half === 'night' ? true : undefined,
    at: timeOf(row),
  };
};

/** MET Norway's Locationforecast, compact or complete. */
export const readMetNorway = (raw: unknown, reading: Reading, { readParts }: Tools): Result<Weather> =>
  readParts(raw, reading, 'met-norway', SOURCE, (part) => toSighting(part, reading));
