/** An element of an XML or HTML document as plain data: all that a reader needs, in the browser and in Node, without a DOM. */
export interface MarkupElement {
  /** As written, with its prefix: `dc:date`; of HTML in small letters. */
  readonly name: string;
  /** By their names as written. Read them with `own`: the names come from outside. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and text in their order; entities are decoded and CDATA is text already. Comments are left out. */
  readonly children: readonly (MarkupElement | string)[];
}

/** Each part of the library that is loaded by itself has its own copy of the class below, so that `instanceof` knows no other's. */
const MARK = Symbol.for('newsdrop markup');

/**
 * What came where JSON was expected: a feed or a file of the weather service (`xml`), or the parts of a page that speak of it
 * (`html`: `html` with its `lang`, and under it `title`, `meta`, `link`, and `script` of type application/ld+json, in their order).
 */
export class MarkupDocument {
  readonly [MARK] = true;
  readonly kind: 'xml' | 'html';
  readonly root: MarkupElement;

  constructor(kind: 'xml' | 'html', root: MarkupElement) {
    this.kind = kind;
    this.root = root;
  }
}

/** Whether a value is such a document; nothing that JSON can write is one. */
export const isMarkupDocument = (value: unknown): value is MarkupDocument =>
  typeof value === 'object' && value !== null && MARK in value;
