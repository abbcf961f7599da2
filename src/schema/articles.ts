import type { ArticleDocument, ArticlesDocument } from './documents.js';
import {
  duration,
  field,
  head,
  href,
  html,
  instant,
  list,
  object,
  oneOf,
  schemaAddress,
  target,
  text,
  within,
  words,
  type Schema,
} from './kinds.js';
import {
  BADGES,
  STATUSES,
  type Author,
  type Named,
  type Picture,
  type Publisher,
  type Related,
  type Rendition,
} from '../models/article.js';

const pixels = within(1, 100_000);
const share = within(0, 1);
const amount = within(0, 1_000_000_000);

const section = object<Named>(
  {
    name: field(words(500), 'Name', 'Name of the section; without one it is left out.'),
    url: field(href, 'Address', 'Page of the section; relative to this file.'),
  },
  'name',
);

const rendition = object<Rendition>(
  {
    url: field(target, 'Address', 'Address of the file; relative to this file.'),
    width: field(pixels, 'Width', 'Width of the file in pixels.'),
  },
  'url',
  'width',
);

const focalPoint = object<NonNullable<Picture['focalPoint']>>(
  {
    x: field(share, 'Across', 'From 0 at the left edge to 1 at the right one.'),
    y: field(share, 'Down', 'From 0 at the top to 1 at the bottom.'),
  },
  'x',
  'y',
);

const image = object<Picture>(
  {
    url: field(target, 'Address', 'Address of the picture; relative to this file.'),
    alt: field(
      text(500),
      'Alternative text',
      'What the picture shows, for those who do not see it; default: nothing is said.',
    ),
    caption: field(text(1000), 'Caption', 'Caption, shown in a full article.'),
    credit: field(text(500), 'Credit', 'Who the picture is from.'),
    width: field(pixels, 'Width', 'Width of the file in pixels, for its ratio.'),
    height: field(pixels, 'Height', 'Height of the file in pixels, for its ratio.'),
    focalPoint: field(
      focalPoint,
      'Focal point',
      'What stays in view when the picture is cropped; default: its middle.',
    ),
    renditions: field(
      list(rendition),
      'Renditions',
      'The same picture in other widths, for the browser to choose from.',
    ),
  },
  'url',
);

const author = object<Author>(
  {
    name: field(words(500), 'Name', 'Name alone, without the role; an author without one is left out.'),
    role: field(text(500), 'Role', 'What stands after the name, such as reporter.'),
    email: field(text(500), 'E-mail', 'E-mail address of the author.'),
    url: field(href, 'Address', 'Page of the author; relative to this file.'),
  },
  'name',
);

const publisher = object<Publisher>(
  {
    name: field(words(500), 'Name', 'Name of the publisher; without one it is left out.'),
    url: field(href, 'Address', 'Page of the publisher; relative to this file.'),
    logo: field(href, 'Logo', "Address of the publisher's logo; relative to this file."),
  },
  'name',
);

const related = object<Related>(
  {
    headline: field(words(500), 'Headline', 'Headline of the related article.'),
    url: field(target, 'Address', 'Address of the related article; relative to this file.'),
  },
  'headline',
  'url',
);

const article = object<Omit<ArticleDocument, '$schema'>>(
  {
    id: field(text(500), 'Id', 'Id of the article, by which item="#id" picks it from a list.'),
    url: field(href, 'Address', 'Page of the article; relative to this file.'),
    section: field(section, 'Section', 'Section of the paper.'),
    headline: field(words(500), 'Headline', 'Headline as plain text; an article without one is left out.'),
    subheadlines: field(list(words(500)), 'Sub-headlines', 'Sub-headlines as plain texts.'),
    excerpt: field(text(2000), 'Excerpt', 'One or two sentences of plain text.'),
    bodyHtml: field(html, 'Body', 'Whole text as HTML; only what is safe in it is shown.'),
    bodyBase: field(
      href,
      'Base of the body',
      'What relative addresses in bodyHtml are relative to; default: this file.',
    ),
    image: field(image, 'Picture', 'The main picture.'),
    authors: field(list(author), 'Authors', 'Authors in the order of the byline.'),
    publishedAt: field(instant, 'Published', 'When the article came out: ISO 8601 with offset.'),
    updatedAt: field(
      instant,
      'Updated',
      'When it was last changed: ISO 8601 with offset; shown when at least a minute after its publication.',
    ),
    publisher: field(publisher, 'Publisher', 'Who publishes the article, where that is another site.'),
    badges: field(list(oneOf(BADGES)), 'Badges', 'What sets the article apart.'),
    duration: field(duration, 'Duration', 'Length of its video or audio in hours, minutes and seconds.'),
    sponsor: field(text(500), 'Sponsor', 'Who paid for the article; it is then always marked as sponsored.'),
    related: field(list(related), 'Related', 'Related articles.'),
    tags: field(list(words(500)), 'Tags', 'Tags as plain texts.'),
    commentCount: field(amount, 'Comments', 'Number of comments.'),
    readingMinutes: field(amount, 'Reading time', 'Time to read the article, in minutes.'),
    correction: field(text(2000), 'Correction', 'Note of a correction, shown above the text.'),
    status: field(oneOf(STATUSES), 'Status', 'A withdrawn article is not shown; default published.'),
    expiresAt: field(
      instant,
      'Expires',
      'From when on the article counts as withdrawn: ISO 8601 with offset.',
    ),
  },
  'headline',
);

/** A file of articles, or of one alone, as it is published. */
export const articlesSchema: Schema<ArticlesDocument | ArticleDocument> = {
  ...head('articles'),
  title: 'Articles for Newsdrop',
  description: 'A list of articles under "articles", or one article alone, for the article card.',
  ...object<ArticlesDocument>({
    $schema: schemaAddress,
    articles: field(
      list({ $ref: '#/definitions/article' }),
      'Articles',
      'The articles in the order in which they are shown.',
    ),
  }),
  if: { properties: { articles: {} }, required: ['articles'] },
  else: { $ref: '#/definitions/article' },
  definitions: { article },
};
