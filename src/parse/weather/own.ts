import {
  celsius,
  flag,
  href,
  instant,
  isRecord,
  list,
  number,
  oneOf,
  own,
  record,
  text,
  timeZone,
  type Format,
  type Reading,
} from '../fields.js';
import { fail, ok, type Result } from '../../core/result.js';
import {
  AIR_GRADES,
  ALERT_LEVELS,
  CONDITIONS,
  INTENSITIES,
  type Air,
  type Alert,
  type Source,
  type Station,
  type Weather,
} from '../../models/weather.js';

const station = record<Station>(
  {
    name: text(100),
    id: text(40),
    region: text(100),
    latitude: number,
    longitude: number,
    temperature: celsius,
    condition: oneOf(CONDITIONS),
    intensity: oneOf(INTENSITIES),
    ended: flag,
    night: flag,
    text: text(60),
    air: record<Air>({ grade: oneOf(AIR_GRADES), pm10: number, pm25: number }),
    url: href,
  },
  'name',
);

const weather = record<Weather>({
  stations: list(station),
  alerts: list(
    record<Alert>(
      { title: text(100), level: oneOf(ALERT_LEVELS), issuedAt: instant(), expiresAt: instant(), url: href },
      'title',
    ),
  ),
  source: record<Source>({ name: text(100), url: href }),
  observedAt: instant(),
  timeZone,
  stale: flag,
});

const readOwnWeather = (raw: unknown, reading: Reading): Result<Weather> => {
  const value = weather(raw, reading);
  if (!value?.stations) return fail('shape', 'Weather data needs a list called "stations".');
  const first = reading.warnings.find(({ path }) => path.startsWith('stations['));
  if (!value.stations.length && first)
    return fail('shape', `None of the stations can be read. ${first.path}: ${first.message}.`);
  return ok(value);
};

/** Stations under the names of other shapes, such as `temp`, are none of ours. */
const isForeign = (row: unknown): boolean =>
  isRecord(row) &&
  own(row, 'temperature') === undefined &&
  Object.keys(row).some((key) => /^\W*(?:ta|temp|t1h)$/i.test(key));

/** Our own shape, as the published schema describes it. */
export const ownWeather = {
  name: 'newsdrop-weather',
  matches: (raw: unknown): boolean => {
    const stations = isRecord(raw) ? own(raw, 'stations') : undefined;
    return Array.isArray(stations) && (!stations.length || !stations.every(isForeign));
  },
  read: readOwnWeather,
} satisfies Format<Weather>;
