import type { AlertDocument, WeatherDocument } from './documents.js';
import {
  celsius,
  field,
  flag,
  head,
  href,
  instant,
  list,
  number,
  object,
  oneOf,
  schemaAddress,
  text,
  timeZone,
  words,
  type Schema,
} from './kinds.js';
import {
  AIR_GRADES,
  ALERT_LEVELS,
  CONDITIONS,
  INTENSITIES,
  type Air,
  type Source,
  type Station,
} from '../models/weather.js';

const air = object<Air>({
  grade: field(oneOf(AIR_GRADES), 'Grade', "The provider's own grade of the air."),
  pm10: field(number, 'PM10', 'Particles up to 10 micrometres, in micrograms per cubic metre.'),
  pm25: field(number, 'PM2.5', 'Particles up to 2.5 micrometres, in micrograms per cubic metre.'),
});

const station = object<Station>(
  {
    name: field(
      words(100),
      'Name',
      'Name of the place, as readers know it; a station without one is left out.',
    ),
    id: field(text(40), 'Id', "The provider's own id, such as 108."),
    region: field(text(100), 'Region', 'Province or state that the place lies in.'),
    latitude: field(number, 'Latitude', 'Degrees north.'),
    longitude: field(number, 'Longitude', 'Degrees east.'),
    temperature: field(
      celsius,
      'Temperature',
      'Degrees Celsius, whatever unit readers see; absent: a dash is shown.',
    ),
    condition: field(oneOf(CONDITIONS), 'Condition', 'What the icon shows; absent: no icon.'),
    intensity: field(oneOf(INTENSITIES), 'Intensity', 'Strength of rain, snow and the like.'),
    ended: field(
      flag,
      'Ended',
      'Whether the condition has just ended: then its icon is not shown; default false.',
    ),
    night: field(flag, 'Night', 'Whether the icon is that of the night; default false.'),
    text: field(text(60), 'Text', "The provider's own word for the condition, in its language."),
    air: field(air, 'Air', 'Air quality.'),
    url: field(href, 'Address', 'Page of the place; relative to this file.'),
  },
  'name',
);

const alert = object<AlertDocument>(
  {
    title: field(words(100), 'Title', 'What is warned of; an alert without a title is left out.'),
    level: field(oneOf(ALERT_LEVELS), 'Level', 'A watch says that it may come, a warning that it does.'),
    issuedAt: field(instant, 'Issued', 'When the alert was issued: ISO 8601 with offset.'),
    expiresAt: field(instant, 'Expires', 'When the alert ends: ISO 8601 with offset.'),
    url: field(href, 'Address', 'Page of the alert; relative to this file.'),
  },
  'title',
);

const source = object<Source>({
  name: field(text(100), 'Name', 'Who observed, as the licence of the data wants it named.'),
  url: field(href, 'Address', "The provider's page; relative to this file."),
});

/** A file of weather observations, as it is published. */
export const weatherSchema: Schema<WeatherDocument> = {
  ...head('weather'),
  title: 'Weather for Newsdrop',
  description: 'Observations of many stations at one time, for the weather ticker.',
  ...object<WeatherDocument>(
    {
      $schema: schemaAddress,
      source: field(source, 'Source', 'Who the observations come from.'),
      observedAt: field(
        instant,
        'Observed',
        'Time of the observations: ISO 8601 with offset; after 3 hours they are shown as old.',
      ),
      timeZone: field(
        timeZone,
        'Time zone',
        'IANA name of the zone that times are shown in; default: that of the reader.',
      ),
      stations: field(list(station), 'Stations', 'The stations in the order in which they are shown.'),
      alerts: field(list(alert), 'Alerts', 'Weather alerts in force.'),
      stale: field(
        flag,
        'Stale',
        'Whether these are the last good data of a server that has no newer ones; default false.',
      ),
    },
    'stations',
  ),
};
