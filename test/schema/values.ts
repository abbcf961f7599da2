/** Right and wrong values, made from a JSON Schema of our own shapes: what the readers are held to, field by field. */
import fc from '../support/property.js';
import type { Schema } from '../../src/schema/kinds.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where the documents of the tests lie. */
export const BASE = 'https://news.example/data/document.json';

/** The schema of a list under `articles`, of one article alone, or of weather, with every reference followed. */
export const follow = (root: Schema, at: Schema = root): Schema => {
  const definition = at.$ref && root.definitions?.[at.$ref.replace('#/definitions/', '')];
  if (definition) return follow(root, definition);
  const { items, properties, if: _if, else: _else, definitions: _definitions, ...rest } = at;
  return {
    ...rest,
    ...(items && { items: follow(root, items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties)
          .filter(([key]) => key !== '$schema')
          .map(([key, schema]) => [key, follow(root, schema)]),
      ),
    }),
  };
};

/** One field of a document; 0 stands for any item of a list. */
export interface Field {
  readonly steps: readonly (string | number)[];
  readonly schema: Schema;
  /** Whether what it belongs to is lost without it. */
  readonly required: boolean;
}

export const fieldsOf = (schema: Schema, steps: Field['steps'] = []): readonly Field[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const field = {
      steps: [...steps, key],
      schema: inner,
      required: schema.required?.includes(key) ?? false,
    };
    return [field, ...fieldsOf(inner, field.steps)];
  }),
  ...(schema.items
    ? [
        { steps: [...steps, 0], schema: schema.items, required: false },
        ...fieldsOf(schema.items, [...steps, 0]),
      ]
    : []),
];

/** `stations[0].air.pm10`. */
export const toPath = (steps: Field['steps']): string =>
  steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');

const isAddress = ({ pattern }: Schema): boolean => pattern?.includes('[Hh][Tt]') ?? false;
const isDuration = ({ pattern }: Schema): boolean => pattern?.startsWith('^PT') ?? false;
const isTimeZone = ({ examples }: Schema): boolean => examples?.includes('Asia/Seoul') ?? false;
const isHtml = (schema: Schema): boolean =>
  schema.type === 'string' && Object.keys(toBare(schema)).length === 1;
const toBare = ({ title: _title, description: _description, ...keywords }: Schema): Schema => keywords;

/** A right value with all that is required in it, and nothing else. */
export const rightValue = (schema: Schema): Json => {
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, rightValue(schema.properties![key]!)]),
      );
    case 'array':
      return [rightValue(schema.items!)];
    case 'number':
      return schema.maximum === 1 ? 0.25 : 13;
    case 'boolean':
      return true;
    default:
      if (isAddress(schema)) return '/a.html';
      return schema.enum?.[0] ?? schema.examples?.[0] ?? '서울';
  }
};

/** A list of stations of which none can be read is no weather: beside a wrong one there is a right one. */
export const beside = (items: Schema): readonly Json[] =>
  items.type === 'object' ? [rightValue(items)] : [];

/** A document that holds `value` in a field, and of all else what is required. */
export const holding = (schema: Schema, [step, ...rest]: Field['steps'], value: Json): Json => {
  if (step === undefined) return value;
  if (typeof step === 'number') return [holding(schema.items!, rest, value), ...beside(schema.items!)];
  return {
    ...(rightValue(schema) as { readonly [key: string]: Json }),
    [step]: holding(schema.properties![step]!, rest, value),
  };
};

/** What a reader must refuse in a field, and what it says to be expected there. */
export const wrongValues = (schema: Schema): readonly (readonly [value: Json, expected: string])[] => {
  const each = (expected: string, ...values: readonly Json[]): readonly (readonly [Json, string])[] =>
    values.map((value) => [value, expected]);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (schema.type === 'object') return each('an object', '맑음', 5, true, []);
  if (schema.type === 'array') return each('a list', 5, true, { a: 1 });
  if (schema.type === 'boolean') return each('true or false', 'yes', 0, {});
  if (schema.enum) return each(`one of ${schema.enum.join(', ')}`, '뜨거움', 5, true, {}, []);
  if (minimum !== undefined && maximum !== undefined)
    return each(`a number from ${minimum} to ${maximum}`, '맑음', true, {}, minimum - 1, maximum + 1);
  if (schema.type === 'number') {
    const beyond = [exclusiveMinimum, exclusiveMaximum].filter((limit) => limit !== undefined);
    return [...each('a number', '맑음', true, {}, []), ...each('degrees Celsius', ...beyond)];
  }
  if (isAddress(schema)) return each('an http(s) address', 'javascript:alert(1)', 'data:text/html,a', 5, {});
  if (schema.format)
    return each(
      'an ISO 8601 date with time zone, such as 2024-05-06T15:00:00+09:00',
      ...['2024.05.06', '2024-05-06T15:00:00', '어제', 5, {}],
    );
  if (isDuration(schema)) return each('a duration such as PT3M20S', '3:20', 180, {});
  if (isTimeZone(schema)) return each('an IANA time zone, such as Asia/Seoul', 9, {});
  return isHtml(schema) ? each('HTML text', 5, true, {}) : each('text', true, {}, []);
};

const line = fc
  .array(fc.constantFrom('서울', '비', '13.8', 'a', 'é', '☂', '<b>', '&amp;', '👩‍🚀', '[사설]', '가-나'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

const date = fc
  .tuple(
    fc.integer({ min: 0, max: 4e9 }),
    fc.constantFrom(['Z', 0], ['+09:00', 540], ['-03:30', -210] as const),
  )
  .map(([seconds, [offset, minutes]]) =>
    new Date((seconds + Number(minutes) * 60) * 1000).toISOString().replace('.000Z', String(offset)),
  );

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.webPath().map((path) => `/a${path}`),
  fc.constantFrom(
    '../a.png',
    'a?b=1#c',
    '//news.example/a',
    'HTTPS://news.example/%EA%B0%80',
    '/사진/배터리 박람회.jpg',
  ),
);

const duration = fc.tuple(fc.nat(9), fc.nat(59), fc.nat(59)).map(([h, m, s]) => `PT${h}H${m}M${s}S`);

/** Any right value of a schema. */
export const anyOf = (schema: Schema): fc.Arbitrary<Json> => {
  const { properties, required = [], exclusiveMaximum } = schema;
  if (properties)
    return fc.record(
      Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, anyOf(inner)])),
      { requiredKeys: [...required], noNullPrototype: true },
    );
  // a badge that is given twice is shown once
  if (schema.items?.enum) return fc.uniqueArray(anyOf(schema.items), { maxLength: 3 });
  if (schema.items) return fc.array(anyOf(schema.items), { maxLength: 3 });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'number') {
    const max = schema.maximum ?? exclusiveMaximum ?? 1e6;
    const excluded = exclusiveMaximum !== undefined;
    const [minExcluded, maxExcluded] = [excluded, excluded];
    return fc
      .double({
        min: schema.minimum ?? schema.exclusiveMinimum ?? -max,
        max,
        noNaN: true,
        minExcluded,
        maxExcluded,
      })
      .map((value) => value + 0);
  }
  if (isAddress(schema)) return address;
  if (schema.format) return date;
  if (isDuration(schema)) return duration;
  const words = schema.enum ?? schema.examples;
  const { maxLength = Infinity } = schema;
  return words ? fc.constantFrom(...words) : line.filter((text) => text.length <= maxLength);
};

const toSeconds = (text: string): number =>
  [...text.matchAll(/\d+(?=[HMS])/g)].reduce((sum, [part]) => sum * 60 + Number(part), 0);

/** What a reader has to make of a right value. */
export const toModel = (schema: Schema, value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => toModel(schema.items!, item));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, toModel(schema.properties![key]!, inner)]),
    );
  if (typeof value !== 'string') return value;
  if (isAddress(schema)) return new URL(value, BASE).href;
  if (schema.format) return Date.parse(value);
  if (!isDuration(schema)) return value;
  return toSeconds(value);
};
