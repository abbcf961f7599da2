import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LocaleController } from '../../controllers/locale.js';
import { pageKakao } from '../../core/kakao.js';
import { warnOnce } from '../../core/report.js';
import { sheet as en } from '../../locales/en.js';
import {
  MORE,
  pickServices,
  SERVICES,
  type Awaited,
  type LinkedService,
  type Shared,
  type ShareService,
} from '../../models/share-service.js';
import type { KakaoRow } from './kakao-row.js';
import { MARKS, type Mark } from './marks.js';
import type { MoreServices } from './more-services.js';
import { readOwnServices, type OwnLinked } from './own-services.js';
import { readPlace } from './place.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly services: string; readonly ownServices: unknown };

/** What the sheet does when a reader chooses, and what it has for single services. */
export interface ServiceEvents {
  readonly kakao: KakaoRow;
  /** What a service would be given. */
  sharedFor(id: string): Shared;
  onLink(event: MouseEvent, service: LinkedService): void;
  onButton(service: ShareService): void;
}

/** The services of one share button: which there are, how each is named and drawn, those of the second file once that is there. */
export class ServiceList {
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #locale: LocaleController<'sheet'>;
  readonly #events: ServiceEvents;
  #more: MoreServices | 'unasked' | 'loading' | 'lost' = 'unasked';
  #picked: readonly (ShareService | Awaited)[] = [];
  #own: readonly OwnLinked[] = [];

  constructor(host: Host, root: ShadowRoot, locale: LocaleController<'sheet'>, events: ServiceEvents) {
    this.#host = host;
    this.#root = root;
    this.#locale = locale;
    this.#events = events;
  }

  /** The second file, once it is there. */
  get more(): MoreServices | undefined {
    return typeof this.#more === 'object' ? this.#more : undefined;
  }

  /** Reads anew what the page asks for, and sends for the second file where that is needed. */
  pick(): readonly (ShareService | Awaited)[] {
    const more = this.#more === 'lost' ? [] : this.more?.services;
    this.#own = readOwnServices(this.#host);
    const { services, unknown } = pickServices({
      wanted: this.#host.services,
      language: this.#locale.language,
      place: readPlace(),
      hasKakao: this.#events.kakao.isOffered,
      more,
      own: this.#own,
    });
    if (unknown.length) this.#warn(unknown);
    return (this.#picked = services);
  }

  /**
   * Sends for the second file where the page names a service of it, and for KakaoTalk; what failed is tried again. `isAsked`: a
   * reader wants the services; before that, nothing is asked of another host.
   */
  async load(isAsked: boolean): Promise<void> {
    if (this.#more === 'lost') this.#more = 'unasked';
    const picked = this.pick();
    const isWanted = picked.some(({ kind }) => kind === 'kakao') && (isAsked || pageKakao());
    if (isWanted) void this.#events.kakao.load();
    if (this.#more !== 'unasked' || !picked.some(({ kind }) => kind === 'awaited')) return;
    this.#more = 'loading';
    try {
      const { MoreServices } = await import('./more-services.js');
      this.#more = new MoreServices(this.#host, this.#root);
    } catch {
      // the browser and the chunk loader have told the site builder
      this.#more = 'lost';
    }
    this.#host.requestUpdate();
  }

  nameOf({ id }: { readonly id: string }): string {
    const names: Readonly<Record<string, string>> = this.#locale.strings.services;
    return names[id] ?? this.more?.names[id] ?? this.#ownOf(id)?.label ?? id;
  }

  #ownOf(id: string): OwnLinked | undefined {
    return this.#own.find((one) => one.id === id);
  }

  render(): TemplateResult | typeof nothing {
    const services = this.#picked.filter(({ kind }) => kind !== 'copy');
    const { length } = services;
    if (!length) return nothing;
    const first = services.findIndex(({ kind }) => kind !== 'awaited');
    return html`<ul class=${length < 10 && (length % 3 === 0 || length === 5) ? 'thirds' : ''} part="services">
      ${services.map(
        (service, index) => html`<li>${this.renderService(service, { isFirst: index === first })}</li>`,
      )}
    </ul>`;
  }

  /** One service: its mark and its name. A bare one shows its name to screen readers and on hover alone. */
  renderService(
    service: ShareService | Awaited,
    { isFirst = false, isInRow = false, isBare = false } = {},
  ): TemplateResult {
    // its place is kept, so that nothing shifts when the second file comes
    if (service.kind === 'awaited') return html`<span class="service"><span class="disc"></span>\xa0</span>`;
    const { id } = service;
    const name = this.nameOf(service);
    const className = `service ${this.#ownOf(id) ? '' : id}`;
    const face = html`<span class="disc" aria-hidden="true">${this.#renderMark(id)}</span
      ><span class=${isBare ? 'hidden-text' : ''}>${name}</span>`;
    const isPage = service.kind === 'page';
    if (!isPage && service.kind !== 'program') {
      return html`<button
        type="button"
        class=${className}
        part="service"
        title=${isBare ? name : nothing}
        ?autofocus=${isFirst}
        @click=${() => this.#events.onButton(service)}
      >
        ${face}${
          service.kind === 'kakao' && !isInRow && !this.#events.kakao.view?.isReady
            ? html`<span class="wait">${this.#locale.strings.preparing}</span>`
            : nothing
        }
      </button>`;
    }
    return html`<a
      class=${className}
      part="service"
      href=${service.toAddress(this.#events.sharedFor(id))}
      target=${isPage ? '_blank' : nothing}
      rel=${isPage ? 'noopener' : nothing}
      title=${isBare ? name : nothing}
      ?autofocus=${isFirst}
      @click=${(event: MouseEvent) => this.#events.onLink(event, service)}
      >${face}${
        isPage ? html`<span class="hidden-text"> (${this.#locale.strings.newWindow})</span>` : nothing
      }</a
    >`;
  }

  #renderMark(id: string): TemplateResult | string {
    const own = this.#ownOf(id);
    const mark: Mark = MARKS[id] ?? this.more?.marks[id] ?? { path: own?.icon };
    const { path, line, grid = 24, inset = 0 } = mark;
    if (line) return html`<svg viewBox="0 0 24 24"><path d=${line} /></svg>`;
    if (!path) return toInitial(own?.label ?? { ...en.services, ...this.more?.english }[id]!);
    const size = grid + 2 * inset;
    return html`<svg class="brand" viewBox="${-inset} ${-inset} ${size} ${size}"><path d=${path} /></svg>`;
  }

  #warn(unknown: readonly string[]): void {
    const known = [...SERVICES.map(({ id }) => id), ...MORE, ...this.#own.map(({ id }) => id)].join(', ');
    warnOnce(
      `<${this.#host.localName}>: services="…" knows no ${unknown.join(', ')}; what it knows: ${known}.`,
    );
  }
}

/** The first letter as readers see it: several characters may make one. */
const toInitial = (name: string): string =>
  [...new Intl.Segmenter().segment(name)][0]?.segment.toLocaleUpperCase() ?? '';
