import { parseAs, type Parsing } from './fields.js';
import { ownWeather } from './weather/own.js';
import { fail } from '../core/result.js';
import type { Weather } from '../models/weather.js';

/**
 * Weather from whatever JSON a site has: our own shape at once; what else there is, and how to tell it, is loaded when it is
 * needed. `base` is the address of the document; `format` names a format instead of detecting it.
 */
export const parseWeather = (
  raw: unknown,
  { base, format }: { base: string; format?: string | undefined },
): Parsing<Weather> =>
  (format ? format === ownWeather.name : ownWeather.matches(raw))
    ? parseAs(ownWeather, raw, base)
    : import('./weather/weather-formats.js').then(
        ({ parseForeign }) => parseForeign(raw, { base, format }),
        (cause: unknown) =>
          fail('chunk', 'The readers of other weather formats could not be loaded.', { cause }),
      );
