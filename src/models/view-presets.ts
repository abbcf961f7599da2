import type { View } from './view.js';

/** How a content system is asked for its other version, and where it remembers that. */
export interface ViewPreset {
  readonly mode: 'parameter' | 'cookie';
  /** Parameter that forces a version. */
  readonly param?: string;
  /** Further parameter that tells the server where to come back to: path and query of the page. */
  readonly back?: string;
  /** Values of the parameter, or of the cookie in mode `cookie`. */
  readonly desktop: string;
  readonly mobile: string;
  /** Cookie that tells the version. In mode `parameter` it is the server's own and only read. */
  readonly cookie?: string;
  /** The cookie's values where they are not those of the parameter: the last character tells. */
  readonly isTail?: boolean;
  /** Seconds that a cookie of ours stays. */
  readonly maxAge?: number;
  /** Where the server remembers the parameter, which then has done its work and leaves the address. */
  readonly remembered?: 'session' | 'cookie';
  /** Global variable of the page that is true on its mobile version and false on the other. */
  readonly sign?: string;
}

/**
 * Content systems that serve two versions at one address, one row each.
 *
 * - `gnuboard5`: `common.php` takes `device`, then the session, then the browser's name; `head.sub.php` writes `g5_is_mobile`.
 * - `rhymix`: `Mobile.class.php` takes `m`, then the cookie, whose value is a hash of the browser's name, a colon, and 1 or 0.
 * - `ndsoft`: the value for the desktop version is not confirmed by a site; `desktop-value` says another.
 * - `wptouch`: the server sets its cookie, goes back to `redirect` and takes both parameters off.
 *
 * @checked 2026-11
 * @source https://github.com/gnuboard/gnuboard5 https://github.com/rhymix/rhymix https://wordpress.org/plugins/wptouch/ and the pages of NDsoft's sites
 */
export const PRESETS: Readonly<Record<string, ViewPreset>> = {
  gnuboard5: {
    mode: 'parameter',
    param: 'device',
    desktop: 'pc',
    mobile: 'mobile',
    remembered: 'session',
    sign: 'g5_is_mobile',
  },
  rhymix: {
    mode: 'parameter',
    param: 'm',
    desktop: '0',
    mobile: '1',
    cookie: 'rx_uatype',
    isTail: true,
    remembered: 'cookie',
  },
  ndsoft: { mode: 'cookie', desktop: 'y', mobile: 'n', cookie: 'view_pc', maxAge: 86_400 },
  wptouch: {
    mode: 'parameter',
    param: 'wptouch_switch',
    back: 'redirect',
    desktop: 'desktop',
    mobile: 'mobile',
    cookie: 'wptouch-pro-view',
    remembered: 'cookie',
  },
};

/** The version that a value of the parameter or cookie means. */
export const toView = (value: string | undefined, { desktop, mobile }: ViewPreset): View | undefined => {
  if (value === undefined) return undefined;
  if (value === desktop) return 'desktop';
  return value === mobile ? 'mobile' : undefined;
};
