// The one place where the loader meets a DOM: documents become plain data here, and nothing of them goes further.
import { MarkupDocument, type MarkupElement } from '../core/markup-document.js';
import { fail, ok, type Result } from '../core/result.js';
import { toText } from '../core/text.js';
import { DEADLINE } from './request.js';

/** What of a page speaks of it. */
const OF_PAGE = 'title, meta, link, script[type="application/ld+json"]';

const PAGE =
  /^(?:\s|<\?xml[^>]*>|<!--[^]*?-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|div|p|h\d)\b/i;

export const isPage = (text: string): boolean => PAGE.test(text);

/** What Chromium and WebKit say around the mistake that they found. */
const FRAME =
  /This page contains the following errors:|Below is a rendering of the page up to the first error\./g;

/** How much of an answer is quoted: a refusal in plain words fits. */
export const QUOTED = 80;

/** Text that begins as XML or HTML does, as plain data. */
export const toDocument = async (
  text: string,
  url: string,
  charset: string,
): Promise<Result<MarkupDocument>> => {
  const type = isPage(text) ? 'text/html' : 'application/xml';
  let parsed: Document | null;
  try {
    parsed = new DOMParser().parseFromString(text, type);
  } catch {
    // a page with Trusted Types lets no text become a document; an answer from the server may still be one
    parsed = await request(url, charset ? `${type};charset=${charset}` : type);
  }
  if (type === 'text/html') return toPage(parsed, url, text);
  const problem = parsed?.querySelector('parsererror')?.textContent;
  if (!parsed?.documentElement || problem !== undefined) {
    const message = toText(problem?.replace(FRAME, ''), 160) || 'it is no document';
    return fail('not-json', `${url} begins like XML, but cannot be read as such: ${message}`, { url });
  }
  return ok(new MarkupDocument('xml', toPlain(parsed.documentElement)));
};

/** The head of the page that the widget stands in. */
export const readPage = async (): Promise<Result<MarkupDocument>> => {
  if (document.readyState === 'loading')
    await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
  return toPage(document, location.href, '');
};

const toPage = (page: Document | null, url: string, text: string): Result<MarkupDocument> => {
  const parts = [...(page?.querySelectorAll(OF_PAGE) ?? [])];
  const says = (element: Element): boolean =>
    element.localName === 'script' || /^(?:og|article):/.test(element.getAttribute('property') ?? '');
  if (!page || !parts.some(says)) {
    const begins = text && ` It begins with "${toText(text, QUOTED)}".`;
    return fail(
      'not-json',
      `${url} is a page, not JSON, and says nothing of itself in JSON-LD or Open Graph tags.${begins}`,
      { url },
    );
  }
  const { documentElement: root } = page;
  return ok(
    new MarkupDocument('html', {
      name: 'html',
      attributes: toAttributes(root),
      children: parts.map(toPlain),
    }),
  );
};

const toAttributes = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** Without recursion: how deep a document goes is for its sender to say. */
const toPlain = (root: Element): MarkupElement => {
  const open = (
    element: Element,
  ): { plain: MarkupElement; children: (MarkupElement | string)[]; left: Node[] } => {
    const children: (MarkupElement | string)[] = [];
    const plain = { name: element.nodeName, attributes: toAttributes(element), children };
    if (element.ownerDocument.contentType === 'text/html') plain.name = element.localName;
    return { plain, children, left: [...element.childNodes].reverse() };
  };
  const stack = [open(root)];
  for (;;) {
    const top = stack.at(-1)!;
    const node = top.left.pop();
    if (!node) {
      stack.pop();
      if (!stack.length) return top.plain;
    } else if (node instanceof Element) {
      const inner = open(node);
      top.children.push(inner.plain);
      stack.push(inner);
    } else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
      top.children.push(node.nodeValue ?? '');
  }
};

/** The document at an address as the browser reads it: no script runs and no picture loads in it. */
const request = (url: string, mimeType: string): Promise<Document | null> =>
  new Promise((done) => {
    const sent = new XMLHttpRequest();
    sent.open('GET', url);
    sent.responseType = 'document';
    sent.overrideMimeType(mimeType);
    const timer = setTimeout(() => sent.abort(), DEADLINE);
    sent.onloadend = () => {
      clearTimeout(timer);
      done(sent.response as Document | null);
    };
    sent.send();
  });
