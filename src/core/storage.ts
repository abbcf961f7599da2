import { settings } from './settings.js';

/**
 * Everything that is ever kept on a reader's device: nothing else touches storage. `lifetime` is the longest; `data-storage`
 * on the script tag may shorten it. Nothing is written before a reader's own choice.
 */
export const KEPT = {
  'ticker-paused': { purpose: 'a reader paused the weather strip', lifetime: 'session' },
  'ticker-station': { purpose: 'the weather station that a reader chose', lifetime: 'local' },
} as const satisfies Record<string, { purpose: string; lifetime: 'session' | 'local' }>;

export type Key = keyof typeof KEPT;

const memory = new Map<Key, string>();
const fullKey = (key: Key): string => `newsdrop:${key}`;

/** Storage throws in sandboxed frames and where a reader blocks it; the memory of this page view then serves. */
const area = (key: Key): Storage | undefined => {
  try {
    if (settings.storage === 'none') return undefined;
    return settings.storage === 'session' || KEPT[key].lifetime === 'session' ? sessionStorage : localStorage;
  } catch {
    return undefined;
  }
};

/** What was kept under `key`, or `undefined`. Never throws. */
export const recall = (key: Key): string | undefined => {
  try {
    return area(key)?.getItem(fullKey(key)) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
};

/** Keeps `value` as long as `KEPT` and the page allow; `undefined` removes it. Never throws. */
export const remember = (key: Key, value: string | undefined): void => {
  if (value === undefined) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === undefined) area(key)?.removeItem(fullKey(key));
    else area(key)?.setItem(fullKey(key), value);
  } catch {
    // full or forbidden: the copy in memory holds for this page view
  }
};

/** Removes all that was kept, on the device and in memory, also from where the page does not allow it any more. Never throws. */
export const forget = (): void => {
  memory.clear();
  for (const open of [() => sessionStorage, () => localStorage]) {
    try {
      const storage = open();
      for (const key of Object.keys(KEPT) as Key[]) storage.removeItem(fullKey(key));
    } catch {
      // where storage is forbidden, nothing was kept
    }
  }
};
