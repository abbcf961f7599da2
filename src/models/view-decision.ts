import type { View } from './view.js';

/** Where a view lives, by the mode of the switch. */
interface Home {
  /** What makes a page the mobile or the desktop one. */
  readonly lives: 'address' | 'parameter' | 'cookie' | 'viewport' | 'attribute';
  /** Where the reader's choice stays. */
  readonly kept: 'cookie' | 'server' | 'storage';
  /** A link where another page is asked for, a button where this one changes. */
  readonly control: 'link' | 'button';
}

export const HOMES = {
  /** Two addresses, such as `www.` and `m.`. */
  separate: { lives: 'address', kept: 'cookie', control: 'link' },
  /** One address, for which a parameter asks; the server remembers it. */
  parameter: { lives: 'parameter', kept: 'server', control: 'link' },
  /** One address, for which the server looks at a cookie. */
  cookie: { lives: 'cookie', kept: 'cookie', control: 'link' },
  /** One page for all widths, which a phone may show as wide as a computer does. */
  viewport: { lives: 'viewport', kept: 'storage', control: 'button' },
  /** One page, whose style sheet looks at `data-view` of `<html>`. */
  attribute: { lives: 'attribute', kept: 'storage', control: 'button' },
} as const satisfies Record<string, Home>;

export type ViewMode = keyof typeof HOMES;

/**
 * What tells the view of a page, the strongest first: a parameter that forces it, what the page is by its address or its own word,
 * what the reader chose before, what the device is.
 */
export const PRECEDENCE = ['parameter', 'address', 'stored', 'device'] as const;

export type ViewEvidence = { readonly [K in (typeof PRECEDENCE)[number]]?: View | undefined };

/** The view that the strongest piece of evidence tells; `undefined` where there is none. */
export const decideView = (evidence: ViewEvidence): View | undefined =>
  PRECEDENCE.map((name) => evidence[name]).find((view) => view !== undefined);
