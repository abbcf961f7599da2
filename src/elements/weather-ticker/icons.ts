import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Condition, type Station } from '../../models/weather.js';

/** A stroke of an icon; `sun` and `water` are the two accents. On a grid of 24, stroke 1.75, round joins. */
type Stroke = readonly [kind: '' | 'sun' | 'water', path: string];

const CLOUD: Stroke = ['', 'M7 18.6h9.9a4 4 0 0 0 .7-7.94A5.6 5.6 0 0 0 7 9.7a4.46 4.46 0 0 0 0 8.9z'];
/** The same cloud higher up, with room for what falls out of it. */
const HIGH: Stroke = ['', 'M7.3 14.6h9.2a3.6 3.6 0 0 0 .6-7.15A5.1 5.1 0 0 0 7.4 6.6a4 4 0 0 0-.1 8z'];
/** A smaller cloud before sun or moon. */
const LOW: Stroke = ['', 'M8.6 19.4h7.7a3.3 3.3 0 0 0 .5-6.56 4.6 4.6 0 0 0-8.7-.8 3.7 3.7 0 0 0 .5 7.36z'];

/** The smaller cloud in the middle, with sun above and something falling below. */
const MIDDLE: Stroke = ['', 'M8.6 16h7.7a3.2 3.2 0 0 0 .5-6.36 4.5 4.5 0 0 0-8.6-.7A3.55 3.55 0 0 0 8.6 16z'];
/** What shows of a second cloud behind the smaller one. */
const BEHIND: Stroke = ['', 'M8.3 8.3a4.1 4.1 0 0 1 7.6-2.1 3.5 3.5 0 0 1 4.5 4.9'];

const SUN: Stroke = [
  'sun',
  'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.6v2M12 19.4v2M2.6 12h2M19.4 12h2M5.35 5.35l1.4 1.4M17.25 17.25l1.4 1.4M5.35 18.65l1.4-1.4M17.25 6.75l1.4-1.4',
];
/** A sun that looks out from behind a cloud. */
const HALF_SUN: Stroke = [
  'sun',
  'M5.2 11.2a3.9 3.9 0 0 1 6.3-3.5M8.9 2.6v1.6M3.1 5l1.2 1.2M14.7 5l-1.2 1.2M1.6 10.4h1.6',
];
const SMALL_SUN: Stroke = [
  'sun',
  'M4.7 9.3a3.4 3.4 0 0 1 5.4-3.8M7.5 1.8v1M2.5 4.1l.8.7M12.5 4.1l-.8.7M1.2 8.7h1',
];
const MOON: Stroke = ['sun', 'M19.6 14.5A8 8 0 0 1 9.5 4.4a8 8 0 1 0 10.1 10.1z'];
const HALF_MOON: Stroke = ['sun', 'M5.6 11.9A5.3 5.3 0 0 1 9.8 3.2a4.4 4.4 0 0 0 4 4.9'];

const RAIN: Stroke = ['water', 'M8.6 17.6l-1.1 3.2M12.7 17.6l-1.1 3.2M16.8 17.6l-1.1 3.2'];
const HEAVY_RAIN: Stroke = [
  'water',
  'M7.4 17.2l-1.5 4.2M11 17.2l-1.5 4.2M14.6 17.2l-1.5 4.2M18.2 17.2l-1.5 4.2',
];
const DRIZZLE: Stroke = ['water', 'M8.2 17.8v.9M12 19.6v.9M15.8 17.8v.9'];
const TWO_FLAKES: Stroke = [
  'water',
  'M8.5 17.4v3.6M6.9 18.3l3.2 1.8M10.1 18.3l-3.2 1.8M15.5 17.4v3.6M13.9 18.3l3.2 1.8M17.1 18.3l-3.2 1.8',
];
const FLAKE_AND_DROP: Stroke = [
  'water',
  'M9 17.6l-1.1 3.2M15.3 17.4v3.6M13.7 18.3l3.2 1.8M16.9 18.3l-3.2 1.8',
];
const TWO_DROPS: Stroke = ['water', 'M10.2 18.7l-.9 2.7M14.8 18.7l-.9 2.7'];
const ONE_FLAKE: Stroke = ['water', 'M12.4 18.4v3.6M10.8 19.3l3.2 1.8M14 19.3l-3.2 1.8'];
const PELLETS: Stroke = ['water', 'M8 17.9h.01M12 17.9h.01M16 17.9h.01M10 20.8h.01M14 20.8h.01'];
const BOLT: Stroke = ['sun', 'M12.9 12.4l-2.6 4.2h3.6l-2.6 4.6'];

const DAY: Readonly<Record<Condition, readonly Stroke[]>> = {
  clear: [SUN],
  'mostly-clear': [SUN],
  'partly-cloudy': [HALF_SUN, LOW],
  'mostly-cloudy': [BEHIND, LOW],
  overcast: [CLOUD],
  mist: [['', 'M4 8.5h12M8 12h12M4 15.5h12']],
  haze: [
    ['sun', 'M8 11.5a4 4 0 0 1 8 0M12 3.6v1.6M5.9 6.1l1.1 1.1M18.1 6.1L17 7.2'],
    ['', 'M4 14.6h16M6.5 18.2h11'],
  ],
  smoke: [['', 'M6 20c-2-3 4-4 2-7.5S11 8 9.5 4.5M12.5 20c-2-3 4-4 2-7.5s3-4.5 1.5-8']],
  fog: [HIGH, ['', 'M5 17.8h14M7.5 21h9']],
  dust: [
    ['', 'M3.6 9h10.6a2.6 2.6 0 1 0-2.5-3.3M3.6 13h14a2.8 2.8 0 1 1-2.7 3.6'],
    ['sun', 'M4.4 17h.01M7.8 17h.01M6.1 20h.01M9.9 20h.01'],
  ],
  drizzle: [HIGH, DRIZZLE],
  rain: [HIGH, RAIN],
  showers: [SMALL_SUN, MIDDLE, TWO_DROPS],
  'freezing-rain': [HIGH, ['water', 'M9 17.4l-.9 2.6M13.4 17.4l-.9 2.6M6.6 21.4h10.8']],
  sleet: [HIGH, FLAKE_AND_DROP],
  snow: [HIGH, TWO_FLAKES],
  'snow-showers': [SMALL_SUN, MIDDLE, ONE_FLAKE],
  hail: [HIGH, PELLETS],
  thunder: [HIGH, BOLT],
  tornado: [['', 'M4.5 5h15M6.5 9h11M9 13h7M10.5 17h4M11.5 21h1.5']],
  unknown: [],
};

const NIGHT: Readonly<Partial<Record<Condition, readonly Stroke[]>>> = {
  clear: [MOON],
  'mostly-clear': [MOON],
  'partly-cloudy': [HALF_MOON, LOW],
  showers: [HIGH, RAIN],
  'snow-showers': [HIGH, TWO_FLAKES],
};

const toStrokes = ({ condition, ended, night, intensity }: Station): readonly Stroke[] => {
  if (!condition || ended) return [];
  if (condition === 'rain' && intensity === 'heavy') return [HIGH, HEAVY_RAIN];
  return (night && NIGHT[condition]) || DAY[condition];
};

/** The condition of a station as a picture; nothing where there is none to draw, so that the word stands for itself. */
export const renderIcon = (station: Station): TemplateResult | typeof nothing => {
  const strokes = toStrokes(station);
  if (!strokes.length) return nothing;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${strokes.map(([kind, path]) => svg`<path class=${kind} d=${path} />`)}
  </svg>`;
};
