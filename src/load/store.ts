import { fail, ok, type Result } from '../core/result.js';
import { THIS_PAGE, toHref } from '../core/url.js';
import { toValue, withUnusual } from './json.js';
import { request } from './request.js';

/** A document as it came: the value of JSON, or a `MarkupDocument`. */
export interface Loaded<T> {
  readonly value: T;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** How far the server's clock was ahead of this device's, in milliseconds. */
  readonly ahead: number;
}

/** How long an answer serves widgets that appear later on the same page, in milliseconds. */
const FRESH = 60_000;

/** The most answers that are kept; a page has a handful of feeds. */
const MOST = 20;

interface Entry {
  readonly answer: Promise<Result<Loaded<unknown>>>;
  /** When the answer came; absent while it is under way. */
  at?: number;
}

const entries = new Map<string, Entry>();

/**
 * The page's data: one request per address however many widgets ask. A failure is never kept, so that the next asker tries
 * anew. The request belongs to the page, not to its first asker: it goes on when that one leaves.
 * @param url absolute or relative to `base`
 * @param options.reload ask the server again, though an answer is at hand (one already under way is shared)
 * @param options.charset the encoding of an answer that does not say it right
 */
export const load = (
  url: string,
  base: string,
  { reload = false, charset = '' } = {},
): Promise<Result<Loaded<unknown>>> => {
  const href = url !== THIS_PAGE && toHref(url, base);
  if (!href) return withUnusual((part) => part.loadOther(url)).then((read) => toLoaded(read));
  if (href.startsWith('file:')) {
    const message = `A page opened from disk cannot load "${url}": put the data into a child script of type application/json.`;
    return Promise.resolve(fail('url', message, { url }));
  }
  const address = href.replace(/#.*$/, '');
  const key = `${charset} ${address}`;
  const known = entries.get(key);
  if (known && (known.at === undefined || (!reload && Date.now() - known.at < FRESH))) return known.answer;
  const entry: Entry = { answer: ask(address, reload, charset) };
  entries.delete(key);
  entries.set(key, entry);
  if (entries.size > MOST) entries.delete(entries.keys().next().value!);
  void entry.answer.then((result) => {
    if (result.ok) entry.at = result.value.at;
    else if (entries.get(key) === entry) entries.delete(key);
  });
  return entry.answer;
};

const ask = async (href: string, revalidate: boolean, charset: string): Promise<Result<Loaded<unknown>>> => {
  const body = await request(href, { revalidate });
  return body.ok ? toLoaded(await toValue(body.value, href, charset), body.value.date) : body;
};

const toLoaded = (result: Result<unknown>, date?: string | null): Result<Loaded<unknown>> => {
  const at = Date.now();
  return result.ok ? ok({ value: result.value, at, ahead: Date.parse(date!) - at || 0 }) : result;
};
