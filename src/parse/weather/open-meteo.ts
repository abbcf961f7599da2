import { isRecord, own, type Reading } from '../fields.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import type { Weather } from '../../models/weather.js';
import { bySpan, toSpans, type Sky } from './codes.js';
import { deep } from './detect.js';
import { remembering, toPlace, type Part, type Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { fromUnix, toCelsius, toDegrees, toUnit } from './units.js';

/**
 * Its licence, CC BY 4.0, asks for the name and a link.
 * @checked 2026-11
 * @source https://open-meteo.com/en/licence
 */
const SOURCE = { name: 'Open-Meteo.com', url: 'https://open-meteo.com/' };

/**
 * Open-Meteo's weather codes: those of WMO table 4677, but the first four are the sky, and a frost that makes fog is fog.
 * @checked 2026-11
 * @source https://open-meteo.com/en/docs
 */
const SKIES = toSpans('0 clear,1 mostly-clear,2 partly-cloudy,3 overcast');

const toSky = (code: number | undefined, synoptic: Tools['WMO_4677']): Sky | undefined =>
  bySpan(code !== undefined && code > 3 ? synoptic : SKIES, code);

const toWallTime = remembering((time) => toInstant(time, '+00:00'));

/** Local time without an offset, which stands beside it in seconds; or unix seconds. */
const toTime = (time: unknown, offset: unknown): number | undefined => {
  const unix = fromUnix(time);
  if (unix !== undefined) return unix;
  const wall = toWallTime(time);
  const seconds = toNumber(offset);
  return wall === undefined || seconds === undefined || Math.abs(seconds) > 86_400
    ? undefined
    : wall - seconds * 1000;
};

const toSighting = (part: Part, reading: Reading, synoptic: Tools['WMO_4677']): Sighting | undefined => {
  const { fields } = part;
  const latitude = toDegrees(own(fields, 'latitude'), 90);
  const longitude = toDegrees(own(fields, 'longitude'), 180);
  const name = toPlace(part, latitude, longitude, reading);
  if (!name) return undefined;
  const current = own(fields, 'current');
  const now = isRecord(current) ? current : own(fields, 'current_weather');
  const units = own(fields, isRecord(current) ? 'current_units' : 'current_weather_units');
  const get = (key: string, formerly: string): unknown => deep(now, key) ?? deep(now, formerly);
  const unit = deep(units, 'temperature_2m') ?? deep(units, 'temperature');
  const day = toNumber(deep(now, 'is_day'));
  return {
    name,
    id: toText(own(fields, 'location_id'), 40),
    latitude,
    longitude,
    temperature: toCelsius(get('temperature_2m', 'temperature'), toUnit(unit)),
    sky: toSky(toNumber(get('weather_code', 'weathercode')), synoptic),
    night: day === undefined ? undefined : day === 0,
    at: toTime(deep(now, 'time'), own(fields, 'utc_offset_seconds')),
    timeZone: own(fields, 'timezone'),
  };
};

/** Open-Meteo's forecast API: `current` or the older `current_weather`, of one place or of many. */
export const readOpenMeteo = (
  raw: unknown,
  reading: Reading,
  { readParts, WMO_4677 }: Tools,
): Result<Weather> =>
  readParts(raw, reading, 'open-meteo', SOURCE, (part) => toSighting(part, reading, WMO_4677));
