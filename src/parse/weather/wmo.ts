import { toSpans } from './codes.js';

/**
 * Present weather of synoptic stations: WMO manual on codes, table 4677 (`ww`). Codes 0 to 3 tell how the sky changed and 14 to
 * 16 of rain somewhere in sight: neither says what the weather is.
 * @checked 2026-11
 * @source WMO-No. 306
 */
export const WMO_4677 = toSpans(
  '4 smoke,5 haze,6-9 dust,10 mist,11-12 fog light,13 thunder,17 thunder,19 tornado,20 drizzle ended,21 rain ended,' +
    '22 snow ended,23 sleet ended,24 freezing-rain ended,25 showers ended,26 snow-showers ended,27 hail ended,28 fog ended,' +
    '29 thunder ended,30-32 dust,33-35 dust heavy,36 snow light,37 snow heavy,38 snow light,39 snow heavy,40-49 fog,' +
    '50-51 drizzle light,52-53 drizzle moderate,54-55 drizzle heavy,56 freezing-rain light,57 freezing-rain moderate,' +
    '58 rain light,59 rain moderate,60-61 rain light,62-63 rain moderate,64-65 rain heavy,66 freezing-rain light,' +
    '67 freezing-rain heavy,68 sleet light,69 sleet heavy,70-71 snow light,72-73 snow moderate,74-75 snow heavy,' +
    '76-78 snow light,79 hail,80 showers light,81 showers moderate,82 showers heavy,83 sleet light,84 sleet heavy,' +
    '85 snow-showers light,86 snow-showers heavy,87 hail light,88 hail heavy,89 hail light,90 hail heavy,91 thunder light,' +
    '92 thunder heavy,93 thunder light,94 thunder heavy,95-96 thunder,97 thunder heavy,98 thunder,99 thunder heavy',
);
