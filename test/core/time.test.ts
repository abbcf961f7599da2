import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { formatAge, formatDate, formatInSeoul, toInstant, toTimeZone } from '../../src/core/time.js';

const THREE = Date.UTC(2024, 4, 6, 6);

describe('toInstant', () => {
  for (const text of [
    '2024-05-06T15:00:00+09:00',
    '2024-05-06T15:00:00+0900',
    '2024-05-06T15:00:00+09',
    '2024-05-06T15:00+09:00',
    '2024-05-06 15:00:00 +0900',
    '2024-05-06 15:00:00+09',
    '2024-05-06T06:00:00Z',
    '2024-05-06t06:00:00z',
    '2024-05-06T02:30:00-03:30',
    '2024-05-06T06:00:00-00:00',
    ' 2024-05-06T06:00:00Z\n',
  ]) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(toInstant(text)).to.equal(THREE);
    });
  }

  for (const [text, ms] of [
    ['2024-05-06T06:00:00.5Z', 500],
    ['2024-05-06T06:00:00,25Z', 250],
    ['2024-05-06T06:00:00.123456789Z', 123],
  ] as const) {
    it(`keeps the milliseconds of ${text}`, () => {
      expect(toInstant(text)).to.equal(THREE + ms);
    });
  }

  it('does not guess a zone', () => {
    expect(toInstant('2024-05-06T15:00:00')).to.equal(undefined);
  });

  it('reads a time without zone in the assumed one', () => {
    expect(toInstant('2024-05-06 15:00', '+09:00')).to.equal(THREE);
  });

  it('believes a zone in the text before the assumed one', () => {
    expect(toInstant('2024-05-06T06:00Z', '+09:00')).to.equal(THREE);
  });

  it('reads a day as its midnight in the assumed zone', () => {
    expect(toInstant('2024-05-06', '+09:00')).to.equal(Date.UTC(2024, 4, 5, 15));
  });

  it('knows leap years', () => {
    expect(toInstant('2024-02-29T00:00Z')).to.equal(Date.UTC(2024, 1, 29));
  });

  for (const value of [
    '2023-02-29T00:00Z',
    '2024-02-30T00:00Z',
    '2024-04-31T00:00Z',
    '2024-00-06T00:00Z',
    '2024-13-06T00:00Z',
    '2024-05-00T00:00Z',
    '2024-05-32T00:00Z',
    '2024-05-06T24:00Z',
    '2024-05-06T25:00Z',
    '2024-05-06T15:60Z',
    '2016-12-31T23:59:60Z',
    '2024-05-06T15:00+99:99',
    '2024-05-06T15:00+24:00',
    '2024-05-06T15:00+9:00',
    '2024-05-06T15:00 KST',
    '2024-05-06T15Z',
    '24-05-06T15:00Z',
    '+012024-05-06T15:00Z',
    'May 6, 2024 15:00 GMT',
    'now',
    '',
    1714975200000,
    null,
    undefined,
    new Date(THREE),
  ]) {
    it(`makes no date of ${typeof value === 'string' ? `"${value}"` : String(value)}`, () => {
      expect(toInstant(value)).to.equal(undefined);
    });
  }

  it('reads any instant back, in whatever zone it is written', () => {
    const pad = (number: number): string => String(number).padStart(2, '0');
    const instants = fc.date({
      min: new Date('0001-01-02T00:00:00Z'),
      max: new Date('9998-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const forms = fc.constantFrom(
      (h: number, m: number) => `${pad(h)}:${pad(m)}`,
      (h: number, m: number) => `${pad(h)}${pad(m)}`,
    );
    const offsets = fc.tuple(
      fc.constantFrom(1, -1),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
    );
    fc.assert(
      fc.property(
        instants,
        offsets,
        forms,
        fc.constantFrom('T', 't', ' '),
        (date, [sign, h, m], form, between) => {
          const wall = new Date(date.getTime() + sign * (h * 60 + m) * 60_000).toISOString().slice(0, -1);
          const text = `${wall.replace('T', between)}${sign < 0 ? '-' : '+'}${form(h, m)}`;
          expect(toInstant(text), text).to.equal(date.getTime());
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('toTimeZone', () => {
  it('takes a zone that the browser knows', () => {
    expect(toTimeZone('Asia/Seoul')).to.equal('Asia/Seoul');
  });

  for (const value of ['Mars/Olympus', 'KST+9:00', ' ', '', 9, null, {}]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(toTimeZone(value)).to.equal(undefined);
    });
  }
});

describe('formatDate', () => {
  const half = THREE + 30 * 60_000;
  const nine = THREE - 6 * 3_600_000;
  const midnight = THREE - 15 * 3_600_000;

  for (const [instant, shape, text] of [
    [THREE, 'day', '2024.05.06 (월)'],
    [THREE, 'minute', '2024.05.06 (월) 15:00'],
    [half, 'minute', '2024.05.06 (월) 15:30'],
    [nine, 'minute', '2024.05.06 (월) 09:00'],
    [midnight, 'minute', '2024.05.06 (월) 00:00'],
    [THREE, 'hour', '15시'],
    [nine, 'hour', '9시'],
    [midnight, 'hour', '0시'],
    [half, 'hour', '15:30'],
    [THREE, 'short', '05.06 15시'],
    [half, 'short', '05.06 15:30'],
  ] as const) {
    it(`prints "${text}" in Korean`, () => {
      expect(formatDate(instant, shape, 'ko', 'Asia/Seoul')).to.equal(text);
    });
  }

  it('prints the same for Korean with a region', () => {
    expect(formatDate(THREE, 'short', 'ko-KR', 'Asia/Seoul')).to.equal('05.06 15시');
  });

  for (const [language, shape, text] of [
    ['en', 'day', 'Mon, May 6, 2024'],
    ['en', 'minute', 'Mon, May 6, 2024, 15:00'],
    ['en', 'hour', '15:00'],
    ['en', 'short', 'May 6, 15:00'],
    ['en-GB', 'day', 'Mon, 6 May 2024'],
    ['ja', 'day', '2024年5月6日(月)'],
    ['ja', 'minute', '2024年5月6日(月) 15:00'],
    ['ja', 'hour', '15:00'],
    ['ja', 'short', '5月6日 15:00'],
    ['zh-CN', 'day', '2024年5月6日周一'],
    ['zh-CN', 'minute', '2024年5月6日周一 15:00'],
    ['zh-CN', 'short', '5月6日 15:00'],
  ] as const) {
    it(`prints "${text}" in ${language}`, () => {
      // engines differ in whether a comma follows the weekday of en-GB
      expect(formatDate(THREE, shape, language, 'Asia/Seoul').replace(/^Mon (?=\d)/, 'Mon, ')).to.equal(text);
    });
  }

  it('tells the day of the place, not of the reader', () => {
    expect(formatDate(midnight, 'day', 'ko', 'America/New_York')).to.equal('2024.05.05 (일)');
  });

  it("tells the reader's own time without a zone", () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(formatDate(half, 'minute', 'ko', undefined)).to.equal(formatDate(half, 'minute', 'ko', own));
  });
});

describe('formatInSeoul', () => {
  it('says what the longer way says', () => {
    const instants = fc.date({
      min: new Date('1989-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom('day', 'hour', 'short'), fc.boolean(), (date, shape, isFull) => {
        const instant = isFull ? Math.floor(date.getTime() / 3_600_000) * 3_600_000 : date.getTime();
        expect(formatInSeoul(instant, shape)).to.equal(formatDate(instant, shape, 'ko', 'Asia/Seoul'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('formatAge', () => {
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;

  for (const [what, age, text] of [
    ['what has just happened', 0, '1분 전'],
    ['less than two minutes', 2 * MINUTE - 1, '1분 전'],
    ['some minutes', 3 * MINUTE, '3분 전'],
    ['almost an hour', HOUR - 1, '59분 전'],
    ['an hour', HOUR, '1시간 전'],
    ['almost a day', 24 * HOUR - 1, '23시간 전'],
    ['a day', 24 * HOUR, undefined],
    ['the future', -1, undefined],
    ['no instant', NaN, undefined],
  ] as const) {
    it(`says ${text ?? 'nothing'} of ${what}`, () => {
      expect(formatAge(THREE - age, THREE, 'ko')).to.equal(text);
    });
  }

  it('speaks the language of the page', () => {
    expect(formatAge(THREE - 3 * MINUTE, THREE, 'en')).to.match(/^3 min\.? ago$/);
  });
});
