import { expect } from '@open-wc/testing';
import { readAll, readFailure, readStory } from './story.js';

type Node = Readonly<Record<string, unknown>>;

const news = (more: Node = {}): Node => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge gets a name',
  ...more,
});

const read = async (more: Node) => (await readStory(news(more))).article;

describe('a schema.org document', () => {
  describe('as a page, graph or list', () => {
    for (const [what, raw] of Object.entries({
      'an article': news(),
      'a list of scripts': [{ '@type': 'BreadcrumbList', itemListElement: [] }, news()],
      'a graph': { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, news()] },
      'a page about it': { '@type': 'WebPage', mainEntity: news() },
      'a page that refers to it': {
        '@graph': [
          { '@type': 'WebPage', mainEntity: { '@id': '#a' } },
          news({ '@id': '#a', '@context': undefined }),
        ],
      },
      'an article with several types': news({ '@type': ['Article', 'ReportageNewsArticle'] }),
      'a type with an address': news({ '@type': 'http://schema.org/NewsArticle' }),
      'a prefixed type': news({ '@type': 'schema:NewsArticle' }),
      'a blog posting': news({ '@type': 'BlogPosting' }),
      'a video': { '@context': 'https://schema.org', '@type': 'VideoObject', name: 'Bridge gets a name' },
    })) {
      it(`finds the article in ${what}`, async () => {
        const { parsed, article } = await readStory(raw);
        expect(parsed.format).to.equal('schema-org');
        expect(article.headline).to.equal('Bridge gets a name');
      });
    }

    it('reads a list of articles in its order', async () => {
      const { value } = await readAll({
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        itemListElement: ['a', 'b'].map((headline, position) => ({
          '@type': 'ListItem',
          position,
          item: { '@type': 'NewsArticle', headline },
        })),
      });
      expect(value.map(({ headline }) => headline)).to.deep.equal(['a', 'b']);
    });

    it('reads a list that only names its articles', async () => {
      const { value } = await readAll({
        '@type': 'CollectionPage',
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'ListItem', name: 'a', url: '/a' },
            { '@type': 'ListItem', name: 'b', item: 'https://paper.example/b' },
          ],
        },
      });
      expect(value.map(({ url }) => url)).to.deep.equal([
        'https://paper.example/a',
        'https://paper.example/b',
      ]);
    });

    it('puts the article of the page before those that it lists', async () => {
      const { value } = await readAll([
        {
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'ListItem', item: news({ headline: 'other' }) }],
        },
        news({ headline: 'own' }),
      ]);
      expect(value.map(({ headline }) => headline)).to.deep.equal(['own', 'other']);
    });

    it('takes no breadcrumb for an article', async () => {
      const error = await readFailure({
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', name: 'Home', item: 'https://paper.example/' }],
      });
      expect(error.kind).to.equal('shape');
      expect(error.message).to.contain('no article');
    });

    it('ends where nodes refer to each other', async () => {
      const { value } = await readAll({
        '@graph': [
          { '@id': '#a', '@type': 'WebPage', mainEntity: { '@id': '#b' } },
          { '@id': '#b', '@type': 'WebPage', mainEntity: { '@id': '#a' } },
          news(),
        ],
      });
      expect(value.length).to.equal(1);
    });

    it('bears a document that is nested ten thousand deep', async () => {
      let raw: unknown = news();
      for (let i = 0; i < 10_000; i++) raw = { '@type': 'WebPage', mainEntity: raw };
      const result = await readAll([news(), raw]);
      expect(result.value.length).to.equal(1);
    });
  });

  describe('with a picture', () => {
    const url = 'https://paper.example/p.jpg';
    for (const [what, image] of Object.entries({
      'an address': url,
      'a relative address': '/p.jpg',
      'an address without protocol': '//paper.example/p.jpg',
      'a list of addresses': [url, 'https://paper.example/q.jpg'],
      'an ImageObject': { '@type': 'ImageObject', url },
      'an ImageObject with a list of addresses': { '@type': 'ImageObject', url: [url] },
      'an ImageObject with contentUrl': { '@type': 'ImageObject', contentUrl: url },
      'a list of ImageObjects': [{ '@type': 'ImageObject', url }],
      'a list that begins with nothing': ['', null, url],
      'a list that begins with no web address': ['data:image/png;base64,AA', url],
    })) {
      it(`takes ${what}`, async () => {
        expect((await read({ image })).image?.url).to.equal(url);
      });
    }

    for (const [what, size] of Object.entries({
      numbers: 1200,
      strings: '1200',
      'strings with a unit': '1200px',
      quantities: { '@type': 'QuantitativeValue', value: 1200, unitCode: 'E37' },
    })) {
      it(`reads its size from ${what}`, async () => {
        const { image } = await read({ image: { url, width: size, height: size } });
        expect([image?.width, image?.height]).to.deep.equal([1200, 1200]);
      });
    }

    it('prefers landscape to square', async () => {
      const { image } = await read({
        image: [
          { url: '/1x1.jpg', width: 1200, height: 1200 },
          { url: '/16x9.jpg', width: 1200, height: 675 },
        ],
      });
      expect(image?.url).to.equal('https://paper.example/16x9.jpg');
    });

    it('follows a bare reference', async () => {
      const { article } = await readStory({
        '@graph': [{ '@type': 'ImageObject', '@id': '#p', url }, news({ image: { '@id': '#p' } })],
      });
      expect(article.image?.url).to.equal(url);
    });

    it('falls back to the thumbnail', async () => {
      expect((await read({ image: [], thumbnailUrl: url })).image?.url).to.equal(url);
    });

    it('parts caption and credit', async () => {
      const { image } = await read({ image: { url, caption: '▲ 새 다리 /사진=김사진' } });
      expect([image?.caption, image?.credit]).to.deep.equal(['새 다리', '김사진']);
    });

    it('goes without one that cannot be had, and says so', async () => {
      const { parsed, article } = await readStory(news({ image: 'ftp://paper.example/p.jpg' }));
      expect(article.image).to.equal(undefined);
      expect(parsed.warnings[0]?.message).to.contain('picture');
    });
  });

  describe('with authors', () => {
    for (const [what, author, names] of [
      ['a person', { '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
      ['a list of persons', [{ name: 'Ann Lee' }, { name: 'Bo Kim' }], ['Ann Lee', 'Bo Kim']],
      [
        'a newsroom',
        { '@type': 'NewsMediaOrganization', name: 'City and County Desk' },
        ['City and County Desk'],
      ],
      ['a text', 'Ann Lee', ['Ann Lee']],
      ['two in a text', 'Ann Lee and Bo Kim', ['Ann Lee', 'Bo Kim']],
      ['a list of texts', ['Ann Lee', 'Bo Kim'], ['Ann Lee', 'Bo Kim']],
      ['a mixed list', ['Ann Lee', { name: 'Bo Kim' }], ['Ann Lee', 'Bo Kim']],
      ['one name twice', ['Ann Lee', 'Ann Lee'], ['Ann Lee']],
      ['a name in a list', { '@type': 'Person', name: ['Ann Lee'] }, ['Ann Lee']],
      ['a name in two parts', { '@type': 'Person', givenName: 'Ann', familyName: 'Lee' }, ['Ann Lee']],
      ['an entity in the name', { name: 'Ann O&#39;Neill' }, ["Ann O'Neill"]],
    ] as const) {
      it(`takes ${what}`, async () => {
        expect((await read({ author })).authors?.map(({ name }) => name)).to.deep.equal(names);
      });
    }

    it('says the role once', async () => {
      const { authors } = await read({ author: { name: '나윤슬 기자', jobTitle: '기자' } });
      expect(authors).to.deep.equal([{ name: '나윤슬', role: '기자' }]);
    });

    it('gives a newsroom no role', async () => {
      const { authors } = await read({ author: { '@type': 'Organization', name: '편집국 기자' } });
      expect(authors).to.deep.equal([{ name: '편집국 기자' }]);
    });

    it('falls back to the creator', async () => {
      expect((await read({ author: [], creator: 'Ann Lee' })).authors?.[0]?.name).to.equal('Ann Lee');
    });
  });

  describe('behind a paywall', () => {
    for (const value of [false, 'False', 'false', 'http://schema.org/False']) {
      it(`is premium where isAccessibleForFree is ${JSON.stringify(value)}`, async () => {
        expect((await read({ isAccessibleForFree: value })).badges).to.deep.equal(['premium']);
      });
    }

    for (const value of [true, 'True', 'true', 'http://schema.org/True', undefined]) {
      it(`is free where isAccessibleForFree is ${JSON.stringify(value)}`, async () => {
        expect((await read({ isAccessibleForFree: value })).badges).to.equal(undefined);
      });
    }

    for (const hasPart of [
      { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' },
      [{ isAccessibleForFree: true }, { isAccessibleForFree: false }],
    ]) {
      it(`is premium where a part is (${Array.isArray(hasPart) ? 'list' : 'object'})`, async () => {
        expect((await read({ hasPart })).badges).to.deep.equal(['premium']);
      });
    }
  });

  describe('with dates', () => {
    for (const [given, expected] of [
      ['2024-05-06T10:00:00+09:00', '2024-05-06T01:00:00.000Z'],
      ['2024-05-06T10:00:00+0900', '2024-05-06T01:00:00.000Z'],
      ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T17:20:36.000Z'],
      ['2024-05-06T21:03Z', '2024-05-06T21:03:00.000Z'],
    ] as const) {
      it(`reads ${given}`, async () => {
        expect(new Date((await read({ datePublished: given })).publishedAt!).toISOString()).to.equal(
          expected,
        );
      });
    }

    it('shows none instead of a wrong one, and says so', async () => {
      const { parsed, article } = await readStory(news({ datePublished: '2024-05-06 99:99:99 +99:99' }));
      expect(article.publishedAt).to.equal(undefined);
      expect(parsed.warnings[0]).to.deep.equal({
        path: 'datePublished',
        message:
          'expected a date, with time zone unless the source is Korean, got "2024-05-06 99:99:99 +99:99"',
      });
    });

    it('does not guess the zone of another country', async () => {
      expect((await read({ datePublished: '2024-05-06 10:00:00' })).publishedAt).to.equal(undefined);
    });

    it('knows a Korean source by its headline', async () => {
      const { publishedAt } = await read({ headline: '다리 개통', datePublished: '2024-05-06 10:00:00' });
      expect(publishedAt).to.equal(Date.UTC(2024, 4, 6, 1));
    });

    it('knows a Korean source by its language', async () => {
      const { publishedAt } = await read({ inLanguage: 'kr', datePublished: '2024-05-06 10:00:00' });
      expect(publishedAt).to.equal(Date.UTC(2024, 4, 6, 1));
    });

    it('says nothing of a date that is left empty', async () => {
      const { parsed } = await readStory(news({ dateModified: '' }));
      expect(parsed.warnings).to.deep.equal([]);
    });
  });

  it('reads entities in the headline once', async () => {
    expect((await read({ headline: '&quot;R&amp;amp;D&quot;' })).headline).to.equal('"R&amp;D"');
  });

  it('makes a sub-headline of what stands behind a break', async () => {
    const { headline, subheadlines } = await read({ headline: '다리 개통<br>시민 환영' });
    expect([headline, subheadlines]).to.deep.equal(['다리 개통', ['시민 환영']]);
  });

  for (const [given, headline, badges] of [
    ['【속보】 다리 개통', '다리 개통', ['breaking']],
    ['［단독］ 다리 개통', '다리 개통', ['exclusive']],
    ['[단독·영상] 다리 개통', '다리 개통', ['exclusive', 'video']],
    ['[단독/인터뷰] 다리 개통', '[인터뷰] 다리 개통', ['exclusive']],
    ['【사설】 다리와 나루', '【사설】 다리와 나루', undefined],
  ] as const) {
    it(`reads the flags of ${given}`, async () => {
      const article = await read({ headline: given });
      expect([article.headline, article.badges]).to.deep.equal([headline, badges]);
    });
  }

  it('takes a picture of one pixel for none, and the next one in its place', async () => {
    const dot = { '@type': 'ImageObject', url: 'https://paper.example/dot.gif', width: '1px', height: 1 };
    expect((await read({ image: dot })).image).to.equal(undefined);
    const { image } = await read({ image: dot, thumbnailUrl: 'https://paper.example/bridge.jpg' });
    expect(image?.url).to.equal('https://paper.example/bridge.jpg');
  });

  it('makes badges of flags', async () => {
    expect((await read({ headline: '[단독] 다리 개통' })).badges).to.deep.equal(['exclusive']);
  });

  it('takes a deck that says the headline again for none', async () => {
    expect((await read({ alternativeHeadline: 'Bridge gets a name' })).subheadlines).to.equal(undefined);
  });

  it('takes the home page for no address of an article', async () => {
    const { url } = await read({
      mainEntityOfPage: 'https://paper.example/',
      '@id': 'https://paper.example/a#article',
    });
    expect(url).to.equal('https://paper.example/a#article');
  });

  it('takes the address from the page of the article', async () => {
    expect((await read({ mainEntityOfPage: { '@id': '/a' } })).url).to.equal('https://paper.example/a');
  });

  it('splits keywords in one text', async () => {
    expect((await read({ keywords: '다리, 공모,다리' })).tags).to.deep.equal(['다리', '공모']);
  });

  it('makes paragraphs of a plain text', async () => {
    expect((await read({ articleBody: '첫째 <b 줄\n둘째' })).bodyHtml).to.equal(
      '<p>첫째 &lt;b 줄</p><p>둘째</p>',
    );
  });

  it('shows a live blog live while it is, with its entries as text', async () => {
    const live = (end: string): Node => ({
      '@type': 'LiveBlogPosting',
      coverageEndTime: end,
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: '10시', articleBody: '개통식 시작' }],
    });
    const on = await read(live('2999-01-01T00:00:00Z'));
    expect([on.badges, on.bodyHtml]).to.deep.equal([['live'], '<h2>10시</h2><p>개통식 시작</p>']);
    expect((await read(live('2001-01-01T00:00:00Z'))).badges).to.equal(undefined);
  });

  it('says what is paid for', async () => {
    const { badges, sponsor } = await read({ sponsor: { '@type': 'Organization', name: '다리은행' } });
    expect([badges, sponsor]).to.deep.equal([['sponsored'], '다리은행']);
  });
});
