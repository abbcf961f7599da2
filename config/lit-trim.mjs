import MagicString from 'magic-string';
import { walk } from './walk.mjs';

/**
 * What our elements never reach: support of polyfills for browsers that we do not start in, hydration, lists of versions that
 * only Lit's warnings read, MathML, compiled templates, directives, bindings in comments, in whole elements and in elements of raw
 * text, properties with converters or defaults of their own, and the standard decorators' metadata and initializers.
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
    // raw text, comments and names of elements that are bound
    [
      '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
      'c=p',
    ],
    [':c===_||c===m?c=v:(c=p,n=void 0)', ':c=p'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    [/if\(y\.test\(r\.tagName\)\)\{.+?\}\}(?=\}else if\(8)/, ''],
    // directives, and the value that only they return
    ['t=M(this,t,i),', ''],
    ['t=M(this,t,i,0),', ''],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    ['o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    [',this._$AN=void 0,this._$AD=t', ',this._$AD=t'],
    [',this._$AN=void 0,this._$AA=t', ',this._$AA=t'],
    [',this._$AN=void 0,this.element=t,this.name=i', ',this.element=t,this.name=i'],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    // listeners whose options change
    [
      /const s=this\._\$AH,e=t===A&&s!==A.+?this\._\$AH=t/,
      'const s=this._$AH;t===A?s!==A&&this.element.removeEventListener(this.name,this,s):s===A&&this.element.addEventListener(this.name,this,t),this._$AH=t',
    ],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
    // templates that were compiled before, other documents
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['(t?.creationScope??l)', 'l'],
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
      '(i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s??{}))._$AI(t)',
    ],
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
    [/case Object:case Array:try\{(\w+)=JSON\.parse\(\w+\)\}catch\(\w+\)\{\1=null\}/, ''],
    // converters, comparisons and defaults of a property's own, attributes that follow it, fields that have accessors already
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      ',!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      '){const i=Symbol();e(this.prototype,t,this.getPropertyDescriptor(t,i))}',
    ],
    [
      'getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
      'getPropertyDescriptor(t,s){return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h)},',
    ],
    ['[...r(t),...o(t)]', 'r(t)'],
    [
      /if\(Array\.isArray\(s\)\)\{const e=new Set.+?return i(?=\}static _\$Eu)/,
      'return[...new Set([s].flat(1/0).reverse())].reverse()',
    ],
    [/toAttribute\(t,s\)\{.+?return t\},(?=fromAttribute)/, ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    [
      /(?<=e=i\._\$Eh\.get\(t\);)if\(void 0!==e&&this\._\$Em!==e\)\{.+?this\._\$Em=null\}/,
      'void 0!==e&&(this[e]=u.fromAttribute(s,i.elementProperties.get(e).type))',
    ],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{.+?this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.+?\}(?=\}let t=!1)/,
      '',
    ],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
    ['this.hasUpdated=!1,this._$Em=null,', 'this.hasUpdated=!1,'],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    // hooks that no element has
    ['const t=this.scheduleUpdate();return null!=t&&await t,!this', 'return this.performUpdate(),!this'],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),',
      'const s=this._$AL;try{this.willUpdate(s),',
    ],
    ['catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'catch(t){throw this._$EM(),t}this._$AE(s)'],
    ['this.update(s)):this._$EM()}', 'this.update(s)}'],
    ['(this.hasUpdated=!0,this.firstUpdated(t))', '(this.hasUpdated=!0)'],
    ['return this.getUpdateComplete()', 'return this._$ES'],
  ],
  'lit-element/lit-element.js': [
    [
      /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
      '0;',
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(r,this.renderRoot,this.renderOptions)', 'e(r,this.renderRoot,this.renderOptions)'],
    [',this._$Do=void 0}', '}'],
    ['render(){return r}', ''],
  ],
};

/** Members of classes, by name: whatever only the above would call. */
const MEMBERS = {
  'lit-html/lit-html.js': ['parentNode', 'startNode', 'endNode', 'tagName', '_$AU', 'setConnected'],
  '@lit/reactive-element/reactive-element.js': [
    'C',
    '_$ET',
    'getPropertyOptions',
    'removeController',
    'scheduleUpdate',
    'shouldUpdate',
    'firstUpdated',
    'getUpdateComplete',
  ],
  'lit-element/lit-element.js': ['createRenderRoot', 'connectedCallback', 'disconnectedCallback'],
};

/** What our own sources must not use, since it is cut out. */
const GONE =
  /\b(?:firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|removeController|noChange)\b|lit\/(?:async-)?directive/;

/** Rollup plugin for files that carry Lit inside. Fails where a cut is not found exactly once, so that a new Lit cannot slip by. */
export const litTrim = () => ({
  name: 'lit-trim',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const gone = path.includes('/node_modules/') ? null : GONE.exec(code);
    if (gone) this.error(`${id} uses ${gone[0]}, which is cut out of Lit by config/lit-trim.mjs`);
    const file = Object.keys(CUTS).find((name) => path.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    const out = new MagicString(code);
    for (const [pattern, replacement] of CUTS[file]) {
      const hits =
        typeof pattern === 'string'
          ? code.split(pattern).slice(1)
          : [...code.matchAll(new RegExp(pattern, 'g'))];
      if (hits.length !== 1) this.error(`${hits.length} places in ${file} look like ${pattern}`);
      const [start, text] =
        typeof pattern === 'string' ? [code.indexOf(pattern), pattern] : [hits[0].index, hits[0][0]];
      out.update(start, start + text.length, replacement || ' ');
    }
    const left = new Set(MEMBERS[file]);
    walk(this.parse(code), ({ type, key, start, end }) => {
      if (type !== 'MethodDefinition' || !MEMBERS[file].includes(key.name)) return;
      left.delete(key.name);
      out.remove(start, end);
    });
    if (left.size) this.error(`${file} has no ${[...left].join(', ')}`);
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
