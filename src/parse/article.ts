import { parseAs, type Parsing } from './fields.js';
import { ownArticles } from './article/own.js';
import { fail } from '../core/result.js';
import { type Article } from '../models/article.js';

/**
 * The articles of whatever JSON a site has, a single one as a list of one: our own shape at once; what else there is, and how to
 * tell it, is loaded when it is needed. `base` is the address of the document; `format` names a format instead of detecting it.
 */
export const parseArticles = (
  raw: unknown,
  { base, format }: { base: string; format?: string | undefined },
): Parsing<readonly Article[]> =>
  (format ? format === ownArticles.name : ownArticles.matches(raw))
    ? parseAs(ownArticles, raw, base)
    : import('./article/article-formats.js').then(
        ({ parseForeign }) => parseForeign(raw, { base, format }),
        (cause: unknown) =>
          fail('chunk', 'The readers of other article formats could not be loaded.', { cause }),
      );
