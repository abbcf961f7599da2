import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocaleController } from '../../controllers/locale.js';
import { ThemeController } from '../../controllers/theme.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { toChoice } from '../../core/choice.js';
import { canShare, shareNatively } from '../../core/globals.js';
import { VERSION } from '../../core/version.js';
import { share as en } from '../../locales/en.js';
import { share as ko } from '../../locales/ko.js';
import type { Shared } from '../../models/share-service.js';
import {
  askBefore,
  tellFailed,
  tellShared,
  type BeforeShareDetail,
  type SharedDetail,
  type ShareFailedDetail,
} from './events.js';
import type { OwnService } from './own-services.js';
import { readPlace } from './place.js';
import { styles } from './share-button.styles.js';
import type { ShareSheet } from './sheet.js';
import { readShared, withCampaign } from './subject.js';

export type { OwnService } from './own-services.js';
export type { BeforeShareDetail, SharedDetail, ShareFailedDetail } from './events.js';

const NATIVE = ['auto', 'always', 'never'] as const;
const LAYOUTS = ['button', 'row'] as const;
/** The first is the one that a layout has where the page does not choose. */
const LOOKS = { button: ['full', 'icon'], row: ['icon', 'full'] } as const;

/** How many places a row keeps where the page does not choose the services. */
const PLACES = 6;

/** A second press within so many milliseconds means the first one. */
const DOUBLE_PRESS = 1000;

type Sheet =
  | { readonly status: 'unasked' | 'loading' }
  | { readonly status: 'lost'; readonly url: string }
  | { readonly status: 'ready'; readonly sheet: ShareSheet };

/**
 * A button that passes the article on: through the device's own share menu on phones, else through a sheet of services that
 * is loaded at the first press. Services are plain links; nothing is asked of them before a reader follows one, but for KakaoTalk's
 * script, which comes when the sheet is opened on a page that gives a key for it.
 *
 * @tag news-share-button
 * @slot - A link for readers without script. Not shown once the button works.
 * @slot service - Services of the site's own: `<a slot="service" data-name="desk" href="https://…?u={url}&t={headline}">Desk</a>`.
 * @csspart button - The button.
 * @csspart icon - Its icon.
 * @csspart label - Its word.
 * @csspart sheet - The dialog.
 * @csspart lost - What stands in its place when it could not be loaded.
 * @csspart title - The dialog's heading.
 * @csspart subject - The headline of what is shared.
 * @csspart row - The services in the page itself.
 * @csspart more - The row's last button, which opens the sheet.
 * @csspart services - The list of services in the sheet.
 * @csspart service - One service, a link or a button.
 * @csspart back - The button that leads back to the services.
 * @csspart code - The QR code.
 * @csspart instance - The form that asks for a Mastodon server.
 * @csspart kakao - What is said once KakaoTalk was pressed.
 * @csspart kakao-button - The button there that calls KakaoTalk once more.
 * @csspart copy - The row that holds the address and the button that copies it.
 * @csspart address - The field with the address.
 * @csspart copy-button - The button that copies the address.
 * @csspart copy-both-button - The quieter button that copies the headline with it.
 * @csspart close - The button that closes the dialog.
 * @cssprop [--news-share-size=36px] - Height of the button and of the row's icons; what can be hit is at least 44 px.
 * @cssprop [--news-share-radius=999px] - Corners of the button.
 * @cssprop [--news-share-line=--news-color-line] - Outline of the button.
 * @cssprop [--news-share-sheet-width=360px] - Width of the sheet on wide screens.
 * @cssprop [--news-share-sheet-radius] - Corners of the sheet; 12px from the bottom edge, 8px on wide screens.
 * @cssstate open - The sheet is open.
 * @cssstate row - The services stand in the page, as `layout="row"` asks.
 * @cssstate failed - The sheet could not be loaded, and the address is shown instead.
 * @fires {CustomEvent<LoadedDetail>} news-loaded - The article was read.
 * @fires {CustomEvent<Failure>} news-failed - The article could not be read; what the page says of itself is shared.
 * @fires {CustomEvent<BeforeShareDetail>} news-before-share - A service was chosen. Cancelable; the detail may be changed.
 * @fires {CustomEvent<SharedDetail>} news-shared - The service was opened, or the address copied.
 * @fires {CustomEvent<ShareFailedDetail>} news-share-failed - The share menu, the copying or the sheet did not work.
 */
export class NewsShareButton extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = styles;

  /** An article in any known format, whose address, headline and excerpt are shared. Read when the reader presses. Default: none. */
  @property({ attribute: false }) data: unknown;
  /** Address of such an article's data. Default: none. */
  @property() src = '';
  /** Name of its format. Default: detected. */
  @property() format = '';
  /** Address to share. Default: that of the article, else the page's canonical, Open Graph or own address. Other than http(s): the default. */
  @property() url = '';
  /** A place within that address, without `#`: a deep link. Default: none. */
  @property() hash = '';
  /** Headline that goes with it. Default: the article's, else the page's `og:title` or title. */
  @property() headline = '';
  /** Sentence that goes with it where a service takes one. Default: the article's excerpt, else the page's `og:description`. */
  @property() text = '';
  /**
   * Services and their order, by name: kakaotalk, naver, band, facebook, x, threads, line, telegram, whatsapp, email, sms, print, qr, copy, and
   * from a file of their own bluesky, mastodon, linkedin, reddit, pinterest, hatena, weibo, tumblr, vk, flipboard, teams, instapaper.
   * Default: by language. Unknown ones are left out, and those that do nothing on the reader's device.
   */
  @property() services = '';
  /**
   * Services of the site's own: a list of `{ name, label, href, icon }`, in whose `href` `{url}`, `{headline}` and `{text}` stand for
   * what is shared. Where `services` does not name them, they stand last. Default: none. Bad ones are left out.
   */
  @property({ attribute: false }) ownServices: readonly OwnService[] = [];
  /** Parameters for the shared address, such as `utm_source={service}&utm_medium=share`. Default: none. */
  @property() campaign = '';
  /** JavaScript key of the site's own Kakao app, for KakaoTalk. Default: that of the page's own SDK; without either, no KakaoTalk. */
  @property({ attribute: 'kakao-key' }) kakaoKey = '';
  /** Address of another file of KakaoTalk's SDK than the pinned one, for pages that have none. */
  @property({ attribute: 'kakao-sdk' }) kakaoSdk = '';
  /** Hash that the file has to have, such as `sha384-…`. Default: that of the pinned file; for `kakao-sdk`, none. */
  @property({ attribute: 'kakao-sdk-integrity' }) kakaoSdkIntegrity = '';
  /** The device's own share menu: `auto` (default; on touch devices), `always` where it exists, or `never`. */
  @property() native: string = 'auto';
  /** Word on the button. Default: "공유" or "Share". */
  @property() label = '';
  /**
   * `button` (default), or `row`: the services in the page itself, loaded when they come near the view. What does not fit on two lines
   * is behind a last button.
   */
  @property() layout: string = 'button';
  /** `full`: icon and word (default of the button); `icon`: the icon alone, the word for screen readers (default of the row). */
  @property() look = '';
  /** `auto` (default), `light` or `dark`. Anything else: as the page around. */
  @property() theme: string = 'auto';

  @state() private _sheet: Sheet = { status: 'unasked' };

  readonly #locale = new LocaleController(this, 'share', { en, ko });
  readonly #theme = new ThemeController(this);
  readonly #internals = this.attachInternals();
  /** A row alone waits for it. */
  #visibility: VisibilityController | undefined;
  /** Since when the share menu is open, in milliseconds since 1970; browsers refuse a second one. */
  #openSince: number | undefined;

  /** As if the button were pressed. Without a reader's click behind it, the sheet opens and not the device's share menu. */
  share(): void {
    const shared = readShared(this);
    if (this.#openSince !== undefined) {
      // some systems never say that their menu was closed; a press long after it can only be a new one
      if (Date.now() - this.#openSince > DOUBLE_PRESS) void this.#openSheet(true);
    } else if (!hasArticle(this) && this.#usesNative(shared)) void this.#shareNatively(shared);
    else void this.#openSheet(false);
  }

  protected override willUpdate(): void {
    if (this.#isRow && !this.#visibility)
      this.#visibility = new VisibilityController(this, (near) => near && void this.#openRow());
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { states } = this.#internals;
    const toggle = (name: string, on: boolean): unknown => (on ? states.add(name) : states.delete(name));
    toggle('open', this._sheet.status === 'ready' && this._sheet.sheet.isOpen);
    toggle('failed', this._sheet.status === 'lost');
    toggle('row', this.#isRow);
  }

  readonly #onPress = (): void => this.share();

  /** Whoever points at the button will press it: the sheet is there then. What fails here is told at the press. */
  readonly #onApproach = (): void => {
    if (hasArticle(this) || !this.#usesNative(readShared(this))) import('./sheet.js').catch(() => undefined);
  };

  /** Until the services are there, and without them, the button stands in their place. */
  async #openRow(): Promise<void> {
    await this.#makeSheet().then(
      (sheet) => sheet.openRow(),
      () => undefined,
    );
  }

  get #isRow(): boolean {
    return toChoice(LAYOUTS, this.layout, 'layout') === 'row';
  }

  #usesNative(shared: Shared): boolean {
    const native = toChoice(NATIVE, this.native, 'native');
    const place = readPlace();
    if (native === 'never' || place === 'in-app' || !canShare(toShareData(shared))) return false;
    return native === 'always' || place !== 'desktop';
  }

  /** Nothing may be awaited before the share menu is called. */
  async #shareNatively(shared: Shared): Promise<void> {
    const url = withCampaign(shared.url, this.campaign, 'native');
    const asked = askBefore(this, 'native', { ...shared, url });
    if (!asked) return;
    this.#openSince = Date.now();
    const outcome = await shareNatively(toShareData(asked));
    this.#openSince = undefined;
    const told = { service: 'native', url: asked.url };
    if (outcome.status === 'shared') tellShared(this, told);
    if (outcome.status !== 'failed') return;
    tellFailed(this, { ...told, cause: outcome.cause });
    await this.#openSheet(true);
  }

  async #openSheet(isFallback: boolean): Promise<void> {
    if (this._sheet.status === 'loading') return;
    if (this._sheet.status !== 'ready') this._sheet = { status: 'loading' };
    try {
      const sheet = await this.#makeSheet();
      const shared = await sheet.read();
      if (!this.isConnected) return;
      // only now it is known what there is to share, while the browser still knows of the press
      if (!isFallback && hasArticle(this) && this.#usesNative(shared)) await this.#shareNatively(shared);
      else await sheet.open();
    } catch (cause) {
      await this.#lose(cause);
    }
  }

  /** Rejects where the part that holds it cannot be loaded. */
  async #makeSheet(): Promise<ShareSheet> {
    const { ShareSheet } = await import('./sheet.js');
    if (this._sheet.status !== 'ready')
      this._sheet = { status: 'ready', sheet: new ShareSheet(this, this.renderRoot as ShadowRoot) };
    return this._sheet.sheet;
  }

  async #lose(cause: unknown): Promise<void> {
    const { url } = readShared(this);
    this._sheet = { status: 'lost', url };
    tellFailed(this, { service: 'sheet', url, cause });
    await this.updateComplete;
    if (!this.isConnected) return;
    this.renderRoot.querySelector<HTMLElement>('.lost')?.showPopover();
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const sheet = this._sheet.status === 'ready' ? this._sheet.sheet : undefined;
    const isRow = this.#isRow;
    const isBare = toChoice(LOOKS[isRow ? 'row' : 'button'], this.look, 'look') === 'icon';
    return html`<div class="root ${this.#theme.className} ${isBare && !isRow ? 'bare' : ''}">
      ${isRow ? this.#renderPlaces(isBare) : nothing}
      ${(isRow && sheet?.renderRow(isBare)) || this.#renderOpener(isBare && !isRow)}
      ${sheet ? sheet.render() : this.#renderLost()}
    </div>`;
  }

  /** As many as the row will have, so that nothing shifts when it comes. */
  #renderPlaces(isBare: boolean): TemplateResult {
    const wanted = `${this.services}`.match(/[^\s,]+/g)?.length ?? PLACES;
    return html`<div class="cells ${isBare ? '' : 'full'}">${Array.from({ length: wanted }, () => html`<i></i>`)}</div>`;
  }

  #renderOpener(isBare: boolean): TemplateResult {
    const isBusy =
      this._sheet.status === 'loading' || (this._sheet.status === 'ready' && this._sheet.sheet.isReading);
    return html`<button
      type="button"
      part="button"
      class="opener"
      aria-haspopup="dialog"
      aria-busy=${isBusy ? 'true' : nothing}
      @click=${this.#onPress}
      @pointerenter=${this.#onApproach}
      @focus=${this.#onApproach}
    >
      <span class="face">
        <svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M8.6 10.7l6.8-3.9m-6.8 6.5l6.8 3.9" />
          <circle cx="6" cy="12" r="3" />
          <circle cx="18" cy="5.3" r="3" />
          <circle cx="18" cy="18.7" r="3" />
        </svg>
        <span part="label" class=${isBare ? 'hidden-text' : nothing}>${this.label || this.#locale.strings.label}</span>
      </span>
    </button>`;
  }

  #renderLost(): TemplateResult | typeof nothing {
    if (this._sheet.status !== 'lost') return nothing;
    return html`<div class="lost" part="lost" popover>
      <label for="address">${this.#locale.strings.failed}</label>
      <input id="address" readonly dir="ltr" .value=${this._sheet.url} @focus=${selectAll} />
    </div>`;
  }
}

const hasArticle = (host: NewsShareButton): boolean =>
  !!(host.data || host.src || host.querySelector('script'));

const selectAll = (event: FocusEvent): void => (event.target as HTMLInputElement).select();

/** Empty words are left out: some targets print them as a blank line. */
const toShareData = ({ url, headline, text }: Shared): ShareData => ({
  url,
  ...(headline && { title: headline }),
  ...(text && { text }),
});

declare global {
  interface HTMLElementTagNameMap {
    'news-share-button': NewsShareButton;
  }
  interface HTMLElementEventMap {
    'news-before-share': CustomEvent<BeforeShareDetail>;
    'news-shared': CustomEvent<SharedDetail>;
    'news-share-failed': CustomEvent<ShareFailedDetail>;
  }
}
