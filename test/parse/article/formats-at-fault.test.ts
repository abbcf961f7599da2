import { expect } from '@open-wc/testing';
import * as fixtures from '../../fixtures/article-formats.js';
import { readAll, readFailure, readStory } from './story.js';

type Node = Readonly<Record<string, unknown>>;

const post = (more: Node = {}): Node => ({
  id: 1,
  title: { rendered: 'Bridge' },
  link: 'https://paper.example/1',
  date: '2024-05-06T10:00:00',
  ...more,
});

describe('a WordPress post', () => {
  it('goes without what the server refused to embed', async () => {
    const { parsed, article } = await readStory(
      post({
        _embedded: {
          author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }],
          'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'Sorry', data: { status: 401 } }],
          'wp:term': [[], [{ code: 'rest_no_route', message: 'No' }]],
        },
      }),
    );
    expect([article.authors, article.image, article.section]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(parsed.warnings.map(({ path }) => path)).to.deep.equal(['date']);
  });

  it('reads tags and entities in its title', async () => {
    const { article } = await readStory(post({ title: { rendered: 'R&#038;D &#8217;24 <em>now</em>' } }));
    expect(article.headline).to.equal('R&D ’24 now');
  });

  it('ends its excerpt with an ellipsis', async () => {
    const { article } = await readStory(post({ excerpt: { rendered: '<p>Once upon [&hellip;]</p>\n' } }));
    expect(article.excerpt).to.equal('Once upon…');
  });

  it('keeps crops out of the sources of its picture', async () => {
    const size = (width: number, height: number): Node => ({ source_url: `/${width}.jpg`, width, height });
    const { article } = await readStory(
      post({
        _embedded: {
          'wp:featuredmedia': [
            {
              source_url: '/full.jpg',
              media_details: {
                width: 5000,
                height: 3025,
                sizes: { a: size(150, 150), b: size(300, 182), c: size(1024, 620), d: size(800, 300) },
              },
            },
          ],
        },
      }),
    );
    expect(article.image?.renditions?.map(({ width }) => width)).to.deep.equal([300, 1024]);
  });

  it('has no text behind a password', async () => {
    const { article } = await readStory(post({ content: { rendered: '', protected: true } }));
    expect(article.bodyHtml).to.equal(undefined);
  });

  it('takes its local date for Korean where its title is', async () => {
    const { article } = await readStory(post({ title: { rendered: '다리' }, date_gmt: null }));
    expect(article.publishedAt).to.equal(Date.UTC(2024, 4, 6, 1));
  });

  it('is read alone as well as in a list', async () => {
    expect((await readAll(post())).value.length).to.equal(1);
    expect((await readAll([post(), post()])).value.length).to.equal(2);
  });
});

describe('a JSON Feed', () => {
  const feed = (item: Node, more: Node = {}): Node => ({
    version: '1.1',
    home_page_url: '/',
    items: [item],
    ...more,
  });

  it('takes its authors where an item has none', async () => {
    const { article } = await readStory(feed({ title: 'a' }, { author: { name: 'Ann Lee' } }));
    expect(article.authors).to.deep.equal([{ name: 'Ann Lee' }]);
  });

  it('takes the address from an id only where it is one', async () => {
    expect((await readStory(feed({ title: 'a', id: 'https://paper.example/1' }))).article.url).to.equal(
      'https://paper.example/1',
    );
  });

  it('makes paragraphs of a plain text', async () => {
    const { article } = await readStory(feed({ title: 'a', content_text: '1 < 2\n\nb' }));
    expect(article.bodyHtml).to.equal('<p>1 &lt; 2</p><p>b</p>');
  });

  it('tells what can be heard, and how long', async () => {
    const { article } = await readStory(
      feed({
        title: 'a',
        attachments: [{ mime_type: 'audio/mpeg', url: '/a.mp3', duration_in_seconds: 100 }],
      }),
    );
    expect([article.badges, article.duration]).to.deep.equal([['audio'], 100]);
  });

  it('loses an item without a title alone, and says which', async () => {
    const parsed = await readAll({ home_page_url: '/', items: [{ id: '1' }, { title: 'b' }] });
    expect(parsed.value.map(({ headline }) => headline)).to.deep.equal(['b']);
    expect(parsed.warnings).to.deep.equal([{ path: 'items[0]', message: 'left out: it has no headline' }]);
  });
});

describe('an oEmbed answer', () => {
  it('takes its page from what was asked', async () => {
    const { parseArticles } = await import('../../../src/parse/article.js');
    const base = 'https://paper.example/oembed?url=https%3A%2F%2Fpaper.example%2F1&format=json';
    const result = await parseArticles(
      { version: '1.0', type: 'rich', title: 'a', provider_name: 'b' },
      { base },
    );
    expect(result.ok && result.value.value[0]?.url).to.equal('https://paper.example/1');
  });

  it('shows a photo', async () => {
    const { article } = await readStory({
      version: 1,
      type: 'photo',
      title: 'a',
      provider_name: 'b',
      url: '/p.jpg',
      width: '640',
      height: 480,
    });
    expect(article.image).to.deep.equal({ url: 'https://paper.example/p.jpg', width: 640, height: 480 });
    expect(article.url).to.equal(undefined);
  });
});

describe('a Ghost post', () => {
  for (const [more, badges] of [
    [{ visibility: 'public' }, undefined],
    [{ visibility: 'paid' }, ['premium']],
    [{ visibility: 'tiers' }, ['premium']],
    [{ visibility: 'members', access: false }, ['premium']],
  ] as const) {
    it(`has ${badges?.[0] ?? 'no badge'} where it says ${JSON.stringify(more)}`, async () => {
      const { article } = await readStory({ posts: [{ title: 'a', feature_image: null, ...more }] });
      expect(article.badges).to.deep.equal(badges);
    });
  }
});

describe('a Drupal node', () => {
  it('is read where nothing was included', async () => {
    const { article } = await readStory({ ...fixtures.drupal, included: undefined });
    expect([article.headline, article.image, article.authors, article.section]).to.deep.equal([
      fixtures.STORY.headline,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('belongs to the site that it was fetched from', async () => {
    const { article } = await readStory({
      ...fixtures.drupal,
      links: { self: { href: 'https://other.example/jsonapi' } },
    });
    expect(article.url).to.equal('https://other.example/local/10023');
  });

  it('is withdrawn where it is not published', async () => {
    const { article } = await readStory({
      data: { type: 'node--article', id: '1', attributes: { title: 'a', status: false } },
    });
    expect(article.status).to.equal('withdrawn');
  });
});

describe('an ANS document', () => {
  const { ansStory } = fixtures;

  it('takes the words of a collection before those of its items', async () => {
    const { value } = await readAll({
      type: 'collection',
      version: '0.10.9',
      headlines: { basic: 'The collection' },
      content_elements: [
        {
          type: 'promo_reference',
          referent: { type: 'video', id: 'v', referent_properties: { headlines: { basic: 'b' } } },
        },
        ansStory,
      ],
    });
    expect(value.map(({ headline }) => headline)).to.deep.equal(['b', ansStory.headlines.basic]);
    expect(value[0]?.badges).to.deep.equal(['video']);
  });

  it('makes HTML of its elements', async () => {
    const { article } = await readStory({
      ...ansStory,
      content_elements: [
        { type: 'header', level: 3, content: 'One' },
        { type: 'text', content: 'A <b>word</b>' },
        { type: 'list', list_type: 'ordered', items: [{ content: 'i' }, { items: [] }] },
        { type: 'quote', content_elements: [{ content: 'said' }] },
        { type: 'image', url: '/p.jpg', alt_text: '"p"', caption: 'c', credits: { by: [{ name: 'K' }] } },
        { type: 'unheard_of', content: 'no' },
        null,
      ],
    });
    expect(article.bodyHtml).to.equal(
      '<h3>One</h3><p>A <b>word</b></p><ol><li>i</li><li></li></ol><blockquote><p>said</p></blockquote>' +
        '<figure><img src="https://paper.example/p.jpg" alt="&quot;p&quot;"><figcaption>c K</figcaption></figure>',
    );
  });

  it('shows what a gallery shows first', async () => {
    const { article } = await readStory({
      type: 'gallery',
      version: '0.10.9',
      headlines: { basic: 'a' },
      content_elements: [{ type: 'image', url: '/1.jpg' }],
    });
    expect([article.image?.url, article.badges]).to.deep.equal(['https://paper.example/1.jpg', ['gallery']]);
  });

  it('reads a picture alone', async () => {
    const { article } = await readStory({
      type: 'image',
      version: '0.10.9',
      credits: {},
      subtitle: 'Fog',
      url: '/f.jpg',
    });
    expect([article.headline, article.image?.url]).to.deep.equal(['Fog', 'https://paper.example/f.jpg']);
  });

  it('takes a focal point in pixels as a share', async () => {
    const basic = { ...ansStory.promo_items.basic, focal_point: { x: 600, y: 200 } };
    const { article } = await readStory({ ...ansStory, promo_items: { basic } });
    expect(article.image?.focalPoint).to.deep.equal({ x: 0.5, y: 0.25 });
  });

  it('tells what is paid, and what is paid for', async () => {
    const { article } = await readStory({
      ...ansStory,
      content_restrictions: { content_code: 'metered' },
      owner: { sponsored: true },
    });
    expect(article.badges).to.deep.equal(['premium', 'sponsored']);
  });
});

describe('a ninjs item', () => {
  it('is withdrawn where the agency cancels it', async () => {
    const { article } = await readStory({ ...fixtures.ninjs2, pubstatus: 'canceled' });
    expect(article.status).to.equal('withdrawn');
  });

  it('is not taken for our own shape, which has a headline too', async () => {
    expect((await readAll(fixtures.ninjs1)).format).to.equal('ninjs');
  });

  it('comes in lists as well', async () => {
    expect((await readAll([fixtures.ninjs1, fixtures.ninjs1])).value.length).to.equal(2);
    expect((await readAll({ _items: [fixtures.ninjs2] })).value.length).to.equal(1);
  });
});

describe('a list of names that nobody agreed on', () => {
  for (const [what, wrap] of Object.entries<(row: Node) => unknown>({
    'a bare list': (row) => [row],
    items: (row) => ({ items: [row] }),
    'data in data': (row) => ({ code: 200, data: { total: 1, list: [row] } }),
    'a search index': (row) => ({ hits: { total: 1, hits: [{ _id: '1', _source: row }] } }),
    'a graph': (row) => ({ data: { posts: { edges: [{ node: row }] } } }),
    'the JSON of an RSS feed': (row) => ({ rss: 1, channel: { title: 'Feed', item: [row] } }),
    'our own name': (row) => ({ articles: [row] }),
    'a converted feed': (row) => ({ rss: { channel: { title: 'Feed', item: [row, ''] } } }),
    'a converted feed of one': (row) => ({ rss: { channel: { title: 'Feed', item: row } } }),
    'a feed that was converted into lists': (row) => ({
      rss: { channel: [{ title: ['Feed'], item: [row] }] },
    }),
    'Korean names': (row) => ({ 기사목록: [row] }),
    'one alone': (row) => row,
    'one in an envelope': (row) => ({ result: { article: row } }),
  })) {
    it(`is found in ${what}`, async () => {
      const { parsed, article } = await readStory(wrap({ title: 'Bridge', link: '/1' }));
      expect([parsed.format, article.headline, article.url]).to.deep.equal([
        'generic',
        'Bridge',
        'https://paper.example/1',
      ]);
    });
  }

  it('takes lists of one, as converters of XML make them, for their only member', async () => {
    const { article } = await readStory([
      {
        title: ['가 &amp; 나'],
        pubDate: ['Mon, 06 May 2024 10:00:00 +0900'],
        'media:content': [{ $: { url: '/p.jpg' } }],
      },
    ]);
    expect([article.headline, article.publishedAt, article.image?.url]).to.deep.equal([
      '가 & 나',
      Date.UTC(2024, 4, 6, 1),
      'https://paper.example/p.jpg',
    ]);
  });

  it('does not mind how names are written', async () => {
    const { article } = await readStory([
      { NEWS_TITLE: 'a', 'Pub-Date': '2024-05-06T01:00:00Z', thumbNail: '/t.jpg' },
    ]);
    expect([article.headline, article.publishedAt, article.image?.url]).to.deep.equal([
      'a',
      Date.UTC(2024, 4, 6, 1),
      'https://paper.example/t.jpg',
    ]);
  });

  it('may be empty', async () => {
    for (const raw of [[], { items: [] }, { data: { list: [] } }])
      expect((await readAll(raw)).value).to.deep.equal([]);
  });

  it('loses a bad row alone', async () => {
    const parsed = await readAll({ list: [{ title: 'a' }, null, 7, { titel: 'b' }, { title: 'c' }] });
    expect(parsed.value.map(({ headline }) => headline)).to.deep.equal(['a', 'c']);
    expect(parsed.warnings.map(({ path }) => path)).to.deep.equal(['list[1]', 'list[2]', 'list[3]']);
  });

  it('says what it looked for where it finds nothing', async () => {
    const { kind, message } = await readFailure({ temperature: 13.8, humidity: 40 });
    expect(kind).to.equal('shape');
    expect(message).to.contain('temperature, humidity').and.to.contain('"title"');
  });

  it('never reads what a prototype brings', async () => {
    const raw: unknown = JSON.parse(
      '[{"title":"a","__proto__":{"url":"https://evil.example/","summary":"b"}}]',
    );
    const { article } = await readStory(raw);
    expect([article.url, article.excerpt]).to.deep.equal([undefined, undefined]);
  });
});

describe('a document of its own kind', () => {
  for (const raw of [
    { version: 2, items: [{ title: 'a', link: '/1' }] },
    { version: 3, type: 'article', title: 'a', link: '/1' },
    { posts: [{ title: 'a', link: '/1' }] },
    { data: [{ title: 'a', link: '/1' }] },
    { response: { results: [{ title: 'a', link: '/1' }] } },
    { sys: {}, title: 'a', link: '/1' },
  ]) {
    it(`is not taken for a known one: ${JSON.stringify(raw)}`, async () => {
      const { parsed, article } = await readStory(raw);
      expect([parsed.format, article.url]).to.deep.equal(['generic', 'https://paper.example/1']);
    });
  }
});

describe('the name of a format', () => {
  for (const raw of [null, 'text', 7, true]) {
    it(`does not make ${JSON.stringify(raw)} one`, async () => {
      expect((await readFailure(raw, 'ghost')).kind).to.equal('shape');
    });
  }

  it('is refused where nobody knows it', async () => {
    const { message } = await readFailure({}, 'nosuch');
    expect(message).to.contain('schema-org').and.to.contain('generic');
  });
});
