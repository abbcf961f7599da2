/** Names that stand before a site's own: `m.example.co.kr` and `www.example.co.kr` are one site. */
const SUBDOMAIN = /^(?:www|m|mobile|amp)\./;

/** The site's own name in a host name. */
export const toSite = (host: string): string => host.replace(SUBDOMAIN, '');

/**
 * Names under which anybody can have a host, so that `m.` and `www.` before them may be two owners': second levels of countries
 * (`co.kr`, `com.au`), the provinces of Korea (`busan.kr`), countries before `.com` (`uk.com`) and the usual places of free pages
 * (`github.io`, `pages.dev`, `netlify.app`, `herokuapp.com`). By their shape, because the list of public suffixes is larger than
 * all widgets together: a site that this refuses by mistake has `allow-hosts`.
 * @checked 2026-11
 * @source https://publicsuffix.org/list/
 */
const SHARED =
  /^(?:[^.]*|[a-z]{1,3}\.[a-z]{2}|(?:seoul|busan|daegu|incheon|gwangju|daejeon|ulsan|gangwon|jeju|(?:chung|jeon|gyeong)(?:buk|nam|gi))\.kr|.*\.(?:io|dev|app)|(?:[a-z]{2}|.*app|blogspot)\.com)$/;

/**
 * Whether two hosts are surely of one owner: the same, or the same name after the usual first ones. `allowed` is a list of further
 * hosts, divided by spaces or commas, that `host` may be.
 */
export const isSameSite = (host: string, page: string, allowed = ''): boolean =>
  host === page ||
  (toSite(host) === toSite(page) && !SHARED.test(toSite(host))) ||
  allowed
    .toLowerCase()
    .split(/[\s,]+/)
    .includes(host);
