// Finding a place by as little as a reader types: 속, ㅅㅊ, 속ㅊ, sokcho.

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
// as they are typed: ㅘ is ㅗ and ㅏ
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );

// Revised Romanization, letter by letter
const LATIN_INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const LATIN_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const LATIN_FINALS = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');

/** Each syllable by its three letters, all else as it is. */
const spell = (
  text: string,
  initials: readonly string[],
  vowels: readonly string[],
  finals: readonly string[],
): string =>
  [...text]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return letter;
      const index = code - FIRST_SYLLABLE;
      return (
        initials[Math.floor(index / 588)]! + vowels[Math.floor((index % 588) / 28)]! + finals[index % 28]!
      );
    })
    .join('');

/** The keys that are pressed for a text. A final that begins the next syllable is the same key. */
const toKeys = (text: string): string => spell(text, INITIALS, VOWELS, FINALS);

const NO_VOWELS: readonly string[] = VOWELS.map(() => '');
const NO_FINALS: readonly string[] = FINALS.map(() => '');
const toInitials = (text: string): string => spell(text, INITIALS, NO_VOWELS, NO_FINALS);

/** Latin letters without what the systems of romanization, and a reader's ear, disagree on. */
const toLetters = (latin: string): string =>
  latin
    .replace(/[^a-z]/g, '')
    .replace(/[lr]/g, 'n')
    .replace(/k/g, 'g')
    .replace(/t/g, 'd')
    .replace(/p/g, 'b')
    .replace(/(.)\1+/g, '$1');

/** The same as spoken: a consonant before n or m is nasal, so that baekryeong is baengnyeong. */
const toSound = (letters: string): string =>
  letters
    .replace(/g(?=[nm])/g, 'ng')
    .replace(/b(?=[nm])/g, 'm')
    .replace(/d(?=[nm])/g, 'n')
    .replace(/(.)\1+/g, '$1');

const romanize = (text: string): string => spell(text, LATIN_INITIALS, LATIN_VOWELS, LATIN_FINALS);

/** Lower case, without accents and blanks. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s/g, '');

/**
 * A test for names: whether one contains `query`, in any case, with or without accents and blanks; Korean ones also by a syllable
 * that is only half typed, by initial consonants alone, and in Latin letters. An empty query finds all.
 */
export const toFinder = (query: string): ((name: string) => boolean) => {
  const wanted = fold(query);
  const keys = toKeys(wanted);
  const isInitials = /^[ㄱ-ㅎ]+$/.test(wanted);
  const letters = /^[a-z'-]{2,}$/.test(wanted) ? toLetters(wanted) : '';
  return (name) => {
    const folded = fold(name);
    if (folded.includes(wanted)) return true;
    if (isInitials) return toInitials(folded).includes(wanted);
    const isHangul = /[가-힣]/.test(folded);
    if (letters) return isHangul && soundsLike(toLetters(romanize(folded)), letters);
    return isHangul && /[ㄱ-ㅣ가-힣]/.test(wanted) && startsAtSyllable(folded, keys);
  };
};

/** Whether the keys are those of some syllables of the name, the last of them perhaps not to its end. */
const startsAtSyllable = (name: string, keys: string): boolean =>
  [...name].some((_, i, letters) => toKeys(letters.slice(i).join('')).startsWith(keys));

const soundsLike = (name: string, wanted: string): boolean =>
  name.startsWith(wanted) || toSound(name).startsWith(toSound(wanted));
