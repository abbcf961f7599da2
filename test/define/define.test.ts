import sinon from 'sinon';
import { expect } from '../support/dom.js';
import { VERSION } from '../../src/core/version.js';
import { define } from '../../src/define/define.js';

let count = 0;
const fresh = () => `own-${(count += 1)}`;
const widget = (version = VERSION) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('define', () => {
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    sinon.stub(console, 'warn').callsFake((line: unknown) => void lines.push(String(line)));
  });
  afterEach(() => sinon.restore());

  it('registers the class itself under news-', () => {
    const [name, Widget] = [fresh(), widget()];
    define(name, Widget);
    expect(customElements.get(`news-${name}`)).to.equal(Widget);
  });

  it('registers a subclass under another prefix, in any order', () => {
    const [name, Widget] = [fresh(), widget()];
    define(name, Widget, { prefix: 'my-paper' });
    define(name, Widget);
    expect(customElements.get(`my-paper-${name}`)!.prototype).to.be.instanceOf(Widget);
    expect(customElements.get(`news-${name}`)).to.equal(Widget);
    expect(lines).to.deep.equal([]);
  });

  it('does nothing, silently, when this version is there', () => {
    const [name, Widget] = [fresh(), widget()];
    define(name, Widget);
    define(name, widget());
    expect(customElements.get(`news-${name}`)).to.equal(Widget);
    expect(lines).to.deep.equal([]);
  });

  it('leaves another version alone and names both', () => {
    const [name, Widget] = [fresh(), widget('7.7.7')];
    customElements.define(`news-${name}`, Widget);
    define(name, widget());
    expect(customElements.get(`news-${name}`)).to.equal(Widget);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('7.7.7').and.to.contain(VERSION);
  });

  it("leaves another script's element alone and says so", () => {
    const name = fresh();
    const Theirs = class extends HTMLElement {};
    customElements.define(`news-${name}`, Theirs);
    define(name, widget());
    expect(customElements.get(`news-${name}`)).to.equal(Theirs);
    expect(lines).to.have.length(1);
  });

  for (const prefix of ['', 'My', '1st', 'a_b', 'a--b', '-a', 'a b']) {
    it(`uses news- instead of the prefix "${prefix}"`, () => {
      const [name, Widget] = [fresh(), widget()];
      define(name, Widget, { prefix });
      expect(customElements.get(`news-${name}`)).to.equal(Widget);
      expect(lines).to.have.length(1);
    });
  }

  it('does not throw when the page forbids it', () => {
    const denied = sinon.stub(customElements, 'define').throws(new Error('no'));
    define(fresh(), widget());
    denied.restore();
    expect(lines).to.have.length(1);
  });
});
