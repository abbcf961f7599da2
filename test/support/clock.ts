import sinon from 'sinon';

let clock: sinon.SinonFakeTimers | undefined;

/**
 * Timers and dates that move only when the test says so: `await clock.tickAsync(ms)`. Microtasks, animation frames, events,
 * real requests and `performance` go on as ever. The real clock comes back by itself after the test.
 */
export const useClock = (
  now: Date | number | string = '2026-11-22T09:00:00+09:00',
): sinon.SinonFakeTimers => {
  clock?.restore();
  clock = sinon.useFakeTimers({
    now: new Date(now),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  return clock;
};

afterEach(() => {
  clock?.restore();
  clock = undefined;
});
