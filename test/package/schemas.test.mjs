// The published JSON Schemas, read by an independent validator and held against the readers of the package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { parseArticles, parseWeather } from 'newsdrop';

const published = (name) =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`newsdrop/schemas/${name}.json`)), 'utf8'));
const weather = published('weather');
const articles = published('articles');

const bundled = await build({
  stdin: {
    contents: "export * from './values.ts'; export { default as fc } from '../support/property.ts';",
    resolveDir: fileURLToPath(new URL('../schema', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { BASE, anyOf, fc, fieldsOf, follow, holding, rightValue, toPath, wrongValues } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
);

// strict: a keyword that the draft does not know is an error
const validator = (schema) => addFormats(new Ajv({ strict: true, allErrors: true })).compile(schema);

const list = follow(articles);
const SHAPES = {
  weather: {
    schema: follow(weather),
    validate: validator(weather),
    read: (raw) => parseWeather(raw, { base: BASE, format: 'newsdrop-weather' }),
  },
  'a list of articles': {
    schema: { ...list, required: ['articles'] },
    validate: validator(articles),
    read: (raw) => parseArticles(raw, { base: BASE, format: 'newsdrop-articles' }),
  },
  'one article': {
    schema: list.properties.articles.items,
    validate: validator(articles),
    read: (raw) => parseArticles(raw, { base: BASE, format: 'newsdrop-articles' }),
  },
};

/** `/stations/0/name` as `stations[0].name`. */
const pathOf = ({ instancePath }) =>
  toPath(
    instancePath
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  );

for (const [name, { schema, validate, read }] of Object.entries(SHAPES)) {
  describe(`the published schema of ${name}`, () => {
    it('says of each field what it is, in one sentence', () => {
      for (const { steps, schema: field } of fieldsOf(schema)) {
        if (typeof steps.at(-1) === 'number') continue;
        assert.match(field.title ?? '', /^[A-Z][\w. -]+$/, toPath(steps));
        assert.match(field.description ?? '', /^[A-Z].+[^.]\.$/, toPath(steps));
      }
    });

    it('accepts what the reader reads', () => {
      for (const { steps, schema: field } of fieldsOf(schema)) {
        const document = holding(schema, steps, rightValue(field));
        assert.ok(validate(document), `${toPath(steps)}: ${JSON.stringify(validate.errors)}`);
      }
    });

    it('refuses what the reader refuses, at the same place', async () => {
      for (const { steps, schema: field } of fieldsOf(schema)) {
        for (const [wrong] of wrongValues(field)) {
          const document = holding(schema, steps, wrong);
          const what = `${toPath(steps)}: ${JSON.stringify(wrong)}`;
          assert.equal(validate(document), false, what);
          assert.ok(
            validate.errors.some((error) => pathOf(error) === toPath(steps)),
            `${what}: ${JSON.stringify(validate.errors)}`,
          );
          const result = await read(document);
          assert.ok(!result.ok || result.value.warnings.length, what);
        }
      }
    });

    it('and the reader are of one mind on any document of it', async () => {
      await fc.assert(
        fc.asyncProperty(anyOf(schema), async (document) => {
          assert.ok(validate(document), JSON.stringify(validate.errors));
          const result = await read(document);
          assert.deepEqual(result.ok && result.value.warnings, []);
        }),
      );
    });

    it('asks for what the reader cannot do without', async () => {
      for (const { steps, required } of fieldsOf(schema)) {
        if (!required) continue;
        for (const nothing of [undefined, '']) {
          const document = JSON.parse(JSON.stringify(holding(schema, steps, nothing)));
          assert.equal(validate(document), false, toPath(steps));
          const result = await read(document);
          assert.ok(!result.ok || result.value.warnings.length, toPath(steps));
        }
      }
    });
  });
}

describe('the published schemas', () => {
  it('lets further keys through, and the address of a schema', () => {
    const more = { $schema: './node_modules/newsdrop/dist/schemas/x.json', generator: 'cron' };
    assert.ok(SHAPES.weather.validate({ ...more, stations: [{ name: 'a', humidity: 40 }] }));
    assert.ok(SHAPES['one article'].validate({ ...more, headline: 'a', lead: 'b' }));
    assert.ok(SHAPES['a list of articles'].validate({ ...more, articles: [{ headline: 'a', lead: 'b' }] }));
  });

  it('are known by names that hold wherever the files lie', () => {
    assert.equal(weather.$id, 'urn:newsdrop:weather');
    assert.equal(articles.$id, 'urn:newsdrop:articles');
  });

  const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const examples = [...README.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text));

  it('accept the examples of the README', () => {
    const ours = examples.filter((one) => one.stations || one.articles);
    assert.ok(ours.some((one) => one.stations) && ours.some((one) => one.articles));
    for (const one of ours) {
      const { validate } = SHAPES[one.stations ? 'weather' : 'a list of articles'];
      assert.ok(validate(one), JSON.stringify(validate.errors));
    }
  });

  /** Written otherwise than the schemas ask, and read all the same. */
  const SPELLED = [
    [{ temperature: '13.8' }, { temperature: 13.8 }],
    [{ id: 108 }, { id: '108' }],
    [{ region: null, condition: '' }, {}],
    [{ air: { pm10: '' } }, { air: {} }],
  ];

  it('are stricter than the readers, which forgive a spelling', async () => {
    for (const [spelled, read] of SPELLED) {
      const document = { stations: [{ name: '서울', ...spelled }] };
      const { value } = await SHAPES.weather.read(document);
      assert.deepEqual(value.warnings, []);
      assert.deepEqual(value.value.stations, [{ name: '서울', ...read }]);
      assert.equal(SHAPES.weather.validate(document), false);
    }
  });
});
