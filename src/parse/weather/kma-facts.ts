import { toCelsius } from './units.js';

/**
 * Free use with the name: Korea Open Government Licence, type 1.
 * @checked 2026-11
 * @source https://www.kogl.or.kr/info/license.do
 */
export const KMA = { name: '기상청', url: 'https://www.weather.go.kr/' };

/** No Korean station has ever been this cold: KMA writes -50 and less where nothing was measured. */
export const toMeasured = (value: unknown): number | undefined => {
  const degrees = toCelsius(value);
  return degrees !== undefined && degrees > -50 ? degrees : undefined;
};
