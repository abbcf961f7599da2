import { configure, settings, type Settings } from './settings.js';

/**
 * Everything that is ever kept on a reader's device, and the longest that it is: nothing else touches storage. `data-storage` on
 * the script tag may shorten it. Nothing is written before a reader's own choice.
 */
export const KEPT = {
  'ticker-paused': 'session',
  'ticker-station': 'local',
  'mastodon-server': 'local',
  'text-size': 'local',
  view: 'local',
  'view-visit': 'session',
  'view-led': 'session',
} as const satisfies Record<string, 'session' | 'local'>;

export type Key = keyof typeof KEPT;

/** What each is for, as the README publishes it. Apart from `KEPT`, so that no reader loads these words. */
export const PURPOSES: Readonly<Record<Key, Readonly<Record<'en' | 'ko', string>>>> = {
  'ticker-paused': { en: 'a reader paused the weather strip', ko: '독자가 날씨 띠를 멈춰 둔 상태' },
  'ticker-station': { en: 'the weather station that a reader chose', ko: '독자가 고른 관측 지점' },
  'mastodon-server': {
    en: 'the Mastodon server that a reader shares to',
    ko: '독자가 기사를 나누는 마스토돈 서버',
  },
  'text-size': { en: 'the size of text that a reader chose', ko: '독자가 고른 본문 글자 크기' },
  view: {
    en: 'the version, mobile or desktop, that a reader chose for this site',
    ko: '독자가 고른 화면(모바일·PC)',
  },
  'view-visit': {
    en: 'the same, where the server remembers it for a visit',
    ko: '서버가 방문 동안 기억하는 화면을 독자가 고른 상태',
  },
  'view-led': {
    en: 'when a reader was led to the chosen version, so that nobody is led in a circle',
    ko: '독자를 고른 화면으로 옮긴 시각(되풀이를 막기 위함)',
  },
};

const memory = new Map<Key, string>();
const fullKey = (key: Key): string => `newsdrop:${key}`;

/** Storage throws in sandboxed frames and where a reader blocks it; the memory of this page view then serves. */
const area = (key: Key): Storage | undefined => {
  try {
    if (settings.storage === 'none') return undefined;
    return settings.storage === 'session' || KEPT[key] === 'session' ? sessionStorage : localStorage;
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

/** Keeps `value` as long as `KEPT` and the page allow; `undefined` removes it. False: only for this page view. Never throws. */
export const remember = (key: Key, value: string | undefined): boolean => {
  const place = area(key);
  if (value === undefined) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === undefined) place?.removeItem(fullKey(key));
    else place?.setItem(fullKey(key), value);
    return place !== undefined;
  } catch {
    // full or forbidden: the copy in memory holds for this page view
    return false;
  }
};

/** What else has to be taken off the device when all is forgotten. */
export const forgetting = new Set<() => void>();

/** Removes all that was kept, on the device and in memory, also from where the page does not allow it any more. Never throws. */
export const forget = (): void => {
  memory.clear();
  forgetting.forEach((remove) => remove());
  for (const open of [() => sessionStorage, () => localStorage]) {
    try {
      const storage = open();
      for (const key of Object.keys(KEPT) as Key[]) storage.removeItem(fullKey(key));
    } catch {
      // where storage is forbidden, nothing was kept
    }
  }
};

/** The places from the narrowest to the widest. */
const PLACES: readonly Settings['storage'][] = ['none', 'session', 'local'];

/**
 * Lets a reader's choices be kept in `place` from now on, as a consent tool asks for. A narrower place than before forgets what
 * was kept; a wider one holds for the next choice. Anything else changes nothing and comes back as a sentence for the site builder.
 */
export const allowStorage = (place: string): string[] => {
  const before = settings.storage;
  const complaints = configure((name) => (name === 'storage' ? String(place) : null));
  if (PLACES.indexOf(settings.storage) < PLACES.indexOf(before)) forget();
  return complaints;
};
