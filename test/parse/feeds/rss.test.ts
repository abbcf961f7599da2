import { expect } from '@open-wc/testing';
import { LONG } from '../../fixtures/feeds.js';
import { toXml } from '../../support/markup.js';
import type { Article } from '../../../src/models/article.js';
import { readAll, readFailure, readStory } from '../article/story.js';

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" ' +
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const CHANNEL = '<title>강변일보</title><link>https://paper.example/news/</link>';

const rss = (items: string, channel = CHANNEL, attributes = ''): string =>
  `<rss version="2.0" ${NAMESPACES} ${attributes}><channel>${channel}${items}</channel></rss>`;

/** The only item of a feed; a headline is put before it where it has none. */
const readItem = async (inner: string, channel?: string, attributes?: string): Promise<Article> => {
  const title = inner.includes('<title>') ? '' : '<title>다리 개통</title>';
  const { article } = await readStory(toXml(rss(`<item>${title}${inner}</item>`, channel, attributes)));
  return article;
};

describe('the texts of RSS', () => {
  const TITLES: readonly (readonly [written: string, read: string])[] = [
    ['<![CDATA[물 &amp; 다리]]>', '물 & 다리'],
    ['물 &amp;amp; 다리', '물 & 다리'],
    ['물 &amp; 다리', '물 & 다리'],
    ['<![CDATA[물 & 다리]]>', '물 & 다리'],
    ['<![CDATA[물 &amp;lt;b&amp;gt; 다리]]>', '물 &lt;b&gt; 다리'],
    ['<![CDATA[<b>물</b>과 &#8216;다리&#8217;]]>', '물과 ‘다리’'],
    ['물과 <b>다리</b>', '물과 다리'],
    ['<![CDATA[<물과 다리>]]>', '<물과 다리>'],
  ];
  for (const [written, read] of TITLES) {
    it(`decodes what is escaped twice once: ${written}`, async () => {
      expect((await readItem(`<title>${written}</title>`)).headline).to.equal(read);
    });
  }

  it('takes lines that are all short, or marked, for sub-headlines', async () => {
    const { subheadlines, excerpt } = await readItem(
      '<description>▶ 첫째 줄\n▶ 둘째 줄\n\n다리가 열렸다.</description>',
    );
    expect(subheadlines).to.deep.equal(['첫째 줄', '둘째 줄']);
    expect(excerpt).to.equal('다리가 열렸다.');
    const broken = await readItem('<description><![CDATA[차 없는 날<br />물 &amp; 다리]]></description>');
    expect(broken.subheadlines).to.deep.equal(['차 없는 날', '물 & 다리']);
    expect(broken.excerpt).to.equal(undefined);
  });

  it('takes sentences for an excerpt, in however many lines', async () => {
    const { subheadlines, excerpt } = await readItem(
      '<description>다리가 열렸다.\n차가 다닌다.\n그리고 사람도…</description>',
    );
    expect(subheadlines).to.equal(undefined);
    expect(excerpt).to.equal('다리가 열렸다. 차가 다닌다. 그리고 사람도…');
  });

  it('takes a long description with markup for the text, and its beginning for the excerpt', async () => {
    const { excerpt, bodyHtml } = await readItem(`<description><![CDATA[<p>${LONG}</p>]]></description>`);
    expect(bodyHtml).to.equal(`<p>${LONG}</p>`);
    expect(excerpt!.length).to.be.within(150, 200);
    const short = await readItem('<description><![CDATA[<p>짧은 글 &amp; 다리</p>]]></description>');
    expect(short.bodyHtml).to.equal(undefined);
    expect(short.excerpt).to.equal('짧은 글 & 다리');
  });

  it('decodes sub-headlines and beginnings once, too', async () => {
    const { subheadlines } = await readItem('<description>물 &amp;amp;lt; 다리\n둘째</description>');
    expect(subheadlines).to.deep.equal(['물 &lt; 다리', '둘째']);
    const { excerpt } = await readItem(`<description><![CDATA[<p>물 &amp;lt; ${LONG}</p>]]></description>`);
    expect(excerpt).to.match(/^물 &lt; 다리/);
  });

  it('leaves the line out that WordPress puts below, in any language', async () => {
    const line =
      '<p>게시물 <a rel="nofollow" href="https://paper.example/1">다리</a>이 <a href="https://paper.example">강변</a>에 처음 등장했습니다.</p>';
    const { excerpt } = await readItem(
      `<link>https://paper.example/1</link><description><![CDATA[<p>열렸다 [&hellip;]</p>${line}]]></description>`,
    );
    expect(excerpt).to.equal('열렸다…');
    const other = await readItem(
      `<link>https://paper.example/2</link><description><![CDATA[<p>열렸다.</p>${line}]]></description>`,
    );
    expect(other.excerpt).to.contain('처음 등장했습니다');
  });

  it('reads a description that was never escaped', async () => {
    const { excerpt, bodyHtml } = await readItem(
      `<description><p xmlns="http://www.w3.org/1999/xhtml">열렸다 <em>1 &lt; 2</em></p></description>`,
    );
    expect(excerpt).to.equal('열렸다 1 < 2');
    expect(bodyHtml).to.equal(undefined);
  });
});

describe('the addresses of RSS', () => {
  const GUIDS: readonly (readonly [parts: string, url: string | undefined])[] = [
    ['<link>/1</link>', 'https://paper.example/1'],
    ['<link>1</link>', 'https://paper.example/news/1'],
    ['<guid>https://paper.example/2</guid>', 'https://paper.example/2'],
    ['<guid isPermaLink="false">https://paper.example/2</guid>', undefined],
    ['<guid>2</guid>', undefined],
    ['<link></link><guid isPermaLink="true">https://paper.example/2</guid>', 'https://paper.example/2'],
    ['<atom:link rel="self" href="/3"/><atom:link href="/4"/>', 'https://paper.example/4'],
    ['<link xml:base="x">//other.example/5</link>', 'https://other.example/5'],
  ];
  for (const [parts, url] of GUIDS) {
    it(`come from ${parts}`, async () => {
      expect((await readItem(parts)).url).to.equal(url);
    });
  }

  it('are relative to xml:base where there is one, also those in the text', async () => {
    const { url, bodyBase, image } = await readItem(
      `<link>1</link><enclosure url="a.jpg" type="image/jpeg"/><content:encoded>&lt;p&gt;가&lt;/p&gt;</content:encoded>`,
      CHANNEL,
      'xml:base="https://base.example/a/"',
    );
    expect([url, bodyBase, image?.url]).to.deep.equal([
      'https://base.example/a/1',
      'https://base.example/a/',
      'https://base.example/a/a.jpg',
    ]);
  });

  it('are relative to the feed where the channel has none', async () => {
    expect((await readItem('<link>1</link>', '<title>강변</title>')).url).to.equal(
      'https://paper.example/api/1',
    );
  });

  it('are never those of a script', async () => {
    const { value, warnings } = await readAll(
      toXml(rss('<item><title>다리</title><link>javascript:a()</link></item>')),
    );
    expect(value[0]?.url).to.equal(undefined);
    expect(warnings[0]).to.deep.equal({
      path: 'channel.item[0].link',
      message: 'expected an http(s) address, got "javascript:a()"',
    });
  });
});

describe('the pictures of RSS', () => {
  const img = (attributes: string): string => `<description><![CDATA[<img ${attributes}>글]]></description>`;
  const PICTURES: readonly (readonly [parts: string, url: string | undefined])[] = [
    ['<media:content url="/a.jpg"/>', 'a.jpg'],
    ['<media:content url="/a" medium="image"/>', 'a'],
    ['<media:content url="/a.mp4" type="video/mp4"/><media:thumbnail url="/b.jpg"/>', 'b.jpg'],
    ['<media:content url="/a.mp4" type="video/mp4"><media:thumbnail url="/c.jpg"/></media:content>', 'c.jpg'],
    ['<media:content url="/a.jpg" width="140"/><media:content url="/b.jpg" width="700"/>', 'b.jpg'],
    [
      '<media:group><media:content url="/a.jpg" width="140"/><media:content url="/b.jpg" width="700"/></media:group>',
      'b.jpg',
    ],
    [`<media:thumbnail url="/t.jpg" width="72" height="72"/>${img('src="/a.jpg"')}`, 'a.jpg'],
    ['<media:thumbnail url="/t.jpg" width="72" height="72"/>', 't.jpg'],
    ['<enclosure url="/a.jpg" type="image/jpeg" length="1"/>', 'a.jpg'],
    ['<enclosure url="/a.webp?x=1" length="1"/>', 'a.webp?x=1'],
    ['<enclosure url="/a.mp3" type="audio/mpeg" length="1"/>', undefined],
    ['<itunes:image href="/a.jpg"/>', 'a.jpg'],
    ['<image><url>/a.jpg</url></image>', 'a.jpg'],
    ['<image>/a.jpg</image>', 'a.jpg'],
    [img('class="x" src="/a.jpg?b=1&amp;c=2"'), 'a.jpg?b=1&c=2'],
    [img("src='/a.jpg'"), 'a.jpg'],
    [img('alt="<다리> 위" src="/a.jpg" /'), 'a.jpg'],
    [img('src=/a.jpg'), 'a.jpg'],
    [img('src="data:image/gif;base64,R0" data-src="/a.jpg"'), 'a.jpg'],
    [
      `<description><![CDATA[<img width="1" height="1" src="/dot.gif"><img src="/a.jpg">]]></description>`,
      'a.jpg',
    ],
    [img('src="https://pixel.wp.com/b.gif"'), undefined],
    [img('src="https://s.w.org/images/core/emoji/1/72x72/1.png" class="wp-smiley"'), undefined],
    [img('src="javascript:a()"'), undefined],
    ['<media:content url="https://0.gravatar.com/avatar/1" medium="image"/>', undefined],
  ];
  for (const [parts, url] of PICTURES) {
    it(`come from ${parts}`, async () => {
      expect((await readItem(parts)).image?.url).to.equal(url && `https://paper.example/${url}`);
    });
  }

  it('in the text are relative to the page of the item', async () => {
    const { image } = await readItem(`<link>https://paper.example/a/1</link>${img('src="b.jpg"')}`);
    expect(image?.url).to.equal('https://paper.example/a/b.jpg');
  });

  it('in the text bring their size, their words and the caption of their figure', async () => {
    const { image } = await readItem(
      '<content:encoded><![CDATA[<figure><a href="/x"><img src="/a.jpg" alt="물 &amp; 다리" width="800px" height="600"></a>' +
        '<figcaption>다리 &lt;위&gt; [사진=김사진]</figcaption></figure>]]></content:encoded>',
    );
    expect(image).to.deep.equal({
      url: 'https://paper.example/a.jpg',
      alt: '물 & 다리',
      caption: '다리 <위>',
      credit: '김사진',
      width: 800,
      height: 600,
    });
  });

  it('have no caption that belongs to another', async () => {
    const { image } = await readItem(
      '<content:encoded><![CDATA[<img src="/a.jpg"><figure><img src="/b.jpg"><figcaption>나</figcaption></figure>]]></content:encoded>',
    );
    expect(image).to.deep.equal({ url: 'https://paper.example/a.jpg' });
  });

  it('do not take the headline or the name of a file for their words', async () => {
    const { image } = await readItem(
      '<media:title>다리 개통</media:title><media:content url="/a.jpg"><media:title>IMG_0012.jpg</media:title></media:content>',
    );
    expect(image).to.deep.equal({ url: 'https://paper.example/a.jpg' });
    const plain = await readItem('<media:title>다리 개통</media:title><media:content url="/a.jpg"/>');
    expect(plain.image).to.deep.equal({ url: 'https://paper.example/a.jpg' });
  });
});

describe('the people of RSS', () => {
  const PEOPLE: readonly (readonly [parts: string, authors: Article['authors']])[] = [
    ['<author>na@paper.example (나윤슬)</author>', [{ name: '나윤슬', email: 'na@paper.example' }]],
    ['<author>noreply@blogger.com (나윤슬)</author>', [{ name: '나윤슬' }]],
    [
      '<author>나윤슬 기자 na@paper.example</author>',
      [{ name: '나윤슬', role: '기자', email: 'na@paper.example' }],
    ],
    ['<author>na@paper.example</author>', undefined],
    [
      '<dc:creator>나윤슬·김사진 기자</dc:creator>',
      [
        { name: '나윤슬', role: '기자' },
        { name: '김사진', role: '기자' },
      ],
    ],
    [
      '<dc:creator>나윤슬</dc:creator><dc:creator>김사진</dc:creator>',
      [{ name: '나윤슬' }, { name: '김사진' }],
    ],
    ['<atom:author><atom:name>나윤슬</atom:name></atom:author>', [{ name: '나윤슬' }]],
    ['<itunes:author>나윤슬</itunes:author>', [{ name: '나윤슬' }]],
  ];
  for (const [parts, authors] of PEOPLE) {
    it(`come from ${parts}`, async () => {
      expect((await readItem(parts)).authors).to.deep.equal(authors);
    });
  }
});

describe('the dates of RSS', () => {
  const TEN = Date.UTC(2024, 4, 6, 1);
  const DATES: readonly (readonly [parts: string, at: number | undefined])[] = [
    ['<pubDate>Mon, 06 May 2024 10:00:00 +0900</pubDate>', TEN],
    ['<pubDate>Mon, 06 May 2024 01:00:00 GMT</pubDate>', TEN],
    ['<pubDate>2024-05-06 10:00:00</pubDate>', TEN],
    ['<pubDate>2024.05.06 10:00</pubDate>', TEN],
    ['<pubDate></pubDate><dc:date>2024-05-06T10:00:00+09:00</dc:date>', TEN],
    ['<atom:updated>2024-05-06T01:00:00Z</atom:updated>', TEN],
    ['<pubDate>어제</pubDate>', undefined],
  ];
  for (const [parts, at] of DATES) {
    it(`come from ${parts}`, async () => {
      expect((await readItem(parts)).publishedAt).to.equal(at);
    });
  }

  it('without a zone are Korean where the source is, and none where it is not', async () => {
    const date = '<title>Bridge</title><pubDate>2024-05-06 10:00:00</pubDate>';
    const read = async (channel: string): Promise<number | undefined> =>
      (await readItem(date, channel)).publishedAt;
    expect(await read('<title>Paper</title><language>ko-kr</language>')).to.equal(TEN);
    expect(await read('<title>Paper</title><link>https://paper.co.kr/</link>')).to.equal(TEN);
    expect(await read('<title>Paper</title><language>en</language>')).to.equal(undefined);
  });
});

describe('a channel of RSS', () => {
  it('is the publisher, with page and logo', async () => {
    const { publisher } = await readItem('', `${CHANNEL}<image><url>/logo.png</url><title>x</title></image>`);
    expect(publisher).to.deep.equal({
      name: '강변일보',
      url: 'https://paper.example/news/',
      logo: 'https://paper.example/logo.png',
    });
  });

  it('is not the publisher of what it took from others', async () => {
    const { publisher } = await readItem('<source url="https://other.example/rss">다른신문</source>');
    expect(publisher).to.deep.equal({ name: '다른신문' });
  });

  it('without items is empty, not a failure', async () => {
    expect((await readAll(toXml(rss('')))).value).to.deep.equal([]);
  });

  it('loses a bad item alone, and says which', async () => {
    const { value, warnings } = await readAll(
      toXml(
        rss('<item><title>하나</title></item><item><link>/2</link></item><item><title>셋</title></item>'),
      ),
    );
    expect(value.map(({ headline }) => headline)).to.deep.equal(['하나', '셋']);
    expect(warnings).to.deep.equal([{ path: 'channel.item[1]', message: 'left out: it has no headline' }]);
  });

  it('of RSS 1.0 says where its items stand', async () => {
    const { warnings } = await readAll(
      toXml('<rdf:RDF xmlns:rdf="r"><channel/><item><title>하나</title></item><item/></rdf:RDF>'),
    );
    expect(warnings[0]?.path).to.equal('item[1]');
  });

  it('of which nothing can be read is a failure that says why', async () => {
    const { kind, message } = await readFailure(toXml(rss('<item><link>/2</link></item>')));
    expect(kind).to.equal('shape');
    expect(message).to.equal('No article can be read. channel.item[0]: left out: it has no headline.');
  });

  it('may give its prefixes other names', async () => {
    const { told } = await readStory(
      toXml(
        `<rss version="2.0" xmlns:who="http://purl.org/dc/elements/1.1/"><channel>${CHANNEL}<item><title>다리</title>` +
          '<who:creator>나윤슬</who:creator><m:content xmlns:m="http://search.yahoo.com/mrss/" url="https://paper.example/a.jpg"/></item></channel></rss>',
      ),
    );
    expect([told.author, told.image]).to.deep.equal(['나윤슬', 'https://paper.example/a.jpg']);
  });

  it('of recordings says how long they are', async () => {
    const { badges, duration } = await readItem(
      '<enclosure url="/a.mp3" type="audio/mpeg" length="1"/><itunes:duration>1:02:03</itunes:duration>',
    );
    expect([badges, duration]).to.deep.equal([['audio'], 3723]);
  });
});

describe('XML that is no feed', () => {
  it('is a failure that names its root and what is known', async () => {
    const { kind, message } = await readFailure(toXml('<current><weather/></current>'));
    expect(kind).to.equal('shape');
    expect(message).to.match(
      /^This is XML with the root <current>: no known form of an article or a list of articles\. Known formats: .*rss, atom, page, /,
    );
  });

  const MISNAMED: readonly (readonly [raw: unknown, format: string, message: string])[] = [
    [toXml('<feed/>'), 'rss', 'format="rss" was asked for, and this is XML with the root <feed>.'],
    [
      toXml('<rss/>'),
      'wordpress',
      'This is XML with the root <rss>, and format="wordpress" was asked for, which is JSON.',
    ],
    [{ items: [] }, 'rss', 'This is JSON, and format="rss" was asked for.'],
  ];
  for (const [raw, format, message] of MISNAMED) {
    it(`says so when it is called ${format}: ${message}`, async () => {
      expect((await readFailure(raw, format)).message).to.equal(message);
    });
  }
});
