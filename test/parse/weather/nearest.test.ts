import { expect } from '@open-wc/testing';
import { parseWeather } from '../../../src/parse/weather.js';
import type { Station } from '../../../src/models/weather.js';
import { fromDataGoKr } from '../../fixtures/weather-formats.js';
import { useClock } from '../../support/clock.js';

const BASE = 'https://news.example/weather?units=metric';
/** 15:20 in Korea. */
const NOW = '2026-11-22T06:20:00Z';

const HOURS = ['05', '06', '07', '09'];

const hour = (hours: string): string => `2026-11-22T${hours}:00:00Z`;

/** What only one of the hours tells: its own number, so that the hour that was taken shows. */
const FORECASTS: Readonly<Record<string, unknown>> = {
  "KMA's of the next hours": fromDataGoKr({
    item: HOURS.flatMap((one) =>
      ['T1H', 'SKY'].map((category) => ({
        baseDate: '20261122',
        baseTime: '1330',
        category,
        fcstDate: '20261122',
        fcstTime: `${Number(one) + 9}00`,
        fcstValue: category === 'SKY' ? '1' : String(Number(one)),
        nx: 60,
        ny: 127,
      })),
    ),
  }),
  "OpenWeather's": {
    city: { name: '서울' },
    list: HOURS.map((one) => ({
      dt: Date.parse(hour(one)) / 1000,
      main: { temp: Number(one) },
      weather: [],
    })),
  },
  "MET Norway's": {
    name: '서울',
    properties: {
      timeseries: HOURS.map((one) => ({
        time: hour(one),
        data: { instant: { details: { air_temperature: Number(one) } } },
      })),
    },
  },
  "the National Weather Service's": {
    name: '서울',
    properties: {
      periods: HOURS.map((one, i) => ({
        startTime: hour(one),
        endTime: hour(HOURS[i + 1] ?? '12'),
        temperature: Number(one),
        temperatureUnit: 'C',
      })),
    },
  },
  "Bright Sky's": {
    weather: HOURS.map((one) => ({ timestamp: hour(one), temperature: Number(one) })),
    sources: [{ station_name: '서울' }],
  },
};

const first = async (raw: unknown): Promise<Station | undefined> => {
  const result = await parseWeather(raw, { base: BASE });
  return result.ok ? result.value.value.stations[0] : undefined;
};

describe('a forecast', () => {
  for (const [who, raw] of Object.entries(FORECASTS)) {
    it(`tells the hour that it is, of ${who}`, async () => {
      useClock(NOW);
      expect((await first(raw))!.temperature).to.equal(6);
    });
  }

  it('tells the half day that holds, though the next begins sooner', async () => {
    useClock('2026-11-22T11:00:00Z');
    const raw = {
      name: 'Dallas',
      properties: {
        periods: [
          { startTime: hour('00'), endTime: hour('12'), temperature: 1, temperatureUnit: 'C' },
          { startTime: hour('12'), endTime: '2026-11-23T00:00:00Z', temperature: 2, temperatureUnit: 'C' },
        ],
      },
    };
    expect((await first(raw))!.temperature).to.equal(1);
  });

  it('begins with its first hour where all are to come', async () => {
    useClock('2026-11-21T06:00:00Z');
    for (const raw of Object.values(FORECASTS)) expect((await first(raw))!.temperature).to.equal(5);
  });
});
