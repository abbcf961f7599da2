import { expect } from '@open-wc/testing';
import * as en from '../../src/locales/en.js';
import * as ko from '../../src/locales/ko.js';

type Said = readonly [path: string, text: string, other: string];

/** What a function says for ordinary arguments, and for those that are empty. */
const say = (speak: (...words: never[]) => string): readonly string[] => [
  speak(...([3, '15시', '서울 13.8℃'] as unknown as never[])),
  speak(...([1, '', ''] as unknown as never[])),
];

/** Each text of a language with its path, beside that of another language. */
const walk = (texts: object, others: object, path = ''): Said[] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]): Said[] => {
    const other = (others as Record<string, unknown>)[key];
    const here = path ? `${path}.${key}` : key;
    if (typeof text === 'string') return [[here, text, other as string]];
    if (typeof text === 'function') {
      const theirs = say(other as () => string);
      return say(text as () => string).map((line, i): Said => [here, line, theirs[i]!]);
    }
    return walk(text as object, other as object, here);
  });

const keys = (texts: object): string[] =>
  Object.entries(texts)
    .flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'object' ? keys(text as object).map((inner) => `${key}.${inner}`) : [key],
    )
    .sort();

describe('the languages', () => {
  it('have the same texts', () => {
    expect(keys(ko)).to.deep.equal(keys(en));
  });

  for (const [language, texts, others] of [
    ['en', en, ko],
    ['ko', ko, en],
  ] as const) {
    describe(language, () => {
      for (const [path, text] of walk(texts, others)) {
        it(`says something for ${path}: ${text}`, () => {
          expect(text.trim()).to.equal(text);
          expect(text).to.not.match(/^$|undefined|null|NaN|\[object|,\s*$|\s{2}|, ,/);
        });
      }
    });
  }

  it('have no Hangul in the English', () => {
    const hangul = walk(en, ko).filter(([, text]) => /[가-힣]/.test(text.replace(/15시|서울/g, '')));
    expect(hangul).to.deep.equal([]);
  });

  it('leave nothing of the Korean in English', () => {
    const same = walk(ko, en).filter(([, text, other]) => text === other);
    expect(same).to.deep.equal([]);
  });
});
