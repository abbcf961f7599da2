import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { parseWeather } from '../../src/parse/weather.js';
import type { Weather } from '../../src/models/weather.js';
import { CONVERTERS, KMA_ROWS } from '../fixtures/kma.js';

const BASE = 'https://news.example/data/weather.json';

const leaf = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    '-',
    '-0',
    '1e400',
    '서울',
    '비끝',
    '\ud800',
    '108',
    '93',
    [],
    {},
    { a: 1 },
    ['a'],
  ),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const dictionary = (keys: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 });

const air = dictionary(['grade', 'pm10', 'pm25'], leaf);
const attributes = dictionary(['stn_id', 'ta', 'desc', 'icon', '$', '__proto__'], leaf);
const station = dictionary(
  [
    ...[
      'name',
      'name',
      'temperature',
      'id',
      'region',
      'latitude',
      'condition',
      'ended',
      'text',
      'air',
      'url',
    ],
    ...['$', '@attributes', '_', '#text', '', 'ta', '@ta', '@_ta', 'temp', 'stn_id', '@desc', 'sky', 'local'],
    ...['__proto__', 'constructor'],
  ],
  fc.oneof(leaf, leaf, air, attributes),
);
const stations = fc.array(fc.oneof(station, station, leaf), { maxLength: 4 });
const around = dictionary(
  ['year', '@month', '@_day', 'hour', '$', 'local', 'timeZone', 'observedAt'],
  fc.oneof(leaf, station),
);
const more = dictionary(
  ['source', 'alerts', 'observedAt', 'timeZone', 'stale', 'weather', 'current', '__proto__'],
  fc.oneof(leaf, fc.array(dictionary(['title', 'level', 'issuedAt', 'url'], leaf), { maxLength: 2 }), around),
);

/** JSON that looks enough like weather to get deep into the readers. */
const almostWeather = fc
  .tuple(fc.constantFrom('own', 'feed', 'list', 'wrapper', 'map', 'single'), stations, around, more)
  .map(([form, rows, outside, rest]): unknown => {
    switch (form) {
      case 'own':
        return { ...rest, stations: rows };
      case 'feed':
        return { current: { weather: { ...outside, local: rows } } };
      case 'single':
        return { weather: [{ ...outside, local: rows[0] }] };
      case 'wrapper':
        return { ...rest, list: rows };
      case 'map':
        return Object.fromEntries(rows.map((row, i) => [String(i + 90), row]));
      default:
        return rows;
    }
  });

const anyJson = fc
  .oneof(almostWeather, fc.jsonValue())
  // what a page can really send: NaN and the like do not survive JSON
  .map((value) => JSON.parse(JSON.stringify(value) ?? 'null') as unknown);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

const GARBAGE = /undefined|NaN|\[object/;

/** A model as our own shape writes it. */
const toOwnShape = (weather: Weather): unknown =>
  JSON.parse(
    JSON.stringify(weather, (key, value: unknown) =>
      ['observedAt', 'issuedAt', 'expiresAt'].includes(key) ? new Date(value as number).toISOString() : value,
    ),
  );

describe('any JSON as weather', () => {
  for (const format of [undefined, 'newsdrop-weather', 'kma-web-map']) {
    it(`gives weather or a failure with words, ${format ?? 'detected'}`, async () => {
      await fc.assert(
        fc.asyncProperty(anyJson, async (raw) => {
          fc.pre(!GARBAGE.test(JSON.stringify(raw)));
          const result = await parseWeather(raw, { base: BASE, format });
          for (const text of textsIn(result)) {
            expect(text).to.not.match(GARBAGE);
            expect(text.isWellFormed()).to.equal(true);
          }
          if (!result.ok) expect(result.error.kind).to.equal('shape');
          for (const station of result.ok ? result.value.value.stations : []) {
            expect(station.name).to.not.equal('');
            expect(Math.abs(station.temperature ?? 0)).to.be.below(100);
          }
        }),
        { numRuns: 500 },
      );
    });
  }

  for (const depth of [5000, 200_000]) {
    it(`withstands ${depth} lists within each other`, async () => {
      const raw: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
      const result = await parseWeather(raw, { base: BASE });
      expect(result.ok).to.equal(false);
    });
  }
});

describe('weather written in our own shape', () => {
  const rewrite = async (raw: unknown): Promise<void> => {
    const first = await parseWeather(raw, { base: BASE });
    if (!first.ok) return;
    const again = await parseWeather(toOwnShape(first.value.value), {
      base: BASE,
      format: 'newsdrop-weather',
    });
    expect(again).to.deep.equal({
      ok: true,
      value: { value: first.value.value, format: 'newsdrop-weather', warnings: [] },
    });
  };

  it("is the same when it came from KMA's feed", async () => {
    await rewrite(CONVERTERS['xml2js']!(KMA_ROWS));
  });

  it('is the same whatever it came from', async () => {
    await fc.assert(fc.asyncProperty(anyJson, rewrite), {
      numRuns: 500,
      // a time that is no whole number of milliseconds
      examples: [
        [{ current: { weather: { observedAt: 100_000_000.000_000_01, local: [{ name: '서울' }] } } }],
      ],
    });
  });
});
