import { isRecord, own, type Reading } from '../fields.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import type { Weather } from '../../models/weather.js';
import { isOf, toKmaItems, toKmaResponse } from './detect.js';
import { eachPart, toGivenName, toWeather, type Part, type Sighting } from './gather.js';
import { toMeasured, KMA } from './kma-facts.js';
import { tellKmaRefusal } from './kma-refusal.js';
import { KMA_CELLS, KMA_STATIONS } from './kma-stations.js';
import { toKoreanHour } from './kma-time.js';
import { toKmaCondition, toKmaWord } from './kma-words.js';

/** The values of one hour by category. */
type Hour = ReadonlyMap<string, unknown>;

interface Cell {
  name: string;
  readonly id: string | undefined;
  readonly observed: Map<number | undefined, Map<string, unknown>>;
  readonly forecast: Map<number | undefined, Map<string, unknown>>;
}

type Cells = Map<string, Cell>;

/** Puts one row, which is one value, where it belongs. */
const sort = (row: Part['fields'], name: string, cells: Cells): void => {
  const place = `${toText(own(row, 'nx'), 10)}_${toText(own(row, 'ny'), 10)}`;
  // without a cell the name tells places apart
  const key = place === '_' ? name : place;
  let cell = cells.get(key);
  if (!cell) {
    cell = { name, id: KMA_CELLS.get(place), observed: new Map(), forecast: new Map() };
    cells.set(key, cell);
  }
  cell.name ||= name;
  const isForecast = own(row, 'fcstValue') !== undefined;
  const time = isForecast
    ? toKoreanHour(own(row, 'fcstDate'), own(row, 'fcstTime'))
    : toKoreanHour(own(row, 'baseDate'), own(row, 'baseTime'));
  const hours = isForecast ? cell.forecast : cell.observed;
  let hour = hours.get(time);
  if (!hour) hours.set(time, (hour = new Map()));
  hour.set(toText(own(row, 'category'), 10), own(row, isForecast ? 'fcstValue' : 'obsrValue'));
};

/** The hour nearest to `when`; one without a time only where there is no other. */
const nearest = (
  hours: Cell['observed'],
  when: number,
): readonly [time: number | undefined, values: Hour] | undefined => {
  let found: readonly [number | undefined, Hour] | undefined;
  let least = Infinity;
  for (const [time, values] of hours) {
    const away = time === undefined ? Infinity : Math.abs(time - when);
    if (!found || away < least) [found, least] = [[time, values], away];
  }
  return found;
};

/** The word for what falls, else for the sky, which observations have no more: it is the forecast's. */
const toWord = (observed: Hour | undefined, forecast: Hour | undefined): string => {
  const lightning = toNumber(observed?.get('LGT')) ?? 0;
  if (lightning > 0 && lightning < 900) return '낙뢰';
  const now = observed ?? forecast;
  return toKmaWord('pty', now?.get('PTY')) || toKmaWord('sky', now?.get('SKY') ?? forecast?.get('SKY'));
};

const toSighting = (place: string, cell: Cell, reading: Reading): Sighting | undefined => {
  const station = cell.id === undefined ? undefined : KMA_STATIONS.get(cell.id);
  const name = cell.name || station?.name;
  if (!name)
    return reading.warn(`left out: no station lies in the cell ${place}; put a "name" beside the answer`);
  // of several observations the last
  const observed = nearest(cell.observed, Number.MAX_SAFE_INTEGER);
  const forecast = nearest(cell.forecast, observed?.[0] ?? Date.now());
  const values = observed?.[1] ?? forecast?.[1];
  const text = toWord(observed?.[1], forecast?.[1]);
  return {
    name,
    id: cell.id,
    region: station?.region,
    temperature: toMeasured(values?.get('T1H') ?? values?.get('TMP') ?? values?.get('T3H')),
    sky: toKmaCondition(text),
    text,
    at: observed ? observed[0] : forecast?.[0],
    timeZone: 'Asia/Seoul',
  };
};

/**
 * KMA's village forecast service: observed and forecast values by grid cell, each value a row of its own (getUltraSrtNcst,
 * getUltraSrtFcst, getVilageFcst). One answer, answers in a list or map, or their rows alone.
 */
export const readKmaGrid = (raw: unknown, reading: Reading): Result<Weather> => {
  const cells: Cells = new Map();
  eachPart(
    raw,
    reading,
    (fields) => toKmaResponse(fields) !== undefined || isOf('kma-grid', fields),
    (part) => {
      const refusal = tellKmaRefusal(part.fields);
      if (refusal) return void reading.warn(`left out: ${refusal}`);
      const name = toGivenName(part);
      for (const row of toKmaItems(part.fields)) if (isRecord(row)) sort(row, name, cells);
    },
  );
  const sightings = [...cells].flatMap(([place, cell]) => toSighting(place, cell, reading) ?? []);
  return toWeather(sightings, reading, KMA);
};
