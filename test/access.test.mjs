// The page of accessibility in the demo must not promise tests that are not there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'parse5';

const root = new URL('../', import.meta.url);
const page = parse(readFileSync(new URL('demo/access.html', root), 'utf8'));

const all = (node, found = []) => {
  for (const child of node.childNodes ?? []) {
    found.push(child);
    all(child, found);
  }
  return found;
};
const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
const text = (node) =>
  all(node)
    .map(({ value }) => value ?? '')
    .join('')
    .trim();
const nodes = all(page);

describe('the page of accessibility', () => {
  const items = nodes.filter((node) => attribute(node, 'scope') === 'row' && /^\d\.\d\.\d /.test(text(node)));

  it('has the 33 items of KWCAG 2.2, each for four widgets', () => {
    assert.equal(new Set(items.map((item) => text(item).slice(0, 5))).size, 33);
    for (const item of items)
      assert.equal(
        item.parentNode.childNodes.filter(({ nodeName }) => nodeName === 'td').length,
        5,
        text(item),
      );
  });

  it('names only tests that are there', () => {
    const named = nodes.map((node) => attribute(node, 'data-test')).filter(Boolean);
    assert.ok(named.length > 40);
    for (const path of new Set(named))
      assert.match(readFileSync(new URL(path, root), 'utf8'), /\bit\(/, path);
  });

  it('names axe only where a test runs it', () => {
    const row = items.find((item) => text(item).startsWith('8.2.1')).parentNode;
    for (const node of all(row).filter((one) => attribute(one, 'data-test')))
      assert.match(
        readFileSync(new URL(attribute(node, 'data-test'), root), 'utf8'),
        /\.accessible\(/,
        text(node),
      );
  });
});
