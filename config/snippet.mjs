// The snippet of the view switch for a page's head: smallest form, classic, in ES2020, pure ASCII, with the hash that a content
// security policy asks for.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shrink } from './finish.mjs';
import { ROOT } from './setup.mjs';

/** It stands in every page, so that it has no budget that may grow. */
export const LONGEST = 400;

/** The code, a tag to paste, and `sha256-…` for `script-src`. Fails when it is longer than {@link LONGEST}. */
export const buildSnippet = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/bundle/view-snippet.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
  });
  const { code } = await shrink(outputFiles[0].text, { module: false, es: 2020 });
  if (code.length > LONGEST)
    throw new Error(`the snippet of the view switch is ${code.length} bytes, ${LONGEST} are allowed`);
  const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`;
  return { code, hash, tag: `<script>${code}</script>` };
};
