import { dragToScroll } from './drag.js';
import type { Items, Place } from './round.js';
import { stripStyles } from './strip.styles.js';
import { Strip, type StripElements } from './strip.js';

export type { Items, Place } from './round.js';

/** After a finger or wheel let go, the strip waits this long, in milliseconds, before it moves on. */
const PATIENCE = 3000;

/** What the element wants of its motion. */
export interface Wish {
  /** Neither paused nor unwanted. */
  readonly moves: boolean;
  /** Pixels per second. */
  readonly speed: number;
  /** Where the items move to; default `start`. */
  readonly direction?: 'start' | 'end';
}

export interface MotionEvents {
  /** Whether everything is in view without motion; told when it changes. */
  onFit(fits: boolean): void;
  /** The strip was reached by keyboard. */
  onKeyboard(): void;
}

/** Marks for a moment what is other than before; the style sheet says how. */
const flash = (item: Element): void => {
  item.classList.add('changed');
  item.addEventListener('animationend', () => item.classList.remove('changed'), { once: true });
};

const adopt = (root: ShadowRoot): void => {
  const sheet = stripStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/**
 * Moves a strip when it shall, and rests it while a pointer, a finger or a wheel is on it or nobody sees it. Loaded when a
 * strip is first shown; without it the strip is at rest and all of it within reach.
 */
export class Motion {
  readonly #strip: Strip;
  readonly #rest: HTMLElement;
  readonly #list: HTMLElement;
  readonly #events: MotionEvents;
  readonly #listening = new AbortController();
  readonly #resize = new ResizeObserver(() => this.#size !== this.#measuredSize && this.measureSoon());
  readonly #sight = new IntersectionObserver((entries) => {
    this.#isInView = entries.at(-1)!.isIntersecting;
    this.#sleepOrWake();
  });
  #wish: Wish = { moves: false, speed: 1 };
  #isHeld = false;
  #isSeen = true;
  #isInView = true;
  #fits: boolean | undefined;
  #measuredSize = '';
  #frame = 0;
  /** Where the next measuring is to go on from, and the numbers of the items that it is to mark. */
  #from: Place | undefined;
  #changed: ReadonlySet<number> = new Set();
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** `items` where the list may hold only the first of them. */
  constructor(elements: StripElements, events: MotionEvents, items?: Items) {
    adopt(elements.rest.getRootNode() as ShadowRoot);
    this.#strip = new Strip(elements, items);
    this.#rest = elements.rest;
    this.#list = elements.list;
    this.#events = events;
    this.#resize.observe(elements.rest);
    this.#resize.observe(elements.list);
    this.#sight.observe(elements.rest);
    this.#listen();
  }

  get place(): Place {
    return this.#from ?? this.#strip.leading;
  }

  set place(place: Place) {
    this.#from = place;
  }

  update(wish: Wish): void {
    const { speed, direction } = this.#wish;
    this.#wish = wish;
    if (this.#fits === undefined) return this.#measure();
    if (this.#strip.isTurned) this.measureSoon();
    this.#moveOrRest(wish.speed !== speed || wish.direction !== direction);
  }

  /**
   * In the next frame: after the stations changed, or the width, which controls that come or go change again. `from` is the
   * item that is to lead then, where its number in the list is another one now; those of `changed` are marked for a moment.
   */
  measureSoon(from = this.#from, changed = this.#changed): void {
    this.#from = from;
    this.#changed = changed;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  }

  step(direction: 1 | -1, behavior: ScrollBehavior): void {
    this.#hold();
    this.#strip.step(direction, behavior);
    this.#release(PATIENCE);
  }

  /** Holds or goes on with the element's coming near the view and going away from it. */
  see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    this.#sleepOrWake();
  }

  end(): void {
    this.#strip.rest();
    this.#listening.abort();
    this.#resize.disconnect();
    this.#sight.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#patience);
  }

  /** What places of items depend on: a font that comes, a text size, a width. */
  get #size(): string {
    return `${this.#rest.clientWidth} ${this.#list.offsetWidth}`;
  }

  #measure(): void {
    if (!this.#rest.clientWidth) return;
    this.#strip.measure(this.#from);
    this.#from = undefined;
    this.#measuredSize = this.#size;
    const { fits } = this.#strip;
    if (fits !== this.#fits) this.#events.onFit((this.#fits = fits));
    this.#moveOrRest(false);
    this.#strip.forEach((item, index) => this.#changed.has(index) && flash(item));
    this.#changed = new Set();
  }

  #moveOrRest(isAnew: boolean): void {
    const { moves, speed, direction } = this.#wish;
    if (this.#fits === undefined) return;
    if (!moves || this.#isHeld || this.#fits) this.#strip.rest();
    else if (!this.#strip.isMoving || isAnew) this.#strip.run({ speed, order: direction === 'end' ? -1 : 1 });
    this.#sleepOrWake();
  }

  #sleepOrWake(): void {
    if (this.#isSeen && this.#isInView) this.#strip.wake();
    else this.#strip.sleep();
  }

  #hold(): void {
    clearTimeout(this.#patience);
    this.#isHeld = true;
    // at once: the finger or wheel that came must find the strip where it looks to be
    this.#strip.rest();
  }

  #release(after: number): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.#isHeld = false;
      this.#moveOrRest(false);
    }, after);
  }

  #listen(): void {
    const rest = this.#rest;
    const { signal } = this.#listening;
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      run: (event: HTMLElementEventMap[K]) => void,
    ): void => rest.addEventListener(name, run, { signal, passive: true });
    const isOver = (): boolean => rest.matches(':hover') && matchMedia('(hover: hover)').matches;

    on('pointerenter', ({ pointerType }) => pointerType === 'mouse' && this.#hold());
    on('pointerleave', ({ pointerType }) => pointerType === 'mouse' && this.#release(0));
    on('pointerdown', () => this.#hold());
    // the browser takes a swipe over with `pointercancel`; the strip runs on after the finger has gone
    for (const name of ['pointerup', 'pointercancel'] as const) {
      on(name, ({ pointerType }) => pointerType !== 'mouse' && this.#release(PATIENCE));
    }
    on('scroll', () => {
      this.#strip.follow();
      if (this.#isHeld && !isOver()) this.#release(PATIENCE);
    });
    on('wheel', ({ deltaX, deltaY }) => {
      if (Math.abs(deltaX) <= Math.abs(deltaY)) return;
      this.#hold();
      if (!isOver()) this.#release(PATIENCE);
    });
    on('focusin', ({ target }) => this.#reach(target as Element));
    rest.addEventListener('keydown', this.#onKey, { signal });
    dragToScroll(rest, signal);
    addEventListener('beforeprint', () => this.#strip.spread(), { signal });
    addEventListener('afterprint', () => this.#measure(), { signal });
  }

  /** The browser's own way would lead round the round: to its beginning once more, or to where nothing is laid out. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    if (event.target !== this.#rest || !isPlain || !/^(Home|End)$/.test(event.key)) return;
    event.preventDefault();
    this.#hold();
    this.#strip.go(event.key === 'Home' ? 'start' : 'end');
    this.#release(PATIENCE);
  };

  #reach(target: Element): void {
    // WebKit tells :focus-visible too late: there, who holds the strip came by pointer
    if (!target.matches(':focus-visible') && this.#isHeld) return;
    this.#strip.rest();
    this.#events.onKeyboard();
    // at rest the strip stands where it moved, not where the browser has scrolled to for the focus
    if (target !== this.#rest) target.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }
}
