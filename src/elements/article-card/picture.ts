import { html, nothing, svg, type TemplateResult } from 'lit';
import { savesData } from '../../core/globals.js';
import { type Article, type Badge, type Picture } from '../../models/article.js';

export interface PictureView {
  readonly layout: string;
  /** The page wants it at once. */
  readonly isEager: boolean;
  /** Addresses of those that could not be loaded. */
  readonly broken: ReadonlySet<string>;
  onBroken(url: string): void;
}

/** How wide a picture can become; browsers that know how to measure one that loads late do that instead. */
const SIZES: Readonly<Record<string, string>> = {
  compact: '128px',
  standard: 'min(100vw,480px)',
  wide: 'min(40vw,480px)',
};

/** What search engines and content systems leave where a picture was: counters of one pixel. */
const isCounter = ({ width, height }: Picture): boolean => width === 1 || height === 1;

export const hasPicture = ({ image }: Article): boolean => image !== undefined && !isCounter(image);

/** Candidates by width; for readers who save data only the smallest. */
const toSrcset = ({ url, width, renditions }: Picture): string | typeof nothing => {
  if (!renditions?.length) return nothing;
  const all = new Map(renditions.map((one) => [one.width, one.url]));
  if (width !== undefined && !all.has(width)) all.set(width, url);
  // a comma at the end of an address would be read as the end of the candidate
  const candidates = [...all]
    .sort(([one], [other]) => one - other)
    .map(([pixels, address]) => `${address.replace(/,$/, '%2C')} ${pixels}w`);
  return savesData() ? candidates[0]! : candidates.join(', ');
};

/** Words for those who cannot see it; what stands beside it anyway is not said twice. */
const toAlt = ({ alt = '', caption }: Picture, headline: string, isWhole: boolean): string =>
  alt === headline || (isWhole && caption?.includes(alt)) ? '' : alt;

/** The picture, or the drawn placeholder where it is missing or broken. */
export const renderPicture = (article: Article, view: PictureView): TemplateResult => {
  const { image, headline } = article;
  const { layout, isEager, broken, onBroken } = view;
  if (!image || isCounter(image) || broken.has(image.url)) return renderPlaceholder(article);
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
    sizes=${image.renditions ? `${isEager ? '' : 'auto,'}${SIZES[layout] ?? 'min(100vw,720px)'}` : nothing}
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

const ICONS: Partial<Record<Badge, TemplateResult>> = {
  video: svg`<path d="M5 4.500v15l13-7.500z"/>`,
  audio: svg`<path d="M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM15 8.600a4.6 4.6 0 0 1 0 6.800l1.2 1.200a6.3 6.3 0 0 0 0-9.200z"/>`,
  gallery: svg`<path d="M7 4h13v11H7zM4 7.500h1.600v9H17V18H4z"/>`,
};

/** The sign of what waits behind the headline, where it is more than text. */
export const renderMediaIcon = (badge: Badge): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[badge]}</svg>`;

export const isMedia = (badge: Badge): boolean => ICONS[badge] !== undefined;
