// What the browser's own counters say about one page: they count the main thread's work, in seconds, and each recalculation.
const COUNTERS = ['TaskDuration', 'ScriptDuration', 'RecalcStyleCount', 'LayoutCount'];

export const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const read = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  const all = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return Object.fromEntries(COUNTERS.map((name) => [name, all[name]]));
};

const between = (before, after) =>
  Object.fromEntries(COUNTERS.map((name) => [name, after[name] - before[name]]));

/** A page of its own with the subject's script in it, not yet mounted. `close` it. */
export const open = async (browser, html, code) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 400 } });
  const page = await context.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  await wait(300);
  const session = await context.newCDPSession(page);
  // what the thread itself worked: a busy machine takes it away for a while
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, close: () => context.close() };
};

/** Milliseconds of main thread from the call to the moving strip. */
export const start = async ({ page, session }, stations) => {
  await page.evaluate((list) => (globalThis.stations = list), stations);
  const before = await read(session);
  await page.evaluate(() => globalThis.mount(document.getElementById('box'), globalThis.stations));
  await wait(1500);
  return between(before, await read(session)).TaskDuration * 1000;
};

/** Per second of motion: milliseconds of main thread, of script, style recalculations, layouts. */
export const run = async ({ session }, seconds) => {
  const before = await read(session);
  await wait(seconds * 1000);
  const counted = between(before, await read(session));
  return {
    task: (counted.TaskDuration * 1000) / seconds,
    script: (counted.ScriptDuration * 1000) / seconds,
    styles: counted.RecalcStyleCount / seconds,
    layouts: counted.LayoutCount / seconds,
  };
};
