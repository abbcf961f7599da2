import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { parseArticles } from '../../src/parse/article.js';
import { readAt, resolvePointer } from '../../src/parse/pointer.js';
import type { Article } from '../../src/models/article.js';
import { MarkupDocument, type MarkupElement } from '../../src/core/markup-document.js';
import { ok } from '../../src/core/result.js';

const BASE = 'https://news.example/data/articles.json';

const SOURCE = {
  articles: [{ headline: 'a' }, { 'with/slash': 1, 'with~tilde': 2, '': 3 }, null],
  deep: { list: [[1, 2], []] },
  'ten%': 4,
};

const element = (name: string, ...children: (MarkupElement | string)[]): MarkupElement => ({
  name,
  attributes: {},
  children,
});

const FEED = new MarkupDocument(
  'xml',
  element(
    'rss',
    element(
      'channel',
      element('title', '신문'),
      element('item', element('title', '첫째')),
      element('item', element('title', '둘째')),
    ),
  ),
);

const resolve = (raw: unknown, pointer: string): unknown => {
  const result = resolvePointer(raw, pointer);
  return result.ok ? result.value : result.error.message;
};

const escape = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

describe('a JSON pointer', () => {
  for (const [pointer, value] of [
    ['', SOURCE],
    ['/articles', SOURCE.articles],
    ['/articles/0', { headline: 'a' }],
    ['/articles/0/headline', 'a'],
    ['/articles/1/with~1slash', 1],
    ['/articles/1/with~0tilde', 2],
    ['/articles/1/', 3],
    ['/articles/2', null],
    ['/deep/list/0/1', 2],
    ['/ten%', 4],
  ] as const) {
    it(`leads with "${pointer}" to its value`, () => {
      expect(resolve(SOURCE, pointer)).to.deep.equal(value);
    });
  }

  for (const [pointer, said] of [
    ['/artikel', 'leads nowhere: the document is an object with the keys articles, deep, ten%.'],
    ['/articles/3', 'leads nowhere: at "/articles" is a list of 3.'],
    ['/articles/01', 'leads nowhere: at "/articles" is a list of 3.'],
    ['/articles/-', 'leads nowhere: at "/articles" is a list of 3.'],
    ['/articles/-1', 'leads nowhere: at "/articles" is a list of 3.'],
    ['/articles/length', 'leads nowhere: at "/articles" is a list of 3.'],
    ['/articles/2/x', 'leads nowhere: at "/articles/2" is null.'],
    ['/articles/0/headline/0', 'leads nowhere: at "/articles/0/headline" is "a".'],
    ['/constructor', 'leads nowhere: the document is an object with the keys articles, deep, ten%.'],
    ['/__proto__', 'leads nowhere: the document is an object with the keys articles, deep, ten%.'],
    ['articles/0', '"articles/0" is no JSON pointer: those are like "/articles/0".'],
    ['/a~2', '"/a~2" is no JSON pointer: those are like "/articles/0".'],
    ['/a~', '"/a~" is no JSON pointer: those are like "/articles/0".'],
  ] as const) {
    it(`says where "${pointer}" loses its way`, () => {
      expect(resolve(SOURCE, pointer)).to.contain(said);
    });
  }

  it('leads to every value that there is', () => {
    const walk = (value: unknown, path: string): void => {
      expect(resolvePointer(raw, path)).to.deep.equal(ok(value));
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${escape(key)}`);
    };
    let raw: unknown;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        raw = JSON.parse(JSON.stringify(value));
        walk(raw, '');
      }),
    );
  });

  it('gives a value or a sentence for any document and any text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (raw, pointer) => {
        const result = resolvePointer(raw, `/${pointer}`);
        if (!result.ok) expect(result.error.message).to.match(/leads nowhere|no JSON pointer/);
      }),
    );
  });
});

describe('a pointer into XML', () => {
  const title = (pointer: string): unknown => {
    const found = resolve(FEED, pointer);
    return found instanceof MarkupDocument ? found.root.children[0] : found;
  };

  it('counts elements of one name from 0, and takes the first where it does not count', () => {
    expect(title('/channel/item/1/title')).to.equal('둘째');
    expect(title('/channel/item/title')).to.equal('첫째');
    expect(title('/channel/0/title/0')).to.equal('신문');
  });

  it('says where it loses its way', () => {
    expect(title('/channel/item/2')).to.contain(
      'leads nowhere: at "/channel" is <channel> with title, item inside (2 of that name).',
    );
    expect(title('/feed')).to.contain('leads nowhere: the document is <rss> with channel inside.');
  });
});

describe('the entry that a pointer leads to', () => {
  const read = async (
    raw: unknown,
    pointer: string,
  ): Promise<{ articles: readonly Article[]; format?: string; message?: string }> => {
    const result = await readAt(raw, pointer, (part) => parseArticles(part, { base: BASE }));
    return result.ok
      ? { articles: result.value.value, format: result.value.format }
      : { articles: [], message: result.error.message };
  };
  const headline = async (raw: unknown, pointer: string): Promise<string | undefined> => {
    const { articles } = await read(raw, pointer);
    expect(articles).to.have.length(1);
    return articles[0]!.headline;
  };

  it('is that of the source, however many before it cannot be read', async () => {
    const raw = { articles: [5, { id: 'no headline' }, { headline: '셋째' }, { headline: '넷째' }] };
    expect(await headline(raw, '/articles/2')).to.equal('셋째');
    expect(await headline(raw, '/articles/3')).to.equal('넷째');
  });

  it('keeps what the document says of all', async () => {
    const raw = {
      version: 'https://jsonfeed.org/version/1.1',
      title: '들불신문',
      items: ['첫째', '둘째'].map((title, i) => ({ id: String(i), title, content_text: title })),
    };
    const { articles, format } = await read(raw, '/items/1');
    expect(format).to.equal('json-feed');
    expect(articles[0]).to.deep.include({ headline: '둘째', publisher: { name: '들불신문' } });
  });

  it('is none of another list', async () => {
    const raw = { articles: [{ headline: '목록' }], hero: [{ headline: '으뜸' }] };
    expect(await headline(raw, '/hero/0')).to.equal('으뜸');
  });

  it('may stand in no list at all', async () => {
    expect(await headline({ page: { lead: { headline: '홀로' } } }, '/page/lead')).to.equal('홀로');
  });

  it('may be the whole document', async () => {
    expect(await headline({ headline: '전부' }, '')).to.equal('전부');
  });

  it('is not looked for elsewhere where it is none', async () => {
    const { articles, message } = await read({ articles: [5, { headline: 'a' }] }, '/articles/0');
    expect(articles).to.deep.equal([]);
    expect(message).to.be.a('string');
    expect((await read({ articles: [] }, '/articles/0')).message).to.contain('at "/articles" is a list of 0');
  });

  it('leaves the document as it was', async () => {
    const raw = { articles: [{ headline: 'a' }, { headline: 'b' }] };
    const before = JSON.stringify(raw);
    await read(raw, '/articles/1');
    expect(JSON.stringify(raw)).to.equal(before);
  });

  it('is an element of a feed among the rest of it', async () => {
    const seen: string[] = [];
    await readAt(FEED, '/channel/item/1', (part) => {
      seen.push(JSON.stringify((part as MarkupDocument).root));
      return ok({ value: seen.length === 1 ? ['둘째'] : [], format: 'rss', warnings: [] });
    });
    expect(seen).to.have.length(2);
    expect(seen[0]).to.contain('신문').and.to.contain('둘째').and.to.not.contain('첫째');
    expect(seen[1]).to.contain('신문').and.to.not.contain('둘째').and.to.not.contain('첫째');
  });
});
