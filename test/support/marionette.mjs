// A Firefox with its doors open: what only its own code may ask, such as whether an animation runs on the compositor.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowsers } from '../../config/setup.mjs';

const PREFERENCES = {
  // any that is free
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
};

/** Packets are a length, a colon and JSON; answers are `[1, id, error, result]`. */
const speak = (socket) => {
  const waiting = new Map();
  let rest = Buffer.alloc(0);
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const packet = JSON.parse(rest.subarray(colon + 1, end));
      rest = rest.subarray(end);
      // the first is a greeting
      const [, id, error, result] = Array.isArray(packet) ? packet : [];
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
    }
  });
  let last = 0;
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
};

/** → { go(url), ask(script), close() }; `ask` runs the body of a function in the page with the browser's own rights. */
export const openFirefox = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'newsdrop-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const child = spawn(
    findBrowsers().firefox,
    ['--headless', '--marionette', '--remote-allow-system-access', '-profile', profile, 'about:blank'],
    { stdio: 'ignore' },
  );
  const close = async () => {
    const gone = new Promise((done) => child.once('exit', done));
    child.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const file = join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 240 && !existsSync(file); tries++) await wait(250);
  if (!existsSync(file)) {
    await close();
    throw new Error('Firefox did not open its port');
  }
  const socket = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
  const send = speak(socket);
  await send('WebDriver:NewSession', {});
  return {
    go: (url) => send('WebDriver:Navigate', { url }),
    ask: async (script) =>
      (await send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' })).value,
    close: () => {
      socket.destroy();
      return close();
    },
  };
};
