import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { parseArticles } from '../../../src/parse/article.js';
import type { Article } from '../../../src/models/article.js';
import type { Parsed } from '../../../src/parse/fields.js';
import type { Result } from '../../../src/core/result.js';

const read = (raw: unknown): Result<Parsed<readonly Article[]>> =>
  parseArticles(raw, { base: 'https://news.example/feed/a.json' }) as Result<Parsed<readonly Article[]>>;

const one = (raw: object): Article => {
  const result = read({ headline: '기사', ...raw });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.value[0]!;
};

describe('reading articles in our own shape', () => {
  it('takes a list and a single one', () => {
    expect(read({ articles: [{ headline: '가' }, { headline: '나' }] })).to.have.nested.property(
      'value.value.length',
      2,
    );
    expect(one({}).headline).to.equal('기사');
  });

  it('takes an empty list as what it is', () => {
    expect(read({ articles: [] })).to.have.nested.property('value.value.length', 0);
  });

  it('leaves out what has no headline and says where it is', () => {
    const result = read({ articles: [{ headline: '가' }, { url: '/x' }] });
    expect(result).to.have.nested.property('value.value.length', 1);
    expect(result).to.have.nested.property('value.warnings[0].path', 'articles[1]');
  });

  it('resolves addresses against the document and refuses others than http(s)', () => {
    expect(one({ url: '../a' }).url).to.equal('https://news.example/a');
    expect(one({ url: 'javascript:alert(1)' })).not.to.have.property('url');
    expect(one({ image: { url: 'data:image/png;base64,AA' } })).not.to.have.property('image');
  });

  it('keeps where relative addresses of the text begin', () => {
    expect(one({ bodyHtml: '<p>' }).bodyBase).to.equal('https://news.example/feed/a.json');
  });

  it('takes the base that a text brings along from elsewhere', () => {
    expect(one({ bodyHtml: '<p>', bodyBase: '/press/' }).bodyBase).to.equal('https://news.example/press/');
    expect(one({ bodyHtml: '<p>', bodyBase: 'file:///a' }).bodyBase).to.equal(
      'https://news.example/feed/a.json',
    );
  });

  it('says where sub-headlines are no text', () => {
    for (const wrong of [5, {}]) {
      const result = read({ headline: '기사', subheadlines: wrong });
      expect(result).to.have.nested.property('value.warnings[0].path', 'subheadlines');
    }
  });

  it('refuses a focal point outside of the picture', () => {
    expect(one({ image: { url: 'a.png', focalPoint: { x: 2, y: 0.5 } } }).image).not.to.have.property(
      'focalPoint',
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        read(value);
        read({ articles: [value, { headline: '가', subheadlines: value, image: value, authors: [value] }] });
      }),
    );
  });
});

describe('what newsrooms write into one field', () => {
  for (const [subheadlines, expected] of [
    ['- 가\n- 나', ['가', '나']],
    ['▶가 ▶나', ['가', '나']],
    ['△ 가 △ 나', ['가', '나']],
    ['가<br>나<br />다', ['가', '나', '다']],
    [
      ['- 가', '나'],
      ['가', '나'],
    ],
    ['29~31일 - 상하이', ['29~31일 - 상하이']],
  ] as const) {
    it(`sub-headlines: ${JSON.stringify(subheadlines)}`, () => {
      expect(one({ subheadlines }).subheadlines).to.deep.equal(expected);
    });
  }

  for (const [headline, expected, badges] of [
    ['[단독] 천문대', '천문대', ['exclusive']],
    ['[속보][단독] 천문대', '천문대', ['breaking', 'exclusive']],
    ['[사설] 빈집', '[사설] 빈집', undefined],
    ['[속보]', '[속보]', undefined],
  ] as const) {
    it(`headline: ${headline}`, () => {
      const article = one({ headline });
      expect([article.headline, article.badges]).to.deep.equal([expected, badges]);
    });
  }
});
