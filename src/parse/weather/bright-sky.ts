import { isRecord, own, type Reading } from '../fields.js';
import type { Result } from '../../core/result.js';
import { toNumber } from '../../core/number.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import type { Condition, Weather } from '../../models/weather.js';
import { deep } from './detect.js';
import { lookUp, toGivenName, toNearest, type Part, type Sighting } from './gather.js';
import type { Tools } from './tools.js';
import { toCelsius, toDegrees } from './units.js';

/**
 * The data are those of the German weather service, which asks for its name.
 * @checked 2026-11
 * @source https://brightsky.dev
 */
const SOURCE = { name: 'Deutscher Wetterdienst', url: 'https://www.dwd.de/' };

/**
 * @checked 2026-11
 * @source https://brightsky.dev/docs
 */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  fog: 'fog',
  rain: 'rain',
  sleet: 'sleet',
  snow: 'snow',
  hail: 'hail',
  thunderstorm: 'thunder',
};

/** When it is dry, the icon tells of the sky; its wind tells nothing of it. */
const SKIES: Readonly<Record<string, Condition>> = {
  clear: 'clear',
  'partly-cloudy': 'partly-cloudy',
  cloudy: 'overcast',
  ...CONDITIONS,
};

const toSighting = (part: Part, reading: Reading): Sighting | undefined => {
  const answer = own(part.fields, 'weather');
  // an answer for a day has its hours
  const weather = Array.isArray(answer)
    ? toNearest(answer, (row) => toInstant(deep(row, 'timestamp')))
    : answer;
  if (!isRecord(weather)) return reading.warn('left out: it has no weather');
  const found = own(part.fields, 'sources');
  const sources = (Array.isArray(found) ? found : []) as unknown[];
  const source = sources.find((one) => deep(one, 'id') === own(weather, 'source_id')) ?? sources[0];
  const name = toGivenName(part) || toText(deep(source, 'station_name'), 100);
  if (!name) return reading.warn('left out: its source has no name');
  const [, icon = '', half] = /^(.*?)(?:-(day|night))?$/.exec(toText(own(weather, 'icon'), 40))!;
  const condition = lookUp(CONDITIONS, toText(own(weather, 'condition'), 40)) ?? lookUp(SKIES, icon);
  return {
    name,
    id: toText(deep(source, 'wmo_station_id') ?? deep(source, 'dwd_station_id'), 40),
    latitude: toDegrees(deep(source, 'lat'), 90),
    longitude: toDegrees(deep(source, 'lon'), 180),
    temperature: toCelsius(toNumber(own(weather, 'temperature'))),
    sky: condition && { condition },
    night: half === undefined ? undefined : half === 'night',
    at: toInstant(own(weather, 'timestamp')),
  };
};

/** Bright Sky: the German weather service's observations as JSON. */
export const readBrightSky = (raw: unknown, reading: Reading, { readParts }: Tools): Result<Weather> =>
  readParts(raw, reading, 'bright-sky', SOURCE, (part) => toSighting(part, reading));
