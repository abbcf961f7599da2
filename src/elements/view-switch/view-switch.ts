import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { toChoice } from '../../core/choice.js';
import { pageSays, pageUrl } from '../../core/globals.js';
import { warnOnce } from '../../core/report.js';
import { VERSION } from '../../core/version.js';
import { type View } from '../../models/view.js';
import { LocaleController } from '../../controllers/locale.js';
import { ThemeController, type Theme } from '../../controllers/theme.js';
import { view as en } from '../../locales/en.js';
import { view as ko } from '../../locales/ko.js';
import { host } from '../../styles/host.js';
import { icon } from '../../styles/icon.js';
import { tokens } from '../../styles/tokens.js';
import { findCounterpart, type Counterpart } from './counterpart.js';

/** An alternate for small screens; one for print, or an alternate style sheet, is no other version. */
const MOBILE_LINK =
  'link[rel~="alternate"]:not([rel~="stylesheet"]):is([media*="width"], [media*="handheld"])';

const LOOKS = ['link', 'button', 'banner'] as const;

/** What the link leads to, as a picture. */
const ICONS: Readonly<Record<View, TemplateResult>> = {
  mobile: svg`<path d="M8.5 3h7A1.5 1.5 0 0 1 17 4.500v15a1.5 1.5 0 0 1-1.5 1.500h-7A1.5 1.5 0 0 1 7 19.500v-15A1.5 1.5 0 0 1 8.5 3zM11 17.800h2" />`,
  desktop: svg`<path d="M4.5 4.500h15A1.5 1.5 0 0 1 21 6v9a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 15V6a1.5 1.5 0 0 1 1.5-1.500zM12 16.500V20M8.5 20h7" />`,
};

/** Detail of `news-before-view-change`. */
export interface ViewChangeDetail {
  readonly view: View;
  readonly href: string;
}

/**
 * A link to the page's other version, mobile or desktop, found from the page's own links.
 *
 * @tag news-view-switch
 * @slot - The page's own link, shown where no other version was found.
 * @csspart link - The link.
 * @cssprop [--news-switch-color] - Colour of the link. Default: the accent colour, for `button` and `banner` that of text.
 * @fires {CustomEvent<ViewChangeDetail>} news-before-view-change - Before the other version is opened. Cancelable.
 */
export class NewsViewSwitch extends LitElement {
  static readonly version = VERSION;
  static override styles = [
    tokens,
    host,
    icon,
    css`
      .root {
        text-align: center;
      }
      a {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: 0.45em;
        min-block-size: 44px;
        padding-inline: 0.5em;
        color: var(--news-switch-color, var(--_accent));
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.2em;
      }
      .button a,
      .banner a {
        padding-inline: 1.25em;
        border: 1px solid var(--_line);
        border-radius: 4px;
        color: var(--news-switch-color, var(--_text));
        text-decoration: none;
      }
      .banner a {
        display: flex;
        min-block-size: 56px;
        background: var(--_shade);
      }
      @media (hover: hover) {
        a:hover {
          text-decoration: underline;
          text-decoration-thickness: 2px;
        }
        .button a:hover {
          background: var(--_shade);
        }
      }
      @media print {
        .root {
          display: none;
        }
      }
    `,
  ];

  /** Address of the mobile version; default: the page's `link[rel=alternate][media]`. */
  @property({ attribute: 'mobile-url' }) mobileUrl = '';
  /** Address of the desktop version; default: the page's `link[rel=canonical]`. */
  @property({ attribute: 'desktop-url' }) desktopUrl = '';
  /** `link` (default), `button` or `banner` (as wide as its place). */
  @property() look: string = 'link';
  /** Words for "view mobile version"; default in the page's language. */
  @property({ attribute: 'mobile-label' }) mobileLabel = '';
  /** Words for "view desktop version"; default in the page's language. */
  @property({ attribute: 'desktop-label' }) desktopLabel = '';
  /** `auto` (default), `light` or `dark`. */
  @property() theme: Theme = 'auto';
  /** The version that the reader is looking at; set by the element, `undefined` while it does not know. */
  @property({ reflect: true }) view: View | undefined;

  readonly #locale = new LocaleController(this, 'view', { en, ko });
  readonly #theme = new ThemeController(this);
  #counterpart: Counterpart | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // the hash belongs to the address, and the links may come after the element while the page is being parsed
    for (const [target, event] of EVENTS) target().addEventListener(event, this.#onPageChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [target, event] of EVENTS) target().removeEventListener(event, this.#onPageChanged);
  }

  protected override willUpdate(): void {
    const found = findCounterpart({
      page: pageUrl(),
      alternate: pageSays(MOBILE_LINK, 'href'),
      canonical: pageSays('link[rel~="canonical"]', 'href'),
      mobile: this.mobileUrl,
      desktop: this.desktopUrl,
    });
    this.#counterpart = found && 'href' in found ? found : undefined;
    this.view = this.#counterpart && (this.#counterpart.view === 'mobile' ? 'desktop' : 'mobile');
    if (found && 'refused' in found) {
      warnOnce(`<${this.localName}>: ${found.refused} is on another site than this page and is not linked.`);
    } else if (!found && document.readyState !== 'loading') {
      warnOnce(
        `<${this.localName}>: this page names no other version. Add <link rel="alternate" media="only screen and ` +
          `(max-width: 640px)" href="…"> on the desktop page and <link rel="canonical" href="…"> on the mobile page, ` +
          `or the attribute mobile-url or desktop-url.`,
      );
    }
  }

  readonly #onPageChanged = (): void => this.requestUpdate();

  #onClick(event: Event): void {
    const { view, href } = this.#counterpart!;
    const detail: ViewChangeDetail = { view, href };
    const goes = this.dispatchEvent(
      new CustomEvent('news-before-view-change', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (!goes) event.preventDefault();
  }

  override render(): TemplateResult {
    const found = this.#counterpart;
    if (!found) return html`<slot></slot>`;
    const label = found.view === 'mobile' ? this.mobileLabel : this.desktopLabel;
    return html`
      <div class="root ${this.#theme.className} ${toChoice(LOOKS, this.look, 'look')}">
        <a part="link" href=${found.href} rel=${found.href.includes('?') ? 'nofollow' : nothing} @click=${this.#onClick}>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${ICONS[found.view]}</svg>
          <span>${label || this.#locale.strings[found.view]}</span>
        </a>
      </div>
    `;
  }
}

/** What may change the page's address or its links after the element is there. */
const EVENTS: readonly (readonly [target: () => EventTarget, event: string])[] = [
  [() => globalThis, 'hashchange'],
  [() => globalThis, 'popstate'],
  [() => globalThis, 'pageshow'],
  [() => document, 'DOMContentLoaded'],
];

declare global {
  interface HTMLElementTagNameMap {
    'news-view-switch': NewsViewSwitch;
  }
  interface HTMLElementEventMap {
    'news-before-view-change': CustomEvent<ViewChangeDetail>;
  }
}
