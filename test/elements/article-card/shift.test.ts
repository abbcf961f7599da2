import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { frame, until } from '../../support/dom.js';
import { hold, ok, serve } from '../../support/server.js';
import { inside, place, servePicture, show } from './card.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const ARTICLE = {
  url: '/articles/1',
  section: { name: '사회' },
  headline: '동해 남부 앞바다 풍랑주의보… 여객선 세 항로 통제, 7일 낮까지',
  subheadlines: ['물결 최고 3m, 7일 낮까지 이어질 듯', '항만 당국 “출항 전 운항 여부 확인을”'],
  excerpt:
    '6일 낮 12시를 기해 풍랑주의보가 내려지면서 섬을 오가는 여객선 세 항로의 운항이 멈췄다. 어선 1,200여 척은 이른 아침부터 항구로 돌아왔다.',
  authors: [{ name: '문바다', role: '기자' }],
  publishedAt: '2024-05-06T10:00:00+09:00',
};

/** What moves on the page while `act` goes on and the frames after it, as browsers reckon it. */
const observeShift = async (act: () => Promise<void>): Promise<number> => {
  const shifts: LayoutShift[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[])));
  observer.observe({ type: 'layout-shift' });
  await act();
  for (let i = 0; i < 5; i++) await frame();
  shifts.push(...(observer.takeRecords() as LayoutShift[]));
  observer.disconnect();
  return shifts.reduce((sum, { value }) => sum + value, 0);
};

/** The same for the text below alone, in browsers that do not reckon: how far it moves and how much of the window it fills. */
const reckonShift = async (below: Element, act: () => Promise<void>): Promise<number> => {
  const before = below.getBoundingClientRect();
  await act();
  await frame();
  const moved = Math.abs(below.getBoundingClientRect().top - before.top) / innerHeight;
  return moved * (before.width / innerWidth) * Math.min(1, before.height / innerHeight + moved);
};

const isObservable = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
const shiftOf = (below: Element, act: () => Promise<void>): Promise<number> =>
  isObservable ? observeShift(act) : reckonShift(below, act);

const LAYOUTS = [
  ['auto', 240],
  ['auto', 320],
  ['auto', 640],
  ['auto', 1000],
  ['compact', 320],
  ['standard', 240],
  ['standard', 320],
  ['wide', 640],
  ['hero', 320],
  ['hero', 640],
  ['hero', 1000],
  ['headline', 320],
] as const;

describe('what a card moves on the page', () => {
  let below: HTMLElement;

  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => {
    scrollTo(0, 0);
    below = document.createElement('p');
    below.textContent = '아래에 있는 글. '.repeat(60);
  });
  afterEach(() => below.remove());

  it('is seen by this test', async () => {
    const card = await show(ARTICLE);
    card.after(below);
    await frame();
    await frame();
    const moved = await shiftOf(below, async () => {
      card.style.marginBlockEnd = '200px';
      await frame();
    });
    expect(moved).to.be.greaterThan(0.02);
  });

  for (const [layout, width] of LAYOUTS)
    it(`is next to nothing while it loads, as ${layout} of ${width} px`, async () => {
      const image = { url: await servePicture(1200, 800), width: 1200, height: 800 };
      const feed = await serve(hold(ok({ ...ARTICLE, image })));
      const card = place(`layout="${layout}" src="${feed.url}"`);
      card.style.width = below.style.width = `${width}px`;
      card.after(below);
      await feed.seen(1);
      await frame();
      const moved = await shiftOf(below, async () => {
        await feed.release();
        await until(() => inside(card, 'h3'), 'the article');
        await until(
          () => !inside(card, 'img') || inside<HTMLImageElement>(card, 'img')?.complete,
          'the picture',
        );
      });
      expect(moved).to.be.at.most(0.02);
    });

  for (const layout of ['auto', 'standard', 'hero'] as const)
    it(`is next to nothing where there is little to show, as ${layout}`, async () => {
      const image = { url: await servePicture(1200, 800) };
      const feed = await serve(hold(ok({ headline: '짧은 제목', image })));
      const card = place(`layout="${layout}" src="${feed.url}"`);
      card.style.width = below.style.width = '320px';
      card.after(below);
      await feed.seen(1);
      await frame();
      const moved = await shiftOf(below, async () => {
        await feed.release();
        await until(() => inside(card, 'h3'), 'the article');
      });
      expect(moved).to.be.at.most(0.005);
    });

  it('is nothing with data at hand', async () => {
    const image = { url: await servePicture(1200, 800), width: 1200, height: 800 };
    const card = document.createElement('news-article-card');
    card.layout = 'standard';
    card.loading = 'eager';
    card.style.width = '320px';
    card.data = { ...ARTICLE, image };
    document.body.append(card, below);
    await card.updateComplete;
    const moved = await shiftOf(below, async () => {
      await until(() => inside<HTMLImageElement>(card, 'img')?.complete, 'the picture');
    });
    expect(moved).to.equal(0);
  });
});
