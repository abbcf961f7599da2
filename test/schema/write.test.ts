import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import * as articleFixtures from '../fixtures/article-formats.js';
import { CONVERTERS, KMA_ROWS } from '../fixtures/kma.js';
import { ANSWERS } from '../fixtures/weather-formats.js';
import { toArticlesDocument, toWeatherDocument } from '../../src/schema/write.js';
import { parseArticles } from '../../src/parse/article.js';
import type { Parsed, Parsing } from '../../src/parse/fields.js';
import { parseWeather } from '../../src/parse/weather.js';

const { BASE, STORY: _story, ...articleDocuments } = articleFixtures;
/** Where the written file lies: not where it was made from. */
const ELSEWHERE = 'https://elsewhere.example/own.json';

const ok = async <T>(parsing: Parsing<T>): Promise<Parsed<T>> => {
  const result = await parsing;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** As a file brings it. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const WEATHER: Readonly<Record<string, { raw: unknown; base?: string }>> = {
  ...ANSWERS,
  ...Object.fromEntries(
    Object.entries(CONVERTERS).map(([name, convert]) => [`KMA, ${name}`, { raw: convert(KMA_ROWS) }]),
  ),
};

describe('weather as a document of our own', () => {
  for (const [name, { raw, base = BASE }] of Object.entries(WEATHER)) {
    it(`is read again as what it was (${name})`, async () => {
      const first = await ok(parseWeather(raw, { base }));
      const written = throughJson(toWeatherDocument(first.value));
      const second = await ok(parseWeather(written, { base: ELSEWHERE }));
      expect(second).to.deep.equal({ value: first.value, format: 'newsdrop-weather', warnings: [] });
    });
  }

  it('has alerts with dates', async () => {
    const raw = {
      stations: [],
      alerts: [{ title: '호우주의보', issuedAt: '2024-05-06T06:00:00Z', expiresAt: '2024-05-06T21:00:00Z' }],
    };
    const { value } = await ok(parseWeather(raw, { base: BASE }));
    expect(toWeatherDocument(value)).to.deep.equal(raw);
  });

  for (const [timeZone, observedAt] of [
    ['Asia/Seoul', '2024-05-06T15:00:00+09:00'],
    ['America/St_Johns', '2024-05-06T03:30:00-02:30'],
    ['UTC', '2024-05-06T06:00:00Z'],
    [undefined, '2024-05-06T06:00:00Z'],
  ] as const) {
    it(`tells times as the clocks of ${timeZone ?? 'no zone'} do`, () => {
      const weather = { stations: [], observedAt: Date.UTC(2024, 4, 6, 6), ...(timeZone && { timeZone }) };
      expect(toWeatherDocument(weather).observedAt).to.equal(observedAt);
    });
  }

  it('keeps any time to the millisecond, in any zone', async () => {
    const zones = fc.constantFrom('Asia/Seoul', 'Asia/Kathmandu', 'America/Caracas', 'Europe/Dublin', 'UTC');
    const instants = fc.integer({ min: Date.UTC(1, 1, 1), max: Date.UTC(9999, 10) });
    await fc.assert(
      fc.asyncProperty(instants, zones, async (observedAt, timeZone) => {
        const written = toWeatherDocument({ stations: [], observedAt, timeZone });
        const { value } = await ok(parseWeather(written, { base: BASE }));
        expect(value.observedAt).to.equal(observedAt);
      }),
    );
  });

  for (const observedAt of [NaN, 9e15, -1e14, 1e15]) {
    it(`leaves out the time ${observedAt}, which no date can say`, () => {
      expect(toWeatherDocument({ stations: [], observedAt })).to.deep.equal({ stations: [] });
    });
  }
});

describe('articles as a document of our own', () => {
  for (const [name, raw] of Object.entries(articleDocuments)) {
    it(`are read again as what they were (${name})`, async () => {
      const first = await ok(parseArticles(raw, { base: BASE }));
      const written = throughJson(toArticlesDocument(first.value));
      const second = await ok(parseArticles(written, { base: ELSEWHERE }));
      expect(second).to.deep.equal({ value: first.value, format: 'newsdrop-articles', warnings: [] });
    });
  }

  it('tell times as the clocks of the given zone do', () => {
    const articles = [{ headline: '기사', publishedAt: 0 }];
    expect(toArticlesDocument(articles, { timeZone: 'Asia/Seoul' }).articles[0]!.publishedAt).to.equal(
      '1970-01-01T09:00:00+09:00',
    );
  });

  for (const [seconds, duration] of [
    [0, 'PT0S'],
    [180, 'PT3M'],
    [3800, 'PT1H3M20S'],
    [86_400, 'PT24H'],
    [59.6, 'PT1M'],
  ] as const) {
    it(`tell ${seconds} seconds as ${duration}`, () => {
      expect(toArticlesDocument([{ headline: '기사', duration: seconds }]).articles[0]!.duration).to.equal(
        duration,
      );
    });
  }

  it('do not tell on whose disk they were made', () => {
    const article = { headline: '기사', bodyHtml: '<p>', bodyBase: 'file:///home/kim/feed.json' };
    expect(toArticlesDocument([article]).articles).to.deep.equal([{ headline: '기사', bodyHtml: '<p>' }]);
  });
});
