import { isRecord, own } from '../fields.js';

/** Keys that sites and services wrap a list, or a map, of documents in. */
export const WRAPPERS = [
  'list',
  'items',
  'item',
  'data',
  'results',
  'result',
  'features',
  'stations',
  'cities',
  'locations',
  'grids',
  'bulk',
  'map',
  'weather',
];

/** What a document that holds others keeps them in, and where that is. */
export interface Holder {
  readonly path: readonly string[];
  readonly content: readonly unknown[] | Readonly<Record<string, unknown>>;
}

/** Wrappers are wrapped at times, such as the list in `data` of `result`. */
const DEEPEST = 3;

/** The list or map in `raw`: itself, or what the usual keys hold. A map has nothing but records and lists in it. */
export const findHolder = (raw: unknown): Holder | undefined => {
  const path: string[] = [];
  let value = raw;
  while (isRecord(value) && path.length < DEEPEST) {
    const record = value;
    const key = WRAPPERS.find((wrapper) => {
      const content = own(record, wrapper);
      return Array.isArray(content) || (isRecord(content) && (isMap(content) || wraps(content)));
    });
    if (key === undefined) break;
    path.push(key);
    value = own(record, key);
  }
  if (Array.isArray(value)) return { path, content: value };
  return isRecord(value) && isMap(value) ? { path, content: value } : undefined;
};

/** Beside a list in a wrapper may be its length and the time. */
const wraps = (value: Readonly<Record<string, unknown>>): boolean =>
  WRAPPERS.some((wrapper) => Array.isArray(own(value, wrapper)));

const isMap = (value: Readonly<Record<string, unknown>>): boolean =>
  first(value).every((entry) => typeof entry === 'object');

/** How many entries of a list say what all of them are. */
const SAMPLE = 20;

/** The entries that say what all are. A map may have thousands: its other keys are not even listed. */
export const first = (content: Holder['content']): readonly unknown[] => {
  if (Array.isArray(content)) return content.slice(0, SAMPLE);
  const map = content as Readonly<Record<string, unknown>>;
  const found: unknown[] = [];
  for (const key in map) {
    if (Object.hasOwn(map, key)) found.push(map[key]);
    if (found.length === SAMPLE) break;
  }
  return found;
};

/** `raw` and the first of what it holds. */
export const withFirst = (raw: unknown): readonly unknown[] => {
  const holder = findHolder(raw);
  return holder ? [raw, ...first(holder.content)] : [raw];
};
