import { expect, until } from '../support/dom.js';
import type { Answer, Feed } from '../support/server.js';
import {
  ENTRIES,
  TAGS,
  allDefined,
  built,
  cdn,
  chunkArrived,
  chunkAsked,
  chunkPaths,
  isDefined,
  lines,
  open,
  press,
  registryOf,
  version,
  type Entry,
} from './site.js';

/** Three ways in which strict sites allow a script, as header and as tag. */
const POLICIES: Record<string, (site: Feed) => { csp: string; tag: (src: string, kind: string) => string }> =
  {
    'a nonce': () => ({
      csp: "script-src 'nonce-abc'",
      tag: (src, kind) => `<script nonce="abc" src="${src}"${kind}></script>`,
    }),
    'a list of hosts': (site) => ({
      csp: `script-src ${new URL(site.url).origin}`,
      tag: (src, kind) => `<script src="${src}"${kind}></script>`,
    }),
    'strict-dynamic': () => ({
      csp: "script-src 'nonce-abc' 'strict-dynamic'",
      tag: (src, kind) =>
        `<script nonce="abc">{const s=document.createElement('script');s.src='${src}';${kind && "s.type='module';"}document.head.append(s)}</script>`,
    }),
  };

const REST = "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self'";

describe('integrity of chunks', () => {
  for (const [file, kind] of Object.entries(ENTRIES) as [Entry, string][]) {
    for (const [name, policy] of Object.entries(POLICIES)) {
      for (const other of [false, true]) {
        const where = other ? 'another host' : 'the same host';

        it(`${file} from ${where} under ${name}: the chunk runs, no violation`, async () => {
          const site = await cdn({}, other);
          const { csp, tag } = policy(site);
          const cors = other ? `${kind} crossorigin` : kind;
          const page = await open(TAGS + tag(`${site.url}/${file}`, cors), {
            headers: { 'content-security-policy': `${REST}; ${csp}` },
          });
          await allDefined(page);
          await press(page);
          await chunkArrived(page);
          expect(page.violations).to.deep.equal([]);
          expect(page.errors).to.deep.equal([]);
        });

        it(`${file} from ${where} under ${name}: a tampered chunk is refused and nothing breaks`, async () => {
          const tampered: Answer = { append: ';globalThis.tampered=true' };
          const paths = Object.fromEntries((await chunkPaths()).map((path) => [path, tampered]));
          const site = await cdn(paths, other);
          const { csp, tag } = policy(site);
          const cors = other ? `${kind} crossorigin` : kind;
          const page = await open(TAGS + tag(`${site.url}/${file}`, cors), {
            headers: { 'content-security-policy': `${REST}; ${csp}` },
          });
          await allDefined(page);
          await press(page);
          await chunkAsked(site);
          await until(
            () => page.errors.some((text) => text.includes('/chunks/')),
            'the browser to refuse the chunk',
          );
          expect(page.window).not.to.have.property('tampered');
          expect((await registryOf(page))!.chunks).to.deep.equal({});
          expect(page.rejections).to.deep.equal([]);
          await until(() => lines(page).length > 0, 'a line in the console');
        });
      }
    }
  }

  it('a host without CORS: the widgets stand, the chunk is not loaded without its hash', async () => {
    const paths = Object.fromEntries((await chunkPaths()).map((path) => [path, { cors: false }]));
    const site = await cdn(paths, true);
    const page = await open(`${TAGS}<script src="${site.url}/newsdrop.iife.js"></script>`);
    await allDefined(page);
    await press(page);
    await until(
      () => page.errors.some((text) => text.includes('/chunks/')),
      'the browser to refuse the chunk',
    );
    expect((await registryOf(page))!.chunks).to.deep.equal({});
    expect(page.rejections).to.deep.equal([]);
  });
});

describe('a page with Trusted Types', () => {
  const ALL = [true, true, true, true];
  const NONE = [false, false, false, false];
  const require = "require-trusted-types-for 'script'";

  for (const file of ['newsdrop.iife.js', 'newsdrop.all.js']) {
    it(`that allows the policy "newsdrop" has everything from ${file}`, async () => {
      const { url } = await cdn();
      const page = await open(`${TAGS}<script src="${url}/${file}"></script>`, {
        headers: { 'content-security-policy': `${require}; trusted-types newsdrop` },
      });
      expect(isDefined(page)).to.deep.equal(ALL);
      await press(page);
      if (file !== 'newsdrop.all.js') await chunkArrived(page);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
      expect(page.rejections).to.deep.equal([]);
    });

    it(`that allows no policy keeps its own content with ${file}, without an error`, async () => {
      const { url } = await cdn();
      const page = await open(`${TAGS}<script src="${url}/${file}"></script>`, {
        headers: { 'content-security-policy': `${require}; trusted-types 'none'` },
      });
      expect(page.errors).to.deep.equal([]);
      expect(page.rejections).to.deep.equal([]);
      const enforced = 'trustedTypes' in page.window;
      expect(isDefined(page)).to.deep.equal(enforced ? NONE : ALL);
      expect(page.document.body.textContent).to.contain('own content');
      expect(lines(page)).to.have.length(enforced ? 1 : 0);
    });

    it(`whose default policy throws has everything from ${file}`, async () => {
      const { url } = await cdn();
      const page = await open(
        `<script>self.trustedTypes?.createPolicy('default',{createHTML(){throw 1}})</script>${TAGS}<script src="${url}/${file}"></script>`,
        { headers: { 'content-security-policy': require } },
      );
      expect(isDefined(page)).to.deep.equal(ALL);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('lets two versions share the policy that it allows once', async () => {
    const [code, own] = [await built('newsdrop.iife.js'), await version()];
    const site = await cdn({
      '/next.js': { body: code.replaceAll(own, '9.9.9'), headers: { 'content-type': 'text/javascript' } },
    });
    const page = await open(
      `<script src="${site.url}/newsdrop.iife.js"></script><script src="${site.url}/next.js" data-prefix="next"></script>${TAGS}`,
      { headers: { 'content-security-policy': `${require}; trusted-types newsdrop` } },
    );
    expect(isDefined(page)).to.deep.equal(ALL);
    expect(isDefined(page, 'next')).to.deep.equal(ALL);
    expect(page.violations).to.deep.equal([]);
  });
});
