import { own, type Reading } from '../fields.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import { INTENSITIES, type Condition, type Weather } from '../../models/weather.js';
import type { Sky } from './codes.js';
import { deep } from './detect.js';
import { lookUp, toGivenName, toNearest, toPlace, type Part, type Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { toCelsius, toDegrees, toUnit } from './units.js';

/**
 * In the public domain; named because readers want to know.
 * @checked 2026-11
 * @source https://www.weather.gov/disclaimer
 */
const SOURCE = { name: 'National Weather Service', url: 'https://www.weather.gov/' };

/**
 * Words in the addresses of its icons, behind an optional `wind_`. Heat, cold and tropical storms tell no condition of the one
 * vocabulary: their words are shown.
 * @checked 2026-11
 * @source https://api.weather.gov/icons
 */
const ICONS: Readonly<Record<string, Condition>> = {
  skc: 'clear',
  few: 'mostly-clear',
  sct: 'partly-cloudy',
  bkn: 'mostly-cloudy',
  ovc: 'overcast',
  rain: 'rain',
  rain_showers: 'showers',
  rain_showers_hi: 'showers',
  tsra: 'thunder',
  tsra_sct: 'thunder',
  tsra_hi: 'thunder',
  snow: 'snow',
  rain_snow: 'sleet',
  rain_sleet: 'sleet',
  snow_sleet: 'sleet',
  sleet: 'sleet',
  fzra: 'freezing-rain',
  rain_fzra: 'freezing-rain',
  snow_fzra: 'freezing-rain',
  blizzard: 'snow',
  fog: 'fog',
  haze: 'haze',
  smoke: 'smoke',
  dust: 'dust',
  tornado: 'tornado',
};

const FALLING: ReadonlySet<Condition> = new Set([
  'rain',
  'showers',
  'thunder',
  'snow',
  'sleet',
  'freezing-rain',
]);

/** `…/icons/land/night/tsra_hi,40/rain?size=medium`: the first of two is the one that holds now. */
const ICON = /\/icons\/\w+\/(day|night)\/(?:wind_)?([a-z_]+)/;

const toSky = (token: string | undefined, text: string, phenomenon: unknown): Sky | undefined => {
  if (!token && !text) return undefined;
  const condition = lookUp(ICONS, token ?? '') ?? 'unknown';
  if (token === 'blizzard') return { condition, intensity: 'heavy' };
  const intensity = INTENSITIES.find((word) => word === deep(phenomenon, 'intensity'));
  return { condition, ...(intensity && FALLING.has(condition) && { intensity }) };
};

const inWords = (
  icon: unknown,
  text: string,
  phenomenon?: unknown,
): Pick<Sighting, 'sky' | 'night' | 'text'> => {
  const [, half, token] = ICON.exec(toText(icon, 400)) ?? [];
  return {
    sky: toSky(token, text, phenomenon),
    night: half === undefined ? undefined : half === 'night',
    text,
  };
};

const toSighting = (part: Part, reading: Reading): Sighting | undefined => {
  const properties = own(part.fields, 'properties');
  const text = (key: string, max: number): string => toText(deep(properties, key), max);
  const id = text('stationId', 40) || /([^/]*)\/?$/.exec(text('station', 200))![1]!;
  const name = toGivenName(part) || text('stationName', 100) || id;
  if (!name) return reading.warn('left out: it has no station');
  const place = deep(part.fields, 'geometry', 'coordinates');
  const [longitude, latitude] = (Array.isArray(place) ? place : []) as unknown[];
  const phenomena = deep(properties, 'presentWeather');
  return {
    name,
    id,
    latitude: toDegrees(latitude, 90),
    longitude: toDegrees(longitude, 180),
    temperature: toCelsius(
      deep(properties, 'temperature', 'value'),
      toUnit(deep(properties, 'temperature', 'unitCode')),
    ),
    ...inWords(
      deep(properties, 'icon'),
      text('textDescription', 60),
      Array.isArray(phenomena) ? phenomena[0] : undefined,
    ),
    at: toInstant(deep(properties, 'timestamp')),
  };
};

/** A forecast is for an area, which has corners and no name. */
const toMiddle = (
  corners: unknown,
): readonly [latitude?: number | undefined, longitude?: number | undefined] => {
  const of = (axis: string, most: 90 | 180): number | undefined => {
    const one = toDegrees(deep(corners, '0', '0', axis), most);
    const other = toDegrees(deep(corners, '0', '2', axis), most);
    return one === undefined || other === undefined ? one : Math.round((one + other) * 5000) / 10_000;
  };
  return [of('1', 90), of('0', 180)];
};

/** Hours or half days: the one that holds now, else the one that is nearest. */
const toPeriod = (periods: unknown): unknown => {
  const now = Date.now();
  const holds = (period: unknown): boolean =>
    toInstant(deep(period, 'startTime'))! <= now && toInstant(deep(period, 'endTime'))! > now;
  return (
    (Array.isArray(periods) ? (periods as unknown[]) : []).find(holds) ??
    toNearest(periods, (period) => toInstant(deep(period, 'startTime')))
  );
};

const toForecast = (part: Part, reading: Reading): Sighting | undefined => {
  const properties = own(part.fields, 'properties');
  const [latitude, longitude] = toMiddle(deep(part.fields, 'geometry', 'coordinates'));
  const name = toPlace(part, latitude, longitude, reading);
  if (!name) return undefined;
  const period = toPeriod(deep(properties, 'periods'));
  const temperature = deep(period, 'temperature');
  const unit = deep(period, 'temperatureUnit') ?? deep(temperature, 'unitCode');
  return {
    name,
    latitude,
    longitude,
    temperature: toCelsius(deep(temperature, 'value') ?? temperature, toUnit(unit)),
    ...inWords(deep(period, 'icon'), toText(deep(period, 'shortForecast'), 60)),
    // half a day began long ago: it is as new as the forecast
    at: toInstant(deep(properties, 'generatedAt')) ?? toInstant(deep(period, 'startTime')),
  };
};

/** The United States' National Weather Service: the latest observation of a station, a collection of them, or a forecast. */
export const readNws = (raw: unknown, reading: Reading, { readParts }: Tools): Result<Weather> =>
  readParts(raw, reading, 'nws', SOURCE, (part) =>
    (deep(part.fields, 'properties', 'periods') ? toForecast : toSighting)(part, reading),
  );
