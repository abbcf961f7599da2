import { expect } from '@open-wc/testing';
import { splitCaption } from '../../../src/parse/article/captions.js';

describe('splitCaption', () => {
  for (const [caption, words, credit] of [
    ['▲ 항구의 아침 @사진제공=포항시', '항구의 아침', '사진제공=포항시'],
    ['항구의 아침 /사진=연합뉴스', '항구의 아침', '연합뉴스'],
    ['항구의 아침 [사진=물마루일보]', '항구의 아침', '물마루일보'],
    ['항구의 아침. ⓒ뉴시스', '항구의 아침.', 'ⓒ뉴시스'],
    ['항구의 아침 (그림=물마루일보)', '항구의 아침', '그림=물마루일보'],
    ['사진제공=포항시', undefined, '사진제공=포항시'],
    ['▲ 항구의 아침 〈사진=포항시〉', '항구의 아침', '포항시'],
    ['항구의 아침 사진=포항시(2024년)', '항구의 아침', '포항시(2024년)'],
    ['항구의 아침 [사진 포항시]', '항구의 아침', '포항시'],
    ['항구의 아침. 사진/김태연 기자', '항구의 아침.', '김태연 기자'],
    ['항구의 아침 (출처: 포항시)', '항구의 아침', '출처=포항시'],
    ['항구의 아침 저작권자 © 물마루일보', '항구의 아침', 'ⓒ물마루일보'],
    ['항구의 아침 (c)물마루일보', '항구의 아침', 'ⓒ물마루일보'],
    ['항구의 아침 [포항시 제공. 재판매 및 DB 금지]', '항구의 아침', '포항시 제공. 재판매 및 DB 금지'],
    ['항구의 아침. 포항시 제공', '항구의 아침.', '포항시 제공'],
    ['항구의 아침=포항시 제공', '항구의 아침', '포항시 제공'],
    ['항구의 아침 /물마루일보DB', '항구의 아침', '물마루일보DB'],
    ['항구의 아침 2024.5.6/물마루통신', '항구의 아침 2024.5.6', '물마루통신'],
    ['항구가 깨어난다. 김태연 기자 kim@example.com', '항구가 깨어난다.', '김태연 기자'],
    ['항구의 아침/저녁 풍경', '항구의 아침/저녁 풍경', undefined],
    ['도시락(무료 제공)', '도시락(무료 제공)', undefined],
    ['항구에서 급식 제공', '항구에서 급식 제공', undefined],
    ['항구를 취재하는 김태연 기자', '항구를 취재하는 김태연 기자', undefined],
    ['항구의 사진을 든 주민', '항구의 사진을 든 주민', undefined],
  ] as const) {
    it(`reads ${caption}`, () => {
      const image = splitCaption({ url: 'a.png', caption });
      expect([image.caption, image.credit]).to.deep.equal([words, credit]);
    });
  }

  it('is done in time with a line without end', () => {
    const start = performance.now();
    for (const part of ['가', '(', '사진', '=', ' ', '/', '. ', '제공', 'a@', '가 ', '(가', '.1.1'])
      splitCaption({ url: 'a.png', caption: `${part.repeat(1000)}사진!` });
    expect(performance.now() - start).to.be.below(1000);
  });

  it('prefers a credit of its own to that in the caption', () => {
    const image = splitCaption({ url: 'a.png', caption: '항구 /사진=가', credit: '사진=나' });
    expect([image.caption, image.credit]).to.deep.equal(['항구', '나']);
  });
});
