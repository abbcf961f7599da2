// Facts about the world outside rot: each table of them says when it was checked and where.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaint, factsIn, findFacts } from '../config/facts.mjs';

const NOW = new Date('2026-11-22');

describe('facts about the world outside', () => {
  const facts = findFacts();

  it('all say when they were checked, and where', () => {
    const undated = facts.filter((fact) => complaint(fact, NOW) === 'undated');
    assert.deepEqual(
      undated.map(({ file, name }) => `${file} ${name}`),
      [],
      'write @checked YYYY-MM and @source into the doc comment of these tables',
    );
  });

  for (const [name, least] of [
    ['src/parse/weather/kma-stations.ts STATIONS', 1],
    ['src/models/province.ts PROVINCES', 1],
    ['src/core/features.ts FLOOR', 1],
    ['src/models/share-sources.ts SOURCES: ', 25],
    ['src/parse/weather/kma-refusal.ts CODES', 1],
    [' SOURCE', 8],
  ]) {
    it(`are found: ${name}`, () => {
      const found = facts.filter((fact) => `${fact.file} ${fact.name}`.includes(name));
      assert.ok(found.length >= least, `${found.length} of ${least}`);
    });
  }
});

describe('a table', () => {
  const table = (comment) =>
    factsIn('x.ts', `${comment}\nexport const CODES: Readonly<Record<string, string>> = { 1: 'a' };`);

  it('is read with its date and its source, over several lines', () => {
    const [fact] = table(
      '/**\n * Codes of it.\n * @checked 2026-11\n * @source https://a.example/codes,\n * second edition\n */',
    );
    assert.deepEqual(fact, {
      file: 'x.ts',
      name: 'CODES',
      checked: '2026-11',
      source: 'https://a.example/codes, second edition',
    });
  });

  it('on one line is read as well', () => {
    const [fact] = table('/** @checked 2025-01 @source https://a.example/ */');
    assert.deepEqual([fact.checked, fact.source], ['2025-01', 'https://a.example/']);
  });

  it('is found without being told where it is keyed by words from outside, coded, paired or names a provider', () => {
    for (const source of [
      "const A: Record<string, Condition> = { a: 'b' };",
      "const A: ReadonlyMap<string, string> = new Map([['a', 'b']]);",
      "const A: readonly (readonly [RegExp, string])[] = [[/a/, 'b']];",
      "const A = toSpans('1 rain');",
      "const A = { name: 'a', url: 'https://a.example/' };",
    ]) {
      const [fact] = factsIn('x.ts', source);
      assert.equal(fact && complaint(fact, NOW), 'undated', source);
    }
  });

  it('of our own is left alone', () => {
    for (const source of [
      "const LOOKS = ['full', 'icon'] as const;",
      'const READERS: Record<string, Reader> = { a: readA };',
      "const NAMES: Record<Unit, string> = { C: '°C' };",
    ])
      assert.deepEqual(factsIn('x.ts', source), [], source);
  });

  it('is read row by row where its rows have dates', () => {
    const rows =
      "export const S = [{ id: 'a', checked: '2026-11', source: 'https://a.example/' }, { id: 'b', checked: '2024-01', source: 'b' }];";
    assert.deepEqual(
      factsIn('x.ts', rows).map(({ name, checked }) => [name, checked]),
      [
        ['S: a', '2026-11'],
        ['S: b', '2024-01'],
      ],
    );
  });

  for (const [checked, expected] of [
    ['2026-11', undefined],
    ['2025-11', undefined],
    ['2025-10', 'old'],
    ['1999-01', 'old'],
    ['lately', 'undated'],
    [undefined, 'undated'],
  ]) {
    it(`that was checked ${checked} is ${expected ?? 'fine'} in November 2026`, () => {
      assert.equal(complaint({ checked, source: 'https://a.example/' }, NOW), expected);
    });
  }
});
