import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { useClock } from '../../support/clock.js';
import { until } from '../../support/dom.js';
import { all, find, focused, nameOf, opened, URL_1 } from '../../support/share-sheet.js';

const HEADLINE = '상하이로';
const BOTH = `${HEADLINE}\n${URL_1}`;

const clipboard = (value: unknown): void =>
  void Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
const both = (element: Element): HTMLButtonElement => find(element, '[part=copy-both-button]');
const status = (element: Element): string => nameOf(find(element, '[role=status]'));
const shown = (element: Element): string[] =>
  all(element, '.words > span')
    .filter((span) => getComputedStyle(span).visibility === 'visible')
    .map(nameOf);

describe('<news-share-button> when the headline is copied with the address', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    sinon.restore();
  });

  it('puts the headline on a line above the address', async () => {
    const writeText = sinon.stub().resolves();
    clipboard({ writeText });
    const element = await opened();
    both(element).click();
    expect(writeText.args, "in the click's own task").to.deep.equal([[BOTH]]);
  });

  it('says so on that button alone, and to screen readers, without any shift', async () => {
    clipboard({ writeText: () => Promise.resolve() });
    const element = await opened();
    const { width } = both(element).getBoundingClientRect();
    const { height } = find(element, 'dialog').getBoundingClientRect();
    both(element).click();
    await until(() => status(element));
    expect(status(element)).to.equal('제목과 기사 주소를 복사했습니다.');
    expect(shown(element)).to.deep.equal(['주소 복사', '복사했습니다']);
    expect(both(element).getBoundingClientRect().width).to.equal(width);
    expect(find(element, 'dialog').getBoundingClientRect().height).to.equal(height);
    await expect(element).to.be.accessible();
  });

  it('says of the last one alone that it was copied, for three seconds from then on', async () => {
    clipboard({ writeText: () => Promise.resolve() });
    const element = await opened();
    const clock = useClock();
    find(element, '[part=copy-button]').click();
    await until(() => status(element));
    await clock.tickAsync(2000);
    both(element).click();
    await until(() => status(element).includes('제목'));
    await clock.tickAsync(2000);
    expect(shown(element)).to.deep.equal(['주소 복사', '복사했습니다']);
    await clock.tickAsync(1100);
    expect(shown(element)).to.deep.equal(['주소 복사', '제목과 함께 복사']);
  });

  it('keeps both lines where there is no clipboard and the field has to be copied', async () => {
    clipboard(undefined);
    const element = await opened();
    // each engine gives it data of its own
    const copied = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true });
    sinon.stub(document, 'execCommand').callsFake(() => {
      const field = element.shadowRoot!.activeElement as HTMLInputElement;
      return !field.dispatchEvent(copied);
    });
    both(element).click();
    await until(() => status(element));
    expect(copied.clipboardData!.getData('text/plain')).to.equal(BOTH);
    expect(focused(element)).to.equal('copy-both-button');
  });

  it('leaves both selected in the field where nothing is allowed', async () => {
    clipboard(undefined);
    sinon.stub(document, 'execCommand').returns(false);
    const element = await opened();
    both(element).click();
    await until(() => status(element));
    const field = element.shadowRoot!.activeElement as HTMLInputElement;
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(`${HEADLINE} ${URL_1}`);
  });

  it('leaves it open to say no, and to change both', async () => {
    const writeText = sinon.stub().resolves();
    clipboard({ writeText });
    const element = await opened();
    element.addEventListener(
      'news-before-share',
      ({ detail }) => {
        detail.headline = '다른 제목';
      },
      { once: true },
    );
    both(element).click();
    expect(writeText.args).to.deep.equal([[`다른 제목\n${URL_1}`]]);
  });
});
