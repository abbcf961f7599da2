import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { noNginx, startNginx } from './nginx.mjs';
import { DESK, PHONE, get, startOrigin } from './origin.mjs';

describe('nginx with a host for each view', { skip: noNginx }, () => {
  let origin;
  let nginx;
  let page = 0;
  let path;

  before(async () => {
    origin = await startOrigin(({ url, headers }) => ({
      headers: { 'cache-control': 'max-age=600', vary: 'Cookie' },
      body: `${headers.host} ${url}`,
    }));
    nginx = await startNginx('two-hosts.nginx.conf', { '127.0.0.1:8080': origin.address });
  });
  after(async () => {
    await nginx?.close();
    await origin?.close();
  });
  beforeEach(() => {
    path = `/articleView.html?idxno=${page++}&q=%EB%B6%80%EC%82%B0`;
    origin.asked.length = 0;
  });

  const ask = (host, device, cookie, address = path) =>
    get(nginx.port, address, { host, 'user-agent': device, ...(cookie && { cookie }) });

  it('sends a phone on to the same article of the mobile host, and lets nobody keep that', async () => {
    const { status, headers } = await ask('www.example.com', PHONE);
    assert.equal(status, 302);
    assert.equal(headers.location, `http://m.example.com${path}`);
    assert.equal(headers['cache-control'], 'private, no-store');
    assert.equal(headers.vary, 'Cookie, User-Agent');
  });

  it('leaves who chose the desktop page on it', async () => {
    const { status, body } = await ask('www.example.com', PHONE, 'view=desktop');
    assert.equal(status, 200);
    assert.equal(body, `www.example.com ${path}`);
  });

  it('sends who chose the mobile page there from a desk, too', async () => {
    assert.equal((await ask('www.example.com', DESK, 'view=mobile')).status, 302);
  });

  it('sends nobody away from the mobile host, so that no two redirects can meet', async () => {
    for (const device of [PHONE, DESK])
      for (const cookie of [undefined, 'view=mobile', 'view=desktop', 'view=else']) {
        const { status, body } = await ask('m.example.com', device, cookie);
        assert.deepEqual([status, body], [200, `m.example.com ${path}`]);
      }
  });

  it('keeps one copy for each host, for everybody who sees that page', async () => {
    for (const [host, device, cookie] of [
      ['www.example.com', DESK],
      ['www.example.com', DESK, 'a=1'],
      ['www.example.com', PHONE, 'view=desktop; a=2'],
      ['m.example.com', PHONE],
      ['m.example.com', DESK, 'a=3'],
    ])
      assert.equal((await ask(host, device, cookie)).body, `${host} ${path}`);
    assert.equal(origin.asked.length, 2);
  });

  it('says on kept desktop pages, too, that the answer varies', async () => {
    await ask('www.example.com', DESK);
    const { headers } = await ask('www.example.com', DESK);
    assert.equal(headers['x-cache-status'], 'HIT');
    assert.match(headers.vary, /Cookie, User-Agent/);
    assert.equal(headers['cache-control'], 'max-age=600');
  });

  it('keeps nothing of a reader who has signed in', async () => {
    for (const host of ['www.example.com', 'm.example.com'])
      for (let visit = 0; visit < 2; visit++) await ask(host, DESK, 'session=abc');
    assert.equal(origin.asked.length, 4);
  });

  it('packs the pages of both hosts', async () => {
    for (const host of ['www.example.com', 'm.example.com']) {
      const { headers } = await get(nginx.port, path, {
        host,
        'user-agent': DESK,
        'accept-encoding': 'gzip',
      });
      assert.equal(headers['content-encoding'], 'gzip');
    }
  });

  it('leads to no other site by what stands in the request', async () => {
    for (const strange of ['//evil.example/', '/%2F%2Fevil.example', '/\\evil.example', '/@evil.example']) {
      const { headers } = await ask('www.example.com', PHONE, undefined, strange);
      assert.ok(headers.location.startsWith('http://m.example.com/'), headers.location);
      assert.equal(new URL(headers.location).hostname, 'm.example.com');
    }
    const { status, headers } = await ask('evil.example', PHONE);
    assert.equal(
      new URL(headers.location ?? 'http://m.example.com').hostname,
      'm.example.com',
      String(status),
    );
  });
});
