// The Worker runs in Node, which has the same Request, Response and fetch; Cloudflare's cache is played by a map.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import worker from '../../demo/recipes/cloudflare-worker.js';
import { DESK, PHONE } from './origin.mjs';

describe('the Worker for Cloudflare', () => {
  const own = { fetch: globalThis.fetch, caches: globalThis.caches };
  let asked;
  let kept;

  before(() => {
    globalThis.fetch = async (request) => {
      asked.push(request);
      const view = request.headers.get('x-view');
      const headers = { 'cache-control': 'max-age=600', vary: 'Cookie' };
      const sets = request.url.includes('/basket') && { 'set-cookie': 'basket=1' };
      return new Response(`${view} page`, {
        status: request.url.includes('/gone') ? 410 : 200,
        headers: { ...headers, ...sets },
      });
    };
    globalThis.caches = {
      default: {
        match: async (key) => kept.get(key)?.clone(),
        put: async (key, response) => void kept.set(key, response),
      },
    };
  });
  after(() => Object.assign(globalThis, own));
  beforeEach(() => {
    asked = [];
    kept = new Map();
  });

  const ask = async (device, cookie, { path = '/article/7', ...init } = {}) => {
    const later = [];
    const headers = { 'user-agent': device, ...(cookie && { cookie }), ...init.headers };
    const request = new Request(`https://www.example.com${path}`, { ...init, headers });
    const response = await worker.fetch(request, {}, { waitUntil: (promise) => later.push(promise) });
    await Promise.all(later);
    return { response, body: await response.text() };
  };

  it('keeps one copy of each view, whatever cookies come', async () => {
    for (let visitor = 0; visitor < 20; visitor++) {
      const phone = visitor % 2 === 1;
      const { body, response } = await ask(phone ? PHONE : DESK, `_ga=${visitor}; view=x${visitor}`);
      assert.equal(body, phone ? 'mobile page' : 'desktop page');
      assert.equal(response.headers.get('vary'), 'Cookie, User-Agent');
    }
    assert.equal(asked.length, 2);
  });

  it('puts the address before the choice, and the choice before the device', async () => {
    assert.equal((await ask(PHONE, 'a=1; view=desktop')).body, 'desktop page');
    assert.equal((await ask(DESK, 'view=mobile; preview=desktop')).body, 'mobile page');
    assert.equal((await ask(DESK, 'view=mobile', { path: '/article/7?view=desktop' })).body, 'desktop page');
  });

  it('keeps nothing of a reader who has signed in, and shows them nothing kept', async () => {
    await ask(DESK);
    await ask(DESK, 'session=abc');
    await ask(DESK, undefined, { headers: { authorization: 'Basic eDp5' } });
    assert.equal(asked.length, 3);
    assert.equal(kept.size, 1);
  });

  it('keeps no page that sets a cookie, no error and no answer to a form', async () => {
    await ask(DESK, undefined, { path: '/basket' });
    await ask(DESK, undefined, { path: '/gone' });
    await ask(DESK, undefined, { method: 'POST', body: 'a=1' });
    assert.equal(kept.size, 0);
  });

  it('mixes no view with a parameter that a visitor makes up', async () => {
    await ask(PHONE, undefined, { path: '/article/7?x-view=desktop' });
    assert.equal((await ask(DESK, undefined, { path: '/article/7?x-view=mobile' })).body, 'desktop page');
    assert.equal((await ask(PHONE, undefined, { path: '/article/7?x-view=desktop' })).body, 'mobile page');
  });
});
