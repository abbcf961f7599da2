import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, mock } from 'node:test';
import { importCompiled } from '../../config/compiled.mjs';
import { newsdrop } from './support.mjs';

const ROOT = new URL('../../', import.meta.url);
const { version, bin, dependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));

describe('the command newsdrop', () => {
  it('says its version', async () => {
    const { code, stdout } = await newsdrop(['--version']);
    assert.equal(code, 0);
    assert.equal(stdout, `${version}\n`);
  });

  it('explains itself with examples, exit codes and formats', async () => {
    const { code, stdout, stderr } = await newsdrop(['--help']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    for (const words of [/validate/, /convert/, /Exit codes:/, /kma-web-map/, /\brss\b/])
      assert.match(stdout, words);
    for (const name of ['validate', 'convert'])
      assert.match((await newsdrop([name, '--help'])).stdout, /Examples:\n {2}\$ newsdrop/);
  });

  const WRONG = {
    'no command': [[], /Usage: newsdrop/],
    'a misspelt command': [['validte', 'x.json'], /Did you mean validate\?/],
    'a misspelt option': [['validate', '--jsn', 'x.json'], /Did you mean --json\?/],
    'no source': [['convert'], /missing required argument 'source'/],
    'two sources': [['validate', 'a.json', 'b.json'], /too many arguments/],
    'an option without its value': [['convert', 'a.json', '--out'], /argument missing/],
    'an address that is none': [['validate', 'http://'], /"http:\/\/" is not an address/],
  };
  for (const [what, [args, words]] of Object.entries(WRONG)) {
    it(`ends with 2 and says why for ${what}`, async () => {
      const { code, stdout, stderr } = await newsdrop(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, words);
    });
  }

  it('is one file that brings nothing with it', () => {
    const code = readFileSync(new URL(bin.newsdrop, ROOT), 'utf8');
    assert.match(code, /^#!\/usr\/bin\/env node\n\/\*! newsdrop [\d.]+, MIT; contains .*\bsaxes\b/);
    assert.doesNotMatch(code, /[^\x00-\x7f]/);
    const wanted = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    assert.deepEqual(
      wanted.filter(
        (name) =>
          !/^(?:node:)?(?:child_process|crypto|events|fs(?:\/promises)?|path|process|url)$/.test(name),
      ),
      [],
    );
    assert.deepEqual(Object.keys(dependencies), ['dompurify', 'lean-qr', 'lit']);
  });

  it('names the licence of everything inside', () => {
    const texts = readFileSync(new URL('dist/licences.txt', ROOT), 'utf8');
    for (const name of ['commander', 'entities', 'parse5', 'saxes', 'xmlchars'])
      assert.match(texts, new RegExp(`^${name}\n\n[\\s\\S]*?copyright`, 'im'), name);
  });
});

describe('a long wait', async () => {
  const { withProgress } = await importCompiled('src/cli/progress.ts');
  const watch = async (isTTY, seconds) => {
    mock.timers.enable({ apis: ['setInterval'] });
    let text = '';
    let finish;
    const work = new Promise((resolve) => (finish = resolve));
    const done = withProgress({ isTTY, write: (part) => (text += part) }, 'loading x', work);
    for (let i = 0; i < seconds; i++) mock.timers.tick(1000);
    finish('value');
    const value = await done;
    mock.timers.reset();
    return { text, value };
  };

  it('is told to a person after a second, and the line is gone afterwards', async () => {
    const { text, value } = await watch(true, 2);
    assert.match(text, /loading x … 1 s[^]*loading x … 2 s\r\x1b\[K$/);
    assert.equal(value, 'value');
  });

  it('is not told before', async () => assert.equal((await watch(true, 0)).text, ''));
  it('is not told to a program', async () => assert.equal((await watch(false, 3)).text, ''));
});
