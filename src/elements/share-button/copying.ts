import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LocaleController } from '../../controllers/locale.js';
import { schedule, unschedule, type Task } from '../../controllers/schedule.js';
import { copySelection, writeClipboard } from '../../core/deeds.js';
import { toLines } from '../../models/share-address.js';
import type { Shared } from '../../models/share-service.js';
import { askBefore, tellFailed, tellShared } from './events.js';
import { MARKS } from './marks.js';

/** How long a button says that it has copied, in milliseconds. */
const COPIED = 3000;

const TICK = 'M4.5 12.5l5 5 10-11';

/** What is put on the clipboard: the address alone, or the headline on a line above it. */
type What = 'address' | 'both';

type State = { readonly status: 'idle' | 'failed' } | { readonly status: 'done'; readonly what: What };

interface Options {
  readShared(): Shared;
  /** Brings the field into view, for whoever copies in the row and is refused. */
  showField(): Promise<void>;
}

const toCopied = ({ url, headline }: Shared, what: What): string =>
  what === 'both' ? toLines('\n', headline, url) : url;

/** Copying the address: the sheet's field with its buttons, and what each says for a while afterwards. */
export class Copying {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #root: ShadowRoot;
  readonly #locale: LocaleController<'sheet'>;
  readonly #options: Options;
  readonly #task: Task = { due: 0, run: () => this.reset() };
  #state: State = { status: 'idle' };

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    root: ShadowRoot,
    locale: LocaleController<'sheet'>,
    options: Options,
  ) {
    this.#host = host;
    this.#root = root;
    this.#locale = locale;
    this.#options = options;
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
    const shared = this.#options.readShared();
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
      ${this.renderStatus()}`;
  }

  /** What screen readers are told; in view where there is something to do. */
  renderStatus(): TemplateResult {
    const isFailed = this.#state.status === 'failed';
    return html`<p class=${isFailed ? 'told' : 'hidden-text'} role="status">${this.#told}</p>`;
  }

  /** The same as one of the row's services. */
  renderForRow(name: string, isBare: boolean): TemplateResult {
    const { line } = MARKS.copy!;
    return html`<button
      type="button"
      class="service copier"
      part="service"
      title=${isBare ? name : nothing}
      @click=${(event: MouseEvent) => this.#copy('address', event.currentTarget as HTMLElement)}
    >
      <span class="disc" aria-hidden="true"
        ><svg viewBox="0 0 24 24"><path d=${this.#isDone('address') ? TICK : line!} /></svg></span
      >${isBare ? html`<span class="hidden-text">${name}</span>` : this.#renderWords(name, 'address')}
    </button>`;
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
    const isDone = this.#isDone(what);
    return html`<span class="words">
      <span class=${isDone ? 'off' : ''}>${words}</span>
      <span class=${isDone ? '' : 'off'}
        ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${TICK} /></svg>${copied}</span
      >
    </span>`;
  }

  #isDone(what: What): boolean {
    return this.#state.status === 'done' && this.#state.what === what;
  }

  get #told(): string {
    const { copiedAddress, copiedBoth, copyFailed } = this.#locale.strings;
    const state = this.#state;
    if (state.status !== 'done') return state.status === 'failed' ? copyFailed : '';
    return state.what === 'both' ? copiedBoth : copiedAddress;
  }

  async #copy(what: What, button?: HTMLElement): Promise<void> {
    const shared = askBefore(this.#host, 'copy', this.#options.readShared());
    if (!shared) return;
    const text = toCopied(shared, what);
    const isWritten = await writeClipboard(text);
    // a view that was turned to in this very press has its field only now
    await this.#host.updateComplete;
    const isDone = isWritten || (await this.#copyField(text, button));
    // closed meanwhile: nobody is there to be told
    if (!(button ?? this.#field)?.checkVisibility()) return;
    this.#set(isDone ? { status: 'done', what } : { status: 'failed' });
    const { url } = shared;
    if (isDone) tellShared(this.#host, { service: 'copy', url });
    else tellFailed(this.#host, { service: 'copy', url, cause: undefined });
  }

  /** Copies by selecting the sheet's field; where even that is refused, the field stays selected for the reader's own hand. */
  async #copyField(text: string, button?: HTMLElement): Promise<boolean> {
    // pressed in the row, which has none
    if (!this.#field && button?.checkVisibility()) await this.#options.showField();
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
    return this.#root.querySelector('dialog[open] .copy .field');
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
