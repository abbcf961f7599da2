import { expect } from '@open-wc/testing';
import { STORY } from '../../fixtures/article-formats.js';
import * as feeds from '../../fixtures/feeds.js';
import { toPage, toXml } from '../../support/markup.js';
import { readStory, type Told } from '../article/story.js';

const { LONG, TISTORY_HTML, silentPage: _silent, ...documents } = feeds;

/** Everything that a format may tell of the story. */
const WHOLE = {
  ...STORY,
  image: STORY.image.url,
  alt: STORY.image.alt,
  caption: STORY.image.caption,
  credit: STORY.image.credit,
  size: '1200x800',
  rendition: STORY.rendition.url,
} satisfies Told;

const NO_PICTURE = {
  image: undefined,
  alt: undefined,
  caption: undefined,
  credit: undefined,
  size: undefined,
  rendition: undefined,
};
/** A long text is introduced by its beginning. */
const START = `${LONG.slice(0, 199).trimEnd()}…`;

const TISTORY_BODY = TISTORY_HTML.replace(/<\/?p>/g, '');

/** Format × fixture × what its documents do not tell, or tell in another way. All else must be read. */
const ROWS: readonly (readonly [format: string, name: keyof typeof documents, absent: Partial<Told>])[] = [
  [
    'rss',
    'ndsoft',
    {
      ...NO_PICTURE,
      id: STORY.url,
      excerpt: undefined,
      body: undefined,
      updatedAt: undefined,
      tags: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'rss',
    'gnuboard',
    {
      id: STORY.url,
      subheadlines: undefined,
      excerpt: START,
      body: `<img src="/photo/bridge.jpg" alt="${STORY.image.alt}" width="1200" height="800" />${LONG}`,
      caption: undefined,
      credit: undefined,
      rendition: undefined,
      updatedAt: undefined,
      tags: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  ['rss', 'wordPressFeed', { subheadlines: undefined, readingMinutes: undefined }],
  [
    'rss',
    'tistory',
    {
      id: STORY.url,
      subheadlines: undefined,
      excerpt: START,
      body: TISTORY_BODY,
      image: `${STORY.image.url}?a=1&b=2`,
      rendition: undefined,
      updatedAt: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'rss',
    'rdf',
    {
      ...NO_PICTURE,
      id: STORY.url,
      subheadlines: undefined,
      updatedAt: undefined,
      tags: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  ['atom', 'blogger', { subheadlines: undefined, rendition: undefined, readingMinutes: undefined }],
  [
    'atom',
    'atomXhtml',
    {
      ...NO_PICTURE,
      id: `urn:${STORY.id}`,
      image: STORY.image.url,
      section: undefined,
      subheadlines: undefined,
      body: `<div>${STORY.body} 1 &lt; 2<br><a href="more" onclick="a()">더</a></div>`,
      updatedAt: STORY.publishedAt,
      tags: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'atom',
    'youTube',
    {
      ...NO_PICTURE,
      id: 'yt:video:a',
      url: 'https://film.example/watch?v=a&t=1',
      image: 'https://film.example/a/hq.jpg',
      size: '480x360',
      section: undefined,
      subheadlines: undefined,
      body: undefined,
      author: STORY.publisher,
      tags: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'page',
    'tagsPage',
    {
      subheadlines: undefined,
      body: undefined,
      caption: undefined,
      credit: undefined,
      rendition: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'page',
    'jsonLdPage',
    {
      body: undefined,
      caption: STORY.image.alt,
      credit: undefined,
      rendition: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'page',
    'bothPage',
    {
      body: undefined,
      caption: undefined,
      credit: undefined,
      rendition: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
];

for (const [format, name, absent] of ROWS) {
  describe(`${format}, as ${name} writes it`, () => {
    const expected: Told = { ...WHOLE, ...absent };
    const toDocument = format === 'page' ? toPage : toXml;

    it('is known', async () => {
      const { parsed } = await readStory(toDocument(documents[name]));
      expect(parsed.format).to.equal(format);
    });

    it('is read without a warning', async () => {
      const { parsed } = await readStory(toDocument(documents[name]));
      expect(parsed.warnings).to.deep.equal([]);
    });

    for (const field of Object.keys(WHOLE) as readonly (keyof Told)[]) {
      it(expected[field] === undefined ? `tells no ${field}` : `tells ${field}`, async () => {
        const { told } = await readStory(toDocument(documents[name]));
        expect(told[field]).to.deep.equal(expected[field]);
      });
    }

    it('is read when it is named', async () => {
      const { told } = await readStory(toDocument(documents[name]), format);
      expect(told.headline).to.equal(STORY.headline);
    });
  });
}
