// What else Number() takes for a number: blanks, 0x10, 0b1, Infinity.
const DECIMAL = /^\s*[-+.\d][-+.\de]*\s*$/i;

/**
 * A finite number from a number or a decimal string; everything else (`""`, `"-"`, `"0x10"`, `null`, `true`, ±Infinity, 1e400) is absent.
 * Minus zero becomes zero, so that "-0.0" is never printed.
 */
export const toNumber = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && DECIMAL.test(value)
        ? Number(value)
        : NaN;
  return Number.isFinite(number) ? number + 0 || 0 : undefined;
};
