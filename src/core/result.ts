/** What can go wrong between an address and a model. That nobody waits for an answer any more is no failure. */
export type FailureKind =
  /** the address is not http(s) or cannot be parsed */
  | 'url'
  /** the browser says that the device is offline */
  | 'offline'
  /** no answer could be had: refused, blocked by CORS or a content policy, cut off on the way */
  | 'network'
  /** headers or body took longer than the deadline */
  | 'timeout'
  /** the server answered with a status other than 2xx */
  | 'http'
  /** the body is larger than the cap */
  | 'too-large'
  /** the body is neither JSON nor a feed or page that can be read: often a login or error page */
  | 'not-json'
  /** the body is written in another encoding than it says, or than anybody said */
  | 'charset'
  /** it is JSON, but no format that is known, or one that lacks what is needed */
  | 'shape'
  /** what was read before is gone: its publisher took it back (HTTP 404, 410 or 451) */
  | 'withdrawn'
  /** a part of the library itself could not be loaded */
  | 'chunk';

/** An expected failure. It travels as a value; no `throw` crosses a room. */
export interface Failure {
  readonly kind: FailureKind;
  /** One sentence for a site builder: what, where, and how to mend it. */
  readonly message: string;
  /** HTTP status, for `kind: 'http'` and `'withdrawn'`. */
  readonly status?: number;
  /** The server's `Retry-After`, for `kind: 'http'`: seconds or a date, as it came. */
  readonly retryAfter?: string | null;
  /** The address that failed, where there is one. */
  readonly url?: string;
  /** What the browser or parser threw. */
  readonly cause?: unknown;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (
  kind: FailureKind,
  message: string,
  more?: Omit<Failure, 'kind' | 'message'>,
): Result<never> => ({
  ok: false,
  error: { kind, message, ...more },
});
