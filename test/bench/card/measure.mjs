// One subject in a page of its own: how long until the reader sees its cards, what that costs, and what moves meanwhile.
const COUNTERS = [
  'TaskDuration',
  'ScriptDuration',
  'LayoutDuration',
  'RecalcStyleDuration',
  'JSHeapUsedSize',
  'Nodes',
];

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const read = async (session) => {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/**
 * In the page: milliseconds from the feed's answer to the first picture with all cards, and the sum of layout shifts since the tags
 * stand in the page.
 */
const run = async ({ url, count, delay }) => {
  const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const box = document.getElementById('box');
  const begun = performance.now();
  void globalThis.start(box, url, count);
  await frame();
  await frame();
  const placed = performance.now();
  while (!globalThis.isDone(box, count)) await frame();
  await frame();
  const painted = performance.now() - begun - delay;
  await new Promise((done) => setTimeout(done, 700));
  const moved = shifts.filter(({ startTime }) => startTime > placed);
  return { painted, shift: moved.reduce((sum, { value }) => sum + value, 0) };
};

export const measure = async (browser, { origin, delay }, code, count) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(origin);
    await page.addScriptTag({ content: code });
    await wait(300);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const before = await read(session);
    const url = `${origin}/feed.json?count=${count}`;
    const seen = await page.evaluate(run, { url, count, delay });
    const after = await read(session);
    const cost = Object.fromEntries(COUNTERS.map((name) => [name, after[name] - before[name]]));
    return { ...seen, ...cost };
  } finally {
    await context.close();
  }
};
