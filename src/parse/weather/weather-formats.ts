// Every weather format but our own. KMA's readers are in this chunk, everybody else's in one of their own.
import type { Format, Parsing } from '../fields.js';
import { parseBy } from '../formats.js';
import { FOREIGN_FORMATS, holds } from './detect.js';
import { readKmaGrid } from './kma-grid.js';
import { readKmaObservations } from './kma-observations.js';
import { readKmaRefusal } from './kma-refusal.js';
import { hasKmaRows } from './kma-rows.js';
import { readKmaWebMap } from './kma-web-map.js';
import { fromMarkup } from './kma-xml.js';
import { ownWeather } from './own.js';
import { tools } from './tools.js';
import { isMarkupDocument } from '../../core/markup-document.js';
import { fail, ok } from '../../core/result.js';
import type { Weather } from '../../models/weather.js';

type Reader = Format<Weather>['read'];

const KOREA: Readonly<Record<string, Reader>> = {
  'kma-grid': readKmaGrid,
  'kma-asos': readKmaObservations,
  'kma-sfctm': readKmaObservations,
  'kma-sfc-info': readKmaObservations,
  'kma-refusal': readKmaRefusal,
};

const readInWorld =
  (name: string): Reader =>
  (raw, reading) =>
    import('./world.js').then(
      ({ readers }) => readers[name]!(raw, reading, tools),
      (cause: unknown) => fail('chunk', `The reader of ${name} could not be loaded.`, { cause }),
    );

/** Every weather format, in the order in which it is looked for. */
export const WEATHER_FORMATS: readonly Format<Weather>[] = [
  ownWeather,
  ...FOREIGN_FORMATS.map((name) => ({
    name,
    matches: (raw: unknown) => holds(name, raw),
    read: KOREA[name] ?? readInWorld(name),
  })),
  { name: 'kma-web-map', matches: hasKmaRows, read: readKmaWebMap },
];

/** Weather of a document that has not our own shape, or of the format that is named. */
export const parseForeign = (
  raw: unknown,
  options: { base: string; format?: string | undefined },
): Parsing<Weather> => {
  const read = isMarkupDocument(raw) ? fromMarkup(raw) : ok(raw);
  return read.ok ? parseBy(WEATHER_FORMATS, 'weather data', read.value, options) : read;
};
