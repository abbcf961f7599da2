// Languages that nobody speaks, made from English: what they show is what a real language may do to a layout.
import * as en from '../../src/locales/en.js';
import { mapTexts } from './say.js';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'ê',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  t: 'ţ',
  A: 'Ä',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  S: 'Š',
};

/** Half as long again, as German and Finnish are. */
const stretch = (text: string): string => {
  const [, word = ''] = /(\p{L}+)\P{L}*$/u.exec(text) ?? [];
  return `${text} ${word.repeat(Math.ceil(text.length / 2 / (word.length || 1)))}`.trim();
};

/** With marks above and below, as Vietnamese is. */
const accent = (text: string): string => text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter);

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';

/** Each letter as one that is written from right to left. */
const turn = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => HEBREW[(letter.toLowerCase().charCodeAt(0) - 97) % HEBREW.length]!);

/** Language tag → the strings, the direction of a page in it, and letters by which it is known. */
export const PSEUDO = {
  'en-XA': { dir: 'ltr', letters: /[åêïö]/, strings: mapTexts({ ...en }, (text) => accent(stretch(text))) },
  'he-XB': { dir: 'rtl', letters: /[א-ת]/, strings: mapTexts({ ...en }, (text) => turn(stretch(text))) },
} as const;
