// What a card has to show of the data at hand.
import { warnOnce } from '../../core/report.js';
import { isWithdrawn, pickArticle, type Article } from '../../models/article.js';
import type { ResourceController } from '../../controllers/resource.js';

export interface Shown {
  readonly kind: 'articles' | 'empty' | 'withdrawn' | 'waiting';
  readonly articles: readonly Article[];
  /** Those that would be shown if they were not withdrawn; all that were shown, where the whole answer is. */
  readonly withdrawn: readonly Article[] | 'all';
}

/** What the page asks for; see the element's properties of the same names. */
interface Wish {
  readonly localName: string;
  readonly item: string;
  readonly dedupe: boolean;
}

/** Leaves out what stands elsewhere on the page. */
export type Pick = (articles: readonly Article[]) => readonly Article[];

const none = (kind: Shown['kind']): Shown => ({
  kind,
  articles: [],
  withdrawn: kind === 'withdrawn' ? 'all' : [],
});

/** `count` is how many are wanted, 1 or more; `pick` is `undefined` while the part that knows what stands elsewhere is on its way. */
export const toShown = (
  { value, isEmpty, state }: ResourceController<readonly Article[]>,
  { localName, item, dedupe }: Wish,
  count: number,
  pick: Pick | undefined,
): Shown => {
  if (!value || !pick)
    return none(state.status === 'failed' && state.error.kind === 'withdrawn' ? 'withdrawn' : 'waiting');
  if (isEmpty) return none('empty');
  const first = pickArticle(value, item);
  if (!first) {
    warnOnce(`<${localName}>: item="${item}" is not in the data; items there: ${value.length}, from 0.`);
    return none('empty');
  }
  const start = value.indexOf(first);
  // one card alone does not put the next article in the place of one that was withdrawn
  const asked = value.slice(start, count > 1 || dedupe ? undefined : start + 1);
  const withdrawn = asked.filter((article) => isWithdrawn(article, Date.now()));
  if (withdrawn.length === asked.length) return none('withdrawn');
  const articles = pick(asked.filter((article) => !withdrawn.includes(article))).slice(0, count);
  return articles.length ? { kind: 'articles', articles, withdrawn } : none('empty');
};
