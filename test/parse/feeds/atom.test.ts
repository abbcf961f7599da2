import { expect } from '@open-wc/testing';
import { toXml } from '../../support/markup.js';
import type { Article } from '../../../src/models/article.js';
import { readAll, readStory } from '../article/story.js';

const feed = (inner: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>강변일보</title>${inner}</feed>`;

const readEntry = async (inner: string, attributes?: string): Promise<Article> => {
  const title = inner.includes('<title') ? '' : '<title>다리 개통</title>';
  return (await readStory(toXml(feed(`<entry>${title}${inner}</entry>`, attributes)))).article;
};

describe('the texts of Atom', () => {
  const TITLES: readonly (readonly [written: string, read: string])[] = [
    ['<title>물 &amp; 다리</title>', '물 & 다리'],
    ['<title type="text">&lt;b&gt; &amp;amp; 다리</title>', '<b> &amp; 다리'],
    ['<title type="html">&lt;b&gt;물&lt;/b&gt; &amp;amp; 다리</title>', '물 & 다리'],
    ['<title type="text/html">물 &amp;amp; 다리</title>', '물 & 다리'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>물</b> &amp; 다리</div></title>',
      '물 & 다리',
    ],
  ];
  for (const [written, read] of TITLES) {
    it(`are read as their type says: ${written}`, async () => {
      expect((await readEntry(written)).headline).to.equal(read);
    });
  }

  const BODIES: readonly (readonly [written: string, html: string | undefined])[] = [
    ['<content>하나 &lt;b&gt;\n\n둘</content>', '<p>하나 &lt;b&gt;</p><p>둘</p>'],
    ['<content type="html">&lt;p&gt;하나&lt;/p&gt;</content>', '<p>하나</p>'],
    ['<content type="image/png">iVBORw0KGgo=</content>', undefined],
    ['<content type="text/html" src="https://paper.example/1"/>', undefined],
  ];
  for (const [written, html] of BODIES) {
    it(`are the body where they are text: ${written}`, async () => {
      expect((await readEntry(written)).bodyHtml).to.equal(html);
    });
  }

  it('stand in for a missing summary by their beginning', async () => {
    expect(
      (await readEntry('<content type="html">&lt;p&gt;하나 &amp;amp; 둘&lt;/p&gt;</content>')).excerpt,
    ).to.equal('하나 & 둘');
  });
});

describe('an entry of Atom', () => {
  it('leads to its page, not to its other links', async () => {
    const { url } = await readEntry(
      '<link rel="self" href="/s"/><link rel="replies" href="/r"/><link rel="alternate" type="application/pdf" href="/p"/><link type="text/html" href="/a"/>',
    );
    expect(url).to.equal('https://paper.example/a');
  });

  it('leads to its id where that is an address', async () => {
    expect((await readEntry('<id>https://paper.example/1</id>')).url).to.equal('https://paper.example/1');
    expect((await readEntry('<id>urn:1</id>')).url).to.equal(undefined);
  });

  it('keeps what its addresses are relative to, innermost first', async () => {
    const { url, bodyBase } = await readEntry(
      '<link href="1"/><content type="html" xml:base="text/">&lt;img src="a.jpg"&gt;&lt;p&gt;가&lt;/p&gt;</content>',
      'xml:base="https://base.example/a/"',
    );
    expect(bodyBase).to.equal('https://base.example/a/text/');
    expect(url).to.equal('https://base.example/a/1');
  });

  it('has the authors of its source or its feed where it has none', async () => {
    const author = '<author><name>편집국</name><email>desk@paper.example</email></author>';
    const { value } = await readAll(
      toXml(
        feed(
          `${author}<entry><title>하나</title></entry><entry><title>둘</title><source><title>다른신문</title><author><name>나윤슬</name></author></source></entry>`,
        ),
      ),
    );
    expect(value.map(({ authors }) => authors?.[0]?.name)).to.deep.equal(['편집국', '나윤슬']);
    expect(value.map(({ publisher }) => publisher?.name)).to.deep.equal(['강변일보', '다른신문']);
  });

  it('says which one is left out', async () => {
    const { value, warnings } = await readAll(toXml(feed('<entry><title>하나</title></entry><entry/>')));
    expect(value).to.have.length(1);
    expect(warnings).to.deep.equal([{ path: 'entry[1]', message: 'left out: it has no headline' }]);
  });

  it('may be a document of its own', async () => {
    const { parsed } = await readStory(
      toXml('<entry xmlns="http://www.w3.org/2005/Atom"><title>다리</title></entry>'),
    );
    expect(parsed.format).to.equal('atom');
  });

  it('says that it is a film', async () => {
    expect(
      (await readEntry('<yt:videoId xmlns:yt="http://www.youtube.com/xml/schemas/2015">a</yt:videoId>'))
        .badges,
    ).to.deep.equal(['video']);
  });
});
