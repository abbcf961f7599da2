import { css, unsafeCSS } from 'lit';

/**
 * Colours of all widgets, light and dark. A page overrides one by the custom property in the first column; a test holds
 * the contrast of every text colour against its surface.
 */
export const COLORS = {
  text: ['--news-color-text', '#17191c', '#e9eaec'],
  muted: ['--news-color-muted', '#5a616b', '#a6adb8'],
  line: ['--news-color-line', '#d9dce1', '#3b4048'],
  surface: ['--news-color-surface', '#ffffff', '#17191c'],
  shade: ['--news-color-shade', '#f2f3f5', '#24272c'],
  accent: ['--news-color-accent', '#0b4f8f', '#86bdf5'],
  alert: ['--news-color-alert', '#b3161f', '#ff9a94'],
  sun: ['--news-color-sun', '#c77700', '#f5b942'],
  water: ['--news-color-water', '#1c6fc4', '#74b4f4'],
} as const satisfies Record<string, readonly [property: `--news-${string}`, light: string, dark: string]>;

/** What each is for, as the README publishes it. */
export const USES: Readonly<Record<keyof typeof COLORS, string>> = {
  text: 'text',
  muted: 'what is less important',
  line: 'hairlines',
  surface: 'ground of what opens over the page: the share sheet, the table',
  shade: 'placeholders, a control under the pointer',
  accent: 'links, sections, focus',
  alert: 'breaking news, weather alerts, corrections',
  sun: 'sun in weather icons',
  water: 'rain and snow in weather icons',
};

const declare = (value: (light: string, dark: string) => string): string =>
  Object.entries(COLORS)
    .map(([name, [property, light, dark]]) => `--_${name}:var(${property},${value(light, dark)});`)
    .join('');

// The plain value comes first: Safari 17.4 has no light-dark(), and a custom property that cannot be read has no fallback.
const colors = `
.root{${declare((light) => light)}}
.root.dark{${declare((_, dark) => dark)}}
@supports (color:light-dark(#000,#fff)){.root,.root.dark{${declare((light, dark) => `light-dark(${light},${dark})`)}}}
.root.light{color-scheme:light}
.root.dark{color-scheme:dark}`;

/** Inside a shadow root: `--_text`, `--_muted`, …, each with the page's own value where it gives one. */
export const tokens = css`
  ${unsafeCSS(colors)}
`;
