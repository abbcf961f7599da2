import { NewsArticleCard } from '../../../src/elements/article-card/article-card.js';
import { define } from '../../../src/define/define.js';
import { until } from '../../support/dom.js';
import { serve } from '../../support/server.js';

define('article-card', NewsArticleCard);

afterEach(() => document.querySelectorAll('news-article-card').forEach((card) => card.remove()));

/** A picture that is there, so that no placeholder takes its place while a test still looks. */
export const PICTURE = `${location.origin}/demo/images/harbour.svg`;

/** The address of a picture of that size. */
export const servePicture = async (width: number, height: number): Promise<string> => {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  return `${(await serve({ body, headers: { 'content-type': 'image/svg+xml' } })).url}/picture.svg`;
};

/** An article with one of each thing. */
export const ARTICLE = {
  id: 'a1',
  url: '/articles/1',
  section: { name: '사회' },
  headline: '여객선 세 항로 통제',
  subheadlines: ['물결 최고 3m', '7일까지 이어질 듯'],
  excerpt: '섬을 오가는 여객선이 멈췄다.',
  authors: [{ name: '문바다', role: '기자', email: 'bada@example.com' }],
  publishedAt: '2024-05-06T10:00:00+09:00',
};

/** Puts a card into the page as a site builder would write it; `inside` is its light DOM. */
export const place = (attributes = '', inside = ''): NewsArticleCard => {
  const template = document.createElement('template');
  template.innerHTML = `<news-article-card loading="eager" lang="ko" ${attributes}>${inside}</news-article-card>`;
  document.body.append(document.importNode(template.content, true));
  return document.body.lastElementChild as NewsArticleCard;
};

/** A card that shows these data. */
export const show = async (data: unknown, attributes = ''): Promise<NewsArticleCard> => {
  const card = place(attributes);
  card.data = data;
  await card.updateComplete;
  return card;
};

/** A full article, once its text is there. */
export const showFull = async (article: object, attributes = ''): Promise<NewsArticleCard> => {
  const card = await show({ ...ARTICLE, ...article }, `layout="full" ${attributes}`);
  await until(() => inside(card, 'article.full'), 'the full article');
  return card;
};

/** One element inside, by selector. */
export const inside = <T extends Element = HTMLElement>(card: Element, selector: string): T | null =>
  card.shadowRoot!.querySelector<T>(selector);

export const all = (card: Element, selector: string): HTMLElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The text of one element inside, white space folded. */
export const words = (card: Element, selector: string): string | undefined =>
  inside(card, selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** Whether there is such an element inside. Tests compare this and not elements, whose difference a runner cannot print. */
export const has = (card: Element, selector: string): boolean => inside(card, selector) !== null;
