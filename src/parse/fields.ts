import type { Result } from '../core/result.js';
import { toNumber } from '../core/number.js';
import { toText } from '../core/text.js';
import { toInstant, toTimeZone } from '../core/time.js';
import { toHref } from '../core/url.js';

/** What was left out of a document and why; `path` is that of the source, such as `stations[3].temperature`. */
export interface Warning {
  readonly path: string;
  readonly message: string;
}

/** A model with what a site builder wants to know of how it was read. */
export interface Parsed<T> {
  readonly value: T;
  /** Name of the detected format. */
  readonly format: string;
  readonly warnings: readonly Warning[];
}

/** A reader is at once where the format is always there, and a promise where its reader is a chunk. */
export type Parsing<T> = Result<Parsed<T>> | Promise<Result<Parsed<T>>>;

/** More warnings than these help nobody; the last one says how many were not listed. */
const MOST_WARNINGS = 50;

/** What a reader needs while it walks through one document. One mutable path, so that nothing is built for good data. */
export class Reading {
  readonly warnings: Warning[] = [];
  readonly path: (string | number)[] = [];
  /** The address of the document, for relative addresses in it. */
  readonly base: string;
  #more = 0;

  constructor(base: string) {
    this.base = base;
  }

  /** Runs `read` one step deeper. */
  at<T>(step: string | number, read: () => T): T {
    this.path.push(step);
    const result = read();
    this.path.pop();
    return result;
  }

  /** Runs `read` where a reader that searches has found its part. */
  within<T>(steps: readonly (string | number)[], read: () => T): T {
    this.path.push(...steps);
    const result = read();
    this.path.length -= steps.length;
    return result;
  }

  warn(message: string): undefined {
    if (this.warnings.length < MOST_WARNINGS) this.warnings.push({ path: toPath(this.path), message });
    else this.#more++;
  }

  done<T>(format: string, value: T): Parsed<T> {
    const rest = this.#more ? [{ path: '', message: `… and ${this.#more} more` }] : [];
    return { value, format, warnings: [...this.warnings, ...rest] };
  }
}

const toPath = (steps: readonly (string | number)[]): string =>
  steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');

/** The value of an own property; what a prototype brings along is never read. */
export const own = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in a few characters, for a sentence to a site builder. */
export const show = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'string' ? `"${toText(value, 40)}"` : String(value);
};

/** Reads one field; absent or unreadable is `undefined`, and unreadable leaves a warning. */
export type Read<T> = (value: unknown, reading: Reading) => T | undefined;

/** A reader from what it expects, in words, and how it gets that from a value. */
export const reader =
  <T>(expected: string, to: (value: unknown, reading: Reading) => T | undefined): Read<T> =>
  (value, reading) =>
    to(value, reading) ?? reading.warn(`expected ${expected}, got ${show(value)}`);

export const text = (max?: number): Read<string> =>
  reader('text', (value) => toText(value, max) || undefined);
export const html: Read<string> = reader('HTML text', (value) =>
  typeof value === 'string' ? value : undefined,
);
export const number: Read<number> = reader('a number', toNumber);
/** No air on Earth is warmer or colder: beyond are kelvins and marks for "not measured", such as -99.9. */
const isOfAir = (degrees: number): boolean => degrees > -90 && degrees < 60;

export const celsius: Read<number> = (value, reading) => {
  const degrees = number(value, reading);
  if (degrees === undefined || isOfAir(degrees)) return degrees;
  return reading.warn(`expected degrees Celsius, got ${show(value)}`);
};

export const flag: Read<boolean> = reader('true or false', (value) =>
  typeof value === 'boolean' ? value : undefined,
);
export const href: Read<string> = reader('an http(s) address', (value, { base }) => toHref(value, base));

/** ISO 8601; one without an offset is read in `assumed`, else refused. */
export const instant = (assumed?: string): Read<number> =>
  reader('an ISO 8601 date with time zone, such as 2024-05-06T15:00:00+09:00', (value) =>
    toInstant(value, assumed),
  );

export const timeZone: Read<string> = reader('an IANA time zone, such as Asia/Seoul', toTimeZone);

/** An ISO 8601 duration of hours, minutes and seconds, in seconds. */
export const duration: Read<number> = reader('a duration such as PT3M20S', (value) => {
  const match = typeof value === 'string' ? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(value) : null;
  return match
    ? Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)
    : undefined;
});

export const oneOf = <const T extends string>(words: readonly T[]): Read<T> =>
  reader(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));

/** A list; what cannot be read in it is left out, the rest stays. */
export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, reading) => {
    if (!Array.isArray(value)) return reading.warn(`expected a list, got ${show(value)}`);
    const result: T[] = [];
    for (let i = 0; i < value.length; i++) {
      const item = reading.at(i, () => read(value[i], reading));
      if (item !== undefined) result.push(item);
    }
    return result;
  };

type Table<T> = { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> };

/** An object read field by field. A field that is absent, `null` or `""` is left out; without a `required` one the object is. */
export const record =
  <T extends object>(fields: Table<T>, ...required: (keyof T & string)[]): Read<T> =>
  (value, reading) => {
    if (!isRecord(value)) return reading.warn(`expected an object, got ${show(value)}`);
    const result: Partial<T> = {};
    for (const key in fields) {
      const raw = own(value, key);
      if (raw === undefined || raw === null || raw === '') continue;
      const field = reading.at(key, () => fields[key](raw, reading));
      if (field !== undefined) result[key] = field;
    }
    const missing = required.find((key) => result[key] === undefined);
    return missing === undefined ? (result as T) : reading.warn(`left out: it has no ${missing}`);
  };

/** One row of a detection table. `read` may be the promise of a chunk. */
export interface Format<T> {
  readonly name: string;
  matches(raw: unknown): boolean;
  read(raw: unknown, reading: Reading): Result<T> | Promise<Result<T>>;
}

/** Reads `raw` as the given format; `base` is the address of the document. */
export const parseAs = <T>({ name, read }: Format<T>, raw: unknown, base: string): Parsing<T> => {
  const reading = new Reading(base);
  const finish = (result: Result<T>): Result<Parsed<T>> =>
    result.ok ? { ok: true, value: reading.done(name, result.value) } : result;
  const result = read(raw, reading);
  return result instanceof Promise ? result.then(finish) : finish(result);
};
