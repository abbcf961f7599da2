import { expect } from '@open-wc/testing';
import { COLORS, USES } from '../../src/styles/tokens.js';
import { GROUNDS, LEAST, contrast } from '../support/contrast.js';

const SCHEMES = { light: 1, dark: 2 } as const;

describe('the measure of contrast', () => {
  it('is 21 for black on white', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
  });

  it('is 4.54 for the lightest grey that may be text on white', () => {
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
  });
});

for (const [scheme, at] of Object.entries(SCHEMES)) {
  describe(`colours in ${scheme}`, () => {
    for (const [name, least] of Object.entries(LEAST) as [keyof typeof LEAST, number][]) {
      for (const ground of GROUNDS) {
        it(`${name} stands out ${least} times from ${ground}`, () => {
          expect(contrast(COLORS[name][at], COLORS[ground][at])).to.be.at.least(least);
        });
      }
    }
  });
}

describe('every colour', () => {
  for (const [name, [, ...values]] of Object.entries(COLORS)) {
    it(`${name} is written in full`, () => {
      for (const value of values) expect(value).to.match(/^#[\da-f]{6}$/);
    });
  }

  it('has a use of its own', () => {
    expect(new Set(Object.values(USES))).to.have.length(Object.keys(COLORS).length);
  });
});
