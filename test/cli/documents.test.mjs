// XML and pages as the command reads them. documents.test.ts says the same of browsers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importCompiled } from '../../config/compiled.mjs';

const { BROKEN_XML, PAGES, XML } = await importCompiled('test/fixtures/documents.ts');
const { toXml } = await importCompiled('src/cli/xml.ts');
const { toPage } = await importCompiled('src/cli/page.ts');

const plain = (value) => JSON.parse(JSON.stringify(value));

describe('a document in Node', () => {
  for (const [what, { text, root }] of Object.entries(XML)) {
    it(`gives ${what}`, () => {
      const result = toXml(text, 'a.xml');
      assert.ok(result.ok, result.error?.message);
      assert.equal(result.value.kind, 'xml');
      assert.deepEqual(plain(result.value.root), plain(root));
    });
  }

  for (const [what, text] of Object.entries(BROKEN_XML)) {
    it(`is refused for ${what}, with its line and column`, () => {
      const result = toXml(`<?xml version="1.0"?>\n${text}`, 'a.xml');
      assert.equal(result.error?.kind, 'not-json');
      assert.match(
        result.error.message,
        /^a\.xml begins like XML, but cannot be read as such: .+ \(line 2, column \d+\)\.$/,
      );
    });
  }

  for (const [what, { text, root }] of Object.entries(PAGES)) {
    it(`gives ${what}`, () => {
      const { kind, root: found } = toPage(text);
      assert.equal(kind, 'html');
      assert.deepEqual(plain(found), plain(root));
    });
  }

  it('may be of any depth', () => {
    const deep = 5000;
    assert.ok(toXml('<a>'.repeat(deep) + '</a>'.repeat(deep), 'a.xml').ok);
    assert.equal(toPage('<div>'.repeat(deep) + '<title>x</title>').root.children.length, 1);
  });
});
