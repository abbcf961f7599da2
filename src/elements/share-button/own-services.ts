import { warnOnce } from '../../core/report.js';
import { toText } from '../../core/text.js';
import { toHref } from '../../core/url.js';
import { SERVICES, MORE, type LinkedService, type Shared } from '../../models/share-service.js';

/** A service of the site's own, opened in a new window. */
export interface OwnService {
  /** The word for it in `services` and in events, without spaces and commas; none of the known services' words. */
  readonly name: string;
  /** Its name for readers, at most 40 characters. Default: `name`. */
  readonly label?: string;
  /** An http(s) address in which `{url}`, `{headline}` and `{text}` stand for what is shared, encoded. */
  readonly href: string;
  /** A filled SVG path on a grid of 24. Default: the first letter of the label. */
  readonly icon?: string;
}

/** One that can be shown. */
export interface OwnLinked extends LinkedService {
  readonly label: string;
  readonly icon: string;
}

type Host = HTMLElement & { readonly ownServices: unknown };

const LONGEST_LABEL = 40;

const toAddress = (href: string, shared: Shared): string =>
  href.replace(/\{(url|headline|text)\}/g, (_, name: keyof Shared) =>
    encodeURIComponent(shared[name].toWellFormed()),
  );

const toOwn = (
  given: Partial<Record<keyof OwnService, unknown>> | null,
  base: string,
): OwnLinked | undefined => {
  const { name, href, label, icon } = given ?? {};
  const id = toText(name).toLowerCase();
  const sample =
    typeof href === 'string' && toHref(toAddress(href, { url: '', headline: '', text: '' }), base);
  if (!sample || !id || /[\s,]/.test(id) || MORE.includes(id) || SERVICES.some((known) => known.id === id))
    return undefined;
  return {
    id,
    kind: 'page',
    label: toText(label, LONGEST_LABEL) || id,
    icon: typeof icon === 'string' ? icon : '',
    toAddress: (shared) => toHref(toAddress(href, shared), base) ?? sample,
  };
};

const readChildren = (host: Host): Partial<OwnService>[] =>
  [...host.querySelectorAll<HTMLAnchorElement>(':scope > a[slot=service]')].map((link) => ({
    name: link.dataset.name!,
    label: link.textContent!,
    href: link.getAttribute('href')!,
  }));

/** The site's own services: those of the property, then those of the children. What cannot be a service is left out and told. */
export const readOwnServices = (host: Host): readonly OwnLinked[] => {
  const given: readonly unknown[] = Array.isArray(host.ownServices) ? host.ownServices : [];
  const found = new Map<string, OwnLinked>();
  let bad = 0;
  for (const one of [...given, ...readChildren(host)]) {
    const own = toOwn(one as Partial<OwnService> | null, host.baseURI);
    if (own && !found.has(own.id)) found.set(own.id, own);
    else bad++;
  }
  if (bad) {
    warnOnce(
      `<${host.localName}>: left out ${bad} of its own services: each needs a name without spaces that no other service has, and an http(s) href.`,
    );
  }
  return [...found.values()];
};
