import type { ReactiveControllerHost } from 'lit';
import { languages } from '../core/globals.js';
import { AmbientController, closestAcross } from './ambient.js';
import { dictionary, type Language } from './dictionary.js';

/** Strings of one part in the languages that are always there. */
export interface Bundled<P extends keyof Language> {
  readonly en: Language[P];
  readonly ko: Language[P];
}

/** The reader's language for one part of an element: that of the nearest `lang`, live; none anywhere: the browser's. */
export class LocaleController<P extends keyof Language> extends AmbientController {
  readonly part: P;
  readonly #bundled: Bundled<P>;
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, part: P, bundled: Bundled<P>) {
    super(host);
    this.part = part;
    this.#bundled = bundled;
  }

  /** Other languages than the bundled ones come later: until then, and without them, English it is. */
  hostUpdate(): void {
    const { language } = this;
    if (language === this.#asked || /^(en|ko)\b/.test(language)) return;
    this.#asked = language;
    import('./later.js').then(
      (later) => later.learn(language),
      () => undefined,
    );
  }

  /** A valid BCP 47 tag for numbers and dates. A bad `lang` (`auto`, `en_US`, empty) is passed over. */
  get language(): string {
    const lang = closestAcross(this.host, '[lang]')?.getAttribute('lang');
    for (const tag of [lang, ...languages()]) {
      const known = tag && toTag(tag);
      if (known) return known;
    }
    return 'en';
  }

  /** The strings for {@link language}; English where there are none. */
  get strings(): Language[P] {
    return dictionary.look(this, this.#bundled[this.#isKorean ? 'ko' : 'en']);
  }

  /** The zone that a site of this language tells its times in: Seoul's for Korean, else the reader's own (`undefined`). */
  get timeZone(): string | undefined {
    return this.#isKorean ? 'Asia/Seoul' : undefined;
  }

  get #isKorean(): boolean {
    return /^ko\b/.test(this.language);
  }
}

/** What became of each `lang`: every widget asks several times in every update, and `Intl` is slow to answer. */
const tags = new Map<string, string>();

/** In its canonical form; empty for what is no tag. Which ones `Intl` has is not asked: that takes as long as a whole start. */
const toTag = (lang: string): string => {
  let tag = tags.get(lang);
  if (tag === undefined) {
    try {
      tag = Intl.getCanonicalLocales(lang)[0] ?? '';
    } catch {
      tag = '';
    }
    tags.set(lang, tag);
  }
  return tag;
};
