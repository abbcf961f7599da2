import { expect } from '@open-wc/testing';
import { until } from '../../support/dom.js';
import fc from '../../support/property.js';
import { all, has, inside, showFull } from './card.js';

/** Markup that means one thing to a sanitizer and another to the page that reads it again, and other ways around a list. */
const ATTACKS = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=data:, onerror=hack()&gt;">',
  '<svg></p><style><a id="</style><img src=data:, onerror=hack()>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=data:, onerror=hack()>',
  '<svg><annotation-xml encoding="text/html"><style><img src=data:, onerror=hack()></style></annotation-xml></svg>',
  '<noscript><p title="</noscript><img src=data:, onerror=hack()>">',
  '<textarea></textarea><img src=data:, onerror=hack()>',
  '<xmp><p title="</xmp><img src=data:, onerror=hack()>"></xmp>',
  '<select><option><style></option></select><img src=data:, onerror=hack()></style>',
  '<p><svg><desc><img src=data:, onerror=hack()></desc></svg></p>',
  '<iframe srcdoc="&lt;script&gt;parent.hack()&lt;/script&gt;" src="https://youtu.be/M7lc1UVf-VE"></iframe>',
  '<a href="&#x6A;avascript:hack()">x</a><a href="data:text/html,<script>hack()</script>">y</a>',
  '<a href="https://user@evil.example/">x</a>',
  '<img src="https://a.example/x.png" srcset="javascript:hack() 1x" onload="hack()">',
  '<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<p is="news-article-card" slot="body" part="body">x</p><slot name="body"></slot>',
  '<div id="cookie"><img name="body"><a id="cookie" name="firstElementChild">x</a></div>',
  '<button class="play" onclick="hack()">x</button><input autofocus onfocus="hack()"><dialog open>x</dialog>',
  '<details ontoggle="hack()" open><summary>x</summary></details><marquee onstart="hack()">x</marquee>',
  '<video poster="javascript:hack()" src="javascript:hack()"><source src="javascript:hack()" onerror="hack()"></video>',
  '<!--><img src=data:, onerror=hack()>--><!--!><img src=data:, onerror=hack()>-->',
  '<style>@import url(https://evil.example/x.css)</style><p style="background:url(https://evil.example/x.png)">x</p>',
  '<div shadowrootmode="open"></div><template shadowrootmode="open"><img src=data:, onerror=hack()></template>',
  '\u0000<scr\u0000ipt>hack()</scr\u0000ipt><IMG/SRC=data:,/ONERROR=hack()>',
];

const ELEMENTS =
  'P DIV SECTION ARTICLE CENTER BR HR H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE UL OL LI DL DT DD FIGURE FIGCAPTION IMG TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TH TD A ABBR B BDI BDO CITE CODE DEL DFN EM I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR BUTTON'.split(
    ' ',
  );
const NAMES =
  /^(?:href|rel|src|alt|title|width|height|colspan|rowspan|scope|start|reversed|lang|dir|datetime|id|class|type|role|tabindex|loading|decoding|referrerpolicy|aria-hidden|aria-label)$/;
const CLASSES = [
  'embed',
  'player video',
  'player post',
  'play',
  'sign',
  'label',
  'what',
  'note',
  'hint',
  'scroll',
  'credit',
];

/** What of a text has no place in it, in words. */
const findHarm = (text: Element): string[] =>
  [...text.querySelectorAll('*')].flatMap((element) => {
    const harm: string[] = [];
    if (!ELEMENTS.includes(element.tagName)) harm.push(`<${element.localName}>`);
    if (element.className && !CLASSES.includes(element.className)) harm.push(`class ${element.className}`);
    for (const { name, value } of element.attributes) {
      if (!NAMES.test(name)) harm.push(`${element.localName} ${name}`);
      if (/^(?:href|src)$/.test(name) && !/^(?:https?|mailto|tel):/.test(value))
        harm.push(`${name}=${value}`);
      if (name === 'id' && !value.startsWith('user-content-')) harm.push(`id=${value}`);
    }
    return harm;
  });

/** So long that it is gone through in parts. */
const FILLING =
  '<p>단락이 하나 더 있고, 그 안에 <b>굵은 글자</b>와 평범한 글자가 나란히 서서 줄을 채운다.</p>'.repeat(150);

let hacks = 0;
before(() => Object.assign(globalThis, { hack: () => hacks++ }));
after(() => Reflect.deleteProperty(globalThis, 'hack'));

describe('hostile markup in the text of an article', () => {
  for (const attack of ATTACKS) {
    it(`does no harm: ${attack}`, async () => {
      const card = await showFull({ bodyHtml: `<p>전</p>${attack}` });
      expect(findHarm(inside(card, '.body')!)).to.deep.equal([]);
      expect(hacks).to.equal(0);
    });

    it(`does no harm in the last part of a long text: ${attack}`, async () => {
      const card = await showFull({ bodyHtml: `${FILLING.repeat(3)}<h2>끝.</h2>${attack}` });
      await until(() => has(card, '.body h4'), 'the last part');
      expect(findHarm(inside(card, '.body')!)).to.deep.equal([]);
      expect(hacks).to.equal(0);
    });
  }

  it('does no harm in any order and nesting', async () => {
    const piece = fc.constantFrom(
      ...ATTACKS,
      '<p>',
      '</p>',
      '<svg>',
      '</svg>',
      '<table>',
      '<!--',
      '-->',
      '"',
      "'",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
        const card = await showFull({ bodyHtml: pieces.join('') });
        const text = inside(card, '.body');
        expect(text ? findHarm(text) : []).to.deep.equal([]);
        card.remove();
      }),
      { numRuns: 25 },
    );
    expect(hacks).to.equal(0);
  });
});

describe('a text of a megabyte', () => {
  const bodyHtml = `<div class="wrap"><h2>하나</h2>${FILLING.repeat(54)}<h3>둘</h3></div>`;

  it('shows its beginning at once and all of it after', async () => {
    const card = await showFull({ bodyHtml }, 'heading-level="1"');
    const first = all(card, '.body > p').length;
    expect(first).to.be.above(50);
    expect(first).to.be.below(2000);
    await until(() => all(card, '.body > p').length === 8100, 'the end of the text', 20_000);
    await until(() => inside(card, '.body h3'), 'the last heading');
    expect(all(card, '.body > h2')).to.have.length(1);
  }).timeout(60_000);

  it('stops growing when another text takes its place', async () => {
    const card = await showFull({ bodyHtml });
    const text = inside(card, '.body')!;
    card.data = { headline: '다른 기사', bodyHtml: '<p>다른 단락.</p>' };
    await until(() => inside(card, '.body')!.textContent === '다른 단락.', 'the other text');
    const length = text.children.length;
    await new Promise((done) => void setTimeout(done));
    await new Promise((done) => void setTimeout(done));
    expect(text.children.length).to.equal(length);
  });
});
