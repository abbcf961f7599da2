/** The kinds of values that our own shapes are made of, as JSON Schema. */

/** What the schema's values are, for the compiler alone. */
declare const value: unique symbol;

/**
 * A JSON Schema of values of type `T`. Draft 7, the newest that Visual Studio Code supports in full; only the keywords that we use.
 */
export interface Schema<T = unknown> {
  readonly [value]?: T;
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  readonly format?: 'date-time' | 'uri-reference';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly if?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A line of text; longer ones are cut. */
export const text = (maxLength: number): Schema<string> => ({ type: 'string', maxLength });
/** Text that says something: nothing but blanks counts as absent. */
export const words = (maxLength: number): Schema<string> => ({ ...text(maxLength), pattern: '\\S' });
export const html: Schema<string> = { type: 'string' };
export const number: Schema<number> = { type: 'number' };
export const flag: Schema<boolean> = { type: 'boolean' };
/** Beyond are kelvins and marks for "not measured", such as -99.9. */
export const celsius: Schema<number> = { type: 'number', exclusiveMinimum: -90, exclusiveMaximum: 60 };
export const within = (minimum: number, maximum: number): Schema<number> => ({
  type: 'number',
  minimum,
  maximum,
});
export const instant: Schema<string> = {
  type: 'string',
  format: 'date-time',
  examples: ['2024-05-06T15:00:00+09:00'],
};
export const timeZone: Schema<string> = { type: 'string', examples: ['Asia/Seoul', 'Europe/London'] };
export const duration: Schema<string> = {
  type: 'string',
  pattern: '^PT(\\d+H)?(\\d+M)?(\\d+S)?$',
  examples: ['PT3M20S'],
};

/**
 * An address without a scheme, or with one of the web. Not the format `uri-reference`: it refuses letters outside of ASCII, which
 * addresses of Korean pictures and pages are full of, and lets `javascript:` through.
 */
export const href: Schema<string> = {
  type: 'string',
  pattern: '^(?![A-Za-z][A-Za-z0-9+.-]*:)|^[Hh][Tt][Tt][Pp][Ss]?:',
};
/** An address that its object cannot do without: an empty one counts as absent. */
export const target: Schema<string> = { ...href, minLength: 1 };

export const oneOf = <const T extends string>(words: readonly T[]): Schema<T> => ({
  type: 'string',
  enum: words,
});

export const list = <T>(items: Schema<T>): Schema<readonly T[]> => ({ type: 'array', items });

type Fields<T> = { readonly [K in keyof T]-?: Schema<NonNullable<T[K]>> };

/** An object with a schema for each of its fields; further ones are allowed. */
export const object = <T extends object>(
  properties: Fields<T>,
  ...required: (keyof T & string)[]
): Schema<T> => ({ type: 'object', properties, ...(required.length && { required }) });

/** A field with its name and one sentence, as editors show them. */
export const field = <T>(schema: Schema<T>, title: string, description: string): Schema<T> => ({
  title,
  description,
  ...schema,
});

export const schemaAddress = field(
  { type: 'string', format: 'uri-reference' } as Schema<string>,
  'Schema',
  'Address of this schema, so that editors complete and check the file.',
);

/**
 * The head of a published schema. Its name is a URN, since it says what the schema is and not where it lies: in the package, on a
 * site's own host, on any mirror of the registry.
 */
export const head = (name: string) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `urn:newsdrop:${name}`,
});
