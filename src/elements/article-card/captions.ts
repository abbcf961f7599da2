import type { article as en } from '../../locales/en.js';

/** A credit in the words of the language; one with a label of its own says more than "photo". */
export const nameSource = (credit: string, words: typeof en): string =>
  /[=ⓒ:]/.test(credit) ? credit : words.photo(credit);
