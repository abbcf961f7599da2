// The readers of the world's weather services, in one chunk. Detection has happened before it is asked for.
import type { Reading } from '../fields.js';
import type { Result } from '../../core/result.js';
import type { Weather } from '../../models/weather.js';
import { readAmedas } from './amedas.js';
import { readBrightSky } from './bright-sky.js';
import { readCanada } from './canada.js';
import { readMetNorway } from './met-norway.js';
import { readNws } from './nws.js';
import { readOpenMeteo } from './open-meteo.js';
import { readOpenWeatherMap } from './open-weather-map.js';
import { readRefusal } from './refusal.js';
import type { Tools } from './tools.js';
import { readWeatherApi } from './weather-api.js';

/** By format. */
export const readers: Readonly<
  Record<string, (raw: unknown, reading: Reading, tools: Tools) => Result<Weather>>
> = {
  'open-meteo': readOpenMeteo,
  'met-norway': readMetNorway,
  nws: readNws,
  'environment-canada': readCanada,
  'bright-sky': readBrightSky,
  weatherapi: readWeatherApi,
  openweathermap: readOpenWeatherMap,
  'jma-amedas': readAmedas,
  refusal: readRefusal,
};
