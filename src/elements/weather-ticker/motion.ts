import { Strip, type StripElements } from './strip.js';

/** After a finger or wheel let go, the strip waits this long, in milliseconds, before it moves on. */
const PATIENCE = 3000;

/** What the element wants of its motion. */
export interface Wish {
  /** Neither paused nor unwanted. */
  readonly moves: boolean;
  /** Pixels per second. */
  readonly speed: number;
}

export interface MotionEvents {
  /** Whether everything is in view without motion; told when it changes. */
  onFit(fits: boolean): void;
  /** The strip was reached by keyboard. */
  onKeyboard(): void;
}

/** Where a strip stood, to go on from there. */
export type Place = Strip['leading'];

/**
 * Moves a strip when it shall, and rests it while a pointer, a finger or a wheel is on it or nobody sees it. Loaded when a
 * strip is first shown; without it the strip is at rest and all of it within reach.
 */
export class Motion {
  readonly #strip: Strip;
  readonly #rest: HTMLElement;
  readonly #events: MotionEvents;
  readonly #listening = new AbortController();
  readonly #resize = new ResizeObserver(() => this.measureSoon());
  #wish: Wish = { moves: false, speed: 1 };
  #isHeld = false;
  #isSeen = true;
  #fits: boolean | undefined;
  #frame = 0;
  /** Where the next measuring is to go on from. */
  #from: Place | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(elements: StripElements, events: MotionEvents) {
    this.#strip = new Strip(elements);
    this.#rest = elements.rest;
    this.#events = events;
    this.#resize.observe(elements.rest);
    this.#resize.observe(elements.list);
    this.#listen();
  }

  get place(): Place {
    return this.#strip.leading;
  }

  set place(place: Place) {
    this.#strip.measure();
    this.#strip.scrollTo(place);
  }

  update(wish: Wish): void {
    const isAnew = wish.speed !== this.#wish.speed;
    this.#wish = wish;
    this.#moveOrRest(isAnew);
  }

  /**
   * In the next frame: after the stations changed, or the width, which controls that come or go change again. `from` is the
   * item that is to lead then, where its number in the list is another one now.
   */
  measureSoon(from = this.#from): void {
    this.#from = from;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  }

  step(direction: 1 | -1, behavior: ScrollBehavior): void {
    this.#hold();
    this.#strip.step(direction, behavior);
    this.#release(PATIENCE);
  }

  /** Holds or goes on with the element's coming into view and going out of it. */
  see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    if (isSeen) this.#strip.wake();
    else this.#strip.sleep();
  }

  end(): void {
    this.#strip.rest();
    this.#listening.abort();
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#patience);
  }

  #measure(): void {
    this.#strip.measure(this.#from);
    this.#from = undefined;
    const { fits } = this.#strip;
    if (fits !== this.#fits) this.#events.onFit((this.#fits = fits));
    this.#moveOrRest(false);
  }

  #moveOrRest(isAnew: boolean): void {
    const { moves, speed } = this.#wish;
    if (this.#fits === undefined) return;
    if (!moves || this.#isHeld || this.#fits) this.#strip.rest();
    else if (!this.#strip.isMoving || isAnew) this.#strip.run(speed);
    this.see(this.#isSeen);
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
    on('scroll', () => this.#isHeld && !isOver() && this.#release(PATIENCE));
    on('wheel', ({ deltaX, deltaY }) => {
      if (Math.abs(deltaX) <= Math.abs(deltaY)) return;
      this.#hold();
      if (!isOver()) this.#release(PATIENCE);
    });
    // WebKit tells :focus-visible too late: there, who holds the strip came by pointer
    on('focusin', ({ target }) => {
      if ((target as Element).matches(':focus-visible') || !this.#isHeld) this.#events.onKeyboard();
    });
  }
}
