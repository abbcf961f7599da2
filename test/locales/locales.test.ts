import { expect } from '@open-wc/testing';
import * as en from '../../src/locales/en.js';
import * as ja from '../../src/locales/ja.js';
import * as ko from '../../src/locales/ko.js';
import * as zhHans from '../../src/locales/zh-hans.js';
import { SERVICES } from '../../src/models/share-service.js';
import { shape, walk } from './say.js';

const LANGUAGES = { en, ko, ja, 'zh-Hans': zhHans };

/** Letters that no text of the language may have: those of the others. */
const FOREIGN = {
  en: /[^\x20-\x7e–℃]/,
  ko: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ja: /\p{Script=Hangul}|[，]/u,
  'zh-Hans':
    /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|[們這個來時會說對開關氣溫圖結網頁閱讀]/u,
} as const;

/** Names that are written so everywhere. */
const NAMES =
  /Facebook|KakaoTalk|LINE|BAND|NAVER|Threads|Telegram|WhatsApp|SMS|QR|Bluesky|LinkedIn|Reddit|Pinterest|Hatena|Weibo|Tumblr|Flipboard|Teams|Instapaper|mastodon(?:\.social)?|\b(?:X|VK|PC)\b/gi;

for (const [language, texts] of Object.entries(LANGUAGES)) {
  describe(`the language ${language}`, () => {
    it('has the texts that English has', () => {
      expect(shape(texts)).to.deep.equal(shape(en));
    });

    for (const [path, text] of walk(texts)) {
      it(`says something for ${path}: ${text}`, () => {
        expect(text.trim()).to.equal(text);
        expect(text).to.not.match(/^$|undefined|null|NaN|\[object|[,、，]\s*$|\s{2}|, ,/);
      });
    }

    it('is in no other language', () => {
      const foreign = walk(texts).filter(([, text]) => FOREIGN[language as keyof typeof FOREIGN].test(text));
      expect(foreign).to.deep.equal([]);
      if (language === 'en') return;
      const english = walk(texts).filter(([, text]) => /[a-z]/i.test(text.replace(NAMES, '')));
      expect(english).to.deep.equal([]);
    });

    it('has a name for each service', () => {
      const { services } = texts.sheet;
      expect(Object.keys(services).sort()).to.deep.equal(SERVICES.map(({ id }) => id).sort());
    });

    it('tells conditions, grades and badges apart', () => {
      for (const words of [texts.ticker.conditions, texts.ticker.grades, texts.card.badges]) {
        const all = Object.values(words);
        expect(new Set(all).size).to.equal(all.length);
      }
    });
  });
}

describe('one and many', () => {
  it('have their own forms in English', () => {
    expect(en.ticker.summary(1, '', '')).to.equal('Weather at 1 station');
    expect(en.ticker.summary(2, '', '')).to.equal('Weather at 2 stations');
    expect(en.table.all('1')).to.equal('1 station');
    expect(en.table.all('2')).to.equal('2 stations');
    expect(en.article.comments('1', true)).to.equal('1 comment');
    expect(en.article.comments('1,024', false)).to.equal('1,024 comments');
  });

  it('have the same form and a counter of their own in Japanese and Chinese', () => {
    expect(ja.ticker.summary(97, '15:00現在', '東京 13.8℃ 晴れ')).to.equal(
      '97地点の天気、15:00現在、東京 13.8℃ 晴れ',
    );
    expect(ja.article.comments('1', true)).to.equal('コメント1件');
    expect(ja.article.reading(3)).to.equal('読了まで約3分');
    expect(zhHans.ticker.summary(97, '15:00实况', '北京 13.8℃ 晴')).to.equal(
      '97个站点的天气，15:00实况，北京 13.8℃ 晴',
    );
    expect(zhHans.article.comments('1', true)).to.equal('1条评论');
    expect(zhHans.article.reading(3)).to.equal('阅读约需3分钟');
  });
});
