import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { LocaleController } from '../../controllers/locale.js';
import { schedule, unschedule, type Task } from '../../controllers/schedule.js';
import { copySelection, writeClipboard } from '../../core/globals.js';
import { warnOnce } from '../../core/report.js';
import { sheet as en } from '../../locales/en.js';
import { sheet as ko } from '../../locales/ko.js';
import {
  pickServices,
  SERVICES,
  type LinkedService,
  type Shared,
  type ShareService,
} from '../../models/share-service.js';
import { askBefore, tellFailed, tellShared } from './events.js';
import { MARKS } from './marks.js';
import { sheetStyles } from './sheet.styles.js';

/** How long the button says that it has copied, in milliseconds. */
const COPIED = 3000;

type Host = ReactiveControllerHost & HTMLElement & { readonly services: string };

/**
 * The sheet of services of one share button: a modal dialog in the button's own shadow root. Loaded and made at the first
 * press; the element puts `render()` into its template.
 */
export class ShareSheet implements ReactiveController {
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #locale: LocaleController<'sheet'>;
  readonly #task: Task = { due: 0, run: () => this.#setCopy('idle') };
  /** A page that hides its button, as at the turn of a phone, would keep an unseen dialog that nobody can close. */
  readonly #size = new ResizeObserver(() => this.#closeUnseen());
  #shared: Shared = { url: '', headline: '', text: '' };
  #isOpen = false;
  #copy: 'idle' | 'done' | 'failed' = 'idle';
  /** Where the pointer went down: a selection that ends outside of the sheet is no click outside of it. */
  #pressed: EventTarget | null = null;

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetStyles.styleSheet!];
    this.#locale = new LocaleController(host, 'sheet', { en, ko });
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Shows the sheet for this article. */
  async open(shared: Shared): Promise<void> {
    this.#shared = shared;
    this.#isOpen = true;
    this.#setCopy('idle');
    await this.#host.updateComplete;
    this.#show();
  }

  hostConnected(): void {
    // taken out and put in again: a dialog leaves the top layer then, but still says that it is open
    if (this.#isOpen) void this.#host.updateComplete.then(() => this.#show());
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#dialog?.removeAttribute('open');
      this.#settleClosed();
    });
  }

  render(): TemplateResult {
    const { language, strings } = this.#locale;
    const { services, unknown } = pickServices(this.#host.services, language);
    if (unknown.length) this.#warn(unknown);
    const { headline } = this.#shared;
    const copy = services.find(({ kind }) => kind === 'copy');
    return html`<dialog
      part="sheet"
      aria-labelledby="title"
      @close=${this.#onClose}
      @pointerdown=${this.#onPointerDown}
      @click=${this.#onClick}
      @wheel=${this.#onWheel}
    >
      <div class="panel">
        <h2 id="title" part="title">${strings.title}</h2>
        ${headline ? html`<p class="subject" part="subject" dir="auto">${headline}</p>` : nothing}
        ${copy && copy === services[0] ? this.#renderCopy(copy, services.length === 1) : nothing}
        ${this.#renderLinks(services)}
        ${copy && copy !== services[0] ? this.#renderCopy(copy, services.length === 1) : nothing}
        <button type="button" class="close" part="close" aria-label=${strings.close} @click=${this.#close}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5.5 5.5l13 13m0-13l-13 13" /></svg>
        </button>
      </div>
    </dialog>`;
  }

  #renderLinks(services: readonly ShareService[]): TemplateResult | typeof nothing {
    const links = services.filter((service) => service.kind !== 'copy');
    if (!links.length) return nothing;
    return html`<ul class=${links.length % 3 === 0 || links.length === 5 ? 'thirds' : ''} part="services">
      ${links.map((service, index) => this.#renderLink(service, index === 0))}
    </ul>`;
  }

  #renderLink(service: LinkedService, isFirst: boolean): TemplateResult {
    const { strings } = this.#locale;
    const isPage = service.kind === 'page';
    return html`<li>
      <a
        class=${service.id}
        part="service"
        href=${service.toAddress(this.#shared)}
        target=${isPage ? '_blank' : nothing}
        rel=${isPage ? 'noopener' : nothing}
        ?autofocus=${isFirst}
        @click=${(event: MouseEvent) => this.#onLink(event, service)}
        ><span class="disc" aria-hidden="true">${this.#renderMark(service)}</span>${this.#nameOf(service)}${
          isPage ? html`<span class="hidden-text"> (${strings.newWindow})</span>` : nothing
        }</a
      >
    </li>`;
  }

  #renderMark(service: LinkedService): TemplateResult | string {
    if (service.kind === 'mail') {
      return html`<svg viewBox="0 0 24 24"><rect x="3" y="5" width="18" height="14" rx="2" /><path d="M3.5 6.5l8.5 6.5 8.5-6.5" /></svg>`;
    }
    const { path, inset = 0 } = MARKS[service.id] ?? {};
    if (!path) return [...en.services[service.id]][0]!;
    const size = 24 + 2 * inset;
    return html`<svg class="brand" viewBox="${-inset} ${-inset} ${size} ${size}"><path d=${path} /></svg>`;
  }

  #renderCopy(service: ShareService, isAlone: boolean): TemplateResult {
    const { strings } = this.#locale;
    const isDone = this.#copy === 'done';
    return html`<div class="copy" part="copy">
        <input
          class="field"
          part="address"
          readonly
          dir="ltr"
          aria-label=${strings.address}
          .value=${this.#shared.url}
          @focus=${this.#onField}
        />
        <button type="button" part="copy-button" ?autofocus=${isAlone} @click=${this.#onCopy}>
          <span class="words">
            <span class=${isDone ? 'off' : ''}>${this.#nameOf(service)}</span>
            <span class=${isDone ? '' : 'off'}
              ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4.5 12.5l5 5 10-11" /></svg>${strings.copied}</span
            >
          </span>
        </button>
      </div>
      <p class=${this.#copy === 'failed' ? 'told' : 'hidden-text'} role="status">${this.#told}</p>`;
  }

  get #told(): string {
    const { strings } = this.#locale;
    return { idle: '', done: strings.copiedAddress, failed: strings.copyFailed }[this.#copy];
  }

  #nameOf({ id }: ShareService): string {
    return this.#locale.strings.services[id];
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  #show(): void {
    const dialog = this.#dialog;
    if (!dialog || !this.#isOpen || !this.#host.isConnected || dialog.matches(':modal')) return;
    dialog.removeAttribute('open');
    dialog.showModal();
    this.#size.observe(dialog);
    this.#closeUnseen();
  }

  #closeUnseen(): void {
    if (!this.#dialog?.getClientRects().length) this.#close();
  }

  #settleClosed(): void {
    unschedule(this.#task);
    this.#size.disconnect();
    this.#isOpen = false;
    this.#copy = 'idle';
    this.#host.requestUpdate();
  }

  #setCopy(copy: 'idle' | 'done' | 'failed'): void {
    unschedule(this.#task);
    this.#copy = copy;
    this.#host.requestUpdate();
    if (copy !== 'done') return;
    this.#task.due = Date.now() + COPIED;
    schedule(this.#task);
  }

  #warn(unknown: readonly string[]): void {
    const known = SERVICES.map(({ id }) => id).join(', ');
    warnOnce(
      `<${this.#host.localName}>: services="…" knows no ${unknown.join(', ')}; what it knows: ${known}.`,
    );
  }

  readonly #close = (): void => this.#dialog?.close();

  readonly #onClose = (): void => {
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    this.#settleClosed();
    // Safari does not focus a button that is clicked, and so has nothing to give the focus back to
    const { activeElement } = this.#root;
    if (!activeElement || dialog.contains(activeElement))
      this.#root.querySelector('button')?.focus({ preventScroll: true });
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#pressed = event.target;
  };

  /** The dialog's own area is covered by its panel: what hits the dialog itself is outside. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.target === this.#dialog && this.#pressed === event.target) this.#close();
  };

  /** Keeps the page behind from scrolling, without a rule on the page; zooming by wheel stays. */
  readonly #onWheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const dialog = this.#dialog!;
      const canScroll = dialog.scrollHeight > dialog.clientHeight && event.target !== dialog;
      if (!event.ctrlKey && !canScroll) event.preventDefault();
    },
  };

  #onLink(event: MouseEvent, service: LinkedService): void {
    const shared = askBefore(this.#host, service.id, this.#shared);
    if (!shared) return event.preventDefault();
    (event.currentTarget as HTMLAnchorElement).href = service.toAddress(shared);
    tellShared(this.#host, { service: service.id, url: shared.url });
    // a mail program may be missing, and whoever opens a tab in the background wants to stay: both need the sheet
    if (service.kind === 'page' && !(event.ctrlKey || event.metaKey || event.shiftKey)) this.#close();
  }

  readonly #onField = (event: FocusEvent): void => (event.target as HTMLInputElement).select();

  readonly #onCopy = async (event: MouseEvent): Promise<void> => {
    const button = event.currentTarget as HTMLButtonElement;
    const shared = askBefore(this.#host, 'copy', this.#shared);
    if (!shared) return;
    const { url } = shared;
    const isDone = (await writeClipboard(url)) || this.#copyField(url, button);
    if (!this.#isOpen) return;
    this.#setCopy(isDone ? 'done' : 'failed');
    if (isDone) tellShared(this.#host, { service: 'copy', url });
    else tellFailed(this.#host, { service: 'copy', url, cause: undefined });
  };

  /** Copies by selecting the visible field; where even that is refused, the field stays selected for the reader's own hand. */
  #copyField(url: string, button: HTMLButtonElement): boolean {
    const field = this.#root.querySelector<HTMLInputElement>('.field')!;
    field.value = url;
    field.focus();
    field.select();
    const isDone = copySelection();
    if (isDone) button.focus();
    return isDone;
  }
}
