/** What degrees are told in. */
export type Unit = 'celsius' | 'fahrenheit';

const formatters = new Map<string, Intl.NumberFormat>();

const format = (value: number, language: string, decimals: number): string => {
  // its first use takes Chromium longer than all the rest of a strip's start
  if (/^ko\b/.test(language)) return value.toFixed(decimals).replace(/^-(?=[0.]+$)/, '');
  const key = language + decimals;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
      useGrouping: false,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
};

/**
 * Degrees Celsius as `13.8℃`, or as `56.8℉`, with 0 or 1 decimals, in the language's own digits and minus sign; without a value an
 * en dash.
 */
export const formatTemperature = (
  celsius: number | undefined,
  language: string,
  unit: Unit = 'celsius',
  decimals = 1,
): string => {
  if (celsius === undefined) return '–';
  return unit === 'celsius'
    ? `${format(celsius, language, decimals)}℃`
    : `${format(celsius * 1.8 + 32, language, decimals)}℉`;
};
