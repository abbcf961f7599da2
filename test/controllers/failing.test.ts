import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { NewsArticleCard } from '../../src/elements/article-card/article-card.js';
import type { NewsWeatherTicker } from '../../src/elements/weather-ticker/weather-ticker.js';
import { useClock } from '../support/clock.js';
import { event, frame, until } from '../support/dom.js';
import { cutMiddle, eucKr, ok, serve, status, type Answer, type Feed } from '../support/server.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const NOON = '2024-05-06T12:00:00+09:00';
const WEATHER = {
  observedAt: '2024-05-06T11:00:00+09:00',
  stations: [{ name: '서울', temperature: 13.8 }],
};
const ARTICLE = { id: '7', url: 'https://news.example/7', headline: '다리가 열렸다' };

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  place.lang = 'ko';
  document.body.append(place);
});
afterEach(() => place.remove());

const make = <T extends NewsArticleCard | NewsWeatherTicker>(
  tag: string,
  src: string,
  attributes = '',
): T => {
  place.innerHTML = `<${tag} loading="eager" src="${src}" ${attributes}></${tag}>`;
  return place.firstElementChild as T;
};
const card = (src: string, attributes?: string): NewsArticleCard =>
  make('news-article-card', src, attributes);
const ticker = (src: string, attributes?: string): NewsWeatherTicker =>
  make('news-weather-ticker', src, attributes);
const words = (element: Element): string => element.shadowRoot!.textContent!;

/** Lets the clock run until the server was asked `times`, and says how many seconds that took. */
const secondsUntilAsked = async (
  clock: ReturnType<typeof useClock>,
  feed: Feed,
  times: number,
  most: number,
): Promise<number> => {
  for (let second = 0; second <= most; second++) {
    if ((await feed.requests()).length >= times) return second;
    await clock.tickAsync(SECOND);
  }
  return Infinity;
};

describe('a load that fails for a moment', () => {
  for (const [what, passing] of [
    ['a server that stumbles', status(503)],
    ['a server that is asked too much', status(429)],
    ['a line that is cut', cutMiddle(ok(ARTICLE))],
  ] as [string, Answer][]) {
    it(`is tried again soon after ${what}`, async () => {
      const clock = useClock(NOON);
      const feed = await serve([passing, ok(ARTICLE)]);
      const article = card(feed.url);
      await event(article, 'news-failed');
      await until(() => clock.countTimers(), 'another try');
      expect(await secondsUntilAsked(clock, feed, 2, 11)).to.be.below(11);
      await until(() => words(article).includes(ARTICLE.headline), 'the article');
    });
  }

  it('is not tried before the time that the server asks for', async () => {
    const clock = useClock(NOON);
    const feed = await serve([status(503, { headers: { 'retry-after': '60' } }), ok(WEATHER)]);
    await event(ticker(feed.url), 'news-failed');
    await until(() => clock.countTimers(), 'another try');
    expect(await secondsUntilAsked(clock, feed, 2, 120)).to.be.within(59, 63);
  });

  it('understands a date as such a time', async () => {
    const clock = useClock('2024-05-06T03:00:00Z');
    const answer = status(503, { headers: { 'retry-after': 'Mon, 06 May 2024 03:01:30 GMT' } });
    const feed = await serve([answer, ok(WEATHER)]);
    await event(ticker(feed.url), 'news-failed');
    await until(() => clock.countTimers(), 'another try');
    expect(await secondsUntilAsked(clock, feed, 2, 200)).to.be.within(89, 93);
  });

  it('is given up for the usual turn after four tries', async () => {
    const clock = useClock(NOON);
    const feed = await serve(status(500));
    await event(card(feed.url), 'news-failed');
    await until(() => clock.countTimers(), 'another try');
    await secondsUntilAsked(clock, feed, 5, 200);
    await frame();
    await clock.tickAsync(HOUR);
    expect(await feed.requests()).to.have.length(5);
  });

  it('is not tried again where nothing will change by itself', async () => {
    const clock = useClock(NOON);
    const feed = await serve(ok({ nothing: 'known' }));
    await event(card(feed.url), 'news-failed');
    await frame();
    await clock.tickAsync(HOUR);
    expect(await feed.requests()).to.have.length(1);
  });
});

describe('the last good data', () => {
  const failAfter = async (
    hours: number,
    attributes = '',
  ): Promise<{ element: NewsWeatherTicker; clock: ReturnType<typeof useClock> }> => {
    const clock = useClock(NOON);
    const feed = await serve([ok(WEATHER), status(404)]);
    const element = ticker(feed.url, `refresh="0" ${attributes}`);
    await event(element, 'news-loaded');
    await clock.tickAsync(hours * HOUR);
    await element.reload();
    await element.updateComplete;
    return { element, clock };
  };

  it('stays for six hours after its observation', async () => {
    const { element } = await failAfter(4.9);
    expect(words(element)).to.include('서울');
  });

  it('makes room after that', async () => {
    const { element } = await failAfter(5.1);
    await until(() => !words(element).includes('서울'), 'the weather to go');
  });

  it('stays as long as the page says', async () => {
    const { element } = await failAfter(10, 'max-stale="86400"');
    expect(words(element)).to.include('서울');
  });

  for (const value of ['0', '-5', 'long']) {
    it(`stays for the usual time with max-stale="${value}"`, async () => {
      const { element } = await failAfter(2, `max-stale="${value}"`);
      expect(words(element)).to.include('서울');
    });
  }

  it('is reckoned by the server’s clock where the device’s is wrong', async () => {
    const clock = useClock('2024-05-06T21:00:00+09:00');
    const date = new Date(NOON).toUTCString();
    const feed = await serve([ok(WEATHER, { headers: { date } }), status(404)]);
    const element = ticker(feed.url, 'refresh="0"');
    await event(element, 'news-loaded');
    expect(element.matches(':state(stale)')).to.equal(false);
    await clock.tickAsync(HOUR);
    await element.reload();
    await element.updateComplete;
    expect(words(element)).to.include('서울');
  });

  it('of a card stays for a day, and leaves by itself', async () => {
    const clock = useClock(NOON);
    const feed = await serve([ok(ARTICLE), status(403)]);
    const article = card(feed.url);
    await event(article, 'news-loaded');
    await article.reload();
    await article.updateComplete;
    expect(words(article)).to.include(ARTICLE.headline);
    await until(() => clock.countTimers(), 'the end of its time');
    await clock.tickAsync(DAY);
    await article.updateComplete;
    expect(words(article)).not.to.include(ARTICLE.headline);
  });
});

describe('an article that is taken back', () => {
  const takeBack = async (answer: Answer): Promise<{ article: NewsArticleCard; told: CustomEvent[] }> => {
    const feed = await serve([ok(ARTICLE), answer]);
    const article = card(feed.url);
    const told: CustomEvent[] = [];
    article.addEventListener('news-withdrawn', (happened) => told.push(happened));
    await event(article, 'news-loaded');
    await article.reload();
    await until(() => words(article).includes('삭제된 기사'), 'the article to be off');
    return { article, told };
  };

  for (const [what, answer] of [
    ['by HTTP 404', status(404)],
    ['by HTTP 410', status(410)],
    ['by HTTP 451', status(451)],
    ['by its status', ok({ ...ARTICLE, status: 'withdrawn' })],
    ['by its end', ok({ ...ARTICLE, expiresAt: '2020-01-01T00:00:00Z' })],
  ] as const) {
    it(`${what} is off, and the page is told which`, async () => {
      const { article, told } = await takeBack(answer);
      expect(words(article)).not.to.include(ARTICLE.headline);
      expect(words(article)).to.include('삭제된 기사');
      // the part that tells it may still be on its way
      await until(() => told.length > 0, 'the page to be told');
      expect(told.map(({ detail }) => detail)).to.deep.equal([{ id: '7', url: ARTICLE.url }]);
    });
  }

  it('stays off when it is asked for again', async () => {
    const { article, told } = await takeBack(status(410));
    await article.reload();
    await until(() => words(article).includes('삭제된 기사'), 'the article to be off');
    expect(told).to.have.length(1);
  });

  it('comes back when its publisher gives it back', async () => {
    const feed = await serve([ok(ARTICLE), status(410), ok(ARTICLE)]);
    const article = card(feed.url);
    await event(article, 'news-loaded');
    await article.reload();
    await article.reload();
    await article.updateComplete;
    expect(words(article)).to.include(ARTICLE.headline);
  });

  it('is a failure like others where it never was there', async () => {
    const feed = await serve(status(410));
    const article = card(feed.url);
    const { detail } = await event<CustomEvent>(article, 'news-failed');
    expect(detail.kind).to.equal('http');
  });

  it('is off every card that shows it', async () => {
    const feed = await serve([ok(ARTICLE), status(410)]);
    place.innerHTML = `<news-article-card loading="eager" src="${feed.url}"></news-article-card>`.repeat(2);
    const cards = [...place.children] as NewsArticleCard[];
    await until(() => cards.every((each) => words(each).includes(ARTICLE.headline)), 'both articles');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => cards.every((each) => words(each).includes('삭제된 기사')), 'both to be off');
  });

  it('leaves the weather in view, which nobody takes back', async () => {
    useClock(NOON);
    const feed = await serve([ok(WEATHER), status(404)]);
    const element = ticker(feed.url);
    await event(element, 'news-loaded');
    await element.reload();
    await element.updateComplete;
    expect(words(element)).to.include('서울');
  });
});

describe('a source that is not plain JSON', () => {
  it('is read in the encoding that the tag names', async () => {
    const feed = await serve(eucKr([ARTICLE, { headline: '둘째' }]));
    const article = card(feed.url, 'charset="euc-kr"');
    await until(() => words(article).includes('다리가 열렸다'), 'the article');
  });

  it('is the page itself with src="#page"', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: '이 페이지의 기사' });
    document.head.append(script);
    const article = card('#page');
    await until(() => words(article).includes('이 페이지의 기사'), 'the article');
    script.remove();
  });
});
