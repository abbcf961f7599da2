/**
 * A finite number from a number or a numeric string; everything else (`""`, `"-"`, `null`, `true`, ±Infinity, 1e400) is absent.
 * Minus zero becomes zero, so that "-0.0" is never printed.
 */
export const toNumber = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\s*[-+]?[\d.]/.test(value)
        ? Number(value)
        : NaN;
  return Number.isFinite(number) ? number + 0 || 0 : undefined;
};
