import type { Alert, Station } from '../../models/weather.js';
import type { Place } from './round.js';

/** What stands in a strip. */
export type Item = Station | Alert;

const keyOf = (item: Item): string => ('name' in item ? (item.id ?? item.name) : item.title);

const hasChanged = (before: Item, after: Item): boolean =>
  'name' in before &&
  'name' in after &&
  (before.temperature !== after.temperature ||
    before.condition !== after.condition ||
    before.text !== after.text);

/** Each key with the items that have it, in their order: ids are not always the only ones of their kind. */
const indexOf = (items: readonly Item[]): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  items.forEach((item, i) => {
    const key = keyOf(item);
    const places = index.get(key);
    if (places) places.push(i);
    else index.set(key, [i]);
  });
  return index;
};

/** The number in `after` of each item of `before`; -1 for what is gone. */
const match = (before: readonly Item[], after: readonly Item[]): readonly number[] => {
  const index = indexOf(after);
  return before.map((item) => index.get(keyOf(item))?.shift() ?? -1);
};

/** What new data mean for a strip. */
interface Swap {
  /** Where the item that led, or the first after it that is still there, stands now. */
  readonly place: Place;
  /** The numbers of those that are there again and other than before. */
  readonly changed: ReadonlySet<number>;
}

/** After new data have taken the place of `before`. */
export const swap = (before: readonly Item[], after: readonly Item[], { index, past }: Place): Swap => {
  const places = match(before, after);
  const changed = places.filter((to, from) => to >= 0 && hasChanged(before[from]!, after[to]!));
  const still = places.findIndex((to, from) => to >= 0 && from >= index);
  const place =
    still < 0 ? { index: 0, past: 0 } : { index: places[still]!, past: still === index ? past : 0 };
  return { place, changed: new Set(changed) };
};
