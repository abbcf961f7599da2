import { expect } from '@open-wc/testing';
import { toDocument, toPlaces } from '../../src/parse/trace-tree.js';
import { traceArticles, traceWeather, type Trace } from '../../src/parse/trace.js';
import { MarkupDocument } from '../../src/core/markup-document.js';

const BASE = 'https://news.example/data.json';

const told = ({ origins }: Trace): Record<string, readonly string[]> =>
  Object.fromEntries(origins.map(({ field, paths }) => [field, paths]));

const weather = async (raw: unknown, format: string): Promise<Record<string, readonly string[]>> =>
  told(await traceWeather(raw, { base: BASE, format }));

const articles = async (raw: unknown, format: string): Promise<Record<string, readonly string[]>> =>
  told(await traceArticles(raw, { base: BASE, format }));

describe('where fields were read from', () => {
  describe('of weather', () => {
    it('is the field itself in our own shape', async () => {
      const station = { name: '서울', temperature: 3.4, condition: 'rain', night: false, air: { pm10: 31 } };
      const raw = { observedAt: '2026-11-22T15:00:00+09:00', stale: true, stations: [station] };
      expect(await weather(raw, 'newsdrop-weather')).to.deep.equal({
        observedAt: ['observedAt'],
        stale: ['stale'],
        name: ['stations[0].name'],
        temperature: ['stations[0].temperature'],
        condition: ['stations[0].condition'],
        night: ['stations[0].night'],
        'air.pm10': ['stations[0].air.pm10'],
      });
    });

    it('is told of the richest station, and of others for what that one lacks', async () => {
      const stations = [{ name: '서울' }, { name: '부산', temperature: 9 }, { name: '제주', text: '비' }];
      const found = await weather({ stations }, 'newsdrop-weather');
      expect(found['temperature']).to.deep.equal(['stations[1].temperature']);
      expect(found['text']).to.deep.equal(['stations[2].text']);
    });

    it('names the word of a condition though a number would say the same', async () => {
      const rows = [
        { stn_id: '108', '#text': '서울', desc: '흐림', icon: '04', ta: '3.1' },
        { stn_id: '159', '#text': '부산', desc: '맑음', icon: '01', ta: '8.2' },
      ];
      const found = await weather({ current: { weather: { local: rows } } }, 'kma-web-map');
      const both = (key: string): string[] => [0, 1].map((i) => `current.weather.local[${i}].${key}`);
      expect(found['condition']).to.have.members(both('desc'));
      expect(found['temperature']).to.have.members(both('ta'));
    });

    it('finds one of two places that say the same', async () => {
      const raw = {
        weather: [{ id: 500, icon: '10n', description: 'light rain' }],
        main: { temp: 290 },
        dt: 1_700_000_000,
        sys: { sunrise: 1_700_010_000, sunset: 1_700_050_000 },
        name: 'Seoul',
      };
      expect((await weather(raw, 'openweathermap'))['night']).to.deep.equal(['weather[0].icon']);
    });

    it('may be the key of a map', async () => {
      const raw = { '108': { name: '서울', temp: 3 }, '159': { name: '부산', temp: 8 } };
      expect((await weather(raw, 'kma-web-map'))['id']).to.have.members(['108 (its name)', '159 (its name)']);
    });

    it('is found for an id though another row has the one that is tried', async () => {
      const rows = [
        { TM: '202611221500', STN: '108', TA: '-9.0' },
        { TM: '202611221500', STN: '159', TA: '-99.0' },
      ];
      const found = await weather(rows, 'kma-sfctm');
      expect(found['name']).to.have.members(['[0].STN', '[1].STN']);
      // the temperature of a row in which it is not measured is no place of it
      expect(found['temperature']).to.deep.equal(['[0].TA']);
    });

    it('is nowhere for what the reader says by itself', async () => {
      const raw = {
        current_units: { temperature_2m: '°C' },
        current: { temperature_2m: 3, weather_code: 0 },
      };
      const place = { ...raw, latitude: 37.5, longitude: 127 };
      const found = await weather(place, 'open-meteo');
      expect(found['source.name']).to.deep.equal([]);
      expect(found['temperature']).to.include('current.temperature_2m');
    });

    it('is nothing for a document that cannot be read', async () => {
      expect(await traceWeather({ stations: 3 }, { base: BASE, format: 'newsdrop-weather' })).to.deep.equal({
        origins: [],
        complete: true,
      });
    });

    it('is found among ten thousand stations, with their numbers in the whole list', async () => {
      const stations = Array.from({ length: 10_000 }, (_, i) => ({ name: `곳 ${i}`, temperature: i % 30 }));
      Object.assign(stations[7000]!, { condition: 'snow' });
      const { origins, complete } = await traceWeather(
        { stations },
        { base: BASE, format: 'newsdrop-weather' },
      );
      expect(complete).to.equal(true);
      expect(told({ origins, complete })['condition']).to.deep.equal(['stations[7000].condition']);
    });

    it('is found where a station has several rows', async () => {
      const row = (nx: number, category: string, obsrValue: string): object => ({
        ...{ baseDate: '20261122', baseTime: '1500', category, nx, ny: 127, obsrValue },
      });
      const item = Array.from({ length: 40 }, (_, i) => [row(60 + i, 'T1H', '3.5'), row(60 + i, 'PTY', '1')]);
      const raw = { response: { header: { resultCode: '00' }, body: { items: { item: item.flat() } } } };
      const found = await weather(raw, 'kma-grid');
      const at = /^response\.body\.items\.item\[(\d+)\]\.obsrValue$/;
      expect(found['temperature']?.filter((path) => at.test(path))).to.have.lengthOf(1);
      expect(found['condition']?.some((path) => at.test(path))).to.equal(true);
    });
  });

  describe('of articles', () => {
    it('keeps lists apart from what stands in them', async () => {
      const article = {
        headline: '제목',
        authors: [{ name: '홍길동' }, { name: '김철수' }],
        tags: ['하나', '둘'],
        image: { url: '/a.jpg', alt: '사진' },
      };
      const found = await articles({ articles: [article] }, 'newsdrop-articles');
      expect(found['authors.name']).to.have.members([
        'articles[0].authors[0].name',
        'articles[0].authors[1].name',
      ]);
      expect(found['tags']).to.have.members(['articles[0].tags[0]', 'articles[0].tags[1]']);
      expect(found['image.url']).to.deep.equal(['articles[0].image.url']);
    });

    it('names the place that counts of several with the same text', async () => {
      const raw = [
        {
          id: 7,
          link: 'https://news.example/7',
          title: { rendered: '제목' },
          yoast_head_json: { title: '제목', og_title: '제목' },
          content: { rendered: '<p>본문</p>' },
        },
      ];
      expect((await articles(raw, 'wordpress'))['headline']).to.deep.equal(['[0].title.rendered']);
    });
  });
});

describe('a document as places', () => {
  const paths = (raw: unknown): readonly string[] => {
    const found: string[] = [];
    const visit = (place: ReturnType<typeof toPlaces>): void =>
      place.join ? place.all.forEach(visit) : void found.push(place.path);
    visit(toPlaces(raw));
    return found;
  };

  const markup = new MarkupDocument('xml', {
    name: 'rss',
    attributes: { version: '2.0' },
    children: [
      { name: 'title', attributes: {}, children: ['a'] },
      { name: 'item', attributes: { id: '1' }, children: ['b'] },
      { name: 'item', attributes: {}, children: [] },
    ],
  });
  const page = new MarkupDocument('html', {
    name: 'html',
    attributes: {},
    children: [
      { name: 'script', attributes: { type: 'application/ld+json' }, children: ['{"headline":"a"}'] },
      { name: 'script', attributes: { type: 'application/ld+json' }, children: ['{broken'] },
    ],
  });

  it('names elements by their number where there are several', () => {
    expect(paths(markup)).to.deep.equal(['rss.@version', 'rss.title', 'rss.item[0].@id', 'rss.item[0]']);
  });

  it('looks into the JSON of a page', () => {
    expect(paths(page)).to.deep.equal([
      'html.script[0].@type',
      'html.script[0].headline',
      'html.script[1].@type',
      'html.script[1]',
    ]);
  });

  it('comes together as it was', () => {
    for (const raw of [markup, page, { a: [1, { b: null }], '': true }, [], 'text', null])
      expect(JSON.stringify(toDocument(toPlaces(raw), ({ value }) => value))).to.equal(JSON.stringify(raw));
  });

  it('does not follow a document into any depth', () => {
    let raw: unknown = 1;
    for (let i = 0; i < 20_000; i++) raw = [raw];
    expect(paths(raw)).to.have.lengthOf(1);
  });
});
