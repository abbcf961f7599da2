const WEB: readonly string[] = ['http:', 'https:'];

/** The address that means the page which the widget stands in. */
export const THIS_PAGE = '#page';

/** On a page that was opened from disk, what is written without a scheme lies beside it on that disk. */
const isBeside = (text: string, base: string): boolean =>
  base.startsWith('file:') && !/^[a-z][a-z\d+.-]*:/i.test(text);

/**
 * The one allow-list for addresses, to be asked right before each sink. `value` is resolved against `base`; a
 * protocol-relative address becomes https. Anything but http and https (or the given `schemes`) gives `undefined`, and so does
 * an address with a name before an `@`: browsers refuse to fetch it, and readers take the name for the host. A page opened from
 * disk may name files beside it by relative addresses.
 */
export const toUrl = (value: unknown, base: string, schemes = WEB): URL | undefined => {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const text = value.trim();
    const url = new URL(text.startsWith('//') ? `https:${text}` : text, base);
    const isAllowed =
      schemes.includes(url.protocol) || (url.protocol === 'file:' && !url.host && isBeside(text, base));
    return isAllowed && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
};

/** {@link toUrl} as text: an absolute http(s) address, or `undefined`. */
export const toHref = (value: unknown, base: string): string | undefined => toUrl(value, base)?.href;

const toName = (pair: string): string => {
  const name = pair.split('=', 1)[0]!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/**
 * `href` without the parameters for which `drops` is true; a pair is `name=value` as it is written. All others stay byte for byte:
 * queries of Korean sites may be in EUC-KR, which a parsed query would not survive.
 */
export const withoutParameters = (href: string, drops: (name: string, pair: string) => boolean): string => {
  const url = new URL(href);
  const before = url.search.slice(1);
  const kept = before
    .split('&')
    .filter((pair) => !drops(toName(pair), pair))
    .join('&');
  // a question mark alone would stay in Firefox and WebKit
  if (kept !== before) url.search = kept && `?${kept}`;
  return url.href;
};
