import { expect } from '@open-wc/testing';
import * as feeds from '../../fixtures/feeds.js';
import { toPage, toXml } from '../../support/markup.js';
import { toDocument } from '../../../src/load/document.js';

const { LONG: _long, TISTORY_HTML: _html, silentPage: _silent, ...documents } = feeds;

describe('what the loader makes of feeds and pages', () => {
  for (const [name, text] of Object.entries(documents)) {
    it(`is what the tests of their readers are given: ${name}`, async () => {
      const loaded = await toDocument(text, 'https://paper.example/feed', 'utf-8');
      if (!loaded.ok) throw new Error(loaded.error.message);
      const given = /^<!doctype/i.test(text) ? toPage(text) : toXml(text);
      expect(JSON.stringify(loaded.value)).to.equal(JSON.stringify(given));
    });
  }
});
