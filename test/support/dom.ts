import { expect, fixture, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';

export { expect, fixture, fixtureCleanup, fixtureSync, html };

// Taken before any test installs a fake clock.
const { setTimeout, clearTimeout } = globalThis;

/** The next animation frame, or 50 ms where frames do not come. */
export const frame = (): Promise<void> =>
  new Promise((done) => {
    const finish = (): void => {
      clearTimeout(timer);
      cancelAnimationFrame(request);
      done();
    };
    const timer = setTimeout(finish, 50);
    const request = requestAnimationFrame(finish);
  });

/**
 * Waits until `isTrue` answers something true and resolves with that. Instead of a sleep: it looks at once, then each frame, in
 * real time also under a fake clock. After `limit` ms it fails with what it waited for.
 */
export const until = async <T>(
  isTrue: () => T | Promise<T>,
  what: string = String(isTrue),
  limit = 12_000,
): Promise<NonNullable<Exclude<T, false | 0 | ''>>> => {
  const start = performance.now();
  for (;;) {
    const value = await isTrue();
    if (value) return value as NonNullable<Exclude<T, false | 0 | ''>>;
    if (performance.now() - start > limit) throw new Error(`waited ${limit} ms in vain for: ${what}`);
    await frame();
  }
};

/** The next event of that name on the target; fails with its name when none comes. */
export const event = <T extends Event = Event>(
  target: EventTarget,
  name: string,
  limit = 12_000,
): Promise<T> =>
  new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`waited ${limit} ms in vain for the event ${name}`)),
      limit,
    );
    target.addEventListener(
      name,
      (happened) => {
        clearTimeout(timer);
        done(happened as T);
      },
      { once: true },
    );
  });

/** What a reader sees of an element: the text of its shadow tree, white space folded. */
export const shownText = (element: Element): string =>
  (element.shadowRoot ?? element).textContent!.replace(/\s+/g, ' ').trim();
