import type { ReactiveController } from 'lit';
import { matches } from '../../core/globals.js';
import type { Weather } from '../../models/weather.js';
import { ClockController } from '../../controllers/clock.js';
import { KeepingController, type KeepingHost } from '../../controllers/keeping.js';
import { askBeforeOpen } from '../../controllers/opening.js';
import { RefreshController, type RefreshHost } from '../../controllers/refresh.js';
import type { ResourceController } from '../../controllers/resource.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { Controls } from './controls.js';
import { Links, toOpening } from './links.js';
import { Motion, type Items, type Place } from './motion.js';
import { swap, type Item } from './swap.js';

/** Seconds: stations report every hour, and sites fetch them a few times in it. */
const REFRESH = 600;

/** Seconds: weather of this morning is news in the afternoon, weather of yesterday is none. */
const MAX_STALE = 6 * 60 * 60;

const STILL = '(prefers-reduced-motion: reduce)';

interface Host extends RefreshHost, KeepingHost {
  readonly renderRoot: ParentNode;
  paused: boolean;
  play(): void;
  pause(): void;
}

/** What stands in the strip, and how it is to move. */
export interface Scene {
  readonly items: readonly Item[];
  /** A new element that shows item `index`, for those that are not in the list. */
  make(index: number): Node;
  /** Neither paused nor unwanted. */
  readonly moves: boolean;
  /** Pixels per second. */
  readonly speed: number;
  readonly direction: 'start' | 'end';
  /** When what is shown is no longer true, in milliseconds since 1970. */
  readonly change: number;
}

/**
 * Brings a strip to life: its motion, its controls, the keyboard on its links, and what is to happen in time. Loaded after the first
 * answer; where it cannot be had, the strip stays at rest without controls.
 */
export class Stage implements ReactiveController {
  /** Everything is in view without motion. */
  fits = false;
  readonly controls: Controls;

  readonly #host: Host;
  readonly #clock: ClockController;
  readonly #visibility: VisibilityController;
  #scene: Scene = {
    items: [],
    make: () => document.createElement('li'),
    moves: false,
    speed: 1,
    direction: 'start',
    change: Infinity,
  };
  /** What stood there before the present items, until these are rendered. */
  #before: readonly Item[] | undefined;
  #motion: Motion | undefined;
  #links: Links | undefined;
  /** Those of the moment, for the strip. */
  readonly #items: Items;
  /** Where the strip stood when it was taken out of the page. */
  #place: Place | undefined;

  constructor(host: Host, resource: ResourceController<Weather>, onTable: () => void) {
    this.#host = host;
    this.controls = new Controls(host, host.renderRoot as ShadowRoot, {
      onStep: (direction) => this.#motion?.step(direction, matches(STILL) ? 'auto' : 'smooth'),
      onTable,
    });
    const getScene = (): Scene => this.#scene;
    this.#items = {
      get count() {
        return getScene().items.length;
      },
      make: (index) => getScene().make(index),
    };
    this.#clock = new ClockController(host);
    this.#visibility = new VisibilityController(host, () => this.#see());
    const { state } = resource;
    new RefreshController(host, REFRESH, state.status === 'failed' ? state.error : undefined);
    new KeepingController(host, resource, {
      usual: MAX_STALE,
      observedAt: ({ observedAt }) => observedAt,
    });
    host.addController(this);
    host.requestUpdate();
  }

  /** To be called before these items are rendered. */
  show(scene: Scene): void {
    const { items } = this.#scene;
    const isOther = items.length !== scene.items.length || items.some((item, i) => item !== scene.items[i]);
    if (isOther) this.#before ??= items;
    this.#scene = scene;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#see);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#see);
    this.#place = this.#motion?.place;
    this.#end();
  }

  hostUpdated(): void {
    if (!this.#find('rest')) this.#end();
    else if (!this.#motion) this.#start();
    else if (this.#before) this.#swap(this.#motion, this.#before);
    this.#before = undefined;
    this.#links?.update();
    this.#motion?.update(this.#scene);
    this.#clock.watch([], this.#scene.change);
  }

  #start(): void {
    const [rest, list, tail, track] = ['rest', 'list', 'tail', 'track'].map((name) => this.#find(name)!) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    this.#links = new Links(list, (event, { href }, position) =>
      askBeforeOpen(event, toOpening(this.#scene.items[position]!, href, position)),
    );
    this.#motion = new Motion(
      { rest, list, tail, track },
      { onFit: (fits) => this.#setFits(fits), onKeyboard: () => this.#host.pause() },
      this.#items,
    );
    if (this.#place) this.#motion.place = this.#place;
    this.#place = undefined;
    this.#see();
  }

  /** The strip goes on from the station that led it, wherever that stands in the new list. */
  #swap(motion: Motion, before: readonly Item[]): void {
    const { place, changed } = swap(before, this.#scene.items, motion.place);
    motion.measureSoon(place, changed);
  }

  #end(): void {
    this.#motion?.end();
    this.#links?.end();
    this.#motion = this.#links = undefined;
  }

  #setFits(fits: boolean): void {
    this.fits = fits;
    this.#host.requestUpdate();
  }

  #find(name: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`.${name}`);
  }

  readonly #see = (): void => this.#motion?.see(this.#visibility.isNear && !document.hidden);
}
