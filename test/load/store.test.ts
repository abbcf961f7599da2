import { expect } from '@open-wc/testing';
import { load as ask, type Loaded } from '../../src/load/store.js';
import type { MarkupDocument } from '../../src/core/markup-document.js';
import type { Result } from '../../src/core/result.js';
import { useClock } from '../support/clock.js';
import * as server from '../support/server.js';

const BASE = location.href;
const MINUTE = 60_000;
const valueOf = (result: Result<Loaded<unknown>>): unknown =>
  result.ok ? result.value.value : result.error.kind;
const load = async (url: string, options?: { reload: boolean }): Promise<unknown> =>
  valueOf(await ask(url, BASE, options));
/** How often the server was asked. */
const count = async (feed: server.Feed): Promise<number> => (await feed.requests()).length;

describe('the store of the page', () => {
  it('says that a page from disk cannot load, and what to do instead', async () => {
    const answer = await ask('feed.json', 'file:///home/news/index.html');
    expect(answer.ok).to.equal(false);
    if (!answer.ok)
      expect(answer.error.message).to.include('opened from disk').and.to.include('child script');
  });

  it('gives the JSON and when it came', async () => {
    useClock('2026-11-22T09:00:00+09:00');
    const feed = await server.serve(server.ok({ a: 1 }));
    expect(await ask(feed.url, BASE)).to.deep.equal({
      ok: true,
      value: { value: { a: 1 }, at: Date.parse('2026-11-22T09:00:00+09:00'), ahead: 0 },
    });
  });

  for (const [what, date, hours] of [
    ['is ahead', 'Sun, 22 Nov 2026 09:00:00 GMT', 9],
    ['is behind', 'Sat, 21 Nov 2026 21:00:00 GMT', -3],
    ['cannot be read', 'yesterday', 0],
  ] as const) {
    it(`tells how far the server’s clock ${what}`, async () => {
      useClock('2026-11-22T09:00:00+09:00');
      const feed = await server.serve(server.ok(1, { headers: { date } }));
      const answer = await ask(feed.url, BASE);
      expect(answer.ok && answer.value.ahead).to.equal(hours * 60 * MINUTE);
    });
  }

  it('asks twice for what is to be read in two encodings', async () => {
    const feed = await server.serve(server.eucKr({ a: '서울' }));
    const first = await ask(feed.url, BASE, { charset: 'euc-kr' });
    const second = await ask(feed.url, BASE, { charset: 'windows-1252' });
    expect(valueOf(first)).to.deep.equal({ a: '서울' });
    expect(valueOf(second)).not.to.deep.equal({ a: '서울' });
  });

  it('reads the page itself, without a request', async () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:title');
    meta.content = '이 기사';
    document.head.append(meta);
    const answer = await ask('#page', BASE);
    meta.remove();
    const { root, kind } = (answer.ok && answer.value.value) as MarkupDocument;
    expect(kind).to.equal('html');
    expect(root.children).to.deep.include({
      name: 'meta',
      attributes: { property: 'og:title', content: '이 기사' },
      children: [],
    });
  });

  it('resolves an address against its base', async () => {
    const feed = await server.serve(server.ok(1));
    expect(valueOf(await ask(new URL(feed.url).pathname, BASE))).to.equal(1);
  });

  for (const url of ['javascript:alert(1)', 'data:application/json,{}', 'file:///a.json', '', 'https://']) {
    it(`asks nobody for ${JSON.stringify(url)}`, async () => {
      expect(await ask(url, BASE)).to.deep.equal({
        ok: false,
        error: { kind: 'url', message: `"${url}" is not an http(s) address.`, url },
      });
    });
  }

  it('asks once for fifty askers at the same time', async () => {
    const feed = await server.serve(server.hold(server.ok(1)));
    const answers = Promise.all(Array.from({ length: 50 }, () => load(feed.url)));
    await feed.seen(1);
    await feed.release(50);
    expect(await answers).to.deep.equal(Array.from({ length: 50 }, () => 1));
    expect(await count(feed)).to.equal(1);
  });

  it('takes addresses that differ only in the fragment for one', async () => {
    const feed = await server.serve([server.ok(1), server.ok(2)]);
    expect(await load(`${feed.url}#a`)).to.equal(1);
    expect(await load(`${feed.url}#b`)).to.equal(1);
  });

  it('takes addresses that differ in the query for two', async () => {
    const feed = await server.serve([server.ok(1), server.ok(2)]);
    expect(await load(`${feed.url}?a`)).to.equal(1);
    expect(await load(`${feed.url}?b`)).to.equal(2);
  });

  it('serves those who come within a minute', async () => {
    const clock = useClock();
    const feed = await server.serve([server.ok(1), server.ok(2)]);
    await load(feed.url);
    await clock.tickAsync(MINUTE - 1);
    expect(await load(feed.url)).to.equal(1);
    expect(await count(feed)).to.equal(1);
  });

  it('asks anew after a minute', async () => {
    const clock = useClock();
    const feed = await server.serve([server.ok(1), server.ok(2)]);
    await load(feed.url);
    await clock.tickAsync(MINUTE);
    expect(await load(feed.url)).to.equal(2);
  });

  it('counts the minute from the answer', async () => {
    const clock = useClock();
    const feed = await server.serve([server.hold(server.ok(1)), server.ok(2)]);
    const first = load(feed.url);
    await feed.seen(1);
    await clock.tickAsync(9000);
    await feed.release();
    await first;
    await clock.tickAsync(MINUTE - 1);
    expect(await load(feed.url)).to.equal(1);
  });

  for (const [what, answer, kind] of [
    ['an HTTP status', server.status(500), 'http'],
    ['a page', server.page(), 'not-json'],
    ['an empty body', server.empty(), 'not-json'],
  ] as const) {
    it(`does not keep ${what}`, async () => {
      const feed = await server.serve([answer, server.ok(2)]);
      expect(await load(feed.url)).to.equal(kind);
      expect(await load(feed.url)).to.equal(2);
    });
  }

  it('does not keep a refusal by CORS', async () => {
    const feed = await server.remote([server.ok(1, { cors: false }), server.ok(2)]);
    expect(await load(feed.url)).to.equal('network');
    expect(await load(feed.url)).to.equal(2);
  });

  it('gives one failure to all who wait for it', async () => {
    const feed = await server.remote(server.status(404));
    expect(await Promise.all([load(feed.url), load(feed.url)])).to.deep.equal(['http', 'http']);
    expect(await count(feed)).to.equal(1);
  });

  describe('told to reload', () => {
    it('asks though an answer is at hand', async () => {
      const feed = await server.serve([server.ok(1), server.ok(2)]);
      await load(feed.url);
      expect(await load(feed.url, { reload: true })).to.equal(2);
    });

    it('lets the browser ask whether anything is new', async () => {
      const feed = await server.serve(server.ok(1, { headers: { 'cache-control': 'max-age=600' } }));
      await load(feed.url);
      await load(feed.url, { reload: true });
      expect(await count(feed)).to.equal(2);
    });

    it('leaves its answer to those who come later', async () => {
      const feed = await server.serve([server.ok(1), server.ok(2), server.ok(3)]);
      await load(feed.url);
      await load(feed.url, { reload: true });
      expect(await load(feed.url)).to.equal(2);
    });

    it('shares a request that is under way', async () => {
      const feed = await server.serve(server.hold(server.ok(1)));
      const answers = Promise.all([load(feed.url), load(feed.url, { reload: true })]);
      await feed.seen(1);
      await feed.release(2);
      expect(await answers).to.deep.equal([1, 1]);
      expect(await count(feed)).to.equal(1);
    });
  });

  it('keeps no more than twenty answers', async () => {
    const first = await server.serve([server.ok('old'), server.ok('new')]);
    await load(first.url);
    const others = await server.serve(server.ok(0));
    for (let i = 0; i < 20; i++) await load(`${others.url}?${i}`);
    expect(await load(first.url)).to.equal('new');
  });

  it('keeps twenty', async () => {
    const first = await server.serve([server.ok('old'), server.ok('new')]);
    await load(first.url);
    const others = await server.serve(server.ok(0));
    for (let i = 0; i < 19; i++) await load(`${others.url}?${i}`);
    expect(await load(first.url)).to.equal('old');
  });
});
