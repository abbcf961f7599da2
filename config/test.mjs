// `npm test`: installs what is missing, runs every check and every test, and ends with one line of counts.
import { fork } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  ENGINES,
  ROOT,
  SetupError,
  TITLE,
  adopt,
  closingLine,
  endChildrenOnExit,
  findBrowsers,
  installPackages,
  prepareBrowsers,
  requireNode,
  runScript,
  say,
  seconds,
} from './setup.mjs';

const SUITES = ['types', 'lint', 'architecture', 'build', 'manifest', 'unit', 'package', 'browser'];
/** With servers of other makers, which a machine that only works on the widgets need not have. */
const INTEGRATION = 'integration';

const HELP = `npm test                                   everything but integration
npm test -- all                            everything
npm test -- SUITE…                         only these: ${[...SUITES, INTEGRATION].join(' ')}
npm test -- browser test/core/url.test.ts  only these files: *.test.ts for browser, *.test.mjs for unit

BROWSERS=chromium,webkit                   only these of ${ENGINES.join(', ')}
CHROME_PATH, FIREFOX_PATH, WEBKIT_MINIBROWSER   where an engine is
NGINX_PATH, PHP_PATH                       where a server is
CI=true                                    an engine or a server that cannot be had is a failure
DEADLINE=900                               seconds that the browser tests may take

unit, package, browser and integration use what the last build wrote to dist/; a whole run builds it anew.`;

/** What the command line asks for, or a SetupError that says what is not understood. */
const readArguments = (words) => {
  const args = words.flatMap((word) => (word === 'all' ? [...SUITES, INTEGRATION] : word));
  const suites = args.filter((arg) => [...SUITES, INTEGRATION].includes(arg));
  const files = args.filter((arg) => /\.test\.(?:ts|mjs)$/.test(arg));
  const unknown = args.filter((arg) => !suites.includes(arg) && !files.includes(arg));
  if (unknown.length) throw new SetupError(`not understood: ${unknown.join(' ')}\n\n${HELP}`);
  const browser = files.filter((file) => file.endsWith('.ts'));
  const unit = files.filter((file) => file.endsWith('.mjs'));
  const implied = [...(unit.length ? ['unit'] : []), ...(browser.length ? ['browser'] : [])];
  const chosen = suites.length ? suites : implied;
  return { suites: chosen.length ? chosen : SUITES, browser, unit };
};

const wantedEngines = () => {
  const wanted = process.env.BROWSERS?.split(',') ?? ENGINES;
  const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length)
    throw new SetupError(`BROWSERS names ${unknown.join(', ')}; there are ${ENGINES.join(', ')}`);
  return wanted;
};

const tell = (label, result, since) =>
  say(label, `${closingLine([result])}${since === undefined ? '' : `, ${seconds(since)}`}`);

/** One failure of several engines is told once. */
const tellFailures = (failures) => {
  const told = new Map();
  for (const { engine, file, name, text } of failures) {
    const key = [file, name, text.split('\n')[0]].join('\n');
    const before = told.get(key);
    told.set(
      key,
      before ? { ...before, engines: [...before.engines, engine] } : { file, name, text, engines: [engine] },
    );
  }
  for (const { file, name, text, engines } of told.values()) {
    const where = engines[0] ? ` (${engines.map((engine) => TITLE[engine]).join(', ')})` : '';
    console.log(`\n✗ ${file}: ${name}${where}\n${text}`);
  }
  if (told.size) console.log('');
};

/** A check that is one script of package.json: it counts as one and prints only when it fails. */
const check = async (label, script) => {
  const since = Date.now();
  const { code, output } = await runScript(script);
  const result = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  tell(label, result, since);
  if (code !== 0) console.log(`\n✗ npm run ${script}\n${output.trim()}\n`);
  return result;
};

const filesIn = (folder) => {
  const path = join(ROOT, folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => join(path, name));
};

const node = async (label, files) => {
  if (!files.length) return { passed: 0, failed: 0 };
  const since = Date.now();
  const { runNodeTests } = await import('./node-tests.mjs');
  const result = await runNodeTests(files, 600_000);
  tell(label, result, since);
  tellFailures(result.failures);
  return result;
};

const UNIT_FOLDERS = ['test', 'test/package', 'test/cli', 'test/e2e'];
const ARCHITECTURE = join(ROOT, 'test/architecture.test.mjs');

const browser = (engines, files) =>
  new Promise((done) => {
    const since = Date.now();
    const deadline = Number(process.env.DEADLINE ?? 900) * 1000;
    const child = fork(join(ROOT, 'config/browser-tests.mjs'), [engines.join(','), deadline, ...files], {
      cwd: ROOT,
      // The test runner's screen is not wanted; its errors are.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    adopt(child);
    const results = [];
    const failures = [];
    child.on('message', (message) => {
      if (message.brokenFiles)
        return void console.log(message.brokenFiles.map((line) => `✗ ${line}`).join('\n'));
      results.push(message);
      failures.push(...message.failures.map((failure) => ({ ...failure, engine: message.engine })));
      tell(TITLE[message.engine], message, since);
    });
    // The child keeps the deadline and closes its browsers itself; this is for a child that hangs.
    const timer = setTimeout(() => child.kill('SIGKILL'), deadline + 60_000);
    child.once('exit', () => {
      clearTimeout(timer);
      tellFailures(failures);
      for (const engine of engines.filter((name) => !results.some((result) => result.engine === name))) {
        console.log(`✗ ${TITLE[engine]}: the test runner ended before it had counted`);
        results.push({ passed: 0, failed: 1 });
      }
      done(results);
    });
  });

const main = async () => {
  if (process.argv.includes('--help')) return void console.log(HELP);
  endChildrenOnExit();
  const results = [];
  let leftOut = [];
  try {
    requireNode();
    const asked = readArguments(process.argv.slice(2));
    const runs = (suite) => asked.suites.includes(suite);
    await installPackages();
    let engines = [];
    if (runs('browser') || runs('unit') || runs(INTEGRATION)) {
      ({ engines, leftOut } = await prepareBrowsers(wantedEngines()));
      const found = findBrowsers();
      // For tests that drive a browser themselves.
      if (found.chromium) process.env.CHROME_PATH = found.chromium;
      if (found.firefox) process.env.FIREFOX_PATH = found.firefox;
    }

    if (runs('types')) results.push(await check('types', 'typecheck'));
    if (runs('lint')) results.push(await check('lint', 'lint'));
    if (runs('architecture')) results.push(await node('architecture', [ARCHITECTURE]));
    const needsBuild = ['unit', 'package', 'browser', INTEGRATION].some(runs);
    let isBuilt = existsSync(join(ROOT, 'dist'));
    if (runs('build') || (needsBuild && !isBuilt)) {
      const result = await check('build', 'build');
      results.push(result);
      isBuilt = !result.failed;
    }
    if (runs('manifest')) results.push(await check('manifest', 'manifest'));
    if (!isBuilt && (runs('unit') || runs('package'))) say('unit, package', 'not run: they need the build');
    if (runs('unit') && isBuilt) {
      const all = UNIT_FOLDERS.flatMap(filesIn).filter((file) => file !== ARCHITECTURE);
      results.push(await node('unit', asked.unit.length ? asked.unit.map((file) => resolve(file)) : all));
    }
    if (runs('package') && isBuilt) results.push(await check('package', 'check:package'));
    if (runs('browser') && engines.length) results.push(...(await browser(engines, asked.browser)));
    if (runs(INTEGRATION) && isBuilt) {
      const { prepareServers } = await import('./servers.mjs');
      const missing = await prepareServers();
      results.push(await node(INTEGRATION, filesIn('test/integration')));
      if (process.env.CI === 'true') results.push({ failed: missing.length });
    }
    if (runs('browser') && process.env.CI === 'true') results.push({ failed: leftOut.length });
  } catch (error) {
    console.log(error instanceof SetupError ? error.message : error);
    results.push({ failed: 1 });
  }
  if (leftOut.length) say('left out', leftOut.map((engine) => TITLE[engine]).join(', '));
  console.log(closingLine(results));
  process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
};

await main();
