import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { until } from '../../support/dom.js';
import { makeKakao, type KakaoStandIn, type StandInOptions } from '../../support/kakao.js';
import { all, find, focused, heard, isOpen, nameOf, opened, URL_1 } from '../../support/share-sheet.js';

type Share = Awaited<ReturnType<typeof opened>>;

const KEY = '0123456789abcdef0123456789abcdef';
const SERVICES = 'kakaotalk x copy';
const page = globalThis as { Kakao?: unknown };

const row = (element: Element): HTMLButtonElement => find(element, 'button.kakaotalk');
const hasRow = (element: Element): boolean => Boolean(row(element));
const told = (element: Element): string => nameOf(find(element, '[part=kakao] [role=status]'));
const address = (element: Element): HTMLInputElement => find(element, '[part=address]');

/** A page with its own SDK, the sheet in view and the row at rest. */
const withKakao = async (
  options: StandInOptions,
  { key = KEY, attributes = {} }: { key?: string; attributes?: Record<string, string> } = {},
): Promise<{ element: Share; kakao: KakaoStandIn }> => {
  const kakao = makeKakao(window, options);
  if (key) kakao.init(key);
  page.Kakao = kakao;
  const element = await opened({ services: SERVICES, ...attributes });
  await until(() => hasRow(element) && nameOf(row(element)) === '카카오톡', 'the row, ready');
  return { element, kakao };
};
const sent = ({ seen }: KakaoStandIn): KakaoStandIn['seen'] => seen.filter(({ method }) => method !== 'init');
const press = async (element: Share): Promise<void> => {
  row(element).click();
  await until(() => find(element, '[part=kakao]'), 'the view');
};

describe('<news-share-button> with KakaoTalk', () => {
  let open: sinon.SinonStub;
  let copied: string[];
  /** Of the whole file: a line is never said twice. */
  const warned: string[] = [];
  const linesWith = (words: string): string[] => warned.filter((line) => line.includes(words));

  beforeEach(() => {
    sinon.stub(console, 'warn').callsFake((line: string) => void warned.push(line));
    open = sinon.stub(window, 'open').returns({ focus: () => undefined } as Window);
    copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      configurable: true,
    });
  });

  afterEach(() => {
    sinon.restore();
    delete page.Kakao;
    Reflect.deleteProperty(navigator, 'clipboard');
    for (const tag of document.head.querySelectorAll('[data-kakao-test]')) tag.remove();
  });

  /** What the page says of itself in its head. */
  const say = (tag: string, attributes: Record<string, string>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ ...attributes, 'data-kakao-test': '' }))
      element.setAttribute(name, value);
    document.head.append(element);
  };
  const openGraph = (url: string): void => {
    say('meta', { property: 'og:title', content: '상하이로' });
    say('meta', { property: 'og:url', content: url });
  };

  it('leaves it out where there is neither SDK nor key, without a word', async () => {
    const element = await opened();
    expect(hasRow(element)).to.equal(false);
    expect(linesWith('kakao')).to.deep.equal([]);
  });

  it('says so to a page that names it', async () => {
    const element = await opened({ services: 'kakaotalk naver' });
    expect(all(element, '[part=service]').map(nameOf)).to.deep.equal(['네이버 (새 창)']);
    expect(linesWith('names kakaotalk')).to.have.length(1);
  });

  it('stands first in Korean where there is a way to it', async () => {
    const { element } = await withKakao({ generation: 'share' }, { attributes: { services: '' } });
    expect(nameOf(all(element, '[part=service]')[0]!)).to.equal('카카오톡');
  });

  for (const generation of ['link', 'early', 'share'] as const) {
    describe(`of the page's own SDK (${generation})`, () => {
      it('calls it in the task of the press, in the form that it takes', async () => {
        const { element, kakao } = await withKakao({ generation });
        row(element).click();
        expect(sent(kakao)).to.have.length(1);
        const { method, settings } = sent(kakao)[0]!;
        const link = { mobileWebUrl: URL_1, webUrl: URL_1 };
        expect(method).to.equal('sendDefault');
        expect(settings).to.deep.equal(
          generation === 'share'
            ? { objectType: 'feed', content: { title: '상하이로', link }, installTalk: true }
            : { objectType: 'text', text: '상하이로', link, installTalk: true },
        );
      });

      it('is used as it is: not replaced, and not initialised with a second key', async () => {
        const { element, kakao } = await withKakao(
          { generation },
          { attributes: { 'kakao-key': 'f'.repeat(32) } },
        );
        await press(element);
        expect(page.Kakao === kakao).to.equal(true);
        expect(kakao.seen.filter(({ method }) => method === 'init')).to.deep.equal([
          { method: 'init', settings: { key: KEY } },
        ]);
      });

      it('lets Kakao read the tags of a page that shares itself', async () => {
        openGraph(URL_1);
        const { element, kakao } = await withKakao(
          { generation },
          { attributes: { campaign: 'utm_source={service}' } },
        );
        await press(element);
        expect(sent(kakao)).to.deep.equal([
          {
            method: 'sendScrap',
            settings: { requestUrl: `${URL_1}?utm_source=kakaotalk`, installTalk: true },
          },
        ]);
      });
    });
  }

  it('gives its key to an SDK that has none, at the press and not before', async () => {
    const kakao = makeKakao(window, { generation: 'share' });
    page.Kakao = kakao;
    const element = await opened({ services: SERVICES, 'kakao-key': KEY });
    await until(() => nameOf(row(element)) === '카카오톡', 'the row, ready');
    expect(kakao.seen).to.deep.equal([]);
    await press(element);
    expect(kakao.seen.map(({ method }) => method)).to.deep.equal(['init', 'sendDefault']);
    expect(kakao.seen[0]!.settings.key).to.equal(KEY);
  });

  it('leaves it out where the SDK has no key and there is none, with one warning', async () => {
    page.Kakao = makeKakao(window, { generation: 'share' });
    const element = await opened({ services: SERVICES });
    element.requestUpdate();
    await element.updateComplete;
    expect(hasRow(element)).to.equal(false);
    expect(linesWith('Kakao.init()')).to.have.length(1);
  });

  it('does not take a form of that name for the SDK', async () => {
    const form = document.createElement('form');
    form.id = 'Kakao';
    document.body.append(form);
    expect(hasRow(await opened({ services: SERVICES }))).to.equal(false);
    form.remove();
  });

  it('sends its own words for another article than the page, which has tags of its own', async () => {
    openGraph('https://www.haedam.example/news/2');
    const { element, kakao } = await withKakao({ generation: 'share' }, { attributes: { text: '현지에서' } });
    await press(element);
    const { method, settings } = sent(kakao)[0]!;
    expect(method).to.equal('sendDefault');
    expect(settings.content).to.include({ title: '상하이로', description: '현지에서' });
  });

  it('bears headlines that its encoder would trip over, and cuts long ones', async () => {
    const headline = `\ud83d ${'가'.repeat(10_000)}`;
    for (const generation of ['link', 'share'] as const) {
      const { element, kakao } = await withKakao({ generation }, { attributes: { headline } });
      await press(element);
      expect(sent(kakao), generation).to.have.length(1);
    }
  });

  it('tells the page before and after', async () => {
    const { element } = await withKakao({ generation: 'share' });
    const before = heard(element, 'news-before-share');
    const after = heard(element, 'news-shared');
    await press(element);
    expect(before).to.deep.equal([{ service: 'kakaotalk', url: URL_1, headline: '상하이로', text: '' }]);
    expect(after).to.deep.equal([{ service: 'kakaotalk', url: URL_1 }]);
  });

  it('calls nothing when the page says no', async () => {
    const { element, kakao } = await withKakao({ generation: 'share' });
    element.addEventListener('news-before-share', (event) => event.preventDefault());
    row(element).click();
    await element.updateComplete;
    expect(sent(kakao)).to.deep.equal([]);
    expect(hasRow(element)).to.equal(true);
  });

  it('takes what the page puts in place', async () => {
    const { element, kakao } = await withKakao({ generation: 'share' });
    element.addEventListener('news-before-share', ({ detail }) => (detail.url += '?from=chat'));
    await press(element);
    expect(sent(kakao)[0]!.settings.content).to.deep.include({
      link: { mobileWebUrl: `${URL_1}?from=chat`, webUrl: `${URL_1}?from=chat` },
    });
  });

  it('stays open after a call, with the address ready to be copied', async () => {
    for (const mishap of [undefined, 'silence'] as const) {
      const { element } = await withKakao({ generation: 'link', ...(mishap && { mishap }) });
      await press(element);
      expect(isOpen(element)).to.equal(true);
      expect(told(element)).to.include('카카오톡에서 이어서');
      expect(address(element).value).to.equal(URL_1);
      await until(() => focused(element) === 'address', 'the address');
      expect(copied).to.deep.equal([]);
      await expect(element).to.be.accessible();
    }
  });

  it('does not ask a second time what was refused', async () => {
    const { element } = await withKakao({ generation: 'share', mishap: 'refuse' });
    await press(element);
    expect(find(element, '[part=kakao-button]')).to.equal(null);
  });

  it('sends once more from there, and leads back', async () => {
    const { element, kakao } = await withKakao({ generation: 'share' });
    await press(element);
    find(element, '[part=kakao-button]').click();
    expect(sent(kakao)).to.have.length(2);
    find(element, '[part=back]').click();
    await until(() => hasRow(element), 'the services');
  });

  it('shows the address also where the page has no copy row', async () => {
    const { element } = await withKakao({ generation: 'share' }, { attributes: { services: 'kakaotalk x' } });
    await press(element);
    expect(address(element).value).to.equal(URL_1);
  });

  const failures: [string, StandInOptions, boolean, RegExp][] = [
    ['a blocked window', { generation: 'share' }, true, /브라우저가 카카오톡 창을 막았습니다/],
    ['a blocked window (old)', { generation: 'link' }, true, /브라우저가 카카오톡 창을 막았습니다/],
    ['a refusal', { generation: 'share', mishap: 'refuse' }, false, /요청을 받지 않았습니다/],
    ['a later refusal', { generation: 'link', mishap: 'reject' }, false, /요청을 받지 않았습니다/],
  ];
  for (const [name, options, isBlocked, words] of failures) {
    it(`copies the address after ${name}, and says why`, async () => {
      if (isBlocked) open.returns(null);
      const { element } = await withKakao(options);
      const failed = heard(element, 'news-share-failed') as { service: string; cause: unknown }[];
      await press(element);
      await until(() => words.test(told(element)), 'the cause');
      expect(failed.map(({ service }) => service)).to.deep.equal(['kakaotalk']);
      await until(() => copied.length, 'the copy');
      expect(copied).to.deep.equal([URL_1]);
      expect(isOpen(element)).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('leaves the address selected where nothing may be copied', async () => {
    open.returns(null);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    sinon.stub(document, 'execCommand').returns(false);
    const { element } = await withKakao({ generation: 'share' }, { attributes: { services: 'kakaotalk' } });
    await press(element);
    const field = await until(() => focused(element) === 'address' && address(element), 'the field');
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(URL_1);
  });

  it('tells the site builder of a refusal which origins to register', async () => {
    const { element } = await withKakao({ generation: 'share', mishap: 'refuse' });
    await press(element);
    const [line, ...more] = linesWith('(not accepted)');
    expect(line).to.include(`${location.origin} as a JavaScript SDK domain`);
    expect(line).to.include('https://www.haedam.example as a web domain');
    expect(more).to.deep.equal([]);
  });

  it('takes an init that throws for a refusal', async () => {
    page.Kakao = makeKakao(window, { generation: 'share', mishap: 'init' });
    const element = await opened({ services: SERVICES, 'kakao-key': KEY });
    await until(() => nameOf(row(element)) === '카카오톡', 'the row, ready');
    await press(element);
    expect(told(element)).to.include('요청을 받지 않았습니다');
    expect(linesWith('Unsupported browser')).to.have.length(1);
  });
});
