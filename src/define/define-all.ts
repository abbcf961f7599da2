import { NewsArticleCard } from '../elements/article-card/article-card.js';
import { NewsShareButton } from '../elements/share-button/share-button.js';
import { NewsViewSwitch } from '../elements/view-switch/view-switch.js';
import { NewsWeatherTicker } from '../elements/weather-ticker/weather-ticker.js';
import { define, type DefineOptions } from './define.js';

export { define, type DefineOptions, type WidgetClass } from './define.js';

/** Registers all four widgets; see {@link define}. */
export const defineAll = (options?: DefineOptions): void => {
  define('weather-ticker', NewsWeatherTicker, options);
  define('share-button', NewsShareButton, options);
  define('article-card', NewsArticleCard, options);
  define('view-switch', NewsViewSwitch, options);
};
