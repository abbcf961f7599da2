// A layout is a set of values for one grid, so that a card can take over another's at another width.
import { unsafeCSS, type CSSResult } from 'lit';

type Values = Readonly<Record<string, string>>;

const declare = (values: Values): CSSResult =>
  unsafeCSS(
    Object.entries(values)
      .map(([name, value]) => `--_${name}:${value};`)
      .join(''),
  );

const ONE = 'minmax(0,1fr)';
const SIDE = 'var(--news-card-media-width,var(--_side))';

const STACKED: Values = {
  areas: '"media" "head" "more"',
  columns: ONE,
  rows: 'auto auto 1fr',
  under: '0.75em',
};
const BEFORE: Values = {
  areas: '"media head" "media more"',
  columns: `${SIDE} ${ONE}`,
  rows: 'auto 1fr',
  under: '0',
};
const AFTER: Values = {
  areas: '"head media" "more media"',
  columns: `${ONE} ${SIDE}`,
  rows: 'auto 1fr',
  under: '0',
};
const BARE: Values = { areas: '"head" "more"', columns: ONE, rows: 'auto 1fr' };

const BRIEF: Values = { size: '1.0625em', subs: 'none', excerpt: 'none', alone: 'none', lines: '3' };
// `alone`: the first sub-headline in place of an excerpt, where the sub-headlines themselves are not shown
const RICH: Values = { subs: 'block', excerpt: '-webkit-box', alone: 'none', lines: '3' };

// `reserve`: the height of a card whose headline and excerpt have two to three lines
export const stacked = declare(STACKED);
export const before = declare(BEFORE);
export const after = declare(AFTER);
export const bare = declare({ ...BARE, reserve: '6em' });
export const standard = declare({
  ...STACKED,
  ...RICH,
  side: '40%',
  ratio: '3/2',
  size: '1.1875em',
  gap: '1em',
  subs: 'none',
  alone: '-webkit-box',
  reserve: 'calc(66.7cqi + 9.5em)',
});
export const compact = declare({
  ...AFTER,
  ...BRIEF,
  side: 'clamp(5.5em,30cqi,8em)',
  ratio: '4/3',
  gap: '1em',
  reserve: '6em',
});
export const headline = declare({ ...BARE, ...BRIEF, gap: '0', reserve: '5em' });
export const wide = declare({
  ...BEFORE,
  ...RICH,
  side: '40%',
  ratio: '3/2',
  size: '1.375em',
  gap: '1.25em',
  reserve: 'max(26.7cqi,11em)',
});
export const hero = declare({
  ...STACKED,
  ...RICH,
  side: '40%',
  ratio: '16/9',
  size: '1.5em',
  gap: '1em',
  lines: '4',
  reserve: 'calc(56.3cqi + 14em)',
});
export const heroBeside = declare({
  ...BEFORE,
  ...RICH,
  side: '58%',
  ratio: '3/2',
  size: '1.875em',
  'excerpt-size': '1em',
  gap: '1.75em',
  lines: '4',
  reserve: 'max(38.7cqi,17em)',
});
