import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { checkArticles, checkWeather } from '../../src/schema/check.js';
import { parseArticles } from '../../src/parse/article.js';
import { parseWeather } from '../../src/parse/weather.js';

const BADGES = 'live, breaking, exclusive, opinion, premium, sponsored, video, audio, gallery';

const toLines = (told: ReturnType<typeof checkWeather>): readonly string[] =>
  told.map(({ path, message }) => (path ? `${path}: ${message}` : message));

describe('what is told of a weather document', () => {
  for (const [title, raw, lines] of [
    ['nothing, where all is well', { stations: [{ name: '서울', temperature: 13.8 }] }, []],
    ['nothing, where an address is relative', { stations: [{ name: '서울', url: 'weather/108' }] }, []],
    [
      'where a value is wrong',
      { stations: [{ name: '서울' }, { name: '부산', temperature: '맑음', air: { pm10: '나쁨' } }] },
      [
        'stations[1].temperature: expected a number, got "맑음"',
        'stations[1].air.pm10: expected a number, got "나쁨"',
      ],
    ],
    [
      'what is lost by it',
      { stations: [{ name: '서울' }, { name: {} }] },
      ['stations[1].name: expected text, got an object', 'stations[1]: left out: it has no name'],
    ],
    [
      'names that were hardly meant so',
      {
        obeservedAt: '2024-05-06T15:00:00+09:00',
        stations: [
          { name: '서울', temprature: 13.8, wind: 3 },
          { name: '부산', temprature: 15, Condition: 'rain' },
        ],
      },
      [
        'obeservedAt: is not known and passed over; did you mean "observedAt"?',
        'stations[0].temprature: is not known and passed over; did you mean "temperature"? (2 times)',
        'stations[1].Condition: is not known and passed over; did you mean "condition"?',
      ],
    ],
    [
      'nothing of names that are not near any other, or beside the right one',
      { stations: [{ name: '서울', nome: 'x', ids: ['1'], condition: 'rain', conditions: [] }] },
      [],
    ],
    ['what it cannot do without', { observedAt: null }, ['Weather data needs a list called "stations".']],
    ['that it is something else', ['서울'], ['expected an object, got a list']],
    [
      'that nothing of it is left',
      { stations: [{ id: '108' }] },
      [
        'stations[0]: left out: it has no name',
        'None of the stations can be read. stations[0]: left out: it has no name.',
      ],
    ],
  ] as const) {
    it(title, () => {
      expect(toLines(checkWeather(raw))).to.deep.equal(lines);
    });
  }
});

describe('what is told of an article document', () => {
  for (const [title, raw, lines] of [
    ['nothing, where all is well', { articles: [{ headline: '기사' }] }, []],
    ['nothing, of an empty list', { articles: [] }, []],
    [
      'where a value is wrong',
      { articles: [{ headline: '기사', badges: ['live', 'hot'] }] },
      [`articles[0].badges[1]: expected one of ${BADGES}, got "hot"`],
    ],
    [
      'a name that was hardly meant so, in one article alone too',
      { headline: '기사', sub_headlines: ['부제목'], image: { url: '/a.png', captoin: '설명' } },
      [
        'sub_headlines: is not known and passed over; did you mean "subheadlines"?',
        'image.captoin: is not known and passed over; did you mean "caption"?',
      ],
    ],
    [
      'of one article alone',
      { headline: '기사', image: { url: 'ftp://a.example/b.png' } },
      [
        'image.url: expected an http(s) address, got "ftp://a.example/b.png"',
        'image: left out: it has no url',
      ],
    ],
    ['what an article cannot do without', { url: '/a' }, ['left out: it has no headline']],
    ['that the list is none', { articles: '기사' }, ['articles: expected a list, got "기사"']],
    ['that it is something else', null, ['expected an object, got null']],
  ] as const) {
    it(title, () => {
      expect(toLines(checkArticles(raw))).to.deep.equal(lines);
    });
  }
});

describe('checks of any JSON', () => {
  const base = 'https://news.example/a.json';
  for (const [check, parse, format, list, row] of [
    [checkWeather, parseWeather, 'newsdrop-weather', 'stations', 'name'],
    [checkArticles, parseArticles, 'newsdrop-articles', 'articles', 'headline'],
  ] as const) {
    it(`tell what a page leaves out (${format})`, async () => {
      const rows = fc.array(
        fc.dictionary(fc.constantFrom(row, 'url', 'image', 'air', 'tags', 'night'), fc.jsonValue()),
      );
      const documents = fc.oneof(fc.jsonValue(), fc.record({ [list]: rows }));
      await fc.assert(
        fc.asyncProperty(documents, async (raw) => {
          const result = await parse(raw, { base, format });
          const told = check(raw, base);
          if (result.ok) expect(told).to.deep.equal(result.value.warnings);
          else expect(told).to.not.be.empty;
        }),
      );
    });
  }
});
