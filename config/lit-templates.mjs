// Rollup plugin: takes the layout of the source out of html``, svg`` and css`` literals.
// The convention that it relies on: in a template, white space with a line break in it is layout and never content.
// CSS goes through esbuild, which keeps rules that it does not know. Minifiers made for documents are not safe here: the usual
// plugin drops @container rules, and rules with units such as cqi, without a word.
import { transform as esbuild } from 'esbuild';
import MagicString from 'magic-string';
import { walk } from './walk.mjs';

const TAGS = ['html', 'svg', 'css'];

const toSource = (text) => text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${');

const minifyCss = async (parts) => {
  if (parts.length === 1) {
    const { code, warnings } = await esbuild(parts[0], { loader: 'css', minify: true, target: 'esnext' });
    // a warning here is a rule that the browser would drop
    if (warnings.length) throw new Error(`${warnings[0].text}: ${warnings[0].location?.lineText.trim()}`);
    return [code.trim()];
  }
  // a hole may stand for anything, so that only comments and white space are safe to touch
  return parts.map((part) =>
    part
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
  );
};

/** One template's strings; what is open (a tag, a quote, a <pre>) goes on behind a hole. */
const minifyHtml = (parts) => {
  let pre = 0;
  let inTag = false;
  let quote = '';
  return parts.map((part) => {
    let out = '';
    for (let i = 0; i < part.length;) {
      const char = part[i];
      const space = quote ? undefined : /^\s+/.exec(part.slice(i))?.[0];
      if (!inTag && part.startsWith('<!--', i) && part.includes('-->', i)) {
        i = part.indexOf('-->', i) + 3;
      } else if (!inTag && space) {
        const before = out.at(-1);
        const after = part[i + space.length];
        const betweenWords = before !== undefined && before !== '>' && after !== undefined && after !== '<';
        out += pre ? space : !space.includes('\n') || betweenWords ? ' ' : '';
        i += space.length;
      } else if (inTag && space) {
        const rest = part.slice(i + space.length);
        out += /^\/?>/.test(rest) ? '' : ' ';
        i += space.length;
      } else {
        if (!inTag && /^<[a-z/]/i.test(part.slice(i, i + 2))) {
          inTag = true;
          if (/^<(pre|textarea)\b/i.test(part.slice(i))) pre += 1;
          if (/^<\/(pre|textarea)\b/i.test(part.slice(i))) pre -= 1;
        } else if (inTag && quote) {
          if (char === quote) quote = '';
        } else if (inTag && (char === '"' || char === "'")) {
          quote = char;
        } else if (inTag && char === '>') {
          inTag = false;
        }
        out += char;
        i += 1;
      }
    }
    return out;
  });
};

export const litTemplates = () => ({
  name: 'lit-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
    const templates = [];
    walk(this.parse(code), (node) => {
      if (node.type === 'TaggedTemplateExpression' && TAGS.includes(node.tag.name)) templates.push(node);
    });
    const out = new MagicString(code);
    for (const { tag, quasi } of templates) {
      const cooked = quasi.quasis.map((part) => part.value.cooked);
      let short;
      try {
        short = tag.name === 'css' ? await minifyCss(cooked) : minifyHtml(cooked);
      } catch (error) {
        this.error(`css in ${id}: ${error.message}`);
      }
      quasi.quasis.forEach((part, i) => {
        if (part.start !== part.end) out.overwrite(part.start, part.end, toSource(short[i]));
      });
    }
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
