// The readers of the Korea Meteorological Administration's services, in one chunk. Detection has happened before it is asked for.
import { type Format } from '../fields.js';
import { type Weather } from '../../models/weather.js';
import { readKmaGrid } from './kma-grid.js';
import { readKmaObservations } from './kma-observations.js';
import { readKmaRefusal } from './kma-refusal.js';
import { readKmaWebMap } from './kma-web-map.js';

/** By format. */
export const readers: Readonly<Record<string, Format<Weather>['read']>> = {
  'kma-grid': readKmaGrid,
  'kma-asos': readKmaObservations,
  'kma-sfctm': readKmaObservations,
  'kma-sfc-info': readKmaObservations,
  'kma-refusal': readKmaRefusal,
  'kma-web-map': readKmaWebMap,
};
