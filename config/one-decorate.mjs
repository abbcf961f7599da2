import MagicString from 'magic-string';

const HELPER = '\0decorate';
// what esbuild writes into every file that has a decorator, once for all of them
const CODE = `export const __decorateClass = (decorators, target, key, kind) => {
  let result = kind > 1 ? undefined : kind ? Object.getOwnPropertyDescriptor(target, key) : target;
  for (const decorate of decorators.reverse()) result = (kind ? decorate(target, key, result) : decorate(result)) || result;
  if (kind && result) Object.defineProperty(target, key, result);
  return result;
};`;

/** Rollup plugin, after esbuild: all classes share one helper for their decorators. */
export const oneDecorate = () => ({
  name: 'one-decorate',
  resolveId: (id) => (id === HELPER ? id : null),
  load: (id) => (id === HELPER ? CODE : null),
  transform(code, id) {
    if (id === HELPER || !code.includes('__decorateClass = ')) return null;
    const helper = this.parse(code).body.find(
      (node) => node.type === 'VariableDeclaration' && node.declarations[0].id.name === '__decorateClass',
    );
    if (!helper) this.error(`${id}: the helper for decorators is not where it was`);
    const out = new MagicString(code);
    out.remove(helper.start, helper.end);
    out.prepend(`import{__decorateClass}from${JSON.stringify(HELPER)};`);
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
