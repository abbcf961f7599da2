import { expect } from '@open-wc/testing';
import type { Warning } from '../../src/parse/fields.js';
import { parseWeather } from '../../src/parse/weather.js';
import { hasKmaRows } from '../../src/parse/weather/kma-rows.js';
import type { Station, Weather } from '../../src/models/weather.js';
import { CONVERTERS, KMA_ROWS, phpNamesOnly, type KmaRow } from '../fixtures/kma.js';

const BASE = 'https://news.example/data/weather.json';
const THREE = Date.UTC(2024, 4, 6, 6);

interface Outcome {
  weather: Weather;
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
    : { weather: { stations: [] }, format: undefined, warnings: [], error: result.error };
};

const row = (more: Partial<KmaRow> = {}): KmaRow => ({
  id: '108',
  name: '서울',
  icon: '08',
  desc: '비',
  ta: '13.8',
  ...more,
});

/** The one station that the feed makes of a row. */
const station = async (more: Partial<KmaRow>): Promise<Station | undefined> =>
  (await read(CONVERTERS['xmltodict']!([row(more)]))).weather.stations[0];

const STATIONS: readonly Station[] = [
  {
    id: '90',
    name: '속초',
    region: '강원특별자치도',
    temperature: 20.4,
    condition: 'mostly-cloudy',
    text: '구름많음',
  },
  { id: '95', name: '철원', region: '강원특별자치도', temperature: -9 },
  { id: '108', name: '서울', region: '서울특별시', temperature: 13.8, condition: 'rain', text: '비' },
  { id: '177', name: '홍성(예)', region: '충청남도' },
  { id: '189', name: '서귀포', region: '제주특별자치도', temperature: 0, condition: 'clear', text: '맑음' },
];

describe("KMA's feed", () => {
  for (const [name, convert] of Object.entries(CONVERTERS)) {
    describe(`as ${name} makes it`, () => {
      it('gives every station', async () => {
        const { weather, warnings } = await read(convert(KMA_ROWS));
        expect(weather.stations).to.deep.equal(STATIONS);
        expect(warnings).to.deep.equal([]);
      });

      it('was observed at its hour in Korea', async () => {
        const { weather } = await read(convert(KMA_ROWS));
        expect(weather).to.include({ observedAt: THREE, timeZone: 'Asia/Seoul' });
      });

      it('names its source', async () => {
        const { weather, format } = await read(convert(KMA_ROWS));
        expect(weather.source!.name).to.equal('기상청');
        expect(format).to.equal('kma-web-map');
      });

      it('gives a single station', async () => {
        const { weather } = await read(convert(KMA_ROWS.slice(0, 1)));
        expect(weather.stations).to.deep.equal(STATIONS.slice(0, 1));
      });
    });
  }

  for (const name of ['fast-xml-parser', 'xmltodict', 'org.json']) {
    it(`gives a single station that ${name} did not put into a list`, async () => {
      const raw = CONVERTERS[name]!(KMA_ROWS.slice(2, 3)) as { current: { weather: { local: unknown } } };
      raw.current.weather.local = (raw.current.weather.local as unknown[])[0];
      expect((await read(raw)).weather.stations).to.deep.equal(STATIONS.slice(2, 3));
    });
  }

  it('is read without the elements around it', async () => {
    const raw = CONVERTERS['Jackson XmlMapper']!(KMA_ROWS) as { weather: object };
    const { weather } = await read(raw.weather);
    expect(weather.stations).to.deep.equal(STATIONS);
    expect(weather.observedAt).to.equal(THREE);
  });

  it('has no time where it does not say one', async () => {
    const { weather } = await read({
      current: { weather: { local: [{ '@stn_id': '108', '@ta': '1', '#text': '서울' }] } },
    });
    expect(weather.observedAt).to.equal(undefined);
  });

  for (const [id, name, region] of [
    ['93', '북춘천', '강원특별자치도'],
    ['181', '서청주', '충청북도'],
    ['239', '세종', '세종특별자치시'],
    ['296', '북부산', '부산광역시'],
  ] as const) {
    it(`names the nameless station ${id} ${name}`, async () => {
      expect(await station({ id, name: '' })).to.include({ id, name, region });
    });
  }

  it('leaves out a station with neither name nor known id', async () => {
    const raw = CONVERTERS['xmltodict']!([row(), row({ id: '9999', name: '' })]);
    const { weather, warnings } = await read(raw);
    expect(weather.stations).to.have.length(1);
    expect(warnings).to.deep.equal([
      {
        path: 'current.weather.local[1]',
        message: 'left out: no name, and the id "9999" is not a KMA station',
      },
    ]);
  });

  it('loses a bad row alone and says where it was', async () => {
    const { weather, warnings } = await read({
      current: { weather: [{ local: [5, { _: '서울', $: { ta: '1' } }] }] },
    });
    expect(weather.stations).to.deep.equal([{ name: '서울', temperature: 1 }]);
    expect(warnings).to.deep.equal([
      { path: 'current.weather[0].local[0]', message: 'left out: not a station' },
    ]);
  });

  it('keeps the names of stations that it does not know', async () => {
    expect(await station({ id: '9999', name: '독도' })).to.include({ id: '9999', name: '독도' });
  });

  for (const desc of ['-', '', ' ', '결측', '자료없음', 'null', '3']) {
    it(`shows no condition for ${JSON.stringify(desc)}`, async () => {
      expect(await station({ desc, icon: desc === '' ? '' : '08' })).to.have.keys(
        'id',
        'name',
        'region',
        'temperature',
      );
    });
  }

  it('shows a word that nobody knows as it is', async () => {
    expect(await station({ desc: '꽃가루' })).to.include({ condition: 'unknown', text: '꽃가루' });
  });

  for (const ta of ['', '-', '-50', '-99.0', '-999', '999.9', 'NaN', '비']) {
    it(`has no temperature for ${JSON.stringify(ta)}`, async () => {
      expect(await station({ ta })).to.not.have.property('temperature');
    });
  }

  for (const [ta, temperature] of [
    ['-9.0', -9],
    ['-9', -9],
    ['-49.9', -49.9],
    ['0', 0],
    ['-0.0', 0],
    ['41.0', 41],
  ] as const) {
    it(`believes a temperature of ${ta}`, async () => {
      expect(Object.is((await station({ ta }))!.temperature, temperature)).to.equal(true);
    });
  }

  it('takes over ended rain with its word', async () => {
    expect(await station({ desc: '비끝' })).to.include({ ended: true, text: '비끝' });
  });

  it('is empty without stations', async () => {
    expect(
      (await read({ current: { weather: { '@year': '2024', local: [] } } })).weather.stations,
    ).to.deep.equal([]);
  });

  it('fails when not one row is a station', async () => {
    const { error } = await read({
      current: { weather: { local: [{ '@stn_id': '1' }, { '@stn_id': '2' }] } },
    });
    expect(error!.kind).to.equal('shape');
    expect(error!.message).to.contain('current.weather.local[0]: left out: no name, and the id "1"');
  });

  it('is not lost in attributes within attributes', async () => {
    let deep: unknown = { ta: '1' };
    for (let i = 0; i < 20_000; i++) deep = { $: deep };
    expect(
      (await read({ weather: { local: [deep, { _: '서울', $: { ta: '1' } }] } })).weather.stations,
    ).to.have.length(1);
  });
});

describe('names without temperatures', () => {
  for (const [what, raw] of Object.entries({
    'from PHP': phpNamesOnly(KMA_ROWS),
    'from PHP, of one station': { weather: { local: '서울' } },
    'from PHP, with a nameless station that kept its attributes': {
      weather: { local: ['속초', '철원', { '@attributes': { stn_id: '93', ta: '14.5' } }] },
    },
    'from a parser told to ignore attributes': { current: { weather: { local: ['속초', '서울'] } } },
  })) {
    it(`are a failure with its cure, ${what}`, async () => {
      const { error } = await read(raw);
      expect(error!.kind).to.equal('shape');
      expect(error!.message).to.match(/no temperatures/);
      expect(error!.message).to.contain('foreach ($xml->weather->local as $l)');
      expect(error!.message).to.contain('ignoreAttributes: false');
    });
  }
});

describe('a hand-made list', () => {
  const PLACES = [
    { id: '108', name: '서울', region: '서울특별시', temperature: 13.8, condition: 'rain', text: '비' },
    { name: '우리 동네', temperature: 14, condition: 'clear', text: '맑음' },
  ];
  const rows = [
    { id: 108, name: '서울', temp: '13.8', desc: '비' },
    { name: '우리 동네', temp: 14, desc: '맑음' },
  ];

  for (const [what, raw] of Object.entries({
    'without anything around': rows,
    'under "list"': { updated: 'today', list: rows },
    'under "items"': { items: rows },
    'under "data"': { data: rows },
    'under "weather"': { weather: rows },
    'under "stations"': { stations: rows },
    'under "result"': { result: rows },
  })) {
    it(`is read ${what}`, async () => {
      const { weather, warnings } = await read(raw);
      expect(weather.stations).to.deep.equal(PLACES);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const name of ['name', 'city', 'area', 'region', 'local', 'stnNm']) {
    it(`may call its places "${name}"`, async () => {
      const { weather } = await read({ weather: [{ [name]: '서울', temp: 1 }] });
      expect(weather.stations).to.deep.equal([{ name: '서울', temperature: 1 }]);
    });
  }

  for (const temperature of ['temp', 'ta', 't1h', 'temperature', 'TA']) {
    it(`may call its temperatures "${temperature}"`, async () => {
      const { weather } = await read([{ name: '서울', [temperature]: '1.5' }]);
      expect(weather.stations).to.deep.equal([{ name: '서울', temperature: 1.5 }]);
    });
  }

  for (const word of ['desc', 'sky', 'weather', 'wfKor', 'wt', 'condition']) {
    it(`may call its conditions "${word}"`, async () => {
      const { weather } = await read([{ name: '서울', temp: 1, [word]: '맑음' }]);
      expect(weather.stations[0]).to.include({ condition: 'clear', text: '맑음' });
    });
  }

  for (const id of ['stn_id', 'stnId', 'id', 'STN_ID']) {
    it(`may call its ids "${id}"`, async () => {
      const { weather } = await read([{ temp: 1, [id]: 239 }]);
      expect(weather.stations).to.deep.equal([
        { id: '239', name: '세종', region: '세종특별자치시', temperature: 1 },
      ]);
    });
  }

  it('may be a map by station id', async () => {
    const { weather } = await read({ 108: { temp: 1 }, 239: { name: '세종', temp: 2 } });
    expect(weather.stations.map(({ id, name }) => [id, name])).to.deep.equal([
      ['108', '서울'],
      ['239', '세종'],
    ]);
  });

  it('says of a map by its key what is wrong', async () => {
    const { warnings } = await read({ 108: { temp: 1 }, x7: { temp: 2 } });
    expect(warnings).to.deep.equal([
      { path: 'x7', message: 'left out: no name, and the id "x7" is not a KMA station' },
    ]);
  });

  it('takes the first of two names that says anything', async () => {
    const { weather } = await read([{ name: null, city: '', area: '서울', temp: 1 }]);
    expect(weather.stations[0]!.name).to.equal('서울');
  });

  it('of other places does not name KMA as its source', async () => {
    const { weather } = await read([{ id: 108, city: 'Lyon', temp: 21 }]);
    expect(weather).to.deep.equal({ stations: [{ id: '108', name: 'Lyon', temperature: 21 }] });
  });

  it('may be empty', async () => {
    expect((await read([])).weather).to.deep.equal({ stations: [] });
  });

  it('reads nothing that it inherits', async () => {
    const raw = JSON.parse('[{"name":"서울","temp":1,"__proto__":{"desc":"맑음"}}]');
    expect((await read(raw)).weather.stations).to.deep.equal([{ name: '서울', temperature: 1 }]);
  });
});

describe('JSON of other weather services', () => {
  for (const [what, raw] of Object.entries({
    'one place with its weather in words and numbers': {
      name: 'Busan',
      weather: [{ id: 500, main: 'Rain', description: 'light rain' }],
      main: { temp: 286.9 },
    },
    'a map of pairs': { '11001': { temp: [13.2, 0], humidity: [60, 0] } },
    'a current object': { latitude: 37.5, current: { time: '2024-05-06T15:00', temperature_2m: 13.8 } },
    'a setting called "local"': { local: 'ko', weather: null },
  })) {
    it(`is not taken for KMA's: ${what}`, () => {
      expect(hasKmaRows(raw)).to.equal(false);
    });
  }
});

describe("the demo's feed", () => {
  it('gives all 97 stations, each with its name', async () => {
    const raw: unknown = await (await fetch('/demo/data/weather.json')).json();
    const { weather, warnings } = await read(raw);
    expect(weather.stations).to.have.length(97);
    expect(weather.stations.filter(({ name, region }) => !name || !region)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
    expect(new Set(weather.stations.map(({ name }) => name)).size).to.equal(97);
  });
});
