import { type ReactiveController } from 'lit';

type OnChange = (near: boolean) => void;

const watched = new Map<Element, OnChange>();

// one observer for the page; made at the first use, so that importing this file touches nothing
let observer: IntersectionObserver | undefined;
const getObserver = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
    },
    { rootMargin: '600px 200px' },
  ));

/** Whether the host is in view or about to be: within 600 px above or below. False while it has no box. */
export class VisibilityController implements ReactiveController {
  isNear = false;

  readonly #host: Element;
  readonly #onChange: OnChange;

  constructor(host: Element & { addController(controller: ReactiveController): void }, onChange: OnChange) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    watched.set(this.#host, (near) => {
      if (near === this.isNear) return;
      this.isNear = near;
      this.#onChange(near);
    });
    getObserver().observe(this.#host);
  }

  hostDisconnected(): void {
    getObserver().unobserve(this.#host);
    watched.delete(this.#host);
    this.isNear = false;
  }
}
