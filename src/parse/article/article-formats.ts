// The readers of other people's formats: one part of the library, loaded when a document has not our own
// shape.
import type { Format, Parsing, Reading } from '../fields.js';
import { parseBy } from '../formats.js';
import { showMarkup } from '../markup.js';
import { readAt } from '../pointer.js';
import { readAns } from './ans.js';
import { readContentful } from './contentful.js';
import {
  FEED_FORMATS,
  FOREIGN_FORMATS,
  hasKeys,
  toFeedFormat,
  type FeedFormat,
  type ForeignFormat,
} from './detect.js';
import { readDrupal } from './drupal.js';
import { readForem } from './forem.js';
import { readGeneric } from './generic.js';
import { readGhost } from './ghost.js';
import { readGuardian } from './guardian.js';
import { readJsonFeed } from './json-feed.js';
import { readNaverNews } from './naver-news.js';
import { readNinjs } from './ninjs.js';
import { readOEmbed } from './oembed.js';
import { ownArticles } from './own.js';
import { readerOf } from './places.js';
import { readFound } from './rows.js';
import { readSchemaOrg } from './schema-org.js';
import { readStrapi } from './strapi.js';
import { readWordPress } from './wordpress.js';
import { isMarkupDocument } from '../../core/markup-document.js';
import { fail, type Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

type Reader = (raw: unknown, reading: Reading) => Result<readonly Article[]>;

const READERS: Readonly<Record<ForeignFormat, Reader>> = {
  'schema-org': readSchemaOrg,
  wordpress: readWordPress,
  ghost: readGhost,
  guardian: readGuardian,
  ninjs: readNinjs,
  ans: readAns,
  'json-feed': readJsonFeed,
  oembed: readOEmbed,
  contentful: readContentful,
  drupal: readDrupal,
  strapi: readStrapi,
  'naver-news': readNaverNews,
  forem: readForem,
  generic: readGeneric,
};

type Articles = Format<readonly Article[]>;

/** Feeds and pages, whose readers are a part of their own. */
const toFeedReader = (name: FeedFormat): Articles => ({
  name,
  matches: (raw) => toFeedFormat(raw) === name,
  read: (raw, reading) =>
    isMarkupDocument(raw)
      ? import('./feeds.js').then(
          ({ readFeed }) => readFeed(name, raw, reading, { readerOf, readFound, readSchemaOrg }),
          (cause: unknown) => fail('chunk', `The reader of ${name} could not be loaded.`, { cause }),
        )
      : fail('shape', `This is JSON, and format="${name}" was asked for.`),
});

const toReader = ([name, keys]: (typeof FOREIGN_FORMATS)[number]): Articles => ({
  name,
  matches: (raw) => !isMarkupDocument(raw) && hasKeys(raw, keys),
  read: (raw, reading) => {
    if (isMarkupDocument(raw))
      return fail('shape', `This is ${showMarkup(raw)}, and format="${name}" was asked for, which is JSON.`);
    return typeof raw === 'object' && raw !== null
      ? READERS[name](raw, reading)
      : fail('shape', `This JSON is neither an object nor a list, as ${name} is.`);
  },
});

/** Every article format, in the order in which it is looked for. */
export const ARTICLE_FORMATS: readonly Articles[] = [
  ownArticles,
  ...FEED_FORMATS.map(toFeedReader),
  ...FOREIGN_FORMATS.map(toReader),
];

/** The articles of a document that has not our own shape, or of the format that is named, or the one that a pointer leads to. */
export const parseForeign = (
  raw: unknown,
  { pointer, ...options }: { base: string; format?: string | undefined; pointer?: string | undefined },
): Parsing<readonly Article[]> => {
  const read = (part: unknown): Parsing<readonly Article[]> =>
    parseBy(ARTICLE_FORMATS, 'an article or a list of articles', part, options);
  return pointer ? readAt(raw, pointer, read) : read(raw);
};
