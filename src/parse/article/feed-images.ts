// The pictures in a text that is HTML, for feeds that name none of their own.
import type { PictureDraft } from './picture.js';
import { decodeEntities } from '../../core/entities.js';
import { toNumber } from '../../core/number.js';
import { toHref } from '../../core/url.js';

/** The first picture stands near the beginning; what follows is not looked at. */
const LONGEST = 20_000;

// outside of quotes up to the next tag at most, so that hardly anything is looked at twice
const IMAGE = /<img\s([^<>"']*(?:(?:"[^"]{0,2000}"|'[^']{0,2000}')[^<>"']*){0,40})>/gi;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const CAPTION =
  /^(?:(?!<img\b|<\/figure>)[^]){0,1000}?<figcaption\b[^>]{0,500}>([^]{0,2000}?)<\/figcaption>/i;

/** Dots that count readers, smileys, and the faces of those who wrote. */
const NO_PICTURE =
  /\/emoji\/|gravatar\.com\/avatar|(?:feedburner|feedsportal|doubleclick)\.|(?:pixel|stats)\.(?:wp|wordpress)\.com/i;

const toAttributes = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => [
      name!.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );

/** Whether an address is that of a picture which shows something. */
export const isShown = (url: string): boolean => !NO_PICTURE.test(url);

const isDot = (size: string | undefined): boolean => (toNumber(size?.replace('px', '')) ?? 100) < 5;

/** The pictures in HTML, in their order, each with the caption of its figure. */
export const toImagesOf = (html: string, base: string): readonly PictureDraft[] => {
  const start = html.slice(0, LONGEST);
  return [...start.matchAll(IMAGE)].flatMap((match): readonly PictureDraft[] => {
    const attributes = toAttributes(match[1]!);
    const [width, height] = [attributes.get('width'), attributes.get('height')];
    const url = ['data-src', 'data-lazy-src', 'data-original', 'src']
      .map((name) => toHref(attributes.get(name), base))
      .find((address) => address !== undefined);
    if (url === undefined || isDot(width) || isDot(height) || !isShown(url)) return [];
    const caption = CAPTION.exec(start.slice(match.index + match[0].length))?.[1];
    return [{ url, alt: attributes.get('alt'), caption, width, height }];
  });
};
