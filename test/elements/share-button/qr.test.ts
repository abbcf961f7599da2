import { expect } from '@open-wc/testing';
import { toCode } from '../../../src/elements/share-button/qr.js';
import { openPage } from '../../support/server.js';
import { until } from '../../support/dom.js';
import { find, focused, heard, nameOf, opened, URL_1 } from '../../support/share-sheet.js';

const shown = async (attributes: Record<string, string> = {}, lang?: string) => {
  const element = await opened({ services: 'naver qr copy', ...attributes }, lang);
  find(element, '.qr').click();
  await until(() => find(element, '[part=back]'), 'the view of the code');
  await element.updateComplete;
  return element;
};

/** Draws the code and reads whether the middle of each module is dark, the quiet zone included. */
const modules = (url: string): boolean[][] => {
  const { size, path } = toCode(url)!;
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  const dark = new Path2D(path);
  return Array.from({ length: size + 8 }, (_, y) =>
    Array.from({ length: size + 8 }, (__, x) => context.isPointInPath(dark, x - 3.5, y - 3.5)),
  );
};

describe('the QR code of an address', () => {
  it('has its three eyes and nothing around it', () => {
    const code = modules(URL_1);
    const size = code.length - 8;
    const row = (x: number, y: number): string =>
      Array.from({ length: 7 }, (_, at) => (code[y + 4]![x + at + 4] ? '#' : '.')).join('');
    for (const [x, y] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const) {
      const eye = [0, 1, 2, 3, 4, 5, 6].map((line) => row(x, y + line));
      expect(eye).to.deep.equal([
        '#######',
        '#.....#',
        '#.###.#',
        '#.###.#',
        '#.###.#',
        '#.....#',
        '#######',
      ]);
    }
    expect(code.slice(0, 4).flat()).not.to.include(true);
    expect(code.map((line) => line.at(-1))).not.to.include(true);
  });

  it('is another for another address, and none for one that is too long', () => {
    expect(toCode(`${URL_1}0`)!.path).not.to.equal(toCode(URL_1)!.path);
    expect(toCode(`${URL_1}?${'x'.repeat(2500)}`)).not.to.equal(undefined);
    expect(toCode(`${URL_1}?${'x'.repeat(3000)}`)).to.equal(undefined);
  });
});

describe('<news-share-button> and its QR code', () => {
  it('shows it under its name, with words for who cannot see it and the address for who cannot scan', async () => {
    const element = await shown();
    expect(nameOf(find(element, 'h2'))).to.equal('QR 코드');
    expect(focused(element)).to.equal('title');
    expect(find(element, '[part=code]').getAttribute('aria-label')).to.equal('기사 주소의 QR 코드');
    expect(nameOf(find(element, '.plain'))).to.equal(URL_1);
    await expect(element).to.be.accessible();
  });

  it('is black on white in the dark too', async () => {
    const element = await shown({ theme: 'dark' });
    expect(getComputedStyle(find(element, '.code rect')).fill).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(find(element, '.code path')).fill).to.equal('rgb(0, 0, 0)');
  });

  it('leads back to the services, where it was left', async () => {
    const element = await shown();
    find(element, '[part=back]').click();
    await until(() => find(element, '.qr'), 'the services');
    await until(() => element.shadowRoot!.activeElement?.classList.contains('qr'), 'the focus');
  });

  it('starts with the services when the sheet is opened again', async () => {
    const element = await shown();
    find(element, '[part=close]').click();
    await until(() => !find<HTMLDialogElement>(element, 'dialog').open);
    element.share();
    await until(() => find(element, 'dialog').matches(':modal'));
    expect(find(element, '.qr') !== null).to.equal(true);
  });

  it('carries the campaign and what the page puts in place, and tells the page', async () => {
    const element = await opened({ services: 'qr', campaign: 'from={service}' });
    const after = heard(element, 'news-shared');
    element.addEventListener('news-before-share', ({ detail }) => (detail.url += '&b=1'));
    find(element, '.qr').click();
    await until(() => find(element, '.plain'));
    expect(nameOf(find(element, '.plain'))).to.equal(`${URL_1}?from=qr&b=1`);
    expect(after).to.deep.equal([{ service: 'qr', url: `${URL_1}?from=qr&b=1` }]);
  });

  it('says that an address is too long, and shows it', async () => {
    const element = await shown({ url: `${URL_1}?${'x'.repeat(3000)}` });
    expect(nameOf(find(element, '.told'))).to.include('너무 길어');
    expect(find(element, '[part=code]') === null).to.equal(true);
  });

  it('fits 320 px', async () => {
    const { document: inner } = await openPage({
      html: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>a</title>
        <script type="module" src="/src/define/share-button.ts"></script>
        <body><news-share-button url="${URL_1}" native="never" services="qr copy"></news-share-button>`,
      width: 320,
      height: 640,
    });
    const element = await until(() => inner.querySelector('news-share-button'));
    (await until(() => element.shadowRoot && find(element, '[part=button]'), 'the button')).click();
    (await until(() => find(element, '.qr'), 'the sheet')).click();
    const code = await until(() => find(element, '[part=code]'), 'the code');
    const { left, right } = code.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    const sheet = find(element, 'dialog');
    expect(sheet.scrollWidth).to.equal(sheet.clientWidth);
  });
});
