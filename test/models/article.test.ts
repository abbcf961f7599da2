import { expect } from '@open-wc/testing';
import {
  isSponsored,
  isUpdated,
  isWithdrawn,
  pickArticle,
  toByline,
  type Article,
} from '../../src/models/article.js';

const article = (more: Partial<Article> = {}): Article => ({ headline: '기사', ...more });

describe('an article', () => {
  it('says the role of its author once', () => {
    expect(toByline({ name: '홍길동', role: '기자' })).to.equal('홍길동 기자');
    expect(toByline({ name: '홍길동 기자', role: '기자' })).to.equal('홍길동 기자');
    expect(toByline({ name: '물마루일보 논설실' })).to.equal('물마루일보 논설실');
  });

  it('is withdrawn by its status and from its expiry on', () => {
    expect(isWithdrawn(article(), 5)).to.equal(false);
    expect(isWithdrawn(article({ status: 'withdrawn' }), 5)).to.equal(true);
    expect(isWithdrawn(article({ expiresAt: 6 }), 5)).to.equal(false);
    expect(isWithdrawn(article({ expiresAt: 5 }), 5)).to.equal(true);
  });

  it('is updated when it was changed later than a minute after it was published', () => {
    expect(isUpdated(article({ publishedAt: 0, updatedAt: 59_999 }))).to.equal(false);
    expect(isUpdated(article({ publishedAt: 0, updatedAt: 60_000 }))).to.equal(true);
    expect(isUpdated(article({ updatedAt: 1 }))).to.equal(true);
  });

  it('is an advertisement by its badge or its sponsor', () => {
    expect(isSponsored(article())).to.equal(false);
    expect(isSponsored(article({ badges: ['sponsored'] }))).to.equal(true);
    expect(isSponsored(article({ sponsor: '협동조합' }))).to.equal(true);
  });

  it('is picked by number or id', () => {
    const list = [article({ id: 'a' }), article({ id: 'b' })];
    expect(pickArticle(list, '')).to.equal(list[0]);
    expect(pickArticle(list, '1')).to.equal(list[1]);
    expect(pickArticle(list, '#b')).to.equal(list[1]);
    for (const item of ['2', '-1', '0.5', 'b', '#c', 'length'])
      expect(pickArticle(list, item)).to.equal(undefined);
  });
});
