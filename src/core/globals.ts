// The one door to the page's own globals. They are read at each call, because pages replace them at any time, and every
// touch is guarded, because frames and policies make some of them throw.

/** The address of the page that the widget stands in, without what `<base>` says. */
export const pageUrl = (): string => location.href;

/** What the reader's browser prefers, best first. */
export const languages = (): readonly string[] => navigator.languages ?? [];

/** False only when the browser is sure that there is no network. */
export const isOnline = (): boolean => globalThis.navigator?.onLine !== false;

/** Whether a media query matches; false where the browser cannot tell. */
export const matches = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;

/** Whether the reader has asked for less data, where the browser tells. */
export const savesData = (): boolean =>
  (globalThis.navigator as { connection?: { saveData?: unknown } } | undefined)?.connection?.saveData ===
    true || matches('(prefers-reduced-data: reduce)');

/** Whether the reader points with a finger: browsers of such devices follow the page's viewport, those of computers do not. */
export const isTouch = (): boolean => matches('(pointer: coarse)');

/** How many times smaller than written such a device shows the page: about 3.3 where a phone shows 1,280 pixels, never less than 1. */
export const shrinkage = (): number => (isTouch() && Math.max(1, innerWidth / screen.width)) || 1;

/** Whether the page stands in a frame of another site. */
export const isFramed = (): boolean => {
  try {
    return !top!.document;
  } catch {
    return true;
  }
};

/** What the browser calls itself; empty where it does not say. */
export const userAgent = (): string => navigator.userAgent ?? '';

/** The base of relative addresses, as `<base>` says. */
export const baseUrl = (): string => document.baseURI;

/** `document.title`, also where the page has given that name to a form. */
export const pageTitle = (): string => {
  const { title } = document as { title: unknown };
  return typeof title === 'string' ? title : '';
};

/** An attribute of the first element that matches, for what a page says of itself in its head. */
export const pageSays = (selector: string, attribute: string): string | undefined =>
  Document.prototype.querySelector.call(document, selector)?.getAttribute(attribute) ?? undefined;

/** Whether the device's own share menu is there and takes this. */
export const canShare = (data: ShareData): boolean => {
  try {
    return typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true);
  } catch {
    return false;
  }
};

/** How a call of the share menu ended. */
export type ShareOutcome =
  { readonly status: 'shared' | 'cancelled' } | { readonly status: 'failed'; readonly cause: unknown };

/**
 * Opens the device's own share menu. Browsers allow it only in the task of the reader's click, therefore before any `await`.
 * Never rejects; a reader who closes the menu has cancelled.
 */
export const shareNatively = async (data: ShareData): Promise<ShareOutcome> => {
  try {
    await navigator.share(data);
    return { status: 'shared' };
  } catch (cause) {
    return (cause as { name?: unknown } | null)?.name === 'AbortError'
      ? { status: 'cancelled' }
      : { status: 'failed', cause };
  }
};
