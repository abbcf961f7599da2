import { expect, shownText, until } from '../support/dom.js';
import { ok, serve, type OpenPage } from '../support/server.js';
import { cdn, lines, open } from './site.js';

const STATIONS = ['서울', '부산', '강릉', '제주', '광주', '대전'].map((name, index) => ({
  id: String(index),
  name,
  temperature: 20 + index,
}));
const KEY = 'newsdrop:ticker-paused';
const REFUSE =
  '<script>for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError") } })</script>';

interface Api {
  storage: string;
  forget(): void;
}
const api = (page: OpenPage): Api => (page.window as unknown as { newsdrop: Api }).newsdrop;
const kept = () => [sessionStorage.getItem(KEY), localStorage.getItem(KEY)];

/** A page with a strip that moves, and its pause button. */
const openStrip = async (head = '', tag = '') => {
  const [{ url }, feed] = await Promise.all([cdn(), serve(ok({ stations: STATIONS }))]);
  const page = await open(
    `<news-weather-ticker src="${feed.url}" motion="scroll" loading="eager" style="width:300px"></news-weather-ticker><script src="${url}/newsdrop.iife.js"${tag}></script>`,
    { head },
  );
  const strip = page.document.querySelector('news-weather-ticker')!;
  await until(() => shownText(strip).includes('서울'), 'the strip');
  const button = await until(
    () => strip.shadowRoot!.querySelector<HTMLElement>('[part~=pause]'),
    'the pause button',
  );
  return { page, button };
};

describe("a reader's choices", () => {
  const clear = (): void => [sessionStorage, localStorage].forEach((area) => area.removeItem(KEY));
  beforeEach(clear);
  afterEach(clear);

  it('leave nothing on the device before one is made', async () => {
    await openStrip();
    expect(kept()).to.deep.equal([null, null]);
  });

  it('are kept, and forgotten when the page says so', async () => {
    const { page, button } = await openStrip();
    button.click();
    await until(() => kept()[0] !== null, 'the choice in the session');
    api(page).forget();
    expect(kept()).to.deep.equal([null, null]);
  });

  it('are forgotten when a consent tool turns storage down, and not kept again', async () => {
    const { page, button } = await openStrip();
    button.click();
    await until(() => kept()[0] !== null, 'the choice in the session');
    api(page).storage = 'none';
    expect(api(page).storage).to.equal('none');
    expect(kept()).to.deep.equal([null, null]);
    button.click();
    expect(kept()).to.deep.equal([null, null]);
  });

  it('are kept from the moment when a consent tool allows it', async () => {
    const { page, button } = await openStrip('', ' data-storage="none"');
    button.click();
    expect([api(page).storage, ...kept()]).to.deep.equal(['none', null, null]);
    api(page).storage = 'local';
    button.click();
    button.click();
    await until(() => kept()[0] !== null, 'the choice in the session');
  });

  it('stay as they were when a consent tool sends something else, which is named', async () => {
    const { page } = await openStrip();
    api(page).storage = 'granted';
    expect(api(page).storage).to.equal('local');
    expect(lines(page)).to.have.length(1);
    expect(lines(page)[0]).to.contain('granted').and.to.contain('none, session, local');
  });

  it('hold for the page view where storage throws', async () => {
    const { page, button } = await openStrip(REFUSE);
    const before = button.getAttribute('aria-label') ?? shownText(button);
    button.click();
    await until(() => (button.getAttribute('aria-label') ?? shownText(button)) !== before, 'a paused strip');
    expect(() => api(page).forget()).not.to.throw();
    expect([page.errors, page.rejections]).to.deep.equal([[], []]);
  });
});
