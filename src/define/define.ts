import { warnOnce } from '../core/report.js';
import { VERSION } from '../core/version.js';

/** A widget's class, as every file of `elements/` exports one. */
export type WidgetClass = CustomElementConstructor & { readonly version: string };

export interface DefineOptions {
  /** The first word of the tag: `news` gives `<news-weather-ticker>`. Lower-case letters, digits and inner hyphens. */
  prefix?: string;
}

const STANDARD = 'news';

/** An own property only: pages put things on `Object.prototype`. */
const prefixOf = (options: DefineOptions | undefined): string => {
  const prefix = options && Object.hasOwn(options, 'prefix') ? options.prefix : undefined;
  if (prefix === undefined) return STANDARD;
  if (/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(prefix)) return prefix;
  warnOnce(`the prefix "${prefix}" cannot begin a tag name; "${STANDARD}" is used`);
  return STANDARD;
};

/**
 * Registers a widget as `<prefix-name>`. A name that is taken is left alone: silently when this very version has it, else with
 * one warning. Under a prefix of its own it is a subclass, because a class can have one name only. Never throws.
 */
export const define = (name: string, widget: WidgetClass, options?: DefineOptions): void => {
  const first = prefixOf(options);
  const tag = `${first}-${name}`;
  try {
    const taken = customElements.get(tag) as Partial<WidgetClass> | undefined;
    if (!taken) customElements.define(tag, first === STANDARD ? widget : class extends widget {});
    else if (typeof taken.version !== 'string')
      warnOnce(`<${tag}> belongs to another script and is left alone`);
    else if (taken.version !== VERSION)
      warnOnce(`version ${taken.version} was on this page first and stays; version ${VERSION} keeps quiet`);
  } catch (error) {
    warnOnce(`<${tag}> could not be registered, its own content stays: ${String(error)}`);
  }
};
