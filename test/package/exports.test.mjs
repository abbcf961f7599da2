// The npm package as its users meet it: by name, through package.json.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { walk } from '../../config/walk.mjs';

const root = new URL('../../', import.meta.url);
const { name, exports, sideEffects, dependencies } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);
const WIDGETS = {
  'weather-ticker': 'NewsWeatherTicker',
  'share-button': 'NewsShareButton',
  'article-card': 'NewsArticleCard',
  'view-switch': 'NewsViewSwitch',
};

describe('the exports of the package', () => {
  for (const [path, target] of Object.entries(exports)) {
    const specifier = path.replace(/^\./, name);
    it(`${specifier} resolves`, () => {
      assert.ok(existsSync(new URL(import.meta.resolve(specifier))), specifier);
      if (typeof target === 'object') assert.ok(existsSync(new URL(target.types, root)), target.types);
    });
  }

  it('gives each widget under its name, and from the index', async () => {
    const index = await import(name);
    for (const [widget, className] of Object.entries(WIDGETS)) {
      const own = await import(`${name}/${widget}`);
      assert.equal(typeof own[className], 'function', className);
      assert.equal(index[className], own[className], className);
    }
  });

  it('defines nothing until a define entry is imported', async () => {
    const before = { ...globalThis };
    await import(name);
    await import(`${name}/define`);
    for (const widget of Object.keys(WIDGETS)) {
      await import(`${name}/${widget}`);
      assert.equal(globalThis.customElements?.get(`news-${widget}`), undefined, widget);
    }
    assert.deepEqual(
      Object.keys(globalThis).filter((key) => !(key in before)),
      [],
    );
  });

  it('lets the parsers work where there is no browser', async () => {
    const { parseWeather, parseArticles } = await import(name);
    for (const parse of [parseWeather, parseArticles]) {
      assert.equal((await parse({ nothing: 'known' }, { base: 'https://site.example/' })).ok, false);
    }
  });
});

describe('the modules of the package', () => {
  const seen = new Map();
  const visit = (url) => {
    if (seen.has(url.href)) return;
    const code = readFileSync(url, 'utf8');
    const imported = [];
    walk(parseAst(code), (node) => {
      if (node.source?.type === 'Literal') imported.push(node.source.value);
    });
    seen.set(url.href, imported);
    for (const one of imported) if (one.startsWith('.')) visit(new URL(one, url));
  };
  for (const target of Object.values(exports)) {
    if (typeof target === 'object') visit(new URL(target.default, root));
  }

  it('leave Lit and DOMPurify to the site, and import nothing else', () => {
    const outside = [...seen.values()].flat().filter((one) => !one.startsWith('.'));
    const allowed = Object.keys(dependencies);
    assert.deepEqual(
      outside.filter((one) => !allowed.some((dep) => one === dep || one.startsWith(`${dep}/`))),
      [],
    );
    assert.ok(outside.includes('lit'));
  });

  it('have side effects exactly where package.json says so', () => {
    const listed = sideEffects.filter((path) => path.startsWith('./dist/modules/')).sort();
    const define = Object.entries(exports)
      .filter(([path]) => path.startsWith('./define/'))
      .map(([, target]) => target.default)
      .sort();
    assert.deepEqual(listed, define);
    for (const [href] of seen) {
      const path = `./${href.slice(root.href.length)}`;
      // a call at the top of a module is what a bundler must not drop
      const calls = parseAst(readFileSync(new URL(href), 'utf8')).body.filter(
        (node) =>
          node.type === 'ExpressionStatement' &&
          /^(?!.*prototype)/.test(JSON.stringify(node.expression.callee?.name ?? '')),
      );
      if (define.includes(path)) assert.ok(calls.length, `${path} should define something`);
    }
  });
});
