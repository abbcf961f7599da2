/**
 * Our own shapes as files and servers write them. They are the models with dates and durations in ISO 8601: a field that is new
 * in a model is missing here, in the schema and in the reader until all of them know it.
 */
import type { Article } from '../models/article.js';
import type { Alert, Weather } from '../models/weather.js';

interface Described {
  /** Address of the schema, for editors. */
  readonly $schema?: string;
}

export interface AlertDocument extends Omit<Alert, 'issuedAt' | 'expiresAt'> {
  /** ISO 8601 with offset. */
  readonly issuedAt?: string;
  /** ISO 8601 with offset. */
  readonly expiresAt?: string;
}

/** A weather file. */
export interface WeatherDocument extends Described, Omit<Weather, 'alerts' | 'observedAt'> {
  readonly alerts?: readonly AlertDocument[];
  /** ISO 8601 with offset, such as `2024-05-06T15:00:00+09:00`. */
  readonly observedAt?: string;
}

/** One article, in a list or as a file of its own. */
export interface ArticleDocument
  extends Described, Omit<Article, 'publishedAt' | 'updatedAt' | 'expiresAt' | 'duration'> {
  /** ISO 8601 with offset. */
  readonly publishedAt?: string;
  /** ISO 8601 with offset. */
  readonly updatedAt?: string;
  /** ISO 8601 with offset; from then on the article is withdrawn. */
  readonly expiresAt?: string;
  /** Length of a video or audio in ISO 8601, such as `PT3M20S`. */
  readonly duration?: string;
}

/** An article file. */
export interface ArticlesDocument extends Described {
  readonly articles: readonly ArticleDocument[];
}
