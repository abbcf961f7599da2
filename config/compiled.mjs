// For scripts that run the library's own TypeScript in Node: one file of a module and all that it imports.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

/** The exports of a TypeScript module; `path` is relative to the repository. Compiled anew each time, into `.cache`. */
export const importCompiled = async (path) => {
  const outfile = join(ROOT, '.cache/node', path.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(ROOT, path)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
};
