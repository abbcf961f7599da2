import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NewsWeatherTicker } from '../../../src/elements/weather-ticker/weather-ticker.js';
import { useClock } from '../../support/clock.js';
import { frame, until } from '../../support/dom.js';
import { inside, names, place, settled } from './ticker.js';

interface Given {
  readonly id?: string;
  readonly name: string;
  readonly region?: string;
  readonly temperature?: number;
  readonly condition?: string;
  readonly air?: object;
}

const STATIONS: readonly Given[] = [
  { id: '90', name: '속초', region: '강원특별자치도', temperature: 3.1, condition: 'clear' },
  {
    id: '108',
    name: '서울',
    region: '서울특별시',
    temperature: -2.5,
    condition: 'snow',
    air: { grade: 'bad' },
  },
  {
    id: '105',
    name: '강릉',
    region: '강원특별자치도',
    temperature: 12,
    condition: 'overcast',
    air: { grade: 'good' },
  },
  { id: '159', name: '부산', region: '부산광역시', condition: 'rain' },
  ...Array.from({ length: 26 }, (_, i) => ({ id: `x${i}`, name: `여울${i + 1}`, temperature: 20 + i })),
];
const data = (stations: readonly Given[] = STATIONS): object => ({
  source: { name: '기상청' },
  observedAt: '2026-11-22T08:00:00+09:00',
  timeZone: 'Asia/Seoul',
  stations,
});

const dialog = (ticker: Element): HTMLDialogElement | null => inside<HTMLDialogElement>(ticker, 'dialog');
const opener = (ticker: Element): HTMLButtonElement =>
  inside<HTMLButtonElement>(ticker, '[part="table-button"]')!;
const rows = (ticker: Element): HTMLElement[] => [
  ...ticker.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr'),
];
const listed = (ticker: Element): string[] =>
  rows(ticker).map((row) => row.querySelector('th bdi')!.textContent!);
const cell = (row: Element, name: string): string =>
  row.querySelector(`.${name}`)!.textContent!.replace(/\s+/g, ' ').trim();
const sort = async (ticker: NewsWeatherTicker, name: string): Promise<void> => {
  const button = [...ticker.shadowRoot!.querySelectorAll<HTMLElement>('thead button')].find((one) =>
    one.textContent!.includes(name),
  )!;
  button.click();
  await ticker.updateComplete;
};
const search = async (ticker: NewsWeatherTicker, text: string): Promise<void> => {
  const field = inside<HTMLInputElement>(ticker, 'input')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await ticker.updateComplete;
};
const choose = async (ticker: NewsWeatherTicker, region: string): Promise<void> => {
  const select = inside<HTMLSelectElement>(ticker, 'select')!;
  select.value = region;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await ticker.updateComplete;
};
const status = (ticker: Element): string => inside(ticker, '[role="status"]')!.textContent!;
/** The part that has the focus, in a word. */
const focused = (ticker: Element): string | undefined => {
  const active = ticker.shadowRoot!.activeElement;
  return active?.part.value || active?.className || active?.localName;
};
const star = (ticker: Element, name: string): HTMLButtonElement =>
  rows(ticker)
    .find((row) => row.querySelector('th bdi')!.textContent === name)!
    .querySelector<HTMLButtonElement>('.own button')!;

const shown = async (attributes = 'lang="ko"', given: object = data()): Promise<NewsWeatherTicker> => {
  const ticker = place(attributes);
  ticker.data = given;
  await settled(ticker);
  return ticker;
};
const opened = async (attributes?: string, given?: object): Promise<NewsWeatherTicker> => {
  const ticker = await shown(attributes, given);
  opener(ticker).click();
  await until(() => dialog(ticker)?.matches(':modal'), 'the table');
  for (const animation of dialog(ticker)!.getAnimations({ subtree: true })) animation.finish();
  return ticker;
};

describe('the table of a <news-weather-ticker>', () => {
  it('opens from a button that says what it does, and is not there before', async () => {
    const ticker = await shown();
    expect(opener(ticker).textContent!.trim()).to.equal('표로 보기');
    expect(opener(ticker).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(dialog(ticker)).to.equal(null);
  });

  it('has every station with region, weather, temperature and air', async () => {
    const ticker = await opened();
    expect(rows(ticker)).to.have.length(30);
    const seoul = rows(ticker)[1]!;
    expect(listed(ticker)[1]).to.equal('서울');
    expect(cell(seoul, 'region')).to.equal('서울특별시');
    expect(cell(seoul, 'sky')).to.equal('눈');
    expect(cell(seoul, 'grade')).to.equal('미세먼지 나쁨');
    expect(seoul.querySelector('.degrees [aria-hidden]')!.textContent).to.equal('-2.5℃');
    expect(seoul.querySelector('.degrees .hidden-text')!.textContent).to.equal('영하 2.5℃');
  });

  it('has all stations also where the strip has a few', async () => {
    const ticker = await opened('stations="서울,부산"');
    expect(rows(ticker)).to.have.length(30);
  });

  it('leaves out what no station has', async () => {
    const ticker = await opened('lang="ko" personal', data([{ name: '가', temperature: 1 }]));
    const heads = [...ticker.shadowRoot!.querySelectorAll('thead th')].map((head) =>
      head.textContent!.trim(),
    );
    expect(heads).to.deep.equal(['지점', '기온', '내 지점']);
    expect(inside(ticker, 'select')).to.equal(null);
  });

  it('is named by its title, and its caption tells time and source', async () => {
    const ticker = await opened();
    const title = dialog(ticker)!.getAttribute('aria-labelledby')!;
    expect(inside(ticker, `#${title}`)!.textContent).to.equal('지점별 날씨');
    expect(inside(ticker, 'caption')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      '지점별 날씨, 2026.11.22 (일) 8시 기준 · 자료: 기상청',
    );
  });

  it('is sorted by a press on a head and the other way by the next, what is missing always last', async () => {
    const ticker = await opened();
    await sort(ticker, '기온');
    expect(listed(ticker).slice(0, 3)).to.deep.equal(['서울', '속초', '강릉']);
    expect(listed(ticker).at(-1)).to.equal('부산');
    expect(inside(ticker, 'th.degrees')!.getAttribute('aria-sort')).to.equal('ascending');
    await sort(ticker, '기온');
    expect(listed(ticker)[0]).to.equal('여울26');
    expect(listed(ticker).at(-1)).to.equal('부산');
    expect(inside(ticker, 'th.degrees')!.getAttribute('aria-sort')).to.equal('descending');
    expect(ticker.shadowRoot!.querySelectorAll('[aria-sort]')).to.have.length(1);
  });

  it('sorts names by the language, and numbers in them by their size', async () => {
    const ticker = await opened();
    await sort(ticker, '지점');
    expect(listed(ticker).slice(0, 6)).to.deep.equal(['강릉', '부산', '서울', '속초', '여울1', '여울2']);
  });

  it('shows one region, or those whose name is begun, also by initial consonants', async () => {
    const ticker = await opened();
    await choose(ticker, '강원특별자치도');
    expect(listed(ticker)).to.deep.equal(['속초', '강릉']);
    await search(ticker, 'ㅅㅊ');
    expect(listed(ticker)).to.deep.equal(['속초']);
    await choose(ticker, '');
    await search(ticker, 'seoul');
    expect(listed(ticker)).to.deep.equal(['서울']);
  });

  it('says in words when nothing is found', async () => {
    const ticker = await opened();
    await search(ticker, '런던');
    expect(inside(ticker, '.none')!.textContent).to.equal('찾는 지점이 없습니다.');
  });

  it('says how many were found, once the reader has typed', async () => {
    const clock = useClock('2026-11-22T09:00:00+09:00');
    const ticker = await opened();
    expect(status(ticker)).to.equal('전체 30곳');
    await search(ticker, '여');
    await clock.tickAsync(300);
    await search(ticker, '여울1');
    await clock.tickAsync(300);
    await ticker.updateComplete;
    expect(status(ticker)).to.equal('전체 30곳');
    await clock.tickAsync(300);
    await ticker.updateComplete;
    expect(status(ticker)).to.equal('11곳 찾음');
  });

  it('takes new data in place, with the same order, search and focus', async () => {
    const ticker = await opened('lang="ko" personal');
    await sort(ticker, '기온');
    await search(ticker, 'ㄱㄹ');
    await search(ticker, '');
    const button = star(ticker, '강릉');
    button.focus();
    const before = listed(ticker);
    ticker.data = data([
      { ...STATIONS[2]!, temperature: -30 },
      ...STATIONS.filter((_, i) => i !== 2),
      { name: '새 지점' },
    ]);
    await ticker.updateComplete;
    expect(listed(ticker)).to.deep.equal([...before, '새 지점']);
    const row = rows(ticker).find((one) => one.contains(ticker.shadowRoot!.activeElement))!;
    expect(cell(row, 'station')).to.include('강릉');
    expect(row.querySelector('.degrees [aria-hidden]')!.textContent).to.equal('-30.0℃');
  });

  it('shows three hundred of a thousand rows, and more when asked', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ name: `지점${i}`, temperature: 1 }));
    const ticker = await opened('lang="ko"', data(many));
    expect(rows(ticker)).to.have.length(300);
    inside(ticker, '.more')!.click();
    await until(() => rows(ticker).length === 600);
    await frame();
    expect(ticker.shadowRoot!.activeElement!.textContent).to.include('지점300');
  });

  it('keeps duplicates of an id apart', async () => {
    const twice = [
      { id: '1', name: '가', temperature: 1 },
      { id: '1', name: '나', temperature: 2 },
    ];
    const ticker = await opened('lang="ko" personal', data(twice));
    ticker.data = data(twice.map((one) => ({ ...one, temperature: one.temperature + 5 })));
    await ticker.updateComplete;
    expect(rows(ticker).map((row) => cell(row, 'degrees'))).to.deep.equal(['6.0℃', '7.0℃']);
  });

  it('says degrees as the strip does', async () => {
    const ticker = await opened('lang="en" units="fahrenheit" decimals="0"');
    expect(cell(rows(ticker)[0]!, 'degrees')).to.equal('38℉');
  });

  it('links to the stations, and asks the page before', async () => {
    const ticker = await opened('station-href="https://a.example/{id}"');
    let position: number | undefined;
    ticker.addEventListener('news-before-open', (event) => {
      position = event.detail.position;
      event.preventDefault();
    });
    const link = rows(ticker)[1]!.querySelector('a')!;
    expect(link.href).to.equal('https://a.example/108');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect([position, click.defaultPrevented]).to.deep.equal([1, true]);
  });
});

describe('the dialog around the table', () => {
  it('closes by Escape and gives the focus back', async () => {
    const ticker = await opened();
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(ticker), 'the table to close');
    expect(focused(ticker)).to.equal('table-button');
  });

  it('closes by its button', async () => {
    const ticker = await opened();
    inside(ticker, '.close')!.click();
    await until(() => !dialog(ticker), 'the table to close');
    expect(focused(ticker)).to.equal('table-button');
  });

  it('closes by a press outside, but not where a selection ends', async () => {
    const ticker = await opened();
    const press = (target: Element, type: string): boolean =>
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    press(inside(ticker, '.scroll')!, 'pointerdown');
    press(dialog(ticker)!, 'click');
    await frame();
    expect(dialog(ticker)).to.not.equal(null);
    press(dialog(ticker)!, 'pointerdown');
    press(dialog(ticker)!, 'click');
    await until(() => !dialog(ticker), 'the table to close');
  });

  it('begins anew when it is opened again', async () => {
    const ticker = await opened();
    await search(ticker, '서울');
    inside(ticker, '.close')!.click();
    await until(() => !dialog(ticker), 'the table to close');
    opener(ticker).click();
    await until(() => rows(ticker).length === 30, 'all stations');
    expect(inside<HTMLInputElement>(ticker, 'input')!.value).to.equal('');
  });

  it('closes when its ticker is taken away, and leaves nothing open when it comes back', async () => {
    const ticker = await opened();
    ticker.remove();
    await frame();
    document.body.append(ticker);
    await ticker.updateComplete;
    expect(dialog(ticker)).to.equal(null);
  });

  it('stays open when its ticker is moved', async () => {
    const ticker = await opened();
    const box = document.createElement('div');
    document.body.append(box);
    box.append(ticker);
    await until(() => dialog(ticker)?.matches(':modal'), 'the table again');
    box.remove();
  });

  it('keeps the page behind from scrolling by wheel', async () => {
    const ticker = await opened();
    const wheel = (target: Element): boolean =>
      target.dispatchEvent(
        new WheelEvent('wheel', { deltaY: 50, bubbles: true, composed: true, cancelable: true }),
      );
    expect(wheel(dialog(ticker)!)).to.equal(false);
    expect(wheel(inside(ticker, '.scroll table')!)).to.equal(true);
  });

  for (const attributes of [
    'lang="ko" personal',
    'lang="en" theme="dark" personal',
    'lang="ko" dir="rtl" station-href="/w/{id}"',
  ]) {
    it(`passes the accessibility rules (${attributes})`, async () => {
      const ticker = await opened(attributes);
      if (ticker.theme === 'dark') ticker.style.background = '#17191c';
      await expect(ticker).to.be.accessible();
    });
  }
});

describe("a reader's own station", () => {
  it('is chosen by its star, stands first and is kept for the next page', async () => {
    const ticker = await opened('lang="ko" personal');
    expect(star(ticker, '강릉').getAttribute('aria-label')).to.equal('강릉 지점을 내 지점으로 정하기');
    star(ticker, '강릉').click();
    await ticker.updateComplete;
    expect(star(ticker, '강릉').getAttribute('aria-pressed')).to.equal('true');
    expect(names(ticker)[0]).to.equal('강릉');
    const next = await shown('personal stations="서울" pin="부산"');
    expect(names(next)).to.deep.equal(['강릉', '부산', '서울']);
  });

  it('stands first in every strip of the page at once', async () => {
    const other = await shown('personal');
    const ticker = await opened('personal');
    star(ticker, '강릉').click();
    await other.updateComplete;
    expect(names(other)[0]).to.equal('강릉');
    star(ticker, '강릉').click();
    await other.updateComplete;
    expect(names(other)[0]).to.equal('속초');
  });

  it('is one, and none after a second press', async () => {
    const ticker = await opened('personal');
    star(ticker, '강릉').click();
    await ticker.updateComplete;
    star(ticker, '서울').click();
    await ticker.updateComplete;
    expect(star(ticker, '강릉').getAttribute('aria-pressed')).to.equal('false');
    star(ticker, '서울').click();
    await ticker.updateComplete;
    expect(names(ticker)[0]).to.equal('속초');
    expect(localStorage.getItem('newsdrop:ticker-station')).to.equal(null);
  });

  it('is not asked for where the page does not offer it', async () => {
    const ticker = await opened();
    expect(inside(ticker, '.own')).to.equal(null);
  });
});
