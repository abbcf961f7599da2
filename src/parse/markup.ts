// Walking through XML and HTML as plain data. Nothing here recurses: how deep a document goes is for its sender to say.
import { own } from './fields.js';
import type { MarkupDocument, MarkupElement } from '../core/markup-document.js';
import { escapeHtml } from '../core/markup.js';
import { toText } from '../core/text.js';

export const isElement = (node: MarkupElement | string): node is MarkupElement => typeof node !== 'string';

/** `item` of `rss:item`. */
export const toLocalName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The text of an attribute, by its name as written; `""` where there is none. */
export const attributeOf = (element: MarkupElement | undefined, name: string): string => {
  const value = element && own(element.attributes, name);
  return typeof value === 'string' ? value.trim() : '';
};

/** The elements right below, those of one local name where it is given. */
export const elementsOf = (element: MarkupElement | undefined, name?: string): readonly MarkupElement[] =>
  (element?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || toLocalName(child.name) === name);

/** Every piece of text in an element, however deep, as one. */
export const textOf = (element: MarkupElement | undefined): string => {
  let text = '';
  const open: (MarkupElement | string)[] = element ? [element] : [];
  while (open.length) {
    const node = open.pop()!;
    if (isElement(node)) for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i]!);
    else text += node;
  }
  return text;
};

const TAG_NAME = /^[a-z][a-z\d-]*$/i;
/** Elements that HTML writes without an end. */
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const toTag = (name: string, { attributes }: MarkupElement): string => {
  const written = Object.entries(attributes).map(([key, value]) =>
    /^(?!xmlns)[a-z][\w-]*$/i.test(key) ? ` ${key}="${escapeHtml(value)}"` : '',
  );
  return `<${name}${written.join('')}>`;
};

/** What is inside of an element as HTML, prefixes left out; elements that no HTML can be are left out, their words stay. */
const toHtml = (element: MarkupElement): string => {
  const parts: string[] = [];
  // what is text here is HTML already
  const open: (MarkupElement | string)[] = [];
  const enter = ({ children }: MarkupElement): void => {
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]!;
      open.push(isElement(child) ? child : escapeHtml(child));
    }
  };
  enter(element);
  while (open.length) {
    const node = open.pop()!;
    if (!isElement(node)) {
      parts.push(node);
      continue;
    }
    const name = toLocalName(node.name);
    if (TAG_NAME.test(name)) {
      parts.push(toTag(name, node));
      if (!VOID.test(name)) open.push(`</${name}>`);
    }
    enter(node);
  }
  return parts.join('');
};

/** What an element says: its text, which may be HTML that was escaped, or what its own elements are as HTML. */
export const markupOf = (element: MarkupElement | undefined): string =>
  (element?.children.some(isElement) ? toHtml(element) : textOf(element)).trim();

/** A document in a few words, for a sentence to a site builder. */
export const showMarkup = ({ kind, root }: MarkupDocument): string =>
  kind === 'html' ? 'a page' : `XML with the root <${toText(root.name, 40)}>`;
