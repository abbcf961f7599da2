// What is measured side by side, for each way in which a page changes by itself.
import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildSnippet } from '../../../config/snippet.mjs';
import { ROOT } from '../../../config/setup.mjs';

/** `kept` is what a reader's earlier choice left on the device, `hand` the script that a site builder writes for it. */
export const MODES = {
  attribute: {
    kept: { 'newsdrop:view': 'desktop', paper: 'desktop' },
    hand: "try{var v=localStorage.paper;if(v)document.documentElement.setAttribute('data-view',v)}catch(e){}",
  },
  viewport: {
    kept: { 'newsdrop:view': 'desktop 1280', paper: 'desktop' },
    hand: "try{if(localStorage.paper=='desktop')document.querySelector('meta[name=viewport]').content='width=1280'}catch(e){}",
  },
};

/** name → what stands in the head and in the body. The first is the limit. */
export const toSubjects = async (mode) => ({
  'by hand': { inline: MODES[mode].hand },
  snippet: { inline: (await buildSnippet()).code },
  'element alone': {
    inline: '',
    head: '<script type="module" src="/newsdrop/newsdrop.js"></script>',
    body: `<news-view-switch mode="${mode}" always></news-view-switch>`,
  },
});

/** The element with Lit, without what it loads later: what a page with nothing but a switch has to load. */
const element = async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [`${ROOT}/dist/modules/define/view-switch.js`],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    conditions: ['production'],
    absWorkingDir: ROOT,
    outdir: 'element',
    write: false,
    metafile: true,
  });
  const first = new Set(['element/view-switch.js']);
  for (const name of first)
    for (const { path, kind } of metafile.outputs[name].imports)
      if (kind === 'import-statement') first.add(path);
  return outputFiles
    .filter(({ path }) => first.has(relative(ROOT, path)))
    .map(({ text }) => text)
    .join('');
};

const toSize = (text) => ({
  plain: Buffer.byteLength(text),
  packed: brotliCompressSync(text).length,
});

/** name → its bytes, as they are and after brotli. */
export const sizes = async (subjects) => {
  const own = await element();
  return Object.fromEntries(
    Object.entries(subjects).map(([name, { inline }]) => [name, toSize(inline || own)]),
  );
};
