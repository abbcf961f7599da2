import { isRecord, type Reading } from '../fields.js';
import { ATTRIBUTES, findKmaRows, toPlainKey } from './kma-rows.js';
import { KMA, toMeasured } from './kma-facts.js';
import { KMA_STATIONS } from './kma-stations.js';
import { toKmaCondition } from './kma-words.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { toInstant } from '../../core/time.js';
import { type Station, type Weather } from '../../models/weather.js';

/** What a plain key may mean, by field, best first. */
const ALIASES = {
  id: ['stnid', 'id'],
  name: ['#text', '', 'content', 'name', 'city', 'area', 'region', 'local', 'stnnm'],
  temperature: ['ta', 'temp', 't1h', 'temperature'],
  text: ['desc', 'sky', 'weather', 'wfkor', 'wt', 'condition'],
};

type Fields = ReadonlyMap<string, unknown>;

/** Rows of one feed have the same keys; so many are kept, whatever a document holds. */
const MOST_KEYS = 200;

const plainKeys = new Map<string, string>();

const toKnownKey = (key: string): string => {
  let plain = plainKeys.get(key);
  if (plain === undefined) {
    plain = toPlainKey(key);
    if (plainKeys.size < MOST_KEYS) plainKeys.set(key, plain);
  }
  return plain;
};

const toFields = (row: object): Fields => {
  const fields = new Map<string, unknown>();
  for (const [key, value] of Object.entries(row)) {
    if (ATTRIBUTES.has(key) && isRecord(value))
      for (const [name, inner] of Object.entries(value)) fields.set(toKnownKey(name), inner);
    else fields.set(toKnownKey(key), value);
  }
  return fields;
};

/** The first that says anything. */
const pick = (fields: Fields, aliases: readonly string[]): unknown => {
  for (const alias of aliases) {
    const value = fields.get(alias) ?? '';
    if (value !== '') return value;
  }
  return undefined;
};

const toStation = (row: unknown, reading: Reading): Station | undefined => {
  if (!isRecord(row)) return reading.warn('left out: not a station');
  const fields = toFields(row);
  const id = toText(pick(fields, ALIASES.id), 40);
  const known = KMA_STATIONS.get(id);
  const name = toText(pick(fields, ALIASES.name), 100) || known?.name;
  if (!name) return reading.warn(`left out: no name, and the id "${id}" is not a KMA station`);
  const temperature = toMeasured(pick(fields, ALIASES.temperature));
  const text = toText(pick(fields, ALIASES.text), 60);
  const condition = toKmaCondition(text);
  return {
    name,
    ...(id && { id }),
    // others number their places too: it is that station only under its own name, such as "홍성(예)"
    ...(known && name.startsWith(known.name) && { region: known.region }),
    ...(temperature !== undefined && { temperature }),
    ...(condition && { ...condition, text }),
  };
};

const pad = (value: unknown): string => toText(value, 4).padStart(2, '0');

/** The feed says year, month, day and hour of Korean time, without an offset. */
const toObservedAt = (around: object): number | undefined => {
  const fields = toFields(around);
  const [year, month, day, hour] = ['year', 'month', 'day', 'hour'].map((key) => pad(fields.get(key)));
  return toInstant(`${year}-${month}-${day}T${hour}:00`, '+09:00');
};

/** KMA's `sfc_web_map.xml` after any of the common XML-to-JSON converters, and hand-made lists of the same fields. */
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
  const stations = reading.within(found.path, () =>
    found.rows.flatMap(([step, row]) => reading.at(step, () => toStation(row, reading)) ?? []),
  );
  const first = reading.warnings[0];
  if (!stations.length && first)
    return fail('shape', `None of these rows can be read as a station. ${first.path}: ${first.message}.`);
  const observedAt = toObservedAt(found.around);
  // a hand-made list of other places has another source
  const isKma = stations.some(({ region }) => region);
  return ok({
    stations,
    ...(isKma && { source: KMA }),
    ...(observedAt !== undefined && { observedAt, timeZone: 'Asia/Seoul' }),
  });
};
