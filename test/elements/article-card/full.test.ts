import { expect } from '@open-wc/testing';
import { until } from '../../support/dom.js';
import { all, has, inside, PICTURE, show, showFull, words } from './card.js';

describe('a full article', () => {
  it('says all that the data know', async () => {
    const card = await showFull({
      image: {
        url: PICTURE,
        alt: '항구',
        caption: '▲ 항구의 아침 @사진제공=물마루시',
        width: 1600,
        height: 900,
      },
      bodyHtml: '<p>첫 단락.</p>',
      updatedAt: '2024-05-06T11:20:00+09:00',
      correction: '숫자를 바로잡았습니다.',
      tags: ['항구'],
      related: [{ headline: '다른 기사', url: '/articles/2' }],
    });
    expect(all(card, '.subs li').map((line) => line.textContent)).to.deep.equal([
      '물결 최고 3m',
      '7일까지 이어질 듯',
    ]);
    expect(words(card, '.head .meta')).to.equal('입력 2024.05.06 (월) 10:00 · 수정 2024.05.06 (월) 11:20');
    expect(words(card, 'figcaption bdi')).to.equal('항구의 아침');
    expect(words(card, '.credit')).to.equal('사진제공=물마루시');
    expect(words(card, '.correction')).to.equal('바로잡습니다 숫자를 바로잡았습니다.');
    expect(words(card, '.body')).to.equal('첫 단락.');
    expect(words(card, '.author')).to.equal('문바다 기자');
    expect(inside<HTMLAnchorElement>(card, '.email')!.href).to.equal('mailto:bada@example.com');
    expect(words(card, '.tags')).to.equal('항구');
    expect(words(card, 'nav a')).to.equal('다른 기사');
    await expect(card).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  it('shows its excerpt where the data have no text', async () => {
    const card = await showFull({});
    expect(words(card, '.text')).to.equal('섬을 오가는 여객선이 멈췄다.');
  });

  it('keeps the nodes of the text when something else changes', async () => {
    const card = await showFull({ bodyHtml: '<p>첫 단락.</p>' });
    const paragraph = inside(card, '.body p');
    card.theme = 'dark';
    await card.updateComplete;
    expect(inside(card, '.body p') === paragraph).to.equal(true);
  });

  it('shows the text of new data', async () => {
    const card = await showFull({ bodyHtml: '<p>첫 단락.</p>' });
    card.data = { headline: '다른 기사', bodyHtml: '<p>다른 단락.</p>' };
    await until(() => words(card, '.body') === '다른 단락.', 'the other text');
  });

  it('offers the original of another site', async () => {
    const card = await showFull({ url: 'https://other.example/1', publisher: { name: '다른신문' } });
    expect(words(card, '.publisher')).to.equal('다른신문 원문 보기');
  });

  it('makes no mail link of what is no address', async () => {
    const card = await showFull({ authors: [{ name: '문바다', email: 'a@b.example?bcc=x@y.example' }] });
    expect(has(card, '.email')).to.equal(false);
  });
});

/** One of each thing that a full article can show. */
const FIELDS = {
  url: 'https://other.example/1',
  section: { name: '사회', url: '/s' },
  subheadlines: ['물결 최고 3m'],
  excerpt: '섬을 오가는 여객선이 멈췄다.',
  bodyHtml: '<p>첫 단락.</p>',
  image: { url: PICTURE },
  authors: [{ name: '문바다' }],
  publishedAt: '2024-05-06T10:00:00+09:00',
  updatedAt: '9999-12-31T23:59:00+09:00',
  publisher: { name: '다른신문' },
  badges: ['breaking', 'video'],
  duration: 200,
  sponsor: '다솜',
  related: [{ headline: '다른 기사', url: '/articles/2' }],
  tags: ['항구'],
  commentCount: 0,
  readingMinutes: 0,
  correction: '숫자를 바로잡았습니다.',
};

/** Each alone, each absent, and all pairs. */
const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
const SETS = [
  ...names.map((name) => names.filter((other) => other !== name)),
  ...names.flatMap((one, i) => names.slice(i).map((other) => [one, other])),
];

describe('a full article of whatever there is', () => {
  it('never shows what is not there', async () => {
    for (const set of SETS) {
      const article = Object.fromEntries(set.map((name) => [name, FIELDS[name]]));
      const card = await show({ headline: '여객선 세 항로 통제', ...article }, 'layout="full"');
      await until(() => inside(card, 'article.full'), 'the full article');
      const said = inside(card, '.root')!.textContent;
      expect(said, set.join()).not.to.match(/undefined|null|NaN|\[object/);
      expect(said, set.join()).to.include('여객선 세 항로 통제');
      if (set.includes('sponsor')) expect(said, set.join()).to.include('광고');
      card.remove();
    }
  }).timeout(20_000);

  for (const field of ['headline', 'excerpt', 'correction', 'sponsor'] as const) {
    it(`shows markup in its ${field} as text`, async () => {
      const card = await showFull({ [field]: '<img src=x onerror=hack()>&lt;b&gt;' });
      expect(has(card, '.head img, .text img, .text b')).to.equal(false);
    });
  }
});

describe('the text of a full article', () => {
  const body = async (html: string, attributes = ''): Promise<HTMLElement> => {
    const card = await showFull({ bodyHtml: html }, attributes);
    return inside(card, '.body')!;
  };

  const ATTACKS = [
    '<script>globalThis.hacked = 1</script>',
    '<img src=x onerror="globalThis.hacked = 1">',
    '<svg onload="globalThis.hacked = 1"><script>globalThis.hacked = 1</script></svg>',
    '<a href="javascript:globalThis.hacked=1">x</a>',
    '<a href=" java\nscript:globalThis.hacked=1">x</a>',
    '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
    '<iframe src="javascript:parent.hacked=1"></iframe>',
    '<object data="javascript:globalThis.hacked=1"></object>',
    '<math><mtext><table><mglyph><style><img src=x onerror="globalThis.hacked = 1">',
    '<form action="javascript:globalThis.hacked=1"><button>x</button></form>',
    '<template><img src=x onerror="globalThis.hacked = 1"></template>',
    '<p style="position:fixed" class="link" onclick="globalThis.hacked = 1">x</p>',
    '<news-article-card src="/x"></news-article-card>',
    '<img data-src="javascript:globalThis.hacked=1">',
  ];
  for (const attack of ATTACKS) {
    it(`lets nothing of ${attack.replace(/\s+/g, ' ')} through`, async () => {
      const text = await body(`<p>전</p>${attack}<p>후</p>`);
      for (const element of text.querySelectorAll('*')) {
        expect(element.localName).not.to.match(
          /^(?:script|style|iframe|object|embed|svg|math|form|button|template|news-.*)$/,
        );
        for (const { name, value } of element.attributes) {
          expect(name).not.to.match(/^(?:on|style|srcdoc|data|action)/);
          if (name === 'href' || name === 'src') expect(new URL(value).protocol).to.match(/^https?:$/);
        }
        if (element.className) expect(['scroll', 'embed']).to.include(element.className);
      }
      expect('hacked' in globalThis).to.equal(false);
      expect(text.textContent).to.include('전');
    });
  }

  it('resolves addresses against the document and marks links', async () => {
    const text = await body('<p><a href="/a" target="_blank">가</a></p>');
    const link = text.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal(`${location.origin}/a`);
    expect(link.getAttribute('rel')).to.equal('noopener');
  });

  it('loads pictures late and without the reader’s address', async () => {
    const img = (
      await body('<p><img data-src="/p.png" src="data:image/gif;base64,R0" width="9e9"></p>')
    ).querySelector('img')!;
    expect(img.getAttribute('src')).to.equal(`${location.origin}/p.png`);
    expect(img.getAttribute('loading')).to.equal('lazy');
    expect(img.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
    expect(img.getAttribute('alt')).to.equal('');
    expect(img.hasAttribute('width')).to.equal(false);
  });

  it('makes a link of a player', async () => {
    const text = await body('<iframe src="https://video.example/embed/1"></iframe>');
    expect(text.querySelector('a')!.href).to.equal('https://video.example/embed/1');
    expect(text.textContent).to.equal('video.example에 있는 첨부 콘텐츠 보기');
  });

  it('lets wide tables scroll by themselves', async () => {
    const text = await body('<table><caption>항로</caption><tr><th>가</th><td>나</td></tr></table>');
    const box = text.querySelector('.scroll')!;
    expect(box.getAttribute('aria-label')).to.equal('항로');
    expect(box.getAttribute('tabindex')).to.equal('0');
  });

  it('keeps its ids apart from the page’s', async () => {
    expect((await body('<p id="related">가</p>')).querySelector('p')!.id).to.equal('user-content-related');
  });

  it('begins its headings one level below the headline', async () => {
    const text = await body('<h4>가</h4><h5>나</h5>', 'heading-level="1"');
    expect([...text.children].map(({ localName }) => localName)).to.deep.equal(['h2', 'h3']);
  });

  it('drops the empty paragraphs of content systems', async () => {
    expect((await body('<p>가</p><p>&nbsp;</p><p>나</p>')).children).to.have.length(2);
  });
});
