import type { ReactiveController, ReactiveControllerHost } from 'lit';

const DATA = 'script[type="application/json"]';
/** Slots of what is content by itself; those of words for a failure, of tools and the like are not. */
const CONTENT = /^(body)?$/;

/**
 * What stands between a tag's own brackets: the page's fallback (a link, a list) and a child JSON script. Either may
 * arrive after the element was upgraded, because the parser is not there yet or a framework adds it later.
 */
export class LightDomController implements ReactiveController {
  /** Whether the page wrote content of its own for the default slot, to be shown until there is data. */
  hasFallback = false;
  /** The same for an answer without anything in it, for which the page may have words of their own. */
  hasFallbackForEmpty = false;
  /** Text of the child JSON script, once it is complete. */
  json: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true });
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
  }

  readonly #onParsed = (): void => this.#read();

  #read(): void {
    const script = this.#host.querySelector(`:scope > ${DATA}`);
    const json = script && isClosed(script) ? (script.textContent ?? '') : undefined;
    const hasFallback = [...this.#host.childNodes].some(isContent);
    this.hasFallbackForEmpty = hasFallback && !this.#host.querySelector(':scope > [slot=empty]');
    if (json === this.json && hasFallback === this.hasFallback) return;
    this.json = json;
    this.hasFallback = hasFallback;
    this.#host.requestUpdate();
  }
}

/** While the page is being parsed, a script's text may be half there; what follows it proves that it ended. */
const isClosed = (script: Element): boolean =>
  document.readyState !== 'loading' || script.nextSibling !== null;

const isContent = (node: Node): boolean => {
  if (node instanceof Element) return CONTENT.test(node.slot) && !node.matches('script, style, template');
  return node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';
};
