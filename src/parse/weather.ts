import { isRecord, own, parseBy, type Format, type Parsing } from './fields.js';
import { readOwnWeather } from './weather/own.js';
import { hasKmaRows, isForeign } from './weather/kma-rows.js';
import { fail } from '../core/result.js';
import { type Weather } from '../models/weather.js';

/** Every weather format, in the order in which it is looked for. */
export const WEATHER_FORMATS: readonly Format<Weather>[] = [
  {
    name: 'newsdrop-weather',
    matches: (raw) => {
      const stations = isRecord(raw) ? own(raw, 'stations') : undefined;
      return Array.isArray(stations) && !isForeign(stations);
    },
    read: readOwnWeather,
  },
  {
    name: 'kma-web-map',
    matches: hasKmaRows,
    read: (raw, reading) =>
      import('./weather/kma-web-map.js').then(
        ({ readKmaWebMap }) => readKmaWebMap(raw, reading),
        (cause: unknown) => fail('chunk', 'The reader of KMA data could not be loaded.', { cause }),
      ),
  },
];

/**
 * Weather from whatever JSON a site has: our own shape at once, foreign formats when their reader has arrived.
 * `base` is the address of the document; `format` names a format instead of detecting it.
 */
export const parseWeather = (
  raw: unknown,
  options: { base: string; format?: string | undefined },
): Parsing<Weather> => parseBy(WEATHER_FORMATS, 'weather data', raw, options);
