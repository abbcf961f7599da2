import { html, nothing, type TemplateResult } from 'lit';
import { savesData } from '../../core/globals.js';
import type { Article, Picture } from '../../models/article.js';

export interface PictureView {
  readonly layout: string;
  /** The page wants it at once. */
  readonly isEager: boolean;
  /** Addresses of those that could not be loaded. */
  readonly broken: ReadonlySet<string>;
  onBroken(url: string): void;
}

/** How wide a picture can become; browsers that know how to measure one that loads late do that instead. */
const SIZES: { readonly [layout: string]: string } = {
  compact: '128px',
  standard: 'min(100vw,480px)',
  wide: 'min(40vw,480px)',
};

/** Whether there is one; where it is one pixel wide or high, a counter has taken its place. */
export const hasPicture = ({ image }: Article): boolean =>
  image !== undefined && image.width !== 1 && image.height !== 1;

const toSrcset = ({ url, width, renditions }: Picture): string | typeof nothing => {
  if (!renditions?.length) return nothing;
  const all = new Map(renditions.map((one) => [one.width, one.url]));
  if (width !== undefined && !all.has(width)) all.set(width, url);
  // a comma at the end of an address would be read as the end of the candidate
  return [...all].map(([pixels, address]) => `${address.replace(/,$/, '%2C')} ${pixels}w`).join(', ');
};

/** For who saves data, nothing is small enough: the browser takes the smallest. With 1px it would take that for its width too. */
const toSizes = (layout: string, isEager: boolean): string => {
  if (savesData()) return '2px';
  return `${isEager ? '' : 'auto,'}${SIZES[layout] ?? 'min(100vw,720px)'}`;
};

/** Words for those who cannot see it; what stands beside it anyway is not said twice. */
const toAlt = ({ alt = '', caption }: Picture, headline: string, isWhole: boolean): string =>
  alt === headline || (isWhole && caption?.includes(alt)) ? '' : alt;

/** The picture, or the drawn placeholder where it is missing or broken. */
export const renderPicture = (article: Article, view: PictureView): TemplateResult => {
  const { image, headline } = article;
  const { layout, isEager, broken, onBroken } = view;
  if (!image || !hasPicture(article) || broken.has(image.url)) return renderPlaceholder(article);
  const isWhole = layout === 'full';
  const onLoad = ({ target }: Event): void => {
    if ((target as HTMLImageElement).naturalWidth === 1) onBroken(image.url);
  };
  // what steers the request stands before the address, because it starts with that
  return html`<img
    class=${isWhole ? 'whole' : 'cropped'}
    part="image"
    alt=${toAlt(image, headline, isWhole)}
    width=${(isWhole && image.width) || nothing}
    height=${(isWhole && image.height) || nothing}
    loading=${isEager ? 'eager' : 'lazy'}
    fetchpriority=${isEager ? 'high' : nothing}
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
    @error=${() => onBroken(image.url)}
    @load=${onLoad}
    .style=${`object-position:${toPosition(image)}`}
    sizes=${image.renditions ? toSizes(layout, isEager) : nothing}
    srcset=${toSrcset(image)}
    src=${image.url}
  />`;
};

/** Heads are above the middle; without a word from the data they shall stay in view. */
const toPosition = ({ focalPoint = { x: 0.5, y: 0.3 } }: Picture): string =>
  `${focalPoint.x * 100}% ${focalPoint.y * 100}%`;

const renderPlaceholder = (article: Article): TemplateResult => {
  const name = article.section?.name ?? article.publisher?.name ?? article.headline;
  const [initial] = new Intl.Segmenter().segment(name);
  return html`<span class="placeholder" part="placeholder" aria-hidden="true">${initial?.segment}</span>`;
};
