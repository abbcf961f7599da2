import { expect } from '@open-wc/testing';
import { KMA_CELLS, KMA_STATIONS } from '../../../src/parse/weather/kma-stations.js';

describe("KMA's stations", () => {
  it('are the 97 of its feed, each with a name of its own and a province', () => {
    const stations = [...KMA_STATIONS.values()];
    expect(stations).to.have.length(97);
    expect(new Set(stations.map(({ name }) => name)).size).to.equal(97);
    expect(stations.filter(({ region }) => !/[시도]$/.test(region))).to.deep.equal([]);
  });

  it('lie in a cell of the forecast grid each, which no other lies in', () => {
    expect(KMA_CELLS.size).to.equal(97);
    expect(new Set(KMA_CELLS.values())).to.deep.equal(new Set(KMA_STATIONS.keys()));
  });

  for (const [id, name, region, cell] of [
    ['108', '서울', '서울특별시', '60_127'],
    ['90', '속초', '강원특별자치도', '87_142'],
    ['156', '광주', '전남광주통합특별시', '59_75'],
    ['172', '고창', '전북특별자치도', '54_78'],
    ['251', '고창군', '전북특별자치도', '55_80'],
    ['177', '홍성', '충청남도', '55_107'],
    ['189', '서귀포', '제주특별자치도', '53_32'],
    ['239', '세종', '세종특별자치시', '65_103'],
    ['296', '북부산', '부산광역시', '96_77'],
  ] as const) {
    it(`know ${name}`, () => {
      expect(KMA_STATIONS.get(id)).to.deep.equal({ name, region });
      expect(KMA_CELLS.get(cell)).to.equal(id);
    });
  }
});
