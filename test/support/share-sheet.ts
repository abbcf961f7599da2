import { fixture, html } from '@open-wc/testing';
import '../../src/define/share-button.js';
import type { NewsShareButton } from '../../src/elements/share-button/share-button.js';
import { until } from './dom.js';

export const URL_1 = 'https://www.haedam.example/news/1';

export const find = <T extends HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
export const all = <T extends HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
export const nameOf = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
/** What has the focus, by its part or its tag: a runner that has to print an element takes minutes. */
export const focused = (element: Element): string | undefined => {
  const active = element.shadowRoot!.activeElement;
  return active?.part.value || active?.localName;
};
export const isOpen = (element: Element): boolean => find(element, 'dialog')?.matches(':modal') ?? false;
export const heard = (element: Element, name: string): unknown[] => {
  const details: unknown[] = [];
  element.addEventListener(name, (told) => details.push((told as CustomEvent).detail));
  return details;
};

/** A button with its sheet in view, at rest. */
export const opened = async (
  attributes: Record<string, string> = {},
  lang = 'ko',
): Promise<NewsShareButton> => {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('news-share-button');
  for (const [name, value] of Object.entries({
    url: URL_1,
    headline: '상하이로',
    native: 'never',
    ...attributes,
  }))
    element.setAttribute(name, value);
  page.append(element);
  await element.updateComplete;
  element.share();
  await until(() => isOpen(element), 'the sheet');
  for (const animation of find(element, 'dialog').getAnimations({ subtree: true })) animation.finish();
  return element;
};
