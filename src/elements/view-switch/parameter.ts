import { pageUrl } from '../../core/globals.js';
import { withoutParameters } from '../../core/url.js';
import type { View } from '../../models/view.js';
import type { Row } from './row.js';

/** The value of a parameter of an address; `undefined` where it is not there. */
export const readParameter = (href: string, name: string): string | undefined =>
  new URL(href).searchParams.get(name) ?? undefined;

/** This page's address with the parameter that forces a version. All others, and the hash, stay as they are. */
export const toForcing = ({ param = '', back, ...values }: Row, view: View): string => {
  const url = new URL(withoutParameters(pageUrl(), (name) => name === param || name === back));
  const here = url.pathname + url.search;
  const pairs = [`${encodeURIComponent(param)}=${encodeURIComponent(values[view])}`];
  if (back) pairs.push(`${back}=${encodeURIComponent(here)}`);
  url.search = `${url.search || '?'}${url.search && '&'}${pairs.join('&')}`;
  return url.href;
};

/** Takes the parameter off the address where the server remembers it, so that nobody passes it on. */
export const withoutForcing = ({ param }: Row): void => {
  const here = pageUrl();
  const clean = withoutParameters(here, (name) => name === param);
  if (clean !== here) history.replaceState(history.state, '', clean);
};
