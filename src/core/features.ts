/**
 * What every widget stands on, each with the browser that was the last to bring it. Anything newer is used only as an
 * enhancement and is no reason to leave a page alone.
 * @checked 2026-11
 * @source https://web-platform-dx.github.io/web-features-explorer/ and the release notes of the browsers
 */
const FLOOR: Readonly<Record<string, () => boolean>> = {
  'custom elements and shadow roots': () =>
    typeof customElements.define === 'function' && typeof Element.prototype.attachShadow === 'function',
  // :state(x) came together with plain names in internals.states, which throw before (Chrome 125, Firefox 126, Safari 17.4)
  'custom states': () => 'states' in ElementInternals.prototype && CSS.supports('selector(:state(x))'),
  // Chrome 114, Firefox 125, Safari 17
  popover: () => typeof HTMLElement.prototype.showPopover === 'function',
  // Chrome 99, Firefox 101, Safari 16.4
  'constructable style sheets': () => {
    new CSSStyleSheet().replaceSync('');
    return 'adoptedStyleSheets' in Document.prototype;
  },
  // Chrome 105, Firefox 110, Safari 16
  'container queries': () => CSS.supports('container-type:inline-size'),
  // Chrome 111, Firefox 119, Safari 16.4
  'well-formed strings': () => typeof ''.toWellFormed === 'function',
};

/** The first thing that this browser lacks, or `undefined` when the widgets can run. Never throws. */
export const missingFeature = (): string | undefined => {
  for (const name of Object.keys(FLOOR)) {
    try {
      if (!FLOOR[name]!()) return name;
    } catch {
      return name;
    }
  }
  return undefined;
};
