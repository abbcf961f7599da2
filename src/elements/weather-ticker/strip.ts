import { Round, type Items, type Place } from './round.js';
import { Scroller } from './scroller.js';
import { Track, type Pace } from './track.js';

/** The elements of both faces. */
export interface StripElements {
  /** Scroll container of the face at rest. */
  readonly rest: HTMLElement;
  /** The list in it; its children are the first items, or all. */
  readonly list: HTMLElement;
  /** Room behind the list for what comes after it; takes its place where the list does not hold all items. */
  readonly tail: HTMLElement;
  /** The moving face: filled with copies of items. */
  readonly track: HTMLElement;
}

/**
 * A strip with two faces: at rest a scroll container, in motion a short track of copies that one animation moves on the
 * compositor. Each hands over to the other at the same offset, and whatever the number of items there are only as many as are
 * near the view.
 */
export class Strip {
  readonly #elements: StripElements;
  readonly #round: Round;
  readonly #scroller: Scroller;
  #track: Track | undefined;
  /** Where to go on after a measuring: neither face shows it yet. */
  #place: Place | undefined;

  /** `items` where the list may hold only the first of them. */
  constructor(elements: StripElements, items?: Items) {
    const { rest, list, tail } = elements;
    this.#elements = elements;
    this.#round = new Round(list, items);
    this.#round.measure();
    this.#scroller = new Scroller(rest, list, tail, this.#round);
  }

  get isMoving(): boolean {
    return this.#track !== undefined;
  }

  /** Whether everything is in view without motion. */
  get fits(): boolean {
    return this.#round.isWhole && this.#scroller.length <= this.#scroller.view;
  }

  /** Whether the direction of the text has changed since the strip was measured. */
  get isTurned(): boolean {
    return this.#round.isTurned;
  }

  /** The item at the leading edge and how far it has gone past it. */
  get leading(): Place {
    return this.#place ?? this.#track?.leading ?? this.#scroller.at();
  }

  /** Each item that the face shows, or has ready, with its number. */
  forEach(tell: (item: Element, index: number) => void): void {
    (this.#track ?? this.#scroller).forEach(tell);
  }

  /**
   * Measures the items anew, after data, width or direction changed. Then `run` or `rest` goes on from `from`; without it from
   * what leads the strip.
   */
  measure(from = this.leading): void {
    this.#place = from;
    this.#stop();
    this.#round.measure();
    this.#scroller.measure();
  }

  /** Moves one view on or back at rest. */
  step(direction: 1 | -1, behavior: ScrollBehavior): void {
    this.#scroller.step(direction, behavior);
  }

  /** Shows the first item, or the last, at rest. */
  go(to: 'start' | 'end'): void {
    if (to === 'start') this.#scroller.show({ index: 0, past: 0 });
    else this.#scroller.showEnd();
  }

  /** Lays out what is scrolled to at rest. */
  follow(): void {
    if (!this.#track && !this.#place && !this.#round.isWhole) this.#scroller.cover();
  }

  /** Lays out the whole round, for paper, until `run` or `rest`. */
  spread(): void {
    this.#place = this.leading;
    this.#stop();
    this.#scroller.spread();
  }

  /** Sets the strip in motion from where it stands. */
  run(pace: Pace): void {
    const place = this.leading;
    this.#stop();
    this.#place = undefined;
    const { view } = this.#scroller;
    // what is at the other edge then, only the strip at rest can tell
    if (pace.order < 0) this.#scroller.show(place);
    const head = pace.order > 0 ? place : this.#scroller.at(view);
    this.#track = new Track(this.#elements.track, this.#round, view, pace, head);
    this.#elements.rest.classList.add('away');
  }

  /** Puts the strip at rest at the offset where it is. */
  rest(): void {
    if (!this.#track && !this.#place) return;
    const place = this.leading;
    this.#stop();
    this.#place = undefined;
    this.#scroller.show(place);
  }

  /** Holds the motion without giving it up. */
  sleep(): void {
    this.#track?.sleep();
  }

  wake(): void {
    this.#track?.wake();
  }

  #stop(): void {
    this.#track?.end();
    this.#track = undefined;
    this.#elements.rest.classList.remove('away');
  }
}
