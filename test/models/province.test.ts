import { expect } from '@open-wc/testing';
import { toProvince } from '../../src/models/province.js';

/** Today's name, and every other that feeds use. */
const NAMES: Readonly<Record<string, string>> = {
  서울특별시: '서울|서울시|서울특별시 종로구',
  부산광역시: '부산|부산시',
  대구광역시: '대구',
  인천광역시: '인천',
  대전광역시: '대전',
  울산광역시: '울산',
  세종특별자치시: '세종|세종시|세종특별자치시',
  경기도: '경기|경기도 광주시',
  강원특별자치도: '강원|강원도',
  충청북도: '충북',
  충청남도: '충남',
  전북특별자치도: '전북|전라북도',
  전남광주통합특별시: '전남|전라남도|광주|광주광역시|전남광주|전라남도 목포시',
  경상북도: '경북',
  경상남도: '경남',
  제주특별자치도: '제주|제주도',
};

describe('toProvince', () => {
  for (const [today, names] of Object.entries(NAMES)) {
    for (const name of [today, ...names.split('|')]) {
      it(`calls ${name} ${today}`, () => {
        expect(toProvince(name)).to.equal(today);
      });
    }
  }

  for (const name of ['', '광주시', '수도권', '영동', 'Rhône', '도', '시', 'constructor', '강릉시']) {
    it(`does not take "${name}" for a province`, () => {
      expect(toProvince(name)).to.equal(undefined);
    });
  }
});
