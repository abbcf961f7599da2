import { expect } from '../support/dom.js';
import { cdn, isDefined, lines, open, TAGS } from './site.js';

/** What the widgets stand on, taken from a page as an older browser never had it, or answers otherwise. */
const REMOVALS: Record<string, string> = {
  'custom elements': 'Object.defineProperty(window, "customElements", { value: undefined });',
  'custom elements that can be defined': 'customElements.define = undefined;',
  'shadow roots': 'delete Element.prototype.attachShadow;',
  'element internals': 'delete window.ElementInternals; delete HTMLElement.prototype.attachInternals;',
  'a list of states': 'delete ElementInternals.prototype.states;',
  'the selector :state()': 'supports(":state");',
  popover: 'delete HTMLElement.prototype.showPopover;',
  'style sheets that can be made':
    'window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor") };',
  'style sheets that can be filled':
    'CSSStyleSheet.prototype.replaceSync = function () { throw new TypeError("no") };',
  'adopted style sheets': 'delete Document.prototype.adoptedStyleSheets;',
  'container queries': 'supports("container-type");',
  'CSS.supports': 'delete CSS.supports;',
  'well-formed strings': 'delete String.prototype.toWellFormed;',
};

const HELPER =
  'var refused = [], asks = CSS.supports;' +
  'function supports(text) { refused.push(text); CSS.supports = function (query) {' +
  ' return !refused.some(function (one) { return query.includes(one) }) && asks.apply(CSS, arguments) } }';

// what stands on something that is gone already cannot be taken any more
const ALL = Object.values(REMOVALS).map((script) => `try { ${script} } catch (gone) {}`);
const PAGES = { ...REMOVALS, 'all of them': ALL.join('\n') };

describe('a browser without', () => {
  for (const [what, script] of Object.entries(PAGES)) {
    for (const file of ['newsdrop.iife.js', 'newsdrop.all.js', 'newsdrop.js']) {
      it(`${what} keeps the page's own content, quietly, with ${file}`, async () => {
        const { url } = await cdn();
        const kind = file === 'newsdrop.js' ? ' type="module"' : '';
        const page = await open(
          `${TAGS}<a class="newsdrop" data-news="view-switch" href="#own">own link</a>` +
            `<script>${HELPER}${script}</script><script src="${url}/${file}"${kind}></script>` +
            '<script>window.after = "ran"</script>',
        );
        if (page.window.customElements) expect(isDefined(page)).to.deep.equal([false, false, false, false]);
        expect(page.window).not.to.have.property('newsdrop');
        for (const link of page.document.querySelectorAll('body a')) {
          expect(link.textContent).to.match(/^own (?:content|link)$/);
          expect(link.getClientRects().length).to.be.greaterThan(0);
        }
        expect(page.document.querySelectorAll('body a')).to.have.length(5);
        expect(page.errors).to.deep.equal([]);
        expect(page.rejections).to.deep.equal([]);
        expect(lines(page)).to.have.length(1);
        expect(lines(page)[0]).to.match(/too old \(no [\w -]+\)/);
        expect(page.window).to.have.property('after', 'ran');
      });
    }
  }

  it('nothing has its widgets', async () => {
    const { url } = await cdn();
    const page = await open(
      `${TAGS}<script>${HELPER}</script><script src="${url}/newsdrop.iife.js"></script>`,
    );
    expect(isDefined(page)).to.deep.equal([true, true, true, true]);
    expect(lines(page)).to.deep.equal([]);
  });

  const ENHANCEMENTS: Record<string, string> = {
    'anchor positioning': 'supports("anchor-name"); supports("position-anchor");',
    'light-dark()': 'supports("light-dark");',
    closedby: 'delete HTMLDialogElement.prototype.closedBy;',
    'a share menu': 'delete Navigator.prototype.share; delete Navigator.prototype.canShare;',
    'Trusted Types': 'delete window.trustedTypes;',
  };
  for (const [what, script] of Object.entries(ENHANCEMENTS)) {
    it(`${what} has its widgets all the same`, async () => {
      const { url } = await cdn();
      const page = await open(
        `${TAGS}<script>${HELPER}${script}</script><script src="${url}/newsdrop.iife.js"></script>`,
      );
      expect(isDefined(page)).to.deep.equal([true, true, true, true]);
      expect(page.errors).to.deep.equal([]);
      expect(page.rejections).to.deep.equal([]);
    });
  }
});
