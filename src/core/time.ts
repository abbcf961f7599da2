const ISO =
  /^(\d{4}-\d\d-(\d\d))(?:[T ]((?:[01]\d|2[0-3]):\d\d)(?::([0-5]\d)(?:[.,](\d+))?)?)?\s*(Z|([+-]\d\d)(?::?(\d\d))?)?$/i;

/**
 * Milliseconds since 1970 of an ISO 8601 date-time. A text without an offset is read in `assumed` (such as `+09:00`);
 * without that it is ambiguous and therefore absent, as is anything that is not a real date: never a wrong date.
 */
export const toInstant = (value: unknown, assumed?: string): number | undefined => {
  const match = typeof value === 'string' ? ISO.exec(value.trim()) : null;
  if (!match) return undefined;
  const [, date, day, time = '00:00', second = '00', fraction = '', zone, east, more = '00'] = match;
  const offset = east ? `${east}:${more}` : zone ? 'Z' : assumed;
  if (offset === undefined) return undefined;
  const instant = Date.parse(`${date}T${time}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  // Date.parse lets 30 February through as 1 March
  return new Date(date!).getUTCDate() !== Number(day) || Number.isNaN(instant) ? undefined : instant;
};

/** `value` if the browser knows it as an IANA time zone: Intl throws at any other. */
export const toTimeZone = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !value) return undefined;
  // known without Intl, whose first use is dear
  if (value === 'Asia/Seoul') return value;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value }).format();
    return value;
  } catch {
    return undefined;
  }
};

const DAY = { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' } as const;
const CLOCK = { minute: '2-digit', hourCycle: 'h23' } as const;
const SHAPES = {
  day: DAY,
  minute: { ...DAY, ...CLOCK, hour: '2-digit' },
  hour: { ...CLOCK, hour: 'numeric' },
  short: { ...CLOCK, month: '2-digit', day: '2-digit', hour: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as a newspaper of that language prints it, in `zone` (an IANA name; `undefined` for the reader's own). Korean:
 * `2024.05.06 (월)`, `2024.05.06 (월) 10:00`, `15시` for a full hour, `05.06 15시`; elsewhere what `Intl` gives with the month as
 * a word, since its number could be taken for the day: `May 6, 2024`, `2024年5月6日(月)`.
 */
export const formatDate = (
  instant: number,
  shape: keyof typeof SHAPES,
  language: string,
  zone: string | undefined,
): string => {
  const key = `${shape} ${language} ${zone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const month =
      shape === 'hour' || /^ko\b/.test(language) ? {} : ({ month: 'short', day: 'numeric' } as const);
    formatter = new Intl.DateTimeFormat(language, { ...SHAPES[shape], ...month, timeZone: zone });
    formatters.set(key, formatter);
  }
  const text = formatter.format(instant);
  if (!/^ko\b/.test(language)) return text;
  return text
    .replace(/\.(?= \(| \d+:)/, '')
    .replace(/\. /g, '.')
    .replace(/0?(\d+):00$/, shape === 'minute' ? '$&' : '$1시');
};

/**
 * What {@link formatDate} gives in Korean for Seoul, for instants since 1989: summer times were before. Without Intl, whose first
 * use in a page takes Chromium as long as all the rest of a widget's start.
 */
export const formatInSeoul = (instant: number, shape: 'day' | 'hour' | 'short'): string => {
  const wall = new Date(instant + 9 * 3_600_000).toISOString();
  const date = wall.slice(0, 10);
  const day = date.replace(/-/g, '.');
  const time = wall.slice(11, 16).replace(/0?(\d+):00$/, '$1시');
  if (shape === 'day') return `${day} (${'일월화수목금토'[new Date(date).getUTCDay()]})`;
  return shape === 'hour' ? time : `${day.slice(5)} ${time}`;
};

/** "3분 전": how long ago, for what is younger than 24 hours; older or future instants give `undefined`. */
export const formatAge = (instant: number, now: number, language: string): string | undefined => {
  const minutes = Math.floor((now - instant) / 60_000);
  if (!(minutes >= 0 && minutes < 24 * 60)) return undefined;
  const words = new Intl.RelativeTimeFormat(language, { style: 'short' });
  return minutes < 60
    ? words.format(-(minutes || 1), 'minute')
    : words.format(-Math.floor(minutes / 60), 'hour');
};
