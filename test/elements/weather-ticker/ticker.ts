import { NewsWeatherTicker } from '../../../src/elements/weather-ticker/weather-ticker.js';
import { define } from '../../../src/define/define.js';
import { forget } from '../../../src/core/storage.js';
import { until } from '../../support/dom.js';

define('weather-ticker', NewsWeatherTicker);

afterEach(() => {
  document.querySelectorAll('news-weather-ticker').forEach((ticker) => ticker.remove());
  forget();
});

/** Puts a ticker into the page as a site builder would write it; `inside` is its light DOM. */
export const place = (attributes = '', inside = ''): NewsWeatherTicker => {
  const template = document.createElement('template');
  template.innerHTML = `<news-weather-ticker loading="eager" ${attributes}>${inside}</news-weather-ticker>`;
  document.body.append(document.importNode(template.content, true));
  return document.body.lastElementChild as NewsWeatherTicker;
};

/** One element inside, by selector. */
export const inside = <T extends Element = HTMLElement>(ticker: Element, selector: string): T | null =>
  ticker.shadowRoot!.querySelector<T>(selector);

/** Names of the stations in the list, as a screen reader meets them. */
export const names = (ticker: Element): string[] =>
  [...ticker.shadowRoot!.querySelectorAll('.list bdi:not(.temperature)')].map((name) => name.textContent!);

/** The words that stand there instead of stations. */
export const message = (ticker: Element): string | undefined =>
  inside(ticker, '.message')?.textContent?.trim();

/** The part that moves the strip, refreshes it and brings its controls has come, and the strip is measured. */
export const settled = (ticker: Element): Promise<unknown> =>
  until(() => inside(ticker, '.still, .control'), 'the strip to come alive');
