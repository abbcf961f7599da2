import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import sinon from 'sinon';
import type { NewsWeatherTicker } from '../../../src/elements/weather-ticker/weather-ticker.js';
import type { BeforeOpenDetail } from '../../../src/controllers/opening.js';
import { weather } from '../../fixtures/weather.js';
import { useClock } from '../../support/clock.js';
import { until } from '../../support/dom.js';
import { inside, names, place, settled } from './ticker.js';

const NOW = '2026-11-22T09:00:00+09:00';

const show = async (
  attributes: string,
  data: object | string = weather(),
  isWhole = true,
): Promise<NewsWeatherTicker> => {
  const ticker = place(attributes);
  ticker.data = data;
  await ticker.updateComplete;
  if (isWhole) await settled(ticker);
  return ticker;
};

const temperatures = (ticker: Element): string[] =>
  [...ticker.shadowRoot!.querySelectorAll('.list .temperature')].map((one) => one.textContent!);
const links = (ticker: Element): HTMLAnchorElement[] => [
  ...ticker.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.list a'),
];
const chips = (ticker: Element): string[] =>
  [...ticker.shadowRoot!.querySelectorAll('.list .alert')].map((chip) => chip.textContent!.trim());
const focused = (ticker: Element): string | undefined =>
  ticker.shadowRoot!.activeElement?.textContent?.trim();

/** Runs `act` and gives what was said to the site builder meanwhile. */
const warned = async (act: () => Promise<unknown>): Promise<string[]> => {
  const warn = sinon.stub(console, 'warn');
  try {
    await act();
    return warn.args.map(([message]) => String(message));
  } finally {
    warn.restore();
  }
};

describe('the stations that a page chooses', () => {
  const data = weather(['서울', '부산', '제주', '춘천']);

  it('stand in the order of the attribute, by name or id', async () => {
    expect(names(await show('stations="제주, 101 ,서울"', data, false))).to.deep.equal([
      '제주',
      '부산',
      '서울',
    ]);
  });

  it('are all, pinned ones first', async () => {
    expect(names(await show('pin="제주"', data, false))).to.deep.equal(['제주', '서울', '부산', '춘천']);
  });

  it('stand once, though chosen and pinned', async () => {
    const ticker = await show('stations="서울,제주" pin="제주"', data, false);
    expect(names(ticker)).to.deep.equal(['제주', '서울']);
  });

  it('leave out what is not there, and say which in one warning', async () => {
    let ticker: NewsWeatherTicker;
    const said = await warned(async () => {
      ticker = await show('stations="서울,평양,999"', data, false);
      ticker.data = weather(['서울', '부산']);
      await ticker.updateComplete;
    });
    expect(names(ticker!)).to.deep.equal(['서울']);
    expect(said.filter((line) => /평양/.test(line))).to.deep.equal([
      'newsdrop: stations="…": there is no station 평양, 999.',
    ]);
  });

  it('are all where none of them is there', async () => {
    const ticker = await show('stations="런던"', data, false);
    expect(names(ticker)).to.have.length(4);
  });

  it('change with the attribute', async () => {
    const ticker = await show('stations="서울"', data, false);
    ticker.stations = '부산';
    await ticker.updateComplete;
    expect(names(ticker)).to.deep.equal(['부산']);
  });

  it('keep duplicates of one id', async () => {
    const twice = { stations: [{ id: '1', name: '가' }, { id: '1', name: '나' }, { name: '다' }] };
    expect(names(await show('stations="1"', twice, false))).to.deep.equal(['가', '나']);
  });
});

describe('the degrees of a strip', () => {
  const data = {
    stations: [{ name: '가', temperature: -0.04 }, { name: '나', temperature: 21.55 }, { name: '다' }],
  };

  it('have one decimal, no minus before zero and a dash for nothing', async () => {
    expect(temperatures(await show('', data, false))).to.deep.equal(['0.0℃', '21.6℃', '–']);
  });

  it('are Fahrenheit, or whole, where the page wants it', async () => {
    const ticker = await show('units="fahrenheit" decimals="0"', data, false);
    expect(temperatures(ticker)).to.deep.equal(['32℉', '71℉', '–']);
  });

  it('take a number from a script', async () => {
    const ticker = await show('', data, false);
    Object.assign(ticker, { decimals: 0 });
    await ticker.updateComplete;
    expect(temperatures(ticker)).to.deep.equal(['0℃', '22℃', '–']);
  });

  it("have the language's own digits", async () => {
    const ticker = await show('lang="ar-EG"', data, false);
    expect(temperatures(ticker)[1]).to.equal('٢١٫٦℃');
  });

  it('are the default for a unit that nobody knows, with one warning', async () => {
    const said = await warned(async () => {
      expect(temperatures(await show('units="kelvin"', data, false))[1]).to.equal('21.6℃');
    });
    expect(said).to.deep.equal(['newsdrop: units="kelvin" is not one of celsius, fahrenheit.']);
  });

  it('are said with their minus, and in words where there are none, to a list', async () => {
    const ticker = await show('lang="ko"', { stations: [{ name: '가', temperature: -3 }, { name: '나' }] });
    const said = [...ticker.shadowRoot!.querySelectorAll('.list li')].map((item) =>
      [...item.querySelectorAll(':scope > :not([aria-hidden])')].map((part) => part.textContent).join(' '),
    );
    expect(said).to.deep.equal(['가 영하 3.0℃', '나 기온 없음']);
  });
});

describe('what a voice meets in a strip', () => {
  it('is a sentence, with the stations left to the eye', async () => {
    const ticker = await show('');
    const items = [...ticker.shadowRoot!.querySelectorAll('.list li')];
    expect(items.every((item) => item.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(inside(ticker, '.list')!.getAttribute('role')).to.equal('presentation');
    expect(inside(ticker, '.rest')!.getAttribute('aria-labelledby')).to.equal('summary');
  });

  it('is a list with list="inline"', async () => {
    const ticker = await show('list="inline"');
    expect(inside(ticker, '.list')!.getAttribute('role')).to.equal('list');
    expect(inside(ticker, '.list [aria-hidden="true"]:is(li)')).to.equal(null);
  });

  it('is a list where all stations are in view', async () => {
    const ticker = await show('', weather(['서울', '부산']));
    expect(inside(ticker, '.list')!.getAttribute('role')).to.equal('list');
    expect(inside(ticker, '.control')).to.equal(null);
  });

  it('has the grade of the air in words', async () => {
    const air = {
      stations: [
        { name: '서울', temperature: 3, air: { grade: 'very-bad' } },
        { name: '부산', air: { pm10: 3 } },
      ],
    };
    const ticker = await show('lang="ko"', air, false);
    expect(inside(ticker, '.air')!.textContent).to.equal('미세먼지 매우 나쁨');
    expect(ticker.shadowRoot!.querySelectorAll('.air')).to.have.length(1);
  });
});

describe('the links of a strip', () => {
  const HREF = 'station-href="https://news.example/w/{id}?n={name}"';

  it('lead to each station, encoded', async () => {
    const ticker = await show(HREF, { stations: [{ id: 'a/b', name: '홍성 (예)' }] }, false);
    expect(links(ticker)[0]!.href).to.equal(
      'https://news.example/w/a%2Fb?n=%ED%99%8D%EC%84%B1%20(%EC%98%88)',
    );
  });

  it('leave a station plain that has no id', async () => {
    const ticker = await show(HREF, { stations: [{ name: '가' }, { id: '2', name: '나' }] }, false);
    expect(links(ticker).map((link) => link.textContent)).to.deep.equal(['나']);
  });

  it('are none for an address that no page may open', async () => {
    // oxlint-disable-next-line no-script-url -- must be refused
    expect(links(await show('station-href="javascript:alert({id})"', weather(), false))).to.deep.equal([]);
  });

  it('come from the data where the page has no address for them', async () => {
    const ticker = await show('', { stations: [{ name: '가', url: 'https://a.example/1' }] }, false);
    expect(links(ticker)[0]!.href).to.equal('https://a.example/1');
  });

  it('are one stop of the keyboard, with arrow keys, Home and End between them', async () => {
    const ticker = await show(`${HREF} controls="pause" motion="static"`);
    await until(() => links(ticker).filter(({ tabIndex }) => tabIndex === 0).length === 1);
    links(ticker)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(ticker)).to.equal('지점2');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(ticker)).to.equal('지점1');
    await sendKeys({ press: 'End' });
    expect(focused(ticker)).to.equal('지점30');
    expect(links(ticker).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    await sendKeys({ press: 'Home' });
    expect(focused(ticker)).to.equal('지점1');
  });

  it('follow the arrow keys the other way from right to left', async () => {
    const ticker = await show(`${HREF} dir="rtl" motion="static"`);
    await until(() => links(ticker)[1]!.tabIndex === -1);
    links(ticker)[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(ticker)).to.equal('지점2');
  });

  it('keep one stop when their station is gone', async () => {
    const ticker = await show(`${HREF} motion="static"`);
    await until(() => links(ticker)[1]!.tabIndex === -1);
    links(ticker)[29]!.focus();
    ticker.data = weather(['가', '나']);
    await ticker.updateComplete;
    expect(links(ticker).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1]);
  });

  it('pause the strip that the keyboard reaches', async () => {
    const ticker = await show(HREF);
    links(ticker)[0]!.focus();
    await ticker.updateComplete;
    expect(ticker.paused).to.equal(true);
  });

  for (const [how, type, button, isAsked] of [
    ['a click', 'click', 0, true],
    ['a middle click', 'auxclick', 1, true],
    ['a right click', 'auxclick', 2, false],
  ] as const) {
    it(isAsked ? `ask the page at ${how}, which may keep the reader` : `ask nobody at ${how}`, async () => {
      const ticker = await show(HREF);
      let asked: BeforeOpenDetail | undefined;
      const keep = (event: CustomEvent<BeforeOpenDetail>): void => {
        asked = event.detail;
        event.preventDefault();
      };
      document.addEventListener('news-before-open', keep as EventListener, { once: true });
      const click = new MouseEvent(type, { button, bubbles: true, composed: true, cancelable: true });
      links(ticker)[2]!.querySelector('bdi')!.dispatchEvent(click);
      document.removeEventListener('news-before-open', keep as EventListener);
      expect(click.defaultPrevented).to.equal(isAsked);
      expect(asked).to.deep.equal(
        isAsked ? { id: '102', name: '지점3', url: links(ticker)[2]!.href, position: 2 } : undefined,
      );
    });
  }
});

describe('the alerts of a strip', () => {
  const alerts = [
    {
      title: '호우경보',
      level: 'warning',
      issuedAt: '2026-11-22T08:00:00+09:00',
      expiresAt: '2026-11-22T09:10:00+09:00',
    },
    {
      title: '강풍주의보',
      level: 'watch',
      issuedAt: '2026-11-22T09:05:00+09:00',
      url: 'https://a.example/1',
    },
    { title: '지난 특보', expiresAt: '2026-11-22T08:59:00+09:00' },
  ];

  it('come first, each from its issue to its expiry', async () => {
    const clock = useClock(NOW);
    const ticker = await show('', weather(undefined, { alerts }));
    expect(chips(ticker)).to.deep.equal(['호우경보']);
    expect(inside(ticker, '.list')!.firstElementChild!.className).to.equal('alert warning');
    await clock.tickAsync(5 * 60_000);
    await ticker.updateComplete;
    expect(chips(ticker)).to.deep.equal(['호우경보', '강풍주의보']);
    await clock.tickAsync(5 * 60_000);
    await ticker.updateComplete;
    expect(chips(ticker)).to.deep.equal(['강풍주의보']);
  });

  it('are said to a voice, as links where they lead somewhere', async () => {
    useClock('2026-11-22T09:06:00+09:00');
    const ticker = await show('', weather(undefined, { alerts }));
    expect(inside(ticker, '.list')!.getAttribute('role')).to.equal('list');
    expect(inside(ticker, '.alert')!.hasAttribute('aria-hidden')).to.equal(false);
    expect(links(ticker).map(({ href }) => href)).to.deep.equal(['https://a.example/1']);
  });

  it('pass the accessibility rules, in either look', async () => {
    const held = [
      { title: '호우경보', level: 'warning' },
      { title: '강풍주의보', level: 'watch', url: '/1' },
    ];
    const ticker = await show('motion="static"', weather(undefined, { alerts: held }));
    await expect(ticker).to.be.accessible();
    ticker.theme = 'dark';
    ticker.style.background = '#17191c';
    await ticker.updateComplete;
    await expect(ticker).to.be.accessible();
  });

  it('stay where their level is unknown or their address none', async () => {
    // oxlint-disable-next-line no-script-url -- must be refused
    const odd = [{ title: '한파', level: 'severe', url: 'javascript:alert(1)' }];
    const ticker = await show('', weather(undefined, { alerts: odd }), false);
    expect(chips(ticker)).to.deep.equal(['한파']);
    expect(links(ticker)).to.deep.equal([]);
  });
});

describe('new data in a strip', () => {
  it('mark what changed, and nothing else', async () => {
    const ticker = await show('motion="static"');
    await until(() => inside(ticker, '.tail')!.childElementCount, 'the strip to be measured');
    const data = weather() as { stations: { temperature: number }[] };
    data.stations[1]!.temperature = 30;
    ticker.data = data;
    await ticker.updateComplete;
    await until(() => inside(ticker, '.changed'), 'the mark');
    const marked = [...ticker.shadowRoot!.querySelectorAll('.changed bdi:not(.temperature)')];
    expect([...new Set(marked.map((name) => name.textContent))]).to.deep.equal(['지점2']);
  });
});

describe('a strip of data in the wild', () => {
  const LONG = '가'.repeat(300);

  it('cuts a name of 300 letters, tells it whole to who points at it, and stays one line high', async () => {
    const ticker = await show('motion="static"', weather([LONG, '👩‍👩‍👧‍👦 ﷺ‮abc', '부산']));
    expect(names(ticker)[0]!.length).to.be.at.most(100);
    expect(ticker.getBoundingClientRect().height).to.be.at.most(50);
    const item = inside(ticker, '.list li')!;
    expect(item.getBoundingClientRect().width).to.be.at.most(320);
    expect(item.title).to.equal(`${names(ticker)[0]} 흐림`);
    const degrees = item.querySelector('.temperature')!.getBoundingClientRect();
    expect(degrees.right).to.be.below(item.getBoundingClientRect().right);
  });

  it('shows no name of a usual length otherwise than whole', async () => {
    const ticker = await show('motion="static"', weather(['서울', 'Baengnyeongdo', '홍성(예)']));
    for (const name of ticker.shadowRoot!.querySelectorAll('.list .name'))
      expect(name.scrollWidth).to.be.at.most(name.clientWidth);
  });

  it('shows a word that nobody knows, beside a picture that says nothing', async () => {
    const data = {
      stations: [{ name: '서울', condition: 'unknown', text: '물보라', temperature: 1 }, { name: '부산' }],
    };
    const ticker = await show('', data, false);
    const [known, none] = ticker.shadowRoot!.querySelectorAll('.list li');
    expect(known!.querySelector('.word')!.textContent).to.equal('물보라');
    expect(known!.querySelector('.icon')).to.not.equal(null);
    expect(none!.querySelector('.icon, .word')).to.equal(null);
  });

  it('reads temperatures that are strings', async () => {
    const data = {
      stations: [
        { name: '서울', temperature: '3.25' },
        { name: '부산', temperature: '-' },
      ],
    };
    expect(temperatures(await show('', data, false))).to.deep.equal(['3.3℃', '–']);
  });

  it('keeps what the data call by marks of direction apart from what stands beside it', async () => {
    const ticker = await show('', weather(['\u202Eabc', 'مكة', '부산']), false);
    const all = [...ticker.shadowRoot!.querySelectorAll('.list li')];
    expect(all.every((item) => item.querySelector('.name')!.localName === 'bdi')).to.equal(true);
    expect(names(ticker)).to.deep.equal(['abc', 'مكة', '부산']);
  });

  it('is one of one station, which stands still', async () => {
    const ticker = await show('lang="ko"', weather(['서울']));
    expect(names(ticker)).to.deep.equal(['서울']);
    expect(inside(ticker, '#summary')!.textContent).to.include('1곳');
    expect(inside(ticker, '.control')).to.equal(null);
  });

  it('moves through a hundred thousand stations with a few of them in the page', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ name: `지점${i}`, temperature: 1 }));
    const ticker = await show('', { stations: many });
    expect(ticker.shadowRoot!.querySelectorAll('li').length).to.be.below(200);
    expect(inside(ticker, '#summary')!.textContent).to.include('100000');
  });

  it('is no longer than a thousand items for a voice, whatever the data have', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ name: `지점${i}`, temperature: 1 }));
    const ticker = await show('list="inline"', { stations: many });
    expect(inside(ticker, '.list')!.childElementCount).to.equal(1000);
    expect(inside(ticker, '#summary')!.textContent).to.include('100000');
  });
});

describe('a strip where text is large', () => {
  it('is as high as its head needs', async () => {
    const ticker = place('lang="ko" style="font-size: 32px"');
    ticker.data = weather();
    await settled(ticker);
    const head = inside(ticker, '.head')!;
    expect(head.scrollHeight).to.be.at.most(head.clientHeight);
  });
});

describe('a strip in little room', () => {
  /** Width in px, text in px. */
  for (const [width, size] of [
    [360, 15],
    [320, 15],
    [320, 30],
  ] as const) {
    it(`shows a whole station, its source and the way back and on (${width} px, text of ${size} px)`, async () => {
      const style = `style="display: block; width: ${width}px; font-size: ${size}px"`;
      const ticker = await show(`lang="ko" motion="static" ${style}`);
      const view = inside(ticker, '.strip')!.getBoundingClientRect();
      const items = inside(ticker, '.laid') ? '.tail li' : '.list li';
      const whole = [...ticker.shadowRoot!.querySelectorAll(items)].filter((item) => {
        const { left, right } = item.getBoundingClientRect();
        return left >= view.left - 0.5 && right <= view.right + 0.5;
      });
      expect(whole.length).to.be.above(0);
      for (const part of ['.source', '[part="table-button"]', '.back', '.on']) {
        const { left, right, width: wide } = inside(ticker, part)!.getBoundingClientRect();
        expect(wide, part).to.be.at.least(24);
        expect(left, part).to.be.at.least(ticker.getBoundingClientRect().left);
        expect(right, part).to.be.at.most(ticker.getBoundingClientRect().right + 0.5);
      }
    });
  }
});

describe('the head of a strip', () => {
  const linked = { source: { name: 'MET Norway', url: 'https://api.met.no/' } };

  for (const width of [300, 390, 640, 1000]) {
    it(`tells that it is old and whose it is, both, in ${width} px`, async () => {
      useClock('2026-11-22T15:00:00+09:00');
      const style = `style="display: block; width: ${width}px; font-size: 15px"`;
      const ticker = await show(`lang="ko" ${style}`, weather(undefined, linked), false);
      for (const part of ['.time', '.stale', '.source']) {
        const box = inside(ticker, part)!;
        expect(box.getBoundingClientRect().height, part).to.be.above(8);
        expect(box.scrollWidth, part).to.be.at.most(box.clientWidth || box.scrollWidth);
      }
    });
  }

  it('links the source that gives its address', async () => {
    const ticker = await show('', weather(undefined, linked), false);
    expect(inside<HTMLAnchorElement>(ticker, '.source a')!.href).to.equal('https://api.met.no/');
  });

  it('names that source also with no-head, and no time', async () => {
    const ticker = await show('no-head', weather(undefined, linked), false);
    expect(inside(ticker, '.source')!.textContent).to.equal('Source: MET Norway');
    expect(inside(ticker, '.time')).to.equal(null);
  });

  it('says since when nothing came', async () => {
    useClock('2026-11-22T15:00:00+09:00');
    const ticker = await show('lang="ko"', weather(), false);
    expect(inside(ticker, '.time .short')!.textContent).to.equal('11.22 8시');
    expect(inside(ticker, '.stale')!.textContent).to.equal('이후 갱신 없음');
  });
});

describe('the controls that a page chooses', () => {
  it('are the pause alone, with the table for the keyboard', async () => {
    const ticker = await show('controls="pause"');
    const buttons = [...ticker.shadowRoot!.querySelectorAll('button')];
    expect(buttons.map((one) => one.part.value)).to.deep.equal(['pause', 'table-button']);
    const table = buttons[1]!;
    expect(table.getBoundingClientRect().width).to.be.below(2);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await until(() => ticker.shadowRoot!.activeElement?.part.value === 'table-button', 'focus');
    // a window in the background, as WebKit's is here, has no :focus
    if (document.hasFocus()) expect(table.getBoundingClientRect().width).to.be.above(40);
  });

  it('are all where nobody knows what is wanted', async () => {
    const ticker = await show('controls="none"');
    expect(inside(ticker, '.step')).to.not.equal(null);
  });
});
