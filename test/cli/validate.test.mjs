import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { newsdrop, startServer, temporaryFolder, toEucKr } from './support.mjs';
import { HUB_TEXT, KMA_XML, LOGIN, OWN, PAGE, RSS } from './texts.mjs';

const json = (value) => JSON.stringify(value);
const validate = (input, ...args) => newsdrop(['validate', '-', ...args], { input });
/** What `--json` says. */
const findings = async (input, ...args) => JSON.parse((await validate(input, '--json', ...args)).stdout);
const from = ({ fields }, name) => fields.find(({ field }) => field === name)?.from;

describe('newsdrop validate', () => {
  describe('for people', () => {
    it('says what the document is and where each field comes from', async () => {
      const { code, stdout, stderr } = await validate(json(OWN));
      assert.equal(code, 0);
      assert.equal(stderr, '');
      assert.match(stdout, /^standard input: weather, format newsdrop-weather, 2 stations$/m);
      assert.match(stdout, /^ {2}temperature ← stations\[0\]\.temperature$/m);
      assert.match(stdout, /^Not in the document\n {2}.*\bregion\b/m);
    });

    it('says how many have a field that not all have', async () => {
      const [seoul, busan] = OWN.stations;
      const { stdout } = await validate(json({ ...OWN, stations: [seoul, { name: busan.name }] }));
      assert.match(stdout, /^ {2}temperature ← .* {2}\(1 of 2\)$/m);
    });

    it('tells what was left out, with its path, and ends with 1', async () => {
      const stations = [...OWN.stations, { name: '제주', temperature: '맑음' }];
      const { code, stdout } = await validate(json({ ...OWN, stations }));
      assert.equal(code, 1);
      assert.match(stdout, /^Warnings\n {2}stations\[2\]\.temperature: expected .*, got "맑음"$/m);
    });

    it('tells a name that was hardly meant so, and ends with 1', async () => {
      const stations = OWN.stations.map(({ temperature, ...rest }) => ({ ...rest, temprature: temperature }));
      const { code, stdout } = await validate(json({ ...OWN, stations }));
      assert.equal(code, 1);
      assert.match(stdout, /stations\[0\]\.temprature: .* did you mean "temperature"\? \(2 times\)/);
    });

    it('tells what a widget needs, and ends with 1', async () => {
      const { code, stdout } = await validate(json({ stations: OWN.stations }));
      assert.equal(code, 1);
      assert.match(stdout, /^A widget needs\n {2}observedAt: /m);
    });

    it('ends with 1 for a document without a single station', async () => {
      const { code, stdout } = await validate('{"stations":[]}');
      assert.equal(code, 1);
      assert.match(stdout, /there is no station in it/);
    });
  });

  describe('of every kind of document', () => {
    it("reads KMA's XML", async () => {
      const found = await findings(KMA_XML);
      assert.equal(found.format, 'kma-web-map');
      assert.equal(found.items, 2);
      assert.equal(from(found, 'temperature')[0], 'current.weather.local[0].@ta');
    });

    it("reads the hub's text in EUC-KR without being told, and -9.0 as a temperature", async () => {
      const found = await findings(toEucKr(HUB_TEXT));
      assert.equal(found.format, 'kma-sfctm');
      assert.deepEqual(
        found.fields.find(({ field }) => field === 'temperature'),
        { field: 'temperature', from: ['[0].TA'], items: 1 },
      );
    });

    it('reads a feed', async () => {
      const { code, stdout } = await validate(RSS);
      assert.equal(code, 1);
      assert.match(stdout, /articles, format rss, 1 article$/m);
      assert.match(stdout, /^ {2}publishedAt +← rss\.channel\.item\[0\]\.pubDate$/m);
      assert.match(stdout, /item\[1\]/);
    });

    it('reads what a page says of itself, into its JSON', async () => {
      const found = await findings(PAGE);
      assert.equal(found.format, 'page');
      assert.equal(from(found, 'authors.name')[0], 'html.script.author.name');
      assert.equal(from(found, 'image.url').includes('html.meta[1].@content'), true);
    });

    it('reads ten thousand stations', async () => {
      const stations = Array.from({ length: 10_000 }, (_, i) => ({
        name: `곳 ${i}`,
        temperature: i % 30,
        condition: i % 2 ? 'rain' : 'clear',
      }));
      const found = await findings(json({ ...OWN, stations }));
      assert.equal(found.items, 10_000);
      assert.equal(found.complete, true);
      assert.equal(found.exitCode, 0);
    });
  });

  describe('--json', () => {
    it('is one line with all that was found', async () => {
      const { stdout } = await validate(json(OWN), '--json');
      assert.equal(stdout.trimEnd().split('\n').length, 1);
      const { fields, missing, ...rest } = JSON.parse(stdout);
      assert.deepEqual(rest, {
        source: 'standard input',
        subject: 'weather',
        format: 'newsdrop-weather',
        items: 2,
        complete: true,
        needed: [],
        warnings: [],
        exitCode: 0,
      });
      assert.deepEqual(fields[0], { field: 'observedAt', from: ['observedAt'] });
      assert.ok(missing.includes('air.pm10'));
      assert.ok(!missing.includes('name'));
    });

    it('tells a failure as well', async () => {
      const { code, stdout, stderr } = await validate('{"a":', '--json');
      assert.equal(code, 2);
      const { error, exitCode } = JSON.parse(stdout);
      assert.equal(exitCode, 2);
      assert.equal(error.kind, 'not-json');
      assert.match(stderr, /^newsdrop: standard input is neither JSON nor XML/);
    });
  });

  describe('options', () => {
    it('--as asks for one of the two', async () => {
      const { code, stderr } = await validate(RSS, '--as', 'weather');
      assert.equal(code, 2);
      assert.match(stderr, /^newsdrop: /);
      assert.equal((await findings(RSS, '--as', 'articles')).format, 'rss');
    });

    it('--as knows no third', async () => {
      const { code, stderr } = await validate(RSS, '--as', 'sports');
      assert.equal(code, 2);
      assert.match(stderr, /weather, articles/);
    });

    it('--format names a format instead of detecting it', async () => {
      const { code, stderr } = await validate(json({ rows: OWN.stations }), '--format', 'newsdrop-weather');
      assert.equal(code, 2);
      assert.match(stderr, /"stations"/);
    });

    it('--format lists the formats for a name that is none', async () => {
      const { code, stderr } = await validate('{}', '--format', 'kma');
      assert.equal(code, 2);
      assert.match(stderr, /kma-web-map.*\n.*rss/);
    });

    it('--charset says the encoding where nothing else does', async () => {
      const bytes = toEucKr(json({ ...OWN, stations: [{ name: '서울', temperature: 3, text: '맑음' }] }));
      const without = await validate(bytes);
      assert.equal(without.code, 2);
      assert.match(without.stderr, /--charset euc-kr/);
      assert.equal((await validate(bytes, '--charset', 'euc-kr')).code, 0);
    });

    it('--charset refuses what no browser knows', async () => {
      const { code, stderr } = await validate('{}', '--charset', 'hangul');
      assert.equal(code, 2);
      assert.match(stderr, /hangul/);
    });

    it('--base takes http(s) alone', async () => {
      const { code, stderr } = await validate('{}', '--base', 'data/x.json');
      assert.equal(code, 2);
      assert.match(stderr, /http\(s\) address/);
    });
  });

  describe('a source', () => {
    let server;
    before(async () => (server = await startServer()));
    after(() => server.close());

    it('may be a file', async (test) => {
      const cwd = await temporaryFolder(test);
      await writeFile(join(cwd, '날씨 #1.json'), json(OWN));
      const { code, stdout } = await newsdrop(['validate', '날씨 #1.json'], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /^날씨 #1\.json: weather/);
    });

    it('may be an address', async () => {
      const address = await server.at({
        body: RSS,
        charset: 'euc-kr',
        headers: { 'content-type': 'text/xml; charset=euc-kr' },
      });
      const { stdout } = await newsdrop(['validate', address]);
      assert.match(stdout, /format rss, 1 article/);
    });

    const refused = async (name, { cwd, ...words }) => {
      const { code, stdout, stderr } = await newsdrop(['validate', name], { cwd });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, words.says);
    };

    it('that is no file is refused', async (test) => {
      const cwd = await temporaryFolder(test);
      await refused('none.json', {
        cwd,
        says: /^newsdrop: none\.json cannot be read: there is no such file\.$/m,
      });
    });

    it('that is a folder is refused', async (test) => {
      const cwd = await temporaryFolder(test);
      await mkdir(join(cwd, 'data'));
      await refused('data', { cwd, says: /^newsdrop: data cannot be read: it is a folder\.$/m });
    });

    it('that is empty is refused', async (test) => {
      const cwd = await temporaryFolder(test);
      await writeFile(join(cwd, 'a.json'), ' \n');
      await refused('a.json', { cwd, says: /a\.json is empty/ });
    });

    it('that is a login page is refused', async () => {
      await refused(await server.at({ body: LOGIN, headers: { 'content-type': 'text/html' } }), {
        says: /page/,
      });
    });

    it('that the server does not have is refused, with its status', async () => {
      const address = await server.at({ status: 404, body: 'no' });
      await refused(address, { says: /HTTP 404/ });
      const { stdout } = await newsdrop(['validate', address, '--json']);
      assert.equal(JSON.parse(stdout).error.status, 404);
    });

    it('where nothing listens is refused, in the words of the system', async () => {
      await refused(`${server.refused}/data.json`, { says: /could not be loaded: ECONNREFUSED/ });
    });

    it('larger than a widget loads is refused from a server, and read from a file with a warning', async (test) => {
      await refused(await server.at({ fill: 6 * 1024 * 1024 }), { says: /larger than 5 MiB/ });
      const cwd = await temporaryFolder(test);
      await writeFile(join(cwd, 'a.json'), json({ ...OWN, fill: 'a'.repeat(6 * 1024 * 1024) }));
      const { code, stdout } = await newsdrop(['validate', 'a.json'], { cwd });
      assert.equal(code, 1);
      assert.match(stdout, /larger than 5 MiB: no widget loads it/);
    });

    it('that is neither weather nor articles is told as what it is', async () => {
      const { code, stderr } = await validate('{"rows":[{"price":1}]}');
      assert.equal(code, 2);
      assert.match(stderr, /rows/);
    });

    it('that refuses is quoted', async () => {
      const refusal = {
        response: { header: { resultCode: '30', resultMsg: 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR' } },
      };
      const { code, stderr } = await validate(json(refusal));
      assert.equal(code, 2);
      assert.match(stderr, /SERVICE_KEY_IS_NOT_REGISTERED_ERROR/);
      assert.doesNotMatch(stderr, /article/);
    });
  });
});
