// A real nginx, with a configuration of demo/recipes in it, in a folder of its own.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findServers } from '../../config/servers.mjs';

const { nginx } = findServers();
const RECIPES = fileURLToPath(new URL('../../demo/recipes/', import.meta.url));

/** For `skip`: why nginx cannot be run here, or false. */
export const noNginx = !nginx && 'nginx is not installed';

export const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** Waits until something listens on the port, or says what the child said when it has ended before. */
export const untilListening = async (port, child, said) => {
  for (;;) {
    const listens = await new Promise((done) => {
      const socket = connect(port, '127.0.0.1', () => done(socket.end() && true));
      socket.once('error', () => done(false));
    });
    if (listens) return;
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${said()}`);
    await wait(20);
  }
};

/** The recipe as it stands on the page, but for the names that a site builder has to change. */
const adapt = (name, changes) =>
  Object.entries(changes).reduce(
    (text, [from, to]) => {
      assert.ok(text.includes(from), `${name} does not say ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(join(RECIPES, name), 'utf8'),
  );

const around = (folder, recipe) => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  types { text/html html; }
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${recipe}
}
`;

/** Starts nginx with the recipe; `changes` are the names that stand in it and what is put in their place. */
export const startNginx = async (name, changes) => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdrop-nginx-'));
  const port = await freePort();
  const recipe = adapt(name, {
    'listen 80;': `listen 127.0.0.1:${port};`,
    ...Object.fromEntries(
      Object.entries(changes).map(([from, to]) => [from, to.replace(':PORT', `:${port}`)]),
    ),
  }).replaceAll('/var/cache/nginx', `${folder}/cache`);
  mkdirSync(`${folder}/cache`);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, around(folder, recipe));
  const check = spawnSync(nginx, ['-t', '-q', '-e', 'stderr', '-p', folder, '-c', file], {
    encoding: 'utf8',
  });
  assert.equal(check.stderr, '');
  const child = spawn(nginx, ['-e', 'stderr', '-p', folder, '-c', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (data) => (said += data));
  await untilListening(port, child, () => said);
  return {
    port,
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
