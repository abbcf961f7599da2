import { expect } from '@open-wc/testing';
import { setStrings } from '../../src/controllers/strings.js';
import { defineAll } from '../../src/define/define-all.js';
import { frame, shownText, until } from '../support/dom.js';
import { openPage, type OpenPage } from '../support/server.js';
import { cdn } from '../bundle/site.js';
import { PSEUDO } from './pseudo.js';

const WIDTH = 320;

const WEATHER = {
  source: { name: 'Wetterdienst', url: 'https://weather.example/' },
  observedAt: '2024-05-06T15:00:00+09:00',
  stations: Array.from({ length: 30 }, (_, i) => ({
    id: String(i),
    name: `Station ${i}`,
    region: i % 2 ? 'East' : 'West',
    temperature: i - 5.5,
    condition: 'freezing-rain',
    air: { grade: 'very-bad' },
  })),
};
const ARTICLE = {
  id: 'a1',
  url: 'https://paper.example/1',
  headline: 'Ferries stay in port',
  excerpt: 'The wind stands at eight.',
  section: { name: 'Society' },
  badges: ['breaking', 'exclusive', 'premium', 'video'],
  image: { url: '/fault/none/picture.png', alt: 'The port', credit: 'Kim' },
  authors: [{ name: 'Mun Bada' }],
  publisher: { name: 'The Other Paper' },
  bodyHtml: '<p>Text</p><iframe src="https://video.example/1"></iframe><table><tr><td>1</td></tr></table>',
  readingMinutes: 3,
  commentCount: 1024,
  correction: 'A name was wrong.',
  tags: ['sea'],
  related: [{ headline: 'More', url: 'https://paper.example/2' }],
  publishedAt: '2024-05-06T15:00:00+09:00',
  updatedAt: '2024-05-06T18:30:00+09:00',
};

interface Stage {
  readonly markup: string;
  readonly data?: unknown;
  /** Selector of what is pressed. */
  readonly press?: string;
  /** Selector of what is there when it is complete. */
  readonly complete: string;
}

const STAGES: Readonly<Record<string, Stage>> = {
  'a weather strip': {
    markup: '<news-weather-ticker loading="eager"></news-weather-ticker>',
    data: WEATHER,
    complete: '.control',
  },
  'a weather strip without stations': {
    markup: '<news-weather-ticker loading="eager"></news-weather-ticker>',
    data: { ...WEATHER, stations: [] },
    complete: '.message',
  },
  'the table of stations': {
    markup: '<news-weather-ticker loading="eager" personal></news-weather-ticker>',
    data: WEATHER,
    press: '[part=table-button]',
    complete: 'dialog[open]',
  },
  'a share button': { markup: '<news-share-button></news-share-button>', complete: 'button' },
  'the sheet': {
    markup: '<news-share-button services="naver band facebook x line email copy"></news-share-button>',
    press: 'button',
    complete: 'dialog[open]',
  },
  ...Object.fromEntries(
    ['auto', 'compact', 'standard', 'wide', 'hero', 'headline', 'full'].map((layout) => [
      `a card, ${layout}`,
      {
        markup: `<news-article-card loading="eager" layout="${layout}"></news-article-card>`,
        data: ARTICLE,
        complete: `article.${layout}`,
      },
    ]),
  ),
  'a card without its article': {
    markup: '<news-article-card loading="eager"></news-article-card>',
    data: [],
    complete: '.notice',
  },
  'a view switch': {
    markup: '<news-view-switch mobile-url="/m/" desktop-url="/"></news-view-switch>',
    complete: 'a',
  },
  'a view switch as a banner': {
    markup: '<news-view-switch look="banner" mobile-url="/m/" desktop-url="/"></news-view-switch>',
    complete: 'a',
  },
};

/** Puts a widget into `place` and brings it to where it is complete. */
const put = async (place: HTMLElement, { markup, data, press, complete }: Stage): Promise<HTMLElement> => {
  place.innerHTML = markup;
  const element = place.firstElementChild as HTMLElement & { data?: unknown };
  if (data) element.data = data;
  const find = (selector: string): HTMLElement | null =>
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  if (press) (await until(() => find(press), press)).click();
  await until(() => find(complete), complete);
  const dialog = find('dialog');
  if (dialog) {
    await until(() => dialog.matches(':modal'), 'the dialog to be shown');
    // what fades in is pale half way, and a window that is not in front begins to fade when it likes
    dialog.style.animation = 'none';
  }
  await frame();
  return element;
};

/** The names of what sticks out at the sides, without what is for voices alone and what moves or scrolls. */
const stickingOut = (element: HTMLElement): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((one) => !one.closest('.strip, .hidden-text, .scroll, svg') && one.getClientRects().length)
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > WIDTH + 0.5);
    })
    .map((one) => `${one.localName}.${one.className}: ${one.textContent!.trim().slice(0, 60)}`);

/** The names of what is wider than the box that it is cut off by. */
const cutOff = (element: HTMLElement): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, a, h2, p, label, th, .panel')]
    .filter((one) => !one.closest('.strip, .hidden-text') && one.getClientRects().length)
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
    .map((one) => `${one.localName}.${one.className}: ${one.scrollWidth} in ${one.clientWidth}`);

describe('a language that is long and accented, and one from right to left', () => {
  for (const [lang, { dir, letters, strings }] of Object.entries(PSEUDO)) {
    describe(`${lang} on a page ${WIDTH} pixels wide`, () => {
      let page: OpenPage;
      beforeEach(async () => {
        const { url } = await cdn();
        page = await openPage({
          html: `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>t</title>
            <style>body{margin:0}</style><body><main></main><script src="${url}/newsdrop.all.js"></script>`,
          width: WIDTH,
          height: 640,
        });
        const { newsdrop } = page.window as unknown as { newsdrop: { setStrings: typeof setStrings } };
        newsdrop.setStrings(lang, strings);
      });

      for (const [name, stage] of Object.entries(STAGES)) {
        it(`has room for ${name}`, async () => {
          const element = await put(page.document.querySelector('main')!, stage);
          expect(shownText(element)).to.match(letters);
          expect(stickingOut(element)).to.deep.equal([]);
          expect(cutOff(element)).to.deep.equal([]);
          expect(page.document.documentElement.scrollWidth).to.be.at.most(WIDTH);
        });
      }
    });

    describe(`${lang} read by everyone`, () => {
      let place: HTMLElement;
      before(() => {
        defineAll();
        setStrings(lang, strings);
      });
      beforeEach(() => {
        place = document.createElement('div');
        Object.assign(place, { lang, dir });
        document.body.append(place);
      });
      afterEach(() => place.remove());

      for (const [name, stage] of Object.entries(STAGES)) {
        it(`is accessible in ${name}`, async () => {
          await expect(await put(place, stage)).to.be.accessible();
        });
      }
    });
  }
});
