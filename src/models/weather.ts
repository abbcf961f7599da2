/** The one vocabulary of weather conditions that every format is mapped to. */
export const CONDITIONS = [
  'clear',
  'mostly-clear',
  'partly-cloudy',
  'mostly-cloudy',
  'overcast',
  'mist',
  'haze',
  'smoke',
  'fog',
  'dust',
  'drizzle',
  'rain',
  'showers',
  'freezing-rain',
  'sleet',
  'snow',
  'snow-showers',
  'hail',
  'thunder',
  'tornado',
  'unknown',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export const INTENSITIES = ['light', 'moderate', 'heavy'] as const;
export type Intensity = (typeof INTENSITIES)[number];

export const AIR_GRADES = ['good', 'moderate', 'bad', 'very-bad'] as const;
export type AirGrade = (typeof AIR_GRADES)[number];

export const ALERT_LEVELS = ['watch', 'warning'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Air quality; concentrations in µg/m³. */
export interface Air {
  readonly grade?: AirGrade;
  readonly pm10?: number;
  readonly pm25?: number;
}

/** One weather station at the time of observation. Whatever the source does not say is absent, never a made-up value. */
export interface Station {
  readonly name: string;
  /** The provider's own id, such as KMA's `108`. */
  readonly id?: string;
  readonly region?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Degrees Celsius. */
  readonly temperature?: number;
  readonly condition?: Condition;
  readonly intensity?: Intensity;
  /** The phenomenon has just ended (KMA's "비끝"): the word is shown without its icon. */
  readonly ended?: boolean;
  readonly night?: boolean;
  /** The provider's own word for the condition, in its language. */
  readonly text?: string;
  readonly air?: Air;
  readonly url?: string;
}

export interface Alert {
  readonly title: string;
  readonly level?: AlertLevel;
  /** Milliseconds since 1970. */
  readonly issuedAt?: number;
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
  readonly url?: string;
}

export interface Source {
  readonly name?: string;
  readonly url?: string;
}

/** Observations of many stations at one time. */
export interface Weather {
  readonly stations: readonly Station[];
  readonly alerts?: readonly Alert[];
  readonly source?: Source;
  /** Milliseconds since 1970. */
  readonly observedAt?: number;
  /** IANA name of the zone that the provider tells its times in. */
  readonly timeZone?: string;
  /** The server itself says that these are its last good data. */
  readonly stale?: boolean;
}

/** Observations older than this are shown as old: hourly ones come late by an hour at times, never by three. */
const OLD_AFTER = 3 * 60 * 60 * 1000;

export const isStale = (weather: Weather, now: number): boolean =>
  weather.stale === true || (weather.observedAt !== undefined && now - weather.observedAt > OLD_AFTER);
