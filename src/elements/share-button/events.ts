import { toHref } from '../../core/url.js';
import type { Shared } from '../../models/share-service.js';

/** Detail of `news-before-share`. A listener may change the address and the words. */
export interface BeforeShareDetail {
  /** The service's id, or `native` for the device's own share menu. */
  readonly service: string;
  url: string;
  headline: string;
  text: string;
}

/** Detail of `news-shared`. */
export interface SharedDetail {
  readonly service: string;
  readonly url: string;
}

/** Detail of `news-share-failed`. */
export interface ShareFailedDetail {
  /** The service's id, `native`, or `sheet` when the list of services could not be loaded. */
  readonly service: string;
  readonly url: string;
  /** What the browser threw, where it did. */
  readonly cause: unknown;
}

const tell = <T>(host: HTMLElement, name: string, detail: T, cancelable = false): boolean =>
  host.dispatchEvent(new CustomEvent(name, { detail, cancelable, bubbles: true, composed: true }));

/** Asks the page. `undefined`: the page does it itself. What it puts in place is taken where it is an http(s) address or a text. */
export const askBefore = (host: HTMLElement, service: string, shared: Shared): Shared | undefined => {
  const detail: BeforeShareDetail = { service, ...shared };
  if (!tell(host, 'news-before-share', detail, true)) return undefined;
  const words = (name: 'headline' | 'text'): string =>
    typeof detail[name] === 'string' ? detail[name] : shared[name];
  return {
    url: toHref(detail.url, host.baseURI) ?? shared.url,
    headline: words('headline'),
    text: words('text'),
  };
};

export const tellShared = (host: HTMLElement, detail: SharedDetail): void => {
  tell(host, 'news-shared', detail);
};

export const tellFailed = (host: HTMLElement, detail: ShareFailedDetail): void => {
  tell(host, 'news-share-failed', detail);
};
