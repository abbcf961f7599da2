// C0 and C1 controls separate words, as a line break does.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;
// Soft hyphen, zero-width space, word joiner, bidi marks, embeddings, overrides and isolates, byte order mark: they stand inside
// words, so nothing takes their place. ZWJ and ZWNJ stay: emoji and several scripts are built with them.
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Words of ASCII and whole Hangul syllables with single spaces between: nothing in them needs cleaning. */
const CLEAN = /^[!-~가-힣]+(?: [!-~가-힣]+)*$/;

/** The longest text that any field keeps, in UTF-16 units. */
const LONGEST = 2000;

/**
 * A line of plain text from anything that JSON can hold: NFC, well-formed, without control or bidi-override characters, white space
 * folded, at most `max` units (then ending in "…"). Objects, booleans and non-finite numbers give `''`, so that a
 * template never prints "[object Object]" or "NaN".
 */
export const toText = (value: unknown, max = LONGEST): string => {
  const raw = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof raw !== 'string') return '';
  // most of what feeds hold, and a tenth of the time
  if (raw.length <= max && CLEAN.test(raw)) return raw;
  const text = cut(raw, max * 4)
    .toWellFormed()
    .replace(INVISIBLE, '')
    // last, since letters and marks may only now stand side by side
    .normalize('NFC')
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > max ? `${cut(text, max - 1).trimEnd()}…` : text;
};

/** The first `max` UTF-16 units, never half of a surrogate pair. */
const cut = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, /[\ud800-\udbff]/.test(text[max - 1]!) ? max - 1 : max);
