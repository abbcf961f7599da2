import { expect } from '@open-wc/testing';
import { until } from '../support/dom.js';
import { status, type OpenPage } from '../support/server.js';
import { all, find, heard, isOpen, nameOf } from '../support/share-sheet.js';
import { cdn, chunkPaths, open, press } from './site.js';

/** The sheet on a page whose host has lost one part of the share button. */
const without = async (part: string, services: string): Promise<{ page: OpenPage; element: Element }> => {
  const lost = (await chunkPaths()).find((path) => path.startsWith(`/chunks/${part}-`))!;
  const { url } = await cdn({ [lost]: status(404) });
  const page = await open(
    `<news-share-button native="never" url="https://www.haedam.example/1" kakao-key="abc" services="${services}"></news-share-button>
    <script src="${url}/newsdrop.iife.js"></script>`,
  );
  await press(page);
  const element = page.document.querySelector('news-share-button')!;
  await until(() => isOpen(element), 'the sheet');
  return { page, element };
};

const alert = (element: Element): string => nameOf(find(element, '[role=alert]'));
const names = (element: Element): string[] => all(element, '[part=service]').map(nameOf);

describe('the share sheet on a host that has lost', () => {
  for (const [part, id, name] of [
    ['qr', 'qr', 'QR 코드'],
    ['kakao', 'kakaotalk', '카카오톡'],
  ] as const) {
    it(`the part "${part}": says so at the press, keeps the services and the address, and lets readers try again`, async () => {
      const { page, element } = await without(part, `naver ${id} copy`);
      const failed = heard(element, 'news-share-failed') as { service: string }[];
      for (const turn of ['first', 'second']) {
        find(element, `.${id}`).click();
        await until(() => alert(element).includes('불러오지 못했습니다'), `the words of the ${turn} press`);
      }
      expect(names(element)[0]).to.include('네이버');
      expect(names(element)[1]).to.include(name);
      expect(find<HTMLInputElement>(element, '[part=address]').value).to.equal(
        'https://www.haedam.example/1',
      );
      if (part === 'qr') expect(failed[0]!.service).to.equal('qr');
      expect(page.rejections).to.deep.equal([]);
      expect(page.errors.filter((line) => !line.startsWith('could not load'))).to.deep.equal([]);
    });
  }

  it('the second file of services: leaves those out that are in it', async () => {
    const { page, element } = await without('more-services', 'naver reddit mastodon copy');
    await until(() => all(element, 'li').length === 1, 'the places taken back');
    expect(names(element)).to.deep.equal(['네이버 (새 창)']);
    expect(find(element, '[part=copy-button]').checkVisibility()).to.equal(true);
    expect(page.rejections).to.deep.equal([]);
  });
});
