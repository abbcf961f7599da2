import { isRecord, own, type Reading } from '../fields.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toTimeZone } from '../../core/time.js';
import type { Air, Source, Station, Weather } from '../../models/weather.js';
import type { Sky } from './codes.js';
import { isOf, type ForeignFormat } from './detect.js';
import { findHolder } from './parts.js';

type Fields = Readonly<Record<string, unknown>>;

export type IsPart = (fields: Fields) => boolean;

/** One document of a format. */
export interface Part {
  readonly fields: Fields;
  /** Its key in a map of documents, where that is a name and not a number. */
  readonly key: string;
}

/** What one document tells; what is `undefined` in it is absent from the station. */
export interface Sighting {
  readonly name: string;
  readonly id?: string | undefined;
  readonly region?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly temperature?: number | undefined;
  readonly sky?: Sky | undefined;
  readonly night?: boolean | undefined;
  readonly text?: string | undefined;
  readonly air?: Air | undefined;
  readonly url?: string | undefined;
  /** Milliseconds since 1970. */
  readonly at?: number | undefined;
  readonly timeZone?: unknown;
}

export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The entry of a table under a word that comes from outside; what a prototype brings along is none. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** `read`, which is not asked again for the value that it was asked for last: thousands of rows in a row have one time. */
export const remembering = <T>(read: (value: unknown) => T): ((value: unknown) => T) => {
  let last: readonly [value: unknown, result: T] | undefined;
  return (value) => {
    if (!last || value !== last[0]) last = [value, read(value)];
    return last[1];
  };
};

/** Observations this much older than the newest beside them, in milliseconds, must not be shown under its time. */
const OUTDATED = 3 * 60 * 60 * 1000;

/** A station without the fields that nothing is known of. Field by field: a loop over their names takes three times as long. */
const toStation = (seen: Sighting): Station => {
  const station: Draft<Station> = { name: seen.name };
  if (seen.id) station.id = seen.id;
  if (seen.region) station.region = seen.region;
  if (seen.latitude !== undefined) station.latitude = seen.latitude;
  if (seen.longitude !== undefined) station.longitude = seen.longitude;
  if (seen.temperature !== undefined) station.temperature = seen.temperature;
  if (seen.sky) {
    station.condition = seen.sky.condition;
    if (seen.sky.intensity) station.intensity = seen.sky.intensity;
    if (seen.sky.ended) station.ended = true;
  }
  if (seen.night !== undefined) station.night = seen.night;
  if (seen.text) station.text = seen.text;
  if (seen.air) station.air = seen.air;
  if (seen.url) station.url = seen.url;
  return station;
};

/** To ask the browser for a zone takes as long as to read a whole list. */
const toZone = remembering(toTimeZone);

/** Weather of what was seen at each place; `source` is named as its terms ask. */
export const toWeather = (
  sightings: readonly Sighting[],
  reading: Reading,
  source: Source | undefined,
): Result<Weather> => {
  const first = reading.warnings[0];
  if (!sightings.length && first)
    return fail(
      'shape',
      `Nothing of this can be read as weather. ${first.path && `${first.path}: `}${first.message}.`,
    );
  let observedAt: number | undefined;
  for (const { at } of sightings)
    if (at !== undefined && (observedAt === undefined || at > observedAt)) observedAt = at;
  const stations: Station[] = [];
  const zones = new Set<unknown>();
  for (const sighting of sightings) {
    if (sighting.at !== undefined && observedAt! - sighting.at >= OUTDATED) {
      reading.warn(`"${sighting.name}" left out: observed hours before the others`);
      continue;
    }
    zones.add(sighting.timeZone);
    stations.push(toStation(sighting));
  }
  const timeZone = zones.size === 1 ? toZone([...zones][0]) : undefined;
  return ok({
    stations,
    ...(source && { source }),
    ...(observedAt !== undefined && { observedAt, ...(timeZone && { timeZone }) }),
  });
};

/** Calls `read` for each document in `raw`: one, a list, or a map by name. What is none is left out with a warning. */
export const eachPart = (
  raw: unknown,
  reading: Reading,
  isPart: ForeignFormat | IsPart,
  read: (part: Part) => void,
): void => {
  const fits = typeof isPart === 'string' ? (fields: Fields) => isOf(isPart, fields) : isPart;
  if (isRecord(raw) && fits(raw)) return read({ fields: raw, key: '' });
  const holder = findHolder(raw);
  if (!holder) return void reading.warn('not in this format');
  const { content, path } = holder;
  const visit = (step: string | number, value: unknown, key: string): void =>
    reading.at(step, () =>
      isRecord(value) && fits(value)
        ? read({ fields: value, key })
        : void reading.warn('left out: not in the format of the others'),
    );
  reading.within(path, () => {
    if (Array.isArray(content)) content.forEach((value, i) => visit(i, value, ''));
    else for (const [key, value] of Object.entries(content)) visit(key, value, /\p{L}/u.test(key) ? key : '');
  });
};

/** {@link eachPart} for formats of which a document is one place. */
export const readParts = (
  raw: unknown,
  reading: Reading,
  format: ForeignFormat,
  source: Source,
  toSighting: (part: Part) => Sighting | undefined,
): Result<Weather> => {
  const sightings: Sighting[] = [];
  eachPart(raw, reading, format, (part) => {
    const sighting = toSighting(part);
    if (sighting) sightings.push(sighting);
  });
  return toWeather(sightings, reading, source);
};

const NAMES = ['name', 'city', 'area', 'region', 'label', 'title', 'station'];

/** The name that a site put beside a document that has none of its own: a field in it, or its key in a map. */
export const toGivenName = ({ fields, key }: Part): string => {
  for (const alias of NAMES) {
    const name = toText(own(fields, alias), 100);
    if (name && !/^[\d.]+$/.test(name)) return name;
  }
  return toText(key, 100);
};

/** The one of a series that is nearest to now, by its time; one without a time only where there is no other. */
export const toNearest = (series: unknown, timeOf: (row: unknown) => number | undefined): unknown => {
  let nearest: unknown;
  let least = Infinity;
  for (const row of (Array.isArray(series) ? series : []) as unknown[]) {
    const away = Math.abs((timeOf(row) ?? Infinity) - Date.now());
    if (nearest === undefined || away < least) [nearest, least] = [row, away];
  }
  return nearest;
};

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2)}°${value < 0 ? negative : positive}`;

/** A place that has no name is told by where it is; the site builder hears how to name it. */
export const toPlace = (
  part: Part,
  latitude: number | undefined,
  longitude: number | undefined,
  reading: Reading,
): string | undefined => {
  const name = toGivenName(part);
  if (name) return name;
  if (latitude === undefined || longitude === undefined)
    return reading.warn('left out: no name and no place');
  reading.warn(
    'this format has no names of places: put a "name" beside its fields, or keep it in a map by name',
  );
  return `${degrees(latitude, 'N', 'S')} ${degrees(longitude, 'E', 'W')}`;
};
