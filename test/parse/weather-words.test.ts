import { expect } from '@open-wc/testing';
import { toKmaCondition } from '../../src/parse/weather/kma-words.js';

/**
 * Words that KMA has been seen to use, and what each means: a canonical condition, then `light`, `moderate` or `heavy`, and
 * `ended`. Words that are separated by a comma themselves stand between bars.
 */
const WORDS: Readonly<Record<string, string>> = {
  clear: '맑음|구름없음',
  'partly-cloudy': '구름조금|구름적음|구름 조금',
  'mostly-cloudy': '구름많음|구름 많음|구름많아짐|구름 생성|구름 발달|구름 생성/발달',
  overcast: '흐림|차차흐려짐',
  mist: '박무|박무 (엷은 안개)',
  haze: '연무',
  smoke: '연기',
  fog: '안개|안개변화무|시계내안개|부분안개|안개엷어짐|안개강해짐|안개,하늘보임(강해짐)|안개,하늘안보임(약해짐)',
  dust: '황사|공중먼지|먼지',
  drizzle: '이슬비|비/이슬비|빗방울',
  'drizzle light': '약한이슬비',
  'drizzle moderate': '보통이슬비|보통이슬비 단속(시정0.5~1km)',
  'drizzle heavy': '강한이슬비',
  rain: '비|시계내강수|가끔 비|한때 비|구름많고 비|흐리고 비|흐림 비|뇌우끝,비',
  'rain light':
    '약한비|약한비단속|약한비계속|약한비단속적|약한비연속적|약한비단속(매시3mm이하)|약한비계속(매시3mm이하)',
  'rain moderate': '보통비|보통비단속|보통비계속|보통비단속적|보통비연속적|보통비계속(매시3~15mm)',
  'rain heavy': '강한비|강한비단속|강한비계속|강한비연속적|강한비단속(매시15mm이상)',
  showers: '소나기|구름많고 소나기|흐리고 소나기',
  'showers light': '약한소나기',
  'showers moderate': '보통소나기',
  'showers heavy': '강한소나기|격심한소나기',
  'freezing-rain': '언비',
  'freezing-rain light': '약한언비',
  'freezing-rain moderate': '보통얼비 우빙발생',
  'freezing-rain heavy': '강한얼비 우빙발생',
  'freezing-rain (of either strength)': '보통/강한얼비 우빙발생',
  sleet:
    '진눈깨비|진눈개비|눈개비|비 또는 눈|눈 또는 비|비/눈|눈/비|구름많고 비/눈|흐리고 비/눈|비눈|소나기눈|' +
    '가끔 비 또는 눈|가끔 눈 또는 비',
  'sleet light': '빗방울눈날림|약진눈깨비|진눈깨비약|약한진눈깨비|진눈깨비/약',
  'sleet heavy': '강진눈깨비|강한진눈깨비',
  snow: '눈|가루눈|날린눈|가끔 눈|한때 눈|구름많고 눈|흐리고 눈|눈보라|뇌우끝,눈',
  'snow light': '눈날림|약한눈|약한눈단속|약한눈계속|약한눈단속적|약한눈연속적|약한눈보라',
  'snow moderate': '보통눈|보통눈단속|보통눈계속|보통눈보라',
  'snow heavy': '강한눈|강한눈단속|강한눈계속|강한눈보라',
  'snow-showers': '소낙눈',
  'snow-showers light': '소낙눈/약|약한소낙눈',
  'snow-showers moderate': '보통소낙눈',
  'snow-showers heavy': '소낙눈/강|강한소낙눈',
  hail: '우박|얼음싸라기|싸락우박|싸락눈',
  'hail light': '싸락눈/약',
  'hail heavy': '싸락눈/강',
  thunder: '천둥번개|뇌우|뇌우,우박|뇌우,비/눈|뇌우,눈/비|뇌전|번개|마른뇌전|낙뢰',
  'thunder light': '약뇌우|약한뇌우',
  'thunder moderate': '보통뇌우',
  'thunder heavy': '강뇌우|강한뇌우',
  tornado: '용오름',
  'rain ended': '비끝|비끝남|비 끝남',
  'snow ended': '눈끝|눈끝남',
  'drizzle ended': '이슬비끝',
  'showers ended': '소나기끝',
  'snow-showers ended': '소낙눈끝',
  'sleet ended': '진눈깨비끝|소낙눈/소낙진눈개비끝',
  'fog ended': '안개끝',
  'thunder ended': '뇌전끝|뇌우끝',
  unknown: '하늘상태 변화없음|꽃가루',
};

const STRENGTHS = ['light', 'moderate', 'heavy'] as const;

describe('toKmaCondition', () => {
  for (const [meaning, words] of Object.entries(WORDS)) {
    const [condition, ...more] = meaning.split(' ');
    const intensity = STRENGTHS.find((strength) => more.includes(strength));
    for (const word of words.split('|')) {
      it(`understands ${word} as ${meaning}`, () => {
        const found = toKmaCondition(word);
        expect(found?.condition).to.equal(condition);
        if (!meaning.includes('either')) expect(found?.intensity).to.equal(intensity);
        expect(found?.ended ?? false).to.equal(more.includes('ended'));
      });
    }
  }

  for (const word of ['', '-', ' - ', 'null', '결측', '자료없음', '자료 없음', '강수없음', '없음', '12']) {
    it(`hears nothing in ${JSON.stringify(word)}`, () => {
      expect(toKmaCondition(word)).to.equal(undefined);
    });
  }

  for (const word of ['constructor', '__proto__', 'toString']) {
    it(`does not know ${word}`, () => {
      expect(toKmaCondition(word)).to.deep.equal({ condition: 'unknown' });
    });
  }
});
