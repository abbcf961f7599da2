import type { Condition, Intensity } from '../../models/weather.js';

/**
 * One stroke of a picture: SVG path data on a grid of 24, drawn 1.75 wide with round ends and joins. Some differ by the
 * intensity of what falls, some by night. `sun` and `water` are the two accents; the rest wears the text's colour.
 */
export type Stroke = readonly [
  accent: '' | 'sun' | 'water',
  path: string | Readonly<Record<Intensity, string>>,
  night?: string,
];

/** Alone, and with room below for what falls out of it. */
const CLOUD: Stroke = ['', 'M6.2 19a3.7 3.7 0 1 1 .2-7.4 5.9 5.9 0 0 1 11.7-.8 4.1 4.1 0 0 1-.4 8.2z'];
const HIGH: Stroke = ['', 'M6.2 13a3.5 3.5 0 1 1 1-6.9 4.9 4.9 0 0 1 9.6-.4 3.7 3.7 0 1 1 .8 7.3z'];
/** Before a sun or moon that it hides a little, half, almost, and again with room below. */
const SMALL: Stroke = ['', 'M12.4 21.4a2.8 2.8 0 1 1 .5-5.6 3.6 3.6 0 0 1 7 .5 2.6 2.6 0 0 1-.7 5.1z'];
const HALF: Stroke = ['', 'M8.8 20.2a3.1 3.1 0 1 1 .6-6.2 4.7 4.7 0 0 1 9.2-.4 3.3 3.3 0 0 1 0 6.6z'];
const LARGE: Stroke = ['', 'M6.5 20a3.6 3.6 0 1 1 .6-7.1 5.7 5.7 0 0 1 11.3-.6 3.9 3.9 0 0 1-.4 7.7z'];
const MIDDLE: Stroke = ['', 'M9.2 13.1a2.7 2.7 0 1 1 .9-5.2 4 4 0 0 1 7.8-.9 3.1 3.1 0 1 1 .7 6.1z'];
/** Open below for the bolt; by night lower, as the moon stands above it. */
const STORM: Stroke = [
  '',
  'M7.8 13H6.2a3.5 3.5 0 1 1 1-6.9 4.9 4.9 0 0 1 9.6-.4 3.7 3.7 0 1 1 .8 7.3h-.8',
  'M9.2 13.1a2.7 2.7 0 1 1 .9-5.2 4 4 0 0 1 7.8-.9 3.1 3.1 0 1 1 .7 6.1h-.8',
];
const BOLT = 'l-3.5 5.4h4.4l-3.4 5.6';

const OPEN: Stroke = [
  'sun',
  'M16.2 12a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM12 2v1.9M12 20.1V22M2 12h1.9M20.1 12H22M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  'M20.4 14.7A8.9 8.9 0 1 1 9.3 3.6a7 7 0 0 0 11.1 11.1z',
];
const BEHIND_SMALL: Stroke = [
  'sun',
  'M11.7 12.3a3.7 3.7 0 1 1 .9-1M4.7 14.1l-.7 .7M2.8 9.4h-1.1M4.7 4.7l-.7-.7M9.4 2.8v-1.1M14.1 4.7l.7-.7',
  'M7.5 16.4a7.2 7.2 0 0 1 .1-14 6.4 6.4 0 0 0 4.2 9.7',
];
const BEHIND_HALF: Stroke = [
  'sun',
  'M6.7 11.9a3.5 3.5 0 0 1 4.9-4.9M2.9 9.7h-1.3M4.8 5.1l-.9-.9M9.4 3.2v-1.3M14 5.1l.9-.9',
  'M4.8 13.1A6.4 6.4 0 0 1 8.2 2.3a5.8 5.8 0 0 0 .5 6.6',
];
const BEHIND_LARGE: Stroke = [
  'sun',
  'M5 9.9a3.2 3.2 0 0 1 3.1-4.3M1.9 8.8h-.9M3.7 4.5l-.6-.6M8 2.7v-.9',
  'M3.7 10.9a5.8 5.8 0 0 1 3.8-8.8 5.4 5.4 0 0 0-.2 4.1',
];
const BEHIND_MIDDLE: Stroke = [
  'sun',
  'M5.4 7.3a2.8 2.8 0 0 1 3.7-2.8M2.6 7.2h-.8M4.2 3.2l-.5-.5M8.2 1.6v-.7',
  'M4.3 9.3a5.4 5.4 0 0 1 3.5-8.1 5 5 0 0 0 .4 4.3',
];
const LOW: Stroke = [
  'sun',
  'M7.5 12.5a4.5 4.5 0 0 1 9 0M12 2.7v1.9M5.1 5.6l1.3 1.3M18.9 5.6l-1.3 1.3M2.6 12.5h1.3M20.1 12.5h1.3',
  'M8.6 12.5a5.6 5.6 0 0 1 3.9-9.3 4.6 4.6 0 0 0 6 6.2 5.6 5.6 0 0 1-1.4 3.1',
];

const DROPS: Stroke = [
  'water',
  {
    light: 'M10.4 17.2l-1.2 3.6M15.4 17.2l-1.2 3.6',
    moderate: 'M8.4 17.2l-1.2 3.6M12.9 17.2l-1.2 3.6M17.4 17.2l-1.2 3.6',
    heavy: 'M6.9 17l-1.6 4.6M10.9 17l-1.6 4.6M14.9 17l-1.6 4.6M18.9 17l-1.6 4.6',
  },
];
/** Drawn from its topmost point. */
const FLAKE = 'v5m-2.2-3.7l4.4 2.5m0-2.5l-4.4 2.5';
const FLAKES: Stroke = [
  'water',
  {
    light: `M12 16.1${FLAKE}`,
    moderate: `M8.3 16.1${FLAKE}M15.7 16.1${FLAKE}`,
    heavy: `M5.2 16.1${FLAKE}M12 16.1${FLAKE}M18.8 16.1${FLAKE}`,
  },
];
/** Drawn from its leftmost point; the stroke fills it. */
const PELLET = 'a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0z';

/**
 * What each condition looks like, from back to front. What stands before another keeps a gap around itself: at 16 px strokes
 * that touch run together.
 */
export const PICTURES: Readonly<Record<Condition, readonly Stroke[]>> = {
  clear: [OPEN],
  'mostly-clear': [BEHIND_SMALL, SMALL],
  'partly-cloudy': [BEHIND_HALF, HALF],
  'mostly-cloudy': [BEHIND_LARGE, LARGE],
  overcast: [CLOUD],
  mist: [['water', 'M2.5 8.2h9m4 0h3m-13 4.5h3m4 0h9m-19 4.5h11m4 0H19']],
  haze: [LOW, ['', 'M3.5 15.8h11m4 0h2M6 20.2h1.5m4 0h7']],
  smoke: [
    [
      '',
      'M6.5 21.5c-2-2.6 2-4.4.2-7.2-1-1.7-.6-3.3.4-4.3M11.8 21.5c-2.4-3 2.2-5 .3-8.2-2.2-3.6-.3-8.5 4-8.5a3.5 3.5 0 1 1-1 6.9M17 21.5c-1.5-2 1.3-3.5.2-5.5',
    ],
  ],
  fog: [HIGH, ['water', 'M3.5 17h17M7 20.6h10']],
  dust: [
    ['', 'M2.8 8.3h11a2.8 2.8 0 1 0-2.7-3.5M2.8 12.5h14.9a3 3 0 1 1-2.9 3.8'],
    ['sun', 'M4 17h.01M8.2 17h.01M6.1 20.7h.01M10.6 20.7h.01'],
  ],
  drizzle: [HIGH, ['water', 'M8.2 16.8l-.5 1.5M12.3 19.6l-.5 1.5M16.4 16.8l-.5 1.5']],
  rain: [HIGH, DROPS],
  showers: [BEHIND_MIDDLE, MIDDLE, DROPS],
  'freezing-rain': [HIGH, ['water', 'M9.2 16.3l-.7 2.2M13.8 16.3l-.7 2.2M4.5 21.7h15']],
  sleet: [HIGH, ['water', `M9 17.2l-1.2 3.6M15 16.1${FLAKE}`]],
  snow: [HIGH, FLAKES],
  'snow-showers': [BEHIND_MIDDLE, MIDDLE, FLAKES],
  hail: [
    HIGH,
    [
      'water',
      `M6.7 17.4${PELLET}M11.2 17.4${PELLET}M15.7 17.4${PELLET}M8.9 20.9${PELLET}M13.5 20.9${PELLET}`,
    ],
  ],
  thunder: [STORM, ['sun', `M13.3 10.2${BOLT}`, `${BEHIND_MIDDLE[2]}M14.6 9.9${BOLT}`]],
  tornado: [['', 'M3 4.2q9 2.4 18 0M6 8.6q6.5 2 12 0M9.2 13q4.5 1.5 8.3-.2M11 17.2q2.4.8 4.4 0M11 21h1.4']],
  unknown: [['', 'M14.5 13.8V5a2.5 2.5 0 0 0-5 0v8.8a4.4 4.4 0 1 0 5 0zM12 17.3h.01']],
};
