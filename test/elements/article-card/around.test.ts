import { expect } from '@open-wc/testing';
import { NewsArticleCard } from '../../../src/elements/article-card/article-card.js';
import { define } from '../../../src/define/define.js';
import { event, until } from '../../support/dom.js';
import { hold, ok, serve, status } from '../../support/server.js';
import { all, has, inside, PICTURE, place, words } from './card.js';

const PARAGRAPHS = [
  '섬을 오가는 여객선이 아침부터 멈췄다.',
  '항만 관계자는 물결이 잦아들기를 기다린다고 했다.',
  '운항은 7일 오후에 다시 시작될 것으로 보인다.',
];

/** An article as the server of a Korean newsroom writes it. */
const ARTICLE = `
  <h1 slot="headline">여객선 세 항로 통제</h1>
  <ul slot="subheadlines"><li>물결 최고 3m</li></ul>
  <p slot="dates">입력 <time datetime="2024-05-06T10:00:00+09:00">2024.05.06 10:00</time></p>
  <figure slot="media"><img src="${PICTURE}" alt="항구" width="600" height="400"><figcaption>멈춘 여객선. <span class="credit">사진=물마루시</span></figcaption></figure>
  <div id="article-view-content-div" itemprop="articleBody" slot="body">
    ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<button type="button">투표하기</button>
  </div>`;

/** The same without a word of ours in it. */
const UNNAMED = ARTICLE.replace(/ slot="\w+"/g, '');

/** What three scripts of other makers do with the article that they find. */
const runPageScripts = (page: Element) => {
  const text = page.querySelector<HTMLElement>('#article-view-content-div')!;
  const advertisement = document.createElement('ins');
  const frame = document.createElement('iframe');
  let loads = 0;
  frame.addEventListener('load', () => loads++);
  frame.title = '광고';
  frame.srcdoc = '<p>광고</p>';
  advertisement.append(frame);
  text.querySelectorAll('p')[1]!.after(advertisement);
  let votes = 0;
  text.querySelector('button')!.addEventListener('click', () => votes++);
  return {
    text,
    frame,
    loads: () => loads,
    votes: () => votes,
    /** For the recommendation of other articles. */
    read: () => page.querySelector<HTMLElement>('[itemprop="articleBody"]')!.innerText,
    /** What a copy script adds the source to: the selection inside of the article. */
    select: () => {
      const range = document.createRange();
      const paragraphs = text.querySelectorAll('p');
      range.setStart(paragraphs[0]!.firstChild!, 0);
      range.setEnd(paragraphs[2]!.firstChild!, PARAGRAPHS[2]!.length);
      const selection = getSelection()!;
      selection.removeAllRanges();
      selection.addRange(range);
      return selection.toString();
    },
  };
};

const INHERITED =
  'color fontFamily fontSize fontStyle lineHeight letterSpacing wordSpacing textAlign textIndent textTransform whiteSpace wordBreak overflowWrap'.split(
    ' ',
  );

let count = 0;

/** The page before its widgets are there, under a tag that is not defined yet. */
const openPage = async (inside: string, attributes = '') => {
  const prefix = `around${count++}`;
  const template = document.createElement('template');
  template.innerHTML = `<${prefix}-article-card layout="full" lang="ko" loading="eager" ${attributes}>${inside}</${prefix}-article-card>`;
  const page = document.createElement('main');
  page.append(document.importNode(template.content, true));
  document.body.append(page);
  const scripts = runPageScripts(page);
  await until(() => scripts.loads() === 1, 'the advertisement');
  const card = page.firstElementChild as NewsArticleCard;
  return {
    ...scripts,
    page,
    card,
    upgrade: async () => {
      define('article-card', NewsArticleCard, { prefix });
      await until(() => card.shadowRoot?.querySelector('.tools'), 'the tools');
    },
  };
};

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

afterEach(() => document.querySelectorAll('main').forEach((page) => page.remove()));

for (const [how, article] of [
  ['in named slots', ARTICLE],
  ['without a slot', UNNAMED],
] as const) {
  describe(`the page's own article ${how}`, () => {
    it('is seen before the script is there, and without it', async () => {
      const { text, page } = await openPage(article);
      expect(isSeen(text)).to.equal(true);
      expect(isSeen(page.querySelector('h1')!)).to.equal(true);
    });

    it('keeps its nodes, their order and their listeners', async () => {
      const { card, text, votes, upgrade } = await openPage(article);
      const before = [...card.querySelectorAll('*')];
      await upgrade();
      const after = [...card.querySelectorAll('*')];
      expect(after.length).to.equal(before.length);
      expect(after.every((element, i) => element === before[i])).to.equal(true);
      expect(isSeen(text)).to.equal(true);
      text.querySelector('button')!.click();
      expect(votes()).to.equal(1);
    });

    it('does not load its advertisement again', async () => {
      const { frame, loads, upgrade } = await openPage(article);
      const shown = frame.contentWindow;
      await upgrade();
      expect(loads()).to.equal(1);
      expect(frame.contentWindow === shown).to.equal(true);
    });

    it('is found and read whole by other scripts', async () => {
      const { read, page, text, upgrade } = await openPage(article);
      const before = read();
      await upgrade();
      expect(read()).to.equal(before);
      for (const paragraph of PARAGRAPHS) expect(page.innerText).to.include(paragraph);
      expect(page.querySelector('#article-view-content-div') === text).to.equal(true);
    });

    it('can be selected and copied through all its paragraphs', async () => {
      const { select, upgrade } = await openPage(article);
      const before = select();
      await upgrade();
      expect(select()).to.equal(before);
      expect(before).to.include(PARAGRAPHS[2]);
    });

    it('comes into the reach of its tools', async () => {
      const { card, upgrade } = await openPage(article);
      await upgrade();
      expect(all(card, '.sizes button')).to.have.length(3);
      await expect(card).to.be.accessible();
    });

    it('says nothing twice that the data know too', async () => {
      const { card, upgrade } = await openPage(article);
      card.setAttribute('item', '0');
      await upgrade();
      card.data = {
        headline: '여객선 세 항로 통제',
        subheadlines: ['물결 최고 3m', '7일까지 이어질 듯'],
        publishedAt: '2024-05-06T10:00:00+09:00',
        image: { url: PICTURE, caption: '멈춘 여객선' },
        bodyHtml: '<p>다른 글.</p>',
        authors: [{ name: '문바다', role: '기자' }],
        correction: '숫자를 바로잡았습니다.',
      };
      await until(() => has(card, '.correction'), 'what the data add');
      expect(has(card, 'h3, figure, .dateline time, .body')).to.equal(false);
      expect(words(card, '.author')).to.equal('문바다 기자');
      expect(isSeen(card.querySelector('#article-view-content-div')!)).to.equal(true);
    });

    it('looks as the page says that it inherits', async () => {
      const { page, text, upgrade } = await openPage(article);
      page.className = 'inherits';
      const style = document.createElement('style');
      style.textContent = `.inherits { color: rgb(1, 2, 3); font: italic 15px/1.9 serif; letter-spacing: -1px; word-spacing: 2px;
        text-align: justify; text-indent: 9px; text-transform: uppercase; word-break: break-all; white-space: pre-line }`;
      document.head.append(style);
      const read = () => {
        const look = getComputedStyle(text.querySelector('p')!) as unknown as Record<string, string>;
        return Object.fromEntries(INHERITED.map((name) => [name, look[name]]));
      };
      const before = read();
      await upgrade();
      expect(read()).to.deep.equal(before);
      style.remove();
    });

    it('wins over rules of ours', async () => {
      const style = document.createElement('style');
      style.textContent = 'h1 { font-size: 41px } figcaption { color: rgb(1, 2, 3) } figure { margin: 7px }';
      document.head.append(style);
      const { page, upgrade } = await openPage(article);
      await upgrade();
      const look = (selector: string) => getComputedStyle(page.querySelector(selector)!);
      expect(look('h1').fontSize).to.equal('41px');
      expect(look('figcaption').color).to.equal('rgb(1, 2, 3)');
      expect(look('figure').marginLeft).to.equal('7px');
      style.remove();
    });

    it('is taken off when its publisher takes it back', async () => {
      const { card, text, upgrade } = await openPage(article);
      await upgrade();
      card.data = { headline: '여객선 세 항로 통제', status: 'withdrawn' };
      await until(() => words(card, '.notice') === '삭제된 기사입니다.', 'the notice');
      expect(isSeen(text)).to.equal(false);
    });
  });
}

describe("the page's own article beside an address", () => {
  it('stays in view while the data are awaited', async () => {
    const feed = await serve([hold(ok({ headline: '여객선 세 항로 통제', tags: ['항구'] }))]);
    const card = place(`layout="full" src="${feed.url}"`, ARTICLE);
    await until(() => has(card, '.tools'), 'the tools');
    await feed.seen(1);
    expect(isSeen(card.querySelector('#article-view-content-div')!)).to.equal(true);
    const loaded = event(card, 'news-loaded');
    await feed.release();
    await loaded;
    expect(words(card, '.tags')).to.equal('항구');
    expect(isSeen(card.querySelector('#article-view-content-div')!)).to.equal(true);
  });

  it('stays in view when the data cannot be had', async () => {
    const feed = await serve(status(500));
    const card = place(`layout="full" src="${feed.url}"`, ARTICLE);
    await event(card, 'news-failed');
    await until(() => has(card, '.tools'), 'the tools');
    expect(isSeen(card.querySelector('#article-view-content-div')!)).to.equal(true);
    expect(has(card, '.notice')).to.equal(false);
  });

  it('gives way to data where it is only a link to the article', async () => {
    const card = place('layout="full"', '<a href="/articles/1">여객선 세 항로 통제</a>');
    card.data = { headline: '여객선 세 항로 통제', bodyHtml: '<p>첫 단락.</p>' };
    await until(() => words(card, '.body') === '첫 단락.', 'the text of the data');
    expect(isSeen(card.querySelector('a')!)).to.equal(false);
  });

  it('can have one part of its own beside a text from data', async () => {
    const card = place('layout="full"', '<h1 slot="headline">우리 제목</h1>');
    card.data = { headline: '자료 제목', bodyHtml: '<p>첫 단락.</p>' };
    await until(() => words(card, '.body') === '첫 단락.', 'the text of the data');
    expect(isSeen(card.querySelector('h1')!)).to.equal(true);
    expect(inside(card, 'h3') === null).to.equal(true);
  });
});
