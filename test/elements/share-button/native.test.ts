import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../src/define/share-button.js';
import type { NewsShareButton } from '../../../src/elements/share-button/share-button.js';
import { useClock } from '../../support/clock.js';
import { frame, until } from '../../support/dom.js';
import { find, focused, heard, isOpen, nameOf, URL_1 } from '../../support/share-sheet.js';

/** How the device's share menu can end, and what a reader finds then: nothing to do, or the sheet. */
const OUTCOMES: readonly { readonly name: string; readonly ends: 'shared' | 'cancelled' | 'failed' }[] = [
  { name: 'ok', ends: 'shared' },
  { name: 'AbortError', ends: 'cancelled' },
  { name: 'NotAllowedError', ends: 'failed' },
  { name: 'DataError', ends: 'failed' },
  { name: 'InvalidStateError', ends: 'failed' },
  { name: 'TypeError', ends: 'failed' },
];

const define = (name: string, value: unknown): void => {
  Object.defineProperty(navigator, name, { value, configurable: true });
};

const render = (native = 'auto'): Promise<NewsShareButton> =>
  fixture<NewsShareButton>(
    html`<news-share-button lang="ko" url=${URL_1} headline="상하이로" native=${native}></news-share-button>`,
  );

describe("<news-share-button> with the device's share menu", () => {
  beforeEach(() => {
    const { matchMedia } = window;
    sinon
      .stub(window, 'matchMedia')
      .callsFake((query) =>
        query.includes('coarse') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query),
      );
    define('canShare', () => true);
  });

  afterEach(() => {
    sinon.restore();
    for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
  });

  for (const { name, ends } of OUTCOMES) {
    it(`that ends with ${name}: ${ends}`, async () => {
      const cause = name === 'TypeError' ? new TypeError('no') : new DOMException('', name);
      define('share', () => (name === 'ok' ? Promise.resolve() : Promise.reject(cause)));
      const logged = ['error', 'warn'].map((level) => sinon.stub(console, level as 'error'));
      const element = await render();
      const [shared, failed] = ['news-shared', 'news-share-failed'].map((event) => heard(element, event));
      element.share();
      if (ends === 'failed') await until(() => isOpen(element), 'the sheet');
      else {
        await aTimeout(0);
        await frame();
        expect(find(element, 'dialog')).to.equal(null);
      }
      const told = { service: 'native', url: URL_1 };
      expect(shared).to.deep.equal(ends === 'shared' ? [told] : []);
      expect(failed).to.deep.equal(ends === 'failed' ? [{ ...told, cause }] : []);
      expect(
        logged.flatMap(({ args }) => args),
        'nothing a reader chose is an error',
      ).to.deep.equal([]);
    });
  }

  it('that never ends: one press means one menu, and a press long after it the sheet', async () => {
    const share = sinon.stub().returns(new Promise(() => undefined));
    define('share', share);
    const element = await render();
    const clock = useClock();
    element.share();
    element.share();
    expect(share.callCount).to.equal(1);
    clock.tick(1500);
    element.share();
    await until(() => isOpen(element), 'the sheet');
    expect(share.callCount).to.equal(1);
  });

  it('that another button of the page has open already gives way to the sheet', async () => {
    let isBusy = false;
    define('share', () => {
      if (isBusy) return Promise.reject(new DOMException('', 'InvalidStateError'));
      isBusy = true;
      return new Promise(() => undefined);
    });
    (await render()).share();
    const element = await render();
    element.share();
    await until(() => isOpen(element), 'the sheet');
  });

  it('that is not there on a page without https: the sheet, and copying by selection', async () => {
    // an insecure page has neither
    define('share', undefined);
    define('canShare', undefined);
    define('clipboard', undefined);
    sinon.stub(document, 'execCommand').returns(true);
    const element = await render('always');
    element.share();
    await until(() => isOpen(element), 'the sheet');
    find(element, '[part=copy-button]').click();
    await until(
      () => nameOf(find(element, '.copy ~ [role=status]')) === '기사 주소를 복사했습니다.',
      'the words',
    );
    expect(focused(element)).to.equal('copy-button');
  });
});
