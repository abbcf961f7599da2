// Content systems take custom tags out of what editors write, and leave a link with a class and data attributes alone:
//   <a class="newsdrop" data-news="weather-ticker" data-news-src="/weather.json" href="/weather">…</a>
//   <div class="newsdrop" data-news="weather-ticker" data-news-src="/weather.json"><a href="/weather">…</a></div>
// Both get the widget that they name, with the link inside as its fallback.
import { warnOnce } from '../core/report.js';
import type { WidgetClass } from '../define/define.js';

const MARK = 'data-news';
const SELECTOR = `.newsdrop[${MARK}]`;

type Widget = WidgetClass & { readonly observedAttributes: readonly string[] };

/** What an editor wrote may set what the widget knows, and nothing else: `data-news-onclick` would be somebody's script. */
const passOn = (from: Element, to: Element, known: readonly string[]): void => {
  for (const { name, value } of from.attributes) {
    if (!name.startsWith(`${MARK}-`)) continue;
    const own = name.slice(MARK.length + 1);
    if (known.includes(own)) to.setAttribute(own, value);
    else warnOnce(`${name} is left out: <${to.localName}> has no attribute "${own}"`);
  }
};

const upgrade = (node: HTMLElement, prefix: string): void => {
  const isLink = node.localName === 'a';
  // the parser still fills a block until something follows it or the page ends; an editor's own page is not touched
  const isWhole = isLink || node.nextSibling !== null || document.readyState !== 'loading';
  if (!isWhole || node.isContentEditable) return;
  const name = node.getAttribute(MARK)!.trim();
  const find = (first: string) => customElements.get(`${first}-${name}`) as Partial<Widget> | undefined;
  const widget = find(prefix) ?? find('news');
  if (typeof widget?.version !== 'string') return warnOnce(`${MARK}="${name}" is none of the widgets`);
  // no second time, also not in a copy that the page makes of it
  node.removeAttribute(MARK);
  const element = new (widget as Widget)();
  passOn(node, element, (widget as Widget).observedAttributes);
  const { parentNode, nextSibling } = node;
  // connected last, so that the fallback is there when the widget looks for it
  element.append(...(isLink ? [node] : node.childNodes));
  if (isLink) parentNode!.insertBefore(element, nextSibling);
  else node.append(element);
};

/** Upgrades what survived in the page, now and whenever more of it appears. */
export const upgradeSurvivors = (prefix: string): void => {
  const look = (): void => {
    for (const node of document.querySelectorAll<HTMLElement>(SELECTOR)) upgrade(node, prefix);
  };
  look();
  document.addEventListener('DOMContentLoaded', look);
  // text alone, as clocks and counters write it, is no reason to look
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) look();
  }).observe(document, { childList: true, subtree: true });
};
