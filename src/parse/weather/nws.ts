import { own, type Reading } from '../fields.js';
import { type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import { INTENSITIES, type Condition, type Weather } from '../../models/weather.js';
import { deep } from './detect.js';
import { lookUp, readParts, toGivenName, type Part, type Sighting, type Sky } from './gather.js';
import { toCelsius, toDegrees, toUnit } from './units.js';

/** In the public domain; named because readers want to know. checked: 2026-11 */
const SOURCE = { name: 'National Weather Service', url: 'https://www.weather.gov/' };

/**
 * Words in the addresses of its icons, behind an optional `wind_`. Heat, cold and tropical storms tell no condition of the
 * one vocabulary: their words are shown. Source: https://api.weather.gov/icons. checked: 2026-11
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

const toSighting = (part: Part, reading: Reading): Sighting | undefined => {
  const properties = own(part.fields, 'properties');
  const text = (key: string, max: number): string => toText(deep(properties, key), max);
  const id = text('stationId', 40) || /([^/]*)\/?$/.exec(text('station', 200))![1]!;
  const name = toGivenName(part) || text('stationName', 100) || id;
  if (!name) return reading.warn('left out: it has no station');
  const place = deep(part.fields, 'geometry', 'coordinates');
  const [longitude, latitude] = (Array.isArray(place) ? place : []) as unknown[];
  const phenomena = deep(properties, 'presentWeather');
  const [, half, token] = ICON.exec(text('icon', 400)) ?? [];
  const said = text('textDescription', 60);
  return {
    name,
    id,
    latitude: toDegrees(latitude, 90),
    longitude: toDegrees(longitude, 180),
    temperature: toCelsius(
      deep(properties, 'temperature', 'value'),
      toUnit(deep(properties, 'temperature', 'unitCode')),
    ),
    sky: toSky(token, said, Array.isArray(phenomena) ? phenomena[0] : undefined),
    night: half === undefined ? undefined : half === 'night',
    text: said,
    at: toInstant(deep(properties, 'timestamp')),
  };
};

/** Observations of the United States' National Weather Service: the latest of a station, or a collection. */
export const readNws = (raw: unknown, reading: Reading): Result<Weather> =>
  readParts(raw, reading, 'nws', SOURCE, (part) => toSighting(part, reading));
