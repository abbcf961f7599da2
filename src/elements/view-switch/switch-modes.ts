// Every mode but the plain link between two addresses, which needs nothing of this. Loaded when a page asks for one, is a phone's
// page without a counterpart, or has something wrong of which its owner should hear.
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { toChoice } from '../../core/choice.js';
import { pageSays, pageUrl } from '../../core/globals.js';
import { forgetting, recall, remember } from '../../core/storage.js';
import { LocaleController } from '../../controllers/locale.js';
import { viewChange as en } from '../../locales/en.js';
import { viewChange as ko } from '../../locales/ko.js';
import { decideView, HOMES, type ViewMode } from '../../models/view-decision.js';
import { PRESETS } from '../../models/view-presets.js';
import { toOtherView, type View, type ViewOffer } from '../../models/view.js';
import { applyView } from './apply.js';
import type { Found } from './counterpart.js';
import { readEvidence } from './evidence.js';
import { explain } from './explain.js';
import { lead } from './lead.js';
import { toForcing, withoutForcing } from './parameter.js';
import { dropCookie, keepInCookie, readView, toRow, type Row, type SwitchHost } from './row.js';

const MODES = ['auto', ...(Object.keys(HOMES) as ViewMode[])] as const;
const NAMES = ['', ...Object.keys(PRESETS)] as const;

/** Modes in which the page stays and changes by itself. */
type InPage = 'viewport' | 'attribute';
const isInPage = (mode: ViewMode | undefined): mode is InPage =>
  mode !== undefined && HOMES[mode].control === 'button';

export class SwitchModes implements ReactiveController {
  readonly #host: SwitchHost;
  readonly #locale: LocaleController<'viewChange'>;
  #mode: ViewMode | undefined;
  #row: Row;
  #separate: Found;
  /** The version that the server gave. */
  #served: View | undefined;
  #changed: View | undefined;
  #hasArrived = false;

  constructor(host: SwitchHost) {
    this.#host = host;
    this.#locale = new LocaleController(host, 'viewChange', { en, ko });
    this.#row = toRow(host);
    forgetting.add(() => dropCookie(this.#row, this.#mode, this.#separate));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onShown);
    document.addEventListener('news-view-changed', this.#onOther);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onShown);
    document.removeEventListener('news-view-changed', this.#onOther);
  }

  /** What the page was asked for is done when it is known what to offer on it. */
  hostUpdated(): void {
    if (this.#hasArrived || !this.#mode) return;
    this.#hasArrived = true;
    this.#arrive();
  }

  /** What to offer on this page, of which the other address is known already; `null`: nothing that would mean something. */
  find(separate: Found): ViewOffer | null | undefined {
    const host = this.#host;
    toChoice(NAMES, host.preset ?? '', 'preset');
    this.#row = toRow(host);
    this.#separate = separate;
    this.#mode = this.#chooseMode(toChoice(MODES, host.mode, 'mode'));
    const offer = this.#offer();
    if (!offer && offer !== null) explain(host, this.#mode, separate);
    return offer;
  }

  /** Follows a reader to the other version, unless the page does not want it: keeps the choice, and applies it where the page stays. */
  follow({ view }: ViewOffer, event: MouseEvent): void {
    const mode = this.#mode;
    if (mode === 'parameter') remember('view-visit', view);
    if (mode === 'cookie' || mode === 'separate') keepInCookie(this.#row, this.#separate, view);
    // to its own address a link leads without asking the server, where there is a hash in it
    if (mode === 'cookie' && isPlain(event)) {
      event.preventDefault();
      location.reload();
    }
    if (isInPage(mode)) {
      const kept = this.#toKept(mode, view);
      applyView(kept);
      remember('view', kept);
      this.#changed = view;
      const detail = { view };
      this.#host.dispatchEvent(
        new CustomEvent('news-view-changed', { detail, bubbles: true, composed: true }),
      );
      requestAnimationFrame(() => this.#host.scrollIntoView({ block: 'nearest' }));
    }
  }

  /** The button that changes the page itself, and what is heard afterwards. */
  render(inner: TemplateResult, onClick: (event: MouseEvent) => void): TemplateResult {
    const said = this.#changed && this.#locale.strings[this.#changed];
    return html`<button class="control" part="control" type="button" @click=${onClick}>${inner}</button>
      <span class="hidden-text" role="status">${said}</span>`;
  }

  /** Applies what was kept, takes a forcing parameter off, leads to the chosen version. */
  #arrive(): void {
    const mode = this.#mode;
    if (isInPage(mode)) {
      const [view] = recall('view')?.split(' ') ?? [];
      if (view) applyView(this.#toKept(mode, view));
    }
    if (mode === 'parameter' && this.#row.remembered) withoutForcing(this.#row);
    if (mode === 'separate' && this.#host.redirect && isOffer(this.#separate))
      lead(this.#separate, this.#row);
    this.#host.requestUpdate();
  }

  readonly #onOther = (): void => this.#host.requestUpdate();

  /** Out of the browser's memory a page comes as it was left, and the reader may have chosen another version meanwhile. */
  readonly #onShown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    const chosen = readView(this.#row);
    if (this.#served && chosen && chosen !== 'unknown' && chosen !== this.#served) location.reload();
    this.#arrive();
  };

  #chooseMode(asked: (typeof MODES)[number]): ViewMode | undefined {
    const { mode, param, cookie } = this.#row;
    if (asked !== 'auto') return asked;
    if (mode) return mode;
    if (param) return 'parameter';
    const { redirect, mobileUrl, desktopUrl } = this.#host;
    if (isOffer(this.#separate) || redirect || mobileUrl || desktopUrl) return 'separate';
    if (cookie) return 'cookie';
    return isFluid() ? 'viewport' : undefined;
  }

  #offer(): ViewOffer | null | undefined {
    const mode = this.#mode;
    if (mode === 'separate') return isOffer(this.#separate) ? this.#separate : undefined;
    if (!mode || (mode === 'viewport' && !isFluid())) return undefined;
    const view = decideView(readEvidence(mode, this.#row, this.#host));
    if (!view) return undefined;
    if (mode === 'cookie' || mode === 'parameter') this.#served ??= view;
    const other = toOtherView(view);
    if (isInPage(mode)) return { view: other };
    return { view: other, href: mode === 'cookie' ? pageUrl() : toForcing(this.#row, other) };
  }

  #toKept(mode: InPage, view: string): string {
    return mode === 'viewport' ? `${view} ${this.#host.width || 1280}` : view;
  }
}

const isOffer = (found: Found): found is Required<ViewOffer> => found !== undefined && 'href' in found;

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !button && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** Whether the page is as wide as its device, before anything was done to it. */
const isFluid = (): boolean =>
  /device-width/.test(
    pageSays('meta[name=viewport]', 'data-own') ?? pageSays('meta[name=viewport]', 'content') ?? '',
  );
