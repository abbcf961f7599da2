import { isRecord, own } from '../fields.js';
import { toColumn, toColumns } from './kma-columns.js';
import { KMA_STATIONS } from './kma-stations.js';
import { findHolder, WRAPPERS } from './parts.js';
import { toTemperature } from './units.js';

/** The feed's stations and what is around them. */
export interface KmaRows {
  readonly rows: readonly unknown[];
  /** The key of each in a map: an id or a name. */
  readonly keys?: readonly string[];
  /** From the outside in: one of them carries the time, and at times the unit. */
  readonly around: readonly Readonly<Record<string, unknown>>[];
  /** Where the rows are in the document, such as `current`, `weather`, `local`. */
  readonly path: readonly (string | number)[];
  /** True for what converters that drop attributes leave: the stations' names and nothing else. */
  readonly namesOnly?: boolean;
}

/** Whether it has a temperature: one value, unlike the pairs and inner records that other providers keep under the same word. */
const isStation = (row: unknown): boolean => {
  if (!isRecord(row)) return false;
  const { celsius, fahrenheit, kelvin } = toColumns(row);
  return (celsius ?? fahrenheit ?? kelvin) !== undefined;
};

/**
 * Finds the stations in a conversion of KMA's `sfc_web_map.xml` (root `current` or without it, one station or many), in
 * a bare list or one under the usual keys, in a map by station id or by name, of rows or of bare temperatures; or one alone.
 */
export const findKmaRows = (raw: unknown): KmaRows | undefined =>
  (isRecord(raw) ? inFeed(raw) : undefined) ??
  inHolder(raw) ??
  (isRecord(raw) ? (inOpenMap(raw) ?? inBareMaps(raw) ?? alone(raw)) : undefined);

/** XML converters make lists of one, or do not, as they like: of the element around and of a single station. */
const inFeed = (raw: object): KmaRows | undefined => {
  const current = own(raw, 'current');
  const root = isRecord(current) ? current : raw;
  const weather = own(root, 'weather') ?? root;
  const around: unknown = Array.isArray(weather) ? weather[0] : weather;
  // hand-made rows under "weather" may call their place "local"
  if (!isRecord(around) || isStation(around)) return undefined;
  const local = own(around, 'local');
  if (local === undefined || (weather === root && typeof local !== 'object')) return undefined;
  const rows = Array.isArray(local) ? (local as unknown[]) : [local];
  const names = rows.filter((row) => typeof row === 'string').length;
  const path = [
    ...(root === current ? ['current'] : []),
    ...(weather === root ? [] : ['weather']),
    ...(around === weather ? [] : [0]),
    'local',
  ];
  return { rows, around: [around], path, namesOnly: names > rows.length / 2 };
};

const inHolder = (raw: unknown): KmaRows | undefined => {
  const holder = findHolder(raw);
  if (!holder) return undefined;
  const { content, path } = holder;
  const around: Record<string, unknown>[] = [];
  let value = raw;
  for (const step of path) {
    if (isRecord(value)) around.push(value);
    value = own(value as object, step);
  }
  if (!Array.isArray(content)) return inMap(content as Record<string, unknown>, around, path);
  const rows = content as readonly unknown[];
  // an empty list is an empty answer, not an unknown one
  return !rows.length || rows.some(isStation) ? { rows, around, path } : undefined;
};

const inMap = (
  map: Readonly<Record<string, unknown>>,
  around: KmaRows['around'],
  path: readonly string[],
  keys: readonly string[] = Object.keys(map),
): KmaRows | undefined => {
  const rows = keys.map((key) => map[key]);
  const holds = keys.some(
    (key, i) =>
      isStation(rows[i]) && (isPlaceKey(key) || toColumns(rows[i] as typeof map).name !== undefined),
  );
  return holds ? { rows, keys, around, path } : undefined;
};

const isPlaceKey = (key: string): boolean => /^\d+$/.test(key) || isPlaceName(key);

/** A map with other entries beside its places: the time, or what else speaks of all of them. */
const inOpenMap = (raw: Readonly<Record<string, unknown>>): KmaRows | undefined =>
  inMap(
    raw,
    [raw],
    [],
    Object.keys(raw).filter((key) => isPlaceKey(key) && isRecord(raw[key])),
  );

/** Whether the key of a map is what its place is called: "서울" and "Paris" are, "main", "x7" and "108" are not. */
export const isPlaceName = (key: string): boolean => /^[A-Z\u0080-\uffff]/.test(key);

/** `{"서울": 3.1, "부산": "5.2℃"}`: what has other entries than temperatures and the time, or no station of KMA, is no such map. */
const inBareMaps = (raw: Readonly<Record<string, unknown>>): KmaRows | undefined => {
  for (const wrapper of ['', ...WRAPPERS]) {
    const map = wrapper ? own(raw, wrapper) : raw;
    if (!isRecord(map)) continue;
    const keys = Object.keys(map).filter((key) => !toColumn(key));
    const rows = keys.map((key) => ({ ta: map[key] }));
    if (
      keys.some((key) => stationNames.has(key)) &&
      keys.every((key, i) => isPlaceName(key) && toTemperature(rows[i]!.ta) !== undefined)
    )
      return { rows, keys, around: wrapper ? [raw, map] : [raw], path: wrapper ? [wrapper] : [] };
  }
  return undefined;
};

const stationNames = new Set([...KMA_STATIONS.values()].map(({ name }) => name));

const alone = (raw: Readonly<Record<string, unknown>>): KmaRows | undefined => {
  const { name, id } = toColumns(raw);
  return isStation(raw) && (name ?? id) !== undefined
    ? { rows: [raw], keys: [''], around: [], path: [] }
    : undefined;
};

export const hasKmaRows = (raw: unknown): boolean => findKmaRows(raw) !== undefined;
