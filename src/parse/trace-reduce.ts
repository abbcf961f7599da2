import { sizeOf, toDocument, type Place } from './trace-tree.js';

/** A model as far as it is looked at: what is said once, and its stations or articles. */
export interface Reads {
  readonly around: object;
  readonly items: readonly object[];
}

/** Reads a document, always in the same way; `undefined` for one that cannot be read. */
export type Read = (raw: unknown) => Promise<Reads | undefined>;

/** What may still be done, in values written anew. */
export interface Work {
  left: number;
}

/** Lists as short as this, and records, stay whole; longer records are maps of things. */
const SHORT = 8;
const WIDE = 50;

/**
 * Leaves out of a document what the chosen items do not need, so that it can be read hundreds of times: of ten thousand rows the
 * few that matter remain. What is said once of the whole document stays as it is.
 */
export const keepOnly = async (
  root: Place,
  first: Reads,
  chosen: readonly number[],
  read: Read,
  work: Work,
): Promise<Reads> => {
  const around = JSON.stringify(first.around);
  const wanted = chosen.map((index) => JSON.stringify(first.items[index]));
  let size = sizeOf(root);
  let last = first;

  const holds = async (): Promise<boolean> => {
    const now = sizeOf(root);
    if (work.left < now) return false;
    work.left -= now;
    const reads = await read(toDocument(root, ({ value }) => value));
    if (!reads || JSON.stringify(reads.around) !== around) return false;
    const items = new Set(reads.items.map((item) => JSON.stringify(item)));
    if (!wanted.every((item) => items.has(item))) return false;
    size = now;
    last = reads;
    return true;
  };

  const tryWith = async (place: Place, kept: readonly Place[]): Promise<boolean> => {
    const before = place.kept;
    place.kept = kept;
    if (await holds()) return true;
    place.kept = before;
    return false;
  };

  /** Leaves out ever smaller parts, as far as nothing is missed. */
  const thin = async (place: Place): Promise<void> => {
    let step = Math.ceil(place.kept.length / 2);
    while (place.kept.length > 1 && work.left > size) {
      let isThinner = false;
      for (let at = 0; at < place.kept.length && place.kept.length > 1;) {
        const rest = [...place.kept.slice(0, at), ...place.kept.slice(at + step)];
        if (rest.length && (await tryWith(place, rest))) isThinner = true;
        else at += step;
      }
      if (step === 1 && !isThinner) return;
      step = Math.max(1, Math.floor(step / 2));
    }
  };

  const visit = async (place: Place): Promise<void> => {
    const { length } = place.all;
    if (length > (isList(place) ? SHORT : WIDE)) {
      // as a rule the rows are the items, one by one
      const rows = place.all.filter((_, i) => chosen.includes(i - (length - first.items.length)));
      const isDone = length >= first.items.length && rows.length > 0 && (await tryWith(place, rows));
      if (!isDone) await thin(place);
    }
    for (const inner of place.kept) if (inner.join) await visit(inner);
  };

  await visit(root);
  return last;
};

/** Whether what stands in it has no names of its own: a list, or an element of a feed. */
const isList = ({ all }: Place): boolean =>
  new Set(all.map(({ key }) => key.replace(/^\d+$/, ''))).size < all.length / 2;
