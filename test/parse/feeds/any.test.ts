import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import { BASE } from '../../fixtures/article-formats.js';
import * as feeds from '../../fixtures/feeds.js';
import { toPage, toXml } from '../../support/markup.js';
import { MarkupDocument, type MarkupElement } from '../../../src/core/markup-document.js';
import { parseArticles } from '../../../src/parse/article.js';
import { parseWeather } from '../../../src/parse/weather.js';

const { LONG: _long, TISTORY_HTML: _html, ...texts } = feeds;
const DOCUMENTS = Object.values(texts).map((text) =>
  /^<!doctype html/i.test(text) ? toPage(text) : toXml(text),
);

/** Names and texts that readers look for, and those that they stumble over. */
const NAMES = [
  'rss', 'rdf:RDF', 'feed', 'entry', 'channel', 'item', 'title', 'link', 'guid', 'description', 'content:encoded', 'content',
  'media:group', 'media:content', 'media:thumbnail', 'enclosure', 'image', 'author', 'name', 'category', 'pubDate', 'dc:date',
  'meta', 'script', 'current', 'weather', 'local', 'response', 'header', 'body', 'items', 'data', 'OpenAPI_ServiceResponse',
  '__proto__', 'constructor', 'a:', ':b', 'toString', 'h1', 'br',
]; // prettier-ignore
const ATTRIBUTES = [
  'url', 'href', 'rel', 'type', 'property', 'content', 'name', 'xml:base', 'xmlns', 'xmlns:a', 'width', 'ta', 'desc', 'stn_id',
  'isPermaLink', '__proto__', 'year', 'lang',
]; // prettier-ignore
const WORDS = [
  '', ' ', '-', '0', '1e400', 'html', 'xhtml', 'application/ld+json', 'image/jpeg', 'http://search.yahoo.com/mrss/', 'og:title',
  'javascript:a()', '//a.example/b', '/c.jpg', '<img src=x>', '<p>', '&amp;lt;', '\ud800', '\u202eb', '2024-05-06 10:00:00',
  '{"@type":"NewsArticle","headline":"가"}', '[', 'null', '▶ 가\n▶ 나', 'a@b.kr (가)', '다리',
]; // prettier-ignore

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 12 }));
const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), word, { maxKeys: 4 });
const { element } = fc.letrec<{ element: MarkupElement; node: MarkupElement | string }>((tie) => ({
  element: fc.record({
    name: fc.constantFrom(...NAMES),
    attributes,
    children: fc.array(tie('node'), { maxLength: 5 }),
  }),
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, tie('element')),
}));
const trees = fc
  .tuple(fc.constantFrom('xml' as const, 'html' as const), element)
  .map(([kind, root]) => new MarkupDocument(kind, root));

/** Puts something somewhere into a good document; `picks` choose the way down. */
const damage = (node: MarkupElement, picks: readonly number[], by: MarkupElement | string): MarkupElement => {
  const [pick = 0, ...rest] = picks;
  const at = pick % Math.max(1, node.children.length);
  const child = node.children[at];
  const changed = rest.length && typeof child === 'object' ? damage(child, rest, by) : by;
  return { ...node, children: node.children.map((one, i) => (i === at ? changed : one)) };
};
const damaged = fc
  .tuple(
    fc.constantFrom(...DOCUMENTS),
    fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), fc.oneof(word, element)), {
      maxLength: 4,
    }),
  )
  .map(
    ([{ kind, root }, wounds]) =>
      new MarkupDocument(
        kind,
        wounds.reduce((tree, [picks, by]) => damage(tree, picks, by), root),
      ),
  );

const GARBAGE = /undefined|NaN|\[object/;

const check = (result: unknown): void => {
  const open: (readonly [key: string, value: unknown])[] = [['', result]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [key, value] = next;
    if (typeof value === 'number') expect(Number.isFinite(value)).to.equal(true);
    if (typeof value === 'string' && key !== 'bodyHtml') expect(value).not.to.match(GARBAGE);
    if (typeof value === 'string' && /^(?:url|logo|bodyBase)$/.test(key))
      expect(value).to.match(/^https?:\/\//);
    if (typeof value === 'object' && value !== null) open.push(...Object.entries(value));
  }
};

const read = async (raw: MarkupDocument, format: string | undefined): Promise<void> => {
  fc.pre(!GARBAGE.test(JSON.stringify(raw)));
  check(await parseArticles(raw, { base: BASE, format }));
  check(await parseWeather(raw, { base: BASE, format: undefined }));
};

describe('any tree of markup', () => {
  it('is read or refused, and never thrown at', async () => {
    const format = fc.constantFrom(
      undefined,
      'rss',
      'atom',
      'page',
      'generic',
      'schema-org',
      'newsdrop-articles',
    );
    await fc.assert(fc.asyncProperty(fc.oneof(trees, damaged, damaged), format, read), { numRuns: 600 });
  });

  it('is left as it was', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (raw) => {
        const before = JSON.stringify(raw);
        await parseArticles(raw, { base: BASE });
        await parseWeather(raw, { base: BASE });
        expect(JSON.stringify(raw)).to.equal(before);
      }),
      { numRuns: 60 },
    );
  });

  const nest = (depth: number, ...names: readonly string[]): MarkupElement => {
    let node: MarkupElement = { name: 'b', attributes: {}, children: ['다리'] };
    for (let i = 0; i < depth; i++)
      node = { name: names[i % names.length]!, attributes: { a: '1' }, children: [node, 'x'] };
    return node;
  };

  it('may be as deep as it likes', async () => {
    const title = { name: 'title', attributes: {}, children: [nest(300, 'i')] };
    const description = { name: 'description', attributes: {}, children: [nest(50_000, 'p', 'media:group')] };
    const item = { name: 'item', attributes: {}, children: [title, description] };
    const channel = { name: 'channel', attributes: {}, children: [item] };
    const result = await parseArticles(
      new MarkupDocument('xml', { name: 'rss', attributes: {}, children: [channel] }),
      { base: BASE },
    );
    expect(result.ok && result.value.value[0]?.headline).to.match(/^다리x/);
    for (const root of ['rss', 'feed', 'current', 'response', 'weather', 'result']) {
      for (const kind of ['xml', 'html'] as const) {
        const document = new MarkupDocument(kind, {
          name: root,
          attributes: {},
          children: [nest(50_000, 'weather', 'items', 'local')],
        });
        check(await parseArticles(document, { base: BASE }));
        check((await parseWeather(document, { base: BASE })).ok);
      }
    }
  });

  it('is read in time that grows with its size', async () => {
    const parts = ['<img ', '<img "', '<img "x"', '"<img "x', '<br ', '<p>"', '<figure>', ' ', '<p><a '];
    const html = (i: number): string => parts[i % parts.length]!.repeat(40_000) + '<p>끝</p>';
    const items = Array.from({ length: 200 }, (_, i) => ({
      name: 'item',
      attributes: {},
      children: [
        { name: 'title', attributes: {}, children: [`다리 ${i}`] },
        { name: 'description', attributes: {}, children: [i % 20 ? '<p>짧은 글</p>' : html(i / 20)] },
      ],
    }));
    const channel = { name: 'channel', attributes: {}, children: items };
    const start = performance.now();
    const result = await parseArticles(
      new MarkupDocument('xml', { name: 'rss', attributes: {}, children: [channel] }),
      { base: BASE },
    );
    expect(result.ok && result.value.value.length).to.equal(200);
    expect(performance.now() - start).to.be.below(5000);
  });
});
