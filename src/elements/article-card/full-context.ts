import type { article as en } from '../../locales/en.js';
import type { OwnArticle } from './full-own.js';
import type { CardContext } from './parts.js';

/** What the full article needs to know beside what a teaser does. */
export interface FullContext extends CardContext {
  readonly words: typeof en;
  /** What the page itself has of the article. */
  readonly own: OwnArticle;
  /** The sanitized text; `undefined` where the data have none, `'failed'` where it cannot be shown. */
  readonly body: HTMLElement | 'failed' | undefined;
}
