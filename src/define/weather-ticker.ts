import { NewsWeatherTicker } from '../elements/weather-ticker/weather-ticker.js';
import { define } from './define.js';

define('weather-ticker', NewsWeatherTicker);
