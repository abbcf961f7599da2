/** Calls `visit` for every node of a syntax tree, parents first. */
export const walk = (node, visit) => {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node.type === 'string') {
    visit(node);
    for (const key in node) if (node[key] && typeof node[key] === 'object') walk(node[key], visit);
  }
};
