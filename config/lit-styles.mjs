const EXPORTS = 'CSSResult,adoptStyles,css,getCompatibleStyle,supportsAdoptingStyleSheets,unsafeCSS';

/** What Lit's own module does in a browser with constructable style sheets, for css`` literals that are known to be right. */
const CODE = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; this._$cssResult$ = true; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (strings, ...values) => unsafeCSS(values.reduce((text, value, i) => text + value + strings[i + 1], strings[0]));
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

/**
 * Rollup plugin for files that carry Lit inside: nothing is defined there without constructable style sheets, so that Lit's ways
 * around them, and its advice to authors, are weight without use. Fails when Lit's module no longer exports just these names.
 */
export const litStyles = () => ({
  name: 'lit-styles',
  transform(code, id) {
    if (!/[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return null;
    const names = /export\{([^}]*)\}/
      .exec(code)?.[1]
      .split(',')
      .map((name) => name.replace(/^.* as /, ''))
      .sort()
      .join();
    if (names !== EXPORTS) this.error(`Lit's css-tag exports ${names}, and ${EXPORTS} was expected`);
    return { code: CODE, map: null };
  },
});
