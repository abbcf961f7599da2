import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export interface ModalOptions {
  /** Where the host's own root keeps the dialog. */
  readonly root: ShadowRoot;
  /** The part inside the dialog that scrolls; the dialog itself where there is none. */
  readonly scroller?: string;
  /** Who gets the focus back where the browser did not give it to anybody. */
  readonly opener: string;
  onClose(): void;
}

/**
 * One native modal dialog in the template of its host, whose `isOpen` says whether it is to be rendered. It closes by Esc, by a
 * press outside and when its host leaves the page; it keeps the page behind from scrolling and gives the focus back.
 */
export class ModalController implements ReactiveController {
  isOpen = false;

  readonly #host: Host;
  readonly #options: ModalOptions;
  /** A page that hides its host, as at the turn of a phone, would keep an unseen dialog that nobody can close. */
  readonly #size = new ResizeObserver(() => this.#closeUnseen());
  /** Where the pointer went down: a selection that ends outside of the dialog is no click outside of it. */
  #pressed: EventTarget | null = null;

  constructor(host: Host, options: ModalOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The dialog, once it is rendered. */
  get dialog(): HTMLDialogElement | null {
    return this.#options.root.querySelector('dialog');
  }

  async open(): Promise<void> {
    this.isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#show();
  }

  readonly close = (): void => this.dialog?.close();

  hostConnected(): void {
    // taken out and put in again: a dialog leaves the top layer then, but still says that it is open
    if (this.isOpen) void this.#host.updateComplete.then(() => this.#show());
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.dialog?.removeAttribute('open');
      this.#settleClosed();
    });
  }

  #show(): void {
    const { dialog } = this;
    if (!dialog || !this.isOpen || !this.#host.isConnected || dialog.matches(':modal')) return;
    dialog.removeAttribute('open');
    dialog.showModal();
    this.#size.observe(dialog);
    this.#closeUnseen();
  }

  #closeUnseen(): void {
    if (!this.dialog?.getClientRects().length) this.close();
  }

  #settleClosed(): void {
    this.#size.disconnect();
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#options.onClose();
    this.#host.requestUpdate();
  }

  readonly onClose = (): void => {
    const { dialog } = this;
    if (!dialog || dialog.open) return;
    const { root, opener } = this.#options;
    // Safari does not focus a button that is clicked, and so has nothing to give the focus back to
    const { activeElement } = root;
    if (!activeElement || dialog.contains(activeElement))
      root.querySelector<HTMLElement>(opener)?.focus({ preventScroll: true });
    this.#settleClosed();
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    this.#pressed = event.target;
  };

  /** The dialog's own area is covered by what is in it: a press on the dialog itself is outside. */
  readonly onClick = (event: MouseEvent): void => {
    if (event.target === this.dialog && this.#pressed === event.target) this.close();
  };

  /** Keeps the page behind from scrolling, without a rule on the page; zooming by wheel stays. */
  readonly onWheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const { scroller } = this.#options;
      const { dialog } = this;
      const target = event.target as Element;
      const area = scroller ? target.closest(scroller) : target !== dialog && dialog;
      const canScroll = area && area.scrollHeight > area.clientHeight;
      if (!event.ctrlKey && !canScroll) event.preventDefault();
    },
  };
}
