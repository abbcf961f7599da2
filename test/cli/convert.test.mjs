import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { newsdrop, startServer, temporaryFolder, toEucKr } from './support.mjs';
import { HUB_TEXT, KMA_XML, LOGIN, OWN, PAGE, RSS } from './texts.mjs';

const NO_PIPES = process.platform === 'win32' && 'Windows has no pipes among its files';

const json = (value) => JSON.stringify(value);
const convert = (input, ...args) => newsdrop(['convert', '-', ...args], { input });
const converted = async (input, ...args) => JSON.parse((await convert(input, ...args)).stdout);

describe('newsdrop convert', () => {
  it("writes KMA's XML as our own JSON, and nothing else to standard output", async () => {
    const { code, stdout, stderr } = await convert(KMA_XML);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const { observedAt, stations } = JSON.parse(stdout);
    assert.equal(observedAt, '2026-11-22T15:00:00+09:00');
    assert.deepEqual(
      stations.map(({ name, temperature, text }) => [name, temperature, text]),
      [
        ['서울', 3.4, '흐림'],
        ['세종', -9, undefined],
      ],
    );
  });

  it("writes the hub's text: -9.0 is cold, -99.0 is not measured", async () => {
    const { stations } = await converted(toEucKr(HUB_TEXT));
    assert.deepEqual(
      stations.map(({ name, temperature, condition }) => [name, temperature, condition]),
      [
        ['서울', -9, 'clear'],
        ['부산', undefined, 'overcast'],
      ],
    );
  });

  it("writes the hub's text with commas", async () => {
    const lines = HUB_TEXT.split('\n').map((line) =>
      /^\d/.test(line) ? `${line.replace(/ +/g, ',')},=` : line,
    );
    const { stations } = await converted(lines.join('\r\n'));
    assert.equal(stations[0].temperature, -9);
  });

  it('writes a feed, tells what was left out, and ends with 1', async () => {
    const { code, stdout, stderr } = await convert(RSS, '--time-zone', 'Asia/Seoul');
    assert.equal(code, 1);
    assert.match(stderr, /^newsdrop: .*item\[1\]/m);
    const { articles } = JSON.parse(stdout);
    assert.equal(articles.length, 1);
    assert.equal(articles[0].headline, '첫째 & 둘째');
    assert.equal(articles[0].publishedAt, '2026-11-22T10:00:00+09:00');
    assert.deepEqual(articles[0].authors, [{ name: '홍길동', role: '기자' }]);
  });

  it('gives what it gives when it reads its own again', async () => {
    for (const input of [KMA_XML, PAGE, json(OWN)]) {
      const { stdout } = await convert(input);
      assert.equal((await convert(stdout)).stdout, stdout);
    }
  });

  it('is read without a word by validate', async () => {
    const { stdout } = await convert(KMA_XML);
    const { code } = await newsdrop(['validate', '-', '--format', 'newsdrop-weather'], { input: stdout });
    assert.equal(code, 0);
  });

  describe('addresses', () => {
    const article = (url) => json({ articles: [{ headline: '제목', url }] });
    const urlOf = async (url, ...args) => (await converted(article(url), ...args)).articles[0].url;

    it('stay relative where nobody says to what', async () => {
      const relative = ['news/1', '../1', '../../1', '/1', 'https://news.example/1'];
      for (const url of relative) assert.equal(await urlOf(url), url);
    });

    it('are relative to --base', async () => {
      assert.equal(
        await urlOf('news/1', '--base', 'https://news.example/data/a.json'),
        'https://news.example/data/news/1',
      );
    });

    it('of a page are relative to it', async () => {
      const [{ url, image }] = (await converted(PAGE)).articles;
      assert.equal(url, '/news/1');
      assert.equal(image.url, '/photo.jpg');
    });
  });

  describe('from an address', () => {
    let server;
    before(async () => (server = await startServer()));
    after(() => server.close());

    it('resolves what is relative against it', async () => {
      const address = await server.at({ body: PAGE, headers: { 'content-type': 'text/html' } });
      const [{ url }] = JSON.parse((await newsdrop(['convert', address])).stdout).articles;
      assert.equal(url, new URL('/news/1', address).href);
    });

    it('leaves the last good file in its place when the answer is none', async (test) => {
      const cwd = await temporaryFolder(test);
      await writeFile(join(cwd, 'weather.json'), 'last good');
      for (const answer of [
        { status: 500 },
        { body: LOGIN },
        { body: '' },
        { body: '{"stations":[]}' },
        { cut: 'middle', body: json(OWN) },
      ]) {
        const { code, stderr } = await newsdrop(
          ['convert', await server.at(answer), '--out', 'weather.json'],
          { cwd },
        );
        assert.equal(code, 2, json(answer));
        assert.notEqual(stderr, '');
        assert.equal(await readFile(join(cwd, 'weather.json'), 'utf8'), 'last good');
      }
      assert.deepEqual(await readdir(cwd), ['weather.json']);
    });
  });

  describe('--out', () => {
    it('writes the file and nothing to standard output', async (test) => {
      const cwd = await temporaryFolder(test);
      const { code, stdout } = await newsdrop(['convert', '-', '--out', 'weather.json'], {
        cwd,
        input: KMA_XML,
      });
      assert.equal(code, 0);
      assert.equal(stdout, '');
      assert.deepEqual(await readdir(cwd), ['weather.json']);
      assert.equal(JSON.parse(await readFile(join(cwd, 'weather.json'), 'utf8')).stations.length, 2);
    });

    it('keeps the rights of the file that was there', async (test) => {
      const cwd = await temporaryFolder(test);
      const file = join(cwd, 'weather.json');
      await writeFile(file, '');
      await chmod(file, 0o640);
      await newsdrop(['convert', '-', '--out', 'weather.json'], { cwd, input: KMA_XML });
      assert.equal((await stat(file)).mode & 0o777, 0o640);
    });

    it('writes what a link leads to, and keeps the link', async (test) => {
      const cwd = await temporaryFolder(test);
      await writeFile(join(cwd, 'real.json'), 'old');
      await symlink('real.json', join(cwd, 'link.json'));
      await newsdrop(['convert', '-', '--out', 'link.json'], { cwd, input: KMA_XML });
      assert.match(await readFile(join(cwd, 'real.json'), 'utf8'), /서울/);
    });

    it('writes to a pipe instead of putting a file in its place', { skip: NO_PIPES }, async (test) => {
      const cwd = await temporaryFolder(test);
      const pipe = join(cwd, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const read = readFile(pipe, 'utf8');
      const { code } = await newsdrop(['convert', '-', '--out', 'pipe'], { cwd, input: KMA_XML });
      assert.equal(code, 0);
      assert.equal((await stat(pipe)).isFIFO(), true);
      assert.match(await read, /서울/);
    });

    it('does not write over a folder', async (test) => {
      const cwd = await temporaryFolder(test);
      const { code, stderr } = await newsdrop(['convert', '-', '--out', '.'], { cwd, input: KMA_XML });
      assert.equal(code, 2);
      assert.match(stderr, /cannot be written/);
      assert.deepEqual(await readdir(cwd), []);
    });

    it('says where it cannot write', async (test) => {
      const cwd = await temporaryFolder(test);
      const { code, stderr } = await newsdrop(['convert', '-', '--out', 'none/weather.json'], {
        cwd,
        input: KMA_XML,
      });
      assert.equal(code, 2);
      assert.match(stderr, /^newsdrop: none\/weather\.json cannot be written: /);
    });
  });

  it('--pretty writes lines', async () => {
    const { stdout } = await convert(json(OWN), '--pretty');
    assert.match(stdout, /^ {6}"name": "서울",$/m);
    assert.equal((await convert(json(OWN))).stdout.trimEnd().split('\n').length, 1);
  });

  it('--time-zone refuses what is none', async () => {
    const { code, stderr } = await convert(RSS, '--time-zone', 'Seoul');
    assert.equal(code, 2);
    assert.match(stderr, /Asia\/Seoul/);
  });
});
