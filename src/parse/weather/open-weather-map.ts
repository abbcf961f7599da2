import { isRecord, own, type Reading } from '../fields.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import type { Weather } from '../../models/weather.js';
import { bySpan, toSpans, type Sky } from './codes.js';
import { deep } from './detect.js';
import { toNearest, toPlace, type Draft, type Part, type Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { fromUnix, isKelvin, toCelsius, toDegrees, type Unit } from './units.js';

/**
 * Its terms ask for the name, with a link.
 * @checked 2026-11
 * @source https://openweathermap.org/faq
 */
const SOURCE = { name: 'OpenWeather', url: 'https://openweathermap.org/' };

/**
 * Weather condition codes.
 * @checked 2026-11
 * @source https://openweathermap.org/weather-conditions
 */
const CODES = toSpans(
  '200 thunder light,201 thunder,202 thunder heavy,210 thunder light,211 thunder,212 thunder heavy,213-299 thunder,' +
    '300 drizzle light,301 drizzle,302 drizzle heavy,310 drizzle light,311 drizzle,312 drizzle heavy,313 drizzle,' +
    '314 drizzle heavy,315-399 drizzle,500 rain light,501 rain moderate,502-504 rain heavy,511 freezing-rain,' +
    '520 showers light,521 showers,522 showers heavy,531 showers,600 snow light,601 snow,602 snow heavy,611 sleet,' +
    '612 sleet light,613 sleet,615 sleet light,616 sleet,620 snow-showers light,621 snow-showers,622 snow-showers heavy,' +
    '701 mist,711 smoke,721 haze,731 dust,741 fog,751-761 dust,781 tornado,800 clear,801 mostly-clear,802 partly-cloudy,' +
    '803 mostly-cloudy,804 overcast',
);

/** No weather station has measured more in °C. */
const HOTTEST = 60;

const NAMES: Readonly<Record<Unit, string>> = { C: '°C', F: '°F', K: 'kelvins' };

/**
 * @checked 2026-11
 * @source https://openweathermap.org/weather-data
 */
const UNITS: Readonly<Record<string, Unit>> = { metric: 'C', imperial: 'F', standard: 'K' };

/** The unit is nowhere in the answer: it is what the request asked for, where its address still tells, or a guess. */
const toUnitOf = (temperatures: readonly number[], reading: Reading): Unit => {
  const asked = /[?&]units=(metric|imperial|standard)\b/.exec(reading.base)?.[1];
  if (asked) return UNITS[asked]!;
  const unit = temperatures.some(isKelvin) ? 'K' : temperatures.some((one) => one > HOTTEST) ? 'F' : 'C';
  if (temperatures.length)
    reading.warn(`OpenWeather does not tell its unit: the temperatures were taken for ${NAMES[unit]}`);
  return unit;
};

/** Icons end in `d` or `n`; without one, the sun itself tells. */
const toNight = (sun: unknown, icon: unknown, at: number | undefined): boolean | undefined => {
  const letter = /^\d\d([dn])/.exec(toText(icon, 10))?.[1];
  if (letter) return letter === 'n';
  const rise = fromUnix(deep(sun, 'sunrise'));
  const set = fromUnix(deep(sun, 'sunset'));
  return at === undefined || rise === undefined || set === undefined ? undefined : at < rise || at >= set;
};

const toSky = (code: unknown): Sky | undefined => bySpan(CODES, toNumber(code));

const toSighting = (part: Part, reading: Reading): Sighting | undefined => {
  const { fields } = part;
  const now = toNow(fields);
  const weather = own(now, 'weather');
  const first = Array.isArray(weather) ? (weather[0] as unknown) : undefined;
  const place = own(fields, 'coord') ?? fields;
  const latitude = toDegrees(deep(place, 'lat') ?? deep(place, 'Lat'), 90);
  const longitude = toDegrees(deep(place, 'lon') ?? deep(place, 'Lon'), 180);
  // the key of a map is what the site itself calls the place
  const name = toText(part.key, 100) || toPlace(part, latitude, longitude, reading);
  if (!name) return undefined;
  const at = fromUnix(own(now, 'dt'));
  return {
    name,
    id: toText(own(fields, 'id'), 40),
    latitude,
    longitude,
    sky: toSky(deep(first, 'id')),
    night: toNight(own(now, 'sys') ?? now, deep(first, 'icon'), at),
    temperature: undefined,
    text: toText(deep(first, 'description') ?? deep(first, 'main'), 60),
    at,
    timeZone: own(fields, 'timezone'),
  };
};

/** One Call keeps the present beside its forecasts. */
const toNow = (fields: Part['fields']): Part['fields'] => {
  const current = own(fields, 'current');
  return isRecord(current) ? current : fields;
};

/** A forecast is a list of one city's hours: the one that is nearest counts. */
const toPresent = (raw: unknown): unknown => {
  const city = deep(raw, 'city');
  if (!isRecord(city)) return raw;
  const hour = toNearest(deep(raw, 'list'), (row) => fromUnix(deep(row, 'dt')));
  return isRecord(hour) ? { ...city, ...hour } : raw;
};

/** OpenWeather's current weather: one city, a group or a box of them in `list`, the next hours of one, or One Call. */
export const readOpenWeatherMap = (
  raw: unknown,
  reading: Reading,
  { eachPart, toWeather }: Tools,
): Result<Weather> => {
  const sightings: Draft<Sighting>[] = [];
  const temperatures: number[] = [];
  eachPart(toPresent(raw), reading, 'openweathermap', (part) => {
    const sighting: Draft<Sighting> | undefined = toSighting(part, reading);
    if (!sighting) return;
    sightings.push(sighting);
    sighting.temperature = toNumber(
      deep(part.fields, 'main', 'temp') ?? deep(part.fields, 'current', 'temp'),
    );
    if (sighting.temperature !== undefined) temperatures.push(sighting.temperature);
  });
  const unit = toUnitOf(temperatures, reading);
  for (const sighting of sightings) sighting.temperature = toCelsius(sighting.temperature, unit);
  return toWeather(sightings, reading, SOURCE);
};
