/** Names that begin with an underscore are inner state: the analyzer takes Lit's state for public attributes. */
const isPublic = ({ name, fieldName, privacy }) =>
  privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(fieldName ?? name ?? '');

const withoutInnerState = {
  name: 'without-inner-state',
  // `@state()` fields may have any name; the decorator is seen only while the source is analyzed.
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declared = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    if (!declared) return;
    const decorators = (member) => (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []);
    const isState = (member) =>
      decorators(member).some(({ expression }) => expression.getText().startsWith('state('));
    declared.stateFields = node.members.filter(isState).map((member) => member.name.getText());
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const state = declaration.stateFields ?? [];
        const keep = (member) => isPublic(member) && !state.includes(member.fieldName ?? member.name);
        delete declaration.stateFields;
        if (declaration.members) declaration.members = declaration.members.filter(keep);
        if (declaration.attributes) declaration.attributes = declaration.attributes.filter(keep);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [withoutInnerState],
};
