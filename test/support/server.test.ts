import { expect } from '@open-wc/testing';
import * as server from './server.js';

const WEATHER = { city: '서울', temp: 21 };
const get = (url: string, init?: RequestInit): Promise<Response> => fetch(url, init);
const read = async (url: string): Promise<unknown> => (await get(url)).json();
/** The text of the answer, or "failed": browsers differ in whether fetch or the body is rejected, and with which error. */
const outcome = (url: string): Promise<string> =>
  get(url)
    .then((answer) => answer.text())
    .catch(() => 'failed');

describe('the fault server', () => {
  it('plays its answers in order and repeats the last', async () => {
    const feed = await server.serve([server.ok(1), server.status(500), server.ok(3)]);
    expect(await read(feed.url)).to.equal(1);
    expect((await get(feed.url)).status).to.equal(500);
    expect(await read(feed.url)).to.equal(3);
    expect(await read(feed.url)).to.equal(3);
    expect(await feed.requests()).to.have.length(4);
  });

  it('tells what it was asked', async () => {
    const feed = await server.serve(server.ok(WEATHER));
    await get(feed.url, { headers: { accept: 'application/json' } });
    const [request] = await feed.requests();
    expect(request).to.include({ method: 'GET', state: 'done' });
    expect(request!.headers['accept']).to.equal('application/json');
  });

  it('holds an answer until it is released', async () => {
    const feed = await server.serve(server.hold(server.ok(WEATHER)));
    let answered = false;
    const answer = read(feed.url).then((value) => ((answered = true), value));
    await feed.seen(1);
    expect(answered).to.equal(false);
    await feed.release();
    expect(await answer).to.deep.equal(WEATHER);
  });

  it('sends headers and half of the body, then the rest', async () => {
    const feed = await server.serve(server.holdBody(server.ok(WEATHER)));
    const answer = await get(feed.url);
    expect(answer.status).to.equal(200);
    const body = answer.json();
    await feed.release();
    expect(await body).to.deep.equal(WEATHER);
  });

  it('sees that the client has left', async () => {
    const feed = await server.serve(server.hold(server.ok(WEATHER)));
    const abort = new AbortController();
    const answer = get(feed.url, { signal: abort.signal }).catch((error: Error) => error.name);
    await feed.seen(1);
    abort.abort();
    expect(await answer).to.equal('AbortError');
    expect((await feed.dropped(1))[0]!.state).to.equal('gone');
  });

  for (const [name, open] of [
    ['on the same origin', server.serve],
    ['on another origin', server.remote],
  ] as const) {
    describe(name, () => {
      it('drips', async () => {
        const feed = await open(server.drip(server.ok(WEATHER)));
        expect(await read(feed.url)).to.deep.equal(WEATHER);
      });

      for (const [fault, answer] of Object.entries({
        'resets before the headers': server.reset(),
        'resets in the middle': server.cutMiddle(server.ok(WEATHER)),
        'redirects for ever': server.redirectLoop(),
      })) {
        it(fault, async () => {
          const feed = await open(answer);
          expect(await outcome(feed.url)).to.equal('failed');
        });
      }

      // Engines differ: some reject, some hand out the part that came, WebKit forgives the wrong length and the false gzip.
      for (const [fault, answer] of Object.entries({
        'promises more bytes than it sends': server.cutLength(server.ok(WEATHER)),
        'never sends the last chunk': server.cutChunk(server.ok(WEATHER)),
        'ends in the middle without a word': server.cutClose(server.ok(WEATHER)),
        'declares gzip falsely': server.falseGzip(server.ok(WEATHER)),
      })) {
        it(fault, async () => {
          const feed = await open(answer);
          const got = await outcome(feed.url);
          const whole = JSON.stringify(WEATHER);
          expect(got === 'failed' || whole.startsWith(got.replace(/\ufffd$/, '')), got).to.equal(true);
          if (answer.cut === 'chunk' || answer.cut === 'close') expect(got).to.not.equal(whole);
        });
      }

      it('breaks gzip', async () => {
        const feed = await open(
          server.badGzip(server.ok({ ...WEATHER, more: 'x'.repeat(500) + Math.random() })),
        );
        const got = await outcome(feed.url);
        expect(() => JSON.parse(got) as unknown).to.throw();
      });

      it('sends gzip and brotli', async () => {
        const feed = await open([server.gzip(server.ok(WEATHER)), { ...server.ok(WEATHER), encoding: 'br' }]);
        expect(await read(feed.url)).to.deep.equal(WEATHER);
        expect(await read(feed.url)).to.deep.equal(WEATHER);
      });

      it('sends a page with status 200', async () => {
        const feed = await open(server.page());
        const answer = await get(feed.url);
        expect(answer.headers.get('content-type')).to.contain('text/html');
        expect(await answer.text()).to.contain('Login');
      });

      it('sends nothing with 200 and with 204', async () => {
        const feed = await open([server.empty(), server.noContent()]);
        expect(await (await get(feed.url)).text()).to.equal('');
        expect((await get(feed.url)).status).to.equal(204);
      });

      it('sends more than six million bytes of JSON', async () => {
        const feed = await open(server.large(6_000_000));
        const body = await (await get(feed.url)).text();
        expect(body).to.have.length(6_000_000);
        expect(JSON.parse(body)).to.have.keys('fill');
      });

      it('sends EUC-KR, declared or not', async () => {
        const feed = await open([server.eucKr(WEATHER), server.eucKr(WEATHER, { declared: true })]);
        const decode = async (answer: Response): Promise<string> =>
          new TextDecoder('euc-kr').decode(await answer.arrayBuffer());
        const silent = await get(feed.url);
        expect(silent.headers.get('content-type')).to.equal('application/json');
        expect(JSON.parse(await decode(silent))).to.deep.equal(WEATHER);
        const declared = await get(feed.url);
        expect(declared.headers.get('content-type')).to.contain('euc-kr');
        expect(JSON.parse(await decode(declared))).to.deep.equal(WEATHER);
      });

      it('sends what is not HTTP', async () => {
        const feed = await open({ raw: 'GARBAGE 99\r\n\r\n{}' });
        const got = await outcome(feed.url);
        expect(got).to.not.equal('{}');
      });
    });
  }

  it('refuses CORS in each of its ways', async () => {
    for (const cors of [false, 'wrong', 'double'] as const) {
      const feed = await server.remote(server.ok(WEATHER, { cors }));
      expect(await outcome(feed.url), String(cors)).to.equal('failed');
      expect(await feed.requests()).to.have.length(1);
    }
  });

  it('names an address where nobody listens', async () => {
    expect(await outcome(await server.refused())).to.equal('failed');
  });

  it('serves a folder and tampers with one file of it', async () => {
    const site = await server.host({
      files: 'config',
      paths: { '/prettier.json': { append: '//tampered' } },
    });
    expect(await (await get(`${site.url}/prettier.json`)).text()).to.match(/\/\/tampered$/);
    expect((await get(`${site.url}/../../package.json`)).status).to.equal(404);
    expect((await get(`${site.url}/none.js`)).status).to.equal(404);
  });
});

describe('a hostile page', () => {
  it('reports violations, errors and rejections from its first script on', async () => {
    const page = await server.openPage({
      headers: { 'content-security-policy': "script-src 'nonce-a'" },
      html: `<!doctype html><script>window.blocked = 1</script><script nonce="a">
        window.ran = 1; console.warn('said', 1); Promise.reject('left'); throw new Error('thrown');</script>`,
    });
    const inner = page.window as unknown as Record<string, unknown>;
    expect(inner['ran']).to.equal(1);
    expect(inner['blocked']).to.equal(undefined);
    expect(page.violations.map(({ directive }) => directive)).to.deep.equal(['script-src-elem']);
    expect(page.errors).to.have.length(1);
    expect(page.errors[0]).to.contain('thrown');
    expect(page.console).to.deep.equal([{ level: 'warn', text: 'said 1' }]);
  });

  it('keeps the mode that the page asks for', async () => {
    const strict = await server.openPage({ html: '<!doctype html><p>a' });
    const quirks = await server.openPage({ html: '<p>a' });
    expect(strict.document.compatMode).to.equal('CSS1Compat');
    expect(quirks.document.compatMode).to.equal('BackCompat');
  });
});
