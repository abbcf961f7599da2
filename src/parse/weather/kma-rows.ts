import { isRecord, own } from '../fields.js';

/** Keys that hand-made conversions wrap their list of stations in. */
const WRAPPERS = ['list', 'items', 'data', 'weather', 'stations', 'result'];

const TEMPERATURE_KEYS = ['ta', 'temp', 't1h', 'temperature'];

/** Keys under which converters gather the attributes of an element. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(['$', '@attributes']);

/** The feed's stations and the element around them, which carries the time. */
export interface KmaRows {
  /** Each with its place: a number in a list, an id in a map. */
  readonly rows: readonly (readonly [step: string | number, row: unknown])[];
  readonly around: object;
  /** Where the rows are in the document, such as `current`, `weather`, `local`. */
  readonly path: readonly (string | number)[];
  /** True for what converters that drop attributes leave: the stations' names and nothing else. */
  readonly namesOnly: boolean;
}

/**
 * Attribute keys of every converter on one form: `@stn_id`, `@_stn_id`, `$stn_id`, `-stn_id`, `stnId` all become `stnid`;
 * the station's text (`#text`, `_`, `content`, or an empty key) becomes `name` by the alias table of the reader.
 */
export const toPlainKey = (key: string): string =>
  key
    .replace(/^[@$-]+/, '')
    .replaceAll('_', '')
    .toLowerCase();

/** One value, unlike the pairs and inner records that other providers keep under the same word. */
const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

const hasTemperature = (row: object): boolean =>
  Object.entries(row).some(([key, value]) => TEMPERATURE_KEYS.includes(toPlainKey(key)) && isPlain(value));

const isStation = (row: unknown): boolean =>
  isRecord(row) &&
  (hasTemperature(row) ||
    [...ATTRIBUTES].some((key) => {
      const attributes = own(row, key);
      return isRecord(attributes) && hasTemperature(attributes);
    }));

/**
 * Finds the stations in a conversion of KMA's `sfc_web_map.xml` (root `current` or without it, one station or many), in
 * a bare list, in a list under one of the usual keys, and in a map by station id.
 */
export const findKmaRows = (raw: unknown): KmaRows | undefined => {
  if (Array.isArray(raw)) return ifStations([...raw.entries()], []);
  return isRecord(raw) ? (inFeed(raw) ?? inWrapper(raw) ?? inMap(raw)) : undefined;
};

/** XML converters make lists of one, or do not, as they like: of the element around and of a single station. */
const inFeed = (raw: object): KmaRows | undefined => {
  const current = own(raw, 'current');
  const root = isRecord(current) ? current : raw;
  const weather = own(root, 'weather') ?? root;
  const around: unknown = Array.isArray(weather) ? weather[0] : weather;
  // hand-made rows under "weather" may call their place "local"
  if (!isRecord(around) || hasTemperature(around)) return undefined;
  const local = own(around, 'local');
  if (local === undefined || (weather === root && isPlain(local))) return undefined;
  const rows = Array.isArray(local) ? (local as unknown[]) : [local];
  const names = rows.filter((row) => typeof row === 'string').length;
  const path = [
    ...(root === current ? ['current'] : []),
    ...(weather === root ? [] : ['weather']),
    ...(around === weather ? [] : [0]),
    'local',
  ];
  return { rows: [...rows.entries()], around, path, namesOnly: names > rows.length / 2 };
};

const inWrapper = (raw: object): KmaRows | undefined => {
  const key = WRAPPERS.find((wrapper) => Array.isArray(own(raw, wrapper)));
  return key === undefined ? undefined : ifStations([...(own(raw, key) as unknown[]).entries()], [key], raw);
};

const inMap = (raw: object): KmaRows | undefined => {
  const entries = Object.entries(raw);
  if (!entries.length || !entries.every(([, value]) => isRecord(value))) return undefined;
  return ifStations(
    entries.map(([id, value]) => [id, { id, ...(value as object) }]),
    [],
  );
};

/** An empty list is an empty answer, not an unknown one. */
const ifStations = (
  rows: KmaRows['rows'],
  path: readonly string[],
  around: object = {},
): KmaRows | undefined =>
  !rows.length || rows.some(([, row]) => isStation(row))
    ? { rows, around, path, namesOnly: false }
    : undefined;

export const hasKmaRows = (raw: unknown): boolean => findKmaRows(raw) !== undefined;
