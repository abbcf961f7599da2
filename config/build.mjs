// `npm run build`: everything that is shipped, into dist/.
//   newsdrop.js, newsdrop.iife.js   one script tag: a module and a classic file; on demand they load
//   chunks/NAME-HASH.js             one file each, for both of them
//   newsdrop.all.js                 classic, everything in one file
//   modules/                        the npm package's ES modules, with Lit and DOMPurify outside
//   types/                          their types
//   schemas/                        JSON Schemas of our own shapes
//   themes/                         style sheets that set the widgets' custom properties
//   newsdrop-cli.cjs                the command, for Node, with its parsers inside
//   view-snippet.html               what the view switch may have in a page's head
//   integrity.json, licences.txt
// `--set-budgets` writes config/budgets.json anew from what is measured.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { blockedBy } from './blocked-paths.mjs';
import { LIMITS, budgetFor, compressed, overBudget } from './budgets.mjs';
import { UNWRITTEN, buildCli } from './cli.mjs';
import { COPIED } from './copied.mjs';
import { assertPlain, lower, notice, shrink } from './finish.mjs';
import { buildLeaves, bundle, findLeaves, leavesIn, loadLeaves, shareList, withHashes } from './leaves.mjs';
import { litPolicy } from './lit-policy.mjs';
import { litProperties } from './lit-properties.mjs';
import { litStyles } from './lit-styles.mjs';
import { litTemplates } from './lit-templates.mjs';
import { litTrim } from './lit-trim.mjs';
import { privateNames } from './private-names.mjs';
import { buildSchemas } from './schemas.mjs';
import { buildSnippet } from './snippet.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');
const BUDGETS = join(ROOT, 'config/budgets.json');
const source = (path) => join(ROOT, 'src', path);

const { version, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const MAIN = source('bundle/main.ts');
const LOADER = source('bundle/chunks.ts');

/** Public name → source. Shipped names say nothing that ad-block lists look for. */
const WIDGETS = {
  'weather-ticker': 'weather-ticker',
  'pass-on': 'share-button',
  'article-card': 'article-card',
  'view-switch': 'view-switch',
};

const compile = () => [
  // package.json says which shipped files have side effects; of the sources it says nothing
  resolve({ extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: join(ROOT, 'tsconfig.json') }),
  litProperties(),
  litTemplates(),
];
const compileClassic = () => [...compile(), privateNames(ROOT)];
/** For files that carry Lit inside. */
const lit = () => [litTrim(), litPolicy(source('core/policy.ts')), litStyles()];

const written = new Map();
const write = (name, text) => {
  if (/\.(?:js|json)$/.test(name)) assertPlain(name, text);
  const pattern = blockedBy(`/${name}`);
  if (pattern)
    throw new Error(
      `${name} would be refused by ad-block lists (${pattern}); give its source a neutral name`,
    );
  written.set(name, text);
};

/** All at once, after everything is built: whoever reads dist/ meanwhile has the old files or the new ones. */
const flush = () => {
  for (const [name, text] of written) {
    mkdirSync(dirname(join(DIST, name)), { recursive: true });
    writeFileSync(join(DIST, name), text);
  }
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = relative(DIST, path).split(sep).join('/');
    if (entry.isFile() && !name.startsWith('types/') && !written.has(name)) rmSync(path);
  }
};

const digest = (algorithm, code) => `${algorithm}-${createHash(algorithm).update(code).digest('base64')}`;

/** Nothing that happens inside a script-tag file may reach the page as an error, and no name may leave it. */
const contained = (code) => `(()=>{"use strict";try{${code}}catch(e){console.warn("newsdrop: "+e)}})()`;

const scriptFile = async (output, { file, module, hashOf }) => {
  const ids = Object.keys(output.modules);
  let { code } = output;
  if (!module) code = await lower(code);
  code = withHashes(contained(code), hashOf)
    .replaceAll('__MODULE_URL__', module ? 'import.meta.url' : 'void 0')
    .replaceAll('__FILE_NAME__', JSON.stringify(file));
  const out = await shrink(code, { module, es: module ? 2022 : 2020 });
  return notice(version, ids) + out.code;
};

const one = async (build, options = {}) => {
  const { output } = await build.generate({ format: 'iife', ...options });
  await build.close();
  if (output.length !== 1)
    throw new Error(`expected one file, got ${output.map((file) => file.fileName).join(', ')}`);
  return output[0];
};

const buildScripts = async () => {
  const plain = `import{start}from${JSON.stringify(MAIN)};start({});`;
  const { entry, leaves } = await findLeaves(`${plain}import${JSON.stringify(LOADER)};`, compile());
  if (leaves.size > 16) throw new Error(`${leaves.size} chunks: the entry may list 16 at most`);
  const loading = () => loadLeaves(leaves, LOADER);

  const { built, taken } = await buildLeaves({
    entry,
    leaves,
    plugins: [...compileClassic(), loading()],
    // a chunk carries its own words, and only those
    isShared: (id) => !id.startsWith(source('locales/')),
  });
  const hashes = new Map();
  const finish = async (name, path = []) => {
    if (hashes.has(name)) return;
    if (path.includes(name)) throw new Error(`chunks ask for each other: ${[...path, name].join(' → ')}`);
    const { code, modules } = built.get(name);
    // a chunk that asks for another carries its hash, so the other must be there first
    for (const other of leavesIn(code)) await finish(other, [...path, name]);
    const inner = withHashes(await lower(code), (other) => hashes.get(other));
    const wrapped = contained(
      `const registry=globalThis[Symbol.for("newsdrop@${version}")],modules=registry.modules;${inner};registry.chunks[${JSON.stringify(name)}]=leaf`,
    );
    const out = notice(version, modules) + (await shrink(wrapped, { module: false, es: 2020 })).code;
    const hash = digest('sha256', out);
    hashes.set(name, hash);
    write(`chunks/${name}-${hash.slice(7, 15).replace(/[+/]/g, '_')}.js`, out);
  };
  for (const name of built.keys()) await finish(name);
  const hashOf = (name) => hashes.get(name);

  const { imports, list } = shareList(taken);
  const linked = `import{start}from${JSON.stringify(MAIN)};${imports}start(${list});`;
  for (const [file, module] of Object.entries({ 'newsdrop.js': true, 'newsdrop.iife.js': false })) {
    const plugins = module ? compile() : compileClassic();
    const output = await one(await bundle(linked, [...plugins, ...lit(), loading()]));
    write(file, await scriptFile(output, { file, module, hashOf }));
  }
  const whole = await one(await bundle(plain, [...compileClassic(), ...lit()]), {
    inlineDynamicImports: true,
  });
  write('newsdrop.all.js', await scriptFile(whole, { file: 'newsdrop.all.js', module: false, hashOf }));

  const snippet = await buildSnippet();
  assertPlain('view-snippet.html', snippet.tag);
  write('view-snippet.html', snippet.tag);

  const tags = [...written.keys()].filter((name) => /^newsdrop\.|^chunks\//.test(name)).sort();
  write(
    'integrity.json',
    JSON.stringify({
      version,
      files: Object.fromEntries(tags.map((name) => [name, digest('sha384', written.get(name))])),
      // for a content security policy, where a page has it inline
      inline: { 'view-snippet.html': snippet.hash },
    }),
  );
  return { taken: new Map([...taken].map(([id, names]) => [relative(ROOT, id), [...names.keys()].sort()])) };
};

/** What a page that uses one widget has to load first, as its owner's bundler would put it together. */
const measureWidgets = async () => {
  const sizes = {};
  for (const name of Object.keys(LIMITS).filter((key) => key.startsWith('first load'))) {
    const widget = name.replace(/^first load: ([\w ]+).*$/, '$1').replace(' ', '-');
    const code = `import${JSON.stringify(source(`define/${widget}.ts`))};`;
    const { leaves } = await findLeaves(code, compile());
    const output = await one(await bundle(code, [...compile(), ...lit(), loadLeaves(leaves, LOADER)]));
    const hashOf = (leaf) => digest('sha256', leaf);
    sizes[name] = compressed(await scriptFile(output, { file: 'newsdrop.js', module: true, hashOf }));
  }
  return sizes;
};

const buildModules = async () => {
  const input = {
    index: source('index.ts'),
    'define/define': source('define/define-all.ts'),
    'define/all': source('define/all.ts'),
  };
  for (const [name, widget] of Object.entries(WIDGETS)) {
    input[name] = source(`elements/${widget}/${widget}.ts`);
    input[`define/${name}`] = source(`define/${widget}.ts`);
  }
  const build = await rollup({
    input,
    plugins: compile(),
    external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({
    format: 'es',
    chunkFileNames: ({ name }) => `parts/${name.replaceAll('share', 'pass')}.js`,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    sourcemap: 'hidden',
  });
  await build.close();
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    const out = await shrink(file.code, { module: true, es: 2022 });
    write(`modules/${file.fileName}`, notice(version, []) + out.code);
  }
};

const buildTypes = () =>
  new Promise((done, fail) => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const child = spawn(process.execPath, [tsc, '-p', join(ROOT, 'config/tsconfig.build.json')], {
      cwd: ROOT,
    });
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    child.stderr.on('data', (data) => (text += data));
    child.on('error', fail);
    child.on('close', (code) => (code ? fail(new Error(`types:\n${text.trim()}`)) : done()));
  });

/** Of every package that is inside of a shipped file, and of what was copied from others. */
const writeLicences = (packages) => {
  const texts = packages.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : UNWRITTEN[name];
    if (!text) throw new Error(`${name} has no licence text; add it to UNWRITTEN`);
    return `${name}\n\n${text}\n`;
  });
  for (const [name, text] of Object.entries(COPIED)) texts.push(`${name}\n\n${text}\n`);
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  write('licences.txt', [`newsdrop\n\n${own}\n`, ...texts].join(`\n${'-'.repeat(70)}\n\n`));
};

const report = (sizes, budgets) => {
  const row = (...cells) =>
    console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(40))).join(''));
  row('file', 'bytes', 'brotli', 'budget');
  for (const [name, size] of Object.entries(sizes)) {
    const file = [...written.keys()].find(
      (path) => path.replace(/-[\w-]{8}(?=\.js$)/, '') === `${name}.js` || path === name,
    );
    row(name, file ? Buffer.byteLength(written.get(file)) : '', size, budgets[name] ?? 'none');
  }
};

const main = async () => {
  const started = performance.now();
  rmSync(join(DIST, 'types'), { recursive: true, force: true });
  const types = buildTypes().then(
    () => undefined,
    (error) => error,
  );
  const { taken } = await buildScripts();
  await buildModules();
  for (const [name, text] of Object.entries(await buildSchemas())) write(name, text);
  for (const name of readdirSync(source('styles/themes')))
    write(`themes/${name}`, readFileSync(source(`styles/themes/${name}`), 'utf8'));
  const command = await buildCli(ROOT);
  write(command.name, command.text);
  writeLicences(['lit', 'dompurify', 'lean-qr', ...command.packages]);
  flush();

  const sizes = {};
  for (const [name, text] of written) {
    if (/^newsdrop\./.test(name)) sizes[name] = compressed(text);
  }
  Object.assign(sizes, await measureWidgets());
  for (const [name, text] of written) {
    // without the hash, so that a budget outlives a change
    if (/^chunks\//.test(name)) sizes[name.replace(/-[\w-]{8}\.js$/, '')] = compressed(text);
  }

  let budgets = {};
  try {
    budgets = JSON.parse(readFileSync(BUDGETS, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (process.argv.includes('--set-budgets')) {
    budgets = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, budgetFor(name, size)]));
    writeFileSync(BUDGETS, `${JSON.stringify(budgets, null, 2)}\n`);
  }
  report(sizes, budgets);
  if (process.argv.includes('--verbose'))
    for (const [id, names] of taken) console.log(`shared: ${id}: ${names.join(' ')}`);

  const failures = overBudget(sizes, budgets);
  const typeError = await types;
  if (typeError) failures.push(typeError.message);
  for (const failure of failures) console.error(`build: ${failure}`);
  if (failures.length) process.exitCode = 1;
  else console.log(`dist/: ${written.size} files in ${((performance.now() - started) / 1000).toFixed(1)} s`);
};

try {
  await main();
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
