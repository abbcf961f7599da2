import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Article, type Badge, type Picture } from '../../models/article.js';

export interface PictureView {
  /** The whole picture, as high as it is; else cropped to the layout's ratio. */
  readonly isWhole: boolean;
  /** The page wants it at once. */
  readonly isEager: boolean;
  /** Could not be loaded. */
  readonly isBroken: boolean;
  onError(): void;
}

const toSrcset = ({ url, width, renditions }: Picture): string | typeof nothing => {
  if (!renditions?.length) return nothing;
  const all = new Map(renditions.map((one) => [one.width, one.url]));
  if (width !== undefined && !all.has(width)) all.set(width, url);
  // a comma at the end of an address would be read as the end of the candidate
  return [...all].map(([pixels, address]) => `${address.replace(/,$/, '%2C')} ${pixels}w`).join(', ');
};

/** The picture, or the drawn placeholder where it is missing or broken. */
export const renderPicture = (article: Article, view: PictureView): TemplateResult => {
  const { image } = article;
  if (!image || view.isBroken) return renderPlaceholder(article, image?.alt);
  const { isWhole, isEager, onError } = view;
  // what steers the request stands before the address, because it starts with that
  return html`<img
    class=${isWhole ? 'whole' : 'cropped'}
    part="image"
    alt=${image.alt ?? ''}
    width=${(isWhole && image.width) || nothing}
    height=${(isWhole && image.height) || nothing}
    loading=${isEager ? 'eager' : 'lazy'}
    fetchpriority=${isEager && isWhole ? 'high' : nothing}
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
    @error=${onError}
    sizes=${image.renditions ? `${isEager ? '' : 'auto, '}(max-width: 720px) 100vw, 720px` : nothing}
    srcset=${toSrcset(image)}
    src=${image.url}
  />`;
};

/** Heads are above the middle; without a word from the data they shall stay in view. */
export const toPosition = ({ focalPoint = { x: 0.5, y: 0.3 } }: Picture): string =>
  `${focalPoint.x * 100}% ${focalPoint.y * 100}%`;

const renderPlaceholder = (article: Article, alt: string | undefined): TemplateResult => {
  const name = article.section?.name ?? article.publisher?.name ?? article.headline;
  const [initial] = new Intl.Segmenter().segment(name);
  return html`<span
    class="placeholder"
    part="placeholder"
    role=${alt ? 'img' : nothing}
    aria-label=${alt || nothing}
    aria-hidden=${alt ? nothing : 'true'}
    ><span aria-hidden="true">${initial?.segment}</span></span
  >`;
};

const ICONS: Partial<Record<Badge, TemplateResult>> = {
  video: svg`<path d="M5 4.500v15l13-7.500z"/>`,
  audio: svg`<path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM15 8.600a4.6 4.6 0 0 1 0 6.800l1.2 1.200a6.3 6.3 0 0 0 0-9.200z"/>`,
  gallery: svg`<path d="M7 4h13v11H7zM4 7.500h1.600v9H17V18H4z"/>`,
};

/** The sign of what waits behind the headline, where it is more than text. */
export const renderMediaIcon = (badge: Badge): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[badge]}</svg>`;

export const isMedia = (badge: Badge): boolean => ICONS[badge] !== undefined;
