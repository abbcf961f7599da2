import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { toText } from '../../src/core/text.js';

const hasLoneSurrogate = (text: string): boolean => !text.isWellFormed();

describe('toText', () => {
  it('keeps a line of text', () => {
    expect(toText('서울 13.8℃ 맑음')).to.equal('서울 13.8℃ 맑음');
  });

  for (const [what, value] of Object.entries({
    null: null,
    undefined,
    true: true,
    'an object': { a: 1 },
    'a list': ['서울'],
    NaN: NaN,
    infinity: Infinity,
    'a function': () => '서울',
    'an object with a text of its own': { toString: () => '서울' },
  })) {
    it(`makes nothing of ${what}`, () => {
      expect(toText(value)).to.equal('');
    });
  }

  it('writes a number as JSON does', () => {
    expect(toText(-12.5)).to.equal('-12.5');
  });

  it('folds white space of every kind', () => {
    expect(toText('\n 새\t소식\u00a0\u3000 \r\n오늘 \u2028')).to.equal('새 소식 오늘');
  });

  it('puts a space for control characters', () => {
    expect(toText('새\u0000소식\u0007\u0085오늘\u007f')).to.equal('새 소식 오늘');
  });

  it('takes out bidi overrides, embeddings, isolates and marks', () => {
    expect(toText('\u202e새\u202c소\u2066식\u2069\u200f\u061c.')).to.equal('새소식.');
  });

  it('closes a word over soft hyphens, zero-width spaces and byte order marks', () => {
    expect(toText('\ufeff신\u00ad문\u200b사\u2060')).to.equal('신문사');
  });

  it('joins letters that were sent apart', () => {
    expect(toText('\u1109\u1165\u110b\u116e\u11af')).to.equal('서울');
  });

  it('joins letters that stood apart only by something invisible', () => {
    expect(toText('e\u200b\u0301')).to.equal('é');
  });

  it('keeps emoji that are built with joiners', () => {
    expect(toText('👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿')).to.equal('👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿');
  });

  it('replaces half of a surrogate pair', () => {
    expect(toText('a\ud83dz')).to.equal('a\ufffdz');
  });

  it('cuts what is too long and says so', () => {
    expect(toText('가나다라마', 4)).to.equal('가나다…');
  });

  it('leaves a text of just the allowed length', () => {
    expect(toText('가나다라', 4)).to.equal('가나다라');
  });

  it('leaves no space before the mark of the cut', () => {
    expect(toText('가나 다라', 4)).to.equal('가나…');
  });

  it('never cuts through a surrogate pair', () => {
    expect(toText('ab😀cd', 4)).to.equal('ab…');
  });

  it('has a cap of its own', () => {
    expect(toText('가'.repeat(1_000_000))).to.have.length(2000);
  });

  it('is nothing but text that is well-formed, within the cap, and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 30 }),
        (value, max) => {
          const text = toText(value, max);
          if (typeof value !== 'string') expect(text).to.not.match(/undefined|NaN|\[object|null|true|false/);
          expect(text.length).to.be.at.most(max);
          expect(hasLoneSurrogate(text)).to.equal(false);
          expect(toText(text, max)).to.equal(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never makes a lone surrogate of any UTF-16', () => {
    const units = fc
      .array(fc.constantFrom('\ud83d', '\ude00', '\u200d', 'e', '\u0301', ' ', '\u00ad'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 8 }), (value, max) => {
        const text = toText(value, max);
        expect(hasLoneSurrogate(text)).to.equal(false);
        expect(toText(text, max)).to.equal(text);
      }),
      { numRuns: 1000 },
    );
  });
});
