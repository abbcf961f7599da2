import { expect } from '@open-wc/testing';
import { splitByline } from '../../../src/parse/article/bylines.js';

describe('splitByline', () => {
  for (const [line, expected] of [
    ['홍길동 기자', [{ name: '홍길동', role: '기자' }]],
    ['홍길동기자', [{ name: '홍길동', role: '기자' }]],
    ['홍길동 기자 reporter@example.com', [{ name: '홍길동', role: '기자', email: 'reporter@example.com' }]],
    ['홍길동 기자(reporter@example.com)', [{ name: '홍길동', role: '기자', email: 'reporter@example.com' }]],
    ['홍길동 기자 <reporter@example.com>', [{ name: '홍길동', role: '기자', email: 'reporter@example.com' }]],
    ['(서울=연합뉴스) 홍길동 기자 =', [{ name: '홍길동', role: '기자' }]],
    ['[부산=뉴스] 홍길동 기자', [{ name: '홍길동', role: '기자' }]],
    ['워싱턴=홍길동 특파원', [{ name: '홍길동', role: '특파원' }]],
    ['홍길동 논설위원', [{ name: '홍길동', role: '논설위원' }]],
    ['홍길동 인턴기자', [{ name: '홍길동', role: '인턴기자' }]],
    ['홍길동 객원기자', [{ name: '홍길동', role: '객원기자' }]],
    ['홍길동 시민기자', [{ name: '홍길동', role: '시민기자' }]],
    [
      '박준석·김태연 기자',
      [
        { name: '박준석', role: '기자' },
        { name: '김태연', role: '기자' },
      ],
    ],
    [
      '박준석 기자, 김태연 특파원',
      [
        { name: '박준석', role: '기자' },
        { name: '김태연', role: '특파원' },
      ],
    ],
    [
      '박준석 기자 a@b.kr 김태연 기자 c@d.kr',
      [
        { name: '박준석', role: '기자', email: 'a@b.kr' },
        { name: '김태연', role: '기자', email: 'c@d.kr' },
      ],
    ],
    [
      '박준석 김태연 기자',
      [
        { name: '박준석', role: '기자' },
        { name: '김태연', role: '기자' },
      ],
    ],
    [
      '박준석 기자 김태연 특파원',
      [
        { name: '박준석', role: '기자' },
        { name: '김태연', role: '특파원' },
      ],
    ],
    [
      '박준석 대기자·김태연 기자',
      [
        { name: '박준석', role: '대기자' },
        { name: '김태연', role: '기자' },
      ],
    ],
    [
      '도쿄=박준석·워싱턴=김태연 특파원',
      [
        { name: '박준석', role: '특파원' },
        { name: '김태연', role: '특파원' },
      ],
    ],
    [
      '글=박준석 기자 사진=김태연 기자',
      [
        { name: '박준석', role: '기자' },
        { name: '김태연', role: '기자' },
      ],
    ],
    ['글·사진 김태연 기자', [{ name: '김태연', role: '기자' }]],
    ['글·사진=김태연 기자', [{ name: '김태연', role: '기자' }]],
    ['박준석, 김태연', [{ name: '박준석' }, { name: '김태연' }]],
    ['김태연 도쿄 특파원', [{ name: '김태연', role: '도쿄 특파원' }]],
    ['김태연 도쿄특파원', [{ name: '김태연', role: '도쿄특파원' }]],
    ['정치부 김태연 기자', [{ name: '김태연', role: '정치부 기자' }]],
    ['김태연 한강대 경제학과 교수', [{ name: '김태연', role: '한강대 경제학과 교수' }]],
    ['김태연 의학전문기자', [{ name: '김태연', role: '의학전문기자' }]],
    ['논설위원 김태연', [{ name: '김태연', role: '논설위원' }]],
    ['기자명 김태연 기자', [{ name: '김태연', role: '기자' }]],
    ['[한강신문 김태연 기자]', [{ name: '김태연', role: '기자' }]],
    ['김태연 기자 승인 2024.05.06 10:00', [{ name: '김태연', role: '기자' }]],
    ['강원도 김태연 기자', [{ name: '강원도 김태연', role: '기자' }]],
    ['글 쓰는 엄마', [{ name: '글 쓰는 엄마' }]],
    ['사진 편집국', [{ name: '사진 편집국' }]],
    ['By Ann Lee and Bo Kim', [{ name: 'Ann Lee' }, { name: 'Bo Kim' }]],
    ['Ministry of Health and Welfare', [{ name: 'Ministry of Health and Welfare' }]],
    ['한강신문', [{ name: '한강신문' }]],
    ['기자', [{ name: '기자' }]],
    ['나기자', [{ name: '나기자' }]],
    ['', []],
  ] as const) {
    it(`reads ${line || 'nothing'}`, () => {
      expect(splitByline(line)).to.deep.equal(expected);
    });
  }

  it('prefers the role that is told apart, and says it once', () => {
    expect(splitByline('홍길동 기자', { role: '선임기자' })).to.deep.equal([
      { name: '홍길동', role: '선임기자' },
    ]);
  });

  it('gives several the page of none', () => {
    expect(splitByline('박준석·김태연 기자', { url: 'https://paper.example/park' })).to.deep.equal([
      { name: '박준석', role: '기자' },
      { name: '김태연', role: '기자' },
    ]);
  });

  it('is done in time with a line without end', () => {
    const start = performance.now();
    for (const part of [
      '가',
      'a@',
      'a.',
      '(',
      '=',
      ' ',
      '· ',
      ', ',
      '가=',
      '글·',
      '글 ',
      '기자 ',
      '[가',
      '김태연 ',
    ])
      splitByline(part.repeat(5000));
    expect(performance.now() - start).to.be.below(1000);
  });
});
