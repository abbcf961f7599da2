import { expect } from '@open-wc/testing';
import { parseWeather } from '../../../src/parse/weather.js';
import { WEATHER_FORMATS } from '../../../src/parse/weather/weather-formats.js';
import { ANSWERS } from '../../fixtures/weather-formats.js';

const BASE = 'https://news.example/data/weather.json';

const FIELDS = [
  ...[
    'id',
    'region',
    'latitude',
    'longitude',
    'temperature',
    'condition',
    'intensity',
    'ended',
    'night',
    'text',
    'air',
  ],
  ...['observedAt', 'timeZone'],
];

/** What of our own shape each format can fill, beside the name. */
const HAS: Readonly<Record<string, string>> = {
  'kma-grid': 'id region temperature condition intensity text observedAt timeZone',
  'kma-refusal': '',
  'kma-asos': 'id region temperature condition text observedAt timeZone',
  'kma-sfc-info': 'id region temperature condition intensity ended text observedAt timeZone',
  'kma-sfctm': 'id region temperature condition intensity text observedAt timeZone',
  'open-meteo': 'id latitude longitude temperature condition intensity night observedAt timeZone',
  openweathermap: 'id latitude longitude temperature condition intensity night text observedAt timeZone',
  'met-norway': 'latitude longitude temperature condition intensity night observedAt',
  nws: 'id latitude longitude temperature condition intensity night text observedAt',
  weatherapi: 'latitude longitude temperature condition intensity night text air observedAt timeZone',
  'jma-amedas': 'id latitude longitude temperature condition observedAt timeZone',
  'environment-canada': 'id latitude longitude temperature condition intensity night text observedAt',
  'bright-sky': 'id latitude longitude temperature condition night observedAt',
};

describe('weather of other services', () => {
  for (const [title, answer] of Object.entries(ANSWERS)) {
    it(`reads ${title}`, async () => {
      const result = await parseWeather(answer.raw, { base: answer.base ?? BASE });
      if (!result.ok) throw new Error(result.error.message);
      const { value, format, warnings } = result.value;
      expect({
        format,
        stations: value.stations,
        at: value.observedAt,
        timeZone: value.timeZone,
        source: value.source?.name,
        warnings: warnings.map(({ path, message }) => `${path}: ${message}`),
      }).to.deep.equal({
        format: answer.format,
        stations: answer.stations,
        at: answer.observedAt && Date.parse(answer.observedAt),
        timeZone: answer.timeZone,
        source: answer.source,
        warnings: answer.warnings ?? [],
      });
    });

    it(`takes no other format for ${title}`, () => {
      // these are asked last: whatever holds weather was taken by its own format
      const last = ['kma-web-map', 'kma-refusal', 'refusal'].filter((name) => name !== answer.format);
      const matching = WEATHER_FORMATS.filter(
        ({ name, matches }) => !last.includes(name) && matches(answer.raw),
      );
      expect(matching.map(({ name }) => name)).to.deep.equal([answer.format]);
    });
  }

  it('has an answer for every format', () => {
    const tried = new Set(Object.values(ANSWERS).map(({ format }) => format));
    const names = WEATHER_FORMATS.map(({ name }) => name).filter(
      (name) => !['newsdrop-weather', 'kma-web-map', 'refusal'].includes(name),
    );
    expect([...tried].sort()).to.deep.equal(names.sort());
  });

  it('reads of each format what it has, and nothing that it has not', () => {
    const read: Record<string, Set<string>> = {};
    for (const { format, observedAt, timeZone, stations } of Object.values(ANSWERS)) {
      const fields = (read[format] ??= new Set());
      if (observedAt) fields.add('observedAt');
      if (timeZone) fields.add('timeZone');
      for (const station of stations) for (const field of Object.keys(station)) fields.add(field);
    }
    const words = Object.entries(read).map(([format, fields]) => [
      format,
      FIELDS.filter((field) => fields.has(field)).join(' '),
    ]);
    expect(Object.fromEntries(words)).to.deep.equal(HAS);
  });

  it('names every source with an address', async () => {
    for (const { raw, base } of Object.values(ANSWERS)) {
      const result = await parseWeather(raw, { base: base ?? BASE });
      expect(result.ok && result.value.value.source?.url).to.match(/^https:\/\//);
    }
  });

  it('finds a list that is wrapped twice', async () => {
    const { raw, stations } = ANSWERS['OpenWeather, the unit in the address']!;
    const result = await parseWeather({ result: { list: [raw] } }, { base: `${BASE}?units=imperial` });
    expect(result.ok && result.value.value.stations).to.deep.equal(stations);
  });

  it('leaves out what is hours older than the rest', async () => {
    const at = (name: string, time: string): object => ({
      name,
      latitude: 1,
      longitude: 1,
      utc_offset_seconds: 0,
      current_units: {},
      current: { time, temperature_2m: 1 },
    });
    const result = await parseWeather([at('낡음', '2024-05-06T03:00'), at('새것', '2024-05-06T06:00')], {
      base: BASE,
    });
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.value.stations.map(({ name }) => name)).to.deep.equal(['새것']);
    expect(result.value.warnings[0]?.message).to.equal('"낡음" left out: observed hours before the others');
  });
});
