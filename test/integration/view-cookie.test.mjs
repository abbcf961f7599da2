import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { noNginx, startNginx } from './nginx.mjs';
import { DESK, PHONE, get, startOrigin } from './origin.mjs';

describe('nginx with one address for two pages', { skip: noNginx }, () => {
  let origin;
  let nginx;
  let page = 0;
  /** Another address in each test: what one has put into the cache is not there for the next. */
  let path;

  before(async () => {
    // as careless as an origin can be: it lets everybody keep everything, and packs when it is asked to
    origin = await startOrigin(({ url, headers }) => {
      const reader = /session=(\w+)/.exec(headers.cookie)?.[1] ?? 'all';
      const text = `${headers['x-view']} page for ${reader} ${url} ${'물마루 '.repeat(200)}`;
      const packs = headers['accept-encoding']?.includes('gzip');
      return {
        headers: {
          'cache-control': 'max-age=600',
          vary: 'Cookie, User-Agent, X-View, Accept-Encoding',
          ...(packs && { 'content-encoding': 'gzip' }),
          ...(url.startsWith('/basket') && { 'set-cookie': 'basket=1' }),
        },
        body: packs ? gzipSync(text) : text,
      };
    });
    nginx = await startNginx('view-cookie.nginx.conf', { '127.0.0.1:8080': origin.address });
  });
  after(async () => {
    await nginx?.close();
    await origin?.close();
  });
  beforeEach(() => {
    path = `/article/${page++}?section=%EA%B2%BD%EC%A0%9C`;
    origin.asked.length = 0;
  });

  const ask = async (device, cookie, address = path, headers = {}) => {
    const answer = await get(nginx.port, address, {
      host: 'www.example.com',
      'user-agent': device,
      ...(cookie && { cookie }),
      ...headers,
    });
    return {
      ...answer,
      view: answer.body.split(' ')[0],
      cache: answer.headers['x-cache-status'],
    };
  };

  it('gives each device its page, and each from the cache the second time', async () => {
    const seen = [];
    for (const device of [PHONE, DESK, PHONE, DESK]) {
      const { view, cache } = await ask(device);
      seen.push(`${view} ${cache}`);
    }
    assert.deepEqual(seen, ['mobile MISS', 'desktop MISS', 'mobile HIT', 'desktop HIT']);
  });

  it('puts the choice before the device, and the address before the choice', async () => {
    assert.equal((await ask(PHONE, 'view=desktop')).view, 'desktop');
    assert.equal((await ask(DESK, 'ad=1; view=mobile; other=x')).view, 'mobile');
    assert.equal((await ask(PHONE, 'view=desktop', `${path}&view=mobile`)).view, 'mobile');
    assert.equal((await ask(DESK, 'view=mobile', `${path}&view=desktop`)).view, 'desktop');
  });

  it('shares a copy between those who chose a view and those whose device is of it', async () => {
    await ask(PHONE);
    const { view, cache } = await ask(DESK, 'view=mobile; _ga=GA1.2.3');
    assert.deepEqual([view, cache], ['mobile', 'HIT']);
  });

  it('keeps two copies of an address, whatever cookies come', async () => {
    for (let visitor = 0; visitor < 40; visitor++) {
      const { view } = await ask(visitor % 2 ? PHONE : DESK, `_ga=${visitor}; view=x${visitor}`);
      assert.equal(view, visitor % 2 ? 'mobile' : 'desktop');
    }
    assert.equal(origin.asked.length, 2);
  });

  it('takes no header of a visitor for the view', async () => {
    assert.equal((await ask(PHONE, undefined, path, { 'x-view': 'desktop' })).view, 'mobile');
  });

  it('tells caches further out what the page varies by', async () => {
    const { headers } = await ask(PHONE);
    const names = headers.vary.split(/,\s*/).map((name) => name.toLowerCase());
    assert.deepEqual(names.sort(), ['accept-encoding', 'cookie', 'user-agent']);
    const again = await ask(PHONE);
    assert.equal(again.headers.vary, headers.vary);
  });

  it('answers with gzip and without from one copy', async () => {
    const packed = await ask(PHONE, undefined, path, { 'accept-encoding': 'gzip' });
    const plain = await ask(PHONE);
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(gunzipSync(packed.bytes).toString(), plain.body);
    assert.equal(origin.asked.length, 1);
  });

  it('keeps nothing of a reader who has signed in, and shows them nothing kept', async () => {
    for (const first of ['session=abc', undefined]) {
      const own = await ask(DESK, 'session=abc; view=desktop');
      assert.match(own.body, /^desktop page for abc /);
      const other = await ask(DESK, first && 'session=xyz');
      assert.match(other.body, first ? /for xyz / : /for all /);
      assert.match((await ask(DESK)).body, /for all /);
    }
  });

  it('keeps no page that sets a cookie', async () => {
    assert.equal((await ask(DESK, undefined, '/basket')).cache, 'MISS');
    assert.equal((await ask(DESK, undefined, '/basket')).cache, 'MISS');
  });
});
