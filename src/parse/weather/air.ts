import type { Columns } from './kma-columns.js';
import { toNumber } from '../../core/number.js';
import { toText } from '../../core/text.js';
import { AIR_GRADES, type Air } from '../../models/weather.js';

/**
 * Korea's grades of the air, 1 to 4, in the order of ours.
 * @checked 2026-11
 * @source https://www.airkorea.or.kr
 */
const GRADES = ['좋음', '보통', '나쁨', '매우나쁨'];

/** The place of a grade in {@link AIR_GRADES}, -1 where it is none. */
const toPlace = (value: unknown): number => {
  const word = toText(value, 20).replace(/\s/g, '').toLowerCase();
  const place = GRADES.indexOf(word);
  return place < 0 ? AIR_GRADES.findIndex((grade) => grade === word) : place;
};

const toGrade = (value: unknown): number => {
  const number = toNumber(value);
  return number === undefined ? toPlace(value) : AIR_GRADES[number - 1] ? number - 1 : -1;
};

/** µg/m³; absent where it is a mark for what was not measured. */
export const toDensity = (value: unknown): number | undefined => {
  const number = toNumber(value);
  return number !== undefined && number >= 0 && number < 5000 ? number : undefined;
};

/** The air of a row, by µg/m³ or grades, as AirKorea and hand-made lists write them; of two grades the worse. */
export const toAir = ({ pm10, pm25, grade, pm10grade, pm25grade }: Columns): Air | undefined => {
  if ((pm10 ?? pm25 ?? grade ?? pm10grade ?? pm25grade) === undefined) return undefined;
  const whole = toGrade(grade);
  // a field of dust may hold the word itself
  const parts = [toGrade(pm10grade), toGrade(pm25grade), toPlace(pm10), toPlace(pm25)];
  const word = AIR_GRADES[whole < 0 ? Math.max(...parts) : whole];
  const coarse = toDensity(pm10);
  const fine = toDensity(pm25);
  if (word === undefined && coarse === undefined && fine === undefined) return undefined;
  return {
    ...(word && { grade: word }),
    ...(coarse !== undefined && { pm10: coarse }),
    ...(fine !== undefined && { pm25: fine }),
  };
};
