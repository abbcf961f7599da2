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
    ['항구의 사진을 든 주민', '항구의 사진을 든 주민', undefined],
  ] as const) {
    it(`reads ${caption}`, () => {
      const image = splitCaption({ url: 'a.png', caption });
      expect([image.caption, image.credit]).to.deep.equal([words, credit]);
    });
  }

  it('prefers a credit of its own to that in the caption', () => {
    const image = splitCaption({ url: 'a.png', caption: '항구 /사진=가', credit: '사진=나' });
    expect([image.caption, image.credit]).to.deep.equal(['항구', '나']);
  });
});
