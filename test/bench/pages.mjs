// Puts the script of each subject of a bench together: ours from the sources, a peer's from npm, installed into a temporary folder.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import compile from 'rollup-plugin-esbuild';
import { litProperties } from '../../config/lit-properties.mjs';
import { litTemplates } from '../../config/lit-templates.mjs';
import { ROOT } from '../../config/setup.mjs';

const run = promisify(execFile);
const FOLDER = join(tmpdir(), 'newsdrop-bench');

/** The element of a folder as it is shipped: templates without the layout of their source. */
const ours = async (folder) => {
  const entry = '\0entry';
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import ${JSON.stringify(join(ROOT, `src/define/${folder}.ts`))}; export * from ${JSON.stringify(join(ROOT, `src/elements/${folder}/${folder}.ts`))};`
            : undefined,
      },
      resolve({ extensions: ['.ts', '.js'], rootDir: ROOT, ignoreSideEffectsForRoot: true }),
      compile({ target: 'es2022', tsconfig: join(ROOT, 'tsconfig.json') }),
      litProperties(),
      litTemplates(),
    ],
    onwarn() {},
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
};

const install = async (packages) => {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'package.json');
  if (!existsSync(file)) writeFileSync(file, '{"private":true}');
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: FOLDER });
};

/** → { code, bytes (brotli) } of one subject, or { missing } with the reason why it cannot be had. `folder` is that of our element. */
export const prepare = async ({ packages, code }, folder) => {
  try {
    if (packages.length) await install(packages);
    const own = code.includes("'newsdrop'") ? await ours(folder) : '';
    const { outputFiles } = await esbuild({
      stdin: { contents: code, resolveDir: packages.length ? FOLDER : ROOT },
      plugins: [
        {
          name: 'newsdrop',
          setup(build) {
            build.onResolve({ filter: /^newsdrop$/ }, () => ({ path: 'newsdrop', namespace: 'own' }));
            build.onLoad({ filter: /.*/, namespace: 'own' }, () => ({ contents: own }));
          },
        },
      ],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      logLevel: 'silent',
    });
    const text = outputFiles[0].text;
    return { code: text, bytes: brotliCompressSync(text).length };
  } catch (error) {
    return { missing: error.message.split('\n').slice(0, 2).join(' ') };
  }
};
