import { fail, ok, type Result } from '../core/result.js';
import type { Body } from './request.js';
import type * as unusual from './unusual.js';

/** Anything but UTF-8 in a Content-Type. */
const OTHER_CHARSET = /charset\s*=\s*["']?(?!utf-?8)\w/i;

/**
 * The value of a body. JSON in UTF-8 is read at once; for all else, and to say what is wrong with it, a chunk is loaded that
 * knows other encodings, XML and pages.
 */
export const toValue = (
  body: Body,
  url: string,
  charset: string,
): Result<unknown> | Promise<Result<unknown>> => {
  try {
    if (!charset && !OTHER_CHARSET.test(body.contentType)) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(body.bytes);
      if (!text.includes('\ufffd')) return ok(JSON.parse(text));
    }
  } catch {
    // the chunk finds out why
  }
  return withUnusual(({ toUnusual }) => toUnusual(body, url, charset));
};

/** Loads what knows other encodings, XML and pages, and uses it. */
export const withUnusual = (
  use: (part: typeof unusual) => Promise<Result<unknown>>,
): Promise<Result<unknown>> =>
  import('./unusual.js').then(use, (cause: unknown) =>
    fail('chunk', 'What reads feeds, pages and encodings other than UTF-8 could not be loaded.', { cause }),
  );
