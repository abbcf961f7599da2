import { NewsShareButton } from '../../src/elements/share-button/share-button.js';
import { define } from '../../src/define/define.js';
import { COLORS } from '../../src/styles/tokens.js';
import { GROUNDS, LEAST, contrast } from '../support/contrast.js';
import { expect, fixture, html } from '../support/dom.js';

type Color = keyof typeof COLORS;
const SCHEMES = ['light', 'dark'] as const;

const textOf = async (path: string): Promise<string> =>
  (await fetch(new URL(`../../${path}`, import.meta.url))).text();
const themeOf = (name: string): Promise<string> => textOf(`src/styles/themes/${name}.css`);

const withSheet = async <T>(text: string, look: (sheet: CSSStyleSheet) => T | Promise<T>): Promise<T> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  try {
    return await look(sheet);
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
};

const declarations = (rules: CSSRuleList): CSSStyleDeclaration[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule.style];
    return rule instanceof CSSGroupingRule ? declarations(rule.cssRules) : [];
  });

const toHex = (color: string): string =>
  `#${color
    .match(/\d+/g)!
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;

/** The colours as they come out in a place of this scheme. */
const colorsIn = (scheme: string): Record<Color, string> => {
  const place = document.createElement('div');
  place.style.colorScheme = scheme;
  document.body.append(place);
  const entries = Object.entries(COLORS).map(([name, [property]]) => {
    place.style.color = `var(${property})`;
    return [name, toHex(getComputedStyle(place).color)] as const;
  });
  place.remove();
  return Object.fromEntries(entries) as Record<Color, string>;
};

for (const name of ['light', 'dark', 'newspaper']) {
  describe(`the theme ${name}`, () => {
    it('sets every colour, and nothing but documented properties of the root', async () => {
      const known = new Set((await textOf('README.md')).match(/--news-[\w-]+/g));
      await withSheet(await themeOf(name), (sheet) => {
        for (const style of declarations(sheet.cssRules)) {
          const set = [...style];
          expect(set).to.include.members(Object.values(COLORS).map(([property]) => property));
          expect(set.filter((property) => !known.has(property))).to.deep.equal([]);
        }
        const selectors = [...sheet.cssRules].flatMap((rule) =>
          rule instanceof CSSStyleRule ? [rule.selectorText] : [],
        );
        expect(selectors).to.deep.equal([':root']);
      });
    });

    it('is ASCII, so that a page in another encoding reads the same', async () => {
      expect(await themeOf(name)).to.match(/^[\x20-\x7e\n]+$/);
    });

    for (const scheme of SCHEMES) {
      it(`stands out enough in a ${scheme} place`, async () => {
        await withSheet(await themeOf(name), () => {
          const colors = colorsIn(scheme);
          for (const [color, least] of Object.entries(LEAST) as [keyof typeof LEAST, number][]) {
            for (const ground of GROUNDS)
              expect(contrast(colors[color], colors[ground]), `${color} on ${ground}`).to.be.at.least(least);
          }
        });
      });
    }
  });
}

for (const [at, scheme] of [
  [1, 'light'],
  [2, 'dark'],
] as const) {
  it(`the theme ${scheme} holds the widgets' own ${scheme} colours, whatever the place`, async () => {
    const own = Object.fromEntries(Object.entries(COLORS).map(([name, values]) => [name, values[at]]));
    await withSheet(await themeOf(scheme), () => {
      for (const place of SCHEMES) expect(colorsIn(place)).to.deep.equal(own);
    });
  });
}

describe('a widget under the theme newspaper', () => {
  define('share-button', NewsShareButton);

  for (const scheme of SCHEMES) {
    it(`wears its ${scheme} ink where its own theme says so`, async () => {
      await withSheet(await themeOf('newspaper'), async () => {
        const widget = await fixture(html`<news-share-button theme=${scheme}></news-share-button>`);
        const root = widget.shadowRoot!.querySelector('.root')!;
        expect(toHex(getComputedStyle(root).color)).to.equal(colorsIn(scheme).text);
      });
    });
  }

  it('differs between light and dark', async () => {
    await withSheet(await themeOf('newspaper'), () => {
      expect(colorsIn('light')).not.to.deep.equal(colorsIn('dark'));
    });
  });
});
