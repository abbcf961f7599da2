import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import {
  BASE,
  anyOf,
  beside,
  fieldsOf,
  follow,
  holding,
  rightValue,
  toModel,
  toPath,
  wrongValues,
  type Field,
  type Json,
} from './values.js';
import type { Parsed, Parsing } from '../../src/parse/fields.js';
import { parseArticles } from '../../src/parse/article.js';
import { parseWeather } from '../../src/parse/weather.js';
import { articlesSchema } from '../../src/schema/articles.js';
import { checkArticles, checkWeather } from '../../src/schema/check.js';
import { weatherSchema } from '../../src/schema/weather.js';
import type { Schema } from '../../src/schema/kinds.js';

type Plain = { [key: string]: Json };

/** The text of an article has a base, whether it is said or not. */
const withBase = (article: Plain): Plain =>
  'bodyHtml' in article ? { bodyBase: BASE, ...article } : article;

interface Shape {
  readonly schema: Schema;
  read(raw: unknown): Parsing<unknown>;
  check(raw: unknown): readonly { path: string; message: string }[];
  /** The whole model of a right document. */
  model(raw: Json): unknown;
}

const weather = follow(weatherSchema as Schema);
const articles = follow(articlesSchema as Schema);
const article = articles.properties!['articles']!.items!;

const SHAPES: Readonly<Record<string, Shape>> = {
  weather: {
    schema: weather,
    read: (raw) => parseWeather(raw, { base: BASE, format: 'newsdrop-weather' }),
    check: (raw) => checkWeather(raw, BASE),
    model: (raw) => toModel(weather, raw),
  },
  'a list of articles': {
    schema: { ...articles, required: ['articles'] },
    read: (raw) => parseArticles(raw, { base: BASE, format: 'newsdrop-articles' }),
    check: (raw) => checkArticles(raw, BASE),
    model: (raw) => ((toModel(articles, raw) as Plain)['articles'] as Plain[]).map(withBase),
  },
  'one article': {
    schema: article,
    read: (raw) => parseArticles(raw, { base: BASE, format: 'newsdrop-articles' }),
    check: (raw) => checkArticles(raw, BASE),
    model: (raw) => [withBase(toModel(article, raw) as Plain)],
  },
};

/** At the field itself, and where its owner cannot do without it, at the owner as well. */
const pathsOf = ({ steps, required }: Field): readonly string[] =>
  required ? [toPath(steps), toPath(steps.slice(0, -1))] : [toPath(steps)];

for (const [name, { schema, read, check, model }] of Object.entries(SHAPES)) {
  const parsed = (raw: unknown): Parsed<unknown> => {
    const result = read(raw);
    if (result instanceof Promise || !result.ok) throw new Error(JSON.stringify(result));
    return result.value;
  };
  const fields = fieldsOf(schema);
  /** Without these there is no document at all: another test's matter. */
  const isWhole = ({ steps, required }: Field): boolean => required && steps.length === 1;

  describe(`${name}, field by field`, () => {
    for (const { steps, schema: inner } of fields) {
      it(`reads ${toPath(steps)}`, () => {
        const document = holding(schema, steps, rightValue(inner));
        const { value, warnings } = parsed(document);
        expect(warnings).to.deep.equal([]);
        expect(value).to.deep.equal(model(document));
      });
    }

    for (const field of fields.filter((one) => !isWhole(one))) {
      for (const [wrong, expected] of wrongValues(field.schema)) {
        it(`refuses ${JSON.stringify(wrong)} as ${toPath(field.steps)}`, () => {
          const { warnings } = parsed(holding(schema, field.steps, wrong));
          expect(warnings[0]!.message).to.contain(`expected ${expected}, got `);
          expect(warnings.map(({ path }) => path)).to.deep.equal(pathsOf(field));
        });
      }
    }

    for (const { steps, required } of fields.filter(({ steps: all }) => typeof all.at(-1) === 'string')) {
      if (required) continue;
      it(`takes ${toPath(steps)} for absent where it is null`, () => {
        expect(parsed(holding(schema, steps, null)).warnings).to.deep.equal([]);
      });
    }

    for (const { steps, schema: inner } of fields.filter((field) => field.schema.maxLength)) {
      it(`keeps the ${inner.maxLength} letters that ${toPath(steps)} may have, and no more`, () => {
        const letters = (count: number): string =>
          JSON.stringify(parsed(holding(schema, steps, '가'.repeat(count))).value).replace(/[^가…]/g, '');
        expect(letters(inner.maxLength!)).to.equal('가'.repeat(inner.maxLength!));
        expect(letters(inner.maxLength! + 1)).to.equal(`${'가'.repeat(inner.maxLength! - 1)}…`);
      });
    }
  });

  describe(`any document of ${name}`, () => {
    const documents = anyOf(schema);

    it('is read whole and without a warning', () => {
      fc.assert(
        fc.property(documents, (document) => {
          const { value, warnings } = parsed(document);
          expect(warnings).to.deep.equal([]);
          expect(value).to.deep.equal(model(document));
          expect(check(document)).to.deep.equal([]);
        }),
      );
    });

    it('is told of one wrong value just there', () => {
      const spoiled = fc
        .tuple(documents, fc.constantFrom(...fields.filter((one) => !isWhole(one))))
        .chain(([document, field]) =>
          fc
            .constantFrom(...wrongValues(field.schema))
            .map(([wrong]) => ({ field, document: put(schema, document, field.steps, wrong) })),
        );
      fc.assert(
        fc.property(spoiled, ({ document, field }) => {
          expect(check(document).map(({ path }) => path)).to.deep.equal(pathsOf(field));
        }),
        { numRuns: 300 },
      );
    });
  });
}

/** `document` with `value` in a field; what must be around it is added where it is not there. */
const put = (schema: Schema, document: Json | undefined, steps: Field['steps'], value: Json): Json => {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const inner = typeof step === 'number' ? schema.items! : schema.properties![step]!;
  if (typeof step === 'number') {
    const [first, ...more] = (document ?? []) as readonly Json[];
    return [put(inner, first, rest, value), ...more, ...beside(inner)];
  }
  const whole = (document ?? rightValue(schema)) as Plain;
  return { ...whole, [step]: put(inner, whole[step], rest, value) };
};
