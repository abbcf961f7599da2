import { expect } from '@open-wc/testing';
import { BASE } from '../../fixtures/article-formats.js';
import type { Article } from '../../../src/models/article.js';
import { parseArticles } from '../../../src/parse/article.js';
import type { Parsed } from '../../../src/parse/fields.js';
import type { Failure } from '../../../src/core/result.js';

/** What a document was understood to say, field by field, one plain value each. */
export interface Told {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly headline?: string | undefined;
  readonly section?: string | undefined;
  readonly subheadlines?: readonly string[] | undefined;
  readonly excerpt?: string | undefined;
  readonly body?: string | undefined;
  readonly image?: string | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly size?: string | undefined;
  readonly rendition?: string | undefined;
  readonly author?: string | undefined;
  readonly publishedAt?: number | undefined;
  readonly updatedAt?: number | undefined;
  readonly publisher?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly commentCount?: number | undefined;
  readonly readingMinutes?: number | undefined;
}

const tell = (article: Article): Told => {
  const {
    section,
    image,
    authors,
    publisher,
    bodyHtml,
    badges: _badges,
    bodyBase: _base,
    ...plain
  } = article;
  return {
    ...plain,
    section: section?.name,
    body: bodyHtml?.replace(/<\/?p>/g, ''),
    image: image?.url,
    alt: image?.alt,
    caption: image?.caption,
    credit: image?.credit,
    size: image?.width && `${image.width}x${image.height}`,
    rendition: image?.renditions?.[0]?.url,
    author: authors?.[0]?.name,
    publisher: publisher?.name,
  } as Told;
};

/** All articles of a document that must be readable. */
export const readAll = async (raw: unknown, format?: string): Promise<Parsed<readonly Article[]>> => {
  const result = await parseArticles(raw, { base: BASE, format });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** The one article of a document. */
export const readStory = async (
  raw: unknown,
  format?: string,
): Promise<{ parsed: Parsed<readonly Article[]>; article: Article; told: Told }> => {
  const parsed = await readAll(raw, format);
  expect(parsed.value.length).to.equal(1);
  const article = parsed.value[0]!;
  return { parsed, article, told: tell(article) };
};

/** Why a document cannot be read. */
export const readFailure = async (raw: unknown, format?: string): Promise<Failure> => {
  const result = await parseArticles(raw, { base: BASE, format });
  if (result.ok) throw new Error(`read ${result.value.value.length} articles`);
  return result.error;
};
