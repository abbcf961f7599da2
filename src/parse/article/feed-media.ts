// What feeds hang onto their items: pictures, films and recordings, by Media RSS, as enclosures, or as podcasts do.
import { attributeOf, markupOf } from '../markup.js';
import { allOf, toParts, wordsOf, type Item, type Parts } from './feed-parts.js';
import { isShown, toImagesOf } from './feed-images.js';
import type { PictureDraft } from './picture.js';
import { toNumber } from '../../core/number.js';
import type { MarkupElement } from '../../core/markup-document.js';
import type { Badge } from '../../models/article.js';

type AnyItem = Item<unknown>;

/** A file with the parts in which its words may stand, nearest first. */
interface File {
  readonly element: MarkupElement;
  readonly url: string;
  readonly type: string;
  readonly around: readonly Parts[];
}

/**
 * Kinds of files, where a feed does not say them.
 * @checked 2026-11
 * @source https://www.iana.org/assignments/media-types/
 */
const SUFFIXES: readonly (readonly [suffix: RegExp, kind: string])[] = [
  [/\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i, 'image'],
  [/\.(?:mp4|m4v|webm|mov|m3u8)(?:[?#]|$)/i, 'video'],
  [/\.(?:mp3|m4a|ogg|opus|wav)(?:[?#]|$)/i, 'audio'],
];

/** `image`, `video` or `audio`; `''` where nothing tells. */
const kindOf = (element: MarkupElement, url: string): string =>
  attributeOf(element, 'medium') ||
  attributeOf(element, 'type').split('/')[0] ||
  (SUFFIXES.find(([suffix]) => suffix.test(url))?.[1] ?? '');

const toFile = (element: MarkupElement, around: readonly Parts[]): File => {
  const url = attributeOf(element, 'url') || attributeOf(element, 'href');
  return { element, url, type: kindOf(element, url), around };
};

/** Every `media:content`, also those of a group, with the group they are versions of. */
const toContents = ({
  parts,
  namespaces,
}: AnyItem): readonly (File & { readonly group?: MarkupElement })[] => [
  ...allOf(parts, 'media:content').map((element) => toFile(element, [toParts(element, namespaces), parts])),
  ...allOf(parts, 'media:group').flatMap((group) => {
    const inside = toParts(group, namespaces);
    return allOf(inside, 'media:content').map((element) => ({
      ...toFile(element, [toParts(element, namespaces), inside, parts]),
      group,
    }));
  }),
];

const toEnclosures = ({ parts }: AnyItem): readonly File[] =>
  [
    ...allOf(parts, 'enclosure'),
    ...allOf(parts, 'link').filter((link) => attributeOf(link, 'rel') === 'enclosure'),
  ].map((element) => toFile(element, []));

const wordsAround = (around: readonly Parts[], name: string): string =>
  around.map((parts) => wordsOf(parts, name)).find(Boolean) ?? '';

const widthOf = ({ element }: File): number => toNumber(attributeOf(element, 'width')) ?? 0;

const toDraft = ({ element, url, around }: File): PictureDraft => {
  const description = wordsAround(around, 'media:description');
  // that of the item is its headline
  const title = wordsAround(around.slice(0, -1), 'media:title');
  // content systems put the name of the file there
  const words = /\.\w{3,4}$|^\w*\d\w*$/.test(title) ? '' : title;
  return {
    url,
    alt: description && words,
    caption: description || words,
    credit: wordsAround(around, 'media:credit'),
    width: attributeOf(element, 'width'),
    height: attributeOf(element, 'height'),
  };
};

/** Pictures of Media RSS, the widest first; those of one group are one picture in several sizes. */
const toMediaPictures = (item: AnyItem): readonly PictureDraft[] => {
  const files = toContents(item).filter(({ url, type }) => type === 'image' && isShown(url));
  return files
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .map((file) => ({
      ...toDraft(file),
      renditions: files
        .filter(({ group }) => group !== undefined && group === file.group)
        .map((one) => ({
          url: one.url,
          width: attributeOf(one.element, 'width'),
          height: attributeOf(one.element, 'height'),
        })),
    }));
};

/** Narrower than this, in pixels, a thumbnail is a last resort. */
const SMALLEST = 200;

const toThumbnails = ({ parts, namespaces }: AnyItem): readonly PictureDraft[] => {
  const holders = [...allOf(parts, 'media:group'), ...allOf(parts, 'media:content')];
  return [parts, ...holders.map((holder) => toParts(holder, namespaces))]
    .flatMap((part) => allOf(part, 'media:thumbnail'))
    .map((element) => ({
      url: attributeOf(element, 'url') || markupOf(element),
      width: attributeOf(element, 'width'),
      height: attributeOf(element, 'height'),
    }));
};

/** Places of one address that some systems made up: `<image><url>…`, `<image>…`, and the podcasts' own. */
const toOwnPictures = ({ parts, namespaces }: AnyItem): readonly PictureDraft[] =>
  ['itunes:image', 'image', 'thumbnail'].flatMap((name) =>
    allOf(parts, name).map((element) => ({
      url:
        attributeOf(element, 'href') ||
        attributeOf(element, 'url') ||
        wordsOf(toParts(element, namespaces), 'url') ||
        markupOf(element),
    })),
  );

/** Every picture of an item, best first. */
export const toPictures = (item: AnyItem): readonly PictureDraft[] => {
  const thumbnails = toThumbnails(item);
  const isSmall = ({ width }: PictureDraft): boolean => (toNumber(width) ?? SMALLEST) < SMALLEST;
  return [
    ...toMediaPictures(item),
    ...thumbnails.filter((draft) => !isSmall(draft)),
    ...toEnclosures(item)
      .filter(({ type }) => type === 'image')
      .map(toDraft),
    ...toOwnPictures(item),
    ...toImagesOf(item.html, item.base ?? item.url ?? item.site),
    ...thumbnails.filter(isSmall),
  ];
};

/** Whether an item is a film or a recording. */
export const toBadges = (item: AnyItem): readonly Badge[] => {
  const types = new Set([...toContents(item), ...toEnclosures(item)].map(({ type }) => type));
  if (types.has('video') || item.parts.has('yt:videoId')) return ['video'];
  return types.has('audio') ? ['audio'] : [];
};

/** Seconds of `1:02:03`, `62:03` or `3723`. */
const toSeconds = (text: string): number | undefined =>
  /^\d{1,6}(?::\d{1,2}){0,2}$/.test(text)
    ? text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    : undefined;

export const toDuration = (item: AnyItem): number | undefined =>
  toSeconds(wordsOf(item.parts, 'itunes:duration')) ??
  toContents(item)
    .map(({ element }) => toSeconds(attributeOf(element, 'duration')))
    .find(Boolean);
