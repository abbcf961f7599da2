/** The moving face is never wider than this: Firefox takes an animation off its compositor above 4,096 px. */
const WIDEST = 4000;
/** How far the track reaches beyond the view, in views. */
const AHEAD = 0.6;
/** A step moves this much of the view, so that the last item of the one is the first of the next. */
const STEP = 0.9;
/** Length of the one animation in px; items that left are taken away long before its end. */
const RUN = 20_000;

/** The elements of both faces. */
export interface StripElements {
  /** Scroll container of the face at rest. */
  readonly rest: HTMLElement;
  /** The list in it; its children are the items. */
  readonly list: HTMLElement;
  /** Room behind the list for copies of its beginning, so that the end of the round can be shown at rest. */
  readonly tail: HTMLElement;
  /** The moving face: filled with copies of items. */
  readonly track: HTMLElement;
}

/**
 * A strip with two faces: at rest a scroll container, in motion a short track of copies that one animation moves on the
 * compositor. Each hands over to the other at the same offset. Between two batches of items nothing runs here.
 */
export class Strip {
  readonly #elements: StripElements;
  /** Start of each item along the round, in px, and one more: the length of the round. */
  #starts: number[] = [];
  #animation: Animation | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Item that leads the track, and where on the round it starts. */
  #first = 0;
  #next = 0;
  #speed = 0;

  constructor(elements: StripElements) {
    this.#elements = elements;
  }

  get isMoving(): boolean {
    return this.#animation !== undefined;
  }

  /** Whether everything is in view without motion. */
  get fits(): boolean {
    return this.#round <= this.#elements.rest.clientWidth;
  }

  /** Where on the round the leading edge of the view stands, in px. */
  get offset(): number {
    const { rest } = this.#elements;
    const at = this.#animation ? this.#starts[this.#first]! + this.#travelled : Math.abs(rest.scrollLeft);
    return this.#round ? at % this.#round : 0;
  }

  /** Measures the items anew, after data or width changed, and goes on from `from`; a moving strip else from what leads it. */
  measure(from?: Strip['leading']): void {
    const { isMoving, leading } = this;
    this.rest();
    const { list } = this.#elements;
    const items = [...list.children].map((item) => item.getBoundingClientRect());
    const origin = this.#isRtl ? (items[0]?.right ?? 0) : (items[0]?.left ?? 0);
    this.#starts = items.map(({ left, right }) => (this.#isRtl ? origin - right : left - origin));
    const last = items.at(-1);
    if (last) this.#starts.push(this.#starts.at(-1)! + last.width);
    this.#fillTail();
    if (isMoving && !this.fits) this.run(this.#speed, from ?? leading);
    else if (from) this.scrollTo(from);
  }

  /** The item at the leading edge and how far it has gone past it. */
  get leading(): { readonly index: number; readonly past: number } {
    const { offset } = this;
    let index = this.#starts.findIndex((start) => start > offset) - 1;
    if (index < 0) index = 0;
    return { index, past: offset - (this.#starts[index] ?? 0) };
  }

  /** Shows the item `index` at the leading edge, `past` px of it gone. */
  scrollTo({ index, past }: { readonly index: number; readonly past: number }): void {
    const start = this.#starts[Math.min(index, this.#starts.length - 1)] ?? 0;
    this.#elements.rest.scrollLeft = (start + past) * (this.#isRtl ? -1 : 1);
  }

  /** Moves one view on or back at rest, over the end of the round as if there were none. */
  step(direction: 1 | -1, behavior: ScrollBehavior): void {
    const { rest } = this.#elements;
    const sign = this.#isRtl ? -1 : 1;
    const at = Math.abs(rest.scrollLeft);
    if (direction > 0 && at >= this.#round) rest.scrollLeft -= sign * this.#round;
    if (direction < 0 && at < rest.clientWidth) rest.scrollLeft += sign * this.#round;
    rest.scrollBy({ left: sign * direction * rest.clientWidth * STEP, behavior });
  }

  /** Sets the strip in motion from where it stands (or from `from`), at `speed` px per second. */
  run(speed: number, from = this.leading): void {
    this.rest();
    if (this.#starts.length < 2) return;
    const { track } = this.#elements;
    this.#speed = speed;
    this.#first = this.#next = Math.min(from.index, this.#starts.length - 2);
    this.#fillTrack();
    const way = this.#isRtl ? RUN : -RUN;
    this.#animation = track.animate([{ transform: 'translateX(0)' }, { transform: `translateX(${way}px)` }], {
      duration: (RUN / speed) * 1000,
      fill: 'forwards',
    });
    this.#animation.currentTime = (from.past / speed) * 1000;
    this.#elements.rest.classList.add('away');
    this.#planBatch();
  }

  /** Puts the strip at rest at the offset where it is. */
  rest(): void {
    if (!this.#animation) return;
    const { leading } = this;
    clearTimeout(this.#timer);
    this.#animation.cancel();
    this.#animation = undefined;
    this.#elements.track.replaceChildren();
    this.#elements.rest.classList.remove('away');
    this.scrollTo(leading);
  }

  /** Holds the motion without giving it up, while nobody can see it. */
  sleep(): void {
    clearTimeout(this.#timer);
    this.#animation?.pause();
  }

  wake(): void {
    if (this.#animation?.playState !== 'paused') return;
    this.#animation.play();
    this.#planBatch();
  }

  get #isRtl(): boolean {
    return this.#elements.rest.matches(':dir(rtl)');
  }

  get #round(): number {
    return this.#starts.at(-1) ?? 0;
  }

  get #travelled(): number {
    return (Number(this.#animation?.currentTime ?? 0) / 1000) * this.#speed;
  }

  #width(index: number): number {
    return this.#starts[index + 1]! - this.#starts[index]!;
  }

  #copy(index: number): Node {
    return this.#elements.list.children[index]!.cloneNode(true);
  }

  #fillTail(): void {
    const { rest, tail } = this.#elements;
    const copies: Node[] = [];
    const count = this.#starts.length - 1;
    let width = 0;
    for (let i = 0; !this.fits && width < rest.clientWidth; i = (i + 1) % count) {
      copies.push(this.#copy(i));
      width += this.#width(i);
    }
    tail.replaceChildren(...copies);
  }

  /** Appends copies until the track reaches far enough beyond the view. */
  #fillTrack(): void {
    const { rest, track } = this.#elements;
    const count = this.#starts.length - 1;
    const reach = Math.min(WIDEST, rest.clientWidth * (1 + AHEAD));
    let width = this.#trackWidth();
    const copies: Node[] = [];
    while (width < reach) {
      copies.push(this.#copy(this.#next));
      width += this.#width(this.#next);
      this.#next = (this.#next + 1) % count;
    }
    track.append(...copies);
  }

  #trackWidth(): number {
    const count = this.#starts.length - 1;
    let width = 0;
    for (let n = 0; n < this.#elements.track.childElementCount; n++)
      width += this.#width((this.#first + n) % count);
    return width;
  }

  /** Wakes when the items that can leave have left: as many as keep the view filled until then. */
  #planBatch(): void {
    clearTimeout(this.#timer);
    const spare = this.#trackWidth() - this.#elements.rest.clientWidth;
    const delay = ((spare - this.#travelled) / this.#speed) * 1000 * 0.8;
    this.#timer = setTimeout(() => this.#batch(), Math.max(100, delay));
  }

  /** Takes away what has left the view, appends what comes, and sets the animation back by what went. */
  #batch(): void {
    const animation = this.#animation;
    if (!animation) return;
    // the page stood still for longer than the track is: it goes on where it would be
    if (this.#travelled >= this.#trackWidth()) return this.run(this.#speed);
    const count = this.#starts.length - 1;
    let gone = 0;
    while (gone + this.#width(this.#first) <= this.#travelled) {
      gone += this.#width(this.#first);
      this.#elements.track.firstElementChild!.remove();
      this.#first = (this.#first + 1) % count;
    }
    this.#fillTrack();
    animation.currentTime = Number(animation.currentTime) - (gone / this.#speed) * 1000;
    this.#planBatch();
  }
}
