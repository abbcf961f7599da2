// Runs the command that the last build made, as a shell does.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaultServer } from '../support/fault-server.mjs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(ROOT, 'dist/newsdrop-cli.cjs');

/** Its exit code and what it printed; `cwd` is where relative names lie, `input` what it reads from standard input. */
export const newsdrop = (args, { cwd = ROOT, input = '' } = {}) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (data) => (said[name] += data));
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...said }));
    // a command that has ended before does not mind
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

/** A folder that is gone after the test. */
export const temporaryFolder = async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdrop-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

let plans = 0;

/** A server that answers as it is told: `at(answer)` gives an address, in the grammar of fault-server.mjs. */
export const startServer = async () => {
  const server = createFaultServer({ root: ROOT.replace(/[\\/]$/, '') });
  const origin = await server.listen();
  const at = async (answer, path = 'data') => {
    const id = `cli-${plans++}`;
    const body = JSON.stringify({ answers: [answer] });
    await fetch(`${origin}/fault/script?id=${id}`, { method: 'POST', body });
    return `${origin}/fault/serve/${id}/${path}`;
  };
  const { refused } = await (await fetch(`${origin}/fault/origin`)).json();
  return { at, refused, close: server.close };
};

let eucKr;

/** Node decodes EUC-KR but does not encode it: its decoder, turned round. */
export const toEucKr = (text) => {
  if (!eucKr) {
    const decoder = new TextDecoder('euc-kr');
    eucKr = new Map();
    for (let lead = 0xb0; lead < 0xc9; lead++)
      for (let trail = 0xa1; trail < 0xff; trail++)
        eucKr.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Buffer.from([...text].flatMap((letter) => eucKr.get(letter) ?? [letter.charCodeAt(0)]));
};
