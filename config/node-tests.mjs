// Runs node:test files and answers with counts and failures. A suite is not counted, only the tests in it.
import { setMaxListeners } from 'node:events';
import { relative } from 'node:path';
import { run } from 'node:test';
import { ROOT } from './setup.mjs';

const describeError = (error) => {
  const cause = error?.cause ?? error;
  const stack = typeof cause?.stack === 'string' ? cause.stack : String(cause?.message ?? cause);
  return stack
    .split('\n')
    .filter((line) => !/^\s+at .*node:internal/.test(line))
    .map((line) => `  ${line}`)
    .slice(0, 40)
    .join('\n');
};

export const runNodeTests = (files, deadline) =>
  new Promise((done) => {
    const result = { passed: 0, failed: 0, skipped: 0, failures: [] };
    const noise = new Map();
    const stop = AbortSignal.timeout(deadline);
    // Each file listens; more than ten would be told as a leak.
    setMaxListeners(files.length + 1, stop);
    // One file at a time: they start browsers and servers of their own.
    const events = run({ files, concurrency: 1, signal: stop });
    events.on('test:pass', ({ details, skip, todo }) => {
      if (details.type === 'suite') return;
      if (skip !== undefined || todo !== undefined) result.skipped++;
      else result.passed++;
    });
    events.on('test:fail', ({ name, file, details }) => {
      // A parent that failed because of its children says nothing new.
      if (details.error?.failureType === 'subtestsFailed') return;
      result.failed++;
      const where = file ? relative(ROOT, file) : '';
      result.failures.push({
        file: where,
        name: name === file ? 'the file itself' : name,
        text: describeError(details.error),
      });
    });
    for (const kind of ['test:stderr', 'test:stdout']) {
      events.on(kind, ({ file, message }) => noise.set(file, (noise.get(file) ?? '') + message));
    }
    events.on('end', () => {
      for (const failure of result.failures) {
        const said = [...noise].find(([file]) => file && relative(ROOT, file) === failure.file)?.[1];
        if (said && failure.name === 'the file itself') failure.text += `\n${said.trimEnd()}`;
      }
      if (stop.aborted)
        result.failures.push({ file: '', name: '', text: `  not finished after ${deadline / 1000} s` });
      done(result);
    });
    events.resume();
  });
