import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import {
  ROOT,
  closingLine,
  distribution,
  hint,
  isInstalled,
  isOlder,
  requireNode,
  whenAlone,
  withoutNoise,
} from '../../config/setup.mjs';

const lockfile = {
  packages: {
    '': { name: 'newsdrop' },
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
  },
};

describe('the packages', () => {
  it('are current when what is installed is what the lockfile asks for', () => {
    assert.equal(isInstalled(lockfile, { packages: { 'node_modules/lit': { version: '3.3.3' } } }), true);
  });

  it('are installed when there are none, one is missing or one has another version', () => {
    assert.equal(isInstalled(lockfile, null), false);
    assert.equal(isInstalled(lockfile, { packages: {} }), false);
    assert.equal(isInstalled(lockfile, { packages: { 'node_modules/lit': { version: '3.3.2' } } }), false);
  });

  it('are installed by one run at a time', async (test) => {
    const lock = join(mkdtempSync(join(tmpdir(), 'newsdrop-')), 'deep/installing');
    test.after(() => rmSync(dirname(dirname(lock)), { recursive: true }));
    const order = [];
    const work = (name) => async () => {
      order.push(`${name} begins`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
    };
    await Promise.all([whenAlone(lock, work('a')), whenAlone(lock, work('b'))]);
    assert.deepEqual(order, ['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('are installed also where a run was ended in the middle', async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'newsdrop-'));
    test.after(() => rmSync(folder, { recursive: true }));
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(folder, 'installing'), String(pid));
    assert.equal(await whenAlone(join(folder, 'installing'), async () => 'done'), 'done');
    assert.equal(existsSync(join(folder, 'installing')), false);
  });

  it('are told without the noise of npm', () => {
    assert.equal(
      withoutNoise('npm warn EBADENGINE Unsupported engine\nnpm error code E404\n'),
      'npm error code E404',
    );
  });
});

describe('Node', () => {
  it('is compared by number, not by letter', () => {
    assert.equal(isOlder('v20.9.0', '20.19'), true);
    assert.equal(isOlder('v20.19.0', '20.19'), false);
    assert.equal(isOlder('v22.1.0', '20.19'), false);
    assert.throws(() => requireNode('v18.20.4'), /Node 20\.19 or newer is needed and this is v18\.20\.4/);
  });
});

describe('the browsers', () => {
  it('are asked for in the words of the system', () => {
    assert.equal(distribution('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n'), 'ubuntu');
    assert.equal(distribution('ID=debian\nVERSION_ID="12"\n'), 'debian');
    assert.equal(distribution('ID=fedora\n'), '');
    assert.equal(hint('firefox', 'debian'), 'apt-get install firefox-esr');
    assert.match(hint('chromium', 'ubuntu'), /snap/);
  });
});

describe('the closing line', () => {
  it('sums over all suites', () => {
    assert.equal(
      closingLine([{ passed: 1, failed: 0 }, { passed: 40, failed: 2 }, { failed: 1 }]),
      '41 passed, 3 failed',
    );
    assert.equal(closingLine([{ passed: 2, failed: 0, skipped: 1 }]), '2 passed, 0 failed, 1 skipped');
  });

  it('comes also when nothing could run', () => {
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'config/test.mjs'), 'nonsense'], {
      encoding: 'utf8',
    });
    assert.equal(stdout.trimEnd().split('\n').at(-1), '0 passed, 1 failed');
    assert.equal(status, 1);
  });
});

describe('what runs before the packages are there', () => {
  it('imports nothing but what Node has', () => {
    for (const file of ['config/setup.mjs', 'config/start.mjs', 'config/test.mjs', 'config/node-tests.mjs']) {
      const source = readFileSync(join(ROOT, file), 'utf8');
      const foreign = [...source.matchAll(/^(?:import|\} from).*'([^']+)';$/gm)]
        .map(([, address]) => address)
        .filter((address) => !address.startsWith('node:') && address !== './setup.mjs');
      assert.deepEqual(foreign, [], file);
    }
  });
});
