import { parseAs, type Parsing } from './fields.js';
import { ownArticles } from './article/own.js';
import { fail } from '../core/result.js';
import type { Article } from '../models/article.js';

/** The address of the document, the name of a format instead of detecting it, and a JSON pointer to one entry instead of all. */
interface Options {
  readonly base: string;
  readonly format?: string | undefined;
  readonly pointer?: string | undefined;
}

/**
 * The articles of whatever a site has, a single one as a list of one: our own shape at once; what else there is, how to tell it,
 * and how to follow a pointer, is loaded when it is needed.
 */
export const parseArticles = (raw: unknown, options: Options): Parsing<readonly Article[]> =>
  !options.pointer && (options.format ? options.format === ownArticles.name : ownArticles.matches(raw))
    ? parseAs(ownArticles, raw, options.base)
    : import('./article/article-formats.js').then(
        ({ parseForeign }) => parseForeign(raw, options),
        (cause: unknown) =>
          fail('chunk', 'The readers of other article formats could not be loaded.', { cause }),
      );
