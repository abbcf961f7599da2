import type { ReactiveController } from 'lit';
import { warnOnce } from '../core/report.js';
import type { ResourceController, ResourceHost } from './resource.js';
import { schedule, unschedule, type Task } from './schedule.js';

/** What an address answers that is no more: not found, gone, unavailable for legal reasons. */
const GONE: readonly (number | undefined)[] = [404, 410, 451];

export interface KeepingHost extends ResourceHost {
  /** Seconds, or nothing for the usual time. */
  readonly maxStale: number | null | undefined;
}

export interface KeepingOptions<T> {
  /** Seconds that the last good value outlives its time after failures, where the page does not say. */
  readonly usual: number;
  /** When the value was true, in milliseconds since 1970, where it says so; else it is as old as its answer. */
  observedAt?(value: T): number | undefined;
  /** Whether an address that is no more takes along what was read from it. */
  readonly isWithdrawable?: boolean;
}

/**
 * Ends the time of what was read: the last good value goes when it is too old, reckoned by the server's clock, and at once
 * when its publisher took it back.
 */
export class KeepingController<T> implements ReactiveController {
  readonly #host: KeepingHost;
  readonly #resource: ResourceController<T>;
  readonly #options: KeepingOptions<T>;
  readonly #task: Task = { due: Infinity, run: () => this.#resource.drop() };
  /** The address that was read: that it is no more means something. */
  #read: string | undefined;

  constructor(host: KeepingHost, resource: ResourceController<T>, options: KeepingOptions<T>) {
    this.#host = host;
    this.#resource = resource;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    unschedule(this.#task);
    const { state } = this.#resource;
    const last = state.status === 'ready' || state.status === 'idle' ? undefined : state.last;
    if (last || state.status === 'ready') this.#read = this.#host.src;
    if (state.status !== 'failed' || !this.#host.isConnected) return;
    const { error } = state;
    const isGone =
      this.#options.isWithdrawable && this.#read === this.#host.src && GONE.includes(error.status);
    if (isGone && error.kind !== 'withdrawn') return this.#resource.drop({ ...error, kind: 'withdrawn' });
    if (!last) return;
    const since = this.#options.observedAt?.(last.value) ?? last.at + last.ahead;
    this.#task.due = since + this.#seconds * 1000 - last.ahead;
    if (this.#task.due <= Date.now()) this.#resource.drop();
    else schedule(this.#task);
  }

  hostDisconnected(): void {
    unschedule(this.#task);
  }

  get #seconds(): number {
    const { maxStale, localName } = this.#host;
    const { usual } = this.#options;
    if (maxStale === undefined || maxStale === null || maxStale > 0) return maxStale ?? usual;
    warnOnce(`<${localName}>: max-stale must be a number of seconds above 0; ${usual} is used.`);
    return usual;
  }
}
