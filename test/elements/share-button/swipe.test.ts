import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { frame, until } from '../../support/dom.js';
import { openPage } from '../../support/server.js';
import { find, isOpen } from '../../support/share-sheet.js';

/** The sheet on a phone's page, at rest. */
const opened = async ({ still = false, height = 640, services = 'naver x copy' } = {}) => {
  const { document: inner, window } = await openPage({
    html: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>상하이로</title>
      <script type="module" src="/src/define/share-button.ts"></script>
      <body><news-share-button native="never" services="${services}"></news-share-button>`,
    width: 360,
    height,
  });
  const element = await until(() => {
    const there = inner.querySelector('news-share-button');
    return there?.shadowRoot && there;
  }, 'the element');
  if (still) {
    // the element's modules live in the test's own window or in this one
    const { matchMedia } = window;
    sinon
      .stub(window, 'matchMedia')
      .callsFake((query) =>
        query.includes('reduced-motion')
          ? ({ matches: true } as MediaQueryList)
          : matchMedia.call(window, query),
      );
  }
  element.share();
  await until(() => isOpen(element), 'the sheet');
  const dialog = find<HTMLDialogElement>(element, 'dialog');
  for (const animation of dialog.getAnimations({ subtree: true })) animation.finish();
  const title = find(element, 'h2');
  let at = { x: 100, y: 300 };
  const touch = (type: string, y: number, { x = at.x, pointerType = 'touch', target = title } = {}): void => {
    at = { x, y };
    target.dispatchEvent(
      new window.PointerEvent(type, {
        pointerId: 7,
        pointerType,
        clientX: x,
        clientY: y,
        bubbles: true,
        composed: true,
      }),
    );
  };
  return { element, dialog, touch, window };
};
const top = (dialog: HTMLElement): number => Math.round(dialog.getBoundingClientRect().top);

describe('<news-share-button> whose sheet is drawn down', () => {
  afterEach(() => sinon.restore());

  it('follows the finger, and closes when it is let go far down', async () => {
    const { element, dialog, touch } = await opened();
    const start = top(dialog);
    touch('pointerdown', 300);
    touch('pointermove', 340);
    expect(top(dialog)).to.equal(start + 40);
    touch('pointermove', 420);
    expect(top(dialog)).to.equal(start + 120);
    touch('pointerup', 420);
    await until(() => !isOpen(element), 'no sheet');
    expect(dialog.style.translate).to.equal('');
  });

  it('goes back when it was not drawn far', async () => {
    const { element, dialog, touch, window } = await opened();
    const start = top(dialog);
    touch('pointerdown', 300);
    touch('pointermove', 330);
    // a slow finger: what is quick closes
    const now = window.performance.now();
    await until(() => window.performance.now() - now > 100);
    touch('pointerup', 330);
    await until(() => !dialog.style.translate && top(dialog) === start, 'the sheet at its place');
    expect(isOpen(element)).to.equal(true);
  });

  it('never goes up, and lets a finger go sideways', async () => {
    const { dialog, touch } = await opened();
    const start = top(dialog);
    touch('pointerdown', 300);
    touch('pointermove', 250);
    expect(top(dialog)).to.equal(start);
    touch('pointerup', 250);
    touch('pointerdown', 300);
    touch('pointermove', 320, { x: 180 });
    touch('pointermove', 420);
    expect(top(dialog)).to.equal(start);
  });

  it('leaves mice alone, and a second finger', async () => {
    const { element, dialog, touch } = await opened();
    const start = top(dialog);
    touch('pointerdown', 300, { pointerType: 'mouse' });
    touch('pointermove', 500, { pointerType: 'mouse' });
    expect(top(dialog)).to.equal(start);
    touch('pointerup', 500, { pointerType: 'mouse' });
    await frame();
    expect(isOpen(element)).to.equal(true);
  });

  it('goes back when the browser takes the finger for scrolling', async () => {
    const { element, dialog, touch } = await opened();
    const start = top(dialog);
    touch('pointerdown', 300);
    touch('pointermove', 480);
    touch('pointercancel', 480);
    await until(() => !dialog.style.translate && top(dialog) === start, 'the sheet at its place');
    expect(isOpen(element)).to.equal(true);
  });

  it('scrolls first where it has to be scrolled', async () => {
    const { element, dialog, touch } = await opened({
      height: 300,
      services: 'naver band facebook x threads line telegram whatsapp email qr copy',
    });
    const panel = find(element, '.panel');
    const list = find(element, '[part=services]');
    expect(dialog.scrollHeight).to.be.above(dialog.clientHeight);
    expect(getComputedStyle(panel).touchAction, 'its services').to.equal('auto');
    expect(getComputedStyle(find(element, 'h2')).touchAction, 'its title').to.equal('pinch-zoom');
    dialog.scrollTop = 20;
    const start = top(dialog);
    touch('pointerdown', 200, { target: list });
    touch('pointermove', 290, { target: list });
    expect(top(dialog)).to.equal(start);
  });

  it('can be drawn from anywhere where all of it is in view', async () => {
    const { element } = await opened();
    await until(() => getComputedStyle(find(element, '.panel')).touchAction === 'pinch-zoom');
  });

  it('stands still under reduced motion, and closes all the same', async () => {
    const { element, dialog, touch } = await opened({ still: true });
    const start = top(dialog);
    touch('pointerdown', 300);
    touch('pointermove', 420);
    expect(top(dialog)).to.equal(start);
    touch('pointerup', 420);
    expect(isOpen(element)).to.equal(false);
  });
});
