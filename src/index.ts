/**
 * The public door: the four classes, what they show, the readers that make it from JSON, and the words that they say.
 * Importing it defines nothing; `newsdrop/define/…` does.
 */
export { NewsArticleCard } from './elements/article-card/article-card.js';
export { NewsShareButton } from './elements/share-button/share-button.js';
export { NewsViewSwitch } from './elements/view-switch/view-switch.js';
export { NewsWeatherTicker } from './elements/weather-ticker/weather-ticker.js';
export { setStrings, type Strings } from './controllers/strings.js';
export { parseArticles } from './parse/article.js';
export { parseWeather } from './parse/weather.js';
export { VERSION } from './core/version.js';
export type { Failure, FailureKind, Result } from './core/result.js';
export type * from './models/article.js';
export type * from './models/share-service.js';
export type * from './models/view.js';
export type * from './models/weather.js';
export type {
  AlertDocument,
  ArticleDocument,
  ArticlesDocument,
  WeatherDocument,
} from './schema/documents.js';
