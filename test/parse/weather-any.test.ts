import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseWeather } from '../../src/parse/weather.js';
import { type Weather } from '../../src/models/weather.js';
import { CONVERTERS, KMA_ROWS } from '../fixtures/kma.js';

const BASE = 'https://news.example/data/weather.json';

/** JSON that looks enough like weather to get deep into the readers. */
const almostWeather = fc.letrec<{ value: unknown; leaf: unknown; object: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, true, '', '-', '-0', '1e400', '서울', '비끝', '\ud800', '108', '93', [], {}),
    fc.double(),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  object: fc.dictionary(
    fc.constantFrom(
      ...[
        'stations',
        'current',
        'weather',
        'local',
        'list',
        'data',
        '$',
        '@attributes',
        '_',
        '#text',
        '',
        'name',
      ],
      ...[
        'temperature',
        'ta',
        '@ta',
        '@_stn_id',
        'id',
        'desc',
        '@desc',
        'condition',
        'air',
        'source',
        'alerts',
      ],
      ...['observedAt', 'timeZone', 'url', 'title', 'year', '@hour', '__proto__', 'constructor', '108'],
    ),
    tie('value'),
    { maxKeys: 5 },
  ),
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('leaf'),
    tie('object'),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
})).value;

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
    await fc.assert(fc.asyncProperty(anyJson, rewrite), { numRuns: 500 });
  });
});
