import { warnOnce } from '../../core/report.js';
import type { ViewMode } from '../../models/view-decision.js';
import { PRESETS } from '../../models/view-presets.js';
import type { Found } from './counterpart.js';
import { readView, toRow, type SwitchHost } from './row.js';

/** Says why there is nothing to offer, once, while the page's own link stays. */
export const explain = (host: SwitchHost, mode: ViewMode | undefined, separate: Found): void => {
  const warn = (text: string): void => warnOnce(`<${host.localName}>: ${text}`);
  if (separate && 'refused' in separate && (!mode || mode === 'separate'))
    return warn(
      `${separate.refused} is on another site than this page and is not linked. If both are yours, name its host in allow-hosts.`,
    );
  const row = toRow(host);
  if (readView(row) === 'unknown')
    return warn(
      `the cookie "${row.cookie}" says neither "${row.mobile}" nor "${row.desktop}". Set mobile-value and desktop-value to what it says.`,
    );
  if (mode === 'viewport')
    return warn('mode="viewport" is for pages with <meta name="viewport" content="width=device-width">.');
  warn(
    'this page names no other version. Add <link rel="alternate" media="only screen and (max-width: 640px)" href="…"> on the ' +
      'desktop page and <link rel="canonical" href="…"> on the mobile page, or the attribute mobile-url or desktop-url; ' +
      `or, where one address serves both, preset="${Object.keys(PRESETS).join(' | ')}" or param="…".`,
  );
};
