import type { Schema } from './kinds.js';
import { isRecord, type Warning } from '../parse/fields.js';

/** Names that only differ by so many letters are meant to be the same; shorter ones are other words too easily. */
const MOST_SLIPS = 2;
const SHORTEST = 5;

/** How many letters are wrong, missing, too many or exchanged with their neighbour; more than `MOST_SLIPS` are not told apart. */
const slipsBetween = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return Infinity;
  const rows: number[][] = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (isSame ? 0 : 1),
        isSwapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
};

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const meantBy = (name: string, known: readonly string[]): string | undefined => {
  const written = letters(name);
  const near = (field: string): boolean =>
    letters(field) === written ||
    (Math.min(written.length, field.length) >= SHORTEST &&
      slipsBetween(written, letters(field)) <= MOST_SLIPS);
  return known.find(near);
};

/** Fields of objects that are as near to a known name as only a slip is: the reader passes over them without a word. */
export const findMisspelt = (raw: unknown, schema: Schema): readonly Warning[] => {
  const found = new Map<string, Warning & { times: number }>();
  const visit = (value: unknown, part: Schema, path: string, pattern: string): void => {
    const target = part.$ref ? schema.definitions![part.$ref.replace('#/definitions/', '')]! : part;
    if (Array.isArray(value) && target.items)
      value.forEach((item, i) => visit(item, target.items!, `${path}[${i}]`, `${pattern}[]`));
    if (!isRecord(value) || !target.properties) return;
    const known = Object.keys(target.properties);
    for (const key of Object.keys(value)) {
      const inner = path ? `${path}.${key}` : key;
      const place = `${pattern}.${key}`;
      if (Object.hasOwn(target.properties, key)) visit(value[key], target.properties[key]!, inner, place);
      else
        tell(
          inner,
          place,
          meantBy(
            key,
            known.filter((name) => !Object.hasOwn(value, name)),
          ),
        );
    }
  };
  const tell = (path: string, place: string, meant: string | undefined): void => {
    if (!meant) return;
    const before = found.get(place);
    if (before) before.times++;
    else
      found.set(place, { path, message: `is not known and passed over; did you mean "${meant}"?`, times: 1 });
  };
  const isAlone = schema.else && isRecord(raw) && !Object.hasOwn(raw, 'articles');
  visit(raw, isAlone ? schema.else! : schema, '', '');
  return [...found.values()].map(({ path, message, times }) => ({
    path,
    message: times > 1 ? `${message} (${times} times)` : message,
  }));
};
