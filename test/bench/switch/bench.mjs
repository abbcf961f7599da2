// `npm run bench switch`: how long a page takes, from navigation, until the view that its reader chose before is applied: by a
// script written by hand (the limit), by the snippet, by the element alone. After `--`: --rounds=60 --slow=4 (times slower than
// this machine). Subjects take turns within a round, so that a busy machine troubles all alike; the table shows medians, and the
// ratio is the median of each round's own. `first visit` is what a script costs the many who have chosen nothing. Needs the files
// of the last build.
import { parseArgs } from 'node:util';
import { ENGINES } from '../../support/engines.mjs';
import { serve } from './pages.mjs';
import { MODES, sizes, toSubjects } from './subjects.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg.startsWith('--')),
  options: { rounds: { type: 'string', default: '60' }, slow: { type: 'string', default: '4' } },
});
const rounds = Number(values.rounds);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** In the page, before anything else: when the view was applied. */
const watch = () => {
  globalThis.applied = new Promise((done) => {
    new MutationObserver(() => {
      const view = document.documentElement?.dataset.view;
      const width = document.querySelector('meta[name=viewport]')?.content;
      if (view === 'desktop' || width === 'width=1280') done(performance.now());
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-view', 'content'] });
  });
};

/** In the page, at its end: `applied` and `painted` in ms from navigation, `script` the inline script's own, in µs. */
const read = async () => {
  const applied = localStorage.paper && (await globalThis.applied);
  const painted = await new Promise((done) =>
    new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({
      type: 'paint',
      buffered: true,
    }),
  );
  const [from, to] = ['from', 'to'].map((name) => performance.getEntriesByName(name)[0].startTime);
  return { applied, painted, script: (to - from) * 1000 };
};

const measure = async (browser, origin, mode, names) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  const results = Object.fromEntries(names.map((name) => [name, []]));
  const visit = async (name) => {
    await page.goto(`${origin}/${mode}/${encodeURIComponent(name)}`);
    return page.evaluate(read);
  };
  const keep = (kept) =>
    page.evaluate((entries) => {
      localStorage.clear();
      Object.assign(localStorage, entries);
    }, kept);
  // the first round fills the browser's caches
  for (let round = -1; round < rounds; round++)
    for (const name of rotated(names, round + 1)) {
      await page.goto(`${origin}/empty`);
      await keep({});
      const { script: first } = await visit(name);
      await keep(MODES[mode].kept);
      const result = { ...(await visit(name)), first };
      if (round >= 0) results[name].push(result);
    }
  await context.close();
  return results;
};

const HEADS = [
  'bytes',
  'brotli',
  'applied ms',
  '× limit',
  'script ms',
  'first visit',
  'painted ms',
  '× limit',
];

const table = (mode, results, bytes) => {
  const [limit] = Object.keys(results);
  console.log(`\n${mode}`.padEnd(21) + [...HEADS, 'after paint'].map((head) => head.padStart(13)).join(''));
  for (const [name, rows] of Object.entries(results)) {
    const of = (key) => median(rows.map((row) => row[key]));
    const ratio = (key) => median(rows.map((row, round) => row[key] / results[limit][round][key]));
    const late = rows.filter(({ applied, painted }) => applied > painted).length;
    const cells = [
      String(bytes[name].plain),
      String(bytes[name].packed),
      of('applied').toFixed(1),
      ratio('applied').toFixed(3),
      (of('script') / 1000).toFixed(2),
      (of('first') / 1000).toFixed(2),
      of('painted').toFixed(1),
      ratio('painted').toFixed(3),
      `${late} of ${rounds}`,
    ];
    console.log(name.padEnd(20) + cells.map((text) => text.padStart(13)).join(''));
  }
};

const browser = await ENGINES.chromium();
console.log(
  `Chromium ${browser.version()}, ${values.slow} times slower, ${rounds} rounds; medians; the limit is the script by hand`,
);
for (const mode of Object.keys(MODES)) {
  const subjects = await toSubjects(mode);
  const server = await serve({ [mode]: subjects });
  try {
    const results = await measure(browser, server.origin, mode, Object.keys(subjects));
    table(mode, results, await sizes(subjects));
  } finally {
    server.close();
  }
}
await browser.close();
