/** So far, in px, a press is a click and no drag. */
const SLACK = 4;

/** Lets a mouse drag what a scroll container shows, as a finger does without help. A drag is no click. */
export const dragToScroll = (box: HTMLElement, signal: AbortSignal): void => {
  /** Where the content is held, in px along the scrolled width; `undefined` while it is not. */
  let grip: number | undefined;
  let isDragged = false;
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    run: (event: HTMLElementEventMap[K]) => void,
  ): void => box.addEventListener(name, run, { signal, capture: name === 'click' });
  const refuse = (event: Event): void => {
    if (grip !== undefined) event.preventDefault();
  };

  on('pointerdown', ({ pointerType, button, clientX }) => {
    isDragged = false;
    grip = pointerType === 'mouse' && button === 0 ? box.scrollLeft + clientX : undefined;
  });
  on('pointermove', ({ buttons, clientX, pointerId }) => {
    if (!(buttons & 1)) grip = undefined;
    if (grip === undefined) return;
    const to = grip - clientX;
    if (!isDragged && Math.abs(to - box.scrollLeft) < SLACK) return;
    if (!isDragged) box.setPointerCapture(pointerId);
    isDragged = true;
    box.scrollLeft = to;
  });
  on('pointerup', () => (grip = undefined));
  on('click', (event) => {
    if (!isDragged) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // of a link or of marked text
  on('dragstart', refuse);
  on('selectstart', refuse);
};
