import { Motion, type MotionEvents } from '../../../src/elements/weather-ticker/motion.js';
import { styles } from '../../../src/elements/weather-ticker/weather-ticker.styles.js';

/** What a strip is made of for a test, without an element around it. */
export interface Faces {
  /** All items of the round; default 12. */
  readonly count?: number;
  /** So many of them are in the list; default all. */
  readonly listed?: number;
  readonly dir?: string;
  readonly direction?: 'start' | 'end';
  /** Pixels per second; default 1, next to nothing while a test runs. */
  readonly speed?: number;
  /** Width of an item in px; default 90 to 110, with fractions. */
  widthOf?(index: number): number;
  readonly events?: Partial<MotionEvents>;
}

/** A strip 320 px wide that the test has in its hands. */
export class Bench {
  readonly box = document.createElement('div');
  readonly motion: Motion;
  readonly rest: HTMLElement;
  readonly list: HTMLElement;
  readonly tail: HTMLElement;
  readonly track: HTMLElement;
  readonly #faces: Faces;

  constructor(faces: Faces = {}) {
    this.#faces = faces;
    const { box } = this;
    box.dir = faces.dir ?? 'ltr';
    box.style.width = '320px';
    const root = box.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles.styleSheet!];
    root.innerHTML = `<div class="root"><div class="bar"><div class="strip">
      <div class="rest" tabindex="0"><ul class="list"></ul><div class="tail"></div></div>
      <div class="motion"><div class="track"></div></div></div></div></div>`;
    const [rest, list, tail, track] = ['rest', 'list', 'tail', 'track'].map((name) =>
      root.querySelector<HTMLElement>(`.${name}`)!,
    );
    [this.rest, this.list, this.tail, this.track] = [rest!, list!, tail!, track!];
    this.fill(faces.count ?? 12);
    document.body.append(box);
    const items = { count: faces.count ?? 12, make: (index: number) => this.#make(index) };
    this.motion = new Motion(
      { rest: rest!, list: list!, tail: tail!, track: track! },
      { onFit: () => {}, onKeyboard: () => {}, ...faces.events },
      items,
    );
    benches.push(this);
  }

  /** Puts the items into the list. */
  fill(count: number): void {
    const listed = Math.min(this.#faces.listed ?? count, count);
    this.list.replaceChildren(...Array.from({ length: listed }, (_, index) => this.#make(index)));
  }

  run(): this {
    const { speed = 1, direction = 'start' } = this.#faces;
    this.motion.update({ moves: true, speed, direction });
    return this;
  }

  stop(): this {
    this.motion.update({ moves: false, speed: 1 });
    return this;
  }

  get animation(): Animation | undefined {
    return this.track.getAnimations()[0];
  }

  /** Puts the moving strip where it would be so many px further. */
  advance(width: number): void {
    const { speed = 1 } = this.#faces;
    this.animation!.currentTime = Number(this.animation!.currentTime) + (width / speed) * 1000;
  }

  /** What is in view by more than a pixel, from left to right: the number of each item and where its left edge stands in the view, in px. */
  get shown(): readonly { readonly index: number; readonly left: number; readonly right: number }[] {
    const view = this.rest.getBoundingClientRect();
    const scale = view.width / 320;
    const boxes = this.animation ? [this.track] : [this.list, this.tail];
    return boxes
      .flatMap((box) => [...box.children])
      .filter((item) => getComputedStyle(item).visibility === 'visible')
      .map((item) => {
        const { left, right } = item.getBoundingClientRect();
        return {
          index: Number(item.textContent),
          left: (left - view.left) / scale,
          right: (right - view.left) / scale,
        };
      })
      .filter(({ left, right }) => right > 1.5 && left < 318.5)
      .sort((a, b) => a.left - b.left);
  }

  #make(index: number): HTMLElement {
    const item = document.createElement('li');
    item.textContent = String(index);
    item.style.cssText = `box-sizing: border-box; overflow: hidden; flex: none; width: ${this.#faces.widthOf?.(index) ?? 90.3 + (index % 5) * 4.7}px`;
    return item;
  }
}

const benches: Bench[] = [];

afterEach(() => {
  for (const { motion, box } of benches.splice(0)) {
    motion.end();
    box.remove();
  }
});
