// What is measured side by side: each a small page script that fetches the same feed and shows so many of its articles in a box
// of the page, under the name `start`. The markup inside a card, and its style sheet, are the same for all.

/** For those that make their own markup: the words of one article. */
const WORDS = `
  const DAY = new Intl.DateTimeFormat('ko', { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short', timeZone: 'Asia/Seoul' });
  const AGE = new Intl.RelativeTimeFormat('ko', { style: 'short' });
  const toTime = (iso) => {
    const hours = Math.floor((Date.now() - Date.parse(iso)) / 3_600_000);
    return hours < 24 ? AGE.format(-hours, 'hour') : DAY.format(new Date(iso));
  };
  const toNames = ({ authors }) => authors.map(({ name, role }) => name + ' ' + role).join(' · ');
  const load = async (url) => (await (await fetch(url)).json()).articles;
  const isDone = (box, count) => box.querySelectorAll('.title').length === count;
`;

const CARD = 'card auto media-auto';

/** For React and its like. */
const COMPONENT = `${WORDS}
  const ask = () => {};
  const Card = ({ article }) => h('div', { className: 'host' }, h('div', { className: 'root', 'aria-busy': 'false' },
    h('article', { className: '${CARD}', part: 'card' },
      h('div', { className: 'head' },
        h('p', { className: 'kicker', part: 'kicker' }, h('bdi', { className: 'section', part: 'section' }, article.section.name)),
        h('h3', { className: 'title', part: 'headline' },
          h('a', { className: 'link', part: 'link', href: article.url, onClick: ask, onAuxClick: ask }, h('bdi', null, article.headline))),
        h('ul', { className: 'subs', part: 'subheadlines', role: 'list' },
          article.subheadlines.map((line) => h('li', { key: line }, h('bdi', null, line))))),
      h('div', { className: 'media', part: 'media' },
        h('img', { className: 'cropped', part: 'image', alt: article.image.alt, loading: 'lazy', decoding: 'async',
          referrerPolicy: 'strict-origin-when-cross-origin', onError: ask, onLoad: ask, style: { objectPosition: '50% 30%' }, src: article.image.url })),
      h('div', { className: 'more' },
        h('p', { className: 'excerpt', part: 'excerpt', dir: 'auto' }, article.excerpt),
        h('p', { className: 'meta', part: 'meta' },
          h('bdi', { part: 'byline' }, toNames(article)), '\\u00a0· ',
          h('span', null, h('time', { dateTime: article.publishedAt }, toTime(article.publishedAt))))))));
`;

/** Ours: one element for each article, or one for all. */
const element = (attributes) => `import 'newsdrop';
  const make = (url, count, i) => {
    const card = document.createElement('news-article-card');
    for (const [name, value] of Object.entries(${attributes})) card.setAttribute(name, value);
    card.src = url;
    return card;
  };
`;

/** name → npm packages that it needs and the script. The first is the limit: what a page can do by hand. */
export const SUBJECTS = {
  'by hand (innerHTML)': {
    packages: [],
    code: `${WORDS}
      const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
      const safe = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign]);
      const card = (article) => '<div class="host"><div class="root" aria-busy="false"><article class="${CARD}" part="card"><div class="head"><p class="kicker" part="kicker"><bdi class="section" part="section">' +
        safe(article.section.name) + '</bdi></p><h3 class="title" part="headline"><a class="link" part="link" href="' + safe(article.url) + '"><bdi>' + safe(article.headline) +
        '</bdi></a></h3><ul class="subs" part="subheadlines" role="list">' + article.subheadlines.map((line) => '<li><bdi>' + safe(line) + '</bdi></li>').join('') +
        '</ul></div><div class="media" part="media"><img class="cropped" part="image" alt="' + safe(article.image.alt) + '" loading="lazy" decoding="async" referrerpolicy="strict-origin-when-cross-origin" src="' + safe(article.image.url) +
        '"></div><div class="more"><p class="excerpt" part="excerpt" dir="auto">' + safe(article.excerpt) + '</p><p class="meta" part="meta"><bdi part="byline">' + safe(toNames(article)) +
        '</bdi>&nbsp;· <span><time datetime="' + article.publishedAt + '">' + toTime(article.publishedAt) + '</time></span></p></div></article></div></div>';
      globalThis.isDone = isDone;
      globalThis.start = async (box, url) => {
        box.innerHTML = (await load(url)).map(card).join('');
      };`,
  },
  'newsdrop, each its own': {
    packages: [],
    code: `${element(`{ item: i, loading: 'eager' }`)}
      globalThis.isDone = (box, count) => box.children[count - 1]?.shadowRoot?.querySelector('.title');
      globalThis.start = (box, url, count) =>
        box.append(...Array.from({ length: count }, (_, i) => make(url, count, i)));`,
  },
  'newsdrop, near the view': {
    packages: [],
    code: `${element('{ item: i }')}
      globalThis.isDone = (box) => box.firstChild?.shadowRoot?.querySelector('.title');
      globalThis.start = (box, url, count) =>
        box.append(...Array.from({ length: count }, (_, i) => make(url, count, i)));`,
  },
  'newsdrop, one for all': {
    packages: [],
    code: `${element(`{ count, loading: 'eager' }`)}
      globalThis.isDone = (box, count) => box.firstChild?.shadowRoot?.querySelectorAll('.title').length === count;
      globalThis.start = (box, url, count) => box.append(make(url, count, 0));`,
  },
  react: {
    packages: ['react', 'react-dom'],
    code: `import { createElement as h } from 'react';
      import { createRoot } from 'react-dom/client';
      ${COMPONENT}
      globalThis.isDone = isDone;
      globalThis.start = async (box, url) => {
        const articles = await load(url);
        createRoot(box).render(articles.map((article) => h(Card, { key: article.id, article })));
      };`,
  },
  preact: {
    packages: ['preact'],
    code: `import { h, render } from 'preact';
      ${COMPONENT}
      globalThis.isDone = isDone;
      globalThis.start = async (box, url) => {
        const articles = await load(url);
        render(articles.map((article) => h(Card, { key: article.id, article })), box);
      };`,
  },
};

/** Made-up articles, each of another age, with texts as long as real ones. */
export const feed = (count) => ({
  articles: Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    url: `/news/${i}`,
    section: { name: ['사회', '경제', '문화', '지역'][i % 4] },
    headline: `물마루항 여객선 막차 ${i}번째 이야기, 다음 달부터 40분 늦춘다`,
    subheadlines: ['섬 주민 설문에서 열에 여덟이 찬성'],
    excerpt: `군이 섬 주민 설문을 받아 세 항로의 마지막 배를 저녁 여섯 시 사십 분으로 옮기기로 했다. 기사 번호는 ${i}이다.`,
    image: { url: `/picture.png?${i % 8}`, alt: '항구를 그린 삽화' },
    authors: [{ name: '한여울', role: '기자' }],
    publishedAt: new Date(Date.now() - (i + 2) * 3_600_000).toISOString(),
  })),
});
