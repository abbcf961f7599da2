import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { MarkupDocument, type MarkupElement } from '../core/markup-document.js';

/** What of a page speaks of it, as the browser's loader chooses it. */
const speaks = ({ nodeName, attrs }: Tree.Element): boolean =>
  ['title', 'meta', 'link'].includes(nodeName) ||
  (nodeName === 'script' &&
    attrs.some(({ name, value }) => name === 'type' && value.toLowerCase() === 'application/ld+json'));

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const toAttributes = ({ attrs }: Tree.Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]));

/** Every element in the order of the document; without recursion, since how deep it goes is for its sender to say. */
const elementsOf = (root: Tree.ParentNode): readonly Tree.Element[] => {
  const found: Tree.Element[] = [];
  const left: Tree.Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) left.push(...[...node.childNodes].reverse());
  }
  return found;
};

const toPlain = (element: Tree.Element): MarkupElement => ({
  name: element.tagName,
  attributes: toAttributes(element),
  // of these elements only drawings hold anything but text
  children: element.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])),
});

/** The parts of a page that speak of it, read as a browser reads it. */
export const toPage = (text: string): MarkupDocument => {
  // scripts do not run where a document is only read: what stands in <noscript> counts
  const elements = elementsOf(parse(text, { scriptingEnabled: false }));
  const root = elements[0];
  return new MarkupDocument('html', {
    name: 'html',
    attributes: root ? toAttributes(root) : {},
    children: elements.filter(speaks).map(toPlain),
  });
};
