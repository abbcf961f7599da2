// The article that the page itself has written around, or beside, the data: found and looked after, never moved or copied.
import { THIS_PAGE } from '../../core/url.js';
import { ownStyles } from './full-own.styles.js';

/** Where a part of the page's own article may stand; each is the name of a slot. */
export type OwnPart = 'headline' | 'subheadlines' | 'dates' | 'media' | 'body' | 'tools';

/** What shows that the page has a part without having named its slot; tools are only what it names so. */
const SIGNS: Readonly<Record<Exclude<OwnPart, 'tools'>, string>> = {
  headline: 'h1, [itemprop~="headline"]',
  subheadlines: '[itemprop~="alternativeHeadline"]',
  dates: 'time, [itemprop~="datePublished"]',
  media: 'figure, img, picture, video',
  // the id is that of the content system of most Korean newsrooms
  body: '[itemprop~="articleBody"], #article-view-content-div',
};

/** As the element is written in the page. */
interface Host extends HTMLElement {
  readonly src: string;
  readonly data: unknown;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

const findMarked = (host: Element): Element | null =>
  host.querySelector(`:scope > [slot="body"], ${SIGNS.body}`);

/** What holds the text: as named or marked, else everything. */
export const findOwnText = (host: Element): Element => findMarked(host) ?? host;

/**
 * Whether what stands in the element is the article itself, and not what stands in for it until there are data: its text is named
 * or marked as such, the data describe this very page, or there are none.
 */
export const isOwnArticle = (host: Host): boolean => {
  if (findMarked(host)) return true;
  const hasSource =
    (host.src && host.src !== THIS_PAGE) ||
    (host.data !== undefined && host.data !== null) ||
    host.querySelector(':scope > script[type="application/json"]');
  return !hasSource && [...host.childNodes].some(isUnnamed);
};

/** It goes into the default slot. */
const isUnnamed = (node: Node): boolean =>
  node instanceof Element
    ? !node.slot && !node.matches('script, style, template')
    : node instanceof Text && node.data.trim() !== '';

/** What the page has of the article, as it is now. */
export class OwnArticle {
  /** Whether the text is the page's. */
  readonly isWhole: boolean;
  readonly #host: Host;
  #words: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.isWhole = isOwnArticle(host);
  }

  has(part: OwnPart): boolean {
    const isNamed = this.#find(`:scope > [slot="${part}"]`);
    return isNamed || (this.isWhole && part !== 'tools' && this.#find(SIGNS[part]));
  }

  /** Whether a reader finds these words in the page's article already. */
  says(words: string): boolean {
    if (!this.isWhole) return false;
    this.#words ??= fold(this.#host.textContent);
    return this.#words.includes(fold(words));
  }

  #find(selector: string): boolean {
    return this.#host.querySelector(selector) !== null;
  }
}

const styled = new WeakMap<Node, Set<string>>();

/**
 * What lies deeper in the page's article than a shadow root's styles reach gets the least of looks: in a cascade layer and without
 * specificity, so that every rule of the page wins.
 */
export const styleOwnArticle = (host: HTMLElement): void => {
  const root = host.getRootNode() as Document | ShadowRoot;
  const tags = styled.get(root) ?? new Set();
  if (tags.has(host.localName)) return;
  styled.set(root, tags.add(host.localName));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ownStyles(host.localName));
  root.adoptedStyleSheets.push(sheet);
};
