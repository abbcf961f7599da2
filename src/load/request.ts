import { isOnline } from '../core/globals.js';
import { fail, ok, type Result } from '../core/result.js';

/** Headers and body together have this long, in milliseconds. */
export const DEADLINE = 10_000;

/** The most decoded bytes that are read of one answer; the rest is never fetched. */
export const LARGEST = 5 * 1024 * 1024;

/** Bytes as they came, with what is needed to make text of them. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** What the server's clock said when it answered; `null` where it may not be read. */
  readonly date?: string | null;
}

/** One GET with one deadline over headers and body, a cap on size, and every way to fail told apart. Never throws. */
export const request = async (url: string, { revalidate = false } = {}): Promise<Result<Body>> => {
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, DEADLINE);
  try {
    const response = await fetch(url, {
      signal: controller.signal,
      credentials: 'same-origin',
      // revalidation is the browser's own (ETag, max-age); a header of ours would cost a CORS preflight
      cache: revalidate ? 'no-cache' : 'default',
    });
    if (!response.ok) {
      controller.abort();
      const { status } = response;
      const retryAfter = response.headers.get('retry-after');
      return fail('http', `${url} answered with HTTP ${status}.`, {
        url,
        status,
        retryAfter,
      });
    }
    const bytes = await readCapped(response, controller);
    if (!bytes) return fail('too-large', `${url} is larger than ${LARGEST / 1024 / 1024} MiB.`, { url });
    const { headers } = response;
    return ok({ bytes, contentType: headers.get('content-type') ?? '', date: headers.get('date') });
  } catch (cause) {
    if (late) return fail('timeout', `${url} did not answer within ${DEADLINE / 1000} s.`, { url, cause });
    if (!isOnline()) return fail('offline', `${url} was not loaded: the device is offline.`, { url, cause });
    return fail(
      'network',
      `${url} could not be loaded: refused, cut off, or blocked for want of "Access-Control-Allow-Origin" or connect-src.`,
      { url, cause },
    );
  } finally {
    clearTimeout(timer);
  }
};

const readCapped = async (
  response: Response,
  controller: AbortController,
): Promise<Uint8Array | undefined> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST) {
      controller.abort();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
