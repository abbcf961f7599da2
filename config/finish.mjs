// The last steps of every shipped script: smallest form, pure ASCII, one line, a notice of whose work is inside. An EUC-KR
// page, a server that sends no charset and an upload in text mode then have nothing that they could damage.
import { transform as esbuild } from 'esbuild';
import MagicString from 'magic-string';
import { minify as swc } from '@swc/core';
import { parseAst } from 'rollup/parseAst';
import { walk } from './walk.mjs';

const NOTICES = [
  [/[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]/, 'Lit (c) Google LLC, BSD-3-Clause'],
  [
    /[\\/]node_modules[\\/]dompurify[\\/]/,
    'DOMPurify (c) Cure53 and other contributors, Apache-2.0 OR MPL-2.0',
  ],
  [/[\\/]node_modules[\\/]lean-qr[\\/]/, 'lean-qr (c) David Evans, MIT'],
];

/** One comment for the head of a file; `modules` are the ids of what was bundled. */
export const notice = (version, modules) => {
  const inside = NOTICES.filter(([pattern]) => modules.some((id) => pattern.test(id))).map(
    ([, words]) => words,
  );
  return `/*! ${[`newsdrop ${version}, MIT`, ...inside].join('; contains ')}; texts in licences.txt */`;
};

/** Classic files stay readable for a browser that is too old to run them, so that it keeps quiet instead of failing. */
export const lower = async (code) => (await esbuild(code, { target: 'es2020', charset: 'ascii' })).code;

const oneLine = (code) => {
  const out = new MagicString(code);
  walk(parseAst(code, { allowReturnOutsideFunction: true }), (node) => {
    // a line break inside a template is content: written as an escape it means the same
    if (node.type === 'TemplateElement' && /[\r\n]/.test(node.value.raw))
      out.overwrite(node.start, node.end, node.value.raw.replace(/\r\n?|\n/g, '\\n'));
  });
  return out.toString().trim();
};

/** JavaScript or JSON with everything but printable ASCII as escapes. */
export const ascii = (code) =>
  code.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `es` is the newest syntax allowed, `module` whether the file is an ES module. */
export const shrink = async (code, { module, es, map = false }) => {
  const out = await swc(code, {
    module,
    ecma: es,
    sourceMap: map,
    compress: { passes: 3, ecma: es, module },
    mangle: { toplevel: true },
    format: { comments: false, asciiOnly: true, ecma: es },
  });
  return { code: ascii(oneLine(out.code)), map: out.map };
};

/** Throws unless `text` is what every shipped script and JSON file has to be. */
export const assertPlain = (name, text) => {
  const strange = /[^\x20-\x7e]/.exec(text);
  if (strange)
    throw new Error(
      `${name} has U+${strange[0].charCodeAt(0).toString(16).padStart(4, '0')} at ${strange.index}`,
    );
};
