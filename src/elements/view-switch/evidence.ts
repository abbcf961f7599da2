import { matches, pageUrl, userAgent } from '../../core/globals.js';
import { recall } from '../../core/storage.js';
import { pageGlobal } from '../../core/visit.js';
import type { ViewEvidence, ViewMode } from '../../models/view-decision.js';
import { toView, type ViewPreset } from '../../models/view-presets.js';
import { VIEWS, type View } from '../../models/view.js';
import { readParameter } from './parameter.js';
import { readView, type Row, type SwitchHost } from './row.js';

const toKnown = (value: string | undefined | null): View | undefined => VIEWS.find((view) => view === value);
const toDevice = (isMobile: boolean): View => (isMobile ? 'mobile' : 'desktop');

/** Telephones, as servers that look at the name of a browser see them. */
const MOBILE_BROWSER = /Mobi|Android|iP(?:hone|od)/i;
/** Up to this width a style sheet of today shows its narrow layout. */
const NARROW = '(max-width: 767px)';

/** What the page says of itself by a global variable, as its content system writes it. */
const toSigned = (sign: string | undefined): View | undefined => {
  const value = sign && pageGlobal(sign);
  return typeof value === 'string' || typeof value === 'boolean' ? toDevice(!!value) : undefined;
};

const fromServer = (mode: 'parameter' | 'cookie', row: Row, host: SwitchHost): ViewEvidence => {
  const stored = readView(row);
  const value = row.param && readParameter(pageUrl(), row.param);
  return {
    parameter: mode === 'parameter' ? toView(value, row as ViewPreset) : undefined,
    address: toKnown(host.pageView) ?? toSigned(row.sign),
    stored: toKnown(stored) ?? (mode === 'parameter' ? toKnown(recall('view-visit')) : undefined),
    device:
      mode === 'cookie' && stored === 'unknown' ? undefined : toDevice(MOBILE_BROWSER.test(userAgent())),
  };
};

const fromPage: Record<'viewport' | 'attribute', () => ViewEvidence> = {
  viewport: () => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name=viewport]');
    const own = meta?.dataset['own'];
    return { stored: toDevice(own === undefined || own === meta!.content) };
  },
  attribute: () => ({
    stored: toKnown(document.documentElement.dataset['view']),
    device: toDevice(matches(NARROW)),
  }),
};

/** All that tells the view of this page in one mode. */
export const readEvidence = (
  mode: Exclude<ViewMode, 'separate'>,
  row: Row,
  host: SwitchHost,
): ViewEvidence =>
  mode === 'viewport' || mode === 'attribute' ? fromPage[mode]() : fromServer(mode, row, host);
