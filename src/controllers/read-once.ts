import type { ReactiveControllerHost } from 'lit';
import { fail, ok, type Failure, type Result } from '../core/result.js';
import { warnOnce } from '../core/report.js';
import { toHref } from '../core/url.js';
import { load } from '../load/store.js';
import type { LoadedDetail } from './resource.js';

/** The public properties that say where data comes from; `data` wins over `src`, and `src` over a child JSON script. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string;
  readonly format: string;
}

interface Read<T> {
  readonly value: T;
  readonly format: string;
  readonly warnings: LoadedDetail['warnings'];
}

type Parse<T> = (
  raw: unknown,
  options: { base: string; format?: string | undefined },
) => Result<Read<T>> | Promise<Result<Read<T>>>;

const readRaw = async (host: SourceHost): Promise<Result<unknown> | undefined> => {
  const { data, src, baseURI } = host;
  if (data !== undefined && data !== null) return ok(data);
  if (src) {
    const answer = await load(src, baseURI);
    return answer.ok ? ok(answer.value.value) : answer;
  }
  const json = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!json) return undefined;
  try {
    return ok(JSON.parse(json));
  } catch (cause) {
    return fail('not-json', 'The child script of type application/json holds no valid JSON.', { cause });
  }
};

/**
 * What an element's data hold at this moment, for one that needs them only when a reader presses it. Tells the page
 * `news-loaded` or `news-failed`. `undefined`: there are none, or they could not be read. Never rejects.
 */
export const readOnce = async <T extends readonly unknown[]>(
  host: SourceHost,
  parse: Parse<T>,
): Promise<T | undefined> => {
  const raw = await readRaw(host);
  if (!raw) return undefined;
  const url = host.data ? undefined : toHref(host.src, host.baseURI);
  const result = raw.ok
    ? await parse(raw.value, { base: url ?? host.baseURI, format: host.format || undefined })
    : raw;
  const tell = (name: string, detail: LoadedDetail | Failure): boolean =>
    host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  if (result.ok) {
    const { value, format, warnings } = result.value;
    tell('news-loaded', { url, format, count: value.length, warnings });
    return value;
  }
  warnOnce(`<${host.localName}>: ${result.error.message}`);
  tell('news-failed', url === undefined ? result.error : { url, ...result.error });
  return undefined;
};
