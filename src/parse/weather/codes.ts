// What the numbers of weather services mean.
import type { Condition, Intensity } from '../../models/weather.js';

/** A condition of the one vocabulary with what else a code says. */
export interface Sky {
  readonly condition: Condition;
  readonly intensity?: Intensity;
  readonly ended?: boolean;
}

/** From the first code to the last; a phenomenon that has ended says so. */
export type Span = readonly [from: number, to: number, sky: Sky];

/**
 * A table of codes from its text: `61 rain light`, `40-49 fog` or `22 snow ended`, with commas between. What is written once in the
 * sources may be wrong only there: the tests name every code.
 */
export const toSpans = (text: string): readonly Span[] =>
  text.split(',').map((row) => {
    const [codes = '', condition, more] = row.trim().split(' ');
    const [from = 0, to = from] = codes.split('-').map(Number);
    return [
      from,
      to,
      {
        condition: condition as Condition,
        ...(more === 'ended' ? { ended: true } : more && { intensity: more as Intensity }),
      },
    ];
  });

/** What a number means by a table of spans; a number that is not in it is unknown, none is nothing. */
export const bySpan = (spans: readonly Span[], code: number | undefined): Sky | undefined =>
  code === undefined
    ? undefined
    : (spans.find(([from, to]) => code >= from && code <= to)?.[2] ?? { condition: 'unknown' });
