// Leaf chunks: what a reader may never need is a file of its own, loaded when asked for. The source says import('./x.js') and
// knows nothing of it. Here those imports are found, each target is built as one classic file without imports, and what it
// needs of the entry (Lit, the loader, core …) it takes from the registry that the entry opens on the page: one class, one
// identity. Rollup's own code splitting cannot do this: its chunks import their entry back under an address of its own, so
// that newsdrop.js?ver=6.5 would run twice, and a classic file cannot be split at all.
import { basename } from 'node:path';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import MagicString from 'magic-string';
import { walk } from './walk.mjs';

const ENTRY = '\0newsdrop-entry';

const virtual = (code) => ({
  name: 'virtual-entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? code : null),
});

/** Bundles a piece of code that imports by absolute path. Every warning is an error. */
export const bundle = (code, plugins, more = {}) =>
  rollup({
    input: ENTRY,
    plugins: [virtual(code), ...plugins],
    makeAbsoluteExternalsRelative: false,
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
    ...more,
  });

/** Every module that `code` reaches: id → { imports, later }, `later` being the targets of import(). */
const readGraph = async (code, plugins) => {
  const graph = new Map();
  const build = await bundle(code, [
    ...plugins,
    {
      name: 'read-graph',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const info = this.getModuleInfo(id);
          graph.set(id, { imports: info.importedIds, later: info.dynamicallyImportedIds });
        }
      },
    },
  ]);
  await build.close();
  return graph;
};

const closure = (graph, start, known = new Set()) => {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id) || known.has(id)) return;
    found.add(id);
    graph.get(id).imports.forEach(visit);
  };
  visit(start);
  return found;
};

/** What belongs to the entry, and the chunks: id of the target → name. */
export const findLeaves = async (code, plugins) => {
  const graph = await readGraph(code, plugins);
  const entry = closure(graph, ENTRY);
  entry.delete(ENTRY);
  const leaves = new Map();
  const search = (modules) => {
    for (const module of modules) {
      for (const target of graph.get(module).later) {
        if (entry.has(target))
          throw new Error(`${module} imports ${target} on demand, but the entry has it already`);
        if (leaves.has(target)) continue;
        const name = basename(target).replace(/\.\w+$/, '');
        if (!/^[a-z][a-z\d-]*$/.test(name) || [...leaves.values()].includes(name))
          throw new Error(`the chunk of ${target} needs a file name of its own in small letters`);
        leaves.set(target, name);
        search(closure(graph, target, entry));
      }
    }
  };
  search(entry);
  return { entry, leaves };
};

/** Stands for a chunk's hash until the chunk is built. */
const PLACEHOLDER = /__HASH_OF_([a-z\d-]+)__/g;
const placeholder = (name) => `__HASH_OF_${name}__`;

/** The chunks that a piece of code asks for. */
export const leavesIn = (code) => [...code.matchAll(PLACEHOLDER)].map(([, name]) => name);

/** Puts the hashes in: what asks for a chunk knows it, and nobody else has to carry it. */
export const withHashes = (code, hashOf) => code.replace(PLACEHOLDER, (_, name) => hashOf(name));

/** Rollup plugin: import() of a leaf becomes the loader's call. */
export const loadLeaves = (leaves, loaderModule) => ({
  name: 'load-leaves',
  async transform(code, id) {
    if (!/\bimport\s*\(/.test(code) || id === loaderModule) return null;
    const calls = [];
    walk(this.parse(code), (node) => {
      if (node.type === 'ImportExpression') calls.push(node);
    });
    if (!calls.length) return null;
    const out = new MagicString(code);
    for (const call of calls) {
      const target = call.source.type === 'Literal' && (await this.resolve(call.source.value, id));
      const name = target && leaves.get(target.id);
      if (!name) this.error(`${id}: an import() that the build cannot follow`);
      out.overwrite(
        call.start,
        call.end,
        `__loadChunk(${JSON.stringify(name)},${JSON.stringify(placeholder(name))})`,
      );
    }
    out.prepend(`import{loadChunk as __loadChunk}from${JSON.stringify(loaderModule)};`);
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});

/** A short name in the registry: a, b … z, aa … */
const letters = (index) =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/**
 * A leaf as an ES module becomes an expression: what it imports it takes from the registry under the names that `keyOf` gives,
 * what it exports it returns.
 */
const toExpression = (code, keyOf) => {
  const out = new MagicString(code);
  const exported = [];
  for (const node of parseAst(code).body) {
    if (node.type === 'ImportDeclaration') {
      const taken = node.specifiers.map(({ imported, local }) => {
        if (!imported) throw new Error(`a chunk takes all of ${node.source.value}; import names`);
        return `${local.name}=modules.${keyOf(node.source.value, imported.name)}`;
      });
      out.overwrite(node.start, node.end, taken.length ? `const ${taken.join()};` : ';');
    } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
      exported.push(...node.specifiers.map((one) => `${one.exported.name}:${one.local.name}`));
      out.overwrite(node.start, node.end, ';');
    } else if (node.type.startsWith('Export')) throw new Error('a chunk exports names, in one list');
  }
  return `var leaf=(()=>{${out.toString()}\nreturn{${exported}}})()`;
};

/**
 * Builds every leaf with the entry's modules outside. `isShared` may keep a module of the entry inside the leaf as well.
 * Gives the code of each leaf (a `var leaf` of its exports, over `modules`) and what all of them take: id → name → key.
 */
export const buildLeaves = async ({ entry, leaves, plugins, isShared }) => {
  const shared = new Set([...entry].filter(isShared));
  const outside = {
    name: 'entry-outside',
    async resolveId(source, importer, { custom }) {
      // asked again by the resolver that it asked itself: the plain answer is wanted then
      if (!importer || importer === ENTRY || custom?.inside) return null;
      const found = await this.resolve(source, importer, { skipSelf: true, custom: { inside: true } });
      return found && shared.has(found.id) ? { id: found.id, external: true } : null;
    },
  };
  const taken = new Map();
  let count = 0;
  const keyOf = (module, name) => {
    const names = taken.get(module) ?? new Map();
    taken.set(module, names);
    if (!names.has(name)) names.set(name, letters(count++));
    return names.get(name);
  };
  const built = new Map();
  for (const [id, name] of leaves) {
    const build = await bundle(`export*from${JSON.stringify(id)}`, [outside, ...plugins], {
      treeshake: { moduleSideEffects: 'no-external' },
    });
    const { output } = await build.generate({ format: 'es', externalLiveBindings: false });
    await build.close();
    if (output.length !== 1) throw new Error(`the chunk ${name} is not one file`);
    built.set(name, { code: toExpression(output[0].code, keyOf), modules: Object.keys(output[0].modules) });
  }
  return { built, taken };
};

/** The entry's last line: `start` with exactly those names that the leaves take. */
export const shareList = (taken) => {
  const imports = [];
  const pairs = [...taken].flatMap(([module, names]) =>
    [...names].map(([name, key]) => {
      imports.push(`import{${name} as s_${key}}from${JSON.stringify(module)};`);
      return `${key}:s_${key}`;
    }),
  );
  return { imports: imports.join(''), list: `{${pairs}}` };
};
