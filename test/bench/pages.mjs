// Puts the script of each subject of a bench together: ours from the sources, a peer's from npm, installed into a temporary folder.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { build as esbuild, transform } from 'esbuild';
import { rollup } from 'rollup';
import compile from 'rollup-plugin-esbuild';
import { litPolicy } from '../../config/lit-policy.mjs';
import { litProperties } from '../../config/lit-properties.mjs';
import { litStyles } from '../../config/lit-styles.mjs';
import { litTemplates } from '../../config/lit-templates.mjs';
import { litTrim } from '../../config/lit-trim.mjs';
import { ROOT } from '../../config/setup.mjs';

const run = promisify(execFile);
const FOLDER = join(tmpdir(), 'newsdrop-bench');

/** The element as it is shipped in the script-tag files, but for the names of its private fields. */
const ours = async (widget) => {
  const entry = '\0entry';
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import ${JSON.stringify(join(ROOT, `src/define/${widget}.ts`))}; export * from ${JSON.stringify(join(ROOT, `src/elements/${widget}/${widget}.ts`))};`
            : undefined,
      },
      resolve({ extensions: ['.ts', '.js'], rootDir: ROOT, ignoreSideEffectsForRoot: true }),
      compile({ target: 'es2022', tsconfig: join(ROOT, 'tsconfig.json') }),
      litProperties(),
      litTemplates(),
      litTrim(),
      litPolicy(join(ROOT, 'src/core/policy.ts')),
      litStyles(),
    ],
    onwarn() {},
  });
  const whole = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  const parts = await bundle.generate({ format: 'es' });
  await bundle.close();
  return { code: whole.output[0].code, first: firstLoad(parts.output) };
};

/** What a page loads before anything is asked for later. */
const firstLoad = (output) => {
  const taken = new Set();
  const take = (name) => {
    const part = output.find(({ fileName }) => fileName === name);
    if (!part || taken.has(part)) return;
    taken.add(part);
    part.imports.forEach(take);
  };
  take(output[0].fileName);
  return [...taken].map(({ code }) => code).join('');
};

const install = async (packages) => {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'package.json');
  if (!existsSync(file)) writeFileSync(file, '{"private":true}');
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: FOLDER });
};

/**
 * → { code, bytes (brotli, before anything is asked for later) } of one subject, or { missing } with the reason why it cannot be
 * had. `newsdrop` in a subject's imports is the `widget`.
 */
export const prepare = async ({ packages, code }, widget) => {
  try {
    if (packages.length) await install(packages);
    const own = code.includes("'newsdrop'") ? await ours(widget) : undefined;
    const { outputFiles } = await esbuild({
      stdin: { contents: code, resolveDir: packages.length ? FOLDER : ROOT },
      plugins: [
        {
          name: 'newsdrop',
          setup(build) {
            build.onResolve({ filter: /^newsdrop$/ }, () => ({ path: 'newsdrop', namespace: 'own' }));
            build.onLoad({ filter: /.*/, namespace: 'own' }, () => ({ contents: own.code }));
          },
        },
      ],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      // style sheets that a peer brings, for it to put into the page
      loader: { '.css': 'text' },
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      logLevel: 'silent',
    });
    const text = outputFiles[0].text;
    const first = own ? (await transform(own.first, { minify: true, target: 'es2022' })).code : text;
    return { code: text, bytes: brotliCompressSync(first).length };
  } catch (error) {
    return { missing: error.message.split('\n').slice(0, 2).join(' ') };
  }
};
