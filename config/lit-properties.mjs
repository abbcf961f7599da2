import MagicString from 'magic-string';

const DECORATORS = 'lit/decorators.js';

/** Options of a decorated field, as text, for Lit's own `static properties`. */
const toOptions = (code, { callee, arguments: [options] }) => {
  const given = options ? code.slice(options.start, options.end) : '{}';
  // config/lit-trim.mjs cuts these out
  if (/\b(?:reflect|useDefault|converter|hasChanged|noAccessor)\b/.test(given)) return undefined;
  return { property: given, state: '{state:true,attribute:false}' }[callee?.name];
};

/**
 * Rollup plugin, after esbuild: decorated fields become Lit's `static properties`, which says the same in fewer bytes and needs
 * neither Lit's decorators nor esbuild's helper for them. Fails on a decorator that it does not know.
 */
export const litProperties = () => ({
  name: 'lit-properties',
  transform(code, id) {
    if (!code.includes('__decorateClass')) return null;
    const out = new MagicString(code);
    const classes = new Map();
    const { body } = this.parse(code);
    for (const node of body) {
      const isImport = node.type === 'ImportDeclaration' && node.source.value === DECORATORS;
      const isHelper =
        node.type === 'VariableDeclaration' &&
        /^__(?:decorateClass|defProp|getOwnPropDesc)$/.test(node.declarations[0].id.name);
      if (isImport || isHelper) out.remove(node.start, node.end);
      const call = node.type === 'ExpressionStatement' ? node.expression : undefined;
      if (call?.callee?.name !== '__decorateClass') continue;
      const [decorators, prototype, key] = call.arguments;
      const options = decorators.elements.length === 1 ? toOptions(code, decorators.elements[0]) : undefined;
      if (!options)
        this.error(
          `${id}: only property() and state() can be shipped, and nothing that config/lit-trim.mjs cuts out: ${code.slice(node.start, node.end)}`,
        );
      const name = prototype.object.name;
      classes.set(name, [...(classes.get(name) ?? []), `${key.value}:${options}`]);
      out.remove(node.start, node.end);
    }
    for (const [name, properties] of classes) out.append(`\n${name}.properties={${properties.join()}};`);
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
