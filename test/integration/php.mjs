// A real PHP with one of the stand-ins of sites/ in it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findServers } from '../../config/servers.mjs';
import { freePort, untilListening } from './nginx.mjs';

const { php } = findServers();
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** For `skip`: why PHP cannot be run here, or false. */
export const noPhp = !php && 'PHP is not installed';

/** Starts the stand-in; `asked` has the addresses of the pages that it was asked for, in order. */
export const startSite = async (name) => {
  const sessions = mkdtempSync(join(tmpdir(), 'newsdrop-php-'));
  const port = await freePort();
  const child = spawn(
    php,
    [
      ...['-d', `session.save_path=${sessions}`, '-d', 'display_errors=1', '-d', 'error_reporting=E_ALL'],
      ...['-S', `127.0.0.1:${port}`, '-t', join(HERE, '../../dist'), join(HERE, 'sites', `${name}.php`)],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (data) => (said += data));
  await untilListening(port, child, () => said);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      rmSync(sessions, { recursive: true, force: true });
    },
  };
};
