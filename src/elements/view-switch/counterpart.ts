import { toUrl } from '../../core/url.js';
import type { View, ViewOffer } from '../../models/view.js';
import { isSameSite, toSite } from './site.js';

/** What the page says of itself; read from its head, or given by attributes of the element. */
export interface PageLinks {
  /** Address of the page itself. */
  readonly page: string;
  /** `href` of `link[rel=alternate][media]` for small screens: a desktop page names its mobile version so. */
  readonly alternate: string | undefined;
  /** `href` of `link[rel=canonical]`: a mobile page names its desktop version so. */
  readonly canonical: string | undefined;
  /** Addresses that the site builder gave, or hosts such as `m.{host}`; they win over the page's links. */
  readonly mobile: string | undefined;
  readonly desktop: string | undefined;
  /** Hosts of other sites that may be linked, divided by spaces or commas. */
  readonly allowed: string | undefined;
}

/** A page of another address. */
export type Counterpart = Required<ViewOffer>;

export type Found = Counterpart | { readonly refused: string } | undefined;

/** `m.{host}` means this page on the host with another first name. */
const toAddress = (given: string | undefined, page: URL): string | undefined =>
  given?.includes('{host}')
    ? `${page.protocol}//${given.replace('{host}', toSite(page.host))}${page.pathname}${page.search}`
    : given;

/**
 * The address of the page's other version. A desktop page has an alternate for small screens; a mobile page, which is one by its
 * host or path or by its own alternate, has a canonical that is not mobile. The query goes along where the link has none, the hash always. A host
 * outside the site is refused.
 */
export const findCounterpart = (links: PageLinks): Found => {
  const page = new URL(links.page);
  const mobile = toUrl(toAddress(links.mobile, page) || links.alternate, links.page);
  const desktop = toUrl(toAddress(links.desktop, page) || links.canonical, links.page);
  const isMobile = looksMobile(page) || (mobile !== undefined && isSamePage(mobile, page));
  const view: View = mobile && !isMobile ? 'mobile' : 'desktop';
  const target = view === 'mobile' ? mobile : desktop;
  if (!target || isSamePage(target, page)) return undefined;
  // many a page names another path or host of its own as canonical, or another paper's: that is no other version
  if (view === 'desktop' && !links.desktop && !(isMobile && !looksMobile(target))) return undefined;
  if (!isSameSite(target.hostname, page.hostname, links.allowed)) return { refused: target.href };
  const href = new URL(target);
  if (!href.search) href.search = page.search;
  href.hash = page.hash;
  return { view, href: href.href };
};

const MOBILE = /^(?:m|mobile)\.|^[^/]*\/(?:m|mobile)(?:\/|$)/;
const looksMobile = ({ hostname, pathname }: URL): boolean => MOBILE.test(hostname + pathname);

/** A canonical without a query is the same page as one with tracking parameters. */
const isSamePage = (a: URL, b: URL): boolean =>
  a.origin === b.origin && a.pathname === b.pathname && (!a.search || a.search === b.search);
