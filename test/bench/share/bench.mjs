// `npm run bench share`: closed share buttons beside peers and beside the limit, plain buttons that do nothing, in one run of one
// browser. After `--`: --counts=1,100,1000 --rounds=5 --only=NAME,… --presses=10. Rounds are interleaved, so that a busy machine
// troubles all alike; the table shows medians and their ratios to the limit. The last lines say how long the sheet takes to be
// painted; they need `npm run build` before.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressed } from '../../../config/budgets.mjs';
import { ROOT } from '../../../config/setup.mjs';
import { ENGINES } from '../../support/engines.mjs';
import { prepare } from '../pages.mjs';
import { open, start } from '../ticker/measure.mjs';
import { measurePress } from './press.mjs';
import { PAGE, SUBJECTS } from './subjects.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg.startsWith('--')),
  options: {
    counts: { type: 'string', default: '1,100,1000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    presses: { type: 'string', default: '10' },
  },
});
const counts = values.counts.split(',').map(Number);
const [LIMIT] = Object.keys(SUBJECTS);
const names = Object.keys(SUBJECTS).filter(
  (name) => !values.only || values.only.split(',').includes(name) || name === LIMIT,
);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
const cell = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–').padStart(12);

const measure = async (browser, code, count) => {
  const page = await open(browser, PAGE, code);
  try {
    return await start(page, count);
  } finally {
    await page.close();
  }
};

const table = (count, results, sizes) => {
  const limit = median(results[LIMIT]);
  console.log(
    `\n${count} buttons`.padEnd(25) +
      ['bytes', 'main thread', '× limit'].map((head) => head.padStart(12)).join(''),
  );
  for (const [name, times] of Object.entries(results))
    console.log(
      name.padEnd(24) + cell(sizes[name], 0) + cell(median(times)) + cell(median(times) / limit, 2),
    );
};

/** What the built files weigh after brotli: the closed button's page, and what the first press adds. */
const showBytes = () => {
  const chunks = readdirSync(join(ROOT, 'dist/chunks'));
  const sheet = chunks.find((name) => name.startsWith('sheet-'));
  const size = (path) => compressed(readFileSync(join(ROOT, 'dist', path)));
  console.log(
    `\nbuilt, after brotli: newsdrop.js with all four widgets ${size('newsdrop.js')}; the first press adds ${size(`chunks/${sheet}`)}`,
  );
};

const pages = {};
for (const name of names) {
  pages[name] = await prepare(SUBJECTS[name], 'share-button');
  if (pages[name].missing) console.log(`${name}: left out: ${pages[name].missing}`);
}
const there = names.filter((name) => !pages[name].missing);
const sizes = Object.fromEntries(there.map((name) => [name, pages[name].bytes]));
const browser = await ENGINES.chromium();
try {
  // the first page of a browser is slow, whatever it shows
  await measure(browser, pages[LIMIT].code, 100);
  for (const count of counts) {
    const results = Object.fromEntries(there.map((name) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round++)
      for (const name of rotated(there, round))
        results[name].push(await measure(browser, pages[name].code, count));
    table(count, results, sizes);
  }
  showBytes();
  const presses = await measurePress(browser, Number(values.presses));
  const of = (key) => presses.map((one) => one[key]);
  for (const [key, words] of [
    ['first', 'the first time on a page'],
    ['second', 'again'],
  ])
    console.log(
      `press to painted sheet, ${words}, processor 4 times as slow: ${median(of(key)).toFixed(0)} ms (${Math.min(...of(key)).toFixed(0)} to ${Math.max(...of(key)).toFixed(0)})`,
    );
} finally {
  await browser.close();
}
