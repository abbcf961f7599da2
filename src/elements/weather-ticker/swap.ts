import { type Alert, type Station } from '../../models/weather.js';
import { type Strip } from './strip.js';

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

/** Marks for a moment what is other than before; the style sheet says how. */
const flash = (row: Element | undefined): void => {
  row?.classList.add('changed');
  row?.addEventListener('animationend', () => row.classList.remove('changed'), { once: true });
};

/**
 * After new data have taken the place of `before`: marks what changed, and tells where the item that led, or the first after it
 * that is still there, stands now.
 */
export const swap = (
  rows: HTMLCollection,
  before: readonly Item[],
  after: readonly Item[],
  { index, past }: Strip['leading'],
): Strip['leading'] => {
  const places = match(before, after);
  places.forEach((to, from) => {
    if (to >= 0 && hasChanged(before[from]!, after[to]!)) flash(rows[to]);
  });
  const still = places.findIndex((to, from) => to >= 0 && from >= index);
  return still < 0 ? { index: 0, past: 0 } : { index: places[still]!, past: still === index ? past : 0 };
};
