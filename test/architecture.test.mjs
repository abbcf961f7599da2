// The rooms of src/ and what each may know. Type imports count: who names a type knows it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');

/** Room → what it may import: other rooms, and packages by name. A file may always import its own room. */
const ROOMS = {
  core: [],
  models: ['core'],
  parse: ['core', 'models'],
  schema: ['core', 'models', 'parse'],
  load: ['core'],
  locales: [],
  styles: ['lit'],
  controllers: ['core', 'load', 'locales', 'lit'],
  elements: [
    'core',
    'models',
    'parse',
    'load',
    'controllers',
    'locales',
    'styles',
    'lit',
    'dompurify',
    'lean-qr',
    'simple-icons',
  ],
  define: ['core', 'elements'],
  bundle: ['core', 'load', 'parse', 'controllers', 'define', 'elements', 'lit'],
  embed: ['core', 'models', 'parse', 'load', 'define', 'index'],
  check: ['core', 'models', 'parse', 'schema', 'load', 'define', 'index'],
  prerender: ['core', 'models', 'parse', 'schema', 'load'],
  cli: ['core', 'models', 'parse', 'schema', 'load', 'node', 'commander', 'parse5', 'saxes'],
  index: ['core', 'models', 'parse', 'schema', 'load', 'locales', 'styles', 'controllers', 'elements'],
};

const table = () => {
  const width = Math.max(...Object.keys(ROOMS).map((room) => room.length));
  const rows = Object.entries(ROOMS).map(
    ([room, may]) => `  ${room.padEnd(width)}  ${may.join(', ') || 'nothing'}`,
  );
  return ['The rooms, and what each may import:', ...rows, '  elements/x never imports elements/y'].join(
    '\n',
  );
};

/** Every address that a TypeScript source imports from: statically, by import(), or for a type. */
const importsOf = (source, name = 'file.ts') => {
  const { program, errors } = parseSync(name, source, { lang: 'ts' });
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
    name,
  );
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== 'string') return;
    if (
      /^(?:Import|ExportNamed|ExportAll)(?:Declaration|Expression)$|^TSImportType$/.test(node.type) &&
      node.source
    ) {
      assert.equal(
        typeof node.source.value,
        'string',
        `${name}: import() of an address that is not written out`,
      );
      found.push(node.source.value);
    }
    Object.values(node).forEach((value) => typeof value === 'object' && visit(value));
  };
  visit(program.body);
  return found;
};

/** "load/json.ts" → "load"; "index.ts" → "index". */
const roomOf = (file) => file.split('/')[0].replace(/\.ts$/, '');

/** "elements/share-button/sheet.ts" → "share-button"; undefined for a file that lies in elements/ itself. */
const elementOf = (file) =>
  roomOf(file) === 'elements' && file.split('/').length > 2 ? file.split('/')[1] : undefined;

const packageOf = (address) =>
  address.startsWith('node:')
    ? 'node'
    : address
        .split('/')
        .slice(0, address.startsWith('@') ? 2 : 1)
        .join('/');

/** The file in src/ that a relative address means. */
const target = (file, address) =>
  posix.normalize(posix.join(posix.dirname(file), address)).replace(/\.js$/, '.ts');

/** What is wrong with one import, or undefined. */
const violation = (file, address) => {
  const room = roomOf(file);
  const may = ROOMS[room];
  if (!may) return `${file}: the room "${room}" is not in the table`;
  if (!address.startsWith('.')) {
    return may.includes(packageOf(address))
      ? undefined
      : `${file}: ${room} may not import the package ${packageOf(address)}`;
  }
  if (!address.endsWith('.js')) return `${file}: "${address}" does not end in .js`;
  const other = target(file, address);
  if (other.startsWith('../')) return `${file}: "${address}" leaves src/`;
  if (roomOf(other) !== room)
    return may.includes(roomOf(other)) ? undefined : `${file}: ${room} may not import ${other}`;
  const [own, sibling] = [elementOf(file), elementOf(other)];
  return sibling && own !== sibling ? `${file}: an element may not import another (${other})` : undefined;
};

/** The first way round through the files, as a list of them that begins and ends with the same; or undefined. */
const cycleIn = (graph) => {
  const done = new Set();
  const path = [];
  const visit = (file) => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return undefined;
};

const files = readdirSync(SRC, { recursive: true })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const imports = new Map(files.map((file) => [file, importsOf(readFileSync(join(SRC, file), 'utf8'), file)]));

describe('the architecture', () => {
  it('lets each room import only what the table says', () => {
    const wrong = [...imports].flatMap(([file, list]) =>
      list.map((address) => violation(file, address)).filter(Boolean),
    );
    assert.equal(wrong.length, 0, `${wrong.join('\n')}\n\n${table()}`);
  });

  it('has no cycle, types counted', () => {
    const relativeOnly = ([file, list]) => [
      file,
      list.filter((a) => a.startsWith('.')).map((a) => target(file, a)),
    ];
    const cycle = cycleIn(new Map([...imports].map(relativeOnly)));
    assert.equal(cycle, undefined, `these files import each other:\n  ${cycle?.join('\n  → ')}`);
  });

  it('carries the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const [, own] = /VERSION = '([^']+)'/.exec(readFileSync(join(SRC, 'core/version.ts'), 'utf8'));
    assert.equal(own, version);
  });
});

describe('the architecture test itself', () => {
  it('sees every kind of import', () => {
    const source = `import a from './a.js'; import type { B } from './b.js'; import { type C } from './c.js'; import './d.js';
      export * from './e.js'; export type { F } from './f.js'; type G = import('./g.js').G; type H = typeof import('./h.js');
      class Card { @property() load = () => import('./i.js'); } // import './no.js'
      const text = "import './no.js'";`;
    assert.deepEqual(
      importsOf(source),
      [...'abcdefghi'].map((name) => `./${name}.js`),
    );
  });

  it('finds what is forbidden', () => {
    for (const [file, address] of [
      ['core/text.ts', '../models/weather.js'],
      ['core/text.ts', 'lit'],
      ['core/text.ts', 'node:fs/promises'],
      ['load/json.ts', '../parse/weather.js'],
      ['elements/share-button/sheet.ts', '../article-card/body.js'],
      ['elements/share-button/sheet.ts', './icons'],
      ['attic/old.ts', './x.js'],
      ['models/view.ts', '../../demo/x.js'],
    ]) {
      assert.ok(violation(file, address), `${file} → ${address}`);
    }
  });

  it('allows what is allowed', () => {
    for (const [file, address] of [
      ['elements/share-button/sheet.ts', './icons.js'],
      ['elements/share-button/sheet.ts', 'lit/directives/repeat.js'],
      ['parse/weather/kma.ts', '../../models/weather.js'],
      ['index.ts', './elements/share-button/share-button.js'],
    ]) {
      assert.equal(violation(file, address), undefined);
    }
  });

  it('finds a cycle', () => {
    const graph = new Map(Object.entries({ a: ['b'], b: ['c'], c: ['b'], d: [] }));
    assert.deepEqual(cycleIn(graph), ['b', 'c', 'b']);
    assert.equal(
      cycleIn(
        new Map([
          ['a', ['b']],
          ['b', []],
        ]),
      ),
      undefined,
    );
  });
});
