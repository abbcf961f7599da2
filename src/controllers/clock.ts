import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { schedule, unschedule, type Task } from './schedule.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When the age of `instant` reads differently: each minute of its first day. */
const nextAge = (instant: number, now: number): number | undefined => {
  if (now - instant >= DAY) return undefined;
  return instant > now ? instant : now + MINUTE - ((now - instant) % MINUTE);
};

/** Renders its host again when what it shows is no longer true: an age, something that expires. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #task: Task = { due: Infinity, run: () => this.#host.requestUpdate() };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What the host shows: ages of these instants, and what changes at this one; milliseconds since 1970. */
  watch(ages: readonly (number | undefined)[], change: number | undefined): void {
    unschedule(this.#task);
    if (!this.#host.isConnected) return;
    const now = Date.now();
    const changes = [...ages.map((age) => age && nextAge(age, now)), change].filter(
      (due) => due !== undefined,
    );
    this.#task.due = Math.min(...changes);
    if (changes.length) schedule(this.#task);
  }

  hostConnected(): void {
    // what was true when it was taken out of the page may not be now
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    unschedule(this.#task);
  }
}
