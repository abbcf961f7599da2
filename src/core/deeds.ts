// The door to what the browser does at a reader's own wish. Each call is guarded: frames and policies make some of them throw, and pages
// take their names for something else.

/** Puts a text on the clipboard; false where that is not there or not allowed. To be called in the task of the reader's click. */
export const writeClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Copies what is selected, the way that also works on pages without https and in frames without permission. */
export const copySelection = (): boolean => {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
};

/** Opens the browser's way to the printer; nothing in frames that may not. */
export const printPage = (): void => {
  try {
    print();
  } catch {
    // nothing happens, as if the reader had not asked
  }
};

/** Opens an address in a window of its own, which cannot reach this one. To be called in the task of the reader's click. */
export const openWindow = (url: string): void => {
  try {
    open(url, '_blank', 'noopener');
  } catch {
    // nothing happens, as if the reader had not asked
  }
};
