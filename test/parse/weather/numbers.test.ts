import { expect } from '@open-wc/testing';
import { parseWeather } from '../../../src/parse/weather.js';
import { WEATHER_FORMATS } from '../../../src/parse/weather/weather-formats.js';
import { fromDataGoKr, gridRows } from '../../fixtures/weather-formats.js';

/** A document of each format with one place and the given temperature in °C. */
const WITH: Readonly<Record<string, (value: unknown) => unknown>> = {
  'newsdrop-weather': (temperature) => ({ stations: [{ name: '서울', temperature }] }),
  'kma-grid': (T1H) => fromDataGoKr({ item: gridRows(60, 127, { T1H, PTY: '0' }) }),
  'kma-asos': (ta) => fromDataGoKr({ item: [{ tm: '2024-05-06 15:00', stnId: '108', stnNm: '서울', ta }] }),
  'kma-sfctm': (TA) => [{ TM: '202405061500', STN: 108, TA }],
  'kma-sfc-info': (temperature) =>
    fromDataGoKr({ item: { time: '2024050615', stnId: '108', temperature, weatherStatusNumber: '' } }),
  'kma-web-map': (temp) => ({
    list: [
      { name: '서울', temp },
      { name: '부산', temp: 1 },
    ],
  }),
  'open-meteo': (temperature_2m) => ({
    name: '서울',
    latitude: 1,
    longitude: 1,
    current_units: {},
    current: { temperature_2m },
  }),
  openweathermap: (temp) => ({ name: '서울', weather: [], main: { temp } }),
  'met-norway': (air_temperature) => ({
    name: '서울',
    properties: {
      timeseries: [{ time: '2024-05-06T06:00:00Z', data: { instant: { details: { air_temperature } } } }],
    },
  }),
  nws: (value) => ({
    properties: { stationId: 'K', textDescription: '', temperature: { unitCode: 'wmoUnit:degC', value } },
  }),
  weatherapi: (temp_c) => ({ location: { name: '서울' }, current: { temp_c, condition: { code: 1000 } } }),
  'jma-amedas': (temp) => ({ '44132': { kjName: '東京', temp: [temp, 0] } }),
  'environment-canada': (value) => ({
    properties: { name: { en: 'Ottawa' }, currentConditions: { temperature: { value: { en: value } } } },
  }),
  'bright-sky': (temperature) => ({ weather: { temperature }, sources: [{ station_name: 'Köln' }] }),
};

/** What a value becomes; `undefined` is no temperature. */
const VALUES: readonly (readonly [value: unknown, celsius: number | undefined])[] = [
  [13.8, 13.8],
  ['13.8', 13.8],
  [' 13.8 ', 13.8],
  ['-9.0', -9],
  [-9, -9],
  [0, 0],
  ['0', 0],
  [-0, 0],
  ['-0.0', 0],
  ['+4', 4],
  ['', undefined],
  [' ', undefined],
  ['-', undefined],
  ['결측', undefined],
  ['자료없음', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['0x10', undefined],
  [null, undefined],
  [true, undefined],
  [Infinity, undefined],
  [-Infinity, undefined],
  [NaN, undefined],
  [1e308, undefined],
  [-1e308, undefined],
  ['1e400', undefined],
  [-99.9, undefined],
  ['-99.0', undefined],
  [-999, undefined],
  ['-999.9', undefined],
  [999, undefined],
  ['999.9', undefined],
  [9999, undefined],
];

/** Our own shape is read by the letter of its schema: what is beyond it was made by the site itself. */
const BY_THE_LETTER = new Set<unknown>([-99.9, '-99.0']);

describe('a temperature', () => {
  for (const [format, wrap] of Object.entries(WITH)) {
    it(`is read as what it is in ${format}`, async () => {
      const got: unknown[] = [];
      const wanted: unknown[] = [];
      for (const [value, celsius] of VALUES) {
        if (format === 'newsdrop-weather' && BY_THE_LETTER.has(value)) continue;
        const result = await parseWeather(wrap(value), {
          base: 'https://news.example/weather?units=metric',
          format,
        });
        const found = result.ok ? result.value.value.stations[0]?.temperature : 'not read';
        got.push([String(value), Object.is(found, -0) ? 'minus zero' : found]);
        wanted.push([String(value), celsius]);
      }
      expect(got).to.deep.equal(wanted);
    });
  }

  it('was tried in every format', () => {
    const formats = WEATHER_FORMATS.map(({ name }) => name).filter((name) => !name.endsWith('refusal'));
    expect(Object.keys(WITH).sort()).to.deep.equal(formats.sort());
  });
});
