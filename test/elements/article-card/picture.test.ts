import { expect } from '@open-wc/testing';
import { frame, until } from '../../support/dom.js';
import { serve } from '../../support/server.js';
import { all, ARTICLE, has, inside, PICTURE, servePicture, show, words } from './card.js';

const RENDITIONS = [
  { url: `${PICTURE}?w=640`, width: 640 },
  { url: `${PICTURE}?w=320`, width: 320 },
];
const img = (card: Element): HTMLImageElement => inside<HTMLImageElement>(card, 'img')!;

describe('the picture of a card', () => {
  for (const [layout, sizes] of [
    ['compact', '128px'],
    ['standard', 'min(100vw,480px)'],
    ['wide', 'min(40vw,480px)'],
    ['hero', 'min(100vw,720px)'],
    ['auto', 'min(100vw,720px)'],
  ] as const) {
    it(`is chosen for the room that it has, as ${layout}`, async () => {
      const card = await show(
        { ...ARTICLE, image: { url: PICTURE, renditions: RENDITIONS } },
        `layout="${layout}"`,
      );
      expect(img(card).sizes).to.equal(sizes);
      card.loading = 'lazy';
      await card.updateComplete;
      expect(img(card).sizes).to.equal(`auto,${sizes}`);
    });
  }

  it('is the smallest for readers who save data', async () => {
    const connection = Object.getOwnPropertyDescriptor(navigator, 'connection');
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    const renditions = [
      { url: await servePicture(640, 400), width: 640 },
      { url: await servePicture(32, 20), width: 32 },
    ];
    const card = await show({ ...ARTICLE, image: { url: renditions[0]!.url, width: 640, renditions } });
    if (connection) Object.defineProperty(navigator, 'connection', connection);
    else Reflect.deleteProperty(navigator, 'connection');
    await until(() => img(card).currentSrc, 'the choice');
    expect(img(card).currentSrc).to.equal(renditions[1]!.url);
  });

  it('comes first where the page wants it at once, and else in its turn', async () => {
    const card = await show({ ...ARTICLE, image: { url: PICTURE } });
    expect(img(card).loading).to.equal('eager');
    expect(img(card).getAttribute('fetchpriority')).to.equal('high');
    card.loading = 'lazy';
    await card.updateComplete;
    expect(img(card).loading).to.equal('lazy');
    expect(img(card).hasAttribute('fetchpriority')).to.equal(false);
    expect(img(card).referrerPolicy).to.equal('strict-origin-when-cross-origin');
  });

  it('shows what is above its middle where nothing is said of it', async () => {
    const card = await show({ ...ARTICLE, image: { url: PICTURE } });
    expect(getComputedStyle(img(card)).objectPosition).to.equal('50% 30%');
  });

  for (const [what, alt, caption, layout, expected] of [
    ['what the data say', '항구', '항구의 아침', 'standard', '항구'],
    ['nothing where it repeats the headline', ARTICLE.headline, '', 'standard', ''],
    [
      'nothing where it repeats the caption beside it',
      '항구의 아침',
      '▲ 항구의 아침 /사진=물마루',
      'full',
      '',
    ],
    [
      'the caption’s words where no caption is shown',
      '항구의 아침',
      '항구의 아침',
      'standard',
      '항구의 아침',
    ],
    ['nothing where nothing is said', undefined, '항구의 아침', 'standard', ''],
  ] as const) {
    it(`says ${what} to those who cannot see it`, async () => {
      const card = await show({ ...ARTICLE, image: { url: PICTURE, alt, caption } }, `layout="${layout}"`);
      await until(() => inside(card, 'img'), 'the picture');
      expect(img(card).getAttribute('alt')).to.equal(expected);
    });
  }

  it('is missing where a counter of one pixel has taken its place', async () => {
    const card = await show(
      { ...ARTICLE, image: { url: PICTURE, width: 1, height: 1 } },
      'layout="standard"',
    );
    expect(has(card, 'img')).to.equal(false);
  });

  it('is missing where it turns out to be one pixel', async () => {
    const base64 = 'R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';
    const { url } = await serve({ base64, headers: { 'content-type': 'image/gif' } });
    const card = await show({ ...ARTICLE, image: { url: `${url}/counter.gif` } }, 'layout="standard"');
    await until(() => inside(card, '.placeholder'), 'the placeholder');
  });

  it('comes back with other data', async () => {
    const card = await show({ ...ARTICLE, image: { url: `${location.origin}/no-such.png` } });
    await until(() => inside(card, '.placeholder'), 'the placeholder');
    card.data = { ...ARTICLE, image: { url: await servePicture(300, 200) } };
    await card.updateComplete;
    expect(has(card, 'img')).to.equal(true);
  });

  for (const [what, article, initial] of [
    ['section', { section: { name: '👩‍🌾 농촌' } }, '👩‍🌾'],
    ['publisher where there is no section', { section: undefined, publisher: { name: '물마루' } }, '물'],
    ['headline where there is neither', { section: undefined }, '여'],
  ] as const) {
    it(`is drawn as the initial of the ${what}`, async () => {
      const image = { url: `${location.origin}/no-such.png` };
      const card = await show({ ...ARTICLE, ...article, image }, 'layout="standard"');
      await until(() => inside(card, '.placeholder'), 'the placeholder');
      expect(words(card, '.placeholder')).to.equal(initial);
      await expect(card).to.be.accessible();
    });
  }

  it('stands below the headline where the page wants that', async () => {
    const card = await show({ ...ARTICLE, image: { url: PICTURE } }, 'media="middle"');
    card.style.width = '320px';
    await frame();
    const [head, media, more] = ['.head', '.media', '.more'].map((part) => inside(card, part)!.offsetTop);
    expect([head! < media!, media! < more!]).to.deep.equal([true, true]);
  });
});

describe('a list without any picture', () => {
  const LIST = { articles: [ARTICLE, { ...ARTICLE, headline: '다른 기사' }] };

  it('stands as headlines', async () => {
    const card = await show(LIST, 'count="2"');
    expect(all(card, 'article.headline')).to.have.length(2);
    expect(has(card, '.media')).to.equal(false);
  });

  it('keeps the layout that the page asks for', async () => {
    const card = await show(LIST, 'count="2" layout="standard"');
    expect(all(card, 'article.standard')).to.have.length(2);
  });

  it('is no single article, which has room for its excerpt', async () => {
    const card = await show(ARTICLE);
    expect(inside(card, '.excerpt')!.offsetHeight).to.be.greaterThan(0);
  });
});
