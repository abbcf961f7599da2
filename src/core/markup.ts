// Between markup and plain text. What is plain here still goes into a page as text, so that a tag which is not known as one
// does no harm: it is shown.
import { decodeEntities } from './entities.js';

const BREAK = /<(?:br|hr)\s*\/?>|<br\s[^<>]*>|<\/(?:p|div|li|h[1-6]|blockquote|figure|figcaption|tr)\s*>/gi;
const UNSEEN = /<!--[^]*?-->|<!\[CDATA\[|\]\]>|<(script|style|iframe|noscript)\b[^]*?<\/\1\s*>/gi;
// Only what HTML knows, and only where attributes look like such: Korean headlines set words between < and >.
const TAG = new RegExp(
  '</?(?:a|abbr|b|bdi|big|blockquote|br|center|cite|code|del|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|' +
    'picture|pre|q|s|section|small|source|span|strike|strong|sub|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|wbr|o:p)' +
    '(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'<>]+))*\\s*/?>',
  'gi',
);

/** Longer than any title, deck or excerpt; what follows is not looked at. */
const LONGEST = 10_000;

/**
 * The text of what may be HTML, one line for each block or break of it; of plain text the lines it has. Entities are decoded once,
 * after the tags are gone.
 */
export const toLines = (markup: string): string => {
  const html = markup.slice(0, LONGEST);
  if (!html.includes('<')) return decodeEntities(html);
  // where tags break the lines, line breaks are but white space
  const folded = html.search(BREAK) < 0 ? html : html.replace(/\s+/g, ' ');
  return decodeEntities(folded.replace(UNSEEN, ' ').replace(BREAK, '\n').replace(TAG, ''));
};

/** Whether a text whose kind is not told is HTML. */
export const isMarkup = (text: string): boolean =>
  text.includes('<') && text.slice(0, LONGEST).search(TAG) >= 0;

/** A text as HTML that shows it as it is. */
export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;

const toParagraph = (text: string): string => text && `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`;

/** Plain text as HTML: an empty line between paragraphs where there is one, else every line is a paragraph. */
export const toParagraphs = (text: string): string => {
  if (!/[\r\n]/.test(text)) return toParagraph(text.trim());
  const clean = text.replace(/\r\n?/g, '\n').trim();
  const blocks = clean.split(/\n[^\S\n]*\n\s*/);
  const paragraphs = blocks.length > 1 ? blocks : clean.split('\n');
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .map(toParagraph)
    .join('');
};
