import { isRecord, own } from './fields.js';
import { isMarkupDocument, MarkupDocument, type MarkupElement } from '../core/markup-document.js';

/**
 * One place of a document: a value, or something that holds further places. Parts can be left out and values be replaced, so
 * that the document can be put together anew with one thing changed.
 */
export interface Place {
  readonly key: string;
  /** The key under which it is put together again. */
  name: string;
  /** Where it stands in the document as it came, such as `list[3].main.temp` or `rss.channel.item[0].title`. */
  readonly path: string;
  readonly parent: Place | undefined;
  /** The value of a place that holds no others. */
  readonly value: unknown;
  /** Every place in it, as the document came; empty for a value. */
  readonly all: readonly Place[];
  /** Those that are put together again. */
  kept: readonly Place[];
  /** Makes its own kind of value from its parts; absent for a value. */
  readonly join: ((parts: readonly Part[]) => unknown) | undefined;
}

interface Part {
  readonly key: string;
  readonly value: unknown;
}

/** Says that a value is left out. */
export const ABSENT = Symbol('absent');

/** Deeper than any format keeps its data; what lies below is one value. */
const DEEPEST = 60;

type Entry = readonly [key: string, step: string, value: unknown];

/** An attribute or a text, so that it is not taken for a string of a list. */
interface Holder {
  readonly entries: readonly Entry[];
  readonly join: NonNullable<Place['join']>;
}

const toRecord = (parts: readonly Part[]): Record<string, unknown> =>
  Object.fromEntries(parts.map(({ key, value }) => [key, value]));

/** Elements with their place among those of the same name, where there are several. */
const entriesOf = ({ name, attributes, children }: MarkupElement): readonly Entry[] => {
  const counts = new Map<string, number>();
  for (const child of children)
    if (typeof child !== 'string') counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
  const seen = new Map<string, number>();
  const isData = name === 'script' && own(attributes, 'type') === 'application/ld+json';
  return [
    ...Object.entries(attributes).map(([key, value]) => [`@${key}`, `.@${key}`, value] as const),
    ...children.map((child): Entry => {
      if (typeof child === 'string') return ['', '', isData ? new Data(child) : child];
      const index = seen.get(child.name) ?? 0;
      seen.set(child.name, index + 1);
      return [
        child.name,
        `.${child.name}${counts.get(child.name)! > 1 ? `[${index}]` : ''}`,
        new Element(child),
      ];
    }),
  ];
};

class Element implements Holder {
  readonly entries: readonly Entry[];
  readonly join: Holder['join'];

  constructor(element: MarkupElement) {
    this.entries = entriesOf(element);
    this.join = (parts) => ({
      name: element.name,
      attributes: toRecord(
        parts
          .filter(({ key }) => key.startsWith('@'))
          .map(({ key, value }) => ({ key: key.slice(1), value })),
      ),
      children: parts.filter(({ key }) => !key.startsWith('@')).map(({ value }) => value),
    });
  }
}

/** JSON inside of a page. */
class Data implements Holder {
  readonly entries: readonly Entry[];
  readonly join: Holder['join'];

  constructor(text: string) {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      // its reader mends what can be mended; here it stays one text
      data = undefined;
    }
    this.entries = [['', '', data ?? text]];
    this.join = ([part]) => (data === undefined ? (part?.value ?? '') : JSON.stringify(part?.value));
  }
}

const NOTHING: MarkupElement = { name: '', attributes: {}, children: [] };

const toHolder = (value: unknown): Holder | undefined => {
  if (value instanceof Element || value instanceof Data) return value;
  if (isMarkupDocument(value))
    return {
      entries: [['', value.root.name, new Element(value.root)]],
      join: ([part]) => new MarkupDocument(value.kind, (part?.value ?? NOTHING) as MarkupElement),
    };
  if (Array.isArray(value))
    return {
      entries: value.map((item, i) => [String(i), `[${i}]`, item] as const),
      join: (parts) => parts.map((part) => part.value),
    };
  if (isRecord(value))
    return { entries: Object.entries(value).map(([key, item]) => [key, `.${key}`, item]), join: toRecord };
  return undefined;
};

/** A document as places. */
export const toPlaces = (raw: unknown, key = '', path = '', parent?: Place, depth = 0): Place => {
  const holder = depth < DEEPEST ? toHolder(raw) : undefined;
  const all: Place[] = [];
  const place: Place = { key, name: key, path, parent, value: raw, all, kept: all, join: holder?.join };
  for (const [inner, step, value] of holder?.entries ?? []) {
    const next = path ? path + step : step.replace(/^\./, '');
    all.push(toPlaces(value, inner, next, place, depth + 1));
  }
  return place;
};

/** Whether a place holds others under names that are data, or may be. */
export const isRecordPlace = ({ join }: Place): boolean => join === toRecord;

/** Puts the document together from what is kept, each value as `edit` gives it. */
export const toDocument = (place: Place, edit: (value: Place) => unknown): unknown => {
  if (!place.join) return edit(place);
  const parts: Part[] = [];
  for (const inner of place.kept) {
    const value = toDocument(inner, edit);
    if (value !== ABSENT) parts.push({ key: inner.name, value });
  }
  return place.join(parts);
};

/** How many places a document has, as far as it is kept. */
export const sizeOf = (place: Place): number => place.kept.reduce((sum, inner) => sum + sizeOf(inner), 1);

/** The place that stands in `place` where `trail` leads from another of its kind. */
const follow = (place: Place, trail: readonly string[]): Place | undefined => {
  let found: Place | undefined = place;
  for (const key of trail) found = found?.all.find((inner) => inner.key === key);
  return found;
};

/** So many neighbours are asked for a value of theirs. */
const NEIGHBOURS = 30;

/** A place of the same meaning with another value, beside it in a list or a map; `undefined` where there is none. */
export const toNeighbour = (place: Place): Place | undefined => {
  const trail: string[] = [];
  for (let inner = place; inner.parent; inner = inner.parent) {
    trail.unshift(inner.key);
    if (trail.length === 1) continue;
    for (const beside of inner.parent.all.slice(0, NEIGHBOURS)) {
      const found = beside === inner ? undefined : follow(beside, trail.slice(1));
      const isOther = found && !found.join && found.value !== place.value;
      if (isOther && typeof found.value === typeof place.value) return found;
    }
  }
  return undefined;
};
