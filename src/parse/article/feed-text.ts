// What the one text of an item is: its sub-headlines, its beginning, or all of it.
import { escapeHtml, isMarkup, toLines } from '../../core/markup.js';
import { toText } from '../../core/text.js';
import { toHref } from '../../core/url.js';

/** What follows is looked at for no introduction. */
const LONGEST = 20_000;
/** A caption introduces nothing. */
const FIGURE = /<figure\b[^]{0,4000}?<\/figure>/gi;
/** A beginning longer than this is the text itself. */
const LONGEST_EXCERPT = 400;
/** As much of a text as stands for it in a list. */
const EXCERPT = 200;

const LAST_PARAGRAPH =
  /<p>[^<]{0,60}<a\b[^>]{0,600}?href="([^"]{1,600})"[^>]{0,600}>[^<]{0,600}<\/a>[^<]{0,60}<a\b[^>]{1,600}>[^<]{0,200}<\/a>[^<]{0,60}<\/p>\s*$/;

/** Without the line "The post … appeared first on …", in whatever language, that WordPress puts below: it links to the post itself. */
const withoutTrailer = (html: string, url: string | undefined, site: string): string => {
  const start = html.lastIndexOf('<p>');
  const trailer = start < 0 ? null : LAST_PARAGRAPH.exec(html.slice(start));
  return trailer && url !== undefined && toHref(trailer[1]!.replaceAll('&amp;', '&'), site) === url
    ? html.slice(0, start).trim()
    : html;
};

const MARKED = /^[▶▷△▲■□◆◇●○·ㆍ]|^[-–—]\s/;
/** Sub-headlines end in no full stop, and are cut off by nobody. */
const SENTENCE_END = /(?:[.!?。]|…)["”'’)\]]*$/;
const LONGEST_HEADING = 100;
const MOST_HEADINGS = 8;

const isHeading = (line: string): boolean => line.length <= LONGEST_HEADING && !SENTENCE_END.test(line);

/** The sub-headlines at the beginning: lines with a mark before each, or lines that are all such as newsrooms write. */
const countHeadings = (lines: readonly string[]): number => {
  if (lines.length > 1 && lines.length <= MOST_HEADINGS && lines.every(isHeading)) return lines.length;
  const first = lines.findIndex((line) => !MARKED.test(line) || !isHeading(line));
  return first < 0 ? lines.length : first;
};

/** What one text tells, everything as HTML. */
export interface Description {
  readonly subheadlines: readonly string[];
  readonly excerpt: string;
  /** The text itself as HTML, where it is all there. */
  readonly body: string;
}

/**
 * Takes a description apart. `content` is the whole text as HTML where the feed has it in a place of its own; without it a long
 * description with markup is the text.
 */
export const describe = (
  description: string,
  content: string,
  url: string | undefined,
  site: string,
): Description => {
  const clean = withoutTrailer(description, url, site);
  const start = (clean || content).slice(0, LONGEST);
  const text = toLines(start.replace(FIGURE, ' '));
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isPlain = !isMarkup(clean.slice(0, LONGEST).replace(/<br\b[^<>]*>/gi, ' '));
  const headings = isPlain ? countHeadings(lines) : 0;
  const isWhole = text.length > LONGEST_EXCERPT;
  const body = withoutTrailer(content, url, site) || (isWhole && isMarkup(clean) ? clean : '');
  if (headings)
    return {
      subheadlines: lines.slice(0, headings).map(escapeHtml),
      excerpt: escapeHtml(lines.slice(headings).join(' ')),
      body,
    };
  return {
    subheadlines: [],
    excerpt: isWhole || !clean ? escapeHtml(toText(text, EXCERPT)) : clean,
    body,
  };
};
