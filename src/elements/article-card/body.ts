// The text of an article: untrusted HTML in, nodes that may stand in the page out.
import DOMPurify, { type Config } from 'dompurify';
import { policy } from '../../core/policy.js';
import { EMBEDS, findHighest, STEPS, type BodyContext } from './body-steps.js';

const BLOCKS =
  'p div section article center br hr h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd figure figcaption img ' +
  'table caption colgroup col thead tbody tfoot tr th td';
const WORDS =
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr';
const CONFIG: Config = {
  ALLOWED_TAGS: [...BLOCKS.split(' '), ...WORDS.split(' '), ...EMBEDS, 'source'],
  ALLOWED_ATTR:
    'href src data data-src data-original poster data-poster data-thumbnail alt title width height colspan rowspan scope start reversed lang dir datetime id'.split(
      ' ',
    ),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // ids of the text can neither clash with ours nor stand in front of the document's own properties
  SANITIZE_NAMED_PROPS: true,
};

/** Letters of markup that are gone through at once: a few milliseconds. */
const SLICE = 30_000;
/** Elements and letters of text that make about as much work. */
const [ELEMENTS, LETTERS] = [300, 15_000];

const sanitize = (dirty: string | Node): HTMLElement => {
  // Trusted Types would have the sanitizer make a policy of its own, under a name that the page may not allow
  const trusted = (policy() ?? null) as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>;
  // the body of a document without a window: nothing in it loads or runs before we have gone through it
  return DOMPurify.sanitize(dirty, {
    ...CONFIG,
    TRUSTED_TYPES_POLICY: trusted,
    RETURN_DOM: true,
  }) as HTMLElement;
};

/** In a document without a window, as it came: nothing of it may stand in the page. */
const parse = (html: string): HTMLElement =>
  new DOMParser().parseFromString(policy()?.createHTML(html) ?? html, 'text/html').body;

/** The element whose children are the text: content systems put a box or two around it. */
const unwrap = (root: Element): Element => {
  const [only] = root.children;
  const isBox =
    root.children.length === 1 &&
    only!.matches('div, section, article, center') &&
    [...root.childNodes].every((node) => node === only || !node.textContent?.trim());
  return isBox ? unwrap(only!) : root;
};

/** The children in groups that each take a few milliseconds. */
function* slice(root: Element): Generator<HTMLElement> {
  let group = root.ownerDocument.createElement('div');
  let [elements, letters] = [0, 0];
  for (const node of [...root.childNodes]) {
    group.append(node);
    if (node instanceof Element) elements += 1 + node.getElementsByTagName('*').length;
    letters += node.textContent?.length ?? 0;
    if (elements < ELEMENTS && letters < LETTERS) continue;
    yield group;
    group = root.ownerDocument.createElement('div');
    [elements, letters] = [0, 0];
  }
  yield group;
}

/**
 * The nodes of an article's text, sanitized; a long one in several parts, each as much as can be done at once. Styles, classes,
 * scripts, forms and handlers are gone; links and pictures have checked absolute addresses; players wait for a reader, other frames
 * are links. Throws where the sanitizer cannot work.
 */
export function* toBody(html: string, context: BodyContext): Generator<DocumentFragment, void> {
  if (!DOMPurify.isSupported) throw new Error('This browser lacks what the sanitizer stands on.');
  const whole = html.length > SLICE ? unwrap(parse(html)) : undefined;
  const overall = whole && findHighest(whole);
  for (const dirty of whole ? slice(whole) : [html]) {
    const root = sanitize(dirty);
    // the group's own box
    if (whole) root.firstElementChild?.replaceWith(...root.firstElementChild.childNodes);
    const highest = overall ?? findHighest(root);
    for (const step of STEPS) step(root, { ...context, highest });
    const fragment = new DocumentFragment();
    fragment.append(...root.childNodes);
    yield fragment;
  }
}
