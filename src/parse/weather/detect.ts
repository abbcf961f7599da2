import { isRecord, own } from '../fields.js';
import { first, withFirst } from './parts.js';

/** The value some keys deep; what a prototype brings along is never read. */
export const deep = (value: unknown, ...keys: readonly string[]): unknown => {
  let found = value;
  for (const key of keys) found = typeof found === 'object' && found !== null ? own(found, key) : undefined;
  return found;
};

/** An answer of data.go.kr, as it came or as sites keep it beside the parameters of the request. */
export const toKmaResponse = (part: unknown): unknown =>
  deep(part, 'response') ?? deep(part, 'body', 'response');

/** The rows of such an answer: a list, a single row, or `part` itself where it is one. */
export const toKmaItems = (part: unknown): readonly unknown[] => {
  const items = deep(toKmaResponse(part), 'body', 'items');
  const item = items === undefined ? part : (deep(items, 'item') ?? items);
  return Array.isArray(item) ? item : [item];
};

/**
 * What tells a format: paths that are all there, or else others. The first that fits wins. Last come the answers without
 * weather, which are refusals for the most part; nothing of the others is in them.
 */
const SIGNATURES = {
  'kma-grid': 'category obsrValue|category fcstValue',
  'kma-asos': 'tm ta stnId',
  'kma-sfctm': 'tm ta stn|TM TA STN',
  'kma-sfc-info': 'temperature weatherStatusNumber',
  'open-meteo': 'current_units current|current_weather',
  'met-norway': 'properties.timeseries',
  nws: 'properties.textDescription properties.temperature|properties.periods.0.temperature',
  'environment-canada': 'properties.currentConditions|observation.temperature observation.iconCode',
  'bright-sky': 'weather sources',
  weatherapi: 'current.condition.code location|query.current.condition.code query.location',
  openweathermap: 'weather main|current.weather current.temp',
  'jma-amedas': 'temp.1',
  'kma-refusal':
    'response.header|body.response.header|OpenAPI_ServiceResponse.cmmMsgHeader|result.status result.message',
  refusal: 'cod message|error reason|error.code error.message',
};

export type ForeignFormat = keyof typeof SIGNATURES;

export const FOREIGN_FORMATS = Object.keys(SIGNATURES) as readonly ForeignFormat[];

type Paths = readonly (readonly (readonly string[])[])[];

/** Read when first asked for: a part that only wants {@link deep} then carries none of it. */
const paths = new Map<ForeignFormat, Paths>();

const pathsOf = (name: ForeignFormat): Paths => {
  const known = paths.get(name);
  if (known) return known;
  const read = SIGNATURES[name].split('|').map((all) => all.split(' ').map((path) => path.split('.')));
  paths.set(name, read);
  return read;
};

/** Whether `part` itself bears the signature of the format. */
export const isOf = (name: ForeignFormat, part: unknown): boolean =>
  pathsOf(name).some((all) => all.every((path) => deep(part, ...path) !== undefined));

/** Whether `raw` is a document of the format, or a list or map of them, in which bad ones may be. */
export const holds = (name: ForeignFormat, raw: unknown): boolean =>
  withFirst(raw).some((part) =>
    [part, ...first(toKmaItems(part))].some((row) => isRecord(row) && isOf(name, row)),
  );
