// Looking into JSON of unknown shape: own properties alone, and nothing that could throw.
import { isRecord, own } from '../fields.js';
import { toLines } from '../../core/markup.js';
import { toText } from '../../core/text.js';

export type Raw = Readonly<Record<string, unknown>>;

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);

/** The value at the end of a path; a name asked of a list is asked of its first member. */
export const dig = (value: unknown, steps: readonly string[]): unknown => {
  let found = value;
  for (const step of steps) {
    const at: unknown = Array.isArray(found) && !/^\d+$/.test(step) ? found[0] : found;
    if (typeof at !== 'object' || at === null) return undefined;
    found = own(at, step);
  }
  return found;
};

/** The paths that the readers ask for; each is split once. */
const split = new Map<string, readonly string[]>();

/** {@link dig} along `a.b.c`. */
export const get = (value: unknown, path: string): unknown => {
  let steps = split.get(path);
  if (!steps) split.set(path, (steps = path.split('.')));
  return dig(value, steps);
};

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isBlank(value) ? [] : [value];

/** A text, or the empty one for what is none. */
export const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The records among the members of a list; a single one counts as a list of one. */
export const recordsOf = (value: unknown): readonly Raw[] => {
  if (!Array.isArray(value)) return isRecord(value) ? [value] : [];
  return value.every(isRecord) ? value : value.filter(isRecord);
};

/** Words with single spaces between, in which there is nothing to decode, to clean or to compose: most of what feeds hold. */
const PLAIN = /^[!-%'-;=-~·‘-‟…▲△▶▷가-힣一-鿿]+(?: [!-%'-;=-~·‘-‟…▲△▶▷가-힣一-鿿]+)*$/;

/** Whether a text is one line that means what it says, whether it was meant as HTML or not. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** A line of plain text, from plain text or HTML; 2000 units at most where `max` does not say. */
export const toLine = (value: unknown, max = 2000): string => {
  if (typeof value !== 'string') return toText(value, max);
  return value.length <= max && isPlain(value) ? value : toText(toLines(value).trim(), max);
};
