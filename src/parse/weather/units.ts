import { toNumber } from '../../core/number.js';

export type Unit = 'C' | 'F' | 'K';

/** Degrees Celsius; absent where no air can be that warm or cold, which is how services mark what was not measured. */
export const toCelsius = (value: unknown, unit: Unit = 'C'): number | undefined => {
  const number = toNumber(value);
  if (number === undefined) return undefined;
  const celsius = unit === 'F' ? ((number - 32) * 5) / 9 : unit === 'K' ? number - 273.15 : number;
  // conversions leave 25.100000000000023
  const rounded = unit === 'C' ? celsius : Math.round(celsius * 100) / 100;
  return Math.abs(rounded) < 100 ? rounded + 0 || 0 : undefined;
};

/** The unit that a text such as `°F`, `wmoUnit:degC` or `kelvin` names. */
export const toUnit = (text: unknown): Unit => {
  const word = typeof text === 'string' ? text : '';
  if (/(?:^|[°:]|deg)f(?:$|ahr)/i.test(word)) return 'F';
  return /(?:^|:)k(?:$|elvin)/i.test(word) ? 'K' : 'C';
};

/** A latitude or longitude; absent where it is none. */
export const toDegrees = (value: unknown, most: 90 | 180): number | undefined => {
  const number = toNumber(value);
  return number !== undefined && Math.abs(number) <= most ? number : undefined;
};

/** Unix seconds. Whatever is not of this age is some other number. */
export const fromUnix = (value: unknown): number | undefined => {
  const seconds = toNumber(value);
  return seconds !== undefined && seconds > 1e8 && seconds < 1e10 ? seconds * 1000 : undefined;
};
