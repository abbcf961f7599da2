import { expect } from '@open-wc/testing';
import type { LoadedDetail } from '../../src/controllers/resource.js';
import { define } from '../../src/define/define.js';
import { NewsArticleCard } from '../../src/elements/article-card/article-card.js';
import { NewsShareButton } from '../../src/elements/share-button/share-button.js';
import { NewsWeatherTicker } from '../../src/elements/weather-ticker/weather-ticker.js';
import { weather } from '../fixtures/weather.js';
import { useClock } from '../support/clock.js';
import { event, frame, until } from '../support/dom.js';
import { ok, serve } from '../support/server.js';

define('weather-ticker', NewsWeatherTicker);
define('article-card', NewsArticleCard);
define('share-button', NewsShareButton);

const OPEN_METEO = {
  latitude: 37.5,
  longitude: 127,
  utc_offset_seconds: 32400,
  current_units: { temperature_2m: '°C' },
  current: { time: '2026-11-22T09:00', temperature_2m: 3.1, weather_code: 71 },
};

const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;

describe('a widget and the page around it', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  const add = (data?: unknown): NewsWeatherTicker => {
    const ticker = document.createElement('news-weather-ticker');
    ticker.data = data;
    place.append(ticker);
    return ticker;
  };

  for (const css of [
    'display:flex',
    'display:grid;justify-items:start',
    'display:flex;flex-direction:column;align-items:center',
    'float:left',
  ]) {
    it(`has a width of its own in a parent with ${css}`, async () => {
      place.style.cssText = css;
      const ticker = add(weather());
      await ticker.updateComplete;
      expect(ticker.offsetWidth).to.be.within(200, place.parentElement!.clientWidth);
    });
  }

  it('reads a feed once for all that show it', async () => {
    const feed = await serve(ok({ articles: [{ headline: '다리가 열렸다' }, { url: '/no-headline' }] }));
    const [first, second] = [0, 0].map(() => {
      const card = document.createElement('news-article-card');
      Object.assign(card, { src: feed.url, loading: 'eager' });
      return card;
    }) as [NewsArticleCard, NewsArticleCard];
    const told = Promise.all([event(first, 'news-loaded'), event(second, 'news-loaded')]);
    place.append(first, second);
    const [one, other] = (await told).map((each) => (each as CustomEvent<LoadedDetail>).detail.warnings);
    expect(one?.length).to.equal(1);
    expect(one === other, 'one reading').to.equal(true);
  });

  it('reads on what a removal interrupted, and calls nothing a failure', async () => {
    const ticker = add(OPEN_METEO);
    let failures = 0;
    ticker.addEventListener('news-failed', () => failures++);
    await ticker.updateComplete;
    ticker.remove();
    await frame();
    place.append(ticker);
    await until(() => ticker.shadowRoot!.querySelector('.list li'), 'the station');
    expect(failures).to.equal(0);
  });

  it('forgets what a removal interrupted when its source is taken away meanwhile', async () => {
    const ticker = add(OPEN_METEO);
    await ticker.updateComplete;
    ticker.remove();
    await frame();
    ticker.data = undefined;
    place.append(ticker);
    await ticker.updateComplete;
    ticker.noHead = true;
    await ticker.updateComplete;
    expect(root(ticker).textContent).to.include('Loading the weather');
  });

  it('announces once what it was moved with', async () => {
    const ticker = add(OPEN_METEO);
    let loaded = 0;
    ticker.addEventListener('news-loaded', () => loaded++);
    const other = document.createElement('div');
    place.append(other);
    other.append(ticker);
    await until(() => ticker.shadowRoot!.querySelector('.list li'), 'the station');
    await frame();
    expect(loaded).to.equal(1);
  });

  it('wears the theme that script gives it, and speaks the language of where it was moved', async () => {
    place.innerHTML = '<p lang="ko"></p><p lang="en" data-theme="dark"></p>';
    const [ko, en] = place.children;
    const ticker = add(weather());
    ko!.append(ticker);
    await ticker.updateComplete;
    expect(root(ticker).getAttribute('aria-label')).to.equal('날씨');
    en!.append(ticker);
    await ticker.updateComplete;
    expect(root(ticker).getAttribute('aria-label')).to.equal('Weather');
    expect(root(ticker).classList.contains('dark')).to.equal(true);
    ticker.theme = 'light';
    await ticker.updateComplete;
    expect(root(ticker).classList.contains('light')).to.equal(true);
  });

  it('speaks the language of where it was moved, also without data', async () => {
    place.innerHTML = '<p lang="ko"><news-share-button></news-share-button></p><p lang="en"></p>';
    const [ko, en] = place.children;
    const share = ko!.firstElementChild as NewsShareButton;
    await share.updateComplete;
    expect(root(share).textContent).to.include('공유');
    en!.append(share);
    await share.updateComplete;
    expect(root(share).textContent).to.include('Share');
  });

  it('takes a new interval from when it is said', async () => {
    const clock = useClock();
    const feed = await serve([ok(weather())]);
    const ticker = add();
    ticker.loading = 'eager';
    ticker.refresh = 0;
    ticker.src = feed.url;
    await event(ticker, 'news-loaded');
    ticker.refresh = 10;
    await ticker.updateComplete;
    for (let second = 0; second <= 12 && (await feed.requests()).length < 2; second++)
      await clock.tickAsync(1000);
    expect(await feed.requests()).to.have.length(2);
  });

  it('leaves nothing behind that wakes it after it was taken out', async () => {
    const clock = useClock('2024-05-06T10:03:00+09:00');
    const card = document.createElement('news-article-card');
    card.data = { headline: '기사', publishedAt: '2024-05-06T10:00:00+09:00' };
    place.append(card);
    await until(() => clock.countTimers(), 'the clock');
    card.layout = 'hero';
    card.remove();
    await card.updateComplete;
    await frame();
    expect(clock.countTimers()).to.equal(0);
  });

  it('keeps the page’s own content in view for an empty list, unless the page has words for that', async () => {
    place.innerHTML =
      '<news-weather-ticker><a href="/w">날씨</a></news-weather-ticker>' +
      '<news-weather-ticker><a href="/w">날씨</a><b slot="empty">없음</b></news-weather-ticker>';
    const [plain, worded] = place.children as unknown as NewsWeatherTicker[];
    plain!.data = worded!.data = { stations: [] };
    await Promise.all([plain!.updateComplete, worded!.updateComplete]);
    expect(plain!.querySelector('a')!.offsetHeight).to.be.above(0);
    expect(worded!.querySelector('a')!.offsetHeight).to.equal(0);
    expect(worded!.querySelector('b')!.offsetHeight).to.be.above(0);
  });

  it('loads by reload() what was set just before', async () => {
    const feed = await serve([ok(weather(['서울']))]);
    const ticker = add();
    ticker.src = feed.url;
    await ticker.reload();
    await ticker.updateComplete;
    expect(ticker.shadowRoot!.querySelectorAll('.list li')).to.have.length(1);
  });

  it('goes on when the page stood still for longer than its track is', async () => {
    const ticker = add(weather());
    const track = await until(() => ticker.shadowRoot!.querySelector<HTMLElement>('.track'));
    const animation = await until(() => track.getAnimations()[0], 'the strip to move');
    animation.currentTime = 400_000;
    ticker.speed = 2000;
    await ticker.updateComplete;
    const again = await until(() => track.getAnimations()[0], 'the strip to move on');
    again.currentTime = 9_000;
    await until(() => Number(track.getAnimations()[0]?.currentTime) < 3000, 'the batch after the pause');
    expect(track.childElementCount).to.be.above(0);
  });
});
