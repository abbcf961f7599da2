import { toNumber } from '../../core/number.js';

export type Unit = 'C' | 'F' | 'K';

/** The coldest and warmest air there is, and what services write where nothing was measured: -99.9, -999, 99.9, 999. */
const COLDEST = -90;
const WARMEST = 60;

/** Degrees Celsius; absent where no air can be that warm or cold, which is how services mark what was not measured. */
export const toCelsius = (value: unknown, unit: Unit = 'C'): number | undefined => {
  const number = toNumber(value);
  // marks do not change with the unit
  if (number === undefined || number < COLDEST) return undefined;
  const celsius = unit === 'F' ? ((number - 32) * 5) / 9 : unit === 'K' ? number - 273.15 : number;
  // conversions leave 25.100000000000023
  const rounded = unit === 'C' ? celsius : Math.round(celsius * 100) / 100;
  return rounded > COLDEST && rounded < WARMEST ? rounded + 0 || 0 : undefined;
};

/** No air is this warm in °C or °F: these are kelvins. */
export const isKelvin = (temperature: number): boolean => temperature > 170;

/** The unit that a text such as `°F`, `wmoUnit:degC`, `kelvin` or `imperial` names. */
export const toUnit = (text: unknown): Unit => {
  const word = typeof text === 'string' ? text : '';
  if (/(?:^|[°:]|deg)f(?:$|ahr)|^℉|^imperial/i.test(word)) return 'F';
  return /(?:^|[°:])k(?:$|elvin)/i.test(word) ? 'K' : 'C';
};

/** `13.8℃`, `13,8`, `57 °F`, `−3도`. */
const DEGREES = /^\s*([-+\u2212]?\d+(?:[.,]\d+)?)\s*[°º]?\s*([CFK℃℉도]?)\s*$/i;

/** Degrees Celsius of a number or a text, which may say its unit; else it is in `unit`, or in kelvins where no °C or °F can be. */
export const toTemperature = (value: unknown, unit: Unit = 'C'): number | undefined => {
  const number = toNumber(value);
  if (number !== undefined) return toCelsius(number, isKelvin(number) ? 'K' : unit);
  const [, digits, said] = (typeof value === 'string' && DEGREES.exec(value)) || [];
  return digits === undefined
    ? undefined
    : toCelsius(digits.replace(',', '.').replace('\u2212', '-'), said ? toUnit(said) : unit);
};

/** A latitude or longitude; absent where it is none. */
export const toDegrees = (value: unknown, most: 90 | 180): number | undefined => {
  const number = toNumber(value);
  return number !== undefined && Math.abs(number) <= most ? number : undefined;
};

/** Unix seconds as whole milliseconds. Whatever is not of this age is some other number. */
export const fromUnix = (value: unknown): number | undefined => {
  const seconds = toNumber(value);
  return seconds !== undefined && seconds > 1e8 && seconds < 1e10 ? Math.round(seconds * 1000) : undefined;
};
