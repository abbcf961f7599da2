import type { Warning } from '../parse/fields.js';
import type { Findings, FoundField } from './findings.js';

/** More places than these are told in `--json` alone. */
const MOST_PATHS = 3;

/** The places of a field, those that differ in numbers alone told once. */
const shortened = (paths: readonly string[]): string => {
  if (!paths.length) return '(no single place in the document)';
  const groups = new Map<string, { first: string; count: number }>();
  for (const path of paths) {
    const pattern = path.replace(/\[\d+\]/g, '[]');
    const group = groups.get(pattern);
    groups.set(pattern, { first: group?.first ?? path, count: (group?.count ?? 0) + 1 });
  }
  const told = [...groups.values()].slice(0, MOST_PATHS).map(({ first }) => first);
  return told.join(', ') + (groups.size > MOST_PATHS ? ` and ${groups.size - MOST_PATHS} more` : '');
};

const row = ({ field, from, items }: FoundField, all: number, width: number): string => {
  const part = items !== undefined && items < all ? `  (${items} of ${all})` : '';
  return `  ${field.padEnd(width)} ← ${shortened(from)}${part}`;
};

const sentence = ({ path, message }: Warning): string => `  ${path ? `${path}: ` : ''}${message}`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length ? ['', title, ...lines] : [];

const thing = (subject: Findings['subject'], count: number): string =>
  subject === 'weather' ? (count === 1 ? 'station' : 'stations') : count === 1 ? 'article' : 'articles';

/** Names in lines of a readable length. */
const wrapped = (names: readonly string[]): readonly string[] => {
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + name.length < 98) lines[lines.length - 1] = `${line}, ${name}`;
    else lines.push(`  ${name}`);
  }
  return lines;
};

/** The findings as `validate` prints them for people. */
export const printFindings = (findings: Findings): string => {
  const { source, subject, format, items, fields, complete, missing, needed, warnings } = findings;
  const width = Math.max(0, ...fields.map(({ field }) => field.length));
  return [
    `${source}: ${subject}, format ${format}, ${items} ${thing(subject, items)}`,
    ...section(
      'Read from',
      fields.map((field) => row(field, items, width)),
    ),
    ...(complete ? [] : ['  … the document is too large to say it of every field']),
    ...section('Not in the document', wrapped(missing)),
    ...section('A widget needs', needed.map(sentence)),
    ...section('Warnings', warnings.map(sentence)),
    '',
  ].join('\n');
};
