import type { BeforeOpenDetail } from '../../controllers/opening.js';
import type { Item } from './swap.js';

/** What the page is told of a station or an alert before its link is followed. */
export const toOpening = (item: Item, url: string, position: number): BeforeOpenDetail =>
  'name' in item
    ? { id: item.id, name: item.name, url, position }
    : { id: undefined, name: item.title, url, position };

/** The link under a click that would open it: of the first or the middle button, which some browsers tell apart. */
export const toClickedLink = (event: MouseEvent): HTMLAnchorElement | null =>
  event.type === 'click' || event.button === 1 ? (event.target as Element).closest('a') : null;

/**
 * The links of a strip: one stop of the keyboard, with the arrow keys between them. Without this each is a stop of its own.
 */
export class Links {
  readonly #list: HTMLElement;
  readonly #listening = new AbortController();

  constructor(
    list: HTMLElement,
    onOpen: (event: MouseEvent, link: HTMLAnchorElement, index: number) => void,
  ) {
    this.#list = list;
    const { signal } = this.#listening;
    list.addEventListener('keydown', this.#onKey, { signal });
    list.addEventListener('focusin', ({ target }) => this.#rove(target), { signal });
    const open = (event: MouseEvent): void => {
      const link = toClickedLink(event);
      if (link) onOpen(event, link, [...list.children].indexOf(link.closest('li')!));
    };
    list.addEventListener('click', open, { signal });
    list.addEventListener('auxclick', open, { signal });
  }

  /** To be called when the list was rendered: links may have come and gone. */
  update(): void {
    this.#rove(this.#links.find(({ tabIndex }) => tabIndex === 0) ?? this.#links[0]);
  }

  end(): void {
    this.#listening.abort();
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #rove(to: EventTarget | null | undefined): void {
    for (const link of this.#links) link.tabIndex = link === to ? 0 : -1;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const links = this.#links;
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const sign = this.#list.matches(':dir(rtl)') ? -1 : 1;
    const ways: Record<string, number> = {
      ArrowRight: at + sign,
      ArrowLeft: at - sign,
      Home: 0,
      End: links.length - 1,
    };
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    const link = isPlain && at >= 0 && Object.hasOwn(ways, event.key) && links[ways[event.key]!];
    if (!link) return;
    event.preventDefault();
    link.focus();
  };
}
