// The one door to the page's own globals. They are read at each call, because pages replace them at any time, and every
// touch is guarded, because frames and policies make some of them throw.

/** The address of the page that the widget stands in, without what `<base>` says. */
export const pageUrl = (): string => location.href;

/** What the reader's browser prefers, best first. */
export const languages = (): readonly string[] => navigator.languages ?? [];

/** False only when the browser is sure that there is no network. */
export const isOnline = (): boolean => navigator.onLine !== false;

/** Whether a media query matches; false where the browser cannot tell. */
export const matches = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;
