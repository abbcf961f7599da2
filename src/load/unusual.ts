// What is not JSON in UTF-8: other encodings, feeds and pages, and the words for what is none of it. Loaded when met.
import { fail, ok, type Result } from '../core/result.js';
import { toText } from '../core/text.js';
import { THIS_PAGE } from '../core/url.js';
import { decode } from './decode.js';
import { QUOTED, readPage, toDocument } from './document.js';
import type { Body } from './request.js';

/** What an address means that is none of the web. */
export const loadOther = async (url: string): Promise<Result<unknown>> =>
  url === THIS_PAGE ? readPage() : fail('url', `"${url}" is not an http(s) address.`, { url });

/** The value of a body in any known encoding: of JSON its value, of XML and pages a `MarkupDocument`. */
export const toUnusual = async (body: Body, url: string, charset: string): Promise<Result<unknown>> => {
  const decoded = decode(body, url, charset);
  if (!decoded.ok) return decoded;
  const text = decoded.value.trim();
  if (!text) return fail('not-json', `${url} answered with an empty body.`, { url });
  if (text.startsWith('<')) return toDocument(text, url, charset);
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    const begins = `it begins with "${toText(text, QUOTED)}"`;
    return fail('not-json', `${url} is neither JSON nor XML: ${begins}.`, { url, cause });
  }
};
