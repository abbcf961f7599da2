/**
 * Words and characters that an adult reads in a minute: English non-fiction silently (190 studies); what is written without spaces
 * between words, or as Korean is in blocks of letters, is counted by characters.
 *
 * @checked 2026-11
 * @source Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047; https://help.medium.com/hc/en-us/articles/214991667-Read-time
 */
const RATES = { words: 238, characters: 500 } as const;

const CHARACTER = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Whole minutes; 0 for what is read in less than half of one. */
export const toReadingMinutes = (text: string): number => {
  const others = count(text.replace(CHARACTER, ' '), WORD);
  return Math.round(count(text, CHARACTER) / RATES.characters + others / RATES.words);
};
