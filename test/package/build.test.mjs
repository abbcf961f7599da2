// The parts of the build that could do harm without a word.
import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { LIMITS, budgetFor, overBudget } from '../../config/budgets.mjs';
import { assertPlain, notice, shrink } from '../../config/finish.mjs';
import {
  bundle,
  buildLeaves,
  findLeaves,
  leavesIn,
  loadLeaves,
  shareList,
  withHashes,
} from '../../config/leaves.mjs';
import { litPolicy } from '../../config/lit-policy.mjs';
import { litProperties } from '../../config/lit-properties.mjs';
import { litStyles } from '../../config/lit-styles.mjs';
import { litTemplates } from '../../config/lit-templates.mjs';
import { privateNames } from '../../config/private-names.mjs';

/** Runs a rollup plugin over `files` (path → code) and gives the code of the first one. */
const files = (all) => ({
  name: 'files',
  resolveId: (id, from) => {
    const path = id.startsWith('./') ? new URL(id, `file://${from}`).pathname : id;
    return path in all ? path : null;
  },
  load: (id) => all[id] ?? null,
});

const output = async (build, options) => {
  const { output: made } = await build.generate({ format: 'es', ...options });
  await build.close();
  assert.equal(made.length, 1);
  return made[0].code;
};

const through = async (plugin, code, id = '/src/x.js') =>
  output(
    await rollup({
      input: id,
      plugins: [files({ [id]: code }), plugin],
      treeshake: false,
      external: ['lit', 'lit-policy'],
    }),
  );

const template = async (code) => {
  const made = await through(litTemplates(), `const x=1;\nlog(${code})`);
  return Function('x', 'log', made.replace(/^const x.*$/m, ''));
};
/** The strings that a tag function gets. */
const strings = async (code) => {
  let got;
  const run = await template(code);
  const tag = (parts) => (got = [...parts]);
  globalThis.html = globalThis.svg = globalThis.css = tag;
  run(1, () => undefined);
  for (const name of ['html', 'svg', 'css']) delete globalThis[name];
  return got;
};

describe('templates', () => {
  const CASES = {
    'keeps the space between words': ['html`<p>\n  a b\n  c ${x} d\n</p>`', ['<p>a b c ', ' d</p>']],
    'drops layout between elements': ['html`\n  <b>1</b>\n  <i>2</i>\n`', ['<b>1</b><i>2</i>']],
    'keeps a space on one line': ['html`<b>1</b> <i>2</i>`', ['<b>1</b> <i>2</i>']],
    'leaves attribute values alone': [
      'html`<a title="x >  y"\n   href=${x}>z</a>`',
      ['<a title="x >  y" href=', '>z</a>'],
    ],
    'leaves <pre> alone': ['html`<pre>\n a\n  b</pre>`', ['<pre>\n a\n  b</pre>']],
    'drops comments': ['html`<!-- note --><b></b>`', ['<b></b>']],
    'keeps backslashes': ['html`<b>\\\\ \\`</b>`', ['<b>\\ `</b>']],
  };
  for (const [what, [code, wanted]] of Object.entries(CASES)) {
    it(what, async () => assert.deepEqual(await strings(code), wanted));
  }

  const RULES = [
    '@container (min-width:20cqi){a{color:red}}',
    'a{width:calc(10cqi + 1px)}',
    'a{color:light-dark(#123,#456)}',
    'a{mask-image:linear-gradient(to right,#0000,#000 24px)}',
    ':host(:state(stale)){opacity:.5}',
    'a{text-wrap:balance}',
    '@supports (anchor-name:--x){a{anchor-name:--x}}',
    'a{b{color:red}}',
  ];
  for (const rule of RULES) {
    it(`keeps ${rule}`, async () => {
      const plain = (text) => text.replace(/\s+/g, '').replaceAll('>=', ':').replace('min-width', 'width');
      const [made] = await strings(`css\`${rule}\``);
      // colours may be written shorter, names may not go
      for (const word of rule.match(/[\w@:-]{4,}|\d+(?:cqi|px)/g))
        assert.ok(plain(made).includes(plain(word)) || /^#|linear/.test(word), `${word} in ${made}`);
    });
  }

  it('keeps an escape in a style sheet', async () => {
    assert.deepEqual(await strings("css`a::after{content:'\\\\2014'}`"), ['a:after{content:"\\2014"}']);
  });

  it('stops at a rule that a browser would drop', async () => {
    await assert.rejects(template('css`a { color red; }`'), /css in/);
  });
});

describe("Lit's Trusted Types line", () => {
  const id = '/node_modules/lit-html/lit-html.js';
  const line =
    'const s=globalThis.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0;log(e)';
  const run = (code, path = id) => through(litPolicy('lit-policy'), code, path);

  it('becomes ours', async () => {
    const made = await run(line);
    assert.match(made, /import \{ policy(?: as \w+)? \} from 'lit-policy'/);
    assert.doesNotMatch(made, /createPolicy/);
  });
  it('stops the build where it is missing, doubled, or Lit itself is', async () => {
    await assert.rejects(run('log(1)'), /found 0 times/);
    await assert.rejects(
      run(`${line};${line.replaceAll('const s', 'const s2').replace(',e=s?s.', ',e2=s?s.')}`),
      /found 2 times/,
    );
    await assert.rejects(run(line, '/src/other.js'), /bundled 0 times/);
  });
});

describe("Lit's style sheets", () => {
  const id = '/node_modules/@lit/reactive-element/css-tag.js';
  const code = readFileSync(new URL(`../..${id}`, import.meta.url), 'utf8');

  it('are made without ways around', async () => {
    const made = await through(litStyles(), code, id);
    assert.doesNotMatch(made, /createElement/);
    for (const name of ['css', 'unsafeCSS', 'adoptStyles', 'CSSResult'])
      assert.match(made, new RegExp(`\\b${name}\\b`));
  });
  it('stop the build where Lit has other exports', async () => {
    await assert.rejects(
      through(litStyles(), code.replace(/export\{/, 'export{t as more,'), id),
      /css-tag exports/,
    );
  });
});

describe('decorated fields', () => {
  const decorated = (decorator) => `
    import { property, state, query } from 'lit/decorators.js';
    var __decorateClass = (decorators, target, key, kind) => undefined;
    class Card {}
    __decorateClass([${decorator}], Card.prototype, 'src', 2);
    log(Card);`;

  it("become Lit's static properties", async () => {
    const made = await through(litProperties(), decorated("property({ attribute: 'data-src' })"));
    assert.match(
      made,
      /Card\.properties = \{ src: \{ attribute: 'data-src' \} \}|Card\.properties=\{src:\{ attribute: 'data-src' \}\}/,
    );
    assert.doesNotMatch(made, /decorat/);
  });
  it('stay inner where they are state', async () => {
    assert.match(
      await through(litProperties(), decorated('state()')),
      /src:\s?\{\s?state:\s?true,\s?attribute:\s?false\s?\}/,
    );
  });
  it('stop the build where a decorator is unknown', async () => {
    await assert.rejects(
      through(litProperties(), decorated("query('a')")),
      /only property\(\) and state\(\)/,
    );
  });
});

describe('private names in classic files', () => {
  const run = async (code) => {
    const made = await through(privateNames('/'), code);
    assert.doesNotMatch(made, /#\w/);
    let result;
    Function('log', made)((value) => (result = value));
    return result;
  };

  it('keep fields, methods, accessors and statics', async () => {
    const code = `class A { #a = 1; static #s = 2; get #g() { return this.#a + 10 } set #g(v) { this.#a = v } #m() { return this.#g }
      static s() { return A.#s } go() { this.#g = 5; this.#a++; return [this.#m(), A.s(), #a in this, #a in {}] } }
      log(new A().go())`;
    assert.deepEqual(await run(code), [16, 2, true, false]);
  });

  it('never meet in a subclass or in a class inside', async () => {
    const code = `class A { #x = 'a'; a() { return this.#x } } class B extends A { #x = 'b'; b() { return this.#x } }
      class C { #x = 'c'; make() { const outer = this; return new (class { #y = 'y'; #x = 'd'; all() { return this.#x + this.#y } })().all() + outer.#x } }
      const b = new B(); log([b.a(), b.b(), new C().make()])`;
    assert.deepEqual(await run(code), ['a', 'b', 'dyc']);
  });
});

describe('leaf chunks', () => {
  const tree = {
    '/src/main.js': `import { shared, Base } from './core.js';\nexport const start = (modules) => { globalThis.made = { modules, shared, Base, go: () => import('./leaf.js') } };`,
    '/src/core.js': 'export const shared = { one: 1 }; export class Base {} export const unused = 1;',
    '/src/words.js': "export const first = 'first'; export const later = 'later';",
    '/src/leaf.js': `import { Base, shared } from './core.js';\nimport { later } from './words.js';\nexport class Own extends Base {} export const same = shared; export const word = later; export const more = () => import('./second.js');`,
    '/src/second.js': "import { shared } from './core.js';\nexport const second = shared.one + 1;",
    '/src/loader.js':
      'export const loadChunk = (name, hash) => Promise.resolve(globalThis.load(name, hash));',
  };
  const build = async (sources = tree) => {
    const plugin = files(sources);
    const plain = "import{start}from'/src/main.js';start({});";
    const { entry, leaves } = await findLeaves(plain, [plugin]);
    entry.add('/src/loader.js');
    const loading = loadLeaves(leaves, '/src/loader.js');
    const made = await buildLeaves({
      entry,
      leaves,
      plugins: [plugin, loading],
      isShared: (id) => id !== '/src/words.js',
    });
    const { imports, list } = shareList(made.taken);
    const linked = await bundle(`import{start}from'/src/main.js';${imports}start(${list});`, [
      plugin,
      loading,
    ]);
    return { ...made, leaves, code: await output(linked, { format: 'iife' }) };
  };

  it('are found by themselves, also one from within another', async () => {
    const { leaves } = await build();
    assert.deepEqual(
      [...leaves],
      [
        ['/src/leaf.js', 'leaf'],
        ['/src/second.js', 'second'],
      ],
    );
  });

  it('take just the names that they use', async () => {
    const { taken } = await build();
    const names = Object.fromEntries([...taken].map(([id, all]) => [id, [...all.keys()].sort()]));
    assert.deepEqual(names, { '/src/core.js': ['Base', 'shared'], '/src/loader.js': ['loadChunk'] });
  });

  it('share classes and values with the entry, and load one another', async () => {
    const { built, code } = await build();
    globalThis.load = (name) =>
      Function('modules', `${built.get(name).code};return leaf`)(globalThis.made.modules);
    Function(code)();
    const leaf = await globalThis.made.go();
    assert.ok(new leaf.Own() instanceof globalThis.made.Base);
    assert.equal(leaf.same, globalThis.made.shared);
    assert.equal(leaf.word, 'later');
    assert.equal((await leaf.more()).second, 2);
    delete globalThis.load;
    delete globalThis.made;
  });

  it('are asked for with their hash', async () => {
    const { built, code } = await build();
    const hashOf = (name) => `hash of ${name}`;
    assert.deepEqual(leavesIn(code), ['leaf']);
    assert.match(withHashes(code, hashOf), /\("leaf", ?"hash of leaf"\)/);
    assert.match(withHashes(built.get('leaf').code, hashOf), /\("second", ?"hash of second"\)/);
    assert.deepEqual(leavesIn(built.get('second').code), []);
  });

  it('stop the build where an import() cannot be followed or is of no use', async () => {
    await assert.rejects(
      build({ ...tree, '/src/leaf.js': 'export const x = (y) => import(y)' }),
      /cannot follow/,
    );
    await assert.rejects(
      build({ ...tree, '/src/main.js': "import './leaf.js';\n" + tree['/src/main.js'] }),
      /has it already/,
    );
    await assert.rejects(
      build({
        ...tree,
        '/src/leaf.js':
          "import * as all from './core.js';\nexport const x = all; export const f = (k) => all[k]",
      }),
      /import names/,
    );
  });
});

describe('the last steps', () => {
  it('write letters and line breaks as escapes without changing the text', async () => {
    const code = 'log(`가\n나 ${1 + 1} \\\\`, "대\u2028", /[가-힣]/u.test("힣"), "\u{1f31e}")';
    const { code: made } = await shrink(code, { module: false, es: 2020 });
    assertPlain('x', made);
    let got;
    Function('log', made)((...all) => (got = all));
    assert.deepEqual(got, ['가\n나 2 \\', '대\u2028', true, '\u{1f31e}']);
  });

  it('refuse a letter and a line break', () => {
    assert.throws(() => assertPlain('x.js', 'a="가"'), /x\.js has U\+ac00 at 3/);
    assert.throws(() => assertPlain('x.js', 'a\n'), /U\+000a/);
  });

  it('name those whose work is inside, and no others', () => {
    assert.match(notice('1.0.0', ['/a/node_modules/lit-html/x.js']), /Lit/);
    assert.doesNotMatch(notice('1.0.0', ['/a/node_modules/lit-html/x.js']), /DOMPurify/);
    assert.match(notice('1.0.0', ['/a/node_modules/dompurify/x.js']), /DOMPurify/);
  });
});

describe('the size gate', () => {
  it('gives a tenth, and never more than the limit', () => {
    assert.equal(budgetFor('chunks/x', 1000), 1100);
    assert.equal(budgetFor('newsdrop.js', 29_500), LIMITS['newsdrop.js']);
  });

  it('names the file and the numbers', () => {
    const none = { 'chunks/x': 100, 'newsdrop.js': 20_000 };
    assert.deepEqual(overBudget(none, { 'chunks/x': 100, 'newsdrop.js': 20_000 }), []);
    assert.match(
      overBudget({ 'chunks/x': 101 }, { 'chunks/x': 100 })[0],
      /chunks\/x is 101 bytes, 1 over its budget of 100/,
    );
    assert.match(overBudget({ 'chunks/x': 101 }, {})[0], /no budget/);
    assert.match(
      overBudget({ 'newsdrop.js': 31_000 }, { 'newsdrop.js': 99_000 })[0],
      /over its limit of 30000/,
    );
    assert.match(
      overBudget({ 'newsdrop.js': 1000 }, { 'newsdrop.js': 99_000 })[0],
      /the budget of newsdrop\.js, 99000/,
    );
  });
});
