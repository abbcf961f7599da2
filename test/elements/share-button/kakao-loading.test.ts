import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { KAKAO_SDK } from '../../../src/models/kakao.js';
import { useClock } from '../../support/clock.js';
import { until } from '../../support/dom.js';
import { kakaoScript, type KakaoStandIn } from '../../support/kakao.js';
import { hold, openPage, remote, status, text, type Answer } from '../../support/server.js';
import { find, heard, nameOf, opened, URL_1 } from '../../support/share-sheet.js';

type Share = Awaited<ReturnType<typeof opened>>;

const KEY = '0123456789abcdef0123456789abcdef';
const SDK = kakaoScript({ generation: 'share' });
const page = globalThis as { Kakao?: KakaoStandIn };

const script = (body = SDK): Answer => text(body, { headers: { 'content-type': 'text/javascript' } });
const hashOf = async (body: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(body));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

const row = (element: Element): HTMLButtonElement => find(element, 'button.kakaotalk');
const told = (element: Element): string => nameOf(find(element, '[part=kakao] [role=status]'));
const send = (element: Element): HTMLButtonElement | null => find(element, '[part=kakao-button]');
const ready = (element: Element): Promise<true> =>
  until(() => nameOf(row(element)) === '카카오톡', 'the row, ready');
const waiting = (element: Element): Promise<true> =>
  until(() => nameOf(row(element)).includes('준비 중'), 'the row, not ready');
const pressed = async (element: Share): Promise<void> => {
  row(element).click();
  await until(() => find(element, '[part=kakao]'), 'the view');
};
const withSdk = (url: string, more: Record<string, string> = {}): Promise<Share> =>
  opened({ services: 'kakaotalk x copy', 'kakao-key': KEY, 'kakao-sdk': url, ...more });
const reopen = async (element: Share): Promise<void> => {
  find(element, '[part=close]').click();
  await until(() => !find<HTMLDialogElement>(element, 'dialog').open, 'no sheet');
  element.share();
  await until(() => find(element, 'dialog').matches(':modal'), 'the sheet');
};

describe("<news-share-button> on a page without KakaoTalk's SDK", () => {
  let copied: string[];

  beforeEach(() => {
    sinon.stub(console, 'warn');
    sinon.stub(window, 'open').returns({ focus: () => undefined } as Window);
    copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (words: string) => Promise.resolve(void copied.push(words)) },
      configurable: true,
    });
  });

  afterEach(() => {
    sinon.restore();
    delete page.Kakao;
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('loads it when the sheet is opened, once for all buttons, and gives it the key at the press', async () => {
    const sdk = await remote(script());
    const first = await withSdk(sdk.url);
    await ready(first);
    const element = await withSdk(sdk.url);
    await ready(element);
    expect(await sdk.requests()).to.have.length(1);
    expect(page.Kakao!.seen).to.deep.equal([]);
    await pressed(element);
    expect(page.Kakao!.seen.map(({ method }) => method)).to.deep.equal(['init', 'sendDefault']);
    expect(page.Kakao!.seen[0]!.settings).to.deep.equal({ key: KEY });
  });

  it('leaves no script element behind', async () => {
    const element = await withSdk((await remote(script())).url);
    await ready(element);
    expect(document.querySelectorAll('head script[src*="/fault/"]')).to.have.length(0);
  });

  it('takes a file with the hash that the page gives', async () => {
    const element = await withSdk((await remote(script())).url, { 'kakao-sdk-integrity': await hashOf(SDK) });
    await ready(element);
    expect(page.Kakao).to.be.an('object');
  });

  const losses: [string, Answer, Record<string, string>][] = [
    ['is not found', status(404), {}],
    ['has another hash', script(), { 'kakao-sdk-integrity': `sha384-${'A'.repeat(64)}` }],
    ['is cut off', { ...script(), cut: 'before' }, {}],
    ['is no SDK', script('window.other = 1'), {}],
    ['throws', script('throw new Error("no")'), {}],
  ];
  for (const [name, answer, more] of losses) {
    it(`copies the address and says why when the file ${name}`, async () => {
      const { onerror } = window;
      // what the file itself throws is its own
      window.onerror = () => true;
      const element = await withSdk((await remote(answer)).url, more);
      const failed = heard(element, 'news-share-failed') as { service: string }[];
      await ready(element);
      window.onerror = onerror;
      await pressed(element);
      expect(told(element)).to.include('불러오지 못했습니다');
      expect(failed.map(({ service }) => service)).to.deep.equal(['kakaotalk']);
      await until(() => copied.length, 'the copy');
      expect(copied).to.deep.equal([URL_1]);
    });
  }

  it('asks again when the sheet is opened again', async () => {
    const sdk = await remote([status(500), script()]);
    const element = await withSdk(sdk.url);
    await ready(element);
    await reopen(element);
    await until(() => page.Kakao, 'the SDK');
    await pressed(element);
    expect(told(element)).to.include('카카오톡에서 이어서');
  });

  describe('while it is on its way', () => {
    it('says in the row that it is not ready', async () => {
      const sdk = await remote(hold(script()));
      const element = await withSdk(sdk.url);
      await waiting(element);
      await expect(element).to.be.accessible();
      await sdk.release();
      await ready(element);
    });

    it('waits with a pressed reader, and calls it in a press of its own', async () => {
      const sdk = await remote(hold(script()));
      const element = await withSdk(sdk.url);
      const after = heard(element, 'news-shared');
      await waiting(element);
      await pressed(element);
      expect(told(element)).to.include('준비하고 있습니다');
      expect(send(element)).to.equal(null);
      await sdk.release();
      const button = await until(() => send(element), 'the button');
      expect(told(element)).to.equal('카카오톡이 준비되었습니다.');
      expect([after, page.Kakao!.seen]).to.deep.equal([[], []]);
      button.click();
      expect(page.Kakao!.seen.map(({ method }) => method)).to.deep.equal(['init', 'sendDefault']);
      expect(after).to.deep.equal([{ service: 'kakaotalk', url: URL_1 }]);
    });

    it('tells a waiting reader when it cannot be had, and copies nothing without a press', async () => {
      const sdk = await remote(hold(status(404)));
      const element = await withSdk(sdk.url);
      await waiting(element);
      await pressed(element);
      await sdk.release();
      await until(() => told(element).includes('불러오지 못했습니다'), 'the words');
      expect(send(element)).to.equal(null);
      expect(copied).to.deep.equal([]);
    });

    it('waits ten seconds, then copies and says why; what comes later is used', async () => {
      const clock = useClock();
      const sdk = await remote(hold(script()));
      const element = await withSdk(sdk.url);
      await sdk.seen(1);
      await waiting(element);
      await clock.tickAsync(9000);
      await element.updateComplete;
      expect(nameOf(row(element))).to.include('준비 중');
      await clock.tickAsync(1100);
      await ready(element);
      await pressed(element);
      expect(told(element)).to.include('응답하지 않습니다');
      await until(() => copied.length, 'the copy');
      await sdk.release();
      await until(() => page.Kakao, 'the SDK');
      send(element)!.click();
      await until(() => told(element).includes('카카오톡에서 이어서'), 'the call');
    });
  });

  it("asks for Kakao's own file, pinned by its hash, where the page names no other", async () => {
    const asked: { src: string; integrity: string; crossOrigin: string | null }[] = [];
    const opened = await openPage({
      html: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title>
        <script type="module" src="/src/define/share-button.ts"></script>
        <body><news-share-button native="never" kakao-key="${KEY}"></news-share-button>`,
      headers: { 'content-security-policy': `script-src ${location.origin}` },
    });
    new opened.window.MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node.nodeName === 'SCRIPT') asked.push(node as HTMLScriptElement);
    }).observe(opened.document.head, { childList: true });
    const element = opened.document.querySelector('news-share-button')!;
    const button = await until(
      () => element.shadowRoot?.querySelector<HTMLElement>('[part=button]'),
      'the button',
    );
    button.click();
    await until(() => opened.violations.length, 'the refusal by the policy');
    expect(asked.map(({ src, integrity, crossOrigin }) => ({ src, integrity, crossOrigin }))).to.deep.equal([
      { src: KAKAO_SDK.url, integrity: KAKAO_SDK.integrity, crossOrigin: 'anonymous' },
    ]);
    await until(
      () => row(element) && nameOf(row(element)) === '카카오톡',
      'the row, with no more to wait for',
    );
    row(element).click();
    await until(() => find(element, '[part=kakao]'), 'the view');
    expect(told(element)).to.include('불러오지 못했습니다');
    expect([
      ...opened.errors.filter((line) => !line.includes('could not load')),
      ...opened.rejections,
    ]).to.deep.equal([]);
  });

  it('takes no other kind of address for the file, and says so', async () => {
    // oxlint-disable-next-line no-script-url -- must be refused
    const element = await withSdk('javascript:window.Kakao={}');
    await until(
      () => (console.warn as sinon.SinonStub).args.flat().join().includes('kakao-sdk="java'),
      'the line',
    );
    expect(page.Kakao).to.equal(undefined);
    element.remove();
  });
});
