import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { schedule, unschedule, type Task } from './schedule.js';

/** Renders its host again when what it shows is no longer true: a relative time, something that expires. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task: Task = { due: Infinity, run: () => this.#host.requestUpdate() };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says when the host is to render next, in milliseconds since 1970; `undefined` for never. */
  wakeAt(due: number | undefined): void {
    unschedule(this.#task);
    this.#task.due = due ?? Infinity;
    if (due !== undefined) schedule(this.#task);
  }

  hostConnected(): void {
    // what was true when it was taken out of the page may not be now
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    unschedule(this.#task);
  }
}
