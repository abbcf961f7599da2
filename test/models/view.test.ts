import { expect } from '@open-wc/testing';
import { decideView, HOMES, PRECEDENCE, type ViewEvidence } from '../../src/models/view-decision.js';
import { PRESETS, toView } from '../../src/models/view-presets.js';
import type { View } from '../../src/models/view.js';

interface Case {
  readonly what: string;
  readonly evidence: ViewEvidence;
  readonly gives: View | undefined;
}

const CASES: readonly Case[] = [
  { what: 'nothing tells nothing', evidence: {}, gives: undefined },
  { what: 'the device where there is nothing else', evidence: { device: 'mobile' }, gives: 'mobile' },
  {
    what: 'a choice of before over the device',
    evidence: { stored: 'desktop', device: 'mobile' },
    gives: 'desktop',
  },
  {
    what: 'the address over a choice of before',
    evidence: { address: 'mobile', stored: 'desktop', device: 'desktop' },
    gives: 'mobile',
  },
  {
    what: 'a forcing parameter over everything',
    evidence: { parameter: 'desktop', address: 'mobile', stored: 'mobile', device: 'mobile' },
    gives: 'desktop',
  },
  {
    what: 'what says nothing is passed over',
    evidence: { parameter: undefined, address: undefined, stored: 'mobile', device: 'desktop' },
    gives: 'mobile',
  },
];

describe('which view a page is', () => {
  for (const { what, evidence, gives } of CASES)
    it(`${what}: ${gives ?? 'none'}`, () => expect(decideView(evidence)).to.equal(gives));

  it('is told by each kind of evidence over all weaker ones', () => {
    PRECEDENCE.forEach((name, index) => {
      const weaker = Object.fromEntries(PRECEDENCE.slice(index + 1).map((other) => [other, 'desktop']));
      expect(decideView({ ...weaker, [name]: 'mobile' }), name).to.equal('mobile');
    });
  });
});

describe('where a view lives', () => {
  const TABLE = {
    separate: ['address', 'cookie', 'link'],
    parameter: ['parameter', 'server', 'link'],
    cookie: ['cookie', 'cookie', 'link'],
    viewport: ['viewport', 'storage', 'button'],
    attribute: ['attribute', 'storage', 'button'],
  };
  for (const [mode, expected] of Object.entries(TABLE)) {
    it(`${mode}: ${expected.join(', ')}`, () => {
      const { lives, kept, control } = HOMES[mode as keyof typeof HOMES];
      expect([lives, kept, control]).to.deep.equal(expected);
    });
  }
});

describe('the presets', () => {
  for (const [name, preset] of Object.entries(PRESETS)) {
    it(`${name} tells its two values apart, and nothing else`, () => {
      expect(toView(preset.desktop, preset)).to.equal('desktop');
      expect(toView(preset.mobile, preset)).to.equal('mobile');
      for (const other of [undefined, '', 'toString', `${preset.mobile} `])
        expect(toView(other, preset)).to.equal(undefined);
    });

    it(`${name} has what its mode needs`, () => {
      expect(preset.mode === 'parameter' ? preset.param : preset.cookie).to.be.a('string');
    });
  }
});
