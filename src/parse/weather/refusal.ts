import type { Reading } from '../fields.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { deep } from './detect.js';
import { lookUp } from './gather.js';
import type { Tools } from './tools.js';
import type { Weather } from '../../models/weather.js';

/**
 * What to do, by code.
 * @checked 2026-11
 * @source https://openweathermap.org/faq
 */
const OPEN_WEATHER: Readonly<Record<string, string>> = {
  400: 'Look at the parameters of the request.',
  401: 'Its key is wrong, or too new: a key works two hours after it was made.',
  404: 'There is no such city; ask by its id or its coordinates.',
  429: 'The limit of the key is reached; ask less often, and keep the answer on your server.',
};

/**
 * @checked 2026-11
 * @source https://www.weatherapi.com/docs/#intro-error-codes
 */
const WEATHER_API: Readonly<Record<string, string>> = {
  1002: 'Put the key into the request.',
  1003: 'Put the place into the parameter q.',
  1006: 'There is no such place; ask by its coordinates.',
  2006: 'The key is wrong.',
  2007: "The key's requests of this month are used up; keep the answer on your server.",
  2008: 'The key is disabled.',
};

const tell = (
  who: string,
  code: unknown,
  message: unknown,
  cures: Readonly<Record<string, string>> = {},
): Result<never> => {
  const number = toText(code, 10);
  const said = toText(message, 200) || 'without a reason';
  return fail(
    'http',
    [`${who} refused the request${number && ` (${number})`}: ${said}`, lookUp(cures, number)]
      .filter(Boolean)
      .join(said.endsWith('.') ? ' ' : '. '),
  );
};

/** An answer that is the provider's refusal, or many that are, as a sentence with its cure. */
export const readRefusal = (
  answer: unknown,
  _reading: Reading,
  { isOf, withFirst }: Tools,
): Result<Weather> => {
  const raw = withFirst(answer).find((part) => isOf('refusal', part));
  const code = deep(raw, 'error', 'code');
  if (code !== undefined) return tell('WeatherAPI.com', code, deep(raw, 'error', 'message'), WEATHER_API);
  const reason = deep(raw, 'reason');
  if (reason !== undefined) return tell('Open-Meteo', '', reason);
  // a search that found no city
  if (toText(deep(raw, 'cod'), 10) === '200') return ok({ stations: [] });
  return tell('OpenWeather', deep(raw, 'cod'), deep(raw, 'message'), OPEN_WEATHER);
};
