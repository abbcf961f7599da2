// Addresses of articles come by the thousand, and nearly all are written as the URL parser would write them: those need no parser.
import { toHref } from '../../core/url.js';

const PATH = "/(?:[\\w\\-.~!$&'()*+,;=:@%/]*)(?:\\?[\\w\\-.~!$&()*+,;=:@%/?]*)?$";
/** An address that the parser would give back as it is, unless {@link DOTS} stand in it. No port, and a host that is no number. */
const NORMAL = new RegExp(`^https?://(?!.*xn--)[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.[a-z]{2,}${PATH}`);
const ROOTED = new RegExp(`^(?!//)${PATH}`);
/** Steps such as `/../`, which the parser walks. */
const DOTS = /\/(?:\.|%2e)/i;

/** The origin of the last site: all articles of a document are read with the same. */
let last: { readonly site: string; readonly origin: string } | undefined;

const originOf = (site: string): string => {
  if (last?.site !== site) last = { site, origin: NORMAL.test(site) ? site.split('/', 3).join('/') : '' };
  return last.origin;
};

/** {@link toHref}, at once for an address that is absolute or begins at the root and has nothing to mend. */
export const toAddress = (value: unknown, site: string): string | undefined => {
  if (typeof value === 'string' && !DOTS.test(value)) {
    if (NORMAL.test(value)) return value;
    if (ROOTED.test(value)) {
      const origin = originOf(site);
      if (origin) return origin + value;
    }
  }
  return toHref(value, site);
};
