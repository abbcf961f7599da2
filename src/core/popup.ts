import { toHref } from './url.js';

/** Width and height of a small window, in CSS pixels. */
export type Size = readonly [width: number, height: number];

/**
 * Opens an address in a small window over the middle of this one, which it cannot reach. False where the browser does not let it,
 * and the caller's link goes its own way. To be called in the task of the reader's press.
 */
export const openPopup = (url: string, [width, height]: Size): boolean => {
  const href = toHref(url, location.href);
  if (!href) return false;
  const left = Math.round(screenX + (outerWidth - width) / 2);
  const top = Math.round(screenY + (outerHeight - height) / 2);
  try {
    // with the feature "noopener", nobody is told whether there is a window
    const popup = open('', '_blank', `popup,width=${width},height=${height},left=${left},top=${top}`);
    if (!popup || popup.closed) return false;
    popup.opener = null;
    popup.location.href = href;
    return true;
  } catch {
    // a page may have taken the name for something else
    return false;
  }
};

/** Whether this page stands within another, which may have forbidden it to open windows: nobody can tell. */
export const isFramed = (): boolean => globalThis.top !== globalThis.self;
