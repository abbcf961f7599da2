import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { toChoice } from '../../core/choice.js';
import { isFramed, isTouch, pageSays, pageUrl, shrinkage } from '../../core/globals.js';
import { VERSION } from '../../core/version.js';
import { toOtherView, type View, type ViewOffer } from '../../models/view.js';
import { LocaleController } from '../../controllers/locale.js';
import { ThemeController, type Theme } from '../../controllers/theme.js';
import { view as en } from '../../locales/en.js';
import { view as ko } from '../../locales/ko.js';
import { findCounterpart } from './counterpart.js';
import type { SwitchModes } from './switch-modes.js';
import { styles } from './view-switch.styles.js';

/** An alternate for small screens; one for print, or an alternate style sheet, is no other version. */
const MOBILE_LINK =
  'link[rel~="alternate"]:not([rel~="stylesheet"]):is([media*="width"], [media*="handheld"])';

const LOOKS = ['link', 'button', 'banner'] as const;

/** What the link leads to, as a picture. */
const ICONS: Readonly<Record<View, TemplateResult>> = {
  mobile: svg`<path d="M7 3h10v18H7zM11 17.800h2" />`,
  desktop: svg`<path d="M3 4.500h18v12H3zM12 16.500V20M8.5 20h7" />`,
};

/** Detail of `news-before-view-change`. */
export interface ViewChangeDetail {
  /** The version that the reader asks for. */
  readonly view: View;
  /** Its address; none where the page stays and changes by itself. */
  readonly href?: string;
}

/** Detail of `news-view-changed`. */
export interface ViewChangedDetail {
  readonly view: View;
}

/**
 * A way to the page's other version, mobile or desktop: a link where that has an address of its own or comes from the server, a
 * button where the page itself changes. It is found from the page's own links, from its viewport, or by the name of a content system.
 *
 * @tag news-view-switch
 * @slot - The page's own link, shown where no other version was found.
 * @csspart control - The link or the button.
 * @csspart link - The same, where it is a link.
 * @cssprop [--news-switch-color] - Colour of the control. Default: the accent colour, for `button` and `banner` that of text.
 * @fires {CustomEvent<ViewChangeDetail>} news-before-view-change - A reader asks for the other version. Cancelable.
 * @fires {CustomEvent<ViewChangedDetail>} news-view-changed - The page itself has changed to the other version.
 */
export class NewsViewSwitch extends LitElement {
  static readonly version = VERSION;
  static override styles = styles;

  /**
   * `auto` (default): what the page is made for. `separate`: two addresses. `parameter` or `cookie`: the server gives either at one
   * address. `viewport`: a phone shows the page as wide as a computer. `attribute`: `data-view` of `<html>`, for the site's own CSS.
   */
  @property() mode: string = 'auto';
  /** Content system whose parameter or cookie it is: `gnuboard5`, `rhymix`, `ndsoft` or `wptouch`. */
  @property() preset?: string;
  /** Address of the mobile version, or a host such as `m.{host}` for the same page there; default: `link[rel=alternate][media]`. */
  @property({ attribute: 'mobile-url' }) mobileUrl?: string;
  /** Address of the desktop version, or a host such as `www.{host}`; default: the page's `link[rel=canonical]`. */
  @property({ attribute: 'desktop-url' }) desktopUrl?: string;
  /** Hosts of other sites that may be linked all the same, divided by spaces. */
  @property({ attribute: 'allow-hosts' }) allowHosts?: string;
  /** Name of the parameter that forces a version, where no preset says so. */
  @property() param?: string;
  /** Name of the cookie that tells the server the version; with `separate` addresses, where the reader's choice is kept. */
  @property() cookie?: string;
  /** What parameter or cookie says for the desktop version; default `desktop`. */
  @property({ attribute: 'desktop-value' }) desktopValue?: string;
  /** What they say for the mobile version; default `mobile`. */
  @property({ attribute: 'mobile-value' }) mobileValue?: string;
  /** Seconds that the cookie stays; default 30 days, or what the preset says. */
  @property({ type: Number, attribute: 'max-age' }) maxAge?: number;
  /** Domain of the cookie; default: this host, with two hosts the name that both end in. */
  @property() domain?: string;
  /** Width of the desktop version in mode `viewport`, in pixels; default 1280. */
  @property({ type: Number }) width?: number;
  /** `mobile` or `desktop`, where the server knows which one it gives. Default: found out. */
  @property({ attribute: 'page-view' }) pageView?: string;
  /** With `separate` addresses, leads readers who come from elsewhere to the version that they chose before. */
  @property({ type: Boolean }) redirect?: boolean;
  /** Shows it also where it means little: installed apps, frames of other sites, `viewport` on computers. */
  @property({ type: Boolean }) always?: boolean;
  /** `link` (default), `button` or `banner` (as wide as its place). */
  @property() look: string = 'link';
  /** Words for "view mobile version"; default in the page's language. */
  @property({ attribute: 'mobile-label' }) mobileLabel?: string;
  /** Words for "view desktop version"; default in the page's language. */
  @property({ attribute: 'desktop-label' }) desktopLabel?: string;
  /** `auto` (default), `light` or `dark`. */
  @property() theme: Theme = 'auto';
  /** The version that the reader is looking at; set by the element, `undefined` while it does not know. */
  @property() view: View | undefined;

  readonly #locale = new LocaleController(this, 'view', { en, ko });
  readonly #theme = new ThemeController(this);
  /** `null`: nothing that would mean something here. */
  #offer: ViewOffer | null | undefined;
  #modes: SwitchModes | undefined;
  #isAsked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const event of EVENTS) globalThis.addEventListener(event, this.#onPageChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of EVENTS) globalThis.removeEventListener(event, this.#onPageChanged);
  }

  protected override willUpdate(): void {
    this.#offer = !this.always && isFramed() ? null : this.#find();
    this.view = this.#offer ? toOtherView(this.#offer.view) : undefined;
  }

  protected override updated(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    // where a phone shows a wide page, as large as on a page of its own width
    if (root) root.style.zoom = `${shrinkage()}`;
    if (this.view) this.setAttribute('view', this.view);
    else this.removeAttribute('view');
  }

  #find(): ViewOffer | null | undefined {
    const found = findCounterpart({
      page: pageUrl(),
      alternate: pageSays(MOBILE_LINK, 'href'),
      canonical: pageSays('link[rel~="canonical"]', 'href'),
      mobile: this.mobileUrl,
      desktop: this.desktopUrl,
      allowed: this.allowHosts,
    });
    if (this.#modes) return this.#modes.find(found);
    const isPlain =
      /^(?:auto|separate)$/.test(this.mode) && !this.preset && !this.param && !this.cookie && !this.redirect;
    if (isPlain && found && 'href' in found) return found;
    // on a computer a page that fits every device has no other version, unless somebody says so
    const isTold = found || this.mobileUrl || this.desktopUrl || this.always;
    if (isPlain && !isTold && !isTouch() && isFluid()) return null;
    // while the page is being parsed, its links may still come
    if (!isPlain || document.readyState !== 'loading') this.#load();
    return undefined;
  }

  #load(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    import('./switch-modes.js').then(
      ({ SwitchModes }) => {
        this.#modes = new SwitchModes(this);
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  readonly #onPageChanged = (): void => this.requestUpdate();

  readonly #onClick = (event: MouseEvent): void => {
    const detail: ViewChangeDetail = { ...this.#offer! };
    const goes = this.dispatchEvent(
      new CustomEvent('news-before-view-change', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (goes) this.#modes?.follow(detail, event);
    else event.preventDefault();
  };

  override render(): TemplateResult | typeof nothing {
    const offer = this.#offer;
    if (offer === null) return nothing;
    if (!offer && this.#modes) return html`<slot></slot>`;
    const classes = `root ${this.#theme.className} ${toChoice(LOOKS, this.look, 'look')} ${this.always ? 'always' : ''}`;
    return html`<div class=${classes}>${offer ? this.#renderControl(offer) : html`<slot></slot>`}</div>`;
  }

  #renderControl({ view, href }: ViewOffer): TemplateResult {
    const label = (view === 'mobile' ? this.mobileLabel : this.desktopLabel) || this.#locale.strings[view];
    const inner = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${ICONS[view]}</svg><span>${label}</span>`;
    if (!href) return this.#modes!.render(inner, this.#onClick);
    const rel = href.includes('?') ? 'nofollow' : nothing;
    return html`<a class="control" part="control link" href=${href} rel=${rel} @click=${this.#onClick}>${inner}</a>`;
  }
}

/** Whether the page is as wide as its device. */
const isFluid = (): boolean => /device-width/.test(pageSays('meta[name=viewport]', 'content') ?? '');

/** What may change the page's address, its links or its looks after the element is there; the last comes up from the document. */
const EVENTS = ['hashchange', 'popstate', 'pageshow', 'resize', 'DOMContentLoaded'];

declare global {
  interface HTMLElementTagNameMap {
    'news-view-switch': NewsViewSwitch;
  }
  interface HTMLElementEventMap {
    'news-before-view-change': CustomEvent<ViewChangeDetail>;
    'news-view-changed': CustomEvent<ViewChangedDetail>;
  }
}
