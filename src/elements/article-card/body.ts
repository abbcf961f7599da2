// The text of an article: untrusted HTML in, nodes that may stand in the page out.
import DOMPurify, { type Config } from 'dompurify';
import { policy } from '../../core/policy.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toHref, toUrl } from '../../core/url.js';

/** What the text needs to know of the card around it. */
export interface BodyContext {
  /** For relative addresses. */
  readonly base: string;
  /** Level of the card's headline; the text's own headings begin one below. */
  readonly headingLevel: number;
  /** Words of a link in place of a player, frame or plug-in. */
  embed(host: string): string;
  /** Name of a table without a caption. */
  readonly table: string;
}

const BLOCKS =
  'p div section article center br hr h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd figure figcaption img ' +
  'table caption colgroup col thead tbody tfoot tr th td';
const WORDS =
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr';
/** They come through the sanitizer only to become links, in a document that loads nothing. */
const EMBEDS = ['iframe', 'video', 'audio', 'embed', 'object'];

const CONFIG: Config = {
  ALLOWED_TAGS: [...BLOCKS.split(' '), ...WORDS.split(' '), ...EMBEDS, 'source'],
  ALLOWED_ATTR:
    'href src data data-src data-original alt title width height colspan rowspan scope start reversed lang dir datetime id'.split(
      ' ',
    ),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // ids of the text can neither clash with ours nor stand in front of the document's own properties
  SANITIZE_NAMED_PROPS: true,
  // the body of a document without a window: nothing in it loads or runs before we have gone through it
  RETURN_DOM: true,
};

const LINKS = ['http:', 'https:', 'mailto:', 'tel:'];

type Steps = (root: HTMLElement, context: BodyContext) => void;

/** The first address of a player, frame or plug-in that may be linked. */
const addressOf = (embed: Element, base: string): URL | undefined =>
  [embed, ...embed.querySelectorAll('source')]
    .flatMap((element) => ['src', 'data', 'data-src'].map((name) => element.getAttribute(name)))
    .map((value) => toUrl(value, base))
    .find((url) => url !== undefined);

const linkEmbeds: Steps = (root, { base, embed }) => {
  for (const element of root.querySelectorAll(EMBEDS.join())) {
    const url = addressOf(element, base);
    if (!url) {
      element.remove();
      continue;
    }
    const link = root.ownerDocument.createElement('a');
    link.setAttribute('href', url.href);
    link.textContent = element.getAttribute('title') || embed(url.host);
    // not a paragraph: it may stand in one
    const box = root.ownerDocument.createElement('span');
    box.className = 'embed';
    box.append(link);
    element.replaceWith(box);
  }
  root.querySelectorAll('source').forEach((source) => source.remove());
};

const checkLinks: Steps = (root, { base }) => {
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

const checkImages: Steps = (root, { base }) => {
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
  for (const name of ['data', 'data-src', 'data-original']) {
    root.querySelectorAll(`[${name}]`).forEach((element) => element.removeAttribute(name));
  }
  root.querySelectorAll('[src]:not(img)').forEach((element) => element.removeAttribute('src'));
};

/** Content systems space paragraphs by empty ones; the style sheet does that here. */
const dropEmpty: Steps = (root) => {
  for (const block of root.querySelectorAll('p, div, figure, h1, h2, h3, h4, h5, h6')) {
    if (!block.textContent.trim() && !block.querySelector('img, table, hr')) block.remove();
  }
};

const rankHeadings: Steps = (root, { headingLevel }) => {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levelOf = (heading: Element): number => Number(heading.localName[1]);
  const highest = Math.min(...headings.map(levelOf));
  for (const heading of headings) {
    const level = Math.min(6, headingLevel + 1 + levelOf(heading) - highest);
    const ranked = root.ownerDocument.createElement(`h${level}`);
    if (heading.id) ranked.id = heading.id;
    ranked.append(...heading.childNodes);
    heading.replaceWith(ranked);
  }
};

/** Wide tables scroll in a box of their own, which the keyboard can reach. */
const wrapTables: Steps = (root, { table: name }) => {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement!.closest('table')) continue;
    const box = root.ownerDocument.createElement('div');
    box.className = 'scroll';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', table.querySelector('caption')?.textContent.trim() || name);
    table.replaceWith(box);
    box.append(table);
  }
};

const STEPS: readonly Steps[] = [linkEmbeds, checkLinks, checkImages, dropEmpty, rankHeadings, wrapTables];

/**
 * The nodes of an article's text, sanitized, or why there are none. Styles, classes, scripts, forms and handlers are gone;
 * links and pictures have checked absolute addresses; players and frames are links.
 */
export const toBody = (html: string, context: BodyContext): Result<DocumentFragment> => {
  // Trusted Types would have the sanitizer make a policy of its own, under a name that the page may not allow
  const trusted = (policy() ?? null) as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>;
  try {
    if (!DOMPurify.isSupported) return fail('chunk', 'The sanitizer cannot work in this browser.');
    const root = DOMPurify.sanitize(html, {
      ...CONFIG,
      TRUSTED_TYPES_POLICY: trusted,
      RETURN_DOM: true,
    }) as HTMLElement;
    for (const step of STEPS) step(root, context);
    const fragment = new DocumentFragment();
    fragment.append(...root.childNodes);
    return ok(fragment);
  } catch (cause) {
    return fail('chunk', 'The text of the article could not be sanitized and is not shown.', { cause });
  }
};
