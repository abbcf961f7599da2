import { expect } from '@open-wc/testing';
import { isStale } from '../../src/models/weather.js';

const HOUR = 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);

describe('isStale', () => {
  it('is false for what was observed within three hours', () => {
    expect(isStale({ stations: [], observedAt: NOW - 3 * HOUR }, NOW)).to.equal(false);
  });

  it('is true for what was observed earlier', () => {
    expect(isStale({ stations: [], observedAt: NOW - 3 * HOUR - 1 }, NOW)).to.equal(true);
  });

  it('is false for what is told to be of the future', () => {
    expect(isStale({ stations: [], observedAt: NOW + 24 * HOUR }, NOW)).to.equal(false);
  });

  it('is false where no time is told', () => {
    expect(isStale({ stations: [] }, NOW)).to.equal(false);
  });

  it('believes a server that calls its own data old', () => {
    expect(isStale({ stations: [], observedAt: NOW, stale: true }, NOW)).to.equal(true);
  });
});
