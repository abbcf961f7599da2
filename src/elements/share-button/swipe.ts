import { matches } from '../../core/globals.js';

/** A sheet that was drawn down so far closes when it is let go, in CSS pixels. */
const FAR = 96;

/** A shorter draw closes it too when it is this quick, in CSS pixels per millisecond. */
const QUICK = 0.5;

/** Less is the tremble of a finger that presses. */
const SLOP = 6;

interface Draw {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** In milliseconds, by the events' clock. */
  readonly since: number;
  /** Whether the finger is drawing the sheet; until then it may press or go sideways. */
  readonly isDrawing: boolean;
}

interface Options {
  dialog(): HTMLDialogElement | null;
  close(): void;
}

/** Draws a sheet that stands on the bottom edge down with the finger, and closes it. Scrolling inside comes first. */
export class Swipe {
  readonly #options: Options;
  #draw: Draw | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** What fits needs no scrolling, and can be drawn from anywhere; the browser has to know that before a finger comes down. */
  settle(): void {
    const dialog = this.#options.dialog();
    dialog?.classList.toggle('fits', dialog.scrollHeight <= dialog.clientHeight);
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    const { pointerId: id, pointerType, clientX: x, clientY: y, timeStamp: since, target } = event;
    const dialog = this.#options.dialog();
    // beside the sheet: a press there closes it
    if (pointerType !== 'touch' || this.#draw || target === dialog || matches('(width >= 640px)')) return;
    if (dialog?.scrollTop === 0) this.#draw = { id, x, y, since, isDrawing: false };
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const draw = this.#draw;
    if (draw?.id !== event.pointerId) return;
    const down = event.clientY - draw.y;
    if (!draw.isDrawing) {
      const aside = Math.abs(event.clientX - draw.x);
      if (Math.max(Math.abs(down), aside) < SLOP) return;
      if (down <= aside) {
        this.#draw = undefined;
        return;
      }
      this.#draw = { ...draw, isDrawing: true };
    }
    if (!isStill()) this.#place(`0 ${Math.max(0, down)}px`);
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const draw = this.#draw;
    if (draw?.id !== event.pointerId) return;
    this.#draw = undefined;
    if (!draw.isDrawing) return;
    const down = event.clientY - draw.y;
    const isQuick = down / Math.max(1, event.timeStamp - draw.since) > QUICK;
    const isClosing = down > FAR || (isQuick && down > SLOP);
    void this.#release(down, isClosing);
  };

  /** The browser has taken the finger for something else. */
  readonly onPointerCancel = (event: PointerEvent): void => {
    const draw = this.#draw;
    if (draw?.id !== event.pointerId) return;
    this.#draw = undefined;
    if (draw.isDrawing) void this.#release(0, false);
  };

  async #release(down: number, isClosing: boolean): Promise<void> {
    const dialog = this.#options.dialog();
    if (dialog && !isStill()) {
      const to = isClosing ? '0 100%' : '0 0';
      const from = `0 ${Math.max(0, down)}px`;
      // a sheet that leaves the page meanwhile takes its animation along
      await dialog
        .animate([{ translate: from }, { translate: to }], { duration: 160, easing: 'ease-out' })
        .finished.catch(() => undefined);
    }
    if (isClosing) this.#options.close();
    this.#place('');
  }

  #place(translate: string): void {
    const dialog = this.#options.dialog();
    if (dialog) dialog.style.translate = translate;
  }
}

const isStill = (): boolean => matches('(prefers-reduced-motion: reduce)');
