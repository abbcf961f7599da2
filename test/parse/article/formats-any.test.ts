import { expect } from '@open-wc/testing';
import fc from '../../support/property.js';
import * as fixtures from '../../fixtures/article-formats.js';
import type { Article } from '../../../src/models/article.js';
import { parseArticles } from '../../../src/parse/article.js';
import { ARTICLE_FORMATS } from '../../../src/parse/article/article-formats.js';

const { BASE, STORY: _story, ...documents } = fixtures;
const DOCUMENTS: readonly unknown[] = Object.values(documents);
const NAMES = ARTICLE_FORMATS.map(({ name }) => name);

/** As our own shape writes it. */
const toOwn = ({
  bodyBase: _base,
  publishedAt,
  updatedAt,
  expiresAt,
  duration,
  ...rest
}: Article): object => {
  const iso = (instant: number | undefined): string | undefined =>
    instant === undefined ? undefined : new Date(instant).toISOString();
  return {
    ...rest,
    publishedAt: iso(publishedAt),
    updatedAt: iso(updatedAt),
    expiresAt: iso(expiresAt),
    duration: duration && `PT${Math.round(duration)}S`,
  };
};

/** Values that stand in for anything; the strange ones are those that readers stumble over. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '-',
    0,
    -0,
    1e308,
    true,
    [],
    {},
    [[]],
    [null],
    { toString: 1 },
    { valueOf: null },
    { length: 3 },
    { constructor: { prototype: 1 } },
    { '@id': '#a' },
    { url: {} },
    { name: { name: 'a' } },
    { value: '7px' },
    'javascript:alert(1)',
    '//a.example/b',
    '<script>a</script>',
    '&amp;lt;',
    '\ud800',
    '\u202eb',
    '[단독] [속보]',
    '홍길동·김 기자 a@b.kr =',
    '▲ 사진 /사진=가',
  ),
);

/** `document` with one value somewhere in it replaced; `picks` choose the way down. */
const mutate = (document: unknown, picks: readonly number[], value: unknown): unknown => {
  const copy = JSON.parse(JSON.stringify(document)) as unknown;
  let at = copy as Record<string, unknown>;
  for (let i = 0; i < picks.length; i++) {
    const keys = Object.keys(at);
    const key = keys[picks[i]! % keys.length];
    if (key === undefined) break;
    const inner = at[key];
    if (i === picks.length - 1 || typeof inner !== 'object' || inner === null) {
      at[key] = value;
      break;
    }
    at = inner as Record<string, unknown>;
  }
  return copy;
};

const mutated = fc
  .tuple(
    fc.constantFrom(...DOCUMENTS),
    fc.array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), strange), { maxLength: 4 }),
  )
  .map(([document, changes]) => changes.reduce((raw, [picks, value]) => mutate(raw, picks, value), document));

/** Every text that a page would print. */
const textsOf = (article: Article): readonly string[] => {
  const found: string[] = [];
  const open: unknown[] = [{ ...article, bodyHtml: undefined, bodyBase: undefined }];
  while (open.length) {
    const value = open.pop();
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'number') expect(Number.isFinite(value)).to.equal(true);
    else if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
    else expect(value).to.equal(undefined);
  }
  return found;
};

const isAddress = (url: string | undefined): boolean => url === undefined || /^https?:\/\//.test(url);

const check = ({ url, image, publisher, section, authors = [], related = [] }: Article): void => {
  const all = [url, image?.url, publisher?.url, publisher?.logo, section?.url];
  const rest = [...(image?.renditions ?? []), ...authors, ...related].map((one) => one.url);
  expect([...all, ...rest].every(isAddress)).to.equal(true);
};

describe('any JSON', () => {
  it('is read or refused, under every name, and never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mutated, fc.jsonValue(), strange),
        fc.constantFrom(undefined, ...NAMES),
        async (raw, format) => {
          const result = await parseArticles(raw, { base: BASE, format });
          if (!result.ok) {
            expect(result.error.message).to.match(/\S/);
            return;
          }
          for (const article of result.value.value) {
            check(article);
            for (const text of textsOf(article)) {
              expect(text).to.match(/\S/);
              expect(text.isWellFormed()).to.equal(true);
              expect(text).not.to.match(/\[object |^undefined$|^NaN$|[\u202a-\u202e]/);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is left as it was', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (raw) => {
        const before = JSON.stringify(raw);
        await parseArticles(raw, { base: BASE });
        expect(JSON.stringify(raw)).to.equal(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('our own output', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(`says the same when it is read again (${name})`, async () => {
      const first = await parseArticles(document, { base: BASE });
      if (!first.ok) throw new Error(first.error.message);
      const second = await parseArticles({ articles: first.value.value.map(toOwn) }, { base: BASE });
      if (!second.ok) throw new Error(second.error.message);
      expect(second.value.format).to.equal('newsdrop-articles');
      expect(second.value.warnings).to.deep.equal([]);
      expect(second.value.value.map(toOwn)).to.deep.equal(first.value.value.map(toOwn));
    });
  }

  it('is decoded once: what was escaped twice stays escaped once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('&amp;lt;', '&amp;amp;', '&amp;#39;', '&amp;quot;'), async (twice) => {
        const raw = {
          items: [{ title: `가 ${twice}`, description: twice, author: `${twice} a` }],
          version: '1.1',
        };
        const first = await parseArticles(raw, { base: BASE });
        if (!first.ok) throw new Error(first.error.message);
        const second = await parseArticles({ articles: first.value.value.map(toOwn) }, { base: BASE });
        if (!second.ok) throw new Error(second.error.message);
        expect(second.value.value[0]?.headline).to.equal(`가 ${twice.replace('&amp;', '&')}`);
      }),
    );
  });
});
