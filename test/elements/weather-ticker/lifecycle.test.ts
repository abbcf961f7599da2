import { expect } from '@open-wc/testing';
import { NewsWeatherTicker } from '../../../src/elements/weather-ticker/weather-ticker.js';
import { define } from '../../../src/define/define.js';
import { weather } from '../../fixtures/weather.js';
import { event, frame } from '../../support/dom.js';
import { hold, ok, serve } from '../../support/server.js';
import { names, place } from './ticker.js';

const FIRST = weather(['서울']);
const SECOND = weather(['서울', '부산']);

describe('the life of a <news-weather-ticker>', () => {
  it('can be made by script before it is in the page', async () => {
    const ticker = document.createElement('news-weather-ticker');
    ticker.data = FIRST;
    document.body.append(ticker);
    await ticker.updateComplete;
    expect(names(ticker)).to.deep.equal(['서울']);
  });

  it('takes over properties that were set before it was defined', async () => {
    const early = document.createElement('early-weather-ticker') as NewsWeatherTicker;
    early.data = FIRST;
    document.body.append(early);
    define('weather-ticker', NewsWeatherTicker, { prefix: 'early' });
    await early.updateComplete;
    expect(names(early)).to.deep.equal(['서울']);
    early.remove();
  });

  it('renders again when a property is set', async () => {
    const ticker = place();
    ticker.data = FIRST;
    await ticker.updateComplete;
    ticker.data = SECOND;
    await ticker.updateComplete;
    expect(names(ticker)).to.deep.equal(['서울', '부산']);
  });

  it('asks once when it is moved while it loads', async () => {
    const feed = await serve([hold(ok(FIRST))]);
    const ticker = place(`src="${feed.url}"`);
    await feed.seen(1);
    const box = document.createElement('div');
    document.body.append(box);
    box.append(ticker);
    const loaded = event(ticker, 'news-loaded');
    await feed.release();
    await loaded;
    expect(names(ticker)).to.deep.equal(['서울']);
    expect(await feed.requests()).to.have.length(1);
    box.remove();
  });

  it('keeps quiet when it was removed before the answer', async () => {
    const feed = await serve([hold(ok(FIRST))]);
    const ticker = place(`src="${feed.url}"`);
    await feed.seen(1);
    let told = 0;
    ticker.addEventListener('news-loaded', () => told++);
    ticker.remove();
    const other = place(`src="${feed.url}"`);
    const loaded = event(other, 'news-loaded');
    await feed.release();
    await loaded;
    await frame();
    expect(told).to.equal(0);
    expect(names(ticker)).to.deep.equal([]);
  });

  it('goes on after it was put back', async () => {
    const feed = await serve([hold(ok(FIRST))]);
    const ticker = place(`src="${feed.url}"`);
    await feed.seen(1);
    ticker.remove();
    await frame();
    document.body.append(ticker);
    const loaded = event(ticker, 'news-loaded');
    await feed.release();
    await loaded;
    expect(names(ticker)).to.deep.equal(['서울']);
  });

  it('shows the last src when it changes in flight, whichever answer comes first', async () => {
    const slow = await serve([hold(ok(SECOND))]);
    const fast = await serve([ok(FIRST)]);
    const ticker = place(`src="${slow.url}"`);
    await slow.seen(1);
    ticker.src = fast.url;
    await event(ticker, 'news-loaded');
    await slow.release();
    await frame();
    expect(names(ticker)).to.deep.equal(['서울']);
  });

  it('shares one request with another of the same address', async () => {
    const feed = await serve([hold(ok(FIRST))]);
    const one = place(`src="${feed.url}"`);
    const two = place(`src="${feed.url}"`);
    await feed.seen(1);
    const loaded = Promise.all([event(one, 'news-loaded'), event(two, 'news-loaded')]);
    await feed.release();
    await loaded;
    expect(await feed.requests()).to.have.length(1);
  });

  it('asks for nothing before it comes near the view', async () => {
    const feed = await serve([ok(FIRST)]);
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const ticker = place(`src="${feed.url}"`);
    ticker.remove();
    ticker.loading = 'lazy';
    document.body.append(ticker);
    await frame();
    await frame();
    expect(await feed.requests()).to.have.length(0);
    const loaded = event(ticker, 'news-loaded');
    ticker.scrollIntoView();
    await loaded;
    expect(names(ticker)).to.deep.equal(['서울']);
    spacer.remove();
  });

  it('leaves a name alone that another copy of itself has taken', () => {
    const taken = customElements.get('news-weather-ticker');
    define('weather-ticker', class extends NewsWeatherTicker {});
    expect(customElements.get('news-weather-ticker')).to.equal(taken);
  });
});
