// A browser launcher of @web/test-runner for WebKitGTK: W3C WebDriver spoken over fetch, on a display of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ANSWER_WITHIN = 30_000;

// Without this MiniBrowser's tool bar keeps the viewport at 447 px or wider.
const NARROW = `
* { min-width: 0; }
button, entry, toolbar, headerbar, box { min-width: 0; padding: 0; margin: 0; }
image { -gtk-icon-transform: scale(0); }
entry { font-size: 1px; }
`;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Xvfb on a display number that it picks itself. */
const startDisplay = async () => {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const failed = (reason) => Promise.reject(new Error(`Xvfb did not start: ${reason}`));
  const name = await Promise.race([
    once(child.stdio[3], 'data').then(([data]) => `:${String(data).trim()}`),
    once(child, 'error').then(([error]) => failed(error.message)),
    once(child, 'exit').then(([code]) => failed(`it ended with ${code}`)),
  ]);
  return { child, name };
};

/** One driver process with its one session. */
class Driver {
  async open(binary, env) {
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    this.child = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    let failure;
    this.child.once('error', (error) => (failure = error));
    for (let tries = 0; ; tries++) {
      if (
        await fetch(`${this.origin}/status`).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        break;
      if (failure || tries > 200)
        throw new Error(`WebKitWebDriver did not start: ${failure?.message ?? 'no answer'}`);
      await sleep(50);
    }
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = await this.#send('POST', '/session', { capabilities: { alwaysMatch: options } });
    this.session = `/session/${sessionId}`;
  }

  async #send(method, path, body) {
    const answer = await fetch(this.origin + path, {
      method,
      signal: AbortSignal.timeout(ANSWER_WITHIN),
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  get(path) {
    return this.#send('GET', this.session + path);
  }

  post(path, body) {
    return this.#send('POST', this.session + path, body);
  }

  evaluate(script) {
    return this.post('/execute/sync', { script, args: [] });
  }

  async close() {
    if (this.session) await this.#send('DELETE', this.session).catch(() => {});
    this.child?.kill();
  }
}

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** The few members of Playwright's Page that @web/test-runner-commands calls. */
const toPage = (driver) => {
  const perform = (action) => driver.post('/actions', { actions: [action] });
  const keys = (actions) => perform({ type: 'key', id: 'keyboard', actions });
  const pointer = (actions) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const press = (combination) => {
    const parts = combination.length > 1 ? combination.split('+') : [combination];
    return [...parts.map(down), ...parts.toReversed().map(up)];
  };
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    keyboard: {
      type: (text) => keys([...text].flatMap(press)),
      press: (combination) => keys(press(combination)),
      down: (key) => keys([down(key)]),
      up: (key) => keys([up(key)]),
    },
    mouse: {
      move: (x, y) => pointer([move(x, y)]),
      click: (x, y, { button } = {}) => pointer([move(x, y), pointerDown(button), pointerUp(button)]),
      down: ({ button } = {}) => pointer([pointerDown(button)]),
      up: ({ button } = {}) => pointer([pointerUp(button)]),
    },
    async setViewportSize({ width, height }) {
      const size = () => driver.evaluate('return [innerWidth, innerHeight]');
      for (let tries = 0; tries < 15; tries++) {
        const [w, h] = await size();
        if (w === width && h === height) return;
        const rect = await driver.get('/window/rect');
        await driver.post('/window/rect', {
          x: 0,
          y: 0,
          width: rect.width + width - w,
          height: rect.height + height - h,
        });
        await sleep(30);
      }
      throw new Error(`WebKit's viewport stayed ${(await size()).join(' × ')}, wanted ${width} × ${height}`);
    },
    emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media features: stub matchMedia');
    },
  };
};

class WebKitLauncher {
  name = 'WebKit';
  /** Makes @web/test-runner-commands talk to what getPage() returns. */
  type = 'playwright';
  concurrency = 1;
  #binary;
  #idle = [];
  #active = new Map();
  #drivers = [];
  #display;
  #home;

  constructor(binary) {
    this.#binary = binary;
    process.once('exit', () => this.#kill());
  }

  async #environment() {
    if (!this.#home) {
      this.#home = mkdtempSync(join(tmpdir(), 'newsdrop-webkit-'));
      mkdirSync(join(this.#home, 'gtk-3.0'));
      writeFileSync(join(this.#home, 'gtk-3.0/gtk.css'), NARROW);
    }
    this.#display ??= await startDisplay();
    return {
      ...process.env,
      XDG_CONFIG_HOME: this.#home,
      DISPLAY: this.#display.name,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    };
  }

  async #driver() {
    const idle = this.#idle.pop();
    if (idle) return idle;
    const driver = new Driver();
    this.#drivers.push(driver);
    await driver.open(this.#binary, await this.#environment());
    return driver;
  }

  async startSession(id, url) {
    const driver = await this.#driver();
    this.#active.set(id, driver);
    await toPage(driver).setViewportSize({ width: 800, height: 600 }); // as in the other engines
    await driver.post('/url', { url });
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id)?.get('/url');
  }

  getPage(id) {
    return toPage(this.#active.get(id));
  }

  async stopSession(id) {
    const driver = this.#active.get(id);
    this.#active.delete(id);
    if (!driver) return {};
    await driver.post('/url', { url: 'about:blank' }); // ends the timers of the finished page
    this.#idle.push(driver);
    return {};
  }

  startDebugSession() {
    throw new Error('WebKitGTK has no debug mode here');
  }

  #kill() {
    for (const { child } of this.#drivers) child?.kill();
    this.#display?.child.kill();
    if (this.#home) rmSync(this.#home, { recursive: true, force: true });
  }

  async stop() {
    await Promise.all(this.#drivers.map((driver) => driver.close()));
    this.#kill();
  }
}

export const webkitLauncher = (binary) => new WebKitLauncher(binary);
