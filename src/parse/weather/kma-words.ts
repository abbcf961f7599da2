import { toNumber } from '../../core/number.js';
import type { Condition, Intensity } from '../../models/weather.js';

export interface KmaCondition {
  readonly condition: Condition;
  readonly intensity?: Intensity;
  readonly ended?: boolean;
}

/** Words for "not observed": no icon, no word. */
const NONE = new Set(['', '-', 'null', '결측', '자료없음', '없음', '강수없음']);

/**
 * KMA's condition words by what they contain, first match wins: snow must not be found inside sleet, nor rain inside drizzle.
 * @checked 2026-11
 * @source https://www.weather.go.kr/ (the feed before and after its new wording of 2021, and the legend of its icons)
 */
const RULES: readonly (readonly [words: RegExp, condition: Condition])[] = [
  [/용오름/, 'tornado'],
  [/뇌우|뇌전|천둥|번개|낙뢰/, 'thunder'],
  [/우박|싸락|싸라기/, 'hail'],
  [/진눈깨비|(?:비|빗|소나기).*눈|눈.*[비빗]/, 'sleet'],
  [/언비|얼비/, 'freezing-rain'],
  [/소낙눈/, 'snow-showers'],
  [/소나기/, 'showers'],
  [/눈/, 'snow'],
  [/이슬비|빗방울/, 'drizzle'],
  [/비|강수/, 'rain'],
  [/황사|먼지/, 'dust'],
  [/안개/, 'fog'],
  [/박무/, 'mist'],
  [/연무/, 'haze'],
  [/연기/, 'smoke'],
  [/흐림|흐리|흐려/, 'overcast'],
  [/구름많|구름생성|구름발달/, 'mostly-cloudy'],
  [/구름조금|구름적/, 'partly-cloudy'],
  [/맑|구름없/, 'clear'],
];

/**
 * @checked 2026-11
 * @source https://www.weather.go.kr/ (its words for present weather)
 */
const INTENSITIES: readonly (readonly [words: RegExp, intensity: Intensity])[] = [
  [/격심한|강한|강(?=진눈|소|비|눈|이슬|뇌)|\/강$/, 'heavy'],
  [/보통/, 'moderate'],
  [/약한|약(?=진눈|소|비|눈|이슬|뇌)|약$|눈날림$/, 'light'],
];

const read = (word: string): KmaCondition | undefined => {
  const plain = word
    .replace(/\(.*?\)/g, '')
    .replace(/\s+/g, '')
    .replaceAll('눈개비', '눈깨비')
    .replaceAll('끝남', '끝');
  // a bare number is some code whose table nobody told us, never a word to show
  if (NONE.has(plain) || /^-?[\d.]+$/.test(plain)) return undefined;
  // "뇌우끝,비": the thunderstorm is over, it rains
  const parts = plain.split(',');
  const going = parts.filter((part) => !part.endsWith('끝'));
  const text = going.length ? going.join(',') : plain;
  const condition = RULES.find(([words]) => words.test(text))?.[1] ?? 'unknown';
  const intensity = INTENSITIES.find(([words]) => words.test(text))?.[1];
  return { condition, ...(intensity && { intensity }), ...(!going.length && { ended: true }) };
};

/** A country has a handful of words at a time; so many are kept, whatever a document holds. */
const MOST_WORDS = 200;

const meanings = new Map<string, KmaCondition | undefined>();

/** What a KMA condition word means; `undefined` where nothing was observed. An unknown word is `unknown`, never nothing. */
export const toKmaCondition = (word: string): KmaCondition | undefined => {
  const known = meanings.get(word);
  if (known || meanings.has(word)) return known;
  const meaning = read(word);
  if (meanings.size < MOST_WORDS) meanings.set(word, meaning);
  return meaning;
};

/**
 * KMA's words for its numbers: the kind of precipitation, of which 0 is none, which is not a clear sky; the sky, in forecasts
 * and in the observations of 2017, whose 2 is no longer given; the icons of its pages.
 * @checked 2026-11
 * @source https://www.data.go.kr/data/15084084/openapi.do (guide to the village forecast 2.0) and the legend of KMA's icons
 */
const CODES = {
  pty: ',비,비/눈,눈,소나기,빗방울,빗방울눈날림,눈날림'.split(','),
  sky: ',맑음,구름조금,구름많음,흐림'.split(','),
  icon: (
    ',맑음,구름조금,구름많음,흐림,소나기,,소나기,비,,빗방울,눈,비 또는 눈,눈 또는 비,천둥번개,안개,황사,박무,연무,,' +
    '가끔 비,가끔 눈,가끔 비 또는 눈,가끔 눈 또는 비'
  ).split(','),
};

/** The word for a number of KMA's; `''` where the number says nothing. */
export const toKmaWord = (table: keyof typeof CODES, code: unknown): string =>
  code === undefined ? '' : (CODES[table][toNumber(code) ?? 0] ?? '');
