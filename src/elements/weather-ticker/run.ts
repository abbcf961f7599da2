import type { Place, Round } from './round.js';

/** Where the page around it scales a box, what is measured on the screen is not what the box counts in. */
const scaleOf = (box: HTMLElement): number => {
  const scale = box.getBoundingClientRect().width / box.offsetWidth;
  // `offsetWidth` is a whole number: what is nearly one is one
  return Math.abs(scale - 1) > 0.02 && Number.isFinite(scale) ? scale : 1;
};

/**
 * Neighbouring items of the round in one box, or in two that follow each other, and how far each begins from the run's head:
 * the edge of its first child that comes first on the way.
 */
export class Run {
  readonly #round: Round;
  readonly #boxes: readonly HTMLElement[];
  /** Number of the first child in the round. */
  #first: number;
  /** 1 where the children follow in the order of the round, from the start; -1 against it, from the end. */
  readonly #order: 1 | -1;
  /** One more than there are items: the last is the width of the run, in px. */
  #starts: readonly number[] = [0];

  constructor(round: Round, boxes: readonly HTMLElement[], first = 0, order: 1 | -1 = 1) {
    this.#round = round;
    this.#boxes = boxes;
    this.#first = first;
    this.#order = order;
  }

  get width(): number {
    return this.#starts.at(-1)!;
  }

  start(n: number): number {
    return this.#starts[Math.max(0, Math.min(n, this.#starts.length - 1))]!;
  }

  /** How many children lie wholly before `x`, in px from the head; all but the last for what is beyond. */
  before(x: number): number {
    const n = this.#starts.findIndex((start) => start > x + 0.01) - 1;
    return n < 0 && x > 0 ? Math.max(0, this.#starts.length - 2) : Math.max(0, n);
  }

  /** What is `x` px from the head, told from the start of the item: against the order of the round that is its far end. */
  at(x: number): Place {
    const n = this.before(x);
    const past = Math.max(0, Math.min(x, this.width) - this.start(n));
    return {
      index: this.#round.wrap(this.#first + this.#order * n),
      past: this.#order > 0 ? past : this.start(n + 1) - this.start(n) - past,
    };
  }

  /** Each child with its number in the round. */
  forEach(tell: (item: Element, index: number) => void): void {
    const items = this.#boxes.flatMap((box) => [...box.children]);
    items.forEach((item, n) => tell(item, this.#round.wrap(this.#first + this.#order * n)));
  }

  /** Puts copies of what follows behind the last child, likely `width` px of them. */
  append(width: number): void {
    const next = this.#first + this.#order * (this.#starts.length - 1);
    this.#boxes.at(-1)!.append(...this.#round.copies(next, width, this.#order));
  }

  /** Puts copies of what comes before in front of the first child; how many. */
  prepend(width: number): number {
    const copies = this.#round.copies(this.#first - this.#order, width, this.#order > 0 ? -1 : 1).reverse();
    this.#boxes[0]!.prepend(...copies);
    this.#first = this.#round.wrap(this.#first - this.#order * copies.length);
    return copies.length;
  }

  /** Takes the first `n` children away. */
  drop(n: number): void {
    const gone = this.start(n);
    for (let i = 0; i < n; i++) this.#boxes[0]!.firstElementChild!.remove();
    this.#starts = this.#starts.slice(n).map((start) => start - gone);
    this.#first = this.#round.wrap(this.#first + this.#order * n);
  }

  /** To be called when items have come or changed: one layout for all of them. */
  measure(): void {
    const isFromRight = this.#round.isRtl !== this.#order < 0;
    const scale = scaleOf(this.#boxes[0]!.parentElement!);
    const edges = this.#boxes
      .flatMap((box) => [...box.children])
      .map((item) => {
        const { left, right } = item.getBoundingClientRect();
        return isFromRight ? [-right / scale, -left / scale] : [left / scale, right / scale];
      });
    const head = edges[0]?.[0] ?? 0;
    this.#starts = [...edges.map(([start]) => start! - head), (edges.at(-1)?.[1] ?? head) - head];
  }
}
