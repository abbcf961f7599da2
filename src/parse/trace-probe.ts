import type { Read, Reads, Work } from './trace-reduce.js';
import { ABSENT, isRecordPlace, toDocument, toNeighbour, type Place } from './trace-tree.js';

type Fields = ReadonlyMap<string, string>;

/** Every field of an item by its name, with what it holds as text. */
export const toFields = (item: object): Fields => {
  const fields = new Map<string, string>();
  const add = (name: string, value: unknown): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) for (const one of value) add(name, one);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) add(name ? `${name}.${key}` : key, inner);
    else fields.set(name, `${fields.get(name) ?? ''}${JSON.stringify(value)}`);
  };
  add('', item);
  return fields;
};

const toAll = ({ around, items }: Reads): readonly Fields[] => [around, ...items].map(toFields);

/** Gives a value to try in the place of one, or `undefined` where it has nothing to say of it. */
type Change = (place: Place) => unknown;

const nudge = (text: string): string | undefined => {
  const at = /\d(?=\D*$)/.exec(text)?.index;
  if (at === undefined) return undefined;
  const digit = Number(text[at]);
  return `${text.slice(0, at)}${digit > 1 ? digit - 1 : digit + 1}${text.slice(at + 1)}`;
};

const ofText =
  (to: (text: string) => string | undefined): Change =>
  ({ value }) =>
    typeof value === 'string' && value.trim() ? to(value) : undefined;

/** Values that readers are likely to know, of which one at least is not there yet: words of weather, and stations of KMA. */
const WORDS = ['rain', '맑음', '108', '159'];

const CHANGES: readonly Change[] = [
  () => ABSENT,
  ({ value }) => {
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'number') return value > 0 ? value - 1 : value + 1;
    return typeof value === 'string' ? nudge(value) : undefined;
  },
  ofText((text) => `${text}x`),
  ofText((text) => `x${text}`),
  (place) => toNeighbour(place)?.value,
  ...WORDS.map((word): Change => ({ value }) => {
    if (typeof value === 'string' && value.trim()) return word;
    return typeof value === 'number' && Number(word) ? Number(word) : undefined;
  }),
];

/** Finds out, by one change after the other, on which places of a document the fields of its model depend. */
export class Probe {
  readonly #root: Place;
  readonly #read: Read;
  readonly #work: Work;
  #before: readonly Fields[];
  /** The fields that are asked for; in each the places that it depends on, with how many changes it has answered to. */
  #found: Map<string, Map<string, number>>;

  constructor(root: Place, kept: Reads, read: Read, work: Work) {
    this.#root = root;
    this.#before = toAll(kept);
    this.#read = read;
    this.#work = work;
    this.#found = new Map(
      this.#before.flatMap((fields) => [...fields.keys()].map((name) => [name, new Map()])),
    );
  }

  /** By field: the places that it comes from, the most important first. */
  async run(): Promise<ReadonlyMap<string, readonly string[]>> {
    await this.#look(this.#root);
    const all = this.#found;
    this.#found = new Map([...all].filter(([, paths]) => !paths.size));
    if (this.#found.size) {
      await this.#rename(this.#root);
      // places that say the same hide each other: only those stay that are needed
      await this.#drop(this.#root);
      await this.#look(this.#root);
    }
    const uses = new Map<string, number>();
    for (const paths of all.values())
      for (const path of paths.keys()) uses.set(path, (uses.get(path) ?? 0) + 1);
    // what matters to few fields says more of them than what all depend on
    const toPaths = (paths: ReadonlyMap<string, number>): readonly string[] =>
      [...paths]
        .sort(([a, one], [b, other]) => uses.get(a)! - uses.get(b)! || other - one)
        .map(([path]) => path);
    return new Map([...all].map(([field, paths]) => [field, toPaths(paths)]));
  }

  /** Changes all that is in a place at once, and looks closer where that makes a difference. */
  async #look(place: Place): Promise<void> {
    for (const change of CHANGES) {
      const changed = await this.#try(place, change);
      if (!place.join) for (const field of changed ?? []) this.#note(field, place.path);
      else if (!changed || changed.size) {
        for (const inner of place.kept) await this.#look(inner);
        return;
      }
    }
  }

  #note(field: string, path: string): void {
    const paths = this.#found.get(field)!;
    paths.set(path, (paths.get(path) ?? 0) + 1);
  }

  /** Leaves out whatever the fields that are asked for do not need. */
  async #drop(place: Place): Promise<void> {
    for (const inner of [...place.kept].reverse()) {
      const before = place.kept;
      place.kept = before.filter((other) => other !== inner);
      const reads = await this.#again(({ value }) => value);
      const after = reads && toAll(reads);
      if (after && !this.#changes(after).size) this.#before = after;
      else {
        place.kept = before;
        await this.#drop(inner);
      }
    }
  }

  /** Gives what stands in records another name: the key of a map may be the id of what it holds. */
  async #rename(place: Place): Promise<void> {
    for (const inner of place.kept) {
      if (isRecordPlace(place) && inner.join) {
        inner.name = nudge(inner.key) ?? `${inner.key}x`;
        const reads = await this.#again(({ value }) => value);
        const after = reads && toAll(reads);
        for (const field of after ? this.#changes(after) : [])
          if (after!.some((fields) => fields.has(field))) this.#note(field, `${inner.path} (its name)`);
        inner.name = inner.key;
      }
      await this.#rename(inner);
    }
  }

  /** The fields that differ, or `undefined` where the items are no longer the same ones. */
  async #try(part: Place, change: Change): Promise<ReadonlySet<string> | undefined> {
    const inside = new Set<Place>();
    const gather = (place: Place): void => (place.join ? place.kept.forEach(gather) : void inside.add(place));
    gather(part);
    const values = new Map([...inside].map((place) => [place, change(place)]));
    if ([...values.values()].every((value) => value === undefined)) return new Set();
    const read = (): Promise<Reads | undefined> => this.#again((place) => values.get(place) ?? place.value);
    let reads = await read();
    const other = reads || part.join ? undefined : toNeighbour(part);
    if (other && values.get(part) === other.value) {
      // a row with the id of another is taken for the same one: let the two change ids
      values.set(other, part.value);
      reads = await read();
    }
    return reads && this.#changes(toAll(reads));
  }

  /** Reads the document with an edit; `undefined` where that gives other items, or too much was read already. */
  async #again(edit: (place: Place) => unknown): Promise<Reads | undefined> {
    if (this.#work.left <= 0) return undefined;
    const raw = toDocument(this.#root, (place) => {
      this.#work.left--;
      return edit(place);
    });
    const reads = await this.#read(raw);
    return reads?.items.length === this.#before.length - 1 ? reads : undefined;
  }

  #changes(after: readonly Fields[]): ReadonlySet<string> {
    const differs = (field: string): boolean =>
      this.#before.some((fields, i) => fields.has(field) && fields.get(field) !== after[i]!.get(field));
    return new Set([...this.#found.keys()].filter(differs));
  }
}
