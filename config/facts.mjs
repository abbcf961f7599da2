// `npm run facts`: every table of facts about the world outside, such as stations, codes and terms of use, with the month when it
// was checked and where. What is older than a year comes first; `--strict` fails where there is any.
// A table says so in its doc comment (`@checked 2026-11`, `@source …`), or its rows in fields of the same names.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { ROOT } from './setup.mjs';

/** Months after which a fact is worth a look. */
const KEEPS = 12;

/** What stands behind a tag, until the next one. */
const tag = (comment, name) => {
  const found = new RegExp(`@${name}\\s+([^]*?)[\\s*]*(?=\\s@[a-z]|$)`).exec(comment);
  return found?.[1].replace(/\s*\n\s*\*?\s*/g, ' ');
};

/** The doc comment that ends right before `at`. */
const commentBefore = (text, at) => {
  const before = text.slice(0, at).trimEnd();
  return before.endsWith('*/') ? before.slice(before.lastIndexOf('/**') + 3, -2) : '';
};

const literalOf = ({ properties }, name) => {
  const found = properties.find(
    ({ key, value }) => (key?.name ?? key?.value) === name && value?.type === 'Literal',
  );
  return found?.value.value;
};

const isPlain = (node) =>
  node?.type === 'Literal' ||
  (node?.type === 'TemplateLiteral' && !node.expressions.length) ||
  (node?.type === 'ArrayExpression' && node.elements.every(isPlain)) ||
  (node?.type === 'ObjectExpression' && node.properties.every(({ value }) => isPlain(value))) ||
  (node?.type === 'NewExpression' && node.arguments.length > 0 && node.arguments.every(isPlain));

const unwrapped = (node) =>
  /^TS(?:As|Satisfies)Expression$/.test(node?.type ?? '') ? unwrapped(node.expression) : node;

/**
 * Whether a table speaks of the world outside without needing to be told: its keys or codes are any text that comes from there, or
 * it names a provider with its address.
 */
const speaksOfOutside = (type, node) => {
  if (node?.type === 'CallExpression') return node.callee.name === 'toSpans';
  if (!isPlain(node)) return false;
  if (node.type === 'ObjectExpression' && /^https?:/.test(literalOf(node, 'url') ?? '')) return true;
  return /Record<string,|Map<string,|readonly \(readonly \[/.test(type);
};

const rowsOf = (node) =>
  node?.type === 'ArrayExpression'
    ? node.elements.filter((row) => row?.type === 'ObjectExpression' && literalOf(row, 'checked'))
    : [];

/** The tables of one module; `undated` where one should say when it was checked and does not. */
export const factsIn = (file, text) => {
  const { program } = parseSync(file, text, { lang: file.endsWith('.ts') ? 'ts' : 'js' });
  return program.body.flatMap((statement) => {
    const declaration = statement.declaration ?? statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    const comment = commentBefore(text, statement.start);
    return declaration.declarations.flatMap(({ id, init }) => {
      const node = unwrapped(init);
      const rows = rowsOf(node);
      if (rows.length)
        return rows.map((row) => ({
          file,
          name: `${id.name}: ${literalOf(row, 'id')}`,
          checked: literalOf(row, 'checked'),
          source: literalOf(row, 'source'),
        }));
      const [checked, source] = [tag(comment, 'checked'), tag(comment, 'source')];
      const type = id.typeAnnotation ? text.slice(id.typeAnnotation.start, id.typeAnnotation.end) : '';
      return checked || source || speaksOfOutside(type, node)
        ? [{ file, name: id.name, checked, source }]
        : [];
    });
  });
};

/** What is wrong with one table on the day `now`: `undated`, `old`, or nothing. */
export const complaint = ({ checked, source }, now) => {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(checked ?? '') ?? [];
  if (!year || !source) return 'undated';
  const age = (now.getFullYear() - Number(year)) * 12 + now.getMonth() + 1 - Number(month);
  return age > KEEPS ? 'old' : undefined;
};

/** Every table of the repository. */
export const findFacts = () =>
  ['src', 'config'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => /\.(?:ts|mjs)$/.test(name))
      .sort()
      .flatMap((name) => {
        const path = join(ROOT, folder, name);
        return factsIn(relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8'));
      }),
  );

const main = () => {
  const now = new Date();
  const facts = findFacts().map((fact) => ({ ...fact, wrong: complaint(fact, now) }));
  const order = ['undated', 'old', undefined];
  facts.sort(
    (a, b) =>
      order.indexOf(a.wrong) - order.indexOf(b.wrong) ||
      (a.checked ?? '').localeCompare(b.checked ?? '') ||
      a.file.localeCompare(b.file),
  );
  for (const { file, name, checked = '?', source = '?', wrong = '' } of facts)
    console.log(`${wrong.padEnd(7)}  ${checked.padEnd(7)}  ${file} ${name}\n${' '.repeat(18)}${source}`);
  const count = (kind) => facts.filter(({ wrong }) => wrong === kind).length;
  console.log(
    `\n${facts.length} tables, ${count('old')} older than a year, ${count('undated')} without a date or source`,
  );
  if (process.argv.includes('--strict') && facts.some(({ wrong }) => wrong)) process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
