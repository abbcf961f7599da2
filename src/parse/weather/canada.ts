import { own, type Reading } from '../fields.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import type { Weather } from '../../models/weather.js';
import { bySpan, toSpans } from './codes.js';
import { deep } from './detect.js';
import { toGivenName, type Part, type Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { toCelsius, toDegrees, toUnit } from './units.js';

/**
 * Its end-user licence asks for the name.
 * @checked 2026-11
 * @source https://eccc-msc.github.io/open-data/licence/readme_en/
 */
const SOURCE = { name: 'Environment and Climate Change Canada', url: 'https://weather.gc.ca/' };

/**
 * Icon codes; 30 to 39 are the nights of 0 to 9.
 * @checked 2026-11
 * @source https://dd.weather.gc.ca (citypage documentation)
 */
const CODES = toSpans(
  '0 clear,1 mostly-clear,2 partly-cloudy,3 mostly-cloudy,4-5 partly-cloudy,6 showers light,7 sleet,8 snow-showers light,' +
    '9 thunder,10 overcast,11-12 rain,13 rain heavy,14 freezing-rain,15 sleet,16 snow light,17 snow,18 snow heavy,' +
    '19 thunder,23 haze,24 fog,25 snow,26 snow light,27 hail,28 drizzle,40 snow,41-42 tornado,44 smoke,45 dust,' +
    '46-47 thunder,48 tornado',
);

const isNight = (code: number): boolean => code >= 30 && code <= 39;

/** Values come bare, or by language and unit; whichever of the two languages there is. */
const toWord = (value: unknown, max: number): string =>
  toText(value, max) ||
  toText(deep(value, 'en') ?? deep(value, 'fr'), max) ||
  toText(deep(value, 'value'), max);

const byCode = (value: unknown): Pick<Sighting, 'sky' | 'night'> => {
  const code = toNumber(toWord(value, 10));
  return code === undefined
    ? {}
    : // above 39 there is no night's icon of its own, so that nothing is said of the time of day
      {
        sky: bySpan(CODES, isNight(code) ? code - 30 : code),
        night: code < 10 ? false : isNight(code) || undefined,
      };
};

/** GeoMet's city pages. */
const toCity = (part: Part): Omit<Sighting, 'name'> & { name: string } => {
  const properties = own(part.fields, 'properties');
  const now = deep(properties, 'currentConditions');
  const place = deep(part.fields, 'geometry', 'coordinates');
  const [longitude, latitude] = (Array.isArray(place) ? place : []) as unknown[];
  const temperature = deep(now, 'temperature');
  const value = deep(temperature, 'value');
  return {
    name: toGivenName(part) || toWord(deep(properties, 'name'), 100),
    id: toText(deep(properties, 'identifier') ?? own(part.fields, 'id'), 40),
    latitude: toDegrees(latitude, 90),
    longitude: toDegrees(longitude, 180),
    temperature: toCelsius(
      deep(value, 'en') ?? deep(value, 'fr') ?? value,
      toUnit(toWord(deep(temperature, 'units'), 10)),
    ),
    ...byCode(deep(now, 'iconCode')),
    text: toWord(deep(now, 'condition'), 60),
    at: toInstant(toWord(deep(now, 'timestamp'), 40)),
  };
};

/** The service behind the weather app. */
const toApp = (part: Part): Sighting => {
  const now = own(part.fields, 'observation');
  return {
    name: toGivenName(part) || toWord(own(part.fields, 'displayName'), 100),
    temperature:
      toCelsius(deep(now, 'temperature', 'metricUnrounded') ?? deep(now, 'temperature', 'metric')) ??
      toCelsius(deep(now, 'temperature', 'imperial'), 'F'),
    ...byCode(deep(now, 'iconCode')),
    text: toWord(deep(now, 'condition'), 60),
    at: toInstant(deep(now, 'timeStamp')),
  };
};

/** Environment and Climate Change Canada: features of GeoMet's city pages, and the answers of its app. */
export const readCanada = (raw: unknown, reading: Reading, { readParts }: Tools): Result<Weather> =>
  readParts(raw, reading, 'environment-canada', SOURCE, (part) => {
    const sighting = deep(part.fields, 'observation') ? toApp(part) : toCity(part);
    return sighting.name ? sighting : reading.warn('left out: it has no name');
  });
