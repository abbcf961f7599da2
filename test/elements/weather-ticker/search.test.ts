import { expect } from '@open-wc/testing';
import { toFinder } from '../../../src/elements/weather-ticker/search.js';

const NAMES = [
  '속초',
  '서산',
  '서울',
  '강릉',
  '북강릉',
  '백령도',
  '대관령',
  '울릉도',
  '철원',
  '홍성(예)',
  'Ålesund',
  'Göteborg Landvetter',
];

const found = (query: string): string[] => NAMES.filter(toFinder(query));

describe('the search for a station', () => {
  for (const [query, names] of [
    ['속초', ['속초']],
    ['초', ['속초']],
    ['ㅅㅊ', ['속초']],
    ['ㄱㄹ', ['강릉', '북강릉', '대관령']],
    ['ㅅ', ['속초', '서산', '서울', '홍성(예)']],
    ['속ㅊ', ['속초']],
    // what the keyboard shows on the way to 서산
    ['섯', ['서산']],
    ['서', ['서산', '서울', '홍성(예)']],
    ['강르', ['강릉', '북강릉']],
    ['ㅇㄹㄷ', ['울릉도']],
    ['sokcho', ['속초']],
    ['sok', ['속초']],
    ['Seoul', ['서울']],
    ['gangneung', ['강릉']],
    ['gangreung', ['강릉']],
    ['baengnyeongdo', ['백령도']],
    ['baek', ['백령도']],
    ['daegwallyeong', ['대관령']],
    ['ulleungdo', ['울릉도']],
    ['cheorwon', ['철원']],
    ['alesund', ['Ålesund']],
    ['goteborg', ['Göteborg Landvetter']],
    ['goteborg  land', ['Göteborg Landvetter']],
    ['(예', ['홍성(예)']],
    ['없는곳', []],
    ['xyz', []],
    ['.*', []],
  ] as const) {
    it(`finds ${names.join(', ') || 'nothing'} for ${query}`, () => {
      expect(found(query)).to.have.members([...names]);
    });
  }

  it('finds all for nothing', () => {
    expect(found('')).to.deep.equal(NAMES);
    expect(found('  ')).to.deep.equal(NAMES);
  });

  it('finds a name that was written with its letters apart', () => {
    expect(toFinder('속초')('속초'.normalize('NFD'))).to.equal(true);
  });
});
