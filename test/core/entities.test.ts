import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { decodeEntities } from '../../src/core/entities.js';
import { escapeHtml } from '../../src/core/markup.js';

describe('decodeEntities', () => {
  for (const [given, text] of [
    ['R&amp;D', 'R&D'],
    ['&quot;물가&quot;', '"물가"'],
    ['&lt;속보&gt;', '<속보>'],
    ['&#8220;새 이름&#8221;', '“새 이름”'],
    ['&#x2019;', '’'],
    ['&#X1F600;', '😀'],
    ['&#146;', '’'],
    ['&lsquo;한강&rsquo;&hellip;', '‘한강’…'],
    ['M&uuml;nchen, S&atilde;o, &Eacute;tat, ni&ntilde;o, &Scaron;', 'München, São, État, niño, Š'],
    ['&QUOT;A&AMP;B&QUOT;', '"A&B"'],
    ['서울&middot;경기', '서울·경기'],
  ] as const) {
    it(`reads ${given}`, () => {
      expect(decodeEntities(given)).to.equal(text);
    });
  }

  for (const text of [
    'AT&T',
    'a & b',
    '&;',
    '&nosuch;',
    '&amp',
    '?a=1&copy=2',
    '&toString;',
    '&__proto__;',
  ]) {
    it(`leaves ${text} alone`, () => {
      expect(decodeEntities(text)).to.equal(text);
    });
  }

  it('reads a text once, however often it was escaped', () => {
    expect(decodeEntities('&amp;amp;lt;b&amp;gt;')).to.equal('&amp;lt;b&gt;');
  });

  for (const given of ['&#0;', '&#xd800;', '&#x110000;', '&#99999999;']) {
    it(`puts the replacement character for ${given}`, () => {
      expect(decodeEntities(given)).to.equal('\ufffd');
    });
  }

  it('takes back exactly one escaping of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeEntities(escapeHtml(text))).to.equal(text);
      }),
    );
  });
});
