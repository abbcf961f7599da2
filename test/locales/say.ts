/** A text of a language: its path, and what it says. */
export type Said = readonly [path: string, text: string];

/** Changes each text of a language, what its functions say included. */
export const mapTexts = <T extends object>(texts: T, change: (text: string) => string): T =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]: [string, unknown]) => {
      if (typeof text === 'string') return [key, change(text)];
      if (typeof text === 'function') return [key, (...words: unknown[]) => change(text(...words))];
      return [key, mapTexts(text as object, change)];
    }),
  ) as T;

/** What a function says for many and for one; names are numbers here, so that what stays of a language is its own. */
const say = (speak: (...words: never[]) => string): readonly string[] => [
  speak(...([3, '15:00', '13.8℃'] as unknown as never[])),
  speak(...([1, '', ''] as unknown as never[])),
];

/** Each text of a language with its path. */
export const walk = (texts: object, path = ''): Said[] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]): Said[] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof text === 'string') return [[here, text]];
    if (typeof text === 'function') return say(text as () => string).map((line) => [here, line]);
    return walk(text as object, here);
  });

/** Path and kind of each text. */
export const shape = (texts: object): string[] =>
  Object.entries(texts)
    .flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'object'
        ? shape(text as object).map((inner) => `${key}.${inner}`)
        : [`${key}: ${typeof text}`],
    )
    .sort();
