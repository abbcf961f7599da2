// A picture from what a reader gathered of it.
import { isRecord, own } from '../fields.js';
import { toAddress } from './address.js';
import { splitCaption } from './captions.js';
import { isBlank, listOf, toLine } from './raw.js';
import { toNumber } from '../../core/number.js';
import type { Picture, Rendition } from '../../models/article.js';

/** A picture as a reader gathers it, nothing checked yet; also an address alone, or a list whose first good one counts. */
export interface PictureDraft {
  readonly url: unknown;
  readonly alt?: unknown;
  readonly caption?: unknown;
  readonly credit?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly focalPoint?: unknown;
  /** Drafts of `{ url, width, height }`. */
  readonly renditions?: readonly unknown[];
}

/** A number of pixels: `1200`, `"1200"`, `"1200px"`, `{ "value": 1200 }`. */
const pixels = (value: unknown): number | undefined => {
  const plain = isRecord(value) ? own(value, 'value') : value;
  const number = toNumber(
    typeof plain === 'string' && /x/i.test(plain) ? plain.replace(/\s*px\s*$/i, '') : plain,
  );
  return number !== undefined && number >= 1 && number <= 100_000 ? Math.round(number) : undefined;
};

/** A reader's draft says nothing without an address, nor does one of a dot, which counts visits or keeps a place. */
export const isEmptyDraft = (value: unknown): boolean =>
  isRecord(value) && Object.hasOwn(value, 'url') && (isBlank(value.url) || isDot(value));

const isDot = (draft: object): boolean =>
  [own(draft, 'width'), own(draft, 'height')].every((size) => (pixels(size) ?? Infinity) <= 2);

/** Whether a smaller file shows the same: crops do not belong into one set of sources. */
const isSameView = (
  width: number,
  height: number,
  { width: w = 0, height: h = 0 }: Partial<Picture>,
): boolean => !w || !h || Math.abs((width * h) / w - height) <= Math.max(1, height * 0.01);

const renditions = (drafts: readonly unknown[], picture: Picture, site: string): readonly Rendition[] => {
  const found = new Map<number, Rendition>();
  for (const draft of drafts) {
    if (!isRecord(draft)) continue;
    const url = toAddress(own(draft, 'url'), site);
    const width = pixels(own(draft, 'width'));
    const height = pixels(own(draft, 'height'));
    if (url === undefined || width === undefined || found.has(width)) continue;
    if (height === undefined || isSameView(width, height, picture)) found.set(width, { url, width });
  }
  return [...found.values()].sort((a, b) => a.width - b.width);
};

const share = (value: unknown): number | undefined => {
  const number = toNumber(value);
  return number !== undefined && number >= 0 && number <= 1 ? number : undefined;
};

const focalPoint = (value: unknown): Picture['focalPoint'] => {
  if (!isRecord(value)) return undefined;
  const [x, y] = [share(own(value, 'x')), share(own(value, 'y'))];
  return x === undefined || y === undefined ? undefined : { x, y };
};

const onePicture = (value: unknown, site: string): Picture | undefined => {
  const draft = isRecord(value) ? (value as unknown as PictureDraft) : { url: value };
  const url = toAddress(draft.url, site);
  if (url === undefined) return undefined;
  const alt = toLine(draft.alt, 500);
  const caption = toLine(draft.caption, 1000);
  const credit = toLine(draft.credit, 200);
  const width = pixels(draft.width);
  const height = pixels(draft.height);
  const focus = focalPoint(draft.focalPoint);
  const picture: { -readonly [K in keyof Picture]: Picture[K] } = { url };
  if (alt) picture.alt = alt;
  if (caption) picture.caption = caption;
  if (credit) picture.credit = credit;
  if (width) picture.width = width;
  if (height) picture.height = height;
  if (focus) picture.focalPoint = focus;
  const smaller = draft.renditions?.length ? renditions(draft.renditions, picture, site) : [];
  if (smaller.length) picture.renditions = smaller;
  return splitCaption(picture);
};

/** The first good picture of an address, a draft, or a list of both. */
export const toPicture = (value: unknown, site: string): Picture | undefined => {
  for (const draft of listOf(value)) {
    if (isEmptyDraft(draft)) continue;
    const found = onePicture(draft, site);
    if (found) return found;
  }
  return undefined;
};
