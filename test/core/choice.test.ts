import { expect } from '@open-wc/testing';
import { toChoice } from '../../src/core/choice.js';
import { warnOnce } from '../../src/core/report.js';

const { warn } = console;
let said: string[] = [];

beforeEach(() => {
  said = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
});

afterEach(() => {
  console.warn = warn;
});

describe('toChoice', () => {
  it('takes a word that is one of the choices', () => {
    expect(toChoice(['celsius', 'fahrenheit'], 'fahrenheit', 'units')).to.equal('fahrenheit');
  });

  it('takes the first for any other', () => {
    expect(toChoice(['celsius', 'fahrenheit'], 'kelvin', 'units')).to.equal('celsius');
  });

  it('says what would have been possible', () => {
    toChoice(['celsius', 'fahrenheit'], 'rankine', 'units');
    expect(said).to.deep.equal(['newsdrop: units="rankine" is not one of celsius, fahrenheit.']);
  });

  it('takes the first for an empty attribute without a word', () => {
    expect(toChoice(['celsius', 'fahrenheit'], '', 'units')).to.equal('celsius');
    expect(said).to.deep.equal([]);
  });

  it('does not take what an object inherits for a choice', () => {
    expect(toChoice(['celsius', 'fahrenheit'], 'constructor', 'units')).to.equal('celsius');
  });
});

describe('warnOnce', () => {
  it('says who speaks', () => {
    warnOnce('first words');
    expect(said).to.deep.equal(['newsdrop: first words']);
  });

  it('says the same words once', () => {
    warnOnce('twice');
    warnOnce('twice');
    expect(said).to.have.length(1);
  });

  it('says other words too', () => {
    warnOnce('one thing');
    warnOnce('another thing');
    expect(said).to.have.length(2);
  });
});
