import { expect } from '../support/dom.js';
import { configure, settings } from '../../src/core/settings.js';

describe('configure', () => {
  const before = { ...settings };
  afterEach(() => void Object.assign(settings, before));

  const given = (all: Record<string, string>) => configure((name) => all[name] ?? null);

  it('takes over what is a choice, whatever its letter case', () => {
    expect(given({ theme: ' Dark ', storage: 'none' })).to.deep.equal([]);
    expect(settings).to.deep.equal({ theme: 'dark', storage: 'none' });
  });

  it('changes nothing where the page says nothing', () => {
    expect(given({ theme: '' })).to.deep.equal([]);
    expect(settings).to.deep.equal(before);
  });

  for (const wrong of ['blue', 'constructor', '__proto__']) {
    it(`names ${wrong} and keeps what was`, () => {
      const [complaint, ...more] = given({ theme: wrong });
      expect(complaint).to.contain(`data-theme="${wrong}"`).and.to.contain('auto, light, dark');
      expect(more).to.deep.equal([]);
      expect(settings).to.deep.equal(before);
    });
  }
});
