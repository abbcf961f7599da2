import { fail, ok, type Result } from '../core/result.js';
import { toHref } from '../core/url.js';
import { toJson } from './json.js';
import { request } from './request.js';

/** A JSON document as it came. */
export interface Loaded<T> {
  readonly value: T;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
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
 * The page's JSON: one request per address however many widgets ask. A failure is never kept, so that the next asker tries
 * anew. The request belongs to the page, not to its first asker: it goes on when that one leaves.
 * @param url absolute or relative to `base`
 * @param options.reload ask the server again, though an answer is at hand (one already under way is shared)
 */
export const loadJson = (
  url: string,
  base: string,
  { reload = false } = {},
): Promise<Result<Loaded<unknown>>> => {
  const href = toHref(url, base);
  if (!href) return Promise.resolve(fail('url', `"${url}" is not an http(s) address.`, { url }));
  if (href.startsWith('file:')) {
    const message = `A page opened from disk cannot load "${url}": put the data into a child script of type application/json.`;
    return Promise.resolve(fail('url', message, { url }));
  }
  const key = href.replace(/#.*$/, '');
  const known = entries.get(key);
  if (known && (known.at === undefined || (!reload && Date.now() - known.at < FRESH))) return known.answer;
  const entry: Entry = { answer: fetchJson(key, reload) };
  entries.delete(key);
  entries.set(key, entry);
  if (entries.size > MOST) entries.delete(entries.keys().next().value!);
  void entry.answer.then((result) => {
    if (result.ok) entry.at = result.value.at;
    else if (entries.get(key) === entry) entries.delete(key);
  });
  return entry.answer;
};

const fetchJson = async (href: string, revalidate: boolean): Promise<Result<Loaded<unknown>>> => {
  const body = await request(href, { revalidate });
  if (!body.ok) return body;
  const json = toJson(body.value, href);
  return json.ok ? ok({ value: json.value, at: Date.now() }) : json;
};
