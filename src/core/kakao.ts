// The door to the SDK of KakaoTalk, as the page has it: `Kakao.Share`, or `Kakao.Link` before its version 1.43. Both come into
// being with `init`, which throws when it is called twice.

interface Module {
  sendScrap(settings: object): unknown;
  sendDefault(settings: object): unknown;
}

export interface Kakao {
  readonly VERSION?: unknown;
  readonly Share?: Module;
  readonly Link?: Module;
  init(key: string): void;
  isInitialized?(): boolean;
}

/** The page's SDK, where its file has run; not a form or an image of the page with that name. */
export const pageKakao = (): Kakao | undefined => {
  try {
    const { Kakao: found } = globalThis as { readonly Kakao?: Partial<Kakao> };
    return typeof found?.init === 'function' ? (found as Kakao) : undefined;
  } catch {
    return undefined;
  }
};

const moduleOf = (kakao: Kakao): Module | undefined => kakao.Share ?? kakao.Link;

/** Whether it has a key. */
export const hasKey = (kakao: Kakao): boolean => {
  try {
    return kakao.isInitialized ? kakao.isInitialized() : moduleOf(kakao) !== undefined;
  } catch {
    return false;
  }
};

/** As it names itself; empty where it does not. */
export const versionOf = ({ VERSION }: Kakao): string => (typeof VERSION === 'string' ? VERSION : '');

/** How a call ended, as far as a page can know. */
export type KakaoOutcome =
  | {
      readonly status: 'called';
      /** Rejects where an older SDK tells of a refusal. */ readonly end: Promise<unknown>;
    }
  | { readonly status: 'failed'; readonly why: 'blocked' | 'refused'; readonly cause: unknown };

/** One call of the SDK: a method of its module, and what that is given. */
export interface Call {
  readonly method: keyof Module;
  readonly settings: object;
}

/**
 * Calls the SDK, and gives it `key` before where it has none. Opens a window, so it has to be called in the task of the reader's
 * press. Never throws: where a browser blocks that window, the SDK trips over its absence.
 */
export const callKakao = (kakao: Kakao, key: string, { method, settings }: Call): KakaoOutcome => {
  try {
    if (!hasKey(kakao)) kakao.init(key);
    const module = moduleOf(kakao);
    if (!module) return { status: 'failed', why: 'refused', cause: undefined };
    return { status: 'called', end: Promise.resolve(module[method](settings)) };
  } catch (cause) {
    const isBlocked = (cause as { name?: unknown } | null)?.name === 'TypeError';
    return { status: 'failed', why: isBlocked ? 'blocked' : 'refused', cause };
  }
};
