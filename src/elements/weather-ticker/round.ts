/** The stations of the round, of which the list need not hold all. */
export interface Items {
  readonly count: number;
  /** A new element that shows item `index`. */
  make(index: number): Node;
}

/** One item of the round and how much of it, in px, has gone past the edge that is asked about. */
export interface Place {
  readonly index: number;
  readonly past: number;
}

/** What goes round: after the last item comes the first. Known as it was at the last measuring. */
export class Round {
  count = 0;
  /** Whether the list holds all items. */
  isWhole = true;
  isRtl = false;
  readonly #list: HTMLElement;
  readonly #items: Items | undefined;

  constructor(list: HTMLElement, items: Items | undefined) {
    this.#list = list;
    this.#items = items;
  }

  /** The sign of the way from the start to the end, on the screen. */
  get sign(): 1 | -1 {
    return this.isRtl ? -1 : 1;
  }

  /** Whether the direction of the text has changed since. */
  get isTurned(): boolean {
    return this.isRtl !== this.#list.matches(':dir(rtl)');
  }

  measure(): void {
    const listed = this.#list.childElementCount;
    this.count = this.#items?.count ?? listed;
    this.isWhole = listed >= this.count;
    this.isRtl = this.#list.matches(':dir(rtl)');
  }

  wrap(index: number): number {
    const count = this.count || 1;
    return ((index % count) + count) % count;
  }

  copy(index: number): Node {
    // data may be newer than the last measuring
    const at = this.wrap(index) % (this.#items?.count || Infinity);
    return this.#list.children[at]?.cloneNode(true) ?? this.#items!.make(at);
  }

  /** As many copies, from number `from` of the round on or back, as are likely to be so wide. */
  copies(from: number, width: number, order: 1 | -1 = 1): Node[] {
    const average = this.#list.offsetWidth / this.#list.childElementCount || 100;
    const count = width > 0 ? Math.min(200, Math.ceil(width / average) + 1) : 0;
    return Array.from({ length: count }, (_, i) => this.copy(from + order * i));
  }
}
