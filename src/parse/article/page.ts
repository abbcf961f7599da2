import type { Reading } from '../fields.js';
import { elementsOf, textOf, attributeOf } from '../markup.js';
import { META_PLACES, readHead, saysSomething, type Head } from './head.js';
import type { Tools } from './tools.js';
import type { MarkupDocument, MarkupElement } from '../../core/markup-document.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import type { Article, Picture } from '../../models/article.js';

/** Every script of JSON-LD that can be read, in its place; the others leave a warning. */
const readScripts = (root: MarkupElement, reading: Reading): readonly unknown[] =>
  elementsOf(root, 'script').map((script, i) => {
    const text = textOf(script);
    if (/^application\/ld\+json\b/i.test(attributeOf(script, 'type')) && text.trim()) {
      try {
        return JSON.parse(text) as unknown;
      } catch (cause) {
        const problem = toText((cause as Error).message, 120);
        reading.within(['script', i], () => reading.warn(`left out: this JSON-LD is no JSON (${problem})`));
      }
    }
    return undefined;
  });

const withoutHash = (url: string | undefined): string | undefined => url?.replace(/#.*$/, '');

/** The article that the page is: the one of its address, or the only one, or one that the page does not lead away to. */
const findOwn = (
  articles: readonly Article[],
  head: Head,
  meta: Article | undefined,
): Article | undefined => {
  const own = articles.find(
    ({ url }) => url !== undefined && withoutHash(url) === withoutHash(meta?.url ?? head.page),
  );
  if (own || (articles.length > 1 && head.type !== 'article')) return own ?? articles.find(({ url }) => !url);
  // the film in an article is described beside it
  return articles.find(({ badges }) => !badges?.includes('video')) ?? articles[0];
};

const joinPictures = (told: Picture | undefined, meta: Picture | undefined): Picture | undefined =>
  told && meta && told.url === meta.url ? { ...meta, ...told } : (told ?? meta);

/** What JSON-LD says, and what it lacks from the tags beside it. */
const join = (told: Article, meta: Article): Article => {
  const image = joinPictures(told.image, meta.image);
  const badges = [...new Set([...(told.badges ?? []), ...(meta.badges ?? [])])];
  const publisher = told.publisher ?? meta.publisher;
  return {
    ...meta,
    ...told,
    ...(image && { image }),
    ...(publisher && { publisher }),
    ...(badges.length && { badges }),
  };
};

/** What a page says of itself in its head: JSON-LD, and Open Graph and its like for what that lacks. Its body is never read. */
export const readPage = (
  { root }: MarkupDocument,
  reading: Reading,
  { readerOf, readSchemaOrg }: Tools,
): Result<readonly Article[]> => {
  const head = readHead(root, reading.base);
  const scripts = readScripts(root, reading);
  const found = reading.at('script', () => readSchemaOrg(scripts, reading));
  const told = found.ok ? found.value : [];
  const meta = saysSomething(head) ? readerOf(META_PLACES)(head.tags, reading, head, head.page) : undefined;
  const own = findOwn(told, head, meta);
  if (own) return ok([join(own, meta ?? { headline: own.headline, url: head.page })]);
  if (told.length) return ok(told);
  if (meta) return ok([meta]);
  const first = reading.warnings[0];
  return fail(
    'shape',
    'This page says nothing of itself that can be read: add the tags <meta property="og:title">, og:description, og:image ' +
      'and article:published_time to its head, or a <script type="application/ld+json"> with a NewsArticle.' +
      (first ? ` ${[first.path, first.message].filter(Boolean).join(': ')}.` : ''),
  );
};
