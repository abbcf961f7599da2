import { isFramed, matches, pageUrl, userAgent } from '../../core/globals.js';
import { recall, remember } from '../../core/storage.js';
import { isPrerendered, referrer } from '../../core/visit.js';
import type { ViewOffer } from '../../models/view.js';
import { readParameter } from './parameter.js';
import { readView, type Row } from './row.js';

/** Within so many milliseconds a second time is a circle. */
const CIRCLE = 60_000;

/** @checked 2026-11 @source the documentation of Google, Bing, Naver and Daum on their crawlers */
const BOT = /bot\b|crawl|spider|slurp|yeti|daum/i;

/** A page to decide about, as far as leading somebody away from it goes. */
export interface Arrival {
  readonly page: string;
  readonly target: Required<ViewOffer>;
  /** The version that the reader chose before. */
  readonly chosen: string | undefined;
  readonly isForced: boolean;
  readonly referrer: string;
  readonly userAgent: string;
  readonly isPrinted: boolean;
  readonly isFramed: boolean;
  /** When somebody was led from here the last time, in milliseconds since 1970. */
  readonly led: number;
  readonly now: number;
}

const hostOf = (href: string): string => (URL.canParse(href) ? new URL(href).hostname : '');

/** Why a reader is not led to the other version; the first that holds. Without a choice of the reader's own nobody is. */
export const REASONS: Readonly<Record<string, (arrival: Arrival) => boolean>> = {
  'no other version was chosen': ({ chosen, target }) => chosen !== target.view,
  'the address forces this one': ({ isForced }) => isForced,
  'it was reached from this site': ({ referrer: from, page, target }) =>
    from !== '' && [page, target.href].map(hostOf).includes(hostOf(from)),
  'a machine asks': ({ userAgent: name }) => BOT.test(name),
  'it is printed': ({ isPrinted }) => isPrinted,
  'it stands in a frame of another site': ({ isFramed: isInside }) => isInside,
  'that would be a circle': ({ led, now }) => now - led < CIRCLE,
};

/** Why this arrival stays where it is; `undefined`: it is led away. */
export const whyStay = (arrival: Arrival): string | undefined =>
  Object.keys(REASONS).find((reason) => REASONS[reason]!(arrival));

/** Leads a reader from the version that was not chosen to the one that was, without a trace in the way back. */
export const lead = (target: Required<ViewOffer>, row: Row): void => {
  // a page that is made ready in secret decides when it is shown
  if (isPrerendered(() => lead(target, row))) return;
  const page = pageUrl();
  const now = Date.now();
  const arrival: Arrival = {
    page,
    target,
    chosen: readView(row),
    isForced: row.param !== undefined && readParameter(page, row.param) !== undefined,
    referrer: referrer(),
    userAgent: userAgent(),
    isPrinted: matches('print'),
    isFramed: isFramed(),
    led: Number(recall('view-led') ?? 0),
    now,
  };
  // what cannot be kept could not stop a circle
  if (!whyStay(arrival) && remember('view-led', `${now}`)) location.replace(target.href);
};
