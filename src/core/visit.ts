// The one door to cookies, and to what else few pages ask of the browser. A cookie is written only after a reader's own choice, and
// only where a site names it for its server: see the modes of the view switch.
import { settings } from './settings.js';

export interface CookieOptions {
  /** Seconds that it stays, unless the page lets choices be kept for the visit alone. */
  readonly maxAge: number;
  /** A parent domain of the page, for its subdomains too; empty for the page's own host. */
  readonly domain: string;
}

/** What may stand in a name or value without being quoted. */
const PLAIN = /^[\w!#$%&'*+.^`|~:/-]+$/;

/** The value of a cookie as it is written, not decoded. `undefined` where there is none or where cookies are blocked. */
export const readCookie = (name: string): string | undefined => {
  try {
    const found = document.cookie.split(/; */).find((pair) => pair.startsWith(`${name}=`));
    return found?.slice(name.length + 1);
  } catch {
    return undefined;
  }
};

const write = (name: string, value: string, rest: string): void => {
  const secure = location.protocol === 'https:' ? ';Secure' : '';
  document.cookie = `${name}=${value};Path=/;SameSite=Lax${secure}${rest}`;
};

/** Sets a cookie; false where the page, the browser or its own form does not allow that. Never throws. */
export const writeCookie = (name: string, value: string, { maxAge, domain }: CookieOptions): boolean => {
  if (settings.storage === 'none' || !PLAIN.test(name) || !PLAIN.test(value)) return false;
  const place = PLAIN.test(domain) ? `;Domain=${domain}` : '';
  try {
    write(name, value, place + (settings.storage === 'local' ? `;Max-Age=${maxAge}` : ''));
  } catch {
    // in a sandboxed frame there are no cookies
  }
  return readCookie(name) === value;
};

/** Takes a cookie of ours off, from the page's own host and from `domain`. Never throws. */
export const removeCookie = (name: string, domain: string): void => {
  try {
    write(name, '', ';Max-Age=0');
    if (PLAIN.test(domain)) write(name, '', `;Max-Age=0;Domain=${domain}`);
  } catch {
    // where cookies are blocked, none was set
  }
};

/** A global variable of the page, as it is. */
export const pageGlobal = (name: string): unknown => (globalThis as Record<string, unknown>)[name];

/** Address of the page from which this one was reached; empty where the browser does not say. */
export const referrer = (): string => document.referrer;

/** Whether the page is being made ready before anybody asked for it; `then` is called when it is shown. */
export const isPrerendered = (then: () => void): boolean => {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', then, { once: true });
  return prerendering === true;
};
