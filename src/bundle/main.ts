// What a script tag runs. It must not disturb a page that it cannot serve: where anything is missing, refused or switched off,
// nothing is defined, the page's own content inside the tags stays, and the console has one line that says why.
import { html, render } from 'lit';
import { missingFeature } from '../core/features.js';
import { warnOnce } from '../core/report.js';
import { configure, settings, type Settings } from '../core/settings.js';
import { allowStorage, forget } from '../core/storage.js';
import { VERSION } from '../core/version.js';
import { setStrings, type Strings } from '../controllers/strings.js';
import { defineAll, type DefineOptions } from '../define/define-all.js';
import { fromDocument, ownAttribute } from './own-tag.js';
import { openRegistry, registry } from './registry.js';
import { upgradeSurvivors } from './survive.js';

/** `window.newsdrop`, for the page's own scripts. */
export interface NewsdropGlobal {
  readonly version: string;
  /** Where a reader's choices may be kept, for consent tools; set to less than before, it forgets what was kept. */
  storage: Settings['storage'];
  /** Registers the four widgets once more under another first word: `newsdrop.define({ prefix: 'x' })` gives `<x-share-button>`. */
  define(options?: DefineOptions): void;
  /** Removes all that was kept on the reader's device. */
  forget(): void;
  /** Says strings in the site's own words: `newsdrop.setStrings('en', { share: { label: 'Pass on' } })`. */
  setStrings(language: string, strings: Strings): void;
}

/** What a page may put at `window.newsdrop` before the script runs. */
export interface NewsdropBefore {
  /** What `setStrings` would be called with, by language. */
  readonly strings: Readonly<Record<string, Strings>>;
}

/** Whether this page lets a template become DOM: its Trusted Types rules may refuse that. */
const canRender = (): boolean => {
  try {
    render(html`<p></p>`, new DocumentFragment());
    return true;
  } catch {
    return false;
  }
};

/** The page's own words come before the widgets, which then never say others. */
const readStrings = (before: Partial<NewsdropBefore> | undefined): void => {
  for (const [language, strings] of Object.entries(before?.strings ?? {})) {
    try {
      setStrings(language, strings);
    } catch {
      warnOnce(`newsdrop.strings: "${language}" is not a language such as "en" or "zh-Hant"`);
    }
  }
};

const announce = (): void => {
  const page = globalThis as unknown as { newsdrop?: Partial<NewsdropGlobal & NewsdropBefore> };
  // an element with id="newsdrop" is a window property too, and gives way
  if (typeof page.newsdrop?.version === 'string') return;
  readStrings(page.newsdrop);
  const api: NewsdropGlobal = {
    version: VERSION,
    define: defineAll,
    forget,
    setStrings,
    get storage() {
      return settings.storage;
    },
    set storage(place) {
      allowStorage(place).forEach(warnOnce);
    },
  };
  page.newsdrop = Object.freeze(api);
};

/** `modules` is what the chunks may take from this file; the build makes the list. */
export const start = (modules: object): void => {
  if (fromDocument('documentElement').getAttribute('data-newsdrop') === 'off') return;
  const prefix = ownAttribute('data-prefix')?.trim();
  const options: DefineOptions = prefix ? { prefix } : {};

  const first = registry();
  if (first) return first.define(options);

  const lack = missingFeature();
  if (lack) return warnOnce(`this browser is too old (no ${lack}), the page's own content stays`);
  configure((name) => ownAttribute(`data-${name}`)).forEach(warnOnce);
  if (!canRender())
    return warnOnce(
      "this page's content policy must allow it (trusted-types newsdrop), until then its own content stays",
    );

  openRegistry(modules, defineAll);
  announce();
  defineAll(options);
  upgradeSurvivors(options.prefix ?? 'news');
};
