// The readers of other people's formats: one part of the library, loaded when a document has not our own
// shape.
import { type Format, type Parsing, type Reading } from '../fields.js';
import { parseBy } from '../formats.js';
import { readAns } from './ans.js';
import { readContentful } from './contentful.js';
import { FOREIGN_FORMATS, hasKeys, type ForeignFormat } from './detect.js';
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
import { readSchemaOrg } from './schema-org.js';
import { readStrapi } from './strapi.js';
import { readWordPress } from './wordpress.js';
import { fail, type Result } from '../../core/result.js';
import { type Article } from '../../models/article.js';

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

/** Every article format, in the order in which it is looked for. */
export const ARTICLE_FORMATS: readonly Format<readonly Article[]>[] = [
  ownArticles,
  ...FOREIGN_FORMATS.map(([name, keys]): Format<readonly Article[]> => ({
    name,
    matches: (raw) => hasKeys(raw, keys),
    read: (raw, reading) =>
      typeof raw === 'object' && raw !== null
        ? READERS[name](raw, reading)
        : fail('shape', `This JSON is neither an object nor a list, as ${name} is.`),
  })),
];

/** The articles of a document that has not our own shape, or of the format that is named. */
export const parseForeign = (
  raw: unknown,
  options: { base: string; format?: string | undefined },
): Parsing<readonly Article[]> => parseBy(ARTICLE_FORMATS, 'an article or a list of articles', raw, options);
