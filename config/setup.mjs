// What `npm start` and `npm test` share. It runs before anything is installed: node: builtins only.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
export const MIN_NODE = '20.19';

/** A reason to stop that a person can act on; shown without a stack. */
export class SetupError extends Error {}

export const say = (label, text) => console.log(`${label}: ${text}`);
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const children = new Set();

/** Ends a child, and all that it started where it leads a group of its own. */
const kill = (child, signal = 'SIGTERM') => {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
};

/** Ends the child with this process. */
export const adopt = (child) => {
  children.add(child);
  child.once('exit', () => children.delete(child));
};

/** Nothing that was started outlives this process, however it ends. Returns what gives the signals free again. */
export const endChildrenOnExit = () => {
  process.once('exit', () => children.forEach((child) => kill(child, 'SIGKILL')));
  const stop = Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }).map(([signal, code]) => {
    const end = () => {
      const alive = [...children];
      alive.forEach((child) => kill(child));
      // Time for the browsers to close.
      setTimeout(() => process.exit(code), alive.length ? 5000 : 0);
      if (alive.length) alive.at(-1).once('exit', () => setTimeout(() => process.exit(code), 200));
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => stop.forEach((off) => off());
};

/**
 * Runs a command to its end and keeps what it prints. After `deadline` milliseconds it is ended with its children.
 * Never rejects: a command that cannot start has the code 127.
 */
const run = (command, args, { deadline = 300_000, env, onStart, ...options } = {}) =>
  new Promise((resolve) => {
    const own = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: own,
      env: { ...process.env, ...env },
      ...options,
    });
    children.add(child);
    onStart?.(child);
    let output = '';
    const keep = (data) => (output += data);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const timer = setTimeout(() => {
      output += `\nended after ${deadline / 1000} s: it did not finish by itself\n`;
      kill(child);
      setTimeout(() => kill(child, 'SIGKILL'), 5000).unref();
    }, deadline);
    const end = (code) => {
      clearTimeout(timer);
      clearTimeout(late);
      children.delete(child);
      resolve({ code, output });
    };
    let late;
    child.once('error', (error) => end(127, (output += error.message)));
    child.once('close', (code) => end(code ?? 1));
    // A grandchild that lives on may keep the pipes open.
    child.once('exit', (code) => (late = setTimeout(end, 5000, code ?? 1)));
  });

// ── Node ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export const isOlder = (version, minimum) => {
  const [a, b] = [version, minimum].map((text) => text.replace(/^v/, '').split('.').map(Number));
  return a[0] !== b[0] ? a[0] < b[0] : (a[1] ?? 0) < (b[1] ?? 0);
};

export const requireNode = (version = process.version) => {
  if (isOlder(version, MIN_NODE)) {
    throw new SetupError(`Node ${MIN_NODE} or newer is needed and this is ${version}: https://nodejs.org`);
  }
};

// ── packages ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Whether what npm says is installed (node_modules/.package-lock.json, written last of all by npm) is what the lockfile
 * asks for. Packages for other platforms may be absent.
 */
export const isInstalled = (lockfile, installed) =>
  Object.entries(lockfile.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed?.packages[path];
    return found ? found.version === wanted.version : Boolean(wanted.optional);
  });

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8').catch(() => 'null'));

/** npm's own script when npm started us; else the command, which on Windows is a batch file and needs a shell. */
const npm = (args, options) => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
};

/** A script of package.json, by its name. */
export const runScript = (name, options) => npm(['run', '--silent', name], options);

// The test runner asks for a newer Node than it needs; unknown settings of the user's npm are not our business.
const NOISE = /EBADENGINE|Unknown (?:user|project|env|builtin) config|^npm notice/;
export const withoutNoise = (text) =>
  text
    .split('\n')
    .filter((line) => !NOISE.test(line))
    .join('\n')
    .trim();

/** Whether the lock is ours now. One whose process has ended is taken away. */
const take = (lock) => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(lock, { force: true });
  }
  return false;
};

/** Does the work when no other process holds the lock, a file that is there only meanwhile. */
export const whenAlone = async (lock, work) => {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await wait(200);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
};

const areInstalled = async (lockfile) =>
  isInstalled(lockfile, await readJson(join(ROOT, 'node_modules/.package-lock.json')));

export const installPackages = async () => {
  const lockfile = await readJson(join(ROOT, 'package-lock.json'));
  if (await areInstalled(lockfile)) return say('packages', 'up to date');
  // npm ci begins by removing what another run is about to use.
  await whenAlone(join(ROOT, '.cache/installing'), async () => {
    if (await areInstalled(lockfile)) return say('packages', 'installed by another run');
    await install(lockfile);
  });
};

const install = async (lockfile) => {
  const since = Date.now();
  say('packages', `installing ${Object.keys(lockfile.packages).length - 1}`);
  // Development packages are wanted even where NODE_ENV=production is set.
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    deadline: 900_000,
  });
  if (code !== 0) throw new SetupError(`npm ci failed\n${withoutNoise(output)}`);
  say('packages', `installed, ${seconds(since)}`);
};

// ── browsers ──────────────────────────────────────────────────────────────────────────────────────────────────────

const onWindows = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, path));

const onMac = (path) => [join('/Applications', path), join(homedir(), 'Applications', path)];

export const inPath = (...names) =>
  names.flatMap((name) => ['/usr/bin/', '/usr/local/bin/'].map((folder) => folder + name));

const multiarch = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''];
const miniBrowsers = ['4.1', '4.0', '6.0'].flatMap((version) => [
  ...multiarch.map((folder) => `/usr/lib/${folder}webkit2gtk-${version}/MiniBrowser`),
  `/usr/lib/${multiarch[0]}webkitgtk-${version}/MiniBrowser`,
  `/usr/libexec/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib64/webkit2gtk-${version}/MiniBrowser`,
]);

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** Ubuntu's chromium and firefox are wrappers around a snap, which cannot be driven with a profile of ours. */
const isSnap = (path) => statSync(path).size < 20_000 && readFileSync(path, 'latin1').includes('/snap/');

/** The first of the places where there is a usable program; the one named in the environment goes before all. */
export const first = (variable, places) => {
  const chosen = process.env[variable];
  if (!chosen) return places.find((path) => isFile(path) && !isSnap(path));
  if (!isFile(chosen)) throw new SetupError(`${variable} names no file: ${chosen}`);
  return chosen;
};

export const ENGINES = ['chromium', 'firefox', 'webkit'];
export const TITLE = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** Paths of the engines that are there: `{ chromium: '/usr/bin/chromium', … }`, an absent one is undefined. */
export const findBrowsers = () => ({
  chromium: first('CHROME_PATH', [
    ...inPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      onMac(`${name}.app/Contents/MacOS/${name}`),
    ),
    ...[
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap(onWindows),
  ]),
  firefox: first('FIREFOX_PATH', [
    ...inPath('firefox-esr', 'firefox'),
    '/opt/firefox/firefox',
    ...onMac('Firefox.app/Contents/MacOS/firefox'),
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ]),
  webkit:
    inPath('WebKitWebDriver').some(isFile) && inPath('Xvfb').some(isFile)
      ? first('WEBKIT_MINIBROWSER', miniBrowsers)
      : undefined,
});

/** " 156": what the browser says of itself; '' where asking would open a window. */
const versionOf = async (engine, path) => {
  if (process.platform === 'win32') return '';
  // WebKitGTK's own programs do not tell without a display.
  const { output } =
    engine === 'webkit'
      ? await run('dpkg-query', ['-W', '-f=WebKit ${Version}', 'webkit2gtk-driver'])
      : await run(path, ['--version'], { deadline: 15_000 });
  const [, major, minor] = /(?:Chromium|Chrome|Edge|Firefox|WebKit) (\d+)\.(\d+)/.exec(output) ?? [];
  return major ? ` ${engine === 'webkit' ? `${major}.${minor}` : major}` : '';
};

const DEBIAN = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const FONTS = ['fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** 'debian', 'ubuntu' or ''. */
export const distribution = (osRelease) => {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, value]) =>
    value.split(' '),
  );
  return ids.includes('ubuntu') ? 'ubuntu' : ids.includes('debian') ? 'debian' : '';
};

/** One line for a person: how to get the engine on this system. */
export const hint = (engine, system) => {
  if (system === 'debian') return `apt-get install ${DEBIAN[engine].join(' ')}`;
  if (engine === 'webkit') {
    if (system === 'ubuntu') return `apt-get install ${DEBIAN.webkit.join(' ')}`;
    return process.platform === 'linux'
      ? 'install WebKitGTK with MiniBrowser and WebKitWebDriver, and Xvfb'
      : 'WebKitGTK runs on Linux only';
  }
  const why = system === 'ubuntu' ? " (Ubuntu's own package is a snap, which cannot be driven)" : '';
  return engine === 'chromium'
    ? `install Chrome, Chromium or Edge${why}, or set CHROME_PATH`
    : `install Firefox as a package from mozilla.org${why}, or set FIREFOX_PATH`;
};

/** The system's packages for the engines; of a snap there is none. */
const packagesFor = (missing, system) =>
  missing.filter((engine) => system === 'debian' || engine === 'webkit').flatMap((engine) => DEBIAN[engine]);

/** 'debian', 'ubuntu' or '', of the system that this runs on. */
export const thisSystem = async () => distribution(await readFile('/etc/os-release', 'utf8').catch(() => ''));

/** A mirror that stumbles and another installation at work are waited for. */
const PATIENCE = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];

/** Installs packages of Debian or Ubuntu where this process may, and says how that went. */
export const installByPackage = async (label, names) => {
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'], { deadline: 10_000 })).code !== 0) return;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...PATIENCE, ...args];
    return root
      ? run(command[0], command.slice(1), { deadline: 900_000 })
      : run('sudo', ['-n', ...command], { deadline: 900_000 });
  };
  const since = Date.now();
  say(label, `installing ${names.join(', ')}`);
  await apt('update');
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...names);
  say(label, code === 0 ? `installed, ${seconds(since)}` : `apt-get failed\n${output.trim()}`);
};

/**
 * Finds the engines that tests run in, installs what is missing where that is possible, and says what was found.
 * Answers which can be used and which cannot.
 */
export const prepareBrowsers = async (wanted = ENGINES) => {
  const system = await thisSystem();
  let found = findBrowsers();
  const names =
    system &&
    packagesFor(
      wanted.filter((engine) => !found[engine]),
      system,
    );
  if (names.length) {
    await installByPackage('browsers', [...names, ...FONTS]);
    found = findBrowsers();
  }
  const engines = wanted.filter((engine) => found[engine]);
  const leftOut = wanted.filter((engine) => !found[engine]);
  const named = await Promise.all(
    engines.map(async (engine) => TITLE[engine] + (await versionOf(engine, found[engine]))),
  );
  if (named.length) say('browsers', named.join(', '));
  for (const engine of leftOut) say('browsers', `${TITLE[engine]} is missing: ${hint(engine, system)}`);
  return { engines, leftOut };
};

// ── counts ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The last line of a test run. */
export const closingLine = (results) => {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
};
