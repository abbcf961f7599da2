import { expect } from '@open-wc/testing';
import { DEADLINE, LARGEST, request, type Body } from '../../src/load/request.js';
import type { Failure, Result } from '../../src/core/result.js';
import { useClock } from '../support/clock.js';
import * as server from '../support/server.js';

const WEATHER = { city: '서울', temp: 21 };
const textOf = (result: Result<Body>): string =>
  result.ok ? new TextDecoder().decode(result.value.bytes) : `failed: ${result.error.kind}`;
const errorOf = (result: Result<Body>): Failure => {
  if (result.ok) throw new Error(`it succeeded with ${result.value.bytes.length} bytes`);
  return result.error;
};

describe('request', () => {
  it('gives the bytes and how they were declared', async () => {
    const feed = await server.serve(server.ok(WEATHER));
    const result = await request(feed.url);
    expect(textOf(result)).to.equal(JSON.stringify(WEATHER));
    expect(result.ok && result.value.contentType).to.equal('application/json');
  });

  it('asks once and simply', async () => {
    const feed = await server.remote(server.ok(WEATHER));
    await request(feed.url);
    const requests = await feed.requests();
    expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('sends no cookie to another host', async () => {
    const feed = await server.remote(server.ok(WEATHER));
    document.cookie = 'site=a';
    await request(feed.url);
    expect((await feed.requests())[0]!.headers).to.not.have.property('cookie');
  });

  for (const [what, answer] of Object.entries({
    gzip: server.gzip(server.ok(WEATHER)),
    brotli: { ...server.ok(WEATHER), encoding: 'br' as const },
    'a wrong content type': server.ok(WEATHER, { headers: { 'content-type': 'text/html' } }),
    'no content type': server.ok(WEATHER, { headers: { 'content-type': null } }),
  })) {
    it(`takes an answer with ${what}`, async () => {
      const feed = await server.remote(answer);
      expect(textOf(await request(feed.url))).to.equal(JSON.stringify(WEATHER));
    });
  }

  it('follows a redirect', async () => {
    const feed = await server.serve(server.ok(WEATHER));
    const moved = await server.serve(server.redirect(feed.url));
    expect(textOf(await request(moved.url))).to.equal(JSON.stringify(WEATHER));
  });

  for (const code of [400, 403, 404, 410, 429, 500, 503]) {
    it(`tells HTTP ${code} with address and status`, async () => {
      const feed = await server.serve(server.status(code));
      expect(errorOf(await request(feed.url))).to.include({
        kind: 'http',
        status: code,
        url: feed.url,
        message: `${feed.url} answered with HTTP ${code}.`,
      });
    });
  }

  it('does not wait for the page that comes with an error', async () => {
    const feed = await server.serve(server.holdBody(server.status(500)));
    expect(errorOf(await request(feed.url)).kind).to.equal('http');
    expect((await feed.dropped(1))[0]!.state).to.equal('gone');
  });

  for (const [what, answer] of Object.entries({
    'a reset before the first byte': server.reset(),
    'a reset in the middle': server.cutMiddle(server.ok(WEATHER)),
    'a redirect loop': server.redirectLoop(),
    'a redirect to data:': server.redirect('data:application/json,{}'),
    'what is not HTTP': { raw: '\u0000\u0001\r\n\r\n{}', cors: false },
    'no CORS header': server.ok(WEATHER, { cors: false }),
    'the CORS header of another site': server.ok(WEATHER, { cors: 'wrong' }),
    'two CORS headers': server.ok(WEATHER, { cors: 'double' }),
    'an error without CORS header': server.status(500, { cors: false }),
  })) {
    it(`tells ${what} as a matter of the network`, async () => {
      const feed = await server.remote(answer);
      expect(errorOf(await request(feed.url)).kind).to.equal('network');
    });
  }

  it('names the header that another host must send', async () => {
    const feed = await server.remote(server.ok(WEATHER, { cors: false }));
    const { message, url, cause } = errorOf(await request(feed.url));
    expect(message)
      .to.contain(`${feed.url} could not be loaded`)
      .and.to.contain('"Access-Control-Allow-Origin"');
    expect(message).to.contain('connect-src');
    expect(url).to.equal(feed.url);
    expect(cause).to.be.an('error');
  });

  it('tells an address where nobody listens', async () => {
    expect(errorOf(await request(await server.refused())).kind).to.equal('network');
  });

  // Engines differ in what they notice of these; none may take a part for the whole.
  for (const [what, answer] of Object.entries({
    'that promises more bytes': server.cutLength(server.ok(WEATHER)),
    'without its last chunk': server.cutChunk(server.ok(WEATHER)),
    'that ends in the middle': server.cutClose(server.ok(WEATHER)),
    'falsely declared as gzip': server.falseGzip(server.ok(WEATHER)),
    'with broken gzip': server.badGzip(server.ok({ ...WEATHER, more: 'x'.repeat(500) })),
  })) {
    it(`settles with an answer ${what}`, async () => {
      const feed = await server.remote(answer);
      const result = await request(feed.url);
      if (result.ok)
        expect(
          JSON.stringify(WEATHER).startsWith(textOf(result).replace(/\ufffd$/, '')) ||
            textOf(result).length < 500,
        ).to.equal(true);
      else expect(result.error.kind).to.equal('network');
    });
  }

  describe('when the device is offline', () => {
    const put = (onLine: boolean): void =>
      void Object.defineProperty(navigator, 'onLine', { configurable: true, value: onLine });
    afterEach(() => delete (navigator as { onLine?: boolean }).onLine);

    it('says so instead of blaming the server', async () => {
      put(false);
      const address = await server.refused();
      expect(errorOf(await request(address))).to.include({
        kind: 'offline',
        message: `${address} was not loaded: the device is offline.`,
      });
    });

    it('believes an answer more than the browser', async () => {
      const feed = await server.serve(server.ok(WEATHER));
      put(false);
      expect((await request(feed.url)).ok).to.equal(true);
    });
  });

  describe('when the answer is slow', () => {
    for (const [what, held] of [
      ['headers', server.hold(server.ok(WEATHER))],
      ['the rest of the body', server.holdBody(server.ok(WEATHER))],
    ] as const) {
      it(`waits for ${what} until the deadline`, async () => {
        const clock = useClock();
        const feed = await server.remote(held);
        const result = request(feed.url);
        await feed.seen(1);
        await clock.tickAsync(DEADLINE);
        expect(errorOf(await result)).to.include({
          kind: 'timeout',
          message: `${feed.url} did not answer within 10 s.`,
        });
      });

      it(`leaves the server when ${what} came too late`, async () => {
        const clock = useClock();
        const feed = await server.remote(held);
        void request(feed.url);
        await feed.seen(1);
        await clock.tickAsync(DEADLINE);
        expect((await feed.dropped(1))[0]!.state).to.equal('gone');
      });

      it(`takes ${what} that came just in time`, async () => {
        const clock = useClock();
        const feed = await server.remote(held);
        const result = request(feed.url);
        await feed.seen(1);
        await clock.tickAsync(DEADLINE - 1);
        await feed.release();
        expect(textOf(await result)).to.equal(JSON.stringify(WEATHER));
      });
    }

    it('takes a body that drips within the deadline', async () => {
      const feed = await server.remote(server.drip(server.ok(WEATHER)));
      expect(textOf(await request(feed.url))).to.equal(JSON.stringify(WEATHER));
    });

    it('does not let bytes that still come put off the deadline', async () => {
      const clock = useClock();
      const feed = await server.remote(server.drip(server.text(`"${'a'.repeat(2000)}"`)));
      const result = request(feed.url);
      await feed.seen(1);
      await clock.tickAsync(DEADLINE);
      expect(errorOf(await result).kind).to.equal('timeout');
    });

    it('leaves no timer behind', async () => {
      const clock = useClock();
      const feed = await server.serve(server.ok(WEATHER));
      await request(feed.url);
      expect(clock.countTimers()).to.equal(0);
    });
  });

  describe('when the answer is large', () => {
    it('takes five mebibytes', async () => {
      const feed = await server.serve(server.large(LARGEST));
      const result = await request(feed.url);
      expect(result.ok && result.value.bytes.length).to.equal(LARGEST);
    });

    it('refuses a byte more', async () => {
      const feed = await server.serve(server.large(LARGEST + 1));
      expect(errorOf(await request(feed.url))).to.include({
        kind: 'too-large',
        message: `${feed.url} is larger than 5 MiB.`,
      });
    });

    it('leaves the server without waiting for the rest', async () => {
      const feed = await server.remote(server.holdBody(server.large(2 * LARGEST + 2)));
      expect(errorOf(await request(feed.url)).kind).to.equal('too-large');
      expect((await feed.dropped(1))[0]!.state).to.equal('gone');
    });

    it('counts what a small archive unpacks to', async () => {
      const feed = await server.remote(server.gzip(server.text(`"${'a'.repeat(20_000_000)}"`)));
      expect(errorOf(await request(feed.url)).kind).to.equal('too-large');
    });
  });
});
