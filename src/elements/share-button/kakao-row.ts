import { hasKey, pageKakao } from '../../core/kakao.js';
import { warnOnce } from '../../core/report.js';
import type { KakaoNeeds } from './kakao-needs.js';
import type { KakaoView } from './kakao.js';

/** KakaoTalk in the list of services: whether it is offered, and its part of the sheet once that is there. */
export class KakaoRow {
  readonly #needs: KakaoNeeds;
  #view: KakaoView | undefined;
  #loading: Promise<KakaoView | undefined> | undefined;

  constructor(needs: KakaoNeeds) {
    this.#needs = needs;
  }

  /** The part for KakaoTalk, once it is there. */
  get view(): KakaoView | undefined {
    return this.#view;
  }

  /** With the page's own SDK, else with a key for the one that is loaded; without either there is no way to KakaoTalk. */
  get isOffered(): boolean {
    const { host } = this.#needs;
    const kakao = pageKakao();
    if (host.kakaoKey || (kakao && hasKey(kakao))) return true;
    if (kakao)
      warnOnce(
        `<${host.localName}>: the page has KakaoTalk's SDK, but has not called Kakao.init(), and there is no kakao-key; KakaoTalk is left out.`,
      );
    else if (/\bkakaotalk\b/i.test(host.services))
      warnOnce(
        `<${host.localName}>: services="…" names kakaotalk, but there is neither its SDK on the page nor a kakao-key; it is left out.`,
      );
    return false;
  }

  /** Sends for the part and for what it needs; what failed is tried again. */
  load(): Promise<KakaoView | undefined> {
    return (this.#loading ??= this.#load().finally(() => (this.#loading = undefined)));
  }

  async #load(): Promise<KakaoView | undefined> {
    try {
      const { KakaoView } = await import('./kakao.js');
      this.#view ??= new KakaoView(this.#needs);
      this.#view.prepare();
    } catch {
      // the browser and the chunk loader have told the site builder
    }
    this.#needs.host.requestUpdate();
    return this.#view;
  }
}
