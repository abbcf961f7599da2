// `npm run bench ticker`: the ticker beside its peers and beside the limit, hand-written HTML with a CSS animation, in one run of
// one browser. After `--`: --counts=97,1000,10000 --rounds=3 --seconds=20 --only=NAME,… --leaks --film=120. Rounds are
// interleaved, so that a busy machine troubles all alike; the table shows medians and their ratios to the limit. `--leaks` counts
// what 1,000 tickers leave behind, `--film` looks for empty pictures through so many seconds.
import { parseArgs } from 'node:util';
import { ENGINES } from '../../support/engines.mjs';
import { prepare } from '../pages.mjs';
import { film } from './film.mjs';
import { countLeft } from './leaks.mjs';
import { open, run, start } from './measure.mjs';
import { PAGE, stations, SUBJECTS } from './subjects.mjs';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg.startsWith('--')),
  options: {
    counts: { type: 'string', default: '97,1000,10000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '20' },
    only: { type: 'string' },
    leaks: { type: 'boolean' },
    film: { type: 'string' },
  },
});
const counts = values.counts.split(',').map(Number);
const [LIMIT] = Object.keys(SUBJECTS);
const names = Object.keys(SUBJECTS).filter(
  (name) => !values.only || values.only.split(',').includes(name) || name === LIMIT,
);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
const cell = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–').padStart(10);

const measure = async (browser, code, count) => {
  const page = await open(browser, PAGE, code);
  try {
    const startup = await start(page, stations(count));
    return { startup, ...(await run(page, Number(values.seconds))) };
  } finally {
    await page.close();
  }
};

const table = (count, results, sizes) => {
  const limit = results[LIMIT];
  const of = (name, key) => median(results[name].map((result) => result[key]));
  console.log(
    `\n${count} stations`.padEnd(25) +
      ['bytes', 'start ms', '× limit', 'ms/s', '× limit', 'script', 'styles/s', 'layouts/s']
        .map((head) => head.padStart(10))
        .join(''),
  );
  for (const name of Object.keys(results)) {
    if (!results[name].length) continue;
    const base = (key) => of(name, key) / median(limit.map((result) => result[key]));
    console.log(
      name.padEnd(24) +
        cell(sizes[name], 0) +
        cell(of(name, 'startup')) +
        cell(base('startup'), 2) +
        cell(of(name, 'task'), 2) +
        cell(base('task'), 2) +
        cell(of(name, 'script'), 2) +
        cell(of(name, 'styles'), 2) +
        cell(of(name, 'layouts'), 2),
    );
  }
};

const pages = {};
for (const name of names) {
  pages[name] = await prepare(SUBJECTS[name], 'weather-ticker');
  if (pages[name].missing) console.log(`${name}: left out: ${pages[name].missing}`);
}
const there = names.filter((name) => !pages[name].missing);
const sizes = Object.fromEntries(there.map((name) => [name, pages[name].bytes]));
const browser = await ENGINES.chromium();
try {
  // the first page of a browser is slow, whatever it shows
  await measure(browser, pages[LIMIT].code, 97);
  for (const count of counts) {
    const results = Object.fromEntries(there.map((name) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round++)
      for (const name of rotated(there, round))
        results[name].push(await measure(browser, pages[name].code, count));
    table(count, results, sizes);
  }
  const { code } = pages.newsdrop;
  if (values.leaks) {
    const page = await open(browser, PAGE, code);
    console.log(`\nleft of 1,000 tickers that came and went: ${await countLeft(page, stations(97))}`);
    await page.close();
  }
  if (values.film) {
    const page = await open(browser, PAGE, code);
    await start(page, stations(97));
    const blank = await open(browser, PAGE, '/* nothing */');
    const { pictures, moved, widest, empty } = await film(page, blank.page, Number(values.film));
    console.log(
      `\n${values.film} s: ${pictures} pictures, ${moved} other than the one before, ${empty} with a gap above 120 px; widest gap ${widest} px`,
    );
  }
} finally {
  await browser.close();
}
