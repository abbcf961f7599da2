import { readOnce, type SourceHost } from '../../controllers/read-once.js';
import { pickArticle, type Article } from '../../models/article.js';
import type { Shared } from '../../models/share-service.js';
import { parseArticles } from '../../parse/article.js';

/** What the article of `data`, `src` or a child JSON script has for sharing. What it lacks, or all of it, is left to the page. */
export const readArticle = async (host: SourceHost): Promise<Partial<Shared>> => {
  const articles = await readOnce<readonly Article[]>(host, parseArticles);
  const article = articles && pickArticle(articles, 0);
  if (!article) return {};
  const { headline, url, excerpt } = article;
  return { headline, ...(url && { url }), ...(excerpt && { text: excerpt }) };
};
