import { html, nothing, type TemplateResult } from 'lit';
import { LocaleController } from '../../controllers/locale.js';
import { ModalController } from '../../controllers/modal.js';
import type { SourceHost } from '../../controllers/read-once.js';
import { printPage } from '../../core/deeds.js';
import { isFramed } from '../../core/popup.js';
import { sheet as en } from '../../locales/en.js';
import { sheet as ko } from '../../locales/ko.js';
import type { LinkedService, Shared, ShareService } from '../../models/share-service.js';
import { dialog } from '../../styles/dialog.js';
import { readArticle } from './article.js';
import { Copying } from './copying.js';
import { askBefore, tellFailed, tellShared } from './events.js';
import type { KakaoHost } from './kakao-needs.js';
import { KakaoRow } from './kakao-row.js';
import { MARKS, toBrandStyles } from './marks.js';
import { openSmall } from './popup.js';
import { ShareRow } from './row.js';
import { rowStyles } from './row.styles.js';
import { ServiceList } from './service-list.js';
import { sheetStyles } from './sheet.styles.js';
import { readShared, withCampaign } from './subject.js';
import { Swipe } from './swipe.js';
import type { View } from './view.js';

interface Host extends KakaoHost, SourceHost, Shared {
  readonly hash: string;
  readonly ownServices: unknown;
  readonly campaign: string;
}

/** The services, or what one of them has to show or to ask. */
type Page =
  | { readonly status: 'services' | 'lost' }
  | { readonly status: 'view'; readonly service: ShareService; readonly view: View };

/**
 * The sheet of services of one share button: a modal dialog in the button's own shadow root. Loaded and made at the first
 * press; the element puts `render()` into its template.
 */
export class ShareSheet {
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #locale: LocaleController<'sheet'>;
  readonly #list: ServiceList;
  readonly #copying: Copying;
  readonly #kakao: KakaoRow;
  readonly #row: ShareRow;
  readonly #modal: ModalController;
  readonly #swipe: Swipe;
  #article: Partial<Shared> = {};
  #isRead = false;
  /** A row alone needs no dialog. */
  #isBuilt = false;
  #shared: Shared = { url: '', headline: '', text: '' };
  #page: Page = { status: 'services' };
  #code: View | undefined;

  /** Whether the article is on its way. */
  isReading = false;

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...[dialog, toBrandStyles(MARKS), sheetStyles, rowStyles].map((style) => style.styleSheet!),
    ];
    this.#locale = new LocaleController(host, 'sheet', { en, ko });
    this.#copying = new Copying(host, root, this.#locale, {
      readShared: () => this.#sharedFor('copy'),
      showField: () => this.open(),
    });
    this.#kakao = new KakaoRow({
      host,
      root,
      readShared: () => this.#shared,
      renderCopy: () => this.#copying.render(this.#locale.strings.services.copy, false),
      copy: () => this.#copying.copyInstead(),
    });
    this.#list = new ServiceList(host, root, this.#locale, {
      kakao: this.#kakao,
      sharedFor: (id) => this.#sharedFor(id),
      onLink: (event, service) => this.#onLink(event, service),
      onButton: (service) => void this.#onButton(service),
    });
    this.#row = new ShareRow(host, root, {
      list: this.#list,
      copying: this.#copying,
      locale: this.#locale,
      onApproach: () => this.#refresh(),
      onMore: () => void this.read().then(() => this.open()),
    });
    this.#modal = new ModalController(host, { root, opener: '.opener', onClose: () => this.#reset() });
    this.#swipe = new Swipe({ dialog: () => this.#modal.dialog, close: this.#modal.close });
  }

  get isOpen(): boolean {
    return this.#modal.isOpen;
  }

  /** Reads what is to be shared: the page, and the article where the site gives one. */
  async read(): Promise<Shared> {
    this.#isBuilt = true;
    return await this.#readArticle();
  }

  async #readArticle(): Promise<Shared> {
    this.isReading = true;
    this.#host.requestUpdate();
    this.#article = await readArticle(this.#host);
    this.isReading = false;
    this.#isRead = true;
    this.#refresh();
    return this.#shared;
  }

  /** Shows the sheet for what was read. */
  async open(): Promise<void> {
    this.#isBuilt = true;
    this.#reset();
    void this.#list.load(true);
    await this.#modal.open();
    this.#swipe.settle();
  }

  /** Reads what the services in the page share, and shows them then. */
  async openRow(): Promise<void> {
    await this.#readArticle();
    void this.#list.load(false);
  }

  /** The services in the page itself; `undefined` until they know what to share. */
  renderRow(isBare: boolean): TemplateResult | undefined {
    return this.#isRead ? this.#row.render(isBare) : undefined;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#isBuilt) return nothing;
    const { strings } = this.#locale;
    const page = this.#page;
    const modal = this.#modal;
    const swipe = this.#swipe;
    const { headline } = this.#shared;
    return html`<dialog
      part="sheet"
      aria-labelledby="title"
      @close=${modal.onClose}
      @pointerdown=${this.#onPointerDown}
      @pointermove=${swipe.onPointerMove}
      @pointerup=${swipe.onPointerUp}
      @pointercancel=${swipe.onPointerCancel}
      @click=${modal.onClick}
      @wheel=${modal.onWheel}
    >
      <div class=${page.status === 'view' ? 'panel inner' : 'panel'}>
        <h2 id="title" part="title" tabindex="-1">
          ${page.status === 'view' ? this.#list.nameOf(page.service) : strings.title}
        </h2>
        ${headline ? html`<p class="subject" part="subject" dir="auto">${headline}</p>` : nothing}
        ${page.status === 'view' ? this.#renderView(page.view) : this.#renderServices()}
        <button type="button" class="close" part="close" aria-label=${strings.close} @click=${modal.close}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5.5 5.5l13 13m0-13l-13 13" /></svg>
        </button>
      </div>
    </dialog>`;
  }

  #renderView(view: View): TemplateResult {
    return html`${view.render()}
      <button
        type="button"
        class="back"
        part="back"
        aria-label=${this.#locale.strings.back}
        @click=${this.#onBack}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M14.5 5.5L8 12l6.5 6.5" /></svg>
      </button>`;
  }

  #renderServices(): TemplateResult {
    const services = this.#list.pick();
    const at = services.findIndex(({ kind }) => kind === 'copy');
    const copy =
      at < 0 ? nothing : this.#copying.render(this.#list.nameOf(services[at]!), services.length === 1);
    const isLost = this.#page.status === 'lost';
    return html`${at === 0 ? copy : nothing} ${this.#list.render()}
      <p class=${isLost ? 'told' : 'hidden-text'} role="alert">${isLost ? this.#locale.strings.notLoaded : ''}</p>
      ${at === 0 ? nothing : copy}`;
  }

  /** The page may have changed since it was last read. */
  #refresh(): void {
    this.#shared = readShared(this.#host, this.#article);
    this.#host.requestUpdate();
  }

  /** What a service is given: the address carries the campaign under its name. */
  #sharedFor(id: string): Shared {
    return { ...this.#shared, url: withCampaign(this.#shared.url, this.#host.campaign, id) };
  }

  /** The first page, and nothing copied yet. */
  #reset(): void {
    this.#page = { status: 'services' };
    this.#copying.reset();
  }

  /** Turns the sheet to another page and puts the focus where reading goes on. */
  async #turn(page: Page, focus: string): Promise<void> {
    this.#page = page;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#swipe.settle();
    const find = (selector: string) => this.#modal.dialog?.querySelector<HTMLElement>(selector);
    (find(focus) ?? find('h2'))?.focus();
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#modal.onPointerDown(event);
    this.#swipe.onPointerDown(event);
  };

  #onLink(event: MouseEvent, service: LinkedService): void {
    if (!this.isOpen) this.#refresh();
    const shared = askBefore(this.#host, service.id, this.#sharedFor(service.id));
    if (!shared) return event.preventDefault();
    const href = service.toAddress(shared);
    (event.currentTarget as HTMLAnchorElement).href = href;
    tellShared(this.#host, { service: service.id, url: shared.url });
    // a mail program may be missing, and whoever opens a tab in the background wants to stay: both need the sheet
    if (service.kind !== 'page' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const isOpened = openSmall(service, href);
    if (isOpened) event.preventDefault();
    // a link of a frame may lead nowhere: the address stays at hand
    if (isOpened || !isFramed()) this.#modal.close();
  }

  readonly #onBack = (): void => {
    if (this.#page.status === 'view')
      void this.#turn({ status: 'services' }, `.service.${this.#page.service.id}`);
  };

  async #onButton(service: ShareService): Promise<void> {
    const isFromRow = !this.isOpen;
    if (isFromRow) this.#refresh();
    if (service.kind === 'print') return this.#print();
    const shared = this.#sharedFor(service.id);
    const there = this.#viewThere(service);
    // in the task of the press: what it opens is blocked later
    if (there && !there.enter(shared)) return;
    const view = there ?? (await this.#loadView(service, shared));
    if (!isFromRow && !this.isOpen) return;
    if (!there && service.kind === 'qr' && view && !view.enter(shared)) return;
    if (isFromRow) await this.open();
    if (view) await this.#turn({ status: 'view', service, view }, 'input');
    else await this.#turn({ status: 'lost' }, `.service.${service.id}`);
  }

  #viewThere({ kind }: ShareService): View | undefined {
    if (kind === 'kakao') return this.#kakao.view;
    return kind === 'hosted' ? this.#list.more : this.#code;
  }

  /** The view of a part that has to be loaded first; `undefined` where it cannot be had. */
  async #loadView({ kind }: ShareService, shared: Shared): Promise<View | undefined> {
    if (kind === 'hosted') return undefined;
    if (kind === 'qr') return await this.#loadCode(shared.url);
    const view = await this.#kakao.load();
    // Kakao has to be called in the task of a press: it waits for another one
    view?.wait(shared);
    return view;
  }

  async #loadCode(url: string): Promise<View | undefined> {
    try {
      const { QrView } = await import('./qr.js');
      this.#code ??= new QrView(this.#host, this.#root);
    } catch (cause) {
      tellFailed(this.#host, { service: 'qr', url, cause });
    }
    return this.#code;
  }

  /** The sheet goes first: what is printed is the page. */
  #print(): void {
    const shared = askBefore(this.#host, 'print', this.#sharedFor('print'));
    if (!shared) return;
    this.#modal.close();
    printPage();
    tellShared(this.#host, { service: 'print', url: shared.url });
  }
}
