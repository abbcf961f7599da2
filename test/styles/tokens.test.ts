import { expect } from '@open-wc/testing';
import { COLORS } from '../../src/styles/tokens.js';

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (color: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
};

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
    for (const [name, least] of [
      ['text', 4.5],
      ['muted', 4.5],
      ['accent', 4.5],
      ['alert', 4.5],
      ['sun', 3],
      ['water', 3],
    ] as const) {
      for (const ground of ['surface', 'shade'] as const) {
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
});
