// What is done to an article's text after the sanitizer, in a document that loads nothing.
import { toHref, toUrl } from '../../core/url.js';
import type { article as en } from '../../locales/en.js';
import { splitCaption } from '../../parse/article/captions.js';
import { nameSource } from './captions.js';
import { addressOf, findPlayer, makeFacade } from './embed.js';

/** What the text needs to know of the card around it. */
export interface BodyContext {
  /** For relative addresses. */
  readonly base: string;
  /** Level of the card's headline; the text's own headings begin one below. */
  readonly headingLevel: number;
  readonly words: typeof en;
}

/** The same for one part of a text. */
interface PartContext extends BodyContext {
  /** Level of the highest heading in the whole of it. */
  readonly highest: number;
}

/** They come through the sanitizer only to become something else, in a document that loads nothing. */
export const EMBEDS = ['iframe', 'video', 'audio', 'embed', 'object'];

/** Where content systems put addresses that a script is to use later. */
const HIDDEN = ['data', 'data-src', 'data-original', 'poster', 'data-poster', 'data-thumbnail'];

const LINKS = ['http:', 'https:', 'mailto:', 'tel:'];

type Step = (root: HTMLElement, context: PartContext) => void;

/** Stands outside of the paragraph that the content system has put it into. */
const putFor = (embed: Element, block: Element): void => {
  const paragraph = embed.closest('p');
  if (paragraph) paragraph.after(block);
  else embed.after(block);
  embed.remove();
};

const replaceEmbeds: Step = (root, { base, words }) => {
  for (const element of root.querySelectorAll(EMBEDS.join())) {
    const url = addressOf(element, base);
    const player = url && findPlayer(url);
    if (player) putFor(element, makeFacade(element, player, base, words));
    else if (url) element.replaceWith(linkTo(element, url, words));
    else element.remove();
  }
  root.querySelectorAll('source').forEach((source) => source.remove());
};

/** For a player, frame or plug-in that nobody knows. It is not a paragraph, because it may stand in one. */
const linkTo = (embed: Element, { href, host }: URL, words: typeof en): HTMLElement => {
  const document = embed.ownerDocument;
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = embed.getAttribute('title') || words.embed(host);
  const box = document.createElement('span');
  box.className = 'embed';
  box.append(link);
  return box;
};

/** A post is embedded as a quotation that ends with its address: the words stay, and the post itself can be asked for. */
const offerPosts: Step = (root, { base, words }) => {
  for (const quotation of root.querySelectorAll('blockquote')) {
    const url = toUrl([...quotation.querySelectorAll('a')].at(-1)?.getAttribute('href'), base);
    const player = url && findPlayer(url);
    if (player?.service.kind === 'post') quotation.after(makeFacade(quotation, player, base, words));
  }
};

const checkLinks: Step = (root, { base }) => {
  for (const link of root.querySelectorAll('[href]')) {
    const given = link.getAttribute('href') ?? '';
    // a place in this text: its name was prefixed on the way
    const isInside = given.startsWith('#');
    const href = link.localName === 'a' && !isInside ? toUrl(given, base, LINKS)?.href : undefined;
    if (href === undefined) {
      link.removeAttribute('href');
      continue;
    }
    link.setAttribute('href', href);
    link.setAttribute('rel', 'noopener');
  }
};

const checkImages: Step = (root, { base }) => {
  for (const image of root.querySelectorAll('img')) {
    const src = ['data-src', 'data-original', 'src']
      .map((name) => toHref(image.getAttribute(name), base))
      .find((href) => href !== undefined);
    if (src === undefined) {
      image.remove();
      continue;
    }
    for (const name of ['width', 'height']) {
      if (!/^[1-9]\d{0,4}$/.test(image.getAttribute(name) ?? '')) image.removeAttribute(name);
    }
    image.setAttribute('alt', image.getAttribute('alt') ?? '');
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    image.setAttribute('src', src);
  }
  // with what was hidden from us in data-… gone, an address is in src and href alone
  for (const name of HIDDEN) {
    root.querySelectorAll(`[${name}]`).forEach((element) => element.removeAttribute(name));
  }
  root.querySelectorAll('[src]:not(img)').forEach((element) => element.removeAttribute('src'));
};

/** A paragraph of nothing but a picture is a figure. */
const frameImages: Step = (root) => {
  for (const image of root.querySelectorAll('p > img:only-child, p > a:only-child > img:only-child')) {
    const paragraph = image.closest('p')!;
    if (paragraph.textContent.trim()) continue;
    const figure = root.ownerDocument.createElement('figure');
    figure.append(...paragraph.childNodes);
    paragraph.replaceWith(figure);
  }
};

/** Content systems space paragraphs by empty ones; the style sheet does that here. */
const dropEmpty: Step = (root) => {
  for (const block of root.querySelectorAll('p, div, figure, h1, h2, h3, h4, h5, h6')) {
    if (!block.textContent.trim() && !block.querySelector('img, table, hr, button')) block.remove();
  }
};

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const levelOf = (heading: Element): number => Number(heading.localName[1]);

/** Level of the highest heading in a text. */
export const findHighest = (root: Element): number =>
  Math.min(...Array.from(root.querySelectorAll(HEADINGS), levelOf));

const rankHeadings: Step = (root, { headingLevel, highest }) => {
  for (const heading of root.querySelectorAll(HEADINGS)) {
    const level = Math.min(6, headingLevel + 1 + levelOf(heading) - highest);
    const ranked = root.ownerDocument.createElement(`h${level}`);
    if (heading.id) ranked.id = heading.id;
    ranked.append(...heading.childNodes);
    heading.replaceWith(ranked);
  }
};

/** Wide tables scroll in a box of their own, which the keyboard can reach. */
const wrapTables: Step = (root, { words }) => {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement!.closest('table')) continue;
    const box = root.ownerDocument.createElement('div');
    box.className = 'scroll';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', table.querySelector('caption')?.textContent.trim() || words.table);
    table.replaceWith(box);
    box.append(table);
  }
};

/** Newsrooms write the credit at the end of a caption; it is a thing of its own. */
const splitCaptions: Step = (root, { words }) => {
  for (const caption of root.querySelectorAll('figcaption')) {
    if (caption.childElementCount) continue;
    const given = { url: '', caption: caption.textContent.trim() };
    const { caption: text = '', credit } = splitCaption(given);
    if (text === given.caption) continue;
    caption.textContent = text;
    if (!credit) continue;
    const source = root.ownerDocument.createElement('span');
    source.className = 'credit';
    source.textContent = nameSource(credit, words);
    caption.append(' ', source);
  }
};

export const STEPS: readonly Step[] = [
  replaceEmbeds,
  offerPosts,
  checkLinks,
  checkImages,
  dropEmpty,
  frameImages,
  rankHeadings,
  splitCaptions,
  wrapTables,
];
