import type { DefineOptions } from '../define/define.js';
import { VERSION } from '../core/version.js';

/** What all copies of one version share on a page. Chunks take the entry's modules from it and leave their exports in it. */
export interface Registry {
  readonly modules: object;
  readonly chunks: Record<string, unknown>;
  define(options?: DefineOptions): void;
}

const KEY = Symbol.for(`newsdrop@${VERSION}`);
const page = globalThis as unknown as Record<symbol, Registry | undefined>;

/** The registry of this version, or `undefined` before its first copy has started. */
export const registry = (): Registry | undefined => page[KEY];

export const openRegistry = (modules: object, define: Registry['define']): void => {
  Object.defineProperty(page, KEY, {
    value: { modules, chunks: Object.create(null), define } satisfies Registry,
  });
};
