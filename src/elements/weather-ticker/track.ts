import type { Place, Round } from './round.js';
import { Run } from './run.js';

/** The track is not wider than this: Firefox takes an animation off its compositor above 4,096 px. */
const WIDEST = 4000;
/** How far the track reaches, in views, and what it cannot do with less. */
const REACH = 1.6;
const LEAST_REACH = 1.1;
/** Length of the one animation in px; items that left are taken away long before its end. */
const LENGTH = 20_000;

/** Pixels per second, and whether the items move towards the start (1) or the end (-1). */
export interface Pace {
  readonly speed: number;
  readonly order: 1 | -1;
}

/** The face in motion: a short track of copies that one animation moves. Between two batches of copies nothing runs here. */
export class Track {
  readonly #box: HTMLElement;
  readonly #view: number;
  readonly #speed: number;
  readonly #order: 1 | -1;
  readonly #run: Run;
  readonly #animation: Animation;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Moves at once; `head` is at the edge of the view that the items move towards. */
  constructor(box: HTMLElement, round: Round, view: number, { speed, order }: Pace, head: Place) {
    this.#box = box;
    this.#view = view;
    this.#speed = speed;
    this.#order = order;
    this.#run = new Run(round, [box], head.index, order);
    box.classList.toggle('to-end', order < 0);
    this.#fill(head.past);
    const way = round.sign * order > 0 ? -LENGTH : LENGTH;
    this.#animation = box.animate([{ transform: 'translateX(0)' }, { transform: `translateX(${way}px)` }], {
      duration: this.#toTime(LENGTH),
      fill: 'forwards',
    });
    const gone = order > 0 ? head.past : this.#run.start(1) - head.past;
    this.#animation.currentTime = this.#toTime(gone);
    this.#planBatch();
  }

  /** What stands at the leading edge of the view. */
  get leading(): Place {
    return this.#run.at(this.#travelled + (this.#order > 0 ? 0 : this.#view));
  }

  forEach(tell: Parameters<Run['forEach']>[0]): void {
    this.#run.forEach(tell);
  }

  /** Holds the motion while nobody can see it. */
  sleep(): void {
    clearTimeout(this.#timer);
    this.#animation.pause();
  }

  wake(): void {
    if (this.#animation.playState !== 'paused') return;
    this.#animation.play();
    this.#planBatch();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#animation.cancel();
    this.#box.replaceChildren();
  }

  get #travelled(): number {
    return (Number(this.#animation.currentTime) / 1000) * this.#speed;
  }

  #toTime(width: number): number {
    return (width / this.#speed) * 1000;
  }

  /** Appends copies until the track reaches far enough beyond the view, `gone` px of it being past it. */
  #fill(gone: number): void {
    const reach = gone + Math.max(LEAST_REACH * this.#view, Math.min(WIDEST, REACH * this.#view));
    for (let turn = 0; turn < 8 && this.#run.width < reach; turn++) {
      this.#run.append(reach - this.#run.width);
      this.#run.measure();
    }
  }

  /** Wakes when the items that can leave have left: as many as keep the view filled until then. */
  #planBatch(): void {
    clearTimeout(this.#timer);
    const left = this.#run.width - this.#view - this.#travelled;
    this.#timer = setTimeout(() => this.#batch(), Math.max(100, this.#toTime(left) * 0.9));
  }

  /** Takes away what has left the view, appends what comes, and sets the animation back by what went. */
  #batch(): void {
    const animation = this.#animation;
    const count = this.#run.before(this.#travelled);
    const gone = this.#run.start(count);
    this.#run.drop(count);
    this.#fill(this.#travelled - gone);
    const back = this.#toTime(gone);
    // a start that is known is moved without a wait for the compositor
    if (typeof animation.startTime === 'number') animation.startTime += back;
    else animation.currentTime = Number(animation.currentTime) - back;
    this.#planBatch();
  }
}
