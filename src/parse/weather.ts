import { isRecord, own, parseBy, type Format, type Parsing } from './fields.js';
import { readOwnWeather } from './weather/own.js';
import { FOREIGN_FORMATS, holds } from './weather/detect.js';
import { hasKmaRows, isForeign } from './weather/kma-rows.js';
import { fail, type Result } from '../core/result.js';
import { type Weather } from '../models/weather.js';

const lost = (cause: unknown): Result<never> =>
  fail('chunk', 'The reader of this weather format could not be loaded.', { cause });

/** KMA's formats are read by one chunk, everybody else's by another. */
const readForeign =
  (name: string): Format<Weather>['read'] =>
  (raw, reading) =>
    (name.startsWith('kma-') ? import('./weather/korea.js') : import('./weather/world.js')).then(
      ({ readers }) => readers[name]!(raw, reading),
      lost,
    );

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
  ...FOREIGN_FORMATS.map((name) => ({
    name,
    matches: (raw: unknown) => holds(name, raw),
    read: readForeign(name),
  })),
  { name: 'kma-web-map', matches: hasKmaRows, read: readForeign('kma-web-map') },
];

/**
 * Weather from whatever JSON a site has: our own shape at once, foreign formats when their reader has arrived.
 * `base` is the address of the document; `format` names a format instead of detecting it.
 */
export const parseWeather = (
  raw: unknown,
  options: { base: string; format?: string | undefined },
): Parsing<Weather> => parseBy(WEATHER_FORMATS, 'weather data', raw, options);
