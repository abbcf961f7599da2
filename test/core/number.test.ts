import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { toNumber } from '../../src/core/number.js';

describe('toNumber', () => {
  for (const [given, number] of [
    [21, 21],
    [-9, -9],
    ['13.8', 13.8],
    [' 12.5 ', 12.5],
    ['+3', 3],
    ['-.5', -0.5],
    ['5.', 5],
    ['1e2', 100],
  ] as const) {
    it(`reads ${JSON.stringify(given)}`, () => {
      expect(toNumber(given)).to.equal(number);
    });
  }

  for (const given of [
    '',
    ' ',
    '-',
    '.',
    'e5',
    '12abc',
    '12 5',
    '1,234',
    '0x10',
    '0b11',
    '1e400',
    'Infinity',
    'NaN',
    null,
    undefined,
    true,
    false,
    Infinity,
    NaN,
    [],
    [5],
    {},
    new Date(0),
  ]) {
    it(`does not take ${typeof given === 'string' ? `"${given}"` : String(given) || 'a list'} for a number`, () => {
      expect(toNumber(given)).to.equal(undefined);
    });
  }

  for (const given of [-0, '-0', '-0.0']) {
    it(`makes ${Object.is(given, -0) ? '-0' : `"${given}"`} a plain zero`, () => {
      expect(Object.is(toNumber(given), 0)).to.equal(true);
    });
  }

  it('reads every finite number that JSON can hold, as number and as text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(toNumber(number)).to.equal(number + 0 || 0);
        expect(toNumber(String(number))).to.equal(number + 0 || 0);
      }),
    );
  });

  it('gives a finite number or nothing for anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const number = toNumber(value);
        expect(number === undefined || Number.isFinite(number)).to.equal(true);
      }),
    );
  });
});
