import { expect } from '@open-wc/testing';
import * as fixtures from '../../fixtures/article-formats.js';
import { readStory, type Told } from './story.js';

const { STORY } = fixtures;
const documents = { ...fixtures };

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

type Field = keyof Told;

const FIELDS = Object.keys(WHOLE) as readonly Field[];

/** Format × fixture × what its documents do not tell, or tell in another way. All else must be read. */
const ROWS: readonly (readonly [format: string, name: keyof typeof documents, absent: Partial<Told>])[] = [
  ['schema-org', 'schemaOrg', { caption: undefined, rendition: undefined }],
  ['wordpress', 'wordPress', { commentCount: undefined }],
  [
    'json-feed',
    'jsonFeed',
    {
      section: STORY.tags[0],
      subheadlines: undefined,
      alt: undefined,
      caption: undefined,
      credit: undefined,
      size: undefined,
      rendition: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'oembed',
    'oEmbed',
    {
      id: undefined,
      section: undefined,
      subheadlines: undefined,
      excerpt: undefined,
      alt: undefined,
      caption: undefined,
      credit: undefined,
      rendition: undefined,
      publishedAt: undefined,
      updatedAt: undefined,
      tags: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'ghost',
    'ghost',
    {
      subheadlines: undefined,
      size: undefined,
      rendition: undefined,
      publisher: undefined,
      commentCount: undefined,
    },
  ],
  [
    'drupal',
    'drupal',
    { rendition: undefined, publisher: undefined, commentCount: undefined, readingMinutes: undefined },
  ],
  ['ans', 'ansStory', { rendition: undefined, commentCount: undefined }],
  ['ans', 'ansResults', { rendition: undefined, commentCount: undefined }],
  ['guardian', 'guardian', { commentCount: undefined }],
  [
    'ninjs',
    'ninjs1',
    {
      id: STORY.url,
      subheadlines: undefined,
      tags: [STORY.section, ...STORY.tags],
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'ninjs',
    'ninjs2',
    {
      id: STORY.url,
      rendition: STORY.image.url,
      tags: [STORY.section, ...STORY.tags],
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'ninjs',
    'ninjs3',
    {
      id: 'urn:newsml:paper.example:10023',
      subheadlines: undefined,
      image: undefined,
      alt: undefined,
      caption: undefined,
      credit: undefined,
      size: undefined,
      rendition: undefined,
      tags: [STORY.section, ...STORY.tags],
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'naver-news',
    'naverNews',
    {
      id: STORY.url,
      section: undefined,
      subheadlines: undefined,
      body: undefined,
      image: undefined,
      alt: undefined,
      caption: undefined,
      credit: undefined,
      size: undefined,
      rendition: undefined,
      author: undefined,
      updatedAt: undefined,
      publisher: undefined,
      tags: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'strapi',
    'strapi4',
    { url: undefined, publisher: undefined, commentCount: undefined, readingMinutes: undefined },
  ],
  [
    'strapi',
    'strapi5',
    { url: undefined, publisher: undefined, commentCount: undefined, readingMinutes: undefined },
  ],
  [
    'contentful',
    'contentful',
    {
      caption: undefined,
      credit: undefined,
      rendition: undefined,
      publisher: undefined,
      commentCount: undefined,
      readingMinutes: undefined,
    },
  ],
  [
    'forem',
    'forem',
    {
      section: STORY.tags[0],
      subheadlines: undefined,
      alt: undefined,
      caption: undefined,
      credit: undefined,
      size: undefined,
      rendition: undefined,
    },
  ],
  [
    'generic',
    'genericEnglish',
    { alt: undefined, credit: 'ⓒ김사진', size: undefined, rendition: undefined, readingMinutes: undefined },
  ],
  [
    'generic',
    'genericKorean',
    {
      alt: undefined,
      credit: '사진제공=김사진',
      size: undefined,
      rendition: undefined,
      readingMinutes: undefined,
    },
  ],
];

for (const [format, name, absent] of ROWS) {
  describe(`${format}, as ${name} writes it`, () => {
    const expected: Told = { ...WHOLE, ...absent };

    it('is known by its keys', async () => {
      const { parsed } = await readStory(documents[name]);
      expect(parsed.format).to.equal(format);
    });

    it('is read without a warning', async () => {
      const { parsed } = await readStory(documents[name]);
      expect(parsed.warnings).to.deep.equal([]);
    });

    for (const field of FIELDS) {
      it(expected[field] === undefined ? `tells no ${field}` : `tells ${field}`, async () => {
        const { told } = await readStory(documents[name]);
        expect(told[field]).to.deep.equal(expected[field]);
      });
    }

    it('is read when it is named', async () => {
      const { told } = await readStory(documents[name], format);
      expect(told.headline).to.equal(STORY.headline);
    });
  });
}
