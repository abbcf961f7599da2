import type { ReactiveController } from 'lit';

type OnChange = (near: boolean) => void;

const watched = new Map<Element, Set<OnChange>>();

// one observer for the page; made at the first use, so that importing this file touches nothing
let observer: IntersectionObserver | undefined;
const getObserver = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        watched.get(target)?.forEach((tell) => tell(isIntersecting));
    },
    { rootMargin: '600px 200px' },
  ));

/** Whether the host is in view or about to be: within 600 px above or below. False while it has no box. */
export class VisibilityController implements ReactiveController {
  isNear = false;

  readonly #host: Element;
  readonly #tell: OnChange;

  constructor(host: Element & { addController(controller: ReactiveController): void }, onChange: OnChange) {
    this.#host = host;
    this.#tell = (near) => {
      if (near === this.isNear) return;
      this.isNear = near;
      onChange(near);
    };
    host.addController(this);
  }

  hostConnected(): void {
    const tells = watched.get(this.#host) ?? new Set();
    watched.set(this.#host, tells.add(this.#tell));
    // observed anew, so that whoever came second is told too
    getObserver().unobserve(this.#host);
    getObserver().observe(this.#host);
  }

  hostDisconnected(): void {
    getObserver().unobserve(this.#host);
    watched.delete(this.#host);
    this.isNear = false;
  }
}
