import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { NewsArticleCard } from '../../../src/elements/article-card/article-card.js';
import { useClock } from '../../support/clock.js';
import { frame, until } from '../../support/dom.js';
import { all, ARTICLE, inside, place, show, showFull } from './card.js';

const URL_OF = `${location.origin}/articles/1`;
const LIST = {
  articles: [
    { headline: '가', url: 'https://news.example/1' },
    { headline: '나', id: 'b', url: 'https://news.example/2' },
  ],
};

describe('before a card’s link is followed', () => {
  let asked: CustomEvent[];
  let clicks: Event[];

  /** A page that hears of it, and keeps the reader. */
  const keep = (happened: Event): void => {
    asked.push(happened as CustomEvent);
    happened.preventDefault();
  };
  const note = (happened: Event): void => {
    clicks.push(happened);
    // where the card does not ask, the test page must stay too
    if (!happened.defaultPrevented) happened.preventDefault();
    else clicks.pop();
  };
  beforeEach(() => {
    asked = [];
    clicks = [];
    document.addEventListener('news-before-open', keep);
    for (const type of ['click', 'auxclick']) document.addEventListener(type, note);
  });
  afterEach(() => {
    document.removeEventListener('news-before-open', keep);
    for (const type of ['click', 'auxclick']) document.removeEventListener(type, note);
  });

  const middleOf = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  for (const button of ['left', 'middle'] as const) {
    it(`the page is asked by the ${button} button, and may keep the reader`, async () => {
      const card = await show(ARTICLE, 'layout="standard"');
      card.scrollIntoView();
      await sendMouse({ type: 'click', button, position: middleOf(inside(card, 'h3')!) });
      await until(() => asked.length, 'the question');
      expect(asked[0]!.detail).to.deep.equal({
        id: 'a1',
        name: ARTICLE.headline,
        url: URL_OF,
        position: 0,
      });
      expect(clicks).to.have.length(0);
    });
  }

  it('the page is asked by the keyboard', async () => {
    const card = await show(ARTICLE);
    inside(card, 'a')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => asked.length, 'the question');
    expect(clicks).to.have.length(0);
  });

  it('the page is asked when a new tab is meant', async () => {
    const card = await show(ARTICLE);
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true });
    inside(card, 'bdi')!.dispatchEvent(click);
    inside(card, 'a')!.dispatchEvent(click);
    expect(asked).to.have.length(1);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('nobody is asked by the right button', async () => {
    const card = await show(ARTICLE);
    const click = new MouseEvent('auxclick', { button: 2, bubbles: true, composed: true, cancelable: true });
    inside(card, 'a')!.dispatchEvent(click);
    expect(asked).to.have.length(0);
  });

  it('the link goes on where the page does not mind', async () => {
    document.removeEventListener('news-before-open', keep);
    const card = await show(ARTICLE);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    let isStopped: boolean | undefined;
    document.addEventListener('click', () => (isStopped = click.defaultPrevented), {
      once: true,
      capture: true,
    });
    addEventListener('click', (last) => last.preventDefault(), { once: true });
    inside(card, 'a')!.dispatchEvent(click);
    expect(isStopped).to.equal(false);
    expect(clicks).to.have.length(1);
  });

  it('the page is asked by the links of a full article too', async () => {
    const url = 'https://other.example/1';
    const card = await showFull({ url, related: [{ headline: '다른 기사', url: '/articles/2' }] });
    const click = (): Event => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    inside(card, '.related a')!.dispatchEvent(click());
    inside(card, '.publisher a')!.dispatchEvent(click());
    expect(asked.map(({ detail }) => detail)).to.deep.equal([
      { id: undefined, name: '다른 기사', url: `${location.origin}/articles/2`, position: 0 },
      { id: 'a1', name: ARTICLE.headline, url, position: 0 },
    ]);
  });

  it('it is told which of the list it is, and the whole address', async () => {
    const card = await show(LIST, 'count="2" link-params="utm_source=portal"');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    all(card, 'a')[1]!.dispatchEvent(click);
    expect(asked[0]!.detail).to.deep.equal({
      id: 'b',
      name: '나',
      url: 'https://news.example/2?utm_source=portal',
      position: 1,
    });
  });
});

describe('that an article was seen', () => {
  let seen: CustomEvent[];
  const note = (happened: Event): void => void seen.push(happened as CustomEvent);
  let low: HTMLElement;

  beforeEach(() => {
    seen = [];
    document.addEventListener('news-seen', note);
    low = document.createElement('div');
    low.style.height = '3000px';
    document.body.prepend(low);
    scrollTo(0, 0);
  });
  afterEach(() => {
    document.removeEventListener('news-seen', note);
    low.remove();
    scrollTo(0, 0);
  });

  /** Lets time pass until the page's clock runs, which it does as soon as half of the card is in view. */
  const counting = (clock: { countTimers(): number }): Promise<unknown> =>
    until(() => clock.countTimers(), 'the count to begin');

  const look = async (attributes = '', data: object = ARTICLE): Promise<NewsArticleCard> => {
    const card = await show(data, attributes);
    card.scrollIntoView();
    return card;
  };

  it('is told once, when half of it was in view for a second', async () => {
    const clock = useClock();
    const card = await look();
    await counting(clock);
    await clock.tickAsync(999);
    expect(seen).to.have.length(0);
    await clock.tickAsync(1);
    expect(seen.map(({ detail }) => detail)).to.deep.equal([{ id: 'a1', url: URL_OF, position: 0 }]);
    expect(seen[0]!.target === card).to.equal(true);
    scrollTo(0, 0);
    await frame();
    card.scrollIntoView();
    await frame();
    await frame();
    await clock.tickAsync(5000);
    expect(seen).to.have.length(1);
  });

  it('is not told of one that went out of view before', async () => {
    const clock = useClock();
    await look();
    await counting(clock);
    await clock.tickAsync(900);
    scrollTo(0, 0);
    await until(() => clock.countTimers() === 0, 'the count to end');
    await clock.tickAsync(5000);
    expect(seen).to.have.length(0);
  });

  it('is not told of one that is out of view, nor of one that is still awaited', async () => {
    const clock = useClock();
    await show(ARTICLE);
    const card = place('src="/fault/none/never.json" loading="lazy"');
    await card.updateComplete;
    await frame();
    await frame();
    await clock.tickAsync(5000);
    expect(seen).to.have.length(0);
  });

  it('is told of each in a list, and of a new one in an old place', async () => {
    const clock = useClock();
    const card = await look('count="2"', LIST);
    await counting(clock);
    await clock.tickAsync(1000);
    expect(seen.map(({ detail }) => detail.position)).to.deep.equal([0, 1]);
    card.data = { articles: [LIST.articles[0], { headline: '다', url: 'https://news.example/3' }] };
    await card.updateComplete;
    await counting(clock);
    await clock.tickAsync(1000);
    expect(seen.map(({ detail }) => detail.url)).to.deep.equal([
      'https://news.example/1',
      'https://news.example/2',
      'https://news.example/3',
    ]);
  });

  it('is not told after it was taken out', async () => {
    const clock = useClock();
    const card = await look();
    await counting(clock);
    card.remove();
    await frame();
    expect(clock.countTimers()).to.equal(0);
    await clock.tickAsync(5000);
    expect(seen).to.have.length(0);
  });
});
