import { isRecord, own, parseBy, type Format, type Parsing } from './fields.js';
import { readOwnArticles } from './article/own.js';
import { type Article } from '../models/article.js';

/** Every article format, in the order in which it is looked for. */
export const ARTICLE_FORMATS: readonly Format<readonly Article[]>[] = [
  {
    name: 'newsdrop-articles',
    matches: (raw) =>
      isRecord(raw) && (Array.isArray(own(raw, 'articles')) || typeof own(raw, 'headline') === 'string'),
    read: readOwnArticles,
  },
];

/**
 * The articles of whatever JSON a site has, a single one as a list of one. `base` is the address of the document;
 * `format` names a format instead of detecting it.
 */
export const parseArticles = (
  raw: unknown,
  options: { base: string; format?: string | undefined },
): Parsing<readonly Article[]> => parseBy(ARTICLE_FORMATS, 'an article or a list of articles', raw, options);
