import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { define } from '../../src/define/define.js';
import { NewsArticleCard } from '../../src/elements/article-card/article-card.js';
import { NewsShareButton } from '../../src/elements/share-button/share-button.js';
import { NewsViewSwitch } from '../../src/elements/view-switch/view-switch.js';
import { NewsWeatherTicker } from '../../src/elements/weather-ticker/weather-ticker.js';
import { setStrings } from '../../src/index.js';
import { frame, shownText, until } from '../support/dom.js';

define('article-card', NewsArticleCard);
define('share-button', NewsShareButton);
define('view-switch', NewsViewSwitch);
define('weather-ticker', NewsWeatherTicker);

const THREE = '2024-05-06T15:00:00+09:00';
const WEATHER = {
  source: { name: '気象庁' },
  observedAt: THREE,
  timeZone: 'Asia/Tokyo',
  stations: Array.from({ length: 30 }, (_, i) => ({
    id: String(i),
    name: `駅${i}`,
    region: i % 2 ? '東' : '西',
    temperature: i - 5.5,
    condition: 'snow',
    air: { grade: 'very-bad' },
  })),
};
const ARTICLE = {
  id: 'a1',
  url: 'https://paper.example/1',
  headline: '見出し',
  badges: ['exclusive'],
  image: { url: `${location.origin}/fault/none/picture.png`, alt: '港', credit: '山田' },
  bodyHtml: '<p>本文</p>',
  readingMinutes: 3,
  commentCount: 1024,
  correction: '地名を直しました。',
  tags: ['海'],
  related: [{ headline: '関連', url: 'https://paper.example/2' }],
  publishedAt: THREE,
  updatedAt: '2024-05-06T18:30:00+09:00',
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  sinon.restore();
});

const add = <T extends Element>(markup: string): T => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  place.append(document.importNode(template.content, true));
  return place.lastElementChild as T;
};
const share = (lang?: string): NewsShareButton =>
  add(`<news-share-button ${lang === undefined ? '' : `lang="${lang}"`}></news-share-button>`);
const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const says = (element: Element, words: string): Promise<unknown> =>
  until(() => shownText(element).includes(words), `"${words}" in ${element.localName}`);

/** Waits for what would have come by now: the same language, asked for by another widget. */
const settled = async (): Promise<void> => {
  await says(share('ja'), '共有');
  await says(share('zh'), '分享');
  await frame();
};

describe('the language of a widget', () => {
  for (const [lang, label] of Object.entries({
    ko: '공유',
    'ko-KR': '공유',
    en: 'Share',
    'en-GB': 'Share',
    ja: '共有',
    'ja-JP': '共有',
    JA: '共有',
    'ja-u-ca-japanese': '共有',
    zh: '分享',
    'zh-CN': '分享',
    'zh-SG': '分享',
    'zh-Hans-HK': '分享',
  })) {
    it(`is that of lang="${lang}"`, () => says(share(lang), label));
  }

  for (const lang of ['zh-TW', 'zh-HK', 'zh-Hant', 'yue', 'fr', 'kok']) {
    it(`is English for ${lang}, which has no words here`, async () => {
      const element = share(lang);
      await settled();
      expect(shownText(element)).to.equal('Share');
    });
  }

  for (const lang of ['auto', 'ja_JP', '', '日本語', 'x', 'zh--CN', 'i-klingon']) {
    it(`is the browser's where lang is "${lang}"`, async () => {
      sinon.stub(navigator, 'languages').value(['zh-CN', 'en']);
      await says(share(lang), '分享');
    });
  }

  it("passes over what of the browser's own is no tag", async () => {
    sinon.stub(navigator, 'languages').value(['en_US', 'ja']);
    await says(share('auto'), '共有');
  });

  it('follows the page live, there and back', async () => {
    place.lang = 'ko';
    const element = share();
    await says(element, '공유');
    for (const [lang, label] of [
      ['ja', '共有'],
      ['zh-Hans', '分享'],
      ['en', 'Share'],
      ['ja', '共有'],
      ['ko', '공유'],
    ] as const) {
      place.lang = lang;
      await says(element, label);
    }
  });

  it('is that of the place it is moved to', async () => {
    place.lang = 'zh';
    const element = share();
    await says(element, '分享');
    const other = add<HTMLElement>('<p lang="ja"></p>');
    other.append(element);
    await says(element, '共有');
  });
});

describe('English on a page from right to left', () => {
  it('is read from left to right', async () => {
    const card = add<NewsArticleCard>(
      '<news-article-card lang="ar" dir="rtl" layout="full"></news-article-card>',
    );
    card.data = ARTICLE;
    await says(card, '3 min read');
    const text = [...inside(card, '[part=meta]')!.querySelectorAll('bdi')]
      .flatMap((fact) => [...fact.childNodes])
      .find((node) => node.textContent === '3 min read')!;
    const leftOf = (start: number): number => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(0)).to.be.below(leftOf(2));
  });
});

describe('Japanese', () => {
  it('is in the strip, its controls and its table', async () => {
    const ticker = add<NewsWeatherTicker>(
      '<news-weather-ticker lang="ja" loading="eager"></news-weather-ticker>',
    );
    ticker.data = WEATHER;
    await until(() => inside(ticker, '[role=region]')?.ariaLabel === '天気');
    await until(() => inside(ticker, '[part=pause]')?.ariaLabel === '天気の自動スクロールを止める');
    expect(inside(ticker, '#summary')!.textContent).to.equal('30地点の天気、15:00現在、駅0 マイナス5.5℃ 雪');
    expect(inside(ticker, '[part=head] .long')!.textContent).to.equal('2024年5月6日(月) 15:00現在');
    expect(inside(ticker, '.air')!.textContent).to.equal('大気の状態 非常に悪い');
    inside(ticker, '[part=table-button]')!.click();
    await until(() => inside(ticker, 'dialog[open]'), 'the table');
    expect(inside(ticker, '#table-title')!.textContent).to.equal('地点別の天気');
    expect(inside(ticker, '.count')!.textContent).to.equal('全30地点');
    expect(inside(ticker, 'thead')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      '地点 地域 天気 気温 大気の状態',
    );
  });

  it('is in the sheet', async () => {
    const element = share('ja');
    await says(element, '共有');
    inside(element, 'button')!.click();
    await until(() => inside(element, 'dialog[open]'), 'the sheet');
    expect(inside(element, '#title')!.textContent!.trim()).to.equal('この記事を共有する');
    expect(inside(element, '[part=copy-button]')!.textContent).to.contain('リンクをコピー');
    expect(shownText(element)).to.contain('メール').and.to.contain('Facebook (新しいウィンドウ)');
  });

  it('is in a full article, with dates as newspapers there write them', async () => {
    const card = add<NewsArticleCard>('<news-article-card lang="ja" layout="full"></news-article-card>');
    card.data = ARTICLE;
    await says(card, '独自');
    const date = (instant: string): string =>
      new Intl.DateTimeFormat('ja', {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(instant));
    await says(card, `公開 ${date(THREE)}`);
    await says(card, `更新 ${date(ARTICLE.updatedAt)}`);
    for (const words of [
      '写真：山田',
      '読了まで約3分',
      'コメント1,024件',
      '訂正',
      '関連記事',
      '元の記事を読む',
    ])
      await says(card, words);
  });

  it('is in the view switch', async () => {
    await says(
      add('<news-view-switch lang="ja" mobile-url="/m/" desktop-url="/"></news-view-switch>'),
      'スマートフォン版を表示',
    );
  });
});

describe('setStrings', () => {
  it('has its words in the first rendering of a widget that comes after it', async () => {
    setStrings('vi', { share: { label: 'Chia sẻ' } });
    const element = share('vi');
    await element.updateComplete;
    expect(shownText(element)).to.equal('Chia sẻ');
  });

  it('changes widgets that are there', async () => {
    const element = share('th');
    await says(element, 'Share');
    setStrings('th', { share: { label: 'แชร์' } });
    await says(element, 'แชร์');
  });

  it('leaves in English what it does not say, deep down too', async () => {
    setStrings('id', { card: { badges: { exclusive: 'Eksklusif' } } });
    const card = add<NewsArticleCard>('<news-article-card lang="id"></news-article-card>');
    card.data = { ...ARTICLE, badges: ['exclusive', 'breaking'] };
    await says(card, 'Eksklusif');
    await says(card, 'Breaking');
  });

  it('stands above a language that comes with Newsdrop, before and after that is loaded', async () => {
    setStrings('ja', { view: { mobile: 'モバイル版へ' } });
    await says(
      add('<news-view-switch lang="ja" mobile-url="/m/" desktop-url="/"></news-view-switch>'),
      'モバイル版へ',
    );
    await settled();
    await says(
      add('<news-view-switch lang="ja" mobile-url="/m/" desktop-url="/"></news-view-switch>'),
      'モバイル版へ',
    );
  });

  it('adds to what was set before, the later word winning', async () => {
    setStrings('ms', { share: { label: 'Kongsi' }, view: { mobile: 'Versi mudah alih' } });
    setStrings('ms', { share: { label: 'Berkongsi' } });
    await says(share('ms'), 'Berkongsi');
    await says(
      add('<news-view-switch lang="ms" mobile-url="/m/" desktop-url="/"></news-view-switch>'),
      'Versi mudah alih',
    );
  });

  it('is for all countries of a language, and more so for one', async () => {
    setStrings('pt-PT', { share: { label: 'Partilhar' } });
    setStrings('pt', { share: { label: 'Compartilhar' } });
    await says(share('pt-BR'), 'Compartilhar');
    await says(share('pt'), 'Compartilhar');
    await says(share('pt-PT'), 'Partilhar');
  });

  it('is for one script only: Traditional Chinese can be said so', async () => {
    const simplified = share('zh-CN');
    setStrings('zh-Hant', { share: { label: '分享此文' } });
    await says(share('zh-TW'), '分享此文');
    await says(share('zh-HK'), '分享此文');
    await settled();
    expect(shownText(simplified)).to.equal('分享');
  });

  it('takes functions for words that numbers go into', async () => {
    setStrings('it', {
      article: { comments: (count, isOne) => `${count} ${isOne ? 'commento' : 'commenti'}` },
    });
    const card = add<NewsArticleCard>('<news-article-card lang="it" layout="full"></news-article-card>');
    card.data = ARTICLE;
    await says(card, `${new Intl.NumberFormat('it').format(1024)} commenti`);
  });

  it('leaves out what is no string of ours, and says so', async () => {
    const warn = sinon.stub(console, 'warn');
    const given: unknown = { article: { comments: 'Kommentare', reeding: 'x', photo: null }, card: 'Karte' };
    setStrings('de', given as Parameters<typeof setStrings>[1]);
    const card = add<NewsArticleCard>('<news-article-card lang="de" layout="full"></news-article-card>');
    card.data = ARTICLE;
    await says(card, '1.024 comments');
    await says(card, 'Photo: 山田');
    const lines = warn.args.map(([line]) => String(line)).filter((line) => line.includes('setStrings'));
    for (const path of ['article.comments', 'article.reeding', 'article.photo', 'card'])
      expect(lines.filter((line) => line.includes(`setStrings: ${path} `))).to.have.length(1);
  });

  it('throws at what is no language, and changes nothing', async () => {
    for (const tag of ['en_US', '', 'auto!']) {
      expect(() => setStrings(tag, { share: { label: 'no' } }), tag).to.throw(RangeError);
    }
    await says(share('en'), 'Share');
  });

  it('does not build the text of an article anew', async () => {
    setStrings('nl', { article: { tags: 'Trefwoorden' } });
    const card = add<NewsArticleCard>('<news-article-card lang="nl" layout="full"></news-article-card>');
    card.data = ARTICLE;
    await until(() => inside(card, '.body'), 'the text');
    inside(card, '.body')!.dataset.mark = 'same';
    card.requestUpdate();
    await card.updateComplete;
    expect(inside(card, '.body')!.dataset.mark).to.equal('same');
  });
});
