import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<Host>();

/** Renders every widget of the page again. */
export const renderAll = (): void => hosts.forEach((host) => host.requestUpdate());

// one observer for the page: attributes of ancestors change rarely, and whoever does change them means all widgets.
// Not made before it is needed, because servers import this file too.
let observer: MutationObserver | undefined;

const watch = (host: Host): void => {
  if (!hosts.size) {
    observer ??= new MutationObserver(renderAll);
    observer.observe(document.documentElement, {
      subtree: true,
      attributeFilter: ['lang', 'dir', 'data-theme'],
    });
  }
  hosts.add(host);
};

const unwatch = (host: Host): void => {
  hosts.delete(host);
  if (!hosts.size) observer?.disconnect();
};

/** The nearest element that matches, from `element` itself upwards, through shadow roots. */
export const closestAcross = (element: Element, selector: string): Element | undefined => {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
};

/** Renders its host again whenever language, direction or theme of the page around it changes. */
export class AmbientController implements ReactiveController {
  protected readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this.host);
    // it may stand among other ancestors than before
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    unwatch(this.host);
  }
}
