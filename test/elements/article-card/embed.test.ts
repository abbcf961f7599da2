import { expect } from '@open-wc/testing';
import { findPlayer } from '../../../src/elements/article-card/embed.js';
import { all, has, inside, PICTURE, showFull, words } from './card.js';

/** Addresses as they are found in articles, and the player that a click opens. */
const KNOWN: readonly (readonly [address: string, player: string])[] = [
  ['https://www.youtube.com/embed/M7lc1UVf-VE?si=abc', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
  ['https://www.youtube.com/watch?app=m&v=M7lc1UVf-VE', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
  ['https://youtu.be/M7lc1UVf-VE?t=3', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
  ['https://m.youtube.com/shorts/M7lc1UVf-VE', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
  ['//www.youtube-nocookie.com/embed/M7lc1UVf-VE', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
  ['https://tv.naver.com/embed/28397077?autoPlay=true', 'https://tv.naver.com/embed/28397077'],
  ['https://tv.naver.com/v/28397077', 'https://tv.naver.com/embed/28397077'],
  ['https://www.instagram.com/p/CxYz_12-ab/embed', 'https://www.instagram.com/p/CxYz_12-ab/embed/'],
  ['https://www.instagram.com/mulmaru/reel/CxYz/', 'https://www.instagram.com/reel/CxYz/embed/'],
  [
    'https://x.com/mulmaru/status/1234567890',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?lang=ko&id=1234567890',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
  ],
];

const UNKNOWN = [
  'https://youtube.com.evil.example/embed/M7lc1UVf-VE',
  'https://evil.example/?u=youtube.com/embed/M7lc1UVf-VE',
  'https://www.youtube.com/embed/short',
  'https://www.youtube.com/embed/M7lc1UVf-VE-and-more',
  'https://www.youtube.com/@mulmaru',
  'https://x.com/mulmaru',
  'https://tv.naver.com/embed/../v/evil',
];

/** Without a frame's address nothing is loaded: what a click would load is looked at in a frame that is taken out at once. */
const play = (card: Element): HTMLIFrameElement => {
  const button = inside(card, '.play')!;
  let frame!: HTMLIFrameElement;
  const { replaceWith } = Element.prototype;
  button.replaceWith = (node: Node | string) => {
    frame = node as HTMLIFrameElement;
    replaceWith.call(button, document.createElement('iframe'));
  };
  button.click();
  return frame;
};

describe('a player in the text of a full article', () => {
  for (const [address, player] of KNOWN) {
    it(`waits behind a button for ${address}`, async () => {
      const card = await showFull({
        bodyHtml: `<p>전</p><p><iframe src="${address}" title="항구의 아침"></iframe></p>`,
      });
      expect(has(card, '.body iframe')).to.equal(false);
      expect(all(card, '.body p')).to.have.length(2);
      const frame = play(card);
      expect(frame.src.startsWith(player)).to.equal(true, frame.src);
    });
  }

  for (const address of UNKNOWN) {
    it(`is only a link for ${address}`, async () => {
      const card = await showFull({ bodyHtml: `<iframe src="${address}"></iframe>` });
      expect(has(card, '.play')).to.equal(false);
      expect(inside<HTMLAnchorElement>(card, '.body a')!.href).to.equal(new URL(address).href);
    });
  }

  it('says whose it is and what happens, before anything is loaded', async () => {
    const card = await showFull({
      bodyHtml: '<iframe src="https://youtu.be/M7lc1UVf-VE" title="항구의 아침"></iframe>',
    });
    expect(words(card, '.play')).to.equal('항구의 아침 YouTube 동영상 재생');
    expect(words(card, '.note')).to.equal('누를 때만 YouTube에 연결합니다. YouTube에서 보기');
    expect(inside<HTMLAnchorElement>(card, '.note a')!.href).to.equal(
      'https://www.youtube.com/watch?v=M7lc1UVf-VE',
    );
    expect(has(card, '.play img')).to.equal(false);
    await expect(card).to.be.accessible();
  });

  it('plays in a sandbox, with a name', async () => {
    const card = await showFull({
      bodyHtml: '<iframe src="https://youtu.be/M7lc1UVf-VE" title="항구의 아침"></iframe>',
    });
    const frame = play(card);
    expect(frame.title).to.equal('항구의 아침 YouTube 동영상 재생');
    expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(frame.sandbox.contains('allow-scripts')).to.equal(true);
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('shows a picture of it that the data bring', async () => {
    const card = await showFull({
      bodyHtml: `<video poster="${PICTURE}" src="https://youtu.be/M7lc1UVf-VE"></video>`,
    });
    expect(inside<HTMLImageElement>(card, '.play img')!.src).to.equal(PICTURE);
  });

  it('keeps the words of a quoted post and offers the post', async () => {
    const card = await showFull({
      bodyHtml:
        '<blockquote class="twitter-tweet"><p>배가 멈췄다.</p>— 물마루 <a href="https://twitter.com/mulmaru/status/1234567890?ref_src=a">5월 6일</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
    });
    expect(words(card, 'blockquote p')).to.equal('배가 멈췄다.');
    expect(words(card, '.play')).to.equal('X 게시물 보기');
  });

  it('is not offered for a quotation that links to something else', async () => {
    const card = await showFull({
      bodyHtml: '<blockquote>말 <a href="https://x.com/mulmaru">물마루</a></blockquote>',
    });
    expect(has(card, '.play')).to.equal(false);
  });
});

describe('the services of players', () => {
  it('are known by their whole host', () => {
    for (const [address] of KNOWN)
      expect(findPlayer(new URL(address, location.href))).not.to.equal(undefined);
    for (const address of UNKNOWN) expect(findPlayer(new URL(address))).to.equal(undefined);
  });
});
