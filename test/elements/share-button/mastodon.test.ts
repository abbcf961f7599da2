import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { forget, recall, remember } from '../../../src/core/storage.js';
import { until } from '../../support/dom.js';
import { find, focused, heard, nameOf, opened, URL_1 } from '../../support/share-sheet.js';

type Share = Awaited<ReturnType<typeof opened>>;

const asked = async (lang?: string): Promise<Share> => {
  const element = await opened({ services: 'mastodon copy' }, lang);
  await until(() => find(element, 'button.mastodon'), 'the second file');
  find(element, '.mastodon').click();
  await until(() => focused(element) === 'input', 'the question');
  return element;
};
const answer = async (element: Share, typed: string): Promise<void> => {
  find<HTMLInputElement>(element, '#instance').value = typed;
  find(element, '[part=instance] button').click();
  await element.updateComplete;
};

describe('<news-share-button> and Mastodon', () => {
  let open: sinon.SinonStub;
  beforeEach(() => {
    forget();
    open = sinon.stub(window, 'open').returns(null);
  });
  afterEach(() => {
    forget();
    sinon.restore();
  });

  it("asks for the reader's server, and opens nothing before", async () => {
    const element = await asked();
    expect(nameOf(find(element, 'h2'))).to.equal('마스토돈');
    expect(nameOf(find(element, 'label'))).to.equal('내 마스토돈 서버');
    expect(open.called).to.equal(false);
    expect(recall('mastodon-server')).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('opens a post there, remembers the server and tells the page', async () => {
    const element = await asked();
    const after = heard(element, 'news-shared');
    await answer(element, 'https://Planet.moe/@me');
    const [address, target, features] = open.args[0] as string[];
    expect([target, features]).to.deep.equal(['_blank', 'noopener']);
    expect(new URL(address!).origin).to.equal('https://planet.moe');
    expect(new URL(address!).searchParams.get('text')).to.equal(`상하이로\n${URL_1}`);
    expect(recall('mastodon-server')).to.equal('planet.moe');
    expect(after).to.deep.equal([{ service: 'mastodon', url: URL_1 }]);
  });

  it('asks once: it opens a known server in the task of the press, and offers to mend its name', async () => {
    remember('mastodon-server', 'planet.moe');
    const element = await opened({ services: 'mastodon copy' });
    await until(() => find(element, 'button.mastodon'), 'the second file');
    find(element, '.mastodon').click();
    expect(open.callCount).to.equal(1);
    await until(() => find(element, '#instance'), 'the view behind');
    expect(find<HTMLInputElement>(element, '#instance').value).to.equal('planet.moe');
  });

  it('refuses what is no host name, says so and keeps what was typed', async () => {
    const element = await asked();
    await answer(element, 'localhost:3000');
    expect(nameOf(find(element, '[role=status]'))).to.include('서버 이름이 아닙니다');
    expect(find(element, '#instance').getAttribute('aria-invalid')).to.equal('true');
    expect(find<HTMLInputElement>(element, '#instance').value).to.equal('localhost:3000');
    expect(open.called).to.equal(false);
    expect(recall('mastodon-server')).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('does not trust what it finds on the device', async () => {
    remember('mastodon-server', 'evil.example:1/x');
    await asked();
    expect(open.called).to.equal(false);
  });
});
