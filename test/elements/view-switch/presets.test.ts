import { expect } from '@open-wc/testing';
import { clearChoices, startSystem, type SystemName } from '../../support/systems.js';
import { event, until } from '../../support/dom.js';

interface Case {
  readonly name: SystemName;
  readonly tag: string;
  /** What the link to the mobile version adds to the page's query. */
  readonly adds: string;
}

const CASES: readonly Case[] = [
  { name: 'gnuboard5', tag: 'preset="gnuboard5"', adds: '&device=mobile' },
  { name: 'rhymix', tag: 'preset="rhymix"', adds: '&m=1' },
  { name: 'ndsoft', tag: 'preset="ndsoft"', adds: '' },
  { name: 'wptouch', tag: 'preset="wptouch"', adds: '&wptouch_switch=mobile&redirect=' },
  { name: 'stripping', tag: 'param="view" cookie="its-own"', adds: '&view=mobile' },
];

/** A Korean word once in UTF-8 and once in EUC-KR, as the queries of old boards are. */
const PATH = 'bbs/board.php?wr_id=1&stx=%EB%82%A0%EC%94%A8&sca=%B3%AF%BE%BE';

const openSystem = async ({ name, tag }: Pick<Case, 'name' | 'tag'>) => {
  const system = await startSystem(name, { tag: `<news-view-switch ${tag}></news-view-switch>` });
  await system.open(`${PATH}#%EB%B3%B8%EB%AC%B8`);
  return system;
};

describe('<news-view-switch> at a content system', () => {
  beforeEach(clearChoices);

  for (const { name, tag, adds } of CASES) {
    describe(name, () => {
      it("leads to the mobile version of this page, with its query and the reader's place", async () => {
        const system = await openSystem({ name, tag });
        const { href, search, hash, pathname } = system.control() as HTMLAnchorElement;
        expect(system.served()).to.equal('desktop');
        expect(pathname + search).to.match(/^\/system\/.*\/bbs\/board\.php\?/);
        expect(search.startsWith(`${PATH.slice(PATH.indexOf('?'))}${adds}`), href).to.equal(true);
        expect(hash).to.equal('#%EB%B3%B8%EB%AC%B8');
      });

      it('is given the other version, and the way back, and then the first again', async () => {
        const system = await openSystem({ name, tag });
        await system.press();
        expect(system.served()).to.equal('mobile');
        expect(system.control().textContent!.trim()).to.equal('PC 버전으로 보기');
        await system.press();
        expect(system.served()).to.equal('desktop');
        expect(system.control().textContent!.trim()).to.equal('모바일 버전으로 보기');
      });

      it('leaves the address as it was, so that nobody passes a forced version on', async () => {
        const system = await openSystem({ name, tag });
        await system.press();
        const { location } = system.window();
        const clean = name === 'stripping' ? /board\.php\?wr_id=1&stx=%EB%82%A0%EC%94%A8&[^&]*$/ : PATH;
        await until(
          () =>
            typeof clean === 'string'
              ? location.href.startsWith(`${location.origin}${system.base}${clean}#`)
              : clean.test(location.href),
          `${clean} at the end of ${location.href}`,
        );
      });

      it('stays on the next page', async () => {
        const system = await openSystem({ name, tag });
        await system.press();
        await system.open('bbs/board.php?wr_id=2');
        expect(system.served()).to.equal('mobile');
        expect(system.control().textContent!.trim()).to.equal('PC 버전으로 보기');
      });

      it('asks for no page by itself', async () => {
        const system = await openSystem({ name, tag });
        await system.press();
        await system.press();
        const pages = (await system.asked()).length;
        // one for each opening, and one more where the system itself redirects
        expect(pages).to.be.at.most(['wptouch', 'stripping'].includes(name) ? 5 : 3);
      });
    });
  }

  it('asks again for a page that comes back out of memory in a version that is not the chosen one', async () => {
    const system = await openSystem({ name: 'ndsoft', tag: 'preset="ndsoft"' });
    const back = (): boolean => {
      const { PageTransitionEvent: Shown } = system.window();
      return system.window().dispatchEvent(new Shown('pageshow', { persisted: true }));
    };
    back();
    system.window().document.cookie = 'view_pc=n;Path=/';
    const loaded = event(system.frame, 'load');
    back();
    await loaded;
    expect(system.served()).to.equal('mobile');
    // once before, and once for the other version
    expect(await system.asked()).to.have.length(2);
  });

  it('never writes over a cookie in another form, and says so', async () => {
    document.cookie = 'view_pc=Y;Path=/';
    const system = await startSystem('ndsoft', {
      tag: '<news-view-switch preset="ndsoft"><a href="/pc">PC</a></news-view-switch>',
    });
    const frame = system.frame;
    frame.src = `${system.base}a`;
    document.body.append(frame);
    const own = await until(() => frame.contentDocument?.querySelector<HTMLElement>('news-view-switch > a'));
    await until(() => own.parentElement!.shadowRoot?.querySelector('slot') && own.offsetHeight > 0);
    expect(document.cookie).to.include('view_pc=Y');
    expect(own.parentElement!.shadowRoot!.querySelector('.control')).to.equal(null);
  });

  it('reads the value that a site confirms', async () => {
    document.cookie = 'view_pc=Y;Path=/';
    const system = await openSystem({ name: 'ndsoft', tag: 'preset="ndsoft" desktop-value="Y"' });
    expect(system.control().textContent!.trim()).to.equal('모바일 버전으로 보기');
    await system.press();
    expect(document.cookie).to.include('view_pc=n');
    await system.press();
    expect(document.cookie).to.include('view_pc=Y');
  });
});
