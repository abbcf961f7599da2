// Strings beside the bundled ones: languages that were loaded, and what a site says in its own words.
import { warnOnce } from '../core/report.js';
import { renderAll } from './ambient.js';
import { dictionary, type Language, type Wanted } from './dictionary.js';

/** Any of a value's strings, however deep. */
type Some<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]?: Some<T[K]> };

/** Any of the strings of a language, by part: `{ share: { label: '…' } }`. */
export type Strings = Some<Language>;

interface Entry {
  readonly locale: Intl.Locale;
  readonly strings: object;
  readonly isOwn: boolean;
}

const entries: Entry[] = [];
const found = new Map<string, object>();

/**
 * Whether what was written for one language suits a page in another: `zh` is for `zh-SG` and not for `zh-TW`, which has another
 * script; `pt-BR` is for `pt` and not for `pt-PT`.
 */
export const suits = (locale: Intl.Locale, page: Intl.Locale): boolean => {
  const [ours, theirs] = [locale.maximize(), page.maximize()];
  return (
    ours.language === theirs.language &&
    ours.script === theirs.script &&
    (!locale.region || ours.region === theirs.region)
  );
};

/** `below` with the strings of `above` in their places. What has no place there, or is of another kind, is left out and told. */
const lay = <T>(below: T, above: unknown, path: string): T => {
  if (above === undefined) return below;
  const kind = typeof below;
  if (typeof above !== kind || above === null) {
    const lack = below === undefined ? 'is no string of ours' : `has to be of the type ${kind}`;
    warnOnce(`setStrings: ${path} ${lack} and is left out`);
    return below;
  }
  if (kind !== 'object') return above as T;
  const laid = { ...below } as Record<string, unknown>;
  for (const [key, value] of Object.entries(above)) {
    const inner = lay(Object.hasOwn(laid, key) ? laid[key] : undefined, value, `${path}.${key}`);
    if (inner !== undefined) laid[key] = inner;
  }
  return laid as T;
};

/** A site's own words stand above those that were loaded, those for one country above those for its language. */
const rank = ({ isOwn, locale }: Entry): number => (isOwn ? 2 : 0) + (locale.region ? 1 : 0);

const look = <S extends object>({ part, language }: Wanted, bundled: S): S => {
  const key = `${part} ${language}`;
  let strings = found.get(key) as S | undefined;
  if (!strings) {
    const page = new Intl.Locale(language);
    strings = entries
      .filter(({ locale }) => suits(locale, page))
      .sort((a, b) => rank(a) - rank(b))
      .reduce((below, entry) => lay(below, (entry.strings as Record<string, unknown>)[part], part), bundled);
    found.set(key, strings);
  }
  return strings;
};

const add = (entry: Entry): void => {
  entries.push(entry);
  found.clear();
  dictionary.look = look;
  renderAll();
};

/** Takes in a language of ours that was loaded. */
export const addLanguage = (tag: string, strings: Language): void =>
  add({ locale: new Intl.Locale(tag), strings, isOwn: false });

/**
 * Says some or all strings in a site's own words, in any language, before widgets are there or after: those that are show them
 * at once. What is left out stays as it is; in a language that Newsdrop does not have, English. A later call adds to the earlier
 * ones.
 *
 * @param language BCP 47 tag such as `en`, `vi` or `zh-Hant`. Throws a RangeError at anything else.
 */
export const setStrings = (language: string, strings: Strings): void =>
  add({ locale: new Intl.Locale(language), strings, isOwn: true });
