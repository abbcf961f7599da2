import { expect, until } from '../support/dom.js';
import {
  ENTRIES,
  TAGS,
  WIDGETS,
  allDefined,
  built,
  cdn,
  chunkArrived,
  isDefined,
  lines,
  open,
  press,
  registryOf,
  version,
  type Entry,
} from './site.js';

const FILES: Record<string, string> = { ...ENTRIES, 'newsdrop.all.js': '' };

/** Nothing of ours may reach the page as an error, and what the page did after us must have run. */
const quiet = (page: Awaited<ReturnType<typeof open>>): void => {
  expect(page.errors).to.deep.equal([]);
  expect(page.rejections).to.deep.equal([]);
  expect((page.window as unknown as { after: unknown }).after).to.equal('ran');
};

const AFTER = '<script>window.after = "ran"</script>';
const NONE = [false, false, false, false];
const ALL = [true, true, true, true];

describe('a script tag', () => {
  const PLACES: Record<string, (src: string, kind: string) => { head?: string; body: string }> = {
    'in the head': (src, kind) => ({ head: `<script src="${src}"${kind}></script>`, body: TAGS + AFTER }),
    'in the head, async': (src, kind) => ({
      head: `<script async src="${src}"${kind}></script>`,
      body: TAGS + AFTER,
    }),
    'in the head, deferred': (src, kind) => ({
      head: `<script defer src="${src}"${kind}></script>`,
      body: TAGS + AFTER,
    }),
    'at the end': (src, kind) => ({ body: `${TAGS}<script src="${src}"${kind}></script>${AFTER}` }),
    'put in by a script': (src, kind) => ({
      body: `${TAGS}<script>{const s=document.createElement('script');s.src='${src}';${kind && 's.type="module";'}document.body.append(s)}</script>${AFTER}`,
    }),
  };
  for (const [file, kind] of Object.entries(FILES)) {
    for (const [place, make] of Object.entries(PLACES)) {
      it(`${file} ${place} makes all four widgets, with one request`, async () => {
        const site = await cdn();
        const { head, body } = make(`${site.url}/${file}`, kind);
        const page = await open(body, head ? { head } : {});
        await allDefined(page);
        quiet(page);
        expect((await site.requests()).map(({ url }) => url.split('/').at(-1))).to.deep.equal([file]);
      });
    }
  }

  it('tells the page its version', async () => {
    const { url } = await cdn();
    const page = await open(`<script src="${url}/newsdrop.iife.js"></script>${AFTER}`);
    const { newsdrop } = page.window as unknown as { newsdrop: { version: string } };
    expect(newsdrop.version).to.equal(await version());
    quiet(page);
  });

  it('leaves nothing but "newsdrop" among the globals', async () => {
    const { url } = await cdn();
    const bare = await open(AFTER);
    const page = await open(`<script src="${url}/newsdrop.all.js"></script>${AFTER}`);
    const before = Object.getOwnPropertyNames(bare.window);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name));
    // Lit's own: three lists of versions and the table of its decorators
    expect(added.filter((name) => !/^(?:lit|reactive)\w+(?:Versions|Metadata)$/.test(name))).to.deep.equal([
      'newsdrop',
    ]);
  });
});

describe('a page with several copies', () => {
  for (const [first, second] of [
    ['newsdrop.iife.js', 'newsdrop.iife.js'],
    ['newsdrop.iife.js', 'newsdrop.all.js'],
    ['newsdrop.all.js', 'newsdrop.iife.js'],
    ['newsdrop.iife.js', 'newsdrop.js'],
    ['newsdrop.js', 'newsdrop.js?2'],
  ]) {
    it(`lets ${first} serve it and ${second} keep quiet`, async () => {
      const { url } = await cdn();
      const tag = (file: string) => `<script src="${url}/${file}"${FILES[file.split('?')[0]!]}></script>`;
      const page = await open(`${tag(first!)}${tag(second!)}${TAGS}${AFTER}`);
      await allDefined(page);
      quiet(page);
      expect(lines(page)).to.deep.equal([]);
    });
  }

  for (const order of ['older first', 'newer first']) {
    it(`of two versions, ${order}, keeps the first and says so once`, async () => {
      const own = await version();
      const code = await built('newsdrop.iife.js');
      const site = await cdn({
        '/other.js': { body: code.replaceAll(own, '9.9.9'), headers: { 'content-type': 'text/javascript' } },
      });
      const files = ['newsdrop.iife.js', 'other.js'];
      if (order === 'newer first') files.reverse();
      const page = await open(
        `${files.map((file) => `<script src="${site.url}/${file}"></script>`).join('')}${TAGS}${AFTER}`,
      );
      quiet(page);
      const [first, second] = order === 'newer first' ? ['9.9.9', own] : [own, '9.9.9'];
      expect(page.window.customElements.get('news-share-button')).to.have.property('version', first);
      expect(lines(page)).to.have.length(1);
      expect(lines(page)[0]).to.contain(first).and.to.contain(second);
    });
  }

  it('registers another prefix from the copy that is there', async () => {
    const { url } = await cdn();
    const page = await open(
      `<script src="${url}/newsdrop.iife.js"></script><script src="${url}/newsdrop.iife.js" data-prefix="my-paper"></script>${AFTER}`,
    );
    expect(isDefined(page, 'news')).to.deep.equal(ALL);
    expect(isDefined(page, 'my-paper')).to.deep.equal(ALL);
    const tag = (prefix: string) => page.window.customElements.get(`${prefix}-share-button`)!;
    expect(tag('my-paper').prototype).to.be.instanceOf(tag('news'));
    quiet(page);
  });
});

describe('data-prefix', () => {
  it('gives the tags another first word', async () => {
    const { url } = await cdn();
    const page = await open(`<script src="${url}/newsdrop.all.js" data-prefix="daily"></script>${AFTER}`);
    expect([isDefined(page, 'daily'), isDefined(page, 'news')]).to.deep.equal([ALL, NONE]);
    quiet(page);
  });

  it('that cannot begin a tag is named, and the standard one used', async () => {
    const { url } = await cdn();
    const page = await open(`<script src="${url}/newsdrop.all.js" data-prefix="My Paper"></script>${AFTER}`);
    expect(isDefined(page)).to.deep.equal(ALL);
    expect(lines(page)).to.have.length(1);
    quiet(page);
  });
});

describe('a page that switched it off', () => {
  it('keeps its own content', async () => {
    const { url } = await cdn();
    const page = await open(
      `<script>document.documentElement.dataset.newsdrop = 'off'</script><script src="${url}/newsdrop.iife.js"></script>${TAGS}${AFTER}`,
    );
    expect(isDefined(page)).to.deep.equal(NONE);
    expect(page.document.body.textContent).to.contain('own content');
    expect(page.window).not.to.have.property('newsdrop');
    quiet(page);
  });
});

describe('a hostile page', () => {
  const HOSTS: Record<string, string> = {
    'replaces names of the document by images':
      '<img name=currentScript><img name=head><img name=body><img name=scripts><img name=documentElement>',
    'has an element called newsdrop': '<div id=newsdrop></div>',
    'adds to Array.prototype':
      '<script>Array.prototype.remove=function(){};Array.prototype.flat=function(){return [].concat.apply([],this)};Array.prototype.toJSON=function(){return ""}</script>',
    'adds to Object.prototype':
      '<script>Object.prototype.extend=function(){};Object.prototype.src="x";Object.prototype.prefix="y"</script>',
    'replaces Array.from and bind as old libraries do':
      '<script>Array.from=function(x){var r=[];for(var i=0;i<(x.length||0);i++)r.push(x[i]);return r};Function.prototype.bind=function(o){var f=this,a=Array.prototype.slice.call(arguments,1);return function(){return f.apply(o,a.concat(Array.prototype.slice.call(arguments)))}};Element.prototype.remove=function(){if(this.parentNode)this.parentNode.removeChild(this)}</script>',
    'freezes the built-in prototypes':
      '<script>[Object,Array,Function,Promise,String].forEach(c=>Object.freeze(c.prototype))</script>',
    'has an AMD loader':
      '<script>window.define=function(){throw Error("Mismatched anonymous define()")};define.amd={}</script>',
  };
  for (const [what, html] of Object.entries(HOSTS)) {
    for (const file of ['newsdrop.iife.js', 'newsdrop.all.js']) {
      it(`that ${what} has its widgets from ${file}`, async () => {
        const { url } = await cdn();
        const page = await open(`${html}<script src="${url}/${file}"></script>${TAGS}${AFTER}`);
        expect(isDefined(page)).to.deep.equal(ALL);
        quiet(page);
      });
    }
  }

  it('that replaces names of the document still gets chunks', async () => {
    const { url } = await cdn();
    const page = await open(
      `${HOSTS['replaces names of the document by images']}<script src="${url}/newsdrop.iife.js"></script>${TAGS}${AFTER}`,
    );
    await press(page);
    await chunkArrived(page);
    quiet(page);
  });

  for (const [what, html] of Object.entries({
    'lets define() throw': '<script>customElements.define=function(){throw Error("no")}</script>',
    'has no custom elements':
      '<script>delete window.customElements;Object.defineProperty(window,"customElements",{value:undefined})</script>',
    'has no shadow roots': '<script>delete Element.prototype.attachShadow</script>',
    'has no HTMLElement': '<script>window.HTMLElement=undefined</script>',
    'has no custom states':
      '<script>{const s=CSS.supports;CSS.supports=(...a)=>!/:state/.test(a)&&s.apply(CSS,a)}</script>',
    'has no internals': '<script>delete ElementInternals.prototype.states</script>',
    'has no popover': '<script>delete HTMLElement.prototype.showPopover</script>',
    'has no constructable style sheets':
      '<script>window.CSSStyleSheet=function(){throw TypeError("Illegal constructor")}</script>',
    'has no container queries':
      '<script>{const s=CSS.supports;CSS.supports=(...a)=>!/container/.test(a)&&s.apply(CSS,a)}</script>',
    'has no well-formed strings': '<script>delete String.prototype.toWellFormed</script>',
    'lacks all of them':
      '<script>delete Element.prototype.attachShadow;delete HTMLElement.prototype.showPopover;delete String.prototype.toWellFormed;window.CSSStyleSheet=undefined;window.CSS=undefined;window.ElementInternals=undefined</script>',
  })) {
    for (const file of ['newsdrop.iife.js', 'newsdrop.all.js']) {
      it(`that ${what} keeps its own content with ${file}, and hears of it once`, async () => {
        const { url } = await cdn();
        const page = await open(`${html}<script src="${url}/${file}"></script>${TAGS}${AFTER}`);
        const registered = WIDGETS.map((name) => !!page.window.customElements?.get(`news-${name}`));
        expect(registered).to.deep.equal(NONE);
        expect(page.document.querySelector('news-article-card')!.shadowRoot).to.equal(null);
        quiet(page);
        expect(lines(page).length).to.be.within(1, what.includes('define()') ? 4 : 1);
      });
    }
  }
});

describe('a chunk', () => {
  for (const [file, kind] of Object.entries(ENTRIES) as [Entry, string][]) {
    it(`of ${file} comes from beside it and shares its classes`, async () => {
      const site = await cdn();
      const page = await open(`<script src="${site.url}/${file}?ver=6.5"${kind}></script>${TAGS}${AFTER}`);
      await allDefined(page);
      await press(page);
      await chunkArrived(page);
      const urls = (await site.requests()).map(({ url }) => url);
      expect(urls.filter((url) => url.includes(`/${file}`))).to.have.length(1);
      expect(urls.some((url) => /\/chunks\/[\w-]+\.js$/.test(url))).to.equal(true);
      quiet(page);
    });

    it(`of ${file} comes from data-base where that is given`, async () => {
      const site = await cdn();
      const chunks = await cdn();
      const page = await open(
        `<script src="${site.url}/${file}" data-base="${chunks.url}"${kind}></script>${TAGS}${AFTER}`,
      );
      await allDefined(page);
      await press(page);
      await chunkArrived(page);
      expect((await site.requests()).length).to.equal(1);
      quiet(page);
    });

    it(`of ${file} comes from beside it also where a rewriter runs the file in its own way`, async () => {
      const site = await cdn();
      const src = `${site.url}/${file}`;
      const page = await open(
        `<script type="text/held-back" src="${src}"></script>${TAGS}<script>fetch('${src}').then((answer) => answer.text()).then((text) => {
          const script = document.createElement('script');${kind && "script.type = 'module';"}
          script.text = text;
          document.head.append(script);
        })</script>${AFTER}`,
      );
      await allDefined(page);
      await press(page);
      await chunkArrived(page);
      quiet(page);
    });

    it(`of ${file} is asked for again after it could not be had`, async () => {
      const gone = await cdn(
        Object.fromEntries(
          Object.keys(JSON.parse(await built('integrity.json')).files)
            .filter((name) => name.startsWith('chunks/'))
            .map((name) => [`/${name}`, { status: 404, body: '' }]),
        ),
      );
      const page = await open(`<script src="${gone.url}/${file}"${kind}></script>${TAGS}${AFTER}`);
      await allDefined(page);
      const asked = async () => (await gone.requests()).filter(({ url }) => url.includes('/chunks/')).length;
      await press(page);
      await until(async () => (await asked()) === 1, 'the first request');
      await until(
        () => page.document.querySelector('script[src*="/chunks/"]') === null,
        'the tag to be taken away',
      );
      await until(() => page.errors.length > 0, 'the error of the script tag');
      expect((await registryOf(page))!.chunks).to.deep.equal({});
      expect(page.rejections).to.deep.equal([]);
    });
  }
});
