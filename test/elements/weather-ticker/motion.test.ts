import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NewsWeatherTicker } from '../../../src/elements/weather-ticker/weather-ticker.js';
import { cities, weather } from '../../fixtures/weather.js';
import { event, frame, until } from '../../support/dom.js';
import { inside, names, place } from './ticker.js';

const rest = (ticker: Element): HTMLElement => inside(ticker, '.rest')!;
const track = (ticker: Element): HTMLElement => inside(ticker, '.track')!;
const animation = (ticker: Element): Animation | undefined => track(ticker).getAnimations()[0];
const pauseButton = (ticker: Element): HTMLButtonElement | null => inside(ticker, '[part="pause"]');

/** The stations of the face that shows, in the order of the round. */
const shown = (ticker: Element): Element[] => [
  ...(animation(ticker)
    ? track(ticker).children
    : [...(inside(ticker, '.rest:not(.laid) .list')?.children ?? []), ...inside(ticker, '.tail')!.children]),
];
const nameOf = (item: Element): string => item.querySelector('bdi')!.textContent!;

/** The first station that is not wholly past the leading edge. */
const leading = (ticker: Element): string => {
  const view = inside(ticker, '.strip')!.getBoundingClientRect();
  const rtl = ticker.matches(':dir(rtl)');
  const found = shown(ticker).find((item) => {
    const { left, right } = item.getBoundingClientRect();
    return rtl ? left < view.right - 1 : right > view.left + 1;
  });
  return nameOf(found!);
};

const moving = async (attributes = '', data: object = weather()): Promise<NewsWeatherTicker> => {
  const ticker = place(attributes);
  ticker.data = data;
  await until(() => inside(ticker, '.track') && animation(ticker), 'the strip to move');
  return ticker;
};

/** Puts the moving strip where it would be after so many milliseconds. */
const advance = (ticker: Element, milliseconds: number): void => {
  const moved = animation(ticker)!;
  moved.currentTime = Number(moved.currentTime) + milliseconds;
};

describe('<news-weather-ticker> in motion', () => {
  it('moves its items towards the start at a constant speed', async () => {
    const ticker = await moving('speed="50"');
    const moved = animation(ticker)!;
    moved.pause();
    moved.currentTime = 1000;
    const before = track(ticker).getBoundingClientRect().left;
    moved.currentTime = 3000;
    expect(track(ticker).getBoundingClientRect().left).to.be.closeTo(before - 100, 0.5);
  });

  it('moves the other way where text runs from right to left', async () => {
    const ticker = await moving('dir="rtl" speed="50"');
    const moved = animation(ticker)!;
    moved.pause();
    moved.currentTime = 1000;
    const before = track(ticker).getBoundingClientRect().left;
    moved.currentTime = 3000;
    expect(track(ticker).getBoundingClientRect().left).to.be.closeTo(before + 100, 0.5);
  });

  it('keeps the moving copies from assistive technology, the keyboard and search robots', async () => {
    const face = inside(await moving(), '.motion')!;
    expect(face.getAttribute('aria-hidden')).to.equal('true');
    expect(face.inert).to.equal(true);
    expect(face.hasAttribute('data-nosnippet')).to.equal(true);
  });

  it('keeps its track narrow however many stations there are', async () => {
    const ticker = await moving('', weather(Array.from({ length: 400 }, (_, i) => `지점${i}`)));
    const view = rest(ticker).clientWidth;
    expect(track(ticker).getBoundingClientRect().width).to.be.within(view, view * 1.6 + 300);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const list of ['table', 'inline']) {
      it(`rests where it stood, within a pixel (${dir}, list="${list}")`, async () => {
        const ticker = await moving(`dir="${dir}" list="${list}"`);
        animation(ticker)!.pause();
        advance(ticker, 4000);
        const name = leading(ticker);
        const at = (): number =>
          shown(ticker)
            .find((item) => nameOf(item) === name)!
            .getBoundingClientRect()[dir === 'rtl' ? 'right' : 'left'];
        const before = at();
        ticker.pause();
        await ticker.updateComplete;
        expect(at()).to.be.closeTo(before, 1);
      });
    }
  }

  it('goes on from where the reader left it', async () => {
    const ticker = await moving();
    ticker.pause();
    await ticker.updateComplete;
    rest(ticker).scrollLeft = 700;
    const name = leading(ticker);
    ticker.play();
    await ticker.updateComplete;
    expect(leading(ticker)).to.equal(name);
  });

  it('goes round: after the last station comes the first', async () => {
    const ticker = await moving('', weather(cities.slice(0, 12)));
    ticker.pause();
    await ticker.updateComplete;
    rest(ticker).scrollLeft = inside(ticker, '.list')!.getBoundingClientRect().width - 20;
    ticker.play();
    await ticker.updateComplete;
    const shown = [...track(ticker).children].map((item) => item.querySelector('bdi')!.textContent);
    expect(shown.slice(0, 3)).to.deep.equal(['지점12', '지점1', '지점2']);
  });

  it('stands where it stood after it was taken out and put back', async () => {
    const ticker = await moving();
    animation(ticker)!.pause();
    advance(ticker, 10_000);
    const name = leading(ticker);
    ticker.remove();
    document.body.append(ticker);
    await until(() => animation(ticker), 'the strip to move again');
    expect(leading(ticker)).to.equal(name);
  });

  it('takes away what left and appends what comes, without a jump', async () => {
    const ticker = await moving('speed="2000"');
    const first = track(ticker).firstElementChild!;
    await until(() => !first.isConnected, 'the first batch to leave');
    expect(track(ticker).getBoundingClientRect().right).to.be.above(
      inside(ticker, '.strip')!.getBoundingClientRect().right,
    );
  });

  it('stands still when everything fits, and offers no controls', async () => {
    const ticker = place();
    ticker.data = weather(['서울', '부산']);
    await until(() => ticker.isConnected && !pauseButton(ticker) && inside(ticker, '.still'));
    expect(animation(ticker)).to.equal(undefined);
  });

  it('stands still with motion="static", every station within reach', async () => {
    const ticker = place('motion="static"');
    ticker.data = weather();
    await until(() => inside(ticker, '.step'));
    await frame();
    expect(animation(ticker)).to.equal(undefined);
    const seen = new Set<string>();
    await until(() => {
      shown(ticker).forEach((item) => seen.add(nameOf(item)));
      rest(ticker).scrollBy(400, 0);
      return seen.size === 30;
    }, 'all stations');
  });

  it('moves towards the end where the page asks for it', async () => {
    const ticker = await moving('direction="end"');
    const moved = animation(ticker)!;
    moved.pause();
    const before = track(ticker).getBoundingClientRect().left;
    advance(ticker, 1000);
    expect(track(ticker).getBoundingClientRect().left).to.be.closeTo(before + 40, 0.5);
  });

  for (const attributes of ['', 'motion="static"']) {
    it(`has only the stations near the view in the page, of ten thousand (${attributes || 'moving'})`, async () => {
      const ticker = place(attributes);
      ticker.data = weather(Array.from({ length: 10_000 }, (_, i) => `지점${i}`));
      await until(() => inside(ticker, '.laid'), 'the strip to be laid out');
      await frame();
      expect(ticker.shadowRoot!.querySelectorAll('li').length).to.be.within(8, 150);
      expect(leading(ticker)).to.equal('지점0');
    });
  }

  it('shows stations that are not in its list as those that are', async () => {
    const ticker = place('motion="static"');
    ticker.data = weather(Array.from({ length: 60 }, (_, i) => `지점${i}`));
    await until(() => inside(ticker, '.laid'), 'the strip to be laid out');
    const rows = [...inside(ticker, '.tail')!.children];
    const row = (name: string): Element =>
      rows.find((item) => item.querySelector('bdi')!.textContent === name)!;
    const clean = (item: Element): string => item.innerHTML.replace(/<!--.*?-->/g, '').replace(/\d+/g, 'N');
    expect(clean(row('지점59'))).to.equal(clean(row('지점5')));
    expect(inside(ticker, '.tail')!.inert).to.equal(false);
  });

  it('has all stations in the page where they are a list for everybody', async () => {
    const ticker = await moving('list="inline"', weather(Array.from({ length: 97 }, (_, i) => `지점${i}`)));
    expect(names(ticker)).to.have.length(97);
  });

  it('goes on from the station that led when new data put others before it, far down the round too', async () => {
    const many = Array.from({ length: 200 }, (_, i) => `지점${i}`);
    const rows = (list: readonly string[]): object => ({
      stations: list.map((name) => ({ name, temperature: 1 })),
    });
    const ticker = await moving('', rows(many));
    ticker.pause();
    await ticker.updateComplete;
    for (let steps = 0; steps < 12; steps++) {
      rest(ticker).scrollBy(800, 0);
      await frame();
      await frame();
    }
    const name = leading(ticker);
    expect(Number(name.slice(2))).to.be.above(41);
    ticker.data = rows(['새 지점', ...many]);
    await ticker.updateComplete;
    await frame();
    await frame();
    expect(leading(ticker)).to.equal(name);
  });

  it('falls back to moving for an unknown motion', async () => {
    await moving('motion="bounce"');
  });
});

describe('<news-weather-ticker> and the reader who wants no motion', () => {
  const real = globalThis.matchMedia;
  afterEach(() => {
    globalThis.matchMedia = real;
  });

  it('stands still, every station within reach', async () => {
    // only Chromium can emulate the preference
    globalThis.matchMedia = (query) =>
      /reduced-motion/.test(query)
        ? (Object.assign(new EventTarget(), { matches: true }) as MediaQueryList)
        : real.call(globalThis, query);
    const ticker = place();
    ticker.data = weather();
    await until(() => inside(ticker, '.step'));
    await frame();
    expect(animation(ticker)).to.equal(undefined);
    expect(pauseButton(ticker)).to.equal(null);
    expect(rest(ticker).scrollWidth).to.be.above(rest(ticker).clientWidth);
  });

  it('stands still from the moment on that the wish changes, and moves again', async () => {
    const wish = Object.assign(new EventTarget(), { matches: false });
    globalThis.matchMedia = (query) =>
      /reduced-motion/.test(query) ? (wish as unknown as MediaQueryList) : real.call(globalThis, query);
    const ticker = await moving();
    const change = (matches: boolean): void => {
      wish.matches = matches;
      wish.dispatchEvent(new Event('change'));
    };
    change(true);
    await until(() => !animation(ticker), 'the strip to stand still');
    change(false);
    await until(() => animation(ticker), 'the strip to move');
  });
});

describe('the controls of a <news-weather-ticker>', () => {
  it('pause by a click, say so in their name, and play again', async () => {
    const ticker = await moving('lang="ko"');
    expect(pauseButton(ticker)!.getAttribute('aria-label')).to.equal('날씨 흐름 멈춤');
    const paused = event(ticker, 'news-paused');
    pauseButton(ticker)!.click();
    await paused;
    await ticker.updateComplete;
    expect(animation(ticker)).to.equal(undefined);
    expect(pauseButton(ticker)!.getAttribute('aria-label')).to.equal('날씨 흐름 재생');
    pauseButton(ticker)!.click();
    await until(() => animation(ticker));
  });

  it("keep a reader's pause for the next page", async () => {
    const ticker = await moving();
    pauseButton(ticker)!.click();
    const next = place();
    next.data = weather();
    await until(() => pauseButton(next));
    expect(next.paused).to.equal(true);
  });

  it('keep the pause over new data, which do not move what is read', async () => {
    const ticker = await moving();
    ticker.pause();
    await ticker.updateComplete;
    rest(ticker).scrollLeft = 500;
    ticker.data = weather(undefined, { observedAt: '2026-11-22T09:00:00+09:00' });
    await ticker.updateComplete;
    expect(animation(ticker)).to.equal(undefined);
    expect(rest(ticker).scrollLeft).to.be.closeTo(500, 1);
  });

  it('are the first stop of the keyboard; the strip is the last and pauses by itself', async () => {
    const ticker = await moving();
    const stops: string[] = [];
    ticker.shadowRoot!.addEventListener('focusin', ({ target }) =>
      stops.push((target as Element).part.value || (target as Element).classList[0]!),
    );
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(stops).to.deep.equal(['pause', 'step', 'step', 'table-button', 'rest']);
    await ticker.updateComplete;
    expect(ticker.paused).to.equal(true);
    expect(animation(ticker)).to.equal(undefined);
  });

  it('rest under a mouse and go on when it leaves', async () => {
    const ticker = await moving();
    const strip = rest(ticker);
    strip.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    expect(animation(ticker)).to.equal(undefined);
    expect(ticker.paused).to.equal(false);
    strip.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await until(() => animation(ticker));
  });

  for (const list of ['table', 'inline']) {
    it(`move one view on, and back over the beginning (list="${list}")`, async () => {
      const ticker = place(`motion="static" list="${list}"`);
      ticker.data = weather();
      await until(() => inside(ticker, '.step'));
      await until(() => inside(ticker, '.tail')!.childElementCount, 'the strip to be measured');
      const [back, on] = ticker.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step');
      const number = (): number => Number(leading(ticker).slice(2));
      on!.click();
      await until(() => number() > 1, 'the strip to scroll on');
      rest(ticker).focus();
      await sendKeys({ press: 'Home' });
      expect(number()).to.equal(1);
      back!.click();
      await until(() => number() > 15, 'the strip to scroll back over the beginning');
    });
  }
});

describe('what a <news-weather-ticker> says', () => {
  it('is one labelled region with the strip in one sentence', async () => {
    const ticker = await moving('lang="ko"');
    expect(inside(ticker, '.root')!.getAttribute('role')).to.equal('region');
    expect(inside(ticker, '.root')!.getAttribute('aria-label')).to.equal('날씨');
    expect(inside(ticker, 'p.hidden-text')!.textContent).to.equal(
      '전국 날씨 30곳, 8시 기준, 지점1 영하 3.0℃ 흐림',
    );
  });

  it('is date, hour and source, as a newspaper writes them', async () => {
    const ticker = await moving('lang="ko"');
    expect(inside(ticker, '.time .long')!.textContent).to.equal('2026.11.22 (일) 8시 기준');
    expect(inside(ticker, '.source')!.textContent).to.equal('자료: 기상청');
  });

  it("is the condition in the page's words where the source has none of its own", async () => {
    const ticker = place('lang="ko"');
    ticker.data = { stations: [{ name: '오슬로', temperature: 1, condition: 'snow-showers' }] };
    await ticker.updateComplete;
    expect(inside(ticker, '.list li')!.title).to.equal('소낙눈');
    expect(inside(ticker, 'p.hidden-text')!.textContent).to.equal('전국 날씨 1곳, 오슬로 1.0℃ 소낙눈');
  });

  it('follows the language of the page while it stands', async () => {
    const ticker = await moving('lang="ko"');
    ticker.lang = 'en';
    await until(() => inside(ticker, '.root')!.getAttribute('aria-label') === 'Weather');
  });

  it('is nothing of time and source with no-head', async () => {
    const ticker = await moving('no-head');
    expect(inside(ticker, '.head')).to.equal(null);
  });

  const states: Record<string, object | undefined> = {
    ready: weather(),
    loading: undefined,
    empty: { stations: [] },
    failed: { none: 1 },
    stale: weather(undefined, { stale: true }),
  };
  for (const [state, data] of Object.entries(states)) {
    it(`passes the accessibility rules when it is ${state}`, async () => {
      const ticker = place('lang="ko"');
      ticker.data = data;
      await ticker.updateComplete;
      await frame();
      await frame();
      await expect(ticker).to.be.accessible();
    });
  }

  it('wears the theme of the nearest ancestor that has one, live', async () => {
    const ticker = await moving();
    document.documentElement.dataset['theme'] = 'dark';
    await until(() => inside(ticker, '.root.dark'));
    delete document.documentElement.dataset['theme'];
    await until(() => !inside(ticker, '.root.dark'));
  });
});
