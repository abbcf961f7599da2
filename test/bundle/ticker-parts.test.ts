import { expect } from '@open-wc/testing';
import { until } from '../support/dom.js';
import type { OpenPage } from '../support/server.js';
import { weather } from '../fixtures/weather.js';
import { cdn, chunkPaths, open } from './site.js';

const TICKER = `<news-weather-ticker loading="eager" motion="static"><script type="application/json">${JSON.stringify(weather())}</script></news-weather-ticker>`;

/** A page with a strip of thirty stations whose part of that name is not on the server. */
const without = async (part: string): Promise<OpenPage> => {
  const path = (await chunkPaths()).find((name) => name.startsWith(`/chunks/${part}-`))!;
  const site = await cdn({ [path]: { status: 404, body: '' } });
  return open(`<script src="${site.url}/newsdrop.js" type="module"></script>${TICKER}`);
};

const find = (page: OpenPage, selector: string): HTMLElement | null | undefined =>
  page.document.querySelector('news-weather-ticker')?.shadowRoot?.querySelector<HTMLElement>(selector);

describe('a weather strip', () => {
  it('whose motion cannot be had stands still, with its stations as a list and no buttons that do nothing', async () => {
    const page = await without('stage');
    await until(() => find(page, '.still'), 'the strip to stand still');
    expect(find(page, '.list')!.getAttribute('role')).to.equal('list');
    expect(find(page, '.list')!.childElementCount).to.equal(30);
    expect(find(page, 'button')).to.equal(null);
    expect(page.rejections).to.deep.equal([]);
  });

  it('whose table cannot be had says so and is a list, and its button can be pressed again', async () => {
    const page = await without('table');
    const button = await until(() => find(page, '[part="table-button"]'), 'the button');
    expect(find(page, '.list')!.getAttribute('role')).to.equal('presentation');
    button.click();
    await until(() => find(page, '.list')!.getAttribute('role') === 'list', 'the list');
    expect(find(page, '[part="table-button"]')).to.not.equal(null);
    const told = find(page, '[role="alert"]')!;
    expect(told.textContent).to.include('표를 불러오지 못했습니다');
    expect(told.getBoundingClientRect().height).to.be.above(10);
    expect(page.rejections).to.deep.equal([]);
  });
});
