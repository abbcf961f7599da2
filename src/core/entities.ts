/**
 * The names that occur in news: what content systems escape by themselves, typographic marks, and Latin letters of names.
 * The other two thousand of HTML stay as they stand, which harms nobody.
 * @checked 2026-11
 * @source https://html.spec.whatwg.org/multipage/named-characters.html
 */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sect: '§',
  para: '¶',
  dagger: '†',
  permil: '‰',
  prime: '′',
  Prime: '″',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
};

/**
 * `&eacute;` and its like are a letter and the mark upon it.
 * @checked 2026-11
 * @source https://html.spec.whatwg.org/multipage/named-characters.html
 */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/**
 * HTML reads the numbers 128 to 159 as windows-1252, because that is what their writers meant.
 * @checked 2026-11
 * @source https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const toCharacter = (code: number): string => {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128]!;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
};

const REFERENCE = /&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z]{2,6}\d{0,2}));/gi;
const LETTER = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/i;

const toNamed = (name: string): string | undefined => {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const letter = LETTER.exec(name);
  const mark = letter && MARKS[letter[2]!];
  if (mark) return (letter[1]! + mark).normalize('NFC');
  // some systems shout: &QUOT; and &AMP;
  const small = name.toLowerCase();
  return name === name.toUpperCase() && /^(?:amp|lt|gt|quot|copy|reg|nbsp)$/.test(small)
    ? NAMED[small]
    : undefined;
};

/** A text with its character references read, once: what was written `&amp;lt;` is `&lt;` then, and stays so. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return toNamed(name) ?? whole;
        return toCharacter(decimal === undefined ? parseInt(hex!, 16) : Number(decimal));
      })
    : text;
