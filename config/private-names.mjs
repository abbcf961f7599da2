// Rollup plugin for classic files: ES2020 has no #private members, and the usual lowering to a WeakMap each costs about a
// twentieth of the file. Here they become ordinary members under names that no one else has: the second one of
// a class is `_k3f1` everywhere, made from the module's path, so that no subclass and no other class can meet it by chance.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { transform as esbuild } from 'esbuild';
import MagicString from 'magic-string';

const tag = (text) =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 10)}`)
    .toString(36)
    .slice(-3);

const declared = (body) =>
  body.body.filter((member) => member.key?.type === 'PrivateIdentifier').map((member) => member.key.name);

/** Every `#name` of `ast` with what takes its place. */
const renames = (ast, path) => {
  const found = [];
  let classes = 0;
  const visit = (node, scopes, parent) => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, scopes, parent));
    if (!node || typeof node.type !== 'string') return undefined;
    if (node.type === 'PrivateIdentifier') {
      const owner = scopes.find((scope) => scope.names.includes(node.name));
      const name = `_${owner.tag}${owner.names.indexOf(node.name).toString(36)}`;
      // `#x in object` asks for a name
      return found.push({ node, text: parent.type === 'BinaryExpression' ? JSON.stringify(name) : name });
    }
    // the heritage of a class belongs to what is around it, its body to the class
    const inner =
      node.type === 'ClassBody'
        ? [{ names: declared(node), tag: tag(`${path}:${classes++}`) }, ...scopes]
        : scopes;
    for (const key in node) {
      if (node[key] && typeof node[key] === 'object') visit(node[key], inner, node);
    }
    return undefined;
  };
  visit(ast, []);
  return found;
};

export const privateNames = (root) => ({
  name: 'private-names',
  async transform(code, id) {
    if (id.includes('node_modules') || !code.includes('#')) return null;
    const found = renames(this.parse(code), relative(root, id));
    if (!found.length) return null;
    const out = new MagicString(code);
    for (const { node, text } of found) out.overwrite(node.start, node.end, text);
    // as TypeScript, because only there esbuild can write a field as the plain assignment that it now is
    const lowered = await esbuild(out.toString(), {
      loader: 'ts',
      target: 'es2020',
      sourcemap: true,
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true } },
    });
    return { code: lowered.code, map: lowered.map };
  },
});
