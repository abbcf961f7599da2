import { expect } from '@open-wc/testing';
import { NewsArticleCard } from '../../../src/elements/article-card/article-card.js';
import { define } from '../../../src/define/define.js';
import { event, frame, until } from '../../support/dom.js';
import { hold, ok, serve } from '../../support/server.js';
import { useClock } from '../../support/clock.js';
import { ARTICLE, has, inside, place, show, words } from './card.js';

const OTHER = { headline: '다른 기사' };

describe('the life of a <news-article-card>', () => {
  it('can be made by script before it is in the page', async () => {
    const card = document.createElement('news-article-card');
    card.data = OTHER;
    document.body.append(card);
    await card.updateComplete;
    expect(words(card, 'h3')).to.equal('다른 기사');
  });

  it('takes over properties that were set before it was defined', async () => {
    const early = document.createElement('early-article-card') as NewsArticleCard;
    early.data = OTHER;
    document.body.append(early);
    define('article-card', NewsArticleCard, { prefix: 'early' });
    await early.updateComplete;
    expect(words(early, 'h3')).to.equal('다른 기사');
    early.remove();
  });

  it('reads a child script', async () => {
    const card = place('', `<script type="application/json">${JSON.stringify(OTHER)}</script>`);
    await until(() => words(card, 'h3') === '다른 기사', 'the article of the script');
  });

  it('renders again when a property is set', async () => {
    const card = await show(ARTICLE);
    card.headingLevel = 2;
    await card.updateComplete;
    expect(has(card, 'h2')).to.equal(true);
  });

  it('asks once when it is moved while it loads', async () => {
    const feed = await serve([hold(ok(OTHER))]);
    const card = place(`src="${feed.url}"`);
    await feed.seen(1);
    const box = document.createElement('div');
    document.body.append(box);
    box.append(card);
    const loaded = event(card, 'news-loaded');
    await feed.release();
    await loaded;
    expect(words(card, 'h3')).to.equal('다른 기사');
    expect(await feed.requests()).to.have.length(1);
    box.remove();
  });

  it('keeps quiet when it was removed before the answer, and goes on when it is put back', async () => {
    const feed = await serve([hold(ok(OTHER))]);
    const card = place(`src="${feed.url}"`);
    await feed.seen(1);
    let told = 0;
    card.addEventListener('news-loaded', () => told++);
    card.remove();
    await frame();
    await feed.release();
    await frame();
    expect(told).to.equal(0);
    document.body.append(card);
    await until(() => words(card, 'h3') === '다른 기사', 'the article');
    expect(told).to.equal(1);
  });

  it('shows the last asked-for article when src changes in flight', async () => {
    const slow = await serve([hold(ok(OTHER))]);
    const fast = await serve(ok(ARTICLE));
    const card = place(`src="${slow.url}"`);
    await slow.seen(1);
    card.src = fast.url;
    await until(() => inside(card, 'h3'), 'the article');
    await slow.release();
    await frame();
    expect(words(card, 'h3')).to.equal(ARTICLE.headline);
  });

  it('tells the right age after it was out of the page', async () => {
    const clock = useClock('2024-05-06T10:03:00+09:00');
    const card = await show(ARTICLE);
    card.remove();
    await clock.tickAsync(600_000);
    document.body.append(card);
    await until(() => words(card, 'time') === '13분 전', 'the right age');
  });

  it('turns from teaser to full article and back', async () => {
    const card = await show({ ...ARTICLE, bodyHtml: '<p>첫 단락.</p>' });
    card.layout = 'full';
    await until(() => words(card, '.body') === '첫 단락.', 'the text');
    card.layout = 'compact';
    await card.updateComplete;
    expect(has(card, '.body')).to.equal(false);
    card.layout = 'full';
    await card.updateComplete;
    expect(words(card, '.body')).to.equal('첫 단락.');
  });

  for (const [attribute, name] of [
    ['layout="poster"', 'layout'],
    ['media="left"', 'media'],
  ] as const) {
    it(`warns of a ${name} that it does not know, and shows the article`, async () => {
      const { warn } = console;
      const said: string[] = [];
      console.warn = (text: string) => said.push(text);
      const card = await show(ARTICLE, attribute);
      console.warn = warn;
      expect(words(card, 'h3')).to.equal(ARTICLE.headline);
      expect(said.join()).to.include(name);
    });
  }
});
