import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { parseWeather } from '../../../src/parse/weather.js';
import { WEATHER_FORMATS } from '../../../src/parse/weather/weather-formats.js';
import { ANSWERS } from '../../fixtures/weather-formats.js';

const BASE = 'https://news.example/data/20240506150000.json';
const GARBAGE = /undefined|NaN|\[object/;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const odd = fc.oneof(
  fc.constantFrom<Json>(null, true, '', '-', '-0', -0, '1e400', 900, -999, '__proto__', '\ud800', [], {}, [
    [],
  ]),
  fc.double({ noNaN: true, noDefaultInfinity: true }) as fc.Arbitrary<Json>,
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** Puts something odd somewhere into a good answer: each step goes into one of the entries. */
const damage = (value: Json, steps: readonly number[], with_: Json): Json => {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return with_;
  const entries = Object.entries(value);
  if (!entries.length) return with_;
  const at = step % entries.length;
  const changed = entries.map(([key, entry], i): [string, Json] => [
    key,
    i === at ? damage(entry, rest, with_) : entry,
  ]);
  return isObject(value) ? Object.fromEntries(changed) : changed.map(([, entry]) => entry);
};

const damaged = fc
  .tuple(
    fc.constantFrom(...Object.values(ANSWERS).map(({ raw }) => JSON.stringify(raw))),
    fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }), odd), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, wounds]) =>
    wounds.reduce<Json>((value, [steps, what]) => damage(value, steps, what), JSON.parse(text) as Json),
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const walk = (value: unknown, see: (leaf: unknown) => void): void => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach((entry) => walk(entry, see));
  else see(value);
};

const check = async (raw: unknown, format: string | undefined): Promise<void> => {
  const result = await parseWeather(raw, { base: BASE, format });
  walk(result, (leaf) => {
    expect(leaf).to.not.equal(undefined);
    if (typeof leaf === 'number') expect(Number.isFinite(leaf) && !Object.is(leaf, -0)).to.equal(true);
    if (typeof leaf === 'string') {
      expect(leaf).to.not.match(GARBAGE);
      expect(leaf.isWellFormed()).to.equal(true);
    }
  });
  for (const station of result.ok ? result.value.value.stations : []) {
    expect(station.name).to.not.equal('');
    expect(Math.abs(station.temperature ?? 0)).to.be.below(100);
    expect(Math.abs(station.latitude ?? 0)).to.be.at.most(90);
  }
};

describe('damaged weather of other services', () => {
  it('gives weather or a failure with words', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (raw) => {
        fc.pre(!GARBAGE.test(JSON.stringify(raw)));
        await check(raw, undefined);
      }),
      { numRuns: 1000 },
    );
  });

  for (const { name } of WEATHER_FORMATS) {
    it(`gives weather or a failure with words when it is called ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(damaged, fc.jsonValue()), async (raw) => {
          const json = JSON.parse(JSON.stringify(raw)) as unknown;
          fc.pre(!GARBAGE.test(JSON.stringify(json)));
          await check(json, name);
        }),
        { numRuns: 100 },
      );
    });
  }

  it('withstands depth', async () => {
    for (const key of ['list', 'response', 'body', 'query', 'map']) {
      const raw: unknown = JSON.parse(`{"${key}":`.repeat(5000) + '1' + '}'.repeat(5000));
      for (const { name } of WEATHER_FORMATS) await check(raw, name);
      await check(raw, undefined);
    }
  });
});
