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
    for (const part of ['가', 'a@', 'a.', '(', '=', ' ', '· ', ', ']) splitByline(part.repeat(5000));
    expect(performance.now() - start).to.be.below(1000);
  });
});
