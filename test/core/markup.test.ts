import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { escapeHtml, isMarkup, toLines, toParagraphs } from '../../src/core/markup.js';

describe('toLines', () => {
  for (const [what, given, text] of [
    ['takes tags away', '국내 <b>주식</b> <a href="/a?b>c">동향</a>', '국내 주식 동향'],
    ['breaks at breaks', '첫째<br>둘째<BR />셋째<br class="m">넷째', '첫째\n둘째\n셋째\n넷째'],
    ['breaks after blocks', '<p>첫째</p><p>둘째</p>', '첫째\n둘째\n'],
    ['takes line breaks between tags for white space', '<p>첫째\n  줄</p>', '첫째 줄\n'],
    ['keeps the lines of plain text', '첫째\n둘째', '첫째\n둘째'],
    ['reads entities after the tags are gone', '&lt;b&gt;굵게&lt;/b&gt;', '<b>굵게</b>'],
    ['takes scripts and comments with all they hold', '가<script>alert(1)</script><!-- <b> -->나', '가  나'],
    [
      'keeps Korean words in angle brackets',
      '<속보> 지진, <A 매치> 승리, <D-1>',
      '<속보> 지진, <A 매치> 승리, <D-1>',
    ],
    ['keeps a comparison', '1 < 2 > 0, a<b', '1 < 2 > 0, a<b'],
  ] as const) {
    it(what, () => {
      expect(toLines(given)).to.equal(text);
    });
  }

  it('is done in time with what looks like a tag without end', () => {
    const start = performance.now();
    for (const part of ['<a ', '<a a=b ', '<!--', '<script', '<br ', '&#']) toLines(part.repeat(100_000));
    expect(performance.now() - start).to.be.below(1000);
  });
});

describe('toParagraphs', () => {
  for (const [what, given, html] of [
    ['makes a paragraph of each line', '첫째\n둘째\r\n셋째', '<p>첫째</p><p>둘째</p><p>셋째</p>'],
    ['parts at empty lines where there are any', '첫째\n줄\n\n둘째', '<p>첫째<br>줄</p><p>둘째</p>'],
    [
      'shows what looks like a tag',
      '<img src=x onerror=alert(1)>',
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    ],
    ['makes nothing of nothing', ' \n ', ''],
  ] as const) {
    it(what, () => {
      expect(toParagraphs(given)).to.equal(html);
    });
  }

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(toParagraphs(text).replace(/<\/?p>|<br>/g, '')).not.to.match(/[<>]/);
      }),
    );
  });
});

describe('isMarkup', () => {
  it('tells HTML from text', () => {
    expect(['<p>가</p>', '가<br/>나', '<a href="b">가</a>'].every(isMarkup)).to.equal(true);
    expect(['가나다', 'a < b', '<속보> 지진', '<A 매치>'.toUpperCase()].some(isMarkup)).to.equal(false);
  });

  it('takes an escaped text for text', () => {
    expect(isMarkup(escapeHtml('<p>가</p>'))).to.equal(false);
  });
});
