import { type ReactiveController } from 'lit';
import { warnOnce } from '../core/report.js';
import { type ResourceHost } from './resource.js';
import { schedule, unschedule, type Task } from './schedule.js';
import { VisibilityController } from './visibility.js';

/** Refreshing more often than this, in seconds, serves no reader and hurts the server. */
const SHORTEST = 10;

export interface RefreshHost extends ResourceHost {
  readonly refresh: number | undefined;
  reload(): Promise<void>;
}

/**
 * Asks its host to reload in time: after its interval, and when the network is back after a failure. Nothing is asked while the
 * page is hidden or the host out of sight; what fell due meanwhile happens on return.
 */
export class RefreshController implements ReactiveController {
  readonly #host: RefreshHost;
  /** Seconds between two loads where the page says nothing; 0 for never. */
  readonly #usual: number;
  readonly #visibility: VisibilityController;
  readonly #task: Task = { due: 0, run: () => this.#reload() };
  #isDue = false;
  #planned: unknown;

  constructor(host: RefreshHost, usual: number) {
    this.#host = host;
    this.#usual = usual;
    this.#visibility = new VisibilityController(host, (near) => near && this.#isDue && this.#reload());
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    for (const name of ['news-loaded', 'news-failed']) this.#host.addEventListener(name, this.#plan);
    this.#plan();
  }

  hostUpdated(): void {
    if (this.#host.refresh !== this.#planned) this.#plan();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    for (const name of ['news-loaded', 'news-failed']) this.#host.removeEventListener(name, this.#plan);
    unschedule(this.#task);
    this.#isDue = false;
  }

  /** Up to a tenth earlier or later, so that a million pages do not ask in the same second. */
  readonly #plan = (): void => {
    unschedule(this.#task);
    this.#planned = this.#host.refresh;
    const seconds = this.#seconds;
    if (!seconds) return;
    this.#task.due = Date.now() + seconds * 1000 * (0.9 + 0.2 * Math.random());
    schedule(this.#task);
  };

  get #seconds(): number {
    const { refresh, localName } = this.#host;
    if (!refresh) return refresh ?? this.#usual;
    if (refresh >= SHORTEST) return refresh;
    warnOnce(`<${localName}>: refresh must be 0 or at least ${SHORTEST} seconds; the default is used.`);
    return this.#usual;
  }

  #reload(): void {
    this.#isDue = !this.#visibility.isNear;
    if (!this.#isDue) void this.#host.reload();
  }

  readonly #onOnline = (): void => {
    if (this.#host.matches(':state(failed)')) this.#reload();
  };
}
