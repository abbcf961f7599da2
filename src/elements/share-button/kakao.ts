// KakaoTalk, which takes articles from its own SDK alone.
import { css, html, nothing, type TemplateResult } from 'lit';
import { LocaleController } from '../../controllers/locale.js';
import { schedule, unschedule, type Task } from '../../controllers/schedule.js';
import { baseUrl, pageSays, pageUrl } from '../../core/globals.js';
import { callKakao, pageKakao, versionOf } from '../../core/kakao.js';
import { warnOnce } from '../../core/report.js';
import { toHref, toUrl } from '../../core/url.js';
import { kakao as en } from '../../locales/en.js';
import { kakao as ko } from '../../locales/ko.js';
import { toMessage, toRegister, toScrap } from '../../models/kakao.js';
import type { Shared } from '../../models/share-service.js';
import { askBefore, tellFailed, tellShared } from './events.js';
import type { KakaoNeeds } from './kakao-needs.js';
import { loadSdk } from './kakao-sdk.js';
import { withoutTracking } from './subject.js';
import type { View } from './view.js';

/** How long a reader is asked to wait for the SDK, in milliseconds. */
const PATIENCE = 10_000;

/** The SDK, as far as it is known. */
type Sdk = 'loading' | 'there' | 'lost' | 'slow';

/** Why KakaoTalk was not reached. */
type Why = 'lost' | 'slow' | 'blocked' | 'refused';

/** What a reader is told. */
type Said = { readonly status: 'waiting' | 'sent' } | { readonly status: 'failed'; readonly why: Why };

const styles = css`
  .kakao {
    display: grid;
    gap: 12px;
    justify-items: center;
    margin-block: 16px;
    text-align: center;
  }
  .kakao p {
    margin: 0;
    font-size: 0.875em;
    text-wrap: balance;
  }
  .kakao .main {
    inline-size: 100%;
  }
`;

const isSame = (a: string, b: string | undefined): boolean => {
  const [one, other] = [toUrl(a, baseUrl()), toUrl(b, baseUrl())];
  return [one?.origin, one?.pathname].join() === [other?.origin, other?.pathname].join();
};

/** Whether Kakao finds words and picture at this address: it is the page's own, and the page has Open Graph tags. */
const canScrap = (url: string): boolean => {
  if (!url || !pageSays('meta[property="og:title"]', 'content')) return false;
  const search = new URL(url).search;
  return [
    pageUrl(),
    pageSays('link[rel~="canonical" i]', 'href'),
    pageSays('meta[property="og:url"]', 'content'),
  ].some((one) => {
    const href = toHref(one, baseUrl());
    return href !== undefined && isSame(url, href) && new URL(withoutTracking(href)).search === search;
  });
};

/**
 * What stands in the sheet once KakaoTalk was pressed. Kakao opens a window of its own, which may tell the reader what no page can
 * know (a domain that is not registered, a used-up quota); behind it, the address stays ready to be copied.
 */
export class KakaoView implements View {
  readonly #needs: KakaoNeeds;
  readonly #locale: LocaleController<'kakao'>;
  readonly #patience: Task = { due: 0, run: () => this.#settle('slow') };
  #sdk: Sdk = 'lost';
  #said: Said = { status: 'waiting' };
  #shared: Shared = { url: '', headline: '', text: '' };

  constructor(needs: KakaoNeeds) {
    this.#needs = needs;
    this.#locale = new LocaleController(needs.host, 'kakao', { en, ko });
    needs.root.adoptedStyleSheets = [...needs.root.adoptedStyleSheets, styles.styleSheet!];
  }

  /** Whether a press reaches KakaoTalk, or is told why it does not. */
  get isReady(): boolean {
    return this.#sdk !== 'loading';
  }

  /** Sees to it that there is an SDK; asks again where it failed before. The page's own is used as it is. */
  prepare(): void {
    if (pageKakao()) return this.#settle('there');
    if (this.#sdk === 'loading') return;
    this.#sdk = 'loading';
    this.#patience.due = Date.now() + PATIENCE;
    schedule(this.#patience);
    void loadSdk(this.#needs.host).then(() => this.#settle(pageKakao() ? 'there' : 'lost'));
  }

  enter(shared: Shared): boolean {
    this.wait(shared);
    // until its SDK is there, the view has the button that calls it in a task of its own
    return !this.isReady || this.#send();
  }

  /** Shows the view without calling Kakao: no press is there to do it for. */
  wait(shared: Shared): void {
    this.#shared = shared;
    this.#said = { status: 'waiting' };
  }

  render(): TemplateResult {
    const { told, isFailed } = this.#words;
    return html`<div class="kakao" part="kakao">
        <p class=${isFailed ? 'told' : ''} role="status">${told}</p>
        ${this.#canSend ? this.#renderButton() : nothing}
      </div>
      ${this.#needs.renderCopy()}`;
  }

  /** What became of the press; until there was one, what became of the SDK. */
  get #words(): { readonly told: string; readonly isFailed: boolean } {
    const { strings } = this.#locale;
    const said = this.#said;
    const sdk = this.#sdk;
    if (said.status === 'failed') return { told: strings[said.why], isFailed: true };
    if (said.status === 'sent') return { told: strings.sent, isFailed: false };
    if (sdk === 'lost' || sdk === 'slow') return { told: strings[sdk], isFailed: true };
    return { told: sdk === 'there' ? strings.ready : strings.waiting, isFailed: false };
  }

  /** What was sent can be sent again, more quietly. */
  #renderButton(): TemplateResult {
    const { strings } = this.#locale;
    const isSent = this.#said.status === 'sent';
    return html`<button
      type="button"
      class=${isSent ? 'quiet' : 'main'}
      part="kakao-button"
      @click=${() => this.#send()}
    >
      ${isSent ? strings.again : strings.send}
    </button>`;
  }

  /** A refusal is the same the second time. */
  get #canSend(): boolean {
    const said = this.#said;
    return this.#sdk === 'there' && !(said.status === 'failed' && said.why === 'refused');
  }

  /** False when the page does it itself. */
  #send(): boolean {
    const { host, readShared } = this.#needs;
    const asked = askBefore(host, 'kakaotalk', this.#shared);
    if (!asked) return false;
    const kakao = pageKakao();
    if (!kakao) {
      this.#fail(asked, this.#sdk === 'slow' ? 'slow' : 'lost', undefined);
      return true;
    }
    const own = readShared().url;
    const isScrap = canScrap(own) && isSame(asked.url, own);
    const call = isScrap ? toScrap(asked.url) : toMessage(asked, versionOf(kakao));
    const outcome = callKakao(kakao, host.kakaoKey, call);
    if (outcome.status === 'failed') this.#fail(asked, outcome.why, outcome.cause);
    else {
      this.#say({ status: 'sent' });
      tellShared(host, { service: 'kakaotalk', url: asked.url });
      outcome.end.catch((cause: unknown) => this.#fail(asked, 'refused', cause));
    }
    return true;
  }

  /** In place of KakaoTalk, the address goes on the clipboard: readers paste it into the chat. */
  #fail({ url }: Shared, why: Why, cause: unknown): void {
    const { host, copy } = this.#needs;
    this.#say({ status: 'failed', why });
    tellFailed(host, { service: 'kakaotalk', url, cause });
    if (why === 'refused') warnOnce(toWarning(host.localName, url, cause));
    void copy();
  }

  #say(said: Said): void {
    this.#said = said;
    this.#needs.host.requestUpdate();
  }

  #settle(sdk: Sdk): void {
    unschedule(this.#patience);
    this.#sdk = sdk;
    this.#needs.host.requestUpdate();
  }
}

/** One line for the site builder: most refusals come from an origin that is not registered. */
const toWarning = (tag: string, url: string, cause: unknown): string => {
  const { sdkDomain, linkDomain } = toRegister(pageUrl(), url);
  return (
    `<${tag}>: KakaoTalk refused (${String((cause as Error | undefined)?.message ?? cause)}). The app of this JavaScript key has to list ` +
    `${sdkDomain} as a JavaScript SDK domain and ${linkDomain} as a web domain of its product link: ` +
    `https://developers.kakao.com/console/app`
  );
};
