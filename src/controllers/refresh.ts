import type { ReactiveController } from 'lit';
import { warnOnce } from '../core/report.js';
import type { Failure } from '../core/result.js';
import type { ResourceHost } from './resource.js';
import { schedule, unschedule, type Task } from './schedule.js';
import { VisibilityController } from './visibility.js';

/** Refreshing more often than this, in seconds, serves no reader and hurts the server. */
const SHORTEST = 10;

/** What may be over in a moment; all else fails the same way until somebody mends it. */
const isPassing = ({ kind, status = 0 }: Failure): boolean =>
  ['network', 'timeout'].includes(kind) || status >= 500 || status === 429 || status === 408;

/** How often a failed load is tried again before its turn. */
const MOST_TRIES = 4;

/** The longest time, in seconds, for which a server's wish to be left alone is heeded. */
const LONGEST_WISH = 3600;

/** Seconds that a server asks to be left alone: a number of them, or a date. */
const toPause = (retryAfter: string): number => {
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return seconds > 0 ? Math.min(seconds, LONGEST_WISH) : 1;
};

/** Seconds within which the first such try falls; twice as many for each further one. */
const FIRST_TRY = 10;

export interface RefreshHost extends ResourceHost {
  readonly refresh: number | undefined;
  reload(): Promise<void>;
}

/**
 * Asks its host to reload in time: after its interval, a few times soon after a failure that may pass, and when the network is
 * back. Nothing is asked while the page is hidden or the host out of sight; what fell due meanwhile happens on return.
 */
export class RefreshController implements ReactiveController {
  readonly #host: RefreshHost;
  /** Seconds between two loads where the page says nothing; 0 for never. */
  readonly #default: number;
  readonly #visibility: VisibilityController;
  readonly #task: Task = { due: 0, run: () => this.#reload() };
  #isDue = false;
  #planned: unknown;
  #tries = 0;

  constructor(host: RefreshHost, usual: number, failure?: Failure) {
    this.#host = host;
    this.#default = usual;
    this.#visibility = new VisibilityController(host, (near) => near && this.#isDue && this.#reload());
    host.addController(this);
    if (failure) this.#planAfter(failure);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    this.#host.addEventListener('news-loaded', this.#onLoaded);
    this.#host.addEventListener('news-failed', this.#onFailed);
    this.#plan(this.#usual);
  }

  hostUpdated(): void {
    if (this.#host.refresh !== this.#planned) this.#plan(this.#usual);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    this.#host.removeEventListener('news-loaded', this.#onLoaded);
    this.#host.removeEventListener('news-failed', this.#onFailed);
    unschedule(this.#task);
    this.#isDue = false;
  }

  readonly #onLoaded = (): void => {
    this.#tries = 0;
    this.#plan(this.#usual);
  };

  readonly #onFailed = ({ detail }: CustomEvent<Failure>): void => this.#planAfter(detail);

  /** Soon again, at a time that is anybody's guess, so that a server that comes back is not felled by all its pages at once. */
  #planAfter(failure: Failure): void {
    const isOver = !isPassing(failure) || this.#tries >= MOST_TRIES;
    const soon = isOver ? Infinity : FIRST_TRY * 2 ** this.#tries++ * Math.random();
    const next = Math.min(soon, this.#usual);
    this.#plan(next === Infinity ? next : Math.max(next, toPause(failure.retryAfter ?? '')));
  }

  /** @param seconds from now; `Infinity` for never */
  #plan(seconds: number): void {
    unschedule(this.#task);
    this.#planned = this.#host.refresh;
    this.#task.due = Date.now() + seconds * 1000;
    if (seconds < Infinity) schedule(this.#task);
  }

  /** The usual pause, up to a tenth shorter or longer, so that a million pages do not ask in the same second. */
  get #usual(): number {
    return this.#seconds * (0.9 + 0.2 * Math.random()) || Infinity;
  }

  get #seconds(): number {
    const { refresh, localName } = this.#host;
    if (!refresh) return refresh ?? this.#default;
    if (refresh >= SHORTEST) return refresh;
    warnOnce(`<${localName}>: refresh must be 0 or at least ${SHORTEST} seconds; the default is used.`);
    return this.#default;
  }

  #reload(): void {
    this.#isDue = !this.#visibility.isNear;
    if (!this.#isDue) void this.#host.reload();
  }

  readonly #onOnline = (): void => {
    if (this.#host.matches(':state(failed)')) this.#reload();
  };
}
