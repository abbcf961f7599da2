import { expect } from '@open-wc/testing';
import type { NewsWeatherTicker } from '../../../src/elements/weather-ticker/weather-ticker.js';
import { weather } from '../../fixtures/weather.js';
import { useClock } from '../../support/clock.js';
import { event, until } from '../../support/dom.js';
import { hold, ok, page, remote, serve, status, type Answer, type Feed } from '../../support/server.js';
import { inside, message, names, place, settled } from './ticker.js';

const FIRST = weather(['서울', '부산']);
const SECOND = weather(['서울', '부산', '제주']);
const NOW = '2026-11-22T09:00:00+09:00';

/** The whole of what a reader and a site builder can see of a ticker's data. */
const see = (ticker: NewsWeatherTicker) => ({
  names: names(ticker),
  message: message(ticker),
  states: ['loading', 'failed', 'stale', 'empty'].filter((state) => ticker.matches(`:state(${state})`)),
  busy: inside(ticker, '.root')!.getAttribute('aria-busy'),
});

interface Outcome {
  readonly what: string;
  readonly answer: Answer;
  readonly kind: string | undefined;
}

const OUTCOMES: readonly Outcome[] = [
  { what: 'good data', answer: ok(SECOND), kind: undefined },
  { what: 'HTTP 404', answer: status(404), kind: 'http' },
  { what: 'HTTP 500', answer: status(500), kind: 'http' },
  { what: 'a web page instead of JSON', answer: page(), kind: 'not-json' },
  { what: 'JSON of another kind', answer: ok({ hello: 'world' }), kind: 'shape' },
  { what: 'a cut connection', answer: { cut: 'middle', body: '{"stations":[' }, kind: 'network' },
];

describe('<news-weather-ticker> and its data', () => {
  for (const speed of ['fast', 'slow'] as const) {
    for (const { what, answer, kind } of OUTCOMES) {
      const play = async (answers: Answer[], at: number): Promise<Feed> => {
        const list = [...answers];
        if (speed === 'slow') list[at] = hold(list[at]!);
        return serve(list);
      };

      describe(`when the first answer is ${speed} and is ${what}`, () => {
        it(kind ? 'says so in words, to the reader and to the page' : 'shows the stations', async () => {
          useClock(NOW);
          const feed = await play([answer], 0);
          const ticker = place(`src="${feed.url}"`);
          const telling = event<CustomEvent>(ticker, kind ? 'news-failed' : 'news-loaded');
          if (speed === 'slow') {
            await feed.seen(1);
            expect(see(ticker)).to.include({ busy: 'true', message: undefined });
            await feed.release();
          }
          const told = await telling;
          if (kind) {
            expect(told.detail.kind).to.equal(kind);
            expect(told.detail.url).to.equal(feed.url);
            expect(see(ticker)).to.deep.equal({
              names: [],
              message: 'The weather cannot be shown right now.',
              states: ['failed'],
              busy: 'false',
            });
          } else {
            expect(told.detail).to.include({ url: feed.url, format: 'newsdrop-weather', count: 3 });
            expect(see(ticker)).to.deep.equal({
              names: ['서울', '부산', '제주'],
              message: undefined,
              states: [],
              busy: 'false',
            });
          }
        });
      });

      describe(`when a refresh is ${speed} and brings ${what}`, () => {
        it(kind ? 'keeps the old stations in view, marked as old' : 'shows the new stations', async () => {
          useClock(NOW);
          const feed = await play([ok(FIRST), answer], 1);
          const ticker = place(`src="${feed.url}"`);
          await event(ticker, 'news-loaded');
          const told = event<CustomEvent>(ticker, kind ? 'news-failed' : 'news-loaded');
          const reloaded = ticker.reload();
          if (speed === 'slow') {
            await feed.seen(2);
            await ticker.updateComplete;
            expect(see(ticker)).to.deep.include({ names: ['서울', '부산'], busy: 'true' });
            await feed.release();
          }
          await told;
          await reloaded;
          expect(see(ticker)).to.deep.equal({
            names: kind ? ['서울', '부산'] : ['서울', '부산', '제주'],
            message: undefined,
            states: kind ? ['failed', 'stale'] : [],
            busy: 'false',
          });
          expect(inside(ticker, '.stale')?.textContent).to.equal(kind ? 'no update since' : undefined);
        });
      });
    }

    it(`gives up after ten seconds, ${speed === 'slow' ? 'on a refresh with the old data in view' : 'on a first load'}`, async () => {
      const clock = useClock(NOW);
      const feed = await serve(speed === 'slow' ? [ok(FIRST), hold(ok(SECOND))] : [hold(ok(SECOND))]);
      const ticker = place(`src="${feed.url}"`);
      if (speed === 'slow') {
        await event(ticker, 'news-loaded');
        void ticker.reload();
      }
      const told = event<CustomEvent>(ticker, 'news-failed');
      await feed.seen(speed === 'slow' ? 2 : 1);
      await clock.tickAsync(10_000);
      expect((await told).detail.kind).to.equal('timeout');
      expect(names(ticker)).to.deep.equal(speed === 'slow' ? ['서울', '부산'] : []);
    });
  }

  it('says that the device is offline, and asks again when it is online', async () => {
    useClock(NOW);
    const feed = await remote([{ cut: 'middle', body: '{"stations":[' }, ok(SECOND)]);
    const connection = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      const ticker = place(`src="${feed.url}"`);
      expect((await event<CustomEvent>(ticker, 'news-failed')).detail.kind).to.equal('offline');
      Object.defineProperty(navigator, 'onLine', { ...connection, configurable: true });
      // what listens comes in a part of its own
      await until(() => dispatchEvent(new Event('online')) && names(ticker).length === 3, 'the stations');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('refreshes by itself after its interval, give or take a tenth, and not before', async () => {
    const clock = useClock(NOW);
    const feed = await serve([ok(FIRST), ok(SECOND)]);
    const ticker = place(`src="${feed.url}" refresh="100"`);
    await event(ticker, 'news-loaded');
    await settled(ticker);
    await clock.tickAsync(89_000);
    expect(await feed.requests()).to.have.length(1);
    const loaded = event(ticker, 'news-loaded');
    // step by step: the deadline of the request goes by the same clock
    for (let second = 0; second <= 21 && (await feed.requests()).length < 2; second++)
      await clock.tickAsync(1000);
    await loaded;
    expect(names(ticker)).to.have.length(3);
  });

  it('never refreshes with refresh="0"', async () => {
    const clock = useClock(NOW);
    const feed = await serve([ok(FIRST)]);
    await event(place(`src="${feed.url}" refresh="0"`), 'news-loaded');
    await clock.tickAsync(3_600_000);
    expect(await feed.requests()).to.have.length(1);
  });

  it('marks observations older than three hours as old, without calling it a failure', async () => {
    useClock('2026-11-22T11:30:00+09:00');
    const ticker = place();
    ticker.data = FIRST;
    await ticker.updateComplete;
    expect(see(ticker).states).to.deep.equal(['stale']);
  });

  it('shows what the page gave for an empty list', async () => {
    const ticker = place('', '<b slot="empty">아직 없음</b>');
    ticker.data = { stations: [] };
    await ticker.updateComplete;
    const slot = inside<HTMLSlotElement>(ticker, 'slot[name="empty"]')!;
    expect(slot.assignedElements()[0]?.textContent).to.equal('아직 없음');
    expect(see(ticker).states).to.deep.equal(['empty']);
  });

  it("leaves the page's own link in view while it loads and when it cannot", async () => {
    const feed = await serve([hold(status(500))]);
    const ticker = place(`src="${feed.url}"`, '<a href="/weather">오늘의 날씨</a>');
    await feed.seen(1);
    expect(ticker.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    const failed = event(ticker, 'news-failed');
    await feed.release();
    await failed;
    expect(ticker.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it("puts its own content in the place of the page's link once there is data", async () => {
    const ticker = place('', '<a href="/weather">오늘의 날씨</a>');
    ticker.data = FIRST;
    await ticker.updateComplete;
    expect(ticker.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
    expect(names(ticker)).to.deep.equal(['서울', '부산']);
  });

  it('reads a child JSON script, at once', async () => {
    const ticker = place('', `<script type="application/json">${JSON.stringify(FIRST)}</script>`);
    await ticker.updateComplete;
    expect(names(ticker)).to.deep.equal(['서울', '부산']);
  });

  it('names the cause when a child JSON script is broken', async () => {
    const ticker = place('', '<script type="application/json">{"stations":[</script>');
    const { detail } = await event<CustomEvent>(ticker, 'news-failed');
    expect(detail.kind).to.equal('not-json');
    expect(detail.message).to.include('application/json');
  });

  it('prefers .data to src, and src to a child script', async () => {
    const feed = await serve([ok(SECOND)]);
    const ticker = place(`src="${feed.url}"`, '<script type="application/json">{"stations":[]}</script>');
    await event(ticker, 'news-loaded');
    expect(names(ticker)).to.have.length(3);
    ticker.data = FIRST;
    await ticker.updateComplete;
    expect(names(ticker)).to.have.length(2);
  });

  it('keeps a field that is missing out of sight, and never prints a raw value', async () => {
    const ticker = place();
    ticker.data = {
      stations: [
        { name: '서울' },
        { name: '부산', temperature: '-0.0', condition: {}, text: null },
        { temperature: 3 },
      ],
    };
    await ticker.updateComplete;
    const rows = [...ticker.shadowRoot!.querySelectorAll('.list li')].map((row) =>
      [...row.querySelectorAll('bdi')].map((part) => part.textContent).join(' '),
    );
    expect(rows).to.deep.equal(['서울 –', '부산 0.0℃']);
  });

  it('shows the 97 observations of the demo, the four nameless ones by their station', async () => {
    const ticker = place('src="/demo/data/weather.json" list="inline"');
    const { detail } = await event<CustomEvent>(ticker, 'news-loaded');
    expect(detail).to.deep.include({ format: 'kma-web-map', count: 97, warnings: [] });
    expect(names(ticker)).to.include.members(['북춘천', '서청주', '세종', '북부산', '홍성(예)']);
  });
});
