import { type ReactiveControllerHost } from 'lit';
import { languages } from '../core/globals.js';
import { AmbientController, closestAcross } from './ambient.js';

/** Strings of one element in the languages that are always there. */
export interface Bundled<S> {
  readonly en: S;
  readonly ko: S;
}

/** The reader's language for one element: that of the nearest `lang`, live; none anywhere: the browser's. */
export class LocaleController<S> extends AmbientController {
  readonly #bundled: Bundled<S>;

  constructor(host: ReactiveControllerHost & HTMLElement, bundled: Bundled<S>) {
    super(host);
    this.#bundled = bundled;
  }

  /** A valid BCP 47 tag for numbers and dates. A bad `lang` (`auto`, `en_US`, empty) is passed over. */
  get language(): string {
    const lang = closestAcross(this.host, '[lang]')?.getAttribute('lang');
    return [lang, ...languages()].map(toTag).find((tag) => tag !== undefined) ?? 'en';
  }

  /** The strings for {@link language}; English where it is not bundled. */
  get strings(): S {
    return this.#bundled[this.#isKorean ? 'ko' : 'en'];
  }

  /** The zone that a site of this language tells its times in: Seoul's for Korean, else the reader's own (`undefined`). */
  get timeZone(): string | undefined {
    return this.#isKorean ? 'Asia/Seoul' : undefined;
  }

  get #isKorean(): boolean {
    return /^ko\b/.test(this.language);
  }
}

const toTag = (lang: string | null | undefined): string | undefined => {
  try {
    const tag = lang ? Intl.getCanonicalLocales(lang)[0] : undefined;
    return tag && Intl.NumberFormat.supportedLocalesOf(tag).length ? tag : undefined;
  } catch {
    return undefined;
  }
};
