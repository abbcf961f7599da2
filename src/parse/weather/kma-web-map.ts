import { isRecord, type Reading } from '../fields.js';
import { toAir } from './air.js';
import { toWeather, type Draft, type Sighting } from './gather.js';
import { toColumns, type Columns } from './kma-columns.js';
import { KMA, toMeasured } from './kma-facts.js';
import { findKmaRows, isPlaceName } from './kma-rows.js';
import { KMA_STATIONS } from './kma-stations.js';
import { toKoreanHour, toKoreanInstant, toZonedInstant } from './kma-time.js';
import { toKmaCondition, toKmaWord } from './kma-words.js';
import { deep } from './detect.js';
import { toDegrees, toTemperature, toUnit, type Unit } from './units.js';
import { fail, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toHref } from '../../core/url.js';
import { CONDITIONS, type Weather } from '../../models/weather.js';
import { toProvince } from '../../models/province.js';

const KOREAN = /[가-힣]/;

/** Numbers are ids, whatever they are called. */
const toName = (value: unknown): string => {
  const name = toText(value, 100);
  return /[^\d\s.,-]/.test(name) ? name : '';
};

type Told = Pick<Sighting, 'sky' | 'text' | 'night'>;

/** What a word says; `undefined` where it says nothing. */
const tell = (word: unknown): Told | undefined => {
  if (word === undefined) return undefined;
  const text = toText(word, 60);
  const sky = toKmaCondition(text);
  // a word of our own is told in the reader's language
  const own = sky?.condition === 'unknown' && CONDITIONS.find((condition) => condition === text);
  return own ? { sky: { condition: own } } : sky && { sky, text };
};

/** `NB08_N.png`, `08` and `8` alike. */
const ICON = /^(?:(?:.*\/)?NB)?(\d\d?)(_N)?(?:\.\w+)?$/;

const tellIcon = (icon: unknown): Told | undefined => {
  const [, number, night] = ICON.exec(toText(icon, 200)) ?? [];
  const told = tell(toKmaWord('icon', number));
  return night ? { ...told, night: true } : told;
};

/** The first that says anything: in numbers, what falls before the sky; icons of other lists have other numbers. */
const toSky = ({ word, pty, sky, icon }: Columns, isKma: boolean): Told | undefined =>
  tell(word) ??
  tell(toKmaWord('pty', pty) || pty) ??
  tell(toKmaWord('sky', sky) || sky) ??
  (isKma && word === undefined && icon !== undefined ? tellIcon(icon) : undefined);

/** A unit for all values or for each kind of them. */
const unitOf = ({ unit }: Columns): Unit | undefined =>
  unit === undefined ? undefined : toUnit(deep(unit, 'temperature') ?? deep(unit, 'temp') ?? unit);

const toDegreesCelsius = (columns: Columns, unit: Unit | undefined): number | undefined =>
  toTemperature(columns.celsius, unitOf(columns) ?? unit) ??
  toTemperature(columns.fahrenheit, 'F') ??
  toTemperature(columns.kelvin, 'K');

/** Times without a zone are Korean where the words are; other zones cannot be guessed. */
const toTime = (columns: Columns, isKorean: boolean): number | undefined => {
  const { year, month, day, hour, date, clock, time } = columns;
  if ((time ?? date ?? year) === undefined) return undefined;
  if (!isKorean) return toZonedInstant(time);
  const whole = toKoreanInstant(time);
  if (whole !== undefined) return whole;
  if (date !== undefined) return toKoreanHour(date, clock ?? time);
  return toKoreanInstant(
    `${[year, month, day].map((part) => toText(part, 4)).join('-')} ${toText(hour, 2)}:00`,
  );
};

type Row = Draft<Sighting> & { readonly isKma: boolean };

const toSighting = (row: unknown, key: string, unit: Unit | undefined, reading: Reading): Row | undefined => {
  if (!isRecord(row)) return reading.warn('left out: not a station');
  const columns = toColumns(row);
  const keyName = isPlaceName(key) ? toText(key, 100) : '';
  const id = toText(columns.id ?? (keyName ? '' : key), 40);
  const station = KMA_STATIONS.get(id);
  const area = toName(columns.region);
  const province = area && (toProvince(area) ?? area);
  const own = toName(columns.name) || keyName;
  const name = own || (station && (!area || province === station.region) ? station.name : area);
  if (!name) return reading.warn(`left out: no name, and the id "${id}" is not a KMA station`);
  // others number their places too: it is that station only under its own name, such as "홍성(예)"
  const isKma = station !== undefined && name.startsWith(station.name);
  const isKorean = isKma || KOREAN.test(name);
  const temperature = toDegreesCelsius(columns, unit);
  // spread into the whole it would double the time
  const told = toSky(columns, isKma);
  return {
    name,
    id,
    region: isKma ? station.region : own && province,
    latitude: toDegrees(columns.latitude, 90),
    longitude: toDegrees(columns.longitude, 180),
    temperature: isKorean ? toMeasured(temperature) : temperature,
    sky: told?.sky,
    text: told?.text,
    night: told?.night,
    air: toAir(columns),
    url: columns.url === undefined ? undefined : toHref(columns.url, reading.base),
    at: toTime(columns, isKorean),
    timeZone: isKorean ? 'Asia/Seoul' : undefined,
    isKma,
  };
};

/** KMA's `sfc_web_map.xml` after any of the common XML-to-JSON converters, and hand-made lists and maps of stations. */
export const readKmaWebMap = (raw: unknown, reading: Reading): Result<Weather> => {
  const found = findKmaRows(raw);
  if (!found)
    return fail('shape', "No stations found: KMA's feed keeps them under current → weather → local.");
  if (found.namesOnly) {
    return fail(
      'shape',
      "This conversion of the KMA feed holds the names of the stations and no temperatures. PHP's json_encode() drops the " +
        'attributes of SimpleXML elements that have text; copy them by hand: foreach ($xml->weather->local as $l) ' +
        '$rows[] = ["id" => (string) $l["stn_id"], "name" => (string) $l, "ta" => (string) $l["ta"], "desc" => (string) $l["desc"]]; ' +
        'fast-xml-parser keeps them with ignoreAttributes: false.',
    );
  }
  const { rows, keys, path } = found;
  const around = found.around.map(toColumns).reverse();
  const unit = around.map(unitOf).find(Boolean);
  const sightings: Row[] = [];
  reading.within(path, () =>
    rows.forEach((row, i) => {
      const sighting = reading.at(keys?.[i] ?? i, () => toSighting(row, keys?.[i] ?? '', unit, reading));
      if (sighting) sightings.push(sighting);
    }),
  );
  const isKorean = sightings.some(({ timeZone }) => timeZone);
  const at = around.map((columns) => toTime(columns, isKorean)).find((time) => time !== undefined);
  for (const sighting of sightings) sighting.at ??= at;
  return toWeather(sightings, reading, sightings.some(({ isKma }) => isKma) ? KMA : undefined);
};
