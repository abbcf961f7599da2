import type { Place, Round } from './round.js';
import { Run } from './run.js';

/** A step moves this much of the view, so that the last item of the one is the first of the next. */
const STEP = 0.9;
/** Room before and behind the items that are laid out, in px: more come as they are scrolled to. */
const ROOM = 100_000;

/**
 * The face at rest: a scroll container. Where the list holds all items it is shown, with copies of its beginning behind its end;
 * else, in its place, the items that are near the view.
 */
export class Scroller {
  readonly #box: HTMLElement;
  readonly #list: HTMLElement;
  readonly #tail: HTMLElement;
  readonly #round: Round;
  #run: Run;
  /** Where in the scroll container the run begins, in px. */
  #origin = 0;

  constructor(box: HTMLElement, list: HTMLElement, tail: HTMLElement, round: Round) {
    this.#box = box;
    this.#list = list;
    this.#tail = tail;
    this.#round = round;
    this.#run = new Run(round, [list]);
  }

  get view(): number {
    return this.#box.clientWidth;
  }

  /** Length of the round, where the list holds all of it. */
  get length(): number {
    return this.#run.start(this.#round.count);
  }

  /** What stands at the leading edge of the view, or `x` px behind it. */
  at(x = 0): Place {
    // the reader may have scrolled before anything was measured
    if (!this.#run.width) this.#run.measure();
    return this.#run.at(this.#scrolled - this.#origin + x);
  }

  forEach(tell: Parameters<Run['forEach']>[0]): void {
    this.#run.forEach(tell);
  }

  measure(): void {
    this.#box.classList.toggle('laid', !this.#round.isWhole);
    // what stands for the list can be pointed at
    this.#tail.inert = this.#round.isWhole;
    if (!this.#round.isWhole) return;
    this.#clear();
    this.#origin = 0;
    this.#run = new Run(this.#round, [this.#list, this.#tail]);
    this.#run.measure();
    if (this.length <= this.view) return;
    this.#run.append(this.view);
    this.#run.measure();
  }

  show({ index, past }: Place): void {
    const place = { index: Math.min(index, Math.max(0, this.#round.count - 1)), past };
    if (this.#round.isWhole) this.#scroll(this.#run.start(place.index) + past);
    else this.#lay(place);
  }

  /** Moves one view on or back, over the end of the round as if there were none. */
  step(direction: 1 | -1, behavior: ScrollBehavior): void {
    const at = this.#scrolled;
    if (!this.#round.isWhole && this.#origin < 3 * this.view) this.#lay(this.at());
    else if (this.#round.isWhole && direction > 0 && at >= this.length) this.#scroll(at - this.length);
    else if (this.#round.isWhole && direction < 0 && at < this.view) this.#scroll(at + this.length);
    this.#box.scrollBy({ left: this.#round.sign * direction * this.view * STEP, behavior });
  }

  /** Shows the last item of the round at the far edge of the view. */
  showEnd(): void {
    const last = this.#round.count - 1;
    this.show({ index: last, past: 0 });
    const width = this.#round.isWhole ? this.length - this.#run.start(last) : this.#run.start(1);
    this.#box.scrollBy(this.#round.sign * (width - this.view), 0);
  }

  /** Lays out one view before and two behind what is scrolled to; their widths are known when they are there. */
  cover(scrolled = this.#scrolled): void {
    const run = this.#run;
    for (let turn = 0; turn < 8; turn++) {
      const before = this.#origin - scrolled + this.view;
      const behind = scrolled + 2 * this.view - this.#origin - run.width;
      if (before <= 0 && behind <= 0) return;
      run.append(behind);
      const count = run.prepend(before);
      run.measure();
      this.#origin -= run.start(count);
      this.#tail.style.paddingInline = `${this.#origin}px ${ROOM}px`;
    }
  }

  /** Lays out the whole round, for paper. */
  spread(): void {
    if (this.#round.isWhole) return;
    this.#clear();
    this.#tail.append(...Array.from({ length: this.#round.count }, (_, i) => this.#round.copy(i)));
  }

  get #scrolled(): number {
    return Math.abs(this.#box.scrollLeft);
  }

  #scroll(to: number): void {
    if (Math.abs(to - this.#scrolled) > 0.01) this.#box.scrollLeft = this.#round.sign * to;
  }

  #lay({ index, past }: Place): void {
    this.#clear();
    this.#run = new Run(this.#round, [this.#tail], index);
    this.#origin = ROOM;
    this.cover(ROOM + past);
    this.#scroll(ROOM + past);
  }

  #clear(): void {
    this.#tail.replaceChildren();
    this.#tail.style.padding = '';
  }
}
