import { expect } from '@open-wc/testing';
import { toDocument } from '../../src/load/document.js';
import { BROKEN_XML, PAGES, XML } from '../fixtures/documents.js';

const URL = 'https://news.example/feed';

// documents.test.mjs says the same of the command
describe('a document in the browser', () => {
  for (const [what, { text, root }] of Object.entries(XML)) {
    it(`gives ${what}`, async () => {
      const result = await toDocument(text, URL, '');
      expect(result).to.have.nested.property('value.kind', 'xml');
      expect(result).to.have.nested.property('value.root').deep.equal(root);
    });
  }
  for (const [what, text] of Object.entries(BROKEN_XML)) {
    it(`is refused for ${what}`, async () => {
      expect(await toDocument(text, URL, '')).to.have.nested.property('error.kind', 'not-json');
    });
  }
  for (const [what, { text, root }] of Object.entries(PAGES)) {
    it(`gives ${what}`, async () => {
      const result = await toDocument(text, URL, '');
      expect(result).to.have.nested.property('value.kind', 'html');
      expect(result).to.have.nested.property('value.root').deep.equal(root);
    });
  }
});
