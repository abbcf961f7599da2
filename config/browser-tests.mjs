// Runs the browser tests, as a child of test.mjs, and sends it one message for each engine: { engine, passed, failed, skipped,
// failures }. Arguments: engines (comma list), deadline in ms, then files.
import { startTestRunner } from '@web/test-runner';
import { relative } from 'node:path';
import { ROOT, TITLE } from './setup.mjs';
import { configure } from './web-test-runner.config.mjs';

const [engines, time, ...files] = process.argv.slice(2);
const deadline = Number(time);
const names = engines.split(',');
const brokenFiles = [];

/** The runner's own lines are left out; a file that cannot be compiled is a failure to tell. */
const logger = {
  log() {},
  debug() {},
  warn: console.warn,
  error: console.error,
  group() {},
  groupEnd() {},
  logSyntaxError: ({ message, filePath, line, column }) =>
    brokenFiles.push(`${relative(ROOT, filePath)}:${line}:${column} ${message}`),
};

const testsOf = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

/** Lines of the test and the code under test; those of libraries and of the test framework help nobody. */
const ownLines = (stack = '') =>
  stack
    .split('\n')
    .filter((line) => /(?:test|src|demo|dist)\//.test(line) && !/node_modules|__web-/.test(line))
    .map((line) => `    ${line.trim().replace(/https?:\/\/[^/]+\//, '')}`)
    .slice(0, 8);

const explain = ({ name = '', message = '', expected, actual, stack } = {}) =>
  [
    `  ${name && !message.startsWith(name) ? `${name}: ` : ''}${message}`,
    ...(expected !== undefined && actual !== undefined
      ? [`    expected ${expected}`, `    actual   ${actual}`]
      : []),
    ...ownLines(stack),
  ].join('\n');

let stopped = '';

const toResult = (session) => {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const file = relative(ROOT, session.testFile);
  const failures = tests
    .filter((test) => !test.passed && !test.skipped)
    .map((test) => ({ file, name: test.name, text: explain(test.error) }));
  for (const error of session.errors) failures.push({ file, name: 'the file itself', text: explain(error) });
  // Why a file could not be run stands in the browser's console or in what the server did not find.
  if (session.errors.length) {
    const said = session.logs.map((args) => args.map(String).join(' ')).slice(0, 10);
    const missing = session.request404s.map((path) => `not found: ${path}`);
    failures.at(-1).text += [...said, ...missing].map((line) => `\n    ${line}`).join('');
  }
  // A file without a single test is a mistake in the file, or a browser that went away.
  if (!failures.length && (!session.passed || !tests.length)) {
    failures.push({
      file,
      name: 'the file itself',
      text: `  ${session.status === 'FINISHED' ? 'it ran no test' : `not finished ${stopped}`}`,
    });
  }
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
    failures,
  };
};

const send = (message) => new Promise((done) => process.send(message, done));

const report = async (sessions) => {
  for (const engine of names) {
    const results = sessions.filter(({ browser }) => browser.name === TITLE[engine]).map(toResult);
    const failures = results.flatMap((result) => result.failures);
    const sum = (key) => results.reduce((total, result) => total + result[key], 0);
    await send({ engine, passed: sum('passed'), skipped: sum('skipped'), failed: failures.length, failures });
  }
  if (brokenFiles.length) await send({ brokenFiles: [...new Set(brokenFiles)] });
};

const runner = await startTestRunner({
  config: configure({
    engines: names,
    logger,
    staticLogging: true,
    reporters: [],
    ...(files.length && { files }),
  }),
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
// startTestRunner has said what is wrong when there is no runner, and ends the process itself.
if (runner) {
  let ended = false;
  const end = async () => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    await report([...runner.sessions.all()]);
    // Browsers that do not close in time are killed when the process ends.
    await Promise.race([runner.stop(), new Promise((done) => setTimeout(done, 15_000))]);
    process.exit(0);
  };
  const stop = (why) => {
    stopped = why;
    void end();
  };
  const timer = setTimeout(stop, deadline, `when the ${deadline / 1000} s for all browser tests were over`);
  runner.on('finished', end);
  runner.on('stopped', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(`when ${signal} came`));
}
