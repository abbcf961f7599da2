import { expect } from '@open-wc/testing';
import { REASONS, whyStay, type Arrival } from '../../../src/elements/view-switch/lead.js';
import { clearChoices, startSystem, type System } from '../../support/systems.js';
import { until } from '../../support/dom.js';

const NOW = Date.parse('2026-11-22T09:00:00+09:00');

/** A reader who chose the mobile version comes from a search to the desktop one. */
const LED: Arrival = {
  page: 'https://www.example.co.kr/news/1',
  target: { view: 'mobile', href: 'https://m.example.co.kr/news/1' },
  chosen: 'mobile',
  isForced: false,
  referrer: 'https://search.example/',
  userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
  isPrinted: false,
  isFramed: false,
  led: 0,
  now: NOW,
};

/** What is different, and why the reader then stays; nothing: is led. */
const CASES: readonly (readonly [what: string, change: Partial<Arrival>, stays?: keyof typeof REASONS])[] = [
  ['from a search', {}],
  ['from a page that does not say where it was', { referrer: '' }],
  ['from a bookmark that cannot be read', { referrer: 'about:client' }],
  ['a minute after the last time', { led: NOW - 60_000 }],
  ['without a choice', { chosen: undefined }, 'no other version was chosen'],
  ['where the choice is this version', { chosen: 'desktop' }, 'no other version was chosen'],
  ['where the cookie says something else', { chosen: 'unknown' }, 'no other version was chosen'],
  ['with a parameter that forces this version', { isForced: true }, 'the address forces this one'],
  ['from the mobile version', { referrer: 'https://m.example.co.kr/' }, 'it was reached from this site'],
  ['from this version', { referrer: 'https://www.example.co.kr/' }, 'it was reached from this site'],
  ['as Googlebot', { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' }, 'a machine asks'],
  ['as Yeti', { userAgent: 'Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)' }, 'a machine asks'],
  ['as Daum', { userAgent: 'Mozilla/5.0 (compatible; Daum/4.1)' }, 'a machine asks'],
  ['on paper', { isPrinted: true }, 'it is printed'],
  ['in a frame of another site', { isFramed: true }, 'it stands in a frame of another site'],
  ['right after the last time', { led: NOW - 59_999 }, 'that would be a circle'],
];

describe('a reader who chose the other version before', () => {
  for (const [what, change, stays] of CASES) {
    it(`${stays ? `stays: ${stays}` : 'is led there'}, ${what}`, () =>
      expect(whyStay({ ...LED, ...change })).to.equal(stays));
  }

  it('has a case for every reason', () => {
    for (const reason of Object.keys(REASONS)) expect(CASES.map(([, , stays]) => stays)).to.include(reason);
  });
});

const choose = (view: string): void => {
  document.cookie = `newsdrop-view=${view};Path=/`;
};
const at = (system: System): string =>
  system.frame.contentWindow!.location.pathname.slice(system.base.length);

/** Opens a page from "elsewhere": without a referrer, so that only the guard in storage is left. */
const startUnknown = (name: 'circle' | 'separate', tag = '<news-view-switch redirect></news-view-switch>') =>
  startSystem(name, { tag, headers: { 'referrer-policy': 'no-referrer' } });

const openUnknown = async (system: System, path: string): Promise<void> => {
  system.frame.referrerPolicy = 'no-referrer';
  await system.open(path);
};

describe('<news-view-switch redirect>', () => {
  beforeEach(clearChoices);

  it('leads a reader to the version chosen before, with path, query and place', async () => {
    choose('mobile');
    const system = await startUnknown('separate');
    await openUnknown(system, 'news/1?q=%EB%82%A0%EC%94%A8#body');
    await until(() => at(system) === 'm/news/1', 'the mobile version');
    const { search, hash } = system.window().location;
    expect([search, hash]).to.deep.equal(['?q=%EB%82%A0%EC%94%A8', '#body']);
  });

  it('leaves no step in the way back', async () => {
    choose('mobile');
    const before = history.length;
    const system = await startUnknown('separate');
    await openUnknown(system, 'news/1');
    await until(() => at(system) === 'm/news/1', 'the mobile version');
    expect(history.length - before).to.be.at.most(1);
  });

  it('leads nobody who chose nothing', async () => {
    const system = await startUnknown('separate');
    await openUnknown(system, 'news/1');
    expect(at(system)).to.equal('news/1');
    expect(await system.asked()).to.have.length(1);
  });

  it('leads nobody where it is not asked to', async () => {
    choose('mobile');
    const system = await startUnknown(
      'separate',
      '<news-view-switch cookie="newsdrop-view"></news-view-switch>',
    );
    await openUnknown(system, 'news/1');
    expect(at(system)).to.equal('news/1');
  });

  it('goes round no circle where the server always sends the reader back', async () => {
    choose('mobile');
    const system = await startUnknown('circle');
    await openUnknown(system, 'news/1');
    await until(async () => (await system.asked()).length >= 3, 'the way there and back');
    await system.open('news/2');
    // there and back once, and the second page, from which nobody is led again
    expect((await system.asked()).map((path) => path.slice(system.base.length))).to.deep.equal([
      'news/1',
      'm/',
      '',
      'news/2',
    ]);
  });

  it('lets a reader change the mind', async () => {
    choose('mobile');
    const system = await startUnknown('separate');
    await openUnknown(system, 'm/news/1');
    await system.press();
    expect(at(system)).to.equal('news/1');
    expect(document.cookie).to.include('newsdrop-view=desktop');
    await system.open('news/2');
    expect(at(system)).to.equal('news/2');
  });
});
