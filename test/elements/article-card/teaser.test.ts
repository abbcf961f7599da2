import { expect } from '@open-wc/testing';
import { useClock } from '../../support/clock.js';
import { event, frame, until } from '../../support/dom.js';
import { ok, serve, status } from '../../support/server.js';
import { all, ARTICLE, has, inside, PICTURE, place, show, words } from './card.js';

describe('a teaser', () => {
  it('says section, headline, excerpt, byline and day', async () => {
    const card = await show(ARTICLE, 'layout="standard"');
    expect(words(card, '.section')).to.equal('사회');
    expect(words(card, 'h3')).to.equal('여객선 세 항로 통제');
    expect(words(card, '.excerpt')).to.equal('섬을 오가는 여객선이 멈췄다.');
    expect(words(card, '.meta')).to.equal('문바다 기자 · 2024.05.06 (월)');
    await expect(card).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  it('has one tab stop: the headline', async () => {
    const card = await show({ ...ARTICLE, section: { name: '사회', url: '/society' } });
    const links = all(card, 'a, button, [tabindex]').filter(({ tabIndex }) => tabIndex >= 0);
    expect(links.map((link) => link.textContent)).to.deep.equal(['여객선 세 항로 통제']);
    expect(links[0]).to.have.property('href', `${location.origin}/articles/1`);
  });

  for (const layout of ['compact', 'standard', 'wide', 'hero', 'headline']) {
    it(`says the first sub-headline at most once where there is no excerpt, as ${layout}`, async () => {
      const { excerpt: _, ...article } = ARTICLE;
      const card = await show(article, `layout="${layout}"`);
      const seen = all(card, '.subs li, .excerpt').filter(
        (line) => line.textContent?.trim() === ARTICLE.subheadlines[0] && line.offsetHeight > 0,
      );
      expect(seen.length).to.equal(['standard', 'wide', 'hero'].includes(layout) ? 1 : 0);
    });
  }

  it('opens by its picture too, and leaves the excerpt to be selected', async () => {
    const card = await show({ ...ARTICLE, image: { url: PICTURE } }, 'layout="standard"');
    const at = (selector: string): Element | null => {
      const { left, top, width, height } = inside(card, selector)!.getBoundingClientRect();
      return card.shadowRoot!.elementFromPoint(left + Math.min(width, 20) / 2, top + height / 2);
    };
    card.style.width = '320px';
    card.scrollIntoView();
    expect(at('.media')?.className).to.equal('link');
    expect(at('.excerpt')?.part.contains('excerpt')).to.equal(true);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has a real heading of level ${level}`, async () => {
      const card = await show(ARTICLE, `heading-level="${level}"`);
      expect(words(card, `h${level}`)).to.equal('여객선 세 항로 통제');
    });
  }

  it('falls back to level 3 for one that does not exist', async () => {
    const card = await show(ARTICLE, 'heading-level="9"');
    expect(has(card, 'h3')).to.equal(true);
  });

  it('never hides that it is an advertisement', async () => {
    const card = await show({ headline: '모내기 모임', sponsor: '협동조합', url: 'https://ad.example/' });
    expect(words(card, '.badge')).to.equal('광고 협동조합');
    expect(inside(card, 'a')!.getAttribute('rel')).to.equal('sponsored nofollow noopener');
  });

  it('says a flag of the headline once, as a badge', async () => {
    const card = await show({ headline: '[속보] 여객선 통제', badges: ['breaking'] });
    expect(all(card, '.badge').map((badge) => badge.textContent)).to.deep.equal(['속보']);
    expect(words(card, 'h3')).to.equal('여객선 통제');
  });

  it('tells how old it is, and goes on telling', async () => {
    const clock = useClock('2024-05-06T10:03:00+09:00');
    const card = await show(ARTICLE);
    expect(words(card, 'time')).to.equal('3분 전');
    expect(inside(card, 'time')!.getAttribute('datetime')).to.equal('2024-05-06T10:00:00+09:00');
    await until(() => clock.countTimers(), 'the clock');
    await clock.tickAsync(60_000);
    await card.updateComplete;
    expect(words(card, 'time')).to.equal('4분 전');
  });

  it('leaves at its expiry', async () => {
    const clock = useClock('2024-05-06T10:03:00+09:00');
    const card = await show({ ...ARTICLE, expiresAt: '2024-05-06T11:00:00+09:00' });
    expect(has(card, 'h3')).to.equal(true);
    await until(() => clock.countTimers(), 'the clock');
    await clock.tickAsync(3_600_000);
    await card.updateComplete;
    expect(words(card, '.notice')).to.equal('삭제된 기사입니다.');
    expect(card.matches(':state(empty)')).to.equal(true);
  });

  it('speaks English where the page does', async () => {
    const card = await show({ ...ARTICLE, badges: ['live'] });
    card.lang = 'en';
    await until(() => words(card, '.badge') === 'Live', 'the English badge');
  });
});

describe('the picture of a teaser', () => {
  it('gets the words, ratio and focal point of the data, and waits for its turn', async () => {
    const image = {
      url: PICTURE,
      alt: '항구',
      focalPoint: { x: 0.2, y: 0.8 },
      renditions: [{ url: PICTURE, width: 640 }],
    };
    const card = await show({ ...ARTICLE, image }, 'layout="standard"');
    card.loading = 'lazy';
    await card.updateComplete;
    const img = inside<HTMLImageElement>(card, 'img')!;
    expect(img.alt).to.equal('항구');
    expect(img.loading).to.equal('lazy');
    expect(img.decoding).to.equal('async');
    expect(img.srcset).to.equal(`${PICTURE} 640w`);
    expect(getComputedStyle(img).objectPosition).to.equal('20% 80%');
    const { width, height } = img.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.02);
  });

  it('becomes the section’s initial when it is broken, without a shift', async () => {
    const feed = await serve(status(404));
    const card = await show({ ...ARTICLE, image: { url: `${feed.url}/p.png` } }, 'layout="standard"');
    const before = card.offsetHeight;
    await until(() => inside(card, '.placeholder'), 'the placeholder');
    expect(words(card, '.placeholder')).to.equal('사');
    expect(card.offsetHeight).to.equal(before);
  });

  it('is not missed where no article has one', async () => {
    const card = await show({ articles: [ARTICLE, ARTICLE] }, 'layout="standard"');
    expect(has(card, '.media')).to.equal(false);
  });

  it('is drawn where others of the list have one', async () => {
    const card = await show(
      { articles: [ARTICLE, { headline: '나', image: { url: PICTURE } }] },
      'layout="standard"',
    );
    expect(has(card, '.placeholder')).to.equal(true);
  });

  it('stands beside the text only where there is room, in an automatic card', async () => {
    const card = await show({ ...ARTICLE, image: { url: PICTURE } });
    const isBeside = (): boolean =>
      inside(card, '.media')!.getBoundingClientRect().right <=
      inside(card, '.head')!.getBoundingClientRect().left;
    card.style.width = '320px';
    expect(isBeside()).to.equal(false);
    card.style.width = '640px';
    expect(isBeside()).to.equal(true);
  });

  for (const width of [240, 320, 520, 800, 1200]) {
    it(`leaves nothing outside of ${width} px`, async () => {
      const card = await show({ ...ARTICLE, image: { url: PICTURE } });
      card.style.width = `${width}px`;
      await frame();
      expect(inside(card, '.root')!.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('which article a card shows', () => {
  const LIST = {
    articles: [
      { ...ARTICLE, headline: '첫째' },
      { headline: '둘째', id: 'b' },
    ],
  };

  it('is the first where nothing is said', async () => {
    expect(words(await show(LIST), 'h3')).to.equal('첫째');
  });

  it('goes by number', async () => {
    expect(words(await show(LIST, 'item="1"'), 'h3')).to.equal('둘째');
  });

  it('goes by id', async () => {
    expect(words(await show(LIST, 'item="#b"'), 'h3')).to.equal('둘째');
  });

  for (const [pointer, data] of [
    ['/articles/1', { articles: [{ headline: '첫째' }, { headline: '둘째' }] }],
    ['/1', [{ headline: '첫째' }, { headline: '둘째' }]],
    [
      '/items/1',
      { version: 'https://jsonfeed.org/version/1.1', items: [{ title: '첫째' }, { title: '둘째' }] },
    ],
    ['/top~1news/lead', { 'top/news': { lead: { headline: '둘째' } } }],
  ] as const) {
    it(`is the one that the pointer ${pointer} leads to`, async () => {
      const card = await show(data, `item="${pointer}"`);
      await until(() => words(card, 'h3') === '둘째', 'the article');
    });
  }

  it('follows another pointer when it is told to', async () => {
    const card = await show({ articles: [{ headline: '첫째' }, { headline: '둘째' }] }, 'item="/articles/0"');
    await until(() => words(card, 'h3') === '첫째', 'the first article');
    card.item = '/articles/1';
    await until(() => words(card, 'h3') === '둘째', 'the second article');
  });

  it('says where a pointer leads nowhere, and what is there', async () => {
    const card = place('item="/articles/9"');
    const failed = event<CustomEvent>(card, 'news-failed');
    card.data = { articles: [{ headline: '첫째' }] };
    expect((await failed).detail.message).to.include('"/articles" is a list of 1');
  });

  it('is said in words when there is no such one, and the console names how many there are', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    const card = await show(LIST, 'item="7"');
    console.warn = warn;
    expect(words(card, '.notice')).to.equal('보여 드릴 기사가 없습니다.');
    expect(card.matches(':state(empty)')).to.equal(true);
    expect(said.join()).to.include('items there: 2');
    await expect(card).to.be.accessible();
  });

  it('shows again what was found after all', async () => {
    const card = await show(LIST, 'item="7"');
    card.item = '1';
    await card.updateComplete;
    expect(words(card, 'h3')).to.equal('둘째');
    expect(card.matches(':state(empty)')).to.equal(false);
  });
});

describe('a card that waits or fails', () => {
  it('reserves its place', async () => {
    const feed = await serve({ ...ok({ ...ARTICLE, image: { url: PICTURE } }), hold: 'headers' });
    const card = place(`layout="standard" src="${feed.url}"`);
    card.style.width = '320px';
    await feed.seen(1);
    const before = card.offsetHeight;
    await feed.release();
    await until(() => inside(card, 'h3'), 'the article');
    await frame();
    expect(Math.abs(card.offsetHeight - before)).to.be.at.most(24);
  });

  it('shows the page’s own content until there is data', async () => {
    const card = place('', '<a href="/articles/1">여객선</a>');
    await card.updateComplete;
    expect(has(card, 'slot:not([name])')).to.equal(true);
    card.data = ARTICLE;
    await card.updateComplete;
    expect(has(card, 'slot:not([name])')).to.equal(false);
  });

  it('keeps the page’s own content when the article cannot be had', async () => {
    const feed = await serve(status(404));
    const card = place(`src="${feed.url}"`, '<a href="/articles/1">여객선</a>');
    await until(() => card.matches(':state(failed)'), 'the failure');
    expect(has(card, 'slot:not([name])')).to.equal(true);
  });

  it('says so where the page has none', async () => {
    const feed = await serve(status(500));
    const card = place(`src="${feed.url}"`);
    await until(() => inside(card, 'slot[name=error]'), 'the words');
    expect(words(card, '.notice')).to.equal('지금은 기사를 보여 드릴 수 없습니다.');
    await expect(card).to.be.accessible();
  });

  it('asks once for several teasers of one list', async () => {
    const feed = await serve(ok({ articles: [{ headline: '첫째' }, { headline: '둘째' }] }));
    const cards = ['0', '1'].map((item) => place(`src="${feed.url}" item="${item}"`));
    await until(() => cards.every((card) => inside(card, 'h3')), 'both articles');
    expect(cards.map((card) => words(card, 'h3'))).to.deep.equal(['첫째', '둘째']);
    expect(await feed.requests()).to.have.length(1);
  });

  it('shows withdrawn words for an article that was taken back', async () => {
    const card = await show({ ...ARTICLE, status: 'withdrawn' });
    expect(words(card, '.notice')).to.equal('삭제된 기사입니다.');
    expect(has(card, 'h3')).to.equal(false);
  });
});
