import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { schedule, unschedule, type Task } from './schedule.js';

/** Detail of `news-seen`. */
export interface SeenDetail {
  readonly id: string | undefined;
  /** Absolute address of the article, where it has one. */
  readonly url: string | undefined;
  /** Number of the article in its data, from 0. */
  readonly position: number;
}

/** Milliseconds for which half of it has to be in view. */
const LONG_ENOUGH = 1000;

type OnChange = (isInView: boolean) => void;

const watched = new WeakMap<Element, OnChange>();

/** Half of it, or what fills half of the window. */
const isInView = ({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean =>
  intersectionRatio >= 0.5 || intersectionRect.height >= (rootBounds?.height ?? Infinity) / 2;

// one observer for the page
let observer: IntersectionObserver | undefined;
const getObserver = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver(
    (entries) => entries.forEach((entry) => watched.get(entry.target)?.(isInView(entry))),
    // what is higher than the window never shows half of itself
    { threshold: Array.from({ length: 21 }, (_, i) => i / 20) },
  ));

const toKey = ({ id, url, position }: SeenDetail): string => `${id} ${url ?? position}`;

/** Tells once of each thing that half of it was in view for a second, by `news-seen` from where it stands. */
export class SeenController implements ReactiveController {
  /** What each element shows, by key. */
  readonly #keys = new Map<Element, string>();
  readonly #tasks = new Map<Element, Task>();
  readonly #told = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The elements that show something, and what. */
  watch(elements: readonly Element[], details: readonly SeenDetail[]): void {
    for (const element of this.#keys.keys()) if (!elements.includes(element)) this.#leave(element);
    elements.forEach((element, i) => this.#look(element, details[i]!));
  }

  hostDisconnected(): void {
    for (const element of this.#keys.keys()) this.#leave(element);
  }

  #look(element: Element, detail: SeenDetail): void {
    const key = toKey(detail);
    if (this.#keys.get(element) === key) return;
    // another thing in the same place begins anew
    this.#leave(element);
    this.#keys.set(element, key);
    if (this.#told.has(key)) return;
    // due at 0: it is not in view
    const task = { due: 0, run: () => this.#tell(element, task, detail) };
    this.#tasks.set(element, task);
    watched.set(element, (isThere) => {
      if (!isThere) this.#stop(task);
      else if (!task.due) this.#begin(task);
    });
    getObserver().observe(element);
  }

  #begin(task: Task): void {
    task.due = Date.now() + LONG_ENOUGH;
    schedule(task);
  }

  #stop(task: Task): void {
    task.due = 0;
    unschedule(task);
  }

  #tell(element: Element, task: Task, detail: SeenDetail): void {
    // it fell due while nobody looked at the page
    if (Date.now() - task.due > LONG_ENOUGH) return this.#begin(task);
    this.#told.add(this.#keys.get(element)!);
    getObserver().unobserve(element);
    element.dispatchEvent(new CustomEvent('news-seen', { detail, bubbles: true, composed: true }));
  }

  #leave(element: Element): void {
    getObserver().unobserve(element);
    watched.delete(element);
    const task = this.#tasks.get(element);
    if (task) unschedule(task);
    this.#tasks.delete(element);
    this.#keys.delete(element);
  }
}
