// `npm run bench`: how fast the readers are, and what they keep in memory, against JSON.parse of the same text. In Node, whose
// engine is Chromium's and whose garbage collector can be asked to run. `npm run bench parse kma wordpress` measures only the
// lines whose titles have such words. Those in a browser, such as `npm run bench ticker`, are in the table below.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importCompiled } from './compiled.mjs';

/** The benches that have a folder of their own, each with a `bench.mjs` that reads its own options. */
const IN_BROWSER = ['card', 'share', 'switch', 'ticker'];

const [, , name] = process.argv;
if (IN_BROWSER.includes(name)) {
  await import(`../test/bench/${name}/bench.mjs`);
  process.exit();
}

// as --expose-gc on the command line would
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

const COLUMNS = [
  ['format', ({ title }) => title, 52],
  ['rows', ({ count }) => String(count)],
  ['read', ({ read }) => String(read)],
  ['told off', ({ warnings }) => String(warnings)],
  ['kB', ({ size }) => (size / 1000).toFixed(0)],
  ['JSON.parse ms', ({ json }) => json.toFixed(2)],
  ['reader ms', ({ reader }) => reader.toFixed(2)],
  ['ratio', ({ json, reader }) => (reader / json).toFixed(1)],
  ['JSON kept kB', ({ jsonHeap }) => (jsonHeap / 1000).toFixed(0)],
  ['model kept kB', ({ modelHeap }) => (modelHeap / 1000).toFixed(0)],
];

const print = (cells) =>
  console.log(
    COLUMNS.map(([head, , width], i) =>
      width ? cells[i].padEnd(width) : cells[i].padStart(head.length),
    ).join('  '),
  );

console.log(
  `Node ${process.version}, V8 ${process.versions.v8}, ${process.arch}; medians; ratio = reader / JSON.parse\n`,
);
print(COLUMNS.map(([head]) => head));
const { measureAll } = await importCompiled('test/bench/parse.ts');
const words = process.argv.slice(2).filter((word) => word !== 'parse');
await measureAll(words, (line) => print(COLUMNS.map(([, show]) => show(line))));
