import { warnOnce } from '../../core/report.js';
import type { Station } from '../../models/weather.js';

/** Those of `stations` that have this id or name, duplicates included. */
const find = (stations: readonly Station[], word: string): readonly Station[] =>
  stations.filter(({ id, name }) => id === word || name === word);

/** Ids or names with commas between, as an attribute lists them, and the stations that they mean; one warning for the others. */
const findAll = (stations: readonly Station[], list: string, attribute: string): readonly Station[] => {
  const words = list.split(',').flatMap((word) => word.trim() || []);
  const missing = words.filter((word) => !find(stations, word).length);
  if (missing.length) warnOnce(`${attribute}="…": there is no station ${missing.join(', ')}.`);
  return words.flatMap((word) => find(stations, word));
};

/**
 * The stations of a strip: those that `chosen` lists, in its order, or all where it lists none that there is; before them the
 * reader's `own` one and those of `pin`.
 */
export const pickStations = (
  stations: readonly Station[],
  chosen: string,
  pin: string,
  own: string | undefined,
): readonly Station[] => {
  if (!stations.length || !(chosen || pin || own)) return stations;
  const list = findAll(stations, chosen, 'stations');
  const first = [...(own ? find(stations, own) : []), ...findAll(stations, pin, 'pin')];
  return [...new Set([...first, ...(list.length ? list : stations)])];
};
