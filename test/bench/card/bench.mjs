// `npm run bench card`: so many cards of one feed beside the limit, the same markup by `innerHTML`, and the same by React and
// Preact, in one run of one browser. After `--`: --counts=1,100,1000 --rounds=5 --only=NAME,…. Rounds are interleaved, so that a
// busy machine troubles all alike; the table shows medians and their ratios to the limit.
import { parseArgs } from 'node:util';
import { ENGINES } from '../../support/engines.mjs';
import { prepare } from '../pages.mjs';
import { measure } from './measure.mjs';
import { serve } from './site.mjs';
import { SUBJECTS } from './subjects.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg.startsWith('--')),
  options: {
    counts: { type: 'string', default: '1,100,1000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const [LIMIT] = Object.keys(SUBJECTS);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** Heads of the columns, what stands in them, and how many digits behind the point. */
const COLUMNS = [
  ['painted ms', 'painted', 1, 0],
  ['main ms', 'TaskDuration', 1000, 1],
  ['script', 'ScriptDuration', 1000, 1],
  ['styles', 'RecalcStyleDuration', 1000, 1],
  ['layout', 'LayoutDuration', 1000, 1],
  ['heap kB', 'JSHeapUsedSize', 0.001, 0],
  ['nodes', 'Nodes', 1, 0],
  ['shift', 'shift', 1, 4],
];
/** Those that are also shown as multiples of the limit. */
const RATIOS = ['painted', 'TaskDuration', 'JSHeapUsedSize'];

const table = (count, results, sizes) => {
  const of = (name, key) => median(results[name].map((result) => result[key]));
  const heads = COLUMNS.flatMap(([head, key]) => (RATIOS.includes(key) ? [head, '×'] : [head]));
  console.log(
    `\n${count} card${count === 1 ? '' : 's'}`.padEnd(25) +
      ['bytes', ...heads].map((head) => head.padStart(11)).join(''),
  );
  for (const name of Object.keys(results)) {
    const cells = COLUMNS.flatMap(([, key, factor, digits]) => {
      const cell = (of(name, key) * factor).toFixed(digits);
      return RATIOS.includes(key) ? [cell, (of(name, key) / of(LIMIT, key)).toFixed(2)] : [cell];
    });
    console.log(name.padEnd(24) + [sizes[name], ...cells].map((cell) => String(cell).padStart(11)).join(''));
  }
};

const pages = {};
for (const name of Object.keys(SUBJECTS)) {
  if (values.only && name !== LIMIT && !values.only.split(',').includes(name)) continue;
  const page = await prepare(SUBJECTS[name], 'article-card');
  if (page.missing) console.log(`${name}: left out: ${page.missing}`);
  else pages[name] = page;
}
const names = Object.keys(pages);
const sizes = Object.fromEntries(names.map((name) => [name, pages[name].bytes]));
const site = await serve();
const browser = await ENGINES.chromium();
try {
  // the first page of a browser is slow, whatever it shows
  await measure(browser, site, pages[LIMIT].code, 1);
  for (const count of values.counts.split(',').map(Number)) {
    const results = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round++)
      for (const name of rotated(names, round))
        results[name].push(await measure(browser, site, pages[name].code, count));
    table(count, results, sizes);
  }
} finally {
  await browser.close();
  site.close();
}
