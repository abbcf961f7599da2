/** Detail of `news-before-open`. */
export interface BeforeOpenDetail {
  /** The id of the station or article, where it has one. */
  readonly id: string | undefined;
  /** Name of the station, title of the alert, headline of the article. */
  readonly name: string;
  /** Absolute address that would be opened. */
  readonly url: string;
  /** Place in the strip or table, number of the article in its data; from 0. */
  readonly position: number;
}

/**
 * Asks the page before a link is followed, for the click by mouse or keyboard and for the middle button, which browsers tell
 * apart. A page that prevents the event keeps the reader.
 */
export const askBeforeOpen = (event: MouseEvent, detail: BeforeOpenDetail): void => {
  if (event.type !== 'click' && event.button !== 1) return;
  const asking = new CustomEvent('news-before-open', {
    detail,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (!event.currentTarget!.dispatchEvent(asking)) event.preventDefault();
};
