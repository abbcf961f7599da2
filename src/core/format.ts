const formatters = new Map<string, Intl.NumberFormat>();

/** Degrees Celsius with one decimal and `℃`, in the language's own digits and minus sign; without a value an en dash. */
export const formatTemperature = (celsius: number | undefined, language: string): string => {
  if (celsius === undefined) return '–';
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'negative',
      useGrouping: false,
    });
    formatters.set(language, formatter);
  }
  return `${formatter.format(celsius)}℃`;
};
