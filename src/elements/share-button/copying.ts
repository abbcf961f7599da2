import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LocaleController } from '../../controllers/locale.js';
import { schedule, unschedule, type Task } from '../../controllers/schedule.js';
import { copySelection, writeClipboard } from '../../core/globals.js';
import { toLines } from '../../models/share-address.js';
import type { Shared } from '../../models/share-service.js';
import { askBefore, tellFailed, tellShared } from './events.js';

/** How long a button says that it has copied, in milliseconds. */
const COPIED = 3000;

/** What is put on the clipboard: the address alone, or the headline on a line above it. */
type What = 'address' | 'both';

type State = { readonly status: 'idle' | 'failed' } | { readonly status: 'done'; readonly what: What };

const toCopied = ({ url, headline }: Shared, what: What): string =>
  what === 'both' ? toLines('\n', headline, url) : url;

/** Copying the address: the sheet's field with its buttons, and what each says for a while afterwards. */
export class Copying {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #root: ShadowRoot;
  readonly #locale: LocaleController<'sheet'>;
  readonly #readShared: () => Shared;
  readonly #task: Task = { due: 0, run: () => this.reset() };
  #state: State = { status: 'idle' };

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    root: ShadowRoot,
    locale: LocaleController<'sheet'>,
    readShared: () => Shared,
  ) {
    this.#host = host;
    this.#root = root;
    this.#locale = locale;
    this.#readShared = readShared;
  }

  /** Nothing is copied yet. */
  reset(): void {
    this.#set({ status: 'idle' });
  }

  /** Copies the address in place of a service that failed, in the task of the reader's press. */
  copyInstead(): Promise<void> {
    return this.#copy('address');
  }

  /** The field and what copies it, under the name of the service. */
  render(name: string, isAlone: boolean): TemplateResult {
    const { strings } = this.#locale;
    const shared = this.#readShared();
    return html`<div class="copy" part="copy">
        <input
          class="field"
          part="address"
          readonly
          dir="ltr"
          aria-label=${strings.address}
          .value=${shared.url}
          @focus=${selectAll}
        />
        <button
          type="button"
          class="main"
          part="copy-button"
          ?autofocus=${isAlone}
          @click=${(event: MouseEvent) => this.#copy('address', event.currentTarget as HTMLElement)}
        >
          ${this.#renderWords(name, 'address')}
        </button>
        ${shared.headline ? this.#renderQuiet() : nothing}
      </div>
      <p class=${this.#state.status === 'failed' ? 'told' : 'hidden-text'} role="status">${this.#told}</p>`;
  }

  #renderQuiet(): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      part="copy-both-button"
      @click=${(event: MouseEvent) => this.#copy('both', event.currentTarget as HTMLElement)}
    >
      ${this.#renderWords(this.#locale.strings.copyBoth, 'both')}
    </button>`;
  }

  #renderWords(words: string, what: What): TemplateResult {
    const { copied } = this.#locale.strings;
    const isDone = this.#state.status === 'done' && this.#state.what === what;
    return html`<span class="words">
      <span class=${isDone ? 'off' : ''}>${words}</span>
      <span class=${isDone ? '' : 'off'}
        ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4.5 12.5l5 5 10-11" /></svg>${copied}</span
      >
    </span>`;
  }

  get #told(): string {
    const { copiedAddress, copiedBoth, copyFailed } = this.#locale.strings;
    const state = this.#state;
    if (state.status !== 'done') return state.status === 'failed' ? copyFailed : '';
    return state.what === 'both' ? copiedBoth : copiedAddress;
  }

  async #copy(what: What, button?: HTMLElement): Promise<void> {
    const shared = askBefore(this.#host, 'copy', this.#readShared());
    if (!shared) return;
    const text = toCopied(shared, what);
    const isWritten = await writeClipboard(text);
    // a view that was turned to in this very press has its field only now
    await this.#host.updateComplete;
    const isDone = isWritten || this.#copyField(text, button);
    // closed meanwhile: nobody is there to be told
    if (!this.#field?.checkVisibility()) return;
    this.#set(isDone ? { status: 'done', what } : { status: 'failed' });
    const { url } = shared;
    if (isDone) tellShared(this.#host, { service: 'copy', url });
    else tellFailed(this.#host, { service: 'copy', url, cause: undefined });
  }

  /** Copies by selecting the visible field; where even that is refused, the field stays selected for the reader's own hand. */
  #copyField(text: string, button?: HTMLElement): boolean {
    const field = this.#field;
    if (!field) return false;
    // a field has one line alone
    const keepLines = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    field.value = text.replace('\n', ' ');
    field.focus();
    field.select();
    field.addEventListener('copy', keepLines);
    const isDone = copySelection();
    field.removeEventListener('copy', keepLines);
    if (isDone) button?.focus();
    return isDone;
  }

  get #field(): HTMLInputElement | null {
    return this.#root.querySelector('.copy .field');
  }

  #set(state: State): void {
    unschedule(this.#task);
    this.#state = state;
    this.#host.requestUpdate();
    if (state.status !== 'done') return;
    this.#task.due = Date.now() + COPIED;
    schedule(this.#task);
  }
}

const selectAll = (event: FocusEvent): void => (event.target as HTMLInputElement).select();
