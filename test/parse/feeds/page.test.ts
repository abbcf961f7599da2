import { expect } from '@open-wc/testing';
import { BASE } from '../../fixtures/article-formats.js';
import { bothPage, silentPage, tagsPage } from '../../fixtures/feeds.js';
import { toPage } from '../../support/markup.js';
import { readAll, readFailure, readStory } from '../article/story.js';

const page = (head: string, lang = 'ko'): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head></html>`;
const tag = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const script = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const news = (more: object): object => ({ '@type': 'NewsArticle', headline: '다리 개통', ...more });

describe('the head of a page', () => {
  it('says more in JSON-LD than in tags, and both count', async () => {
    const { article } = await readStory(toPage(bothPage));
    expect(article.headline).not.to.equal('광고처럼 짧은 제목');
    expect(article.image).to.deep.equal({
      url: 'https://paper.example/photo/bridge.jpg',
      alt: '물안개 낀 다리',
      width: 1200,
      height: 800,
    });
  });

  it('is read whatever the body says', async () => {
    expect((await readStory(toPage(tagsPage))).article.headline).not.to.contain('본문');
  });

  it('describes one of several pictures, and mixes none', async () => {
    const { article } = await readStory(
      toPage(
        page(
          tag('og:title', '다리') +
            tag('og:image', '/a.jpg') +
            tag('og:image:secure_url', 'https://paper.example/a.jpg') +
            tag('og:image', '/b.jpg') +
            tag('og:image:width', '900') +
            tag('og:image:alt', '나'),
        ),
      ),
    );
    expect(article.image).to.deep.equal({ url: 'https://paper.example/a.jpg' });
  });

  const TITLES: readonly (readonly [title: string, read: string])[] = [
    ['다리 개통 - 강변일보', '다리 개통'],
    ['다리 개통 | 강변일보', '다리 개통'],
    ['다리 개통 &lt; 강변일보', '다리 개통'],
    ['다시 쓰는 강변일보', '다시 쓰는 강변일보'],
    ['강변일보', '강변일보'],
    ['물 &amp;amp; 다리', '물 & 다리'],
  ];
  for (const [title, read] of TITLES) {
    it(`has the name of the paper behind the headline, or not: ${title}`, async () => {
      const { article } = await readStory(
        toPage(page(tag('og:title', title) + tag('og:site_name', '강변일보'))),
      );
      expect(article.headline).to.equal(read);
    });
  }

  it('has its title as the headline where its other tags have none', async () => {
    const { article } = await readStory(toPage(page(`<title>다리 개통</title>${tag('og:image', '/a.jpg')}`)));
    expect(article.headline).to.equal('다리 개통');
  });

  it('names its authors, never the address of a profile', async () => {
    const { article } = await readStory(
      toPage(
        page(
          tag('og:title', '다리') +
            tag('article:author', 'https://www.facebook.com/na') +
            '<meta name="author" content="나윤슬 기자">',
        ),
      ),
    );
    expect(article.authors).to.deep.equal([{ name: '나윤슬', role: '기자' }]);
  });

  it('says that it is a film, how long, and until when', async () => {
    const { article } = await readStory(
      toPage(
        page(
          tag('og:title', '다리') +
            tag('og:type', 'video.other') +
            tag('og:video:duration', '95') +
            tag('article:content_tier', 'locked') +
            tag('article:expiration_time', '2024-05-07T00:00:00+09:00'),
        ),
      ),
    );
    expect(article.badges).to.deep.equal(['video', 'premium']);
    expect(article.duration).to.equal(95);
    expect(article.expiresAt).to.equal(Date.UTC(2024, 4, 6, 15));
  });

  it('reads dates without a zone by the language that it names', async () => {
    const date = tag('og:title', 'Bridge') + tag('article:published_time', '2024-05-06 10:00:00');
    const read = async (head: string, lang: string): Promise<number | undefined> =>
      (await readStory(toPage(page(head, lang)))).article.publishedAt;
    expect(await read(date, 'ko-KR')).to.equal(Date.UTC(2024, 4, 6, 1));
    expect(await read(date + tag('og:locale', 'ko_KR'), '')).to.equal(Date.UTC(2024, 4, 6, 1));
    expect(await read(date, 'en')).to.equal(undefined);
  });

  it('has the address that it names, else the one it came from', async () => {
    const title = tag('og:title', '다리');
    const read = async (head: string): Promise<string | undefined> =>
      (await readStory(toPage(page(head)))).article.url;
    expect(await read(`${title}<link rel="canonical" href="/1">${tag('og:url', '/2')}`)).to.equal(
      'https://paper.example/1',
    );
    expect(await read(title + tag('og:url', '/2'))).to.equal('https://paper.example/2');
    expect(await read(title)).to.equal(BASE);
    expect(await read(script(JSON.stringify(news({}))))).to.equal(BASE);
  });
});

describe('the JSON-LD of a page', () => {
  const BROKEN = [
    '//<![CDATA[\n{"@type":"NewsArticle","headline":"다리"}\n//]]>',
    '{"@type":"NewsArticle","headline":"다리",}',
  ];
  for (const text of BROKEN) {
    it(`is passed over where it is broken, with a warning: ${text.slice(0, 12)}`, async () => {
      const { parsed, article } = await readStory(
        toPage(page(script('{}') + script(text) + tag('og:title', '물'))),
      );
      expect(article.headline).to.equal('물');
      expect(parsed.warnings).to.have.length(1);
      expect(parsed.warnings[0]!.path).to.equal('script[1]');
      expect(parsed.warnings[0]!.message).to.match(/^left out: this JSON-LD is no JSON \(.+\)$/);
    });
  }

  it('is that of the page, not of those that it lists or shows', async () => {
    const { article } = await readStory(
      toPage(
        page(
          script(JSON.stringify({ '@type': 'VideoObject', name: '영상', uploadDate: '2024-05-06' })) +
            script(
              JSON.stringify({
                '@type': 'ItemList',
                itemListElement: [news({ headline: '옆 기사', url: 'https://paper.example/9' })],
              }),
            ) +
            script(JSON.stringify(news({ url: 'https://paper.example/1' }))) +
            '<link rel="canonical" href="https://paper.example/1">',
        ),
      ),
    );
    expect(article.headline).to.equal('다리 개통');
  });

  it('is the article, not the film in it, where no address tells', async () => {
    const film = script(
      JSON.stringify({ '@type': 'VideoObject', name: '영상', url: 'https://film.example/1' }),
    );
    const { article } = await readStory(
      toPage(page(film + script(JSON.stringify(news({ url: '/1' }))) + tag('og:type', 'article'))),
    );
    expect(article.headline).to.equal('다리 개통');
  });

  it('is that of a list of articles where the page is one', async () => {
    const items = ['하나', '둘'].map((headline, i) => news({ headline, url: `https://paper.example/${i}` }));
    const { value } = await readAll(
      toPage(
        page(
          tag('og:title', '정치') + script(JSON.stringify({ '@type': 'ItemList', itemListElement: items })),
        ),
      ),
    );
    expect(value.map(({ headline }) => headline)).to.deep.equal(['하나', '둘']);
  });
});

describe('a page that says nothing of itself', () => {
  it('is a failure that says what to add', async () => {
    const { kind, message } = await readFailure(toPage(silentPage));
    expect(kind).to.equal('shape');
    expect(message).to.equal(
      'This page says nothing of itself that can be read: add the tags <meta property="og:title">, og:description, og:image and ' +
        'article:published_time to its head, or a <script type="application/ld+json"> with a NewsArticle.',
    );
  });

  it('says what is wrong with the JSON-LD that it has', async () => {
    const { message } = await readFailure(toPage(page(script('{'))));
    expect(message).to.match(/ script\[0\]: left out: this JSON-LD is no JSON \(.+\)\.$/);
  });
});
