import { baseUrl, pageSays, pageTitle, pageUrl } from '../../core/globals.js';
import { warnOnce } from '../../core/report.js';
import { toText } from '../../core/text.js';
import { toHref, toUrl, withoutParameters } from '../../core/url.js';
import type { Shared } from '../../models/share-service.js';

/** Longer words than these make mail addresses that mail programs cut or refuse. */
const LONGEST_TEXT = 300;

/**
 * What campaigns and click counters of search engines, portals and networks add to an address; it tells on the reader who
 * passes it on, and makes one article look like many.
 * @checked 2026-11
 * @source the documentation of each: Google, Meta, Microsoft, Naver, X, TikTok, LinkedIn, Mailchimp, HubSpot, Marketo, Matomo
 */
const TRACKING =
  /^(?:utm_.*|mtm_.*|hsa_.*|n_(?:media|query|rank|ad|ad_group|ad_group_type|keyword|keyword_id|campaign_type|match|network)|napm|(?:fb|g|d|y|tw|tt)clid|gclsrc|gbraid|wbraid|gad_source|gad_campaignid|msclkid|igsh|igshid|li_fat_id|mc_[ce]id|mkt_tok|srsltid|_ga|_gl|_hs(?:enc|mi))$/i;

/**
 * What asks a content system for the version for phones or computers: whoever gets the address has a device of their own. Short names
 * mean other things elsewhere, and are told by their value.
 * @checked 2026-11
 * @source the sources of Gnuboard 5, Rhymix, WPtouch, Any Mobile Theme Switcher, Mobile Smart and MobileFrontend
 */
const VERSION =
  /^(?:device=(?:pc|mobile)|m=[01]|(?:wptouch_switch|am_force_theme_layout|mobile_switch|mobileaction|useformat)=.*)$/i;

/** An address without the parameters of trackers, and without those that force a version of the page. */
export const withoutTracking = (href: string): string =>
  withoutParameters(href, (name, pair) => TRACKING.test(name) || VERSION.test(pair));

/** The address that readers see; a place within the page is dropped, unless the site keeps its articles behind the hash. */
const ownAddress = (): string => {
  const url = toUrl(pageUrl(), pageUrl(), ['http:', 'https:', 'file:']);
  if (!url) return '';
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
};

/** What the page calls its address: canonical, Open Graph, else where it is. */
const pageAddress = (): string => {
  const canonical = toHref(pageSays('link[rel~="canonical" i][href]', 'href'), baseUrl());
  const address =
    canonical ?? toHref(pageSays('meta[property="og:url"]', 'content'), baseUrl()) ?? ownAddress();
  return address && withoutTracking(address);
};

/** With the place within the page that the site chose. */
const withHash = (url: string, hash: string): string => {
  if (!hash || !url) return url;
  const whole = new URL(url);
  whole.hash = hash;
  return whole.href;
};

/**
 * What a share button passes on: what its attributes say, else its article, else what the page says of itself at this moment.
 */
export const readShared = (
  host: Shared & HTMLElement & { readonly hash: string },
  article: Partial<Shared> = {},
): Shared => {
  const own = toHref(host.url, host.baseURI);
  if (host.url && !own) {
    warnOnce(
      `<${host.localName}>: url="${host.url}" is no http or https address; the page's own address is shared.`,
    );
  }
  return {
    url: withHash(own ?? article.url ?? pageAddress(), host.hash),
    headline:
      toText(host.headline) ||
      article.headline ||
      toText(pageSays('meta[property="og:title"]', 'content')) ||
      toText(pageTitle()),
    text: toText(
      host.text || article.text || pageSays('meta[property="og:description"]', 'content'),
      LONGEST_TEXT,
    ),
  };
};

/**
 * `url` with a campaign's parameters behind its own and in place of those of the same name, in which `{service}` stands for the service's id. Its query and its hash stay
 * as they are.
 */
export const withCampaign = (url: string, campaign: string, service: string): string => {
  if (!campaign || !url) return url;
  const added = `${campaign}`.replace(/^\?/, '').replaceAll('{service}', service);
  const names = new URLSearchParams(added);
  const whole = new URL(withoutParameters(url, (name) => names.has(name)));
  whole.search += (whole.search && '&') + added;
  return whole.href;
};
