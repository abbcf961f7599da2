import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { event, frame, until } from '../../support/dom.js';
import { hold, ok, serve } from '../../support/server.js';
import { all, ARTICLE, has, inside, PICTURE, place, servePicture, show, words } from './card.js';

const article = (name: string): object => ({ headline: name, url: `https://news.example/${name}` });
const LIST = { articles: ['가', '나', '다', '라', '마', '바', '사'].map(article) };
const headlines = (card: Element): (string | null)[] => all(card, 'h3').map((title) => title.textContent);

/** How many cards stand side by side in the first row. */
const columns = (card: Element): number => {
  const tops = all(card, '.cell').map((cell) => Math.round(cell.getBoundingClientRect().top));
  return tops.filter((top) => top === tops[0]).length;
};

describe('several cards in one element', () => {
  before(() => setViewport({ width: 1280, height: 720 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('are one list with one stop of the keyboard each, from one request', async () => {
    const feed = await serve(ok(LIST));
    const card = place(`src="${feed.url}" count="6" item="1"`);
    await until(() => inside(card, 'h3'), 'the list');
    expect(headlines(card)).to.deep.equal(['나', '다', '라', '마', '바', '사']);
    expect(all(card, 'ul').length).to.equal(1);
    expect(all(card, 'ul > li > article')).to.have.length(6);
    expect(all(card, 'a, button, [tabindex]')).to.have.length(6);
    expect(await feed.requests()).to.have.length(1);
    await expect(card).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  it('are as many as there are', async () => {
    expect(headlines(await show(LIST, 'count="50"'))).to.have.length(7);
  });

  it('begin at an id', async () => {
    const data = { articles: [{ headline: '가' }, { headline: '나', id: 'b' }, { headline: '다' }] };
    expect(headlines(await show(data, 'count="2" item="#b"'))).to.deep.equal(['나', '다']);
  });

  for (const count of ['0', '-3', 'many']) {
    it(`are one where the page asks for ${count}`, async () => {
      const card = await show(LIST, `count="${count}"`);
      expect(headlines(card)).to.deep.equal(['가']);
      expect(has(card, 'ul')).to.equal(false);
    });
  }

  it('say so when there are none', async () => {
    const card = await show({ articles: [] }, 'count="6"');
    expect(words(card, '.notice')).to.equal('보여 드릴 기사가 없습니다.');
  });

  it('leave out the withdrawn and take the next', async () => {
    const [first, second, ...rest] = LIST.articles;
    const data = { articles: [first, { ...second, status: 'withdrawn' }, ...rest] };
    expect(headlines(await show(data, 'count="3"'))).to.deep.equal(['가', '다', '라']);
  });

  it('tell which of them was taken back', async () => {
    const card = await show(LIST, 'count="3"');
    const told = event<CustomEvent>(card, 'news-withdrawn');
    const [first, second, ...rest] = LIST.articles;
    card.data = { articles: [first, { ...second, status: 'withdrawn' }, ...rest] };
    expect((await told).detail.url).to.equal('https://news.example/%EB%82%98');
  });

  for (const [width, layout, expected] of [
    [240, 'auto', 1],
    [320, 'standard', 1],
    [480, 'auto', 2],
    [768, 'auto', 3],
    [1200, 'auto', 3],
    [1200, 'compact', 3],
    [480, 'compact', 1],
    [1200, 'wide', 2],
    [768, 'hero', 1],
  ] as const) {
    it(`stand in ${expected} columns at ${width} px, as ${layout}`, async () => {
      const data = { articles: LIST.articles.map((one) => ({ ...one, image: { url: PICTURE } })) };
      const card = await show(data, `count="6" layout="${layout}"`);
      card.style.width = `${width}px`;
      await frame();
      expect(columns(card)).to.equal(expected);
      expect(inside(card, '.root')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('stand in four columns where they are no multiple of three', async () => {
    const card = await show(LIST, 'count="4" layout="standard"');
    card.style.width = '1200px';
    await frame();
    expect(columns(card)).to.equal(4);
  });

  it('hold their places while they are on their way', async () => {
    const data = { articles: LIST.articles.map((one) => ({ ...one, image: { url: PICTURE } })) };
    const feed = await serve(hold(ok(data)));
    const card = place(`src="${feed.url}" count="6" layout="standard"`);
    card.style.width = '640px';
    await feed.seen(1);
    expect(all(card, '.skeleton')).to.have.length(6);
    const before = card.offsetHeight;
    await feed.release();
    await until(() => inside(card, 'h3'), 'the articles');
    await frame();
    expect(card.offsetHeight).to.equal(before);
  });

  it('break no other picture when one is broken', async () => {
    const image = { url: `${location.origin}/no-such-picture.png` };
    const data = {
      articles: [
        { ...ARTICLE, image },
        { ...ARTICLE, image: { url: await servePicture(300, 200) } },
      ],
    };
    const card = await show(data, 'count="2"');
    await until(() => inside(card, '.placeholder'), 'the placeholder');
    expect(all(card, '.placeholder')).to.have.length(1);
    expect(all(card, 'img')).to.have.length(1);
  });
});

describe('a card that leaves out what stands elsewhere on the page', () => {
  it('takes the next in the place of what cards before it show', async () => {
    await show(LIST, 'item="1"');
    const grid = await show(LIST, 'count="3" dedupe');
    await until(() => headlines(grid).join('') === '가다라', 'the articles without the second');
  });

  it('leaves alone what only stands behind it', async () => {
    const grid = await show(LIST, 'count="3" dedupe');
    await until(() => headlines(grid).length, 'the list');
    const behind = await show(LIST, 'item="1"');
    await behind.updateComplete;
    await frame();
    grid.requestUpdate();
    await grid.updateComplete;
    expect(headlines(grid).join('')).to.equal('가나다');
  });

  it('goes on after each other of its kind', async () => {
    const grids = [
      await show(LIST, 'count="2" dedupe'),
      await show(LIST, 'count="2" dedupe'),
      await show(LIST, 'dedupe'),
    ];
    await until(() => grids.map((grid) => headlines(grid).join('')).join() === '가나,다라,마', 'all of them');
  });

  it('looks again when a card before it shows something else, or goes', async () => {
    const lead = await show(LIST);
    const second = await show(LIST, 'dedupe');
    await until(() => headlines(second).join('') === '나', 'the second article');
    lead.item = '1';
    await until(() => headlines(second).join('') === '가', 'the first article');
    lead.item = '0';
    await until(() => headlines(second).join('') === '나', 'the second article again');
    lead.remove();
    await until(() => headlines(second).join('') === '가', 'the first article again');
  });

  it('shows an article once that its list has twice', async () => {
    const data = { articles: [article('가'), article('가'), article('나')] };
    const grid = await show(data, 'count="3" dedupe');
    await until(() => headlines(grid).join('') === '가나', 'each once');
  });

  it('says so when all stand elsewhere', async () => {
    await show(LIST, 'count="7"');
    const card = await show(LIST, 'dedupe');
    await until(() => words(card, '.notice') === '보여 드릴 기사가 없습니다.', 'the words');
  });
});
