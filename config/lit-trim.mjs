import MagicString from 'magic-string';

/**
 * What our elements never reach: support of polyfills for browsers that we do not start in, hydration, lists of versions that
 * only Lit's warnings read, MathML, properties that are parsed from JSON attributes, bindings in comments and on
 * whole elements, and the standard decorators' metadata and
 * initializers.
 */
const CUTS = {
  'lit-html/lit-html.js': [
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';',
    ],
    [
      /else\{let (\w+)=-1;for\(;-1!==\(\1=\w+\.data\.indexOf\(\w+,\1\+1\)\);\)\w+\.push\(\{type:7,index:\w+\}\),\1\+=\w+\.length-1\}/,
      '',
    ],
    [/else (\w+)\.startsWith\((\w+)\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\1\)\)/, ''],
    [/:6===(\w+)\.type&&\((\w+)=new \w+\(\w+,this,\w+\)\)/, ':0'],
    [/\|\|3===\w+(?=\))/, ''],
    [/3===\w+\?"<math>":""/, '""'],
    [/3===\w+\?"<\/math>":""/, '""'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '0;'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
      '',
    ],
    [/static addInitializer\(\w+\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\w+\)\}/, ''],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
    [/case Object:case Array:(\w+)=null==\1\?\1:JSON\.stringify\(\1\)/, ''],
    [/case Object:case Array:try\{(\w+)=JSON\.parse\(\w+\)\}catch\(\w+\)\{\1=null\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [
      /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
      '0;',
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** Rollup plugin for files that carry Lit inside. Fails where a cut is not found exactly once, so that a new Lit cannot slip by. */
export const litTrim = () => ({
  name: 'lit-trim',
  transform(code, id) {
    if (/[\\/]directives[\\/]ref\.js$/.test(id))
      this.error('lit/directives/ref.js needs what is cut out of Lit here');
    const file = Object.keys(CUTS).find((name) => id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
    if (!file) return null;
    const out = new MagicString(code);
    for (const [pattern, replacement] of CUTS[file]) {
      const hits = [...code.matchAll(new RegExp(pattern, 'g'))];
      if (hits.length !== 1) this.error(`${hits.length} places in ${file} look like ${pattern}`);
      out.update(hits[0].index, hits[0].index + hits[0][0].length, replacement);
    }
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
