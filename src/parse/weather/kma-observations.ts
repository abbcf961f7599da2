import { isRecord, own, type Reading } from '../fields.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import type { Weather } from '../../models/weather.js';
import { bySpan } from './codes.js';
import { toKmaItems, toKmaResponse } from './detect.js';
import { eachPart, toWeather, type Sighting } from './gather.js';
import { KMA, toMeasured } from './kma-facts.js';
import { tellKmaRefusal } from './kma-refusal.js';
import { KMA_STATIONS } from './kma-stations.js';
import { toKoreanInstant } from './kma-time.js';
import { toKmaCondition } from './kma-words.js';
import { WMO_4677 } from './wmo.js';

/** Column by meaning, of all three services; the hub writes its own in capitals. */
const COLUMNS = {
  time: ['tm', 'TM', 'time'],
  id: ['stnId', 'stn', 'STN'],
  name: ['stnNm', 'name', 'STN_KO', 'stn_ko'],
  temperature: ['ta', 'TA', 'temperature'],
  cloud: ['dc10Tca', 'ca_tot', 'CA_TOT', 'cloudAmount'],
  rain: ['rn', 'RN'],
  weather: ['wc', 'WC', 'weatherStatusNumber'],
} as const;

type Row = Readonly<Record<string, unknown>>;

/** The first that says anything. */
const pick = (row: Row, column: keyof typeof COLUMNS): unknown => {
  for (const key of COLUMNS[column]) {
    const value = own(row, key);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
};

/**
 * Tenths of the sky and KMA's word for them.
 * @checked 2026-11
 * @source KMA's grades of the sky
 */
const CLOUDS: readonly (readonly [upTo: number, text: string])[] = [
  [2, '맑음'],
  [5, '구름조금'],
  [8, '구름많음'],
  [10, '흐림'],
];

const inWords = (text: string): Pick<Sighting, 'sky' | 'text'> => ({ sky: toKmaCondition(text), text });

/** Below this, in °C, what falls may as well be snow. */
const SURELY_RAIN = 3;

/** Of what is observed the weather itself, else rain by its amount, else the sky; -9 is not observed. */
const toSky = (row: Row, temperature: number | undefined): Pick<Sighting, 'sky' | 'text'> => {
  const code = toNumber(pick(row, 'weather'));
  const weather = code !== undefined && code >= 4 && code <= 99 ? bySpan(WMO_4677, code) : undefined;
  if (weather && weather.condition !== 'unknown' && !weather.ended) return { sky: weather };
  const rain = toNumber(pick(row, 'rain'));
  if (rain !== undefined && rain > 0 && temperature !== undefined && temperature > SURELY_RAIN)
    return inWords('비');
  const cloud = toNumber(pick(row, 'cloud'));
  const found = cloud === undefined || cloud < 0 ? undefined : CLOUDS.find(([upTo]) => cloud <= upTo);
  if (found) return inWords(found[1]);
  return weather?.ended ? { sky: weather } : {};
};

const toSighting = (row: unknown, reading: Reading): Sighting | undefined => {
  if (!isRecord(row)) return reading.warn('left out: not an observation');
  const id = toText(pick(row, 'id'), 40);
  const station = KMA_STATIONS.get(id);
  const name = toText(pick(row, 'name'), 100) || station?.name;
  if (!name) return reading.warn(`left out: no name, and "${id}" is not a station of the surface feed`);
  const temperature = toMeasured(pick(row, 'temperature'));
  return {
    name,
    id,
    region: station?.region,
    temperature,
    ...toSky(row, temperature),
    at: toKoreanInstant(pick(row, 'time')),
    timeZone: 'Asia/Seoul',
  };
};

const isPart = (part: Readonly<Record<string, unknown>>): boolean =>
  toKmaResponse(part) !== undefined ||
  ['tm', 'TM', 'time', 'weatherStatusNumber'].some((key) => own(part, key) !== undefined);

/**
 * KMA's observations in columns: hours of a station (getWthrDataList), the country now (SfcInfoService), and the hub's surface
 * file (kma_sfctm2) as JSON. Of a station's hours the last counts.
 */
export const readKmaObservations = (raw: unknown, reading: Reading): Result<Weather> => {
  const latest = new Map<string, Sighting>();
  eachPart(raw, reading, isPart, ({ fields }) => {
    const refusal = tellKmaRefusal(fields);
    if (refusal) return void reading.warn(`left out: ${refusal}`);
    for (const row of toKmaItems(fields)) {
      const sighting = toSighting(row, reading);
      if (!sighting) continue;
      const key = sighting.id || sighting.name;
      const known = latest.get(key);
      if (!known || (sighting.at ?? 0) >= (known.at ?? 0)) latest.set(key, sighting);
    }
  });
  return toWeather([...latest.values()], reading, KMA);
};
