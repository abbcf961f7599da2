import { isRecord, own } from '../fields.js';

/** Keys that hand-made conversions wrap their list of stations in. */
const WRAPPERS = ['local', 'list', 'items', 'data', 'weather', 'stations', 'result'];

const TEMPERATURE_KEYS = ['ta', 'temp', 't1h', 'temperature'];

/** The feed's stations and the element around them, which carries the time. */
export interface KmaRows {
  readonly rows: readonly unknown[];
  readonly around: object;
  /** True for what PHP's json_encode makes of SimpleXML: the stations' names and nothing else. */
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

/** `value` itself, or the first of a list: XML converters make lists of one, or do not, as they like. */
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

const isStation = (row: unknown): boolean =>
  isRecord(row) &&
  (isRecord(own(row, '$')) || Object.keys(row).some((key) => TEMPERATURE_KEYS.includes(toPlainKey(key))));

/**
 * Finds the stations in a conversion of KMA's `sfc_web_map.xml` (root `current` or without it, one station or many), in
 * a bare list, in a list under one of the usual keys, and in a map by station id.
 */
export const findKmaRows = (raw: unknown): KmaRows | undefined => {
  if (Array.isArray(raw)) return rowsIn(raw, {});
  if (!isRecord(raw)) return undefined;
  const root = own(raw, 'current') ?? raw;
  const around = isRecord(root) ? first(own(root, 'weather')) : undefined;
  if (isRecord(around) && own(around, 'local') !== undefined)
    return rowsIn([own(around, 'local')].flat(), around);
  const wrapped = WRAPPERS.map((key) => own(raw, key)).find(Array.isArray);
  if (wrapped) return rowsIn(wrapped, raw);
  const entries = Object.entries(raw);
  if (!entries.length || !entries.every(([, value]) => isRecord(value))) return undefined;
  return rowsIn(
    entries.map(([id, value]) => ({ id, ...(value as object) })),
    {},
  );
};

const rowsIn = (rows: readonly unknown[], around: object): KmaRows | undefined => {
  const namesOnly =
    rows.length > 0 && Object.hasOwn(around, 'local') && rows.every((row) => typeof row === 'string');
  // an empty list is an empty answer, not an unknown one
  const isFeed = namesOnly || !rows.length || Object.hasOwn(around, 'local') || rows.some(isStation);
  return isFeed ? { rows, around, namesOnly } : undefined;
};

export const hasKmaRows = (raw: unknown): boolean => findKmaRows(raw) !== undefined;
