import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { formatTemperature } from '../../src/core/format.js';

describe('formatTemperature', () => {
  for (const [celsius, text] of [
    [13.8, '13.8℃'],
    [20, '20.0℃'],
    [0, '0.0℃'],
    [-0, '0.0℃'],
    [-0.04, '0.0℃'],
    [-9, '-9.0℃'],
    [13.84, '13.8℃'],
    [undefined, '–'],
  ] as const) {
    it(`prints ${text} for ${Object.is(celsius, -0) ? '-0' : celsius}`, () => {
      expect(formatTemperature(celsius, 'ko')).to.equal(text);
    });
  }

  it("uses the language's own decimal mark", () => {
    expect(formatTemperature(13.8, 'de')).to.equal('13,8℃');
  });

  it("uses the language's own minus sign", () => {
    expect(formatTemperature(-3.2, 'sv')).to.equal('−3,2℃');
  });

  it('prints degrees Fahrenheit', () => {
    expect(formatTemperature(13.8, 'en', 'fahrenheit')).to.equal('56.8℉');
    expect(formatTemperature(-40, 'en', 'fahrenheit')).to.equal('-40.0℉');
  });

  it('prints whole degrees, and no minus before a zero among them', () => {
    expect(formatTemperature(13.8, 'ko', 'celsius', 0)).to.equal('14℃');
    expect(formatTemperature(-0.4, 'ko', 'celsius', 0)).to.equal('0℃');
  });

  it('never prints a minus before zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (celsius) => {
        expect(formatTemperature(celsius, 'ko')).to.match(/^-?\d+\.\d℃$/);
        expect(formatTemperature(celsius, 'ko')).to.not.match(/^-0\.0/);
      }),
    );
  });

  it('prints in Korean what Intl prints', () => {
    const shape = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false } as const;
    const { format } = new Intl.NumberFormat('ko', { ...shape, signDisplay: 'negative' });
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (tenths) => {
        expect(formatTemperature(tenths / 10, 'ko')).to.equal(`${format(tenths / 10)}℃`);
      }),
      { numRuns: 500 },
    );
  });
});
