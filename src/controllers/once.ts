import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface OnceHost extends ReactiveControllerHost, HTMLElement {
  /** Whether it leaves out what a widget before it in the page shows. */
  readonly dedupe: boolean;
}

interface Addressed {
  readonly url?: string;
}

/** What each widget of the page shows, by address. */
const shown = new Map<OnceHost, ReadonlySet<string>>();

const isBefore = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** Keeps an article from standing twice on a page: the widget that comes first in the document has it. */
export class OnceController implements ReactiveController {
  readonly #host: OnceHost;

  constructor(host: OnceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Those that no widget before the host shows, each once. */
  pick<T extends Addressed>(things: readonly T[]): readonly T[] {
    const taken = new Set<string>();
    for (const [other, urls] of shown)
      if (other !== this.#host && isBefore(other, this.#host)) urls.forEach((url) => taken.add(url));
    return things.filter(({ url }) => url === undefined || (!taken.has(url) && taken.add(url)));
  }

  /** What the host shows now; those behind it that care look again. */
  tell(things: readonly Addressed[]): void {
    const urls = new Set(things.flatMap(({ url }) => url ?? []));
    const before = shown.get(this.#host);
    if (before?.size === urls.size && [...urls].every((url) => before.has(url))) return;
    shown.set(this.#host, urls);
    this.#wakeOthers();
  }

  hostDisconnected(): void {
    // those that stood behind it are not to be told by their place any more
    shown.delete(this.#host);
    for (const [other] of shown) if (other.dedupe) other.requestUpdate();
  }

  #wakeOthers(): void {
    for (const [other] of shown) if (other.dedupe && isBefore(this.#host, other)) other.requestUpdate();
  }
}
