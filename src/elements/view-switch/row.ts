import type { ReactiveControllerHost } from 'lit';
import { pageUrl } from '../../core/globals.js';
import { warnOnce } from '../../core/report.js';
import { readCookie, removeCookie, writeCookie } from '../../core/visit.js';
import type { ViewMode } from '../../models/view-decision.js';
import { PRESETS, toView, type ViewPreset } from '../../models/view-presets.js';
import type { View } from '../../models/view.js';
import type { Found } from './counterpart.js';

/** What a site builder may say of the two versions, as attributes. */
export interface SwitchHost extends ReactiveControllerHost, HTMLElement {
  readonly mode: string;
  readonly preset?: string;
  readonly mobileUrl?: string;
  readonly desktopUrl?: string;
  readonly param?: string;
  readonly desktopValue?: string;
  readonly mobileValue?: string;
  readonly cookie?: string;
  readonly maxAge?: number;
  readonly domain?: string;
  readonly pageView?: string;
  readonly width?: number;
  readonly redirect?: boolean;
}

/** A preset's row with what the attributes say in its place. */
export interface Row extends Omit<ViewPreset, 'mode' | 'maxAge'> {
  readonly mode: ViewPreset['mode'] | undefined;
  readonly maxAge: number;
  readonly domain: string;
}

/** Thirty days. */
const MAX_AGE = 2_592_000;
/** The cookie for a choice between two addresses, where the site names none. */
const OWN_COOKIE = 'newsdrop-view';

export const toRow = (host: SwitchHost): Row => {
  const name = host.preset ?? '';
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  const cookie = host.cookie || preset?.cookie || (host.redirect && OWN_COOKIE) || undefined;
  const param = host.param || preset?.param;
  return {
    ...preset,
    mode: preset?.mode,
    desktop: host.desktopValue || preset?.desktop || 'desktop',
    mobile: host.mobileValue || preset?.mobile || 'mobile',
    maxAge: host.maxAge || preset?.maxAge || MAX_AGE,
    domain: host.domain ?? '',
    ...(param && { param }),
    ...(cookie && { cookie }),
    // a site that names a cookie beside its parameter says that the server remembers
    ...(host.cookie && param && { remembered: 'cookie' }),
  };
};

/** What the cookie says; `unknown` where it says something in another form, which is then not ours to change. */
export const readView = (row: Row): View | 'unknown' | undefined => {
  const value = row.cookie && readCookie(row.cookie);
  if (!value) return undefined;
  return toView(row.isTail ? value.slice(-1) : value, row as ViewPreset) ?? 'unknown';
};

/** The longest name that ends both hosts: `example.co.kr` for `www.example.co.kr` and `m.example.co.kr`. */
const toParent = (a: string, b: string): string => {
  const [first, second] = [a, b].map((host) => host.split('.').reverse()) as [string[], string[]];
  const end = first.findIndex((label, index) => label !== second[index]);
  return (end < 0 ? first : first.slice(0, end)).reverse().join('.');
};

/** The domain for a cookie that both addresses read: what the site says, else what their hosts have in common; empty for one host. */
const toDomain = (row: Row, separate: Found): string => {
  const [here, there] = [pageUrl(), separate && 'href' in separate ? separate.href : pageUrl()].map(
    (href) => new URL(href).hostname,
  ) as [string, string];
  return row.domain || (here === there ? '' : toParent(here, there));
};

/** Writes the choice as the site's server reads it; for two hosts of one site, to both. */
export const keepInCookie = (row: Row, separate: Found, view: View): void => {
  if (!row.cookie) return;
  const domain = toDomain(row, separate);
  if (readView(row) === 'unknown' || !writeCookie(row.cookie, row[view], { ...row, domain })) {
    warnOnce(
      `the cookie "${row.cookie}" could not be set to "${row[view]}"; the reader's choice is not kept.`,
    );
  }
};

/** Takes our cookie off; one that a server set is the server's. */
export const dropCookie = (row: Row, mode: ViewMode | undefined, separate: Found): void => {
  if (row.cookie && (mode === 'cookie' || mode === 'separate'))
    removeCookie(row.cookie, toDomain(row, separate));
};
