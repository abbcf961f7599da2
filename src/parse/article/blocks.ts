// Rich text that is a tree of nodes, as content systems without HTML keep it: `type` or `nodeType`, children in `children` or
// `content`, words in `text` or `value`. Walked with a stack of our own, however deep the tree is.
import { isRecord, own } from '../fields.js';
import { escapeHtml } from '../../core/markup.js';
import { toNumber } from '../../core/number.js';
import { toHref } from '../../core/url.js';

/**
 * @checked 2026-11
 * @source https://docs.strapi.io/cms/features/content-manager and https://www.contentful.com/developers/docs/concepts/rich-text/
 */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  quote: 'blockquote',
  blockquote: 'blockquote',
  'unordered-list': 'ul',
  'ordered-list': 'ol',
  'list-item': 'li',
  code: 'pre',
};

const MOST_NODES = 20_000;

const toElement = (node: Record<string, unknown>): string | undefined => {
  const type = own(node, 'nodeType') ?? own(node, 'type');
  if (typeof type !== 'string') return undefined;
  if (Object.hasOwn(ELEMENTS, type)) return ELEMENTS[type];
  if (type === 'list') return own(node, 'format') === 'ordered' ? 'ol' : 'ul';
  const level = type === 'heading' ? own(node, 'level') : /^heading-([1-6])$/.exec(type)?.[1];
  return level === undefined ? undefined : `h${Math.min(6, Math.max(1, Math.round(toNumber(level) ?? 2)))}`;
};

/** The opening and closing tag of a node; none for what has no element here: its words are kept. */
const toTags = (node: Record<string, unknown>, base: string): readonly [string, string] => {
  const data = own(node, 'data');
  const href = toHref(own(node, 'url') ?? (isRecord(data) ? own(data, 'uri') : undefined), base);
  const type = own(node, 'nodeType') ?? own(node, 'type');
  if (href && (type === 'link' || type === 'hyperlink')) return [`<a href="${escapeHtml(href)}">`, '</a>'];
  const element = toElement(node);
  return element ? [`<${element}>`, `</${element}>`] : ['', ''];
};

/** Rich text as HTML, or `undefined` where it has no words. */
export const toHtmlOfBlocks = (blocks: unknown, base: string): string | undefined => {
  const parts: string[] = [];
  let hasWords = false;
  const open: unknown[] = [blocks];
  for (let seen = 0; open.length && seen < MOST_NODES; seen++) {
    const node = open.pop();
    if (typeof node === 'string') {
      parts.push(node);
    } else if (Array.isArray(node)) {
      for (let i = node.length - 1; i >= 0; i--)
        open.push(isRecord(node[i]) || Array.isArray(node[i]) ? node[i] : undefined);
    } else if (isRecord(node)) {
      const words = own(node, 'text') ?? own(node, 'value');
      if (typeof words === 'string') {
        hasWords ||= words.trim() !== '';
        parts.push(escapeHtml(words));
        continue;
      }
      const [before, after] = toTags(node, base);
      parts.push(before);
      const inner = own(node, 'children') ?? own(node, 'content');
      open.push(after, Array.isArray(inner) ? inner : undefined);
    }
  }
  // what the limit cut off is closed by whoever parses this
  return hasWords ? parts.join('') : undefined;
};
