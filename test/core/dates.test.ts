import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { toLooseInstant } from '../../src/core/dates.js';
import { toInstant } from '../../src/core/time.js';

const iso = (value: unknown, assumed?: string): string | undefined => {
  const instant = toLooseInstant(value, assumed);
  return instant === undefined ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z');
};

describe('toLooseInstant', () => {
  for (const [given, expected] of [
    ['2024-05-06T10:00:00+09:00', '2024-05-06T01:00:00Z'],
    ['2024-05-06T10:00:00+0900', '2024-05-06T01:00:00Z'],
    ['2024-05-06T10:00:00.250+09:00', '2024-05-06T01:00:00.250Z'],
    ['2024-05-06T01:02:03.123456Z', '2024-05-06T01:02:03.123Z'],
    ['2024-05-06T21:03Z', '2024-05-06T21:03:00Z'],
    ['2024-05-06 10:00:00 +0900', '2024-05-06T01:00:00Z'],
    ['2024-05-06 10:00:00 KST', '2024-05-06T01:00:00Z'],
    ['2024.05.06 (월)', '2024-05-05T15:00:00Z'],
    ['2024.05.06(월) 14:10', '2024-05-06T05:10:00Z'],
    ['2024.05.06 (월) 오후 02:10', '2024-05-06T05:10:00Z'],
    ['2021.08.24. 오후 02:10', '2021-08-24T05:10:00Z'],
    ['2021. 8. 24. 오전 12:10:05', '2021-08-23T15:10:05Z'],
    ['2021.08.24. 오후 14:10', '2021-08-24T05:10:00Z'],
    ['기사입력 2021.08.24. 오후 12:10', '2021-08-24T03:10:00Z'],
    ['입력 2026.05.18 14:20', '2026-05-18T05:20:00Z'],
    ['입력: 2026-05-18 14:20', '2026-05-18T05:20:00Z'],
    ['승인 2024.05.06 10:00', '2024-05-06T01:00:00Z'],
    ['2024.05.06 10:00 입력', '2024-05-06T01:00:00Z'],
    ['입력 2024.05.06 10:00 | 수정 2024.05.06 11:00', '2024-05-06T01:00:00Z'],
    ['2026년 5월 18일', '2026-05-17T15:00:00Z'],
    ['2026년 5월 18일 오후 3시 20분', '2026-05-18T06:20:00Z'],
    ['2026년 05월 18일 15시', '2026-05-18T06:00:00Z'],
    ['Mon, 26 Sep 2016 07:50:00 +0900', '2016-09-25T22:50:00Z'],
    ['Mon, 26 Sep 2016 07:50:00 GMT', '2016-09-26T07:50:00Z'],
    ['26 Sep 2016 07:50 EST', '2016-09-26T12:50:00Z'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T17:20:36Z'],
    ['2024-05-06T10:00:00+09:00[Asia/Seoul]', '2024-05-06T01:00:00Z'],
    ['May 6, 2024 at 2:10 PM EDT', '2024-05-06T18:10:00Z'],
    ['수정 2024-05-06 10:00 (월)', '2024-05-06T01:00:00Z'],
    ['입력시간 | 2024-05-06 10:00', '2024-05-06T01:00:00Z'],
    ['Mon May 06 2024 10:00:00 GMT+0900 (Korean Standard Time)', '2024-05-06T01:00:00Z'],
    ['1714957200', '2024-05-06T01:00:00Z'],
    [1714957200, '2024-05-06T01:00:00Z'],
    [1714957200000, '2024-05-06T01:00:00Z'],
  ] as const) {
    it(`reads ${given}`, () => {
      expect(iso(given)).to.equal(expected);
    });
  }

  for (const [given, expected] of [
    ['2024-05-06', '2024-05-05T15:00:00Z'],
    ['2024-05-06 10:00:00', '2024-05-06T01:00:00Z'],
    ['2024-05-06T10:00:00', '2024-05-06T01:00:00Z'],
    ['2024.05.06 10:00', '2024-05-06T01:00:00Z'],
    ['2024/5/6 9:05', '2024-05-06T00:05:00Z'],
    ['2024/05/06 09:05 PM', '2024-05-06T12:05:00Z'],
    ['2024.05.06.', '2024-05-05T15:00:00Z'],
    ['202405061000', '2024-05-06T01:00:00Z'],
    ['20240506100030', '2024-05-06T01:00:30Z'],
    ['20240506', '2024-05-05T15:00:00Z'],
    ['6 May 2024 10:00', '2024-05-06T01:00:00Z'],
    ['May 6, 2024 10:00', '2024-05-06T01:00:00Z'],
    ['May 6, 2024, 2:10 PM', '2024-05-06T05:10:00Z'],
    ['(2024.05.06 10:00)', '2024-05-06T01:00:00Z'],
  ] as const) {
    it(`reads ${given} in the zone of its source`, () => {
      expect(iso(given, '+09:00')).to.equal(expected);
    });

    it(`does not guess where ${given} was`, () => {
      expect(iso(given)).to.equal(undefined);
    });
  }

  for (const given of [
    '2024-05-06 99:99:99 +99:99',
    '2024.05.06 (월) 99:99',
    '2024.05.06 25:00 입력',
    '2024-02-30T00:00:00Z',
    '2024.02.30 10:00',
    '2023년 2월 29일',
    '2024.13.06 (월)',
    '20241306',
    '0000-00-00 00:00:00',
    '0000-00-00T00:00:00',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    0,
    'Mon, 26 Sep 2016 07:50:00 XYZ',
    'Mon, 26 Sep 2016 07:50:00 IST',
    '3분 전',
    '어제',
    '방금',
    '05.06 10:00',
    '24.05.06',
    '2024',
    '2024.05',
    '1.5e9',
    '99999999999999999999',
    '-',
    '',
    null,
    true,
    NaN,
    Infinity,
    {},
    ['2024-05-06'],
  ]) {
    it(`leaves ${JSON.stringify(given)} unread`, () => {
      expect(iso(given, '+09:00')).to.equal(undefined);
    });
  }

  it('reads every date as Korean newspapers print it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const minute = Math.floor(date.getTime() / 60_000) * 60_000;
          const [, year, month, day, hour, rest] = /(....)-(..)-(..)T(..):(..)/.exec(
            new Date(minute + 9 * 3_600_000).toISOString(),
          )!;
          const half = `${Number(hour) < 12 ? '오전' : '오후'} ${Number(hour) % 12 || 12}:${rest}`;
          for (const text of [
            `${year}.${month}.${day} (월) ${hour}:${rest}`,
            `입력 ${year}.${month}.${day}. ${half}`,
            `${year}년 ${Number(month)}월 ${Number(day)}일 ${hour}시 ${rest}분`,
          ]) {
            expect(toLooseInstant(text), text).to.equal(minute);
          }
        },
      ),
    );
  });

  it('reads ISO 8601 as strictly as our own shape is read, whatever the numbers', () => {
    const two = (most: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
    const zone = fc.constantFrom('', 'Z', '+09:00', '-0330', '+00:00', '+23:59', '+24:00', '+09:60');
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.tuple(two(14), two(33), two(25), two(61), two(61)),
        fc.constantFrom('T', ' '),
        fc.constantFrom('', '.5', '.250', '.001', '.123456'),
        zone,
        (year, [month, day, hour, minute, second], between, more, offset) => {
          const date = `${year}-${month}-${day}${between}`;
          for (const time of [`${hour}:${minute}`, `${hour}:${minute}:${second}${more}`]) {
            const text = date + time + offset;
            const strict = toInstant(text, '-05:00');
            fc.pre(strict === undefined || Math.abs(strict) > 86_400_000);
            expect(toLooseInstant(text, '-05:00'), text).to.equal(strict);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives an instant or nothing for any text, in no time', () => {
    const start = performance.now();
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'2024.05- :월오후입력TZ+') })),
        (text) => {
          const instant = toLooseInstant(text, '+09:00');
          expect(instant === undefined || Number.isFinite(instant)).to.equal(true);
        },
      ),
    );
    toLooseInstant(`2024.05.06${' '.repeat(80)}x`, '+09:00');
    expect(performance.now() - start).to.be.below(2000);
  });
});
