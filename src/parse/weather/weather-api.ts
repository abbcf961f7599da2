import type { Reading } from '../fields.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import type { Air, Weather } from '../../models/weather.js';
import { toDensity } from './air.js';
import { bySpan, toSpans } from './codes.js';
import { deep } from './detect.js';
import { toGivenName, type Part, type Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { fromUnix, toCelsius, toDegrees } from './units.js';

/**
 * Its free plan asks for a link.
 * @checked 2026-11
 * @source https://www.weatherapi.com/pricing.aspx
 */
const SOURCE = { name: 'WeatherAPI.com', url: 'https://www.weatherapi.com/' };

/**
 * @checked 2026-11
 * @source https://www.weatherapi.com/docs/weather_conditions.json
 */
const CODES = toSpans(
  '1000 clear,1003 partly-cloudy,1006 mostly-cloudy,1009 overcast,1030 mist,1063 rain light,1066 snow light,' +
    '1069 sleet light,1072 freezing-rain light,1087 thunder,1114 snow,1117 snow heavy,1135-1147 fog,' +
    '1150-1153 drizzle light,1168 freezing-rain light,1171 freezing-rain heavy,1180-1183 rain light,' +
    '1186-1189 rain moderate,1192-1195 rain heavy,1198 freezing-rain light,1201 freezing-rain heavy,1204 sleet light,' +
    '1207 sleet heavy,1210-1213 snow light,1216-1219 snow moderate,1222-1225 snow heavy,1237 hail,1240 showers light,' +
    '1243-1246 showers heavy,1249 sleet light,1252 sleet heavy,1255 snow-showers light,1258 snow-showers heavy,' +
    '1261 hail light,1264 hail heavy,1273 thunder light,1276 thunder heavy,1279 thunder light,1282 thunder heavy',
);

/** Its grades are those of other countries. */
const toDust = (quality: unknown): Air | undefined => {
  const pm10 = toDensity(deep(quality, 'pm10'));
  const pm25 = toDensity(deep(quality, 'pm2_5'));
  return pm10 === undefined || pm25 === undefined ? undefined : { pm10, pm25 };
};

const toSighting = (part: Part, reading: Reading): Sighting | undefined => {
  // an answer for many places has each in a "query"
  const answer = deep(part.fields, 'query') ?? part.fields;
  const location = deep(answer, 'location');
  const current = deep(answer, 'current');
  const name = toGivenName(part) || toText(deep(location, 'name'), 100);
  if (!name) return reading.warn('left out: its location has no name');
  const day = toNumber(deep(current, 'is_day'));
  return {
    name,
    region: toText(deep(location, 'region'), 100),
    latitude: toDegrees(deep(location, 'lat'), 90),
    longitude: toDegrees(deep(location, 'lon'), 180),
    temperature: toCelsius(deep(current, 'temp_c')) ?? toCelsius(deep(current, 'temp_f'), 'F'),
    sky: bySpan(CODES, toNumber(deep(current, 'condition', 'code'))),
    night: day === undefined ? undefined : day === 0,
    text: toText(deep(current, 'condition', 'text'), 60),
    air: toDust(deep(current, 'air_quality')),
    at: fromUnix(deep(current, 'last_updated_epoch')),
    timeZone: deep(location, 'tz_id'),
  };
};

/** WeatherAPI.com's current weather: one place, a list of answers, or its own `bulk`. */
export const readWeatherApi = (raw: unknown, reading: Reading, { readParts }: Tools): Result<Weather> =>
  readParts(raw, reading, 'weatherapi', SOURCE, (part) => toSighting(part, reading));
