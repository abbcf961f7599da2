import { expect } from '@open-wc/testing';
import { parseWeather } from '../../../src/parse/weather.js';
import type { Station } from '../../../src/models/weather.js';
import { CODES } from '../../fixtures/weather-formats-codes.js';

const BASE = 'https://news.example/data/weather.json';

const toWords = ({ condition, intensity, ended, night }: Station): string =>
  [condition, intensity, ended && 'ended', night === true && 'night', night === false && 'day']
    .filter(Boolean)
    .join(' ');

describe('conditions of other services', () => {
  for (const [who, { wrap, means }] of Object.entries(CODES)) {
    it(`are those of ${who}`, async () => {
      const got: Record<string, string> = {};
      for (const code of Object.keys(means)) {
        const result = await parseWeather(wrap(code), { base: BASE });
        const station = result.ok ? result.value.value.stations[0] : undefined;
        got[code] = station ? toWords(station) : 'not read';
      }
      expect(got).to.deep.equal(means);
    });
  }

  it('are told in the words of KMA where its numbers have them', async () => {
    const texts: (string | undefined)[] = [];
    for (const pty of ['1', '2', '3', '4', '5', '6', '7', '0']) {
      const result = await parseWeather(CODES["KMA's PTY"]!.wrap(pty), { base: BASE });
      texts.push(result.ok ? result.value.value.stations[0]!.text : 'not read');
    }
    expect(texts).to.deep.equal([
      '비',
      '비/눈',
      '눈',
      '소나기',
      '빗방울',
      '빗방울눈날림',
      '눈날림',
      undefined,
    ]);
  });
});
