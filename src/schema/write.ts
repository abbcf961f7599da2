/** Models as documents of our own shapes: read again, each gives the model that it was made from. */
import type { AlertDocument, ArticleDocument, ArticlesDocument, WeatherDocument } from './documents.js';
import { toTimeZone } from '../core/time.js';
import { toHref } from '../core/url.js';
import type { Article } from '../models/article.js';
import type { Alert, Weather } from '../models/weather.js';

/** Minutes that clocks in `zone` are ahead of UTC, at an instant. */
const offsetsOf = (zone: string | undefined): ((instant: number) => number) => {
  if (!toTimeZone(zone)) return () => 0;
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    // before the time of railways, clocks were off by seconds as well, which ISO 8601 cannot say
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
    return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  };
};

const toOffset = (minutes: number): string => {
  const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return minutes ? `${minutes < 0 ? '-' : '+'}${twoDigits(ahead / 60)}:${twoDigits(ahead % 60)}` : 'Z';
};

type Dates = <K extends string>(instants: { readonly [N in K]: number | undefined }) => {
  readonly [N in K]?: string;
};

/** Writes instants in ISO 8601 as clocks in `zone` have them, under their names; without those that no four digits of a year can say. */
const datesIn = (zone: string | undefined): Dates => {
  const offsets = offsetsOf(zone);
  const toDate = (instant: number): string | undefined => {
    if (Number.isNaN(new Date(instant).getTime())) return undefined;
    const offset = offsets(instant);
    const wall = new Date(instant + offset * 60_000);
    const isWritable = wall.getUTCFullYear() >= 0 && wall.getUTCFullYear() <= 9999;
    return isWritable ? wall.toISOString().replace(/(?:\.000)?Z$/, toOffset(offset)) : undefined;
  };
  return (instants) => {
    const written: { [N in keyof typeof instants]?: string } = {};
    for (const name in instants) {
      const instant = instants[name];
      const date = instant === undefined ? undefined : toDate(instant);
      if (date !== undefined) written[name] = date;
    }
    return written;
  };
};

/** `PT1H3M20S`, without the parts that are zero. */
const toDuration = (seconds: number): string => {
  const whole = Math.round(seconds);
  const parts: readonly [number, string][] = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ];
  const said = parts.filter(([value]) => value).map((part) => part.join(''));
  return `PT${said.join('') || '0S'}`;
};

const toAlertDocument = ({ issuedAt, expiresAt, ...alert }: Alert, dates: Dates): AlertDocument => ({
  ...alert,
  ...dates({ issuedAt, expiresAt }),
});

/** Times are written as clocks in the weather's own time zone have them, in UTC where it names none. */
export const toWeatherDocument = ({ stations, alerts, observedAt, ...head }: Weather): WeatherDocument => {
  const dates = datesIn(head.timeZone);
  return {
    ...head,
    ...dates({ observedAt }),
    stations,
    ...(alerts && { alerts: alerts.map((alert) => toAlertDocument(alert, dates)) }),
  };
};

const toArticleDocument = (
  { publishedAt, updatedAt, expiresAt, duration, bodyBase, ...article }: Article,
  dates: Dates,
): ArticleDocument => {
  // that of a file on somebody's disk leads nowhere for readers
  const base = bodyBase === undefined ? undefined : toHref(bodyBase, bodyBase);
  return {
    ...article,
    ...(base !== undefined && { bodyBase: base }),
    ...(duration !== undefined && { duration: toDuration(duration) }),
    ...dates({ publishedAt, updatedAt, expiresAt }),
  };
};

/** Times are written as clocks in `timeZone`, an IANA name, have them; in UTC where none is named. */
export const toArticlesDocument = (
  articles: readonly Article[],
  { timeZone }: { readonly timeZone?: string | undefined } = {},
): ArticlesDocument => {
  const dates = datesIn(timeZone);
  return { articles: articles.map((article) => toArticleDocument(article, dates)) };
};
