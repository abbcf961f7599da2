// The readers of other people's formats: one part of the library, loaded when a document asks for one of them.
import { type Reading } from '../fields.js';
import { readAns } from './ans.js';
import { readContentful } from './contentful.js';
import { type ForeignFormat } from './detect.js';
import { readDrupal } from './drupal.js';
import { readForem } from './forem.js';
import { readGeneric } from './generic.js';
import { readGhost } from './ghost.js';
import { readGuardian } from './guardian.js';
import { readJsonFeed } from './json-feed.js';
import { readNaverNews } from './naver-news.js';
import { readNinjs } from './ninjs.js';
import { readOEmbed } from './oembed.js';
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

/** The articles of a document in the format that was detected or named. */
export const readForeign = (
  format: ForeignFormat,
  raw: unknown,
  reading: Reading,
): Result<readonly Article[]> =>
  typeof raw === 'object' && raw !== null
    ? READERS[format](raw, reading)
    : fail('shape', `This JSON is neither an object nor a list, as ${format} is.`);
