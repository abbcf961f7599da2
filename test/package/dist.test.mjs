// What the last build wrote to dist/, looked at from outside.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { parseAst } from 'rollup/parseAst';
import { BLOCKED_PATHS, blockedBy } from '../../config/blocked-paths.mjs';
import { walk } from '../../config/walk.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const read = (name) => readFileSync(join(DIST, name), 'utf8');
const { version, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const all = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath ?? entry.path, entry.name)
      .slice(DIST.length + 1)
      .split(sep)
      .join('/'),
  );
const scripts = all.filter((name) => name.endsWith('.js'));
const chunks = scripts.filter((name) => name.startsWith('chunks/'));
const entries = ['newsdrop.js', 'newsdrop.iife.js', 'newsdrop.all.js'];
const classic = ['newsdrop.iife.js', 'newsdrop.all.js', ...chunks];

const parseErrors = (code, ecmaVersion, sourceType) =>
  new Linter()
    .verify(code, [{ languageOptions: { ecmaVersion, sourceType } }], { allowInlineConfig: false })
    .filter((message) => message.fatal)
    .map((message) => message.message);

const nodes = (code, ...types) => {
  const found = [];
  walk(parseAst(code), (node) => types.includes(node.type) && found.push(node));
  return found;
};

describe('every shipped script and JSON file', () => {
  it('is there', () => {
    for (const name of entries) assert.ok(scripts.includes(name), name);
    assert.ok(chunks.length > 0 && chunks.length <= 16, `${chunks.length} chunks`);
  });

  for (const name of all.filter((file) => /\.(?:js|json)$/.test(file))) {
    it(`${name} is ASCII on one line`, () => {
      const bytes = readFileSync(join(DIST, name));
      const at = bytes.findIndex((byte) => byte < 0x20 || byte > 0x7e);
      assert.equal(at, -1, `byte ${bytes[at]?.toString(16)} at ${at}`);
    });
  }

  it('says whose work it contains', () => {
    for (const name of entries) {
      assert.match(
        read(name),
        /^\/\*! newsdrop [\d.]+, MIT[^*]*Lit \(c\) Google LLC, BSD-3-Clause[^*]*\*\//,
        name,
      );
    }
    for (const name of scripts.filter(
      (file) => /DOMPurify|dompurify/.test(read(file)) && !file.startsWith('modules/'),
    ))
      assert.match(read(name), /^\/\*![^*]*DOMPurify \(c\) Cure53/, name);
    for (const name of scripts) assert.match(read(name), /^\/\*! newsdrop/, name);
    assert.match(
      read('licences.txt'),
      /BSD 3-Clause License[\s\S]*Apache License[\s\S]*The Bootstrap Authors/,
    );
  });

  it('keeps the rules of a style sheet that minifiers like to drop', () => {
    const code = entries.map(read).join('');
    for (const rule of ['container-type:', '@container', 'light-dark(']) assert.ok(code.includes(rule), rule);
  });
});

describe('the files for a script tag', () => {
  for (const name of classic) {
    it(`${name} is a classic script in ES2020`, () => {
      assert.deepEqual(parseErrors(read(name), 2020, 'script'), []);
    });
  }

  it('newsdrop.js is a module in ES2022', () => {
    assert.deepEqual(parseErrors(read('newsdrop.js'), 2022, 'module'), []);
  });

  for (const name of [...entries, ...chunks]) {
    it(`${name} imports and exports nothing`, () => {
      const parts = nodes(
        read(name),
        'ImportDeclaration',
        'ImportExpression',
        'ExportNamedDeclaration',
        'ExportDefaultDeclaration',
        'ExportAllDeclaration',
      );
      assert.equal(parts.length, 0);
    });
  }

  it('leaves no name of its own in the page', () => {
    for (const name of classic) {
      const { body } = parseAst(read(name));
      assert.deepEqual(
        body.map((statement) => statement.type),
        ['ExpressionStatement'],
        name,
      );
    }
  });

  it('carries the hash of every chunk where it is asked for, and of no other', () => {
    const hashesIn = (name) => read(name).match(/sha256-[\w+/]{43}=/g) ?? [];
    const known = new Map(
      chunks.map((name) => [`sha256-${createHash('sha256').update(read(name)).digest('base64')}`, name]),
    );
    for (const name of ['newsdrop.js', 'newsdrop.iife.js']) {
      const reached = new Set();
      const reach = (file) => {
        for (const hash of hashesIn(file)) {
          assert.ok(known.has(hash), `${file} asks for a chunk that is not there`);
          if (!reached.has(hash)) reached.add(hash) && reach(known.get(hash));
        }
      };
      reach(name);
      assert.equal(reached.size, chunks.length, name);
    }
    for (const [hash, name] of known)
      assert.equal(hash.slice(7, 15).replace(/[+/]/g, '_'), /-([\w-]{8})\.js$/.exec(name)[1]);
    assert.doesNotMatch(read('newsdrop.all.js'), /sha256-|chunks\//);
  });

  it('shares with the chunks exactly what they take', () => {
    const key = (node) => node.key.name ?? node.key.value;
    // modules.a, where `modules` came from the registry
    const taken = [...new Set(chunks.flatMap((name) => usesOf(read(name))))].sort();
    for (const name of ['newsdrop.js', 'newsdrop.iife.js']) {
      const given = nodes(read(name), 'ObjectExpression')
        .map(({ properties }) => properties)
        .filter((properties) => properties.every(({ type }) => type === 'Property'))
        .map((properties) => properties.map(key).sort());
      assert.ok(
        given.some((keys) => keys.join() === taken.join()),
        `${name}: ${taken} is not among ${JSON.stringify(given.filter(({ length }) => length > 20))}`,
      );
    }
  });
});

/** What a chunk reads from the registry's modules, by ESLint's knowledge of scopes. */
const usesOf = (code) => {
  const found = [];
  const look = (context) => ({
    'Program:exit'() {
      const variables = context.sourceCode.scopeManager.scopes.flatMap((scope) => scope.variables);
      const isRegistry = ({ references }) =>
        references.some(({ writeExpr }) => writeExpr?.property?.name === 'modules');
      for (const { references } of variables.filter(isRegistry))
        for (const { identifier } of references)
          if (identifier.parent.object === identifier) found.push(identifier.parent.property.name);
    },
  });
  new Linter().verify(code, [
    {
      languageOptions: { ecmaVersion: 2020, sourceType: 'script' },
      plugins: { own: { rules: { look: { create: look } } } },
      rules: { 'own/look': 2 },
    },
  ]);
  return found;
};

describe('integrity.json', () => {
  const { files, version: listed } = JSON.parse(read('integrity.json'));

  it('has the right sha384 of every file for a script tag', () => {
    assert.equal(listed, version);
    assert.deepEqual(Object.keys(files).sort(), [...entries, ...chunks].sort());
    for (const [name, hash] of Object.entries(files))
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(DIST, name)))
          .digest('base64')}`,
        name,
      );
  });
});

describe('shipped names', () => {
  it('are none that ad-block lists refuse', () => {
    // no browser ever asks for a declaration file
    const targets = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : entry.default,
    );
    for (const name of [...all, ...targets].filter((file) => !file.endsWith('.d.ts')))
      assert.equal(blockedBy(`/newsdrop/${version}/${name}`), undefined, name);
  });

  it('are held to patterns that do refuse what the lists refuse', () => {
    const refused = [
      '/x/news-share-button.js',
      '/share-button-abc.js',
      '/share/js/x.js',
      '/js/sharebutton.js',
      '/x-social-share.js',
      '/share-link-ab.js',
      '/twitter-icon.js',
      '/chunks/facebook-1.js',
      '/components/share/a.js',
      '/socialbar.js',
      '/simple-share-x.js',
      '/follow-us.js',
      '/assets/fb.js',
      '/js/ads/x.js',
    ].filter((path) => !blockedBy(path));
    assert.deepEqual(refused, []);
    assert.ok(BLOCKED_PATHS.every((pattern) => pattern.flags.includes('i')));
  });
});
