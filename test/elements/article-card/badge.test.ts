import { expect } from '@open-wc/testing';
import { useClock } from '../../support/clock.js';
import { all, ARTICLE, has, inside, show, words } from './card.js';

describe('the badges of a teaser', () => {
  for (const [article, lang, expected] of [
    [{ badges: ['live'] }, 'ko', '실시간'],
    [{ badges: ['breaking'] }, 'ko', '속보'],
    [{ headline: '[단독] 여객선 통제' }, 'ko', '단독'],
    [{ badges: ['opinion'] }, 'ko', '오피니언'],
    [{ badges: ['premium'] }, 'ko', '구독자 전용'],
    [{ badges: ['sponsored'] }, 'ko', '광고'],
    [{ sponsor: '협동조합' }, 'ko', '광고 협동조합'],
    [{ badges: ['video'], duration: 'PT3M20S' }, 'ko', '영상 3:20'],
    [{ badges: ['audio'], duration: 'PT1H2M5S' }, 'ko', '음성 1:02:05'],
    [{ badges: ['gallery'] }, 'ko', '화보'],
    [{ badges: ['premium'] }, 'en', 'Subscribers'],
    [{ badges: ['video'] }, 'en', 'Video'],
  ] as const) {
    it(`say “${expected}” in words`, async () => {
      const card = await show({ ...ARTICLE, ...article });
      card.lang = lang;
      card.requestUpdate();
      await card.updateComplete;
      expect(words(card, '.badge')).to.equal(expected);
      // a sign is for the eye alone
      for (const sign of all(card, '.badge svg')) expect(sign.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('never hide an advertisement, whatever its section and other badges', async () => {
    const card = await show({
      ...ARTICLE,
      section: { name: '광고' },
      badges: ['breaking', 'sponsored', 'unknown'],
    });
    expect(words(card, '.badge')).to.equal('광고');
  });

  for (const paid of [
    { sponsor: { name: '협동조합' } },
    { sponsor: true },
    { badges: 'sponsored' },
    { badges: ['Sponsored'] },
    { badges: ['advertorial'] },
    { badges: ['협찬'] },
  ]) {
    it(`say that it is an advertisement though the data say so wrongly: ${JSON.stringify(paid)}`, async () => {
      const card = await show({ ...ARTICLE, ...paid });
      expect(words(card, '.badge')).to.equal('광고');
      expect(inside(card, '.link')!.getAttribute('rel')).to.include('sponsored');
    });
  }

  it('say nothing of what was not paid for', async () => {
    expect(has(await show({ ...ARTICLE, sponsor: false, badges: [] }), '.badge')).to.equal(false);
  });

  it('do not repeat the section', async () => {
    const card = await show({ ...ARTICLE, section: { name: '오피니언' }, badges: ['opinion'] });
    expect(has(card, '.badge')).to.equal(false);
  });

  it('stand still for readers who want that', async () => {
    const rules = (await show(ARTICLE)).shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [
      ...sheet.cssRules,
    ]);
    const moving = rules.filter((rule) => /\banimation:/.test(rule.cssText));
    expect(moving.length).to.be.greaterThan(0);
    for (const rule of moving)
      expect((rule as CSSMediaRule).conditionText).to.equal('(prefers-reduced-motion: no-preference)');
  });
});

describe('the time of a teaser', () => {
  const at = (publishedAt: string, more: object = {}): object => ({ headline: '기사', publishedAt, ...more });

  for (const [now, expected] of [
    ['2024-05-06T10:00:20+09:00', '1분 전'],
    ['2024-05-06T10:59:59+09:00', '59분 전'],
    ['2024-05-06T11:00:00+09:00', '1시간 전'],
    ['2024-05-07T09:59:59+09:00', '23시간 전'],
    ['2024-05-07T10:00:00+09:00', '2024.05.06 (월)'],
    ['2024-05-06T09:00:00+09:00', '2024.05.06 (월)'],
  ] as const) {
    it(`is “${expected}” at ${now}`, async () => {
      useClock(now);
      expect(words(await show(at('2024-05-06T10:00:00+09:00')), 'time')).to.equal(expected);
    });
  }

  it('is that of the site, wherever the reader is', async () => {
    const card = await show(at('2024-05-05T15:30:00Z'));
    expect(words(card, 'time')).to.equal('2024.05.06 (월)');
    expect(inside(card, 'time')!.getAttribute('datetime')).to.equal('2024-05-06T00:30:00+09:00');
  });

  it('tells the change where it reads differently', async () => {
    const card = await show(at('2024-05-06T10:00:00+09:00', { updatedAt: '2024-05-07T10:00:00+09:00' }));
    expect(words(card, '.meta')).to.equal('2024.05.06 (월) · 수정 2024.05.07 (화)');
    card.data = at('2024-05-06T10:00:00+09:00', { updatedAt: '2024-05-06T20:00:00+09:00' });
    await card.updateComplete;
    expect(words(card, '.meta')).to.equal('2024.05.06 (월)');
  });
});

describe('what stands beside the headline of a teaser', () => {
  const WHOLE = {
    ...ARTICLE,
    section: { name: '사회', url: '/society' },
    authors: [{ name: '문바다', role: '기자', url: '/people/1' }, { name: '이나래' }],
  };

  it('leads where the data say, without a stop of its own', async () => {
    const card = await show(WHOLE);
    const links = all(card, 'a') as HTMLAnchorElement[];
    expect(links.map(({ pathname, tabIndex }) => [pathname, tabIndex])).to.deep.equal([
      ['/society', -1],
      ['/articles/1', 0],
      ['/people/1', -1],
    ]);
    expect(words(card, '[part=byline]')).to.equal('문바다 기자 · 이나래');
    await expect(card).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
  });

  it('lies above the headline’s area, to be followed and selected', async () => {
    const card = await show(WHOLE, 'layout="standard"');
    card.scrollIntoView();
    for (const selector of ['.section a', '.excerpt', '[part=byline] a', 'time']) {
      const { left, top, height } = inside(card, selector)!.getBoundingClientRect();
      const hit = card.shadowRoot!.elementFromPoint(left + 4, top + height / 2);
      expect(hit?.closest('.link') === null, selector).to.equal(true);
    }
    const selection = getSelection()!;
    selection.selectAllChildren(inside(card, '.excerpt')!);
    expect(selection.rangeCount).to.equal(1);
    selection.removeAllRanges();
  });

  it('names the publisher of another site with its logo, and not the own one', async () => {
    const publisher = { name: '다른신문', logo: '/logo.svg' };
    const card = await show({ ...ARTICLE, url: 'https://other.example/1', publisher });
    expect(words(card, '[part=publisher]')).to.equal('다른신문');
    expect(inside<HTMLImageElement>(card, '[part=publisher] img')!.alt).to.equal('');
    card.data = { ...ARTICLE, publisher };
    await card.updateComplete;
    expect(has(card, '[part=publisher]')).to.equal(false);
  });
});
