import { MarkupDocument, type MarkupElement } from '../../src/core/markup-document.js';

const toPlain = (root: Element): MarkupElement => {
  const isHtml = root.ownerDocument.contentType === 'text/html';
  const plain = new Map<Node, { children: (MarkupElement | string)[] }>();
  const result = { children: [] as (MarkupElement | string)[] };
  plain.set(root.parentNode ?? root, result);
  // parents come before their children
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const { children } = plain.get(node.parentNode!)!;
    if (!(node instanceof Element)) {
      children.push(node.nodeValue ?? '');
      continue;
    }
    const element = {
      name: isHtml ? node.localName : node.nodeName,
      attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      children: [],
    };
    children.push(element);
    plain.set(node, element);
  }
  return result.children[0] as MarkupElement;
};

/** XML as the loader hands it to a reader. */
export const toXml = (text: string): MarkupDocument => {
  const parsed = new DOMParser().parseFromString(text.trim(), 'application/xml');
  const problem = parsed.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent ?? 'no XML');
  return new MarkupDocument('xml', toPlain(parsed.documentElement));
};

/** A page as the loader hands it to a reader: what its head says. */
export const toPage = (text: string): MarkupDocument => {
  const { documentElement: root } = new DOMParser().parseFromString(text, 'text/html');
  const children = [...root.querySelectorAll('title, meta, link, script[type="application/ld+json"]')].map(
    toPlain,
  );
  const attributes = Object.fromEntries([...root.attributes].map(({ name, value }) => [name, value]));
  return new MarkupDocument('html', { name: 'html', attributes, children });
};
