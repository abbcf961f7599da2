import { expect } from '@open-wc/testing';
import { MARKS } from '../../../src/elements/share-button/marks.js';
import { MORE_MARKS } from '../../../src/elements/share-button/more-marks.js';

const EVERY = { ...MARKS, ...MORE_MARKS };

const luminance = (hex: string): number => {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

describe('the marks of the services', () => {
  for (const [id, { path, grid, icon = id, color }] of Object.entries(EVERY)) {
    // those on another grid are no package here
    if (path && !grid) {
      it(`${id} is the icon of simple-icons`, async () => {
        const file = await (await fetch(`/node_modules/simple-icons/icons/${icon}.svg`)).text();
        expect(path).to.equal(/<path d="([^"]+)"/.exec(file)?.[1]);
      });
    }
    if (color) {
      it(`${id} can be made out on its colour`, () => {
        const [light, dark] = color.map(luminance).sort((a, b) => b - a);
        expect((light! + 0.05) / (dark! + 0.05)).to.be.at.least(3);
      });
    }
  }

  it('wear the colours of simple-icons', async () => {
    const icons: { title: string; hex: string }[] = await (
      await fetch('/node_modules/simple-icons/data/simple-icons.json')
    ).json();
    for (const [id, { path, grid, icon = id, color }] of Object.entries(EVERY)) {
      if (!path || !color || grid) continue;
      const { hex } = icons.find(({ title }) => title.toLowerCase().replace(' ', '') === icon)!;
      expect(color[0].toLowerCase(), id).to.equal(`#${hex.toLowerCase()}`);
    }
  });
});
