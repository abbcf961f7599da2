import { expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define/share-button.js';
import { readPlace } from '../../../src/elements/share-button/place.js';
import { IN_APP } from '../../../src/models/in-app.js';
import { until } from '../../support/dom.js';
import { all, find, isOpen, opened } from '../../support/share-sheet.js';

const EVERY = 'kakaotalk x email sms print qr copy';

/** A touch device with this user agent; `home`: on the home screen. */
const be = (agent: string, { home = false } = {}): void => {
  Object.defineProperty(navigator, 'userAgent', { value: agent, configurable: true });
  sinon
    .stub(window, 'matchMedia')
    .callsFake(
      (query) =>
        ({ matches: query.includes('coarse') || (home && query.includes('standalone')) }) as MediaQueryList,
    );
};
const idsOf = (element: Element): string[] =>
  all(element, '[part=service]').map(({ className }) => className.split(' ')[1]!);

const BROWSERS: Readonly<Record<string, string>> = {
  'Chrome on Android':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Mobile Safari/537.36',
  'Samsung Internet':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
  'Whale on Android':
    'Mozilla/5.0 (Linux; Android 13; SM-S911N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Whale/3.3.1.2 Mobile Safari/537.36',
  'Safari on iOS':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  'Chrome on iOS':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/125.0.6422.80 Mobile/15E148 Safari/604.1',
  'Firefox on iOS':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 14_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/126.0 Mobile/15E148 Safari/605.1.15',
};

describe('<news-share-button> in the browsers inside of apps', () => {
  let share: sinon.SinonStub;

  beforeEach(() => {
    sinon.stub(console, 'warn');
    share = sinon.stub().resolves();
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    Object.defineProperty(navigator, 'canShare', { value: undefined, configurable: true });
  });

  afterEach(() => {
    sinon.restore();
    for (const name of ['userAgent', 'share', 'canShare']) Reflect.deleteProperty(navigator, name);
  });

  for (const { id, agents, place } of IN_APP) {
    for (const agent of agents) {
      const system = agent.includes('Android') ? 'Android' : 'iOS';
      it(`knows ${id} on ${system}`, () => {
        be(agent);
        expect(readPlace()).to.equal(place);
      });

      it(`offers in ${id} on ${system} only what does something there, copying first`, async () => {
        be(agent);
        const element = await opened({ services: '' });
        expect(find(element, '.panel > :is(.copy, ul)').className, 'copying before the list').to.equal(
          'copy',
        );
        element.services = EVERY;
        await element.updateComplete;
        expect(idsOf(element)).to.deep.equal(place === 'in-app' ? ['x', 'email', 'sms'] : ['x']);
      });
    }
  }

  for (const { id, agents } of IN_APP.filter(({ place }) => place === 'in-app')) {
    it(`opens the sheet in ${id} also where a share menu seems to be there and the page wants it`, async () => {
      be(agents[0]!);
      await opened({ native: 'always' });
      expect(share.called).to.equal(false);
    });
  }

  it("uses the share menu in iOS's web view, where it works", async () => {
    be(IN_APP.find(({ id }) => id === 'ios')!.agents[0]!);
    const element = await fixture<HTMLElement & { share(): void }>(
      html`<news-share-button url="https://www.haedam.example/news/1"></news-share-button>`,
    );
    element.share();
    expect(share.callCount).to.equal(1);
  });

  it('opens the sheet in a web view without a share menu', async () => {
    be(IN_APP.find(({ id }) => id === 'android')!.agents[0]!);
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    const element = await fixture<HTMLElement & { share(): void }>(
      html`<news-share-button url="https://www.haedam.example/news/1"></news-share-button>`,
    );
    element.share();
    await until(() => isOpen(element), 'the sheet');
  });

  it("keeps a page's own order", async () => {
    be(IN_APP[0]!.agents[0]!);
    const element = await opened({ services: 'x copy' });
    expect(find(element, '.panel > :is(.copy, ul)').localName).to.equal('ul');
  });

  for (const [name, agent] of Object.entries(BROWSERS)) {
    it(`takes ${name} for no app`, () => {
      be(agent);
      expect(readPlace()).to.equal('mobile');
    });
  }

  it('takes a page on the home screen for no app', () => {
    be(IN_APP.find(({ id }) => id === 'ios')!.agents[0]!, { home: true });
    expect(readPlace()).to.equal('mobile');
  });
});
