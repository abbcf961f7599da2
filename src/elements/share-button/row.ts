import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LocaleController } from '../../controllers/locale.js';
import type { Copying } from './copying.js';
import type { ServiceList } from './service-list.js';

/** More lines than these are no row; what does not fit is in the sheet. */
const LINES = 2;

interface Parts {
  readonly list: ServiceList;
  readonly copying: Copying;
  readonly locale: LocaleController<'sheet'>;
  /** Somebody comes near: what the links say is read anew. */
  onApproach(): void;
  onMore(): void;
}

/** The services in the page itself, on the place that the element has kept for them; what does not fit is behind a last button. */
export class ShareRow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #root: ShadowRoot;
  readonly #parts: Parts;
  readonly #size = new ResizeObserver(() => this.#onResize());
  /** How many services have a place. */
  #room = 0;

  constructor(host: ReactiveControllerHost, root: ShadowRoot, parts: Parts) {
    this.#host = host;
    this.#root = root;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#room = this.#measure();
  }

  hostUpdated(): void {
    const place = this.#place;
    if (place) this.#size.observe(place);
    else this.#size.disconnect();
  }

  hostDisconnected(): void {
    this.#size.disconnect();
  }

  render(isBare: boolean): TemplateResult {
    const { list, copying, locale, onApproach } = this.#parts;
    const services = list.pick();
    const isWhole = services.length <= this.#room;
    const shown = isWhole ? services : services.slice(0, Math.max(0, this.#room - 1));
    return html`<ul
        class="cells row ${isBare ? 'bare' : 'full'}"
        part="row"
        role="list"
        aria-label=${locale.strings.title}
        @pointerenter=${onApproach}
        @focusin=${onApproach}
      >
        ${shown.map(
          (service) =>
            html`<li>
              ${service.kind === 'copy' ? copying.renderForRow(list.nameOf(service), isBare) : list.renderService(service, { isInRow: true, isBare })}
            </li>`,
        )}
        ${isWhole ? '' : html`<li>${this.#renderMore(isBare)}</li>`}
      </ul>
      ${copying.renderStatus()}`;
  }

  #renderMore(isBare: boolean): TemplateResult {
    const { locale, onMore } = this.#parts;
    const { more } = locale.strings;
    return html`<button
      type="button"
      class="service opener"
      part="more"
      aria-haspopup="dialog"
      title=${isBare ? more : ''}
      @click=${onMore}
    >
      <span class="disc" aria-hidden="true"
        ><svg class="dots" viewBox="0 0 24 24"><path d="M5.5 12h.01M12 12h.01M18.5 12h.01" /></svg></span
      ><span class=${isBare ? 'hidden-text' : ''}>${more}</span>
    </button>`;
  }

  get #place(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.cells:not(.row)');
  }

  #measure(): number {
    const place = this.#place;
    if (!place?.clientWidth) return 0;
    const columns = getComputedStyle(place).gridTemplateColumns.split(' ').length;
    return columns * Math.min(LINES, Math.ceil(place.childElementCount / columns));
  }

  #onResize(): void {
    if (this.#measure() !== this.#room) this.#host.requestUpdate();
  }
}
