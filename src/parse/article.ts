import { parseBy, type Format, type Parsing } from './fields.js';
import { FOREIGN_FORMATS, hasKeys, isOwn } from './article/detect.js';
import { readOwnArticles } from './article/own.js';
import { fail } from '../core/result.js';
import { type Article } from '../models/article.js';

/** Every article format, in the order in which it is looked for. */
export const ARTICLE_FORMATS: readonly Format<readonly Article[]>[] = [
  { name: 'newsdrop-articles', matches: isOwn, read: readOwnArticles },
  ...FOREIGN_FORMATS.map(([name, keys]): Format<readonly Article[]> => ({
    name,
    matches: (raw) => hasKeys(raw, keys),
    read: (raw, reading) =>
      import('./article/foreign.js').then(
        ({ readForeign }) => readForeign(name, raw, reading),
        (cause: unknown) => fail('chunk', `The reader of ${name} could not be loaded.`, { cause }),
      ),
  })),
];

/**
 * The articles of whatever JSON a site has, a single one as a list of one: our own shape at once, foreign formats when their reader
 * has arrived. `base` is the address of the document; `format` names a format instead of detecting it.
 */
export const parseArticles = (
  raw: unknown,
  options: { base: string; format?: string | undefined },
): Parsing<readonly Article[]> => parseBy(ARTICLE_FORMATS, 'an article or a list of articles', raw, options);
