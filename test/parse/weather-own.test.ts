import { expect } from '@open-wc/testing';
import type { Warning } from '../../src/parse/fields.js';
import { parseWeather } from '../../src/parse/weather.js';
import type { Station, Weather } from '../../src/models/weather.js';

const BASE = 'https://news.example/data/weather.json';

interface Outcome {
  weather: Weather | undefined;
  format: string | undefined;
  warnings: readonly Warning[];
  error: { kind: string; message: string } | undefined;
}

const read = async (raw: unknown, format?: string): Promise<Outcome> => {
  const result = await parseWeather(raw, { base: BASE, format });
  return result.ok
    ? {
        weather: result.value.value,
        format: result.value.format,
        warnings: result.value.warnings,
        error: undefined,
      }
    : { weather: undefined, format: undefined, warnings: [], error: result.error };
};

/** One station with the given fields beside its name. */
const station = async (
  fields: object,
): Promise<{ station: Station | undefined; warnings: readonly Warning[] }> => {
  const { weather, warnings } = await read({ stations: [{ name: '서울', ...fields }] });
  return { station: weather?.stations[0], warnings };
};

const CONDITIONS_SAID =
  'clear, mostly-clear, partly-cloudy, mostly-cloudy, overcast, mist, haze, smoke, fog, dust, drizzle, rain, showers, ' +
  'freezing-rain, sleet, snow, snow-showers, hail, thunder, tornado, unknown';

describe('our own weather', () => {
  it('is recognised by its list of stations', async () => {
    expect(await read({ stations: [] })).to.include({ format: 'newsdrop-weather', error: undefined });
  });

  for (const [key, good, made, bad, said] of [
    ['id', '108', '108', {}, 'expected text, got an object'],
    ['id', 108, '108', [], 'expected text, got a list'],
    ['region', '서울특별시', '서울특별시', true, 'expected text, got true'],
    ['latitude', 37.57, 37.57, '북위', 'expected a number, got "북위"'],
    ['longitude', '126.97', 126.97, {}, 'expected a number, got an object'],
    ['temperature', 13.8, 13.8, '맑음', 'expected a number, got "맑음"'],
    ['temperature', '-9.0', -9, 286.9, 'expected degrees Celsius, got 286.9'],
    ['condition', 'rain', 'rain', '비', `expected one of ${CONDITIONS_SAID}, got "비"`],
    ['intensity', 'heavy', 'heavy', 3, 'expected one of light, moderate, heavy, got 3'],
    ['ended', true, true, 'yes', 'expected true or false, got "yes"'],
    ['night', false, false, 0, 'expected true or false, got 0'],
    ['text', '강한비', '강한비', {}, 'expected text, got an object'],
    [
      'url',
      '/weather/108',
      'https://news.example/weather/108',
      'javascript:alert(1)',
      'expected an http(s) address, got "javascript:alert(1)"',
    ],
    ['air', { grade: 'bad', pm10: 31 }, { grade: 'bad', pm10: 31 }, '나쁨', 'expected an object, got "나쁨"'],
  ] as const) {
    it(`reads the ${key} ${JSON.stringify(good)} of a station`, async () => {
      expect(await station({ [key]: good })).to.deep.equal({
        station: { name: '서울', [key]: made },
        warnings: [],
      });
    });

    it(`leaves out the ${key} ${JSON.stringify(bad)} and says why`, async () => {
      expect(await station({ [key]: bad })).to.deep.equal({
        station: { name: '서울' },
        warnings: [{ path: `stations[0].${key}`, message: said }],
      });
    });

    it(`has no ${key} where ${JSON.stringify(bad)} would have been and nothing is`, async () => {
      expect(await station({ [key]: null })).to.deep.equal({ station: { name: '서울' }, warnings: [] });
    });
  }

  it('says where in the air a value is wrong', async () => {
    const { warnings } = await station({ air: { grade: 'good', pm25: '-' } });
    expect(warnings).to.deep.equal([{ path: 'stations[0].air.pm25', message: 'expected a number, got "-"' }]);
  });

  for (const [key, good, made, bad, said] of [
    [
      'observedAt',
      '2024-05-06T15:00:00+09:00',
      Date.UTC(2024, 4, 6, 6),
      '2024.05.06',
      'expected an ISO 8601 date',
    ],
    ['timeZone', 'Asia/Seoul', 'Asia/Seoul', 'Asia/Atlantis', 'expected an IANA time zone'],
    ['stale', true, true, 1, 'expected true or false, got 1'],
    ['source', { name: '기상청' }, { name: '기상청' }, '기상청', 'expected an object, got "기상청"'],
    [
      'alerts',
      [{ title: '호우주의보', level: 'watch', issuedAt: '1970-01-01T00:00Z', url: 'a' }],
      [{ title: '호우주의보', level: 'watch', issuedAt: 0, url: 'https://news.example/data/a' }],
      {},
      'expected a list, got an object',
    ],
  ] as const) {
    it(`reads ${key}`, async () => {
      expect(await read({ stations: [], [key]: good })).to.deep.include({
        weather: { stations: [], [key]: made },
        warnings: [],
      });
    });

    it(`leaves out a wrong ${key} and says why`, async () => {
      const { weather, warnings } = await read({ stations: [], [key]: bad });
      expect(weather).to.deep.equal({ stations: [] });
      expect(warnings[0]!.path).to.equal(key);
      expect(warnings[0]!.message).to.contain(said);
    });
  }

  it('loses an alert without title alone', async () => {
    const { weather } = await read({ stations: [], alerts: [{ level: 'watch' }, { title: '한파경보' }] });
    expect(weather!.alerts).to.deep.equal([{ title: '한파경보' }]);
  });

  it('loses a bad station alone', async () => {
    const { weather, warnings } = await read({
      stations: [{ name: '서울' }, 5, { temperature: 1 }, { name: '부산' }],
    });
    expect(weather!.stations.map(({ name }) => name)).to.deep.equal(['서울', '부산']);
    expect(warnings).to.deep.equal([
      { path: 'stations[1]', message: 'expected an object, got 5' },
      { path: 'stations[2]', message: 'left out: it has no name' },
    ]);
  });

  it('fails when not one station can be read', async () => {
    const { error } = await read({ stations: [{ id: 1 }, 5] });
    expect(error).to.deep.equal({
      kind: 'shape',
      message: 'None of the stations can be read. stations[0]: left out: it has no name.',
    });
  });

  it('says of at most fifty stations what is wrong with them', async () => {
    const bad = Array.from({ length: 80 }, () => ({ name: 'a', temperature: 'x' }));
    const { warnings } = await read({ stations: bad });
    expect(warnings).to.have.length(51);
  });

  it('does not read what an object inherits', async () => {
    const raw = JSON.parse(
      '{"stations":[{"name":"서울","__proto__":{"temperature":9},"constructor":{"url":"a"}}]}',
    );
    const { weather } = await read(raw);
    expect(weather!.stations).to.deep.equal([{ name: '서울' }]);
    expect(weather!.stations[0]!.temperature).to.equal(undefined);
  });

  it('is read as such when it is named, whatever it looks like', async () => {
    const { error } = await read([{ city: '서울', temp: 1 }], 'newsdrop-weather');
    expect(error).to.deep.equal({ kind: 'shape', message: 'Weather data needs a list called "stations".' });
  });
});

describe('weather of no known form', () => {
  for (const raw of [null, 5, 'hi', true, {}, [1, 2], { articles: [] }, { list: [{ headline: 'a' }] }]) {
    it(`names the known ones for ${JSON.stringify(raw)}`, async () => {
      const { error } = await read(raw);
      expect(error!.kind).to.equal('shape');
      expect(error!.message).to.match(
        /no known form of weather data\. Known formats: .*newsdrop-weather.*kma-web-map/,
      );
    });
  }

  it('names them for a format that does not exist', async () => {
    const { error } = await read({ stations: [] }, 'accuweather');
    expect(error!.message).to.match(/format="accuweather" is not known\. Known formats: .*newsdrop-weather/);
  });
});
