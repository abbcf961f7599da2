/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
const luminance = (color: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** How far two colours, each `#rrggbb`, stand apart: 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
};

/** What each colour of the widgets has to reach against both of their grounds: 4.5 for text, 3 for what is drawn. */
export const LEAST = { text: 4.5, muted: 4.5, accent: 4.5, alert: 4.5, sun: 3, water: 3 } as const;
export const GROUNDS = ['surface', 'shade'] as const;
