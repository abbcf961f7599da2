import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { MORE, SERVICES } from '../../../src/models/share-service.js';
import { until } from '../../support/dom.js';
import { all, find, heard, isOpen, nameOf, opened, URL_1 } from '../../support/share-sheet.js';

const EVERY = [...SERVICES.map(({ id }) => id), ...MORE].join(' ');
const arrived = (element: Element): Promise<unknown> =>
  until(() => all(element, '.service').every((one) => one.part.value), 'the second file');
const hrefs = (element: Element): URL[] =>
  all<HTMLAnchorElement>(element, 'a.service').map(({ href }) => new URL(href));

describe('<news-share-button> with many services', () => {
  afterEach(() => sinon.restore());

  it('shows those of the second file at their places, which are kept until it is there', async () => {
    const element = await opened({ services: 'naver reddit x' });
    expect(all(element, 'li')).to.have.length(3);
    await arrived(element);
    expect(all(element, '[part=service]').map(nameOf)).to.deep.equal([
      '네이버 (새 창)',
      '레딧 (새 창)',
      'X (새 창)',
    ]);
  });

  it('names them in the language of the page', async () => {
    const element = await opened({ services: 'hatena qr print' }, 'en');
    await arrived(element);
    expect(all(element, '[part=service]').map(nameOf)).to.deep.equal([
      'Hatena (new window)',
      'QR code',
      'Print',
    ]);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible with all there are, ${theme}`, async () => {
      document.body.style.background = theme === 'dark' ? '#111' : '#fff';
      const element = await opened({ services: EVERY, theme });
      await arrived(element);
      await expect(element).to.be.accessible();
      document.body.removeAttribute('style');
    });
  }

  it('has targets of 44 px for all there are', async () => {
    const element = await opened({ services: EVERY });
    await arrived(element);
    for (const target of all(element, '.service')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(target)).to.be.at.least(44);
    }
  });

  it('names all of both files to whoever asks for another', async () => {
    const warn = sinon.stub(console, 'warn');
    await opened({ services: 'naver myspace' });
    expect(warn.args).to.have.length(1);
    for (const id of ['myspace', 'whatsapp', 'bluesky', 'instapaper'])
      expect(warn.args[0]![0]).to.include(id);
  });

  describe('with a headline of any kind', () => {
    const table: Record<string, [given: string, shared: string]> = {
      quotes: [`"큰" '작은' “둥근” <b>&amp;`, `"큰" '작은' “둥근” <b>&amp;`],
      'line breaks': ['첫 줄\r\n둘째\u2028셋째', '첫 줄 둘째 셋째'],
      emoji: ['책방 👩🏽‍💻 🇰🇷', '책방 👩🏽‍💻 🇰🇷'],
      'half a surrogate pair': ['\ud83d 반쪽 \udc08', '\ufffd 반쪽 \ufffd'],
      percent: ['100% %20 +1', '100% %20 +1'],
    };
    for (const [what, [headline, shared]] of Object.entries(table)) {
      it(`shares ${what} as they are read`, async () => {
        const element = await opened({ services: 'naver x email copy', headline });
        expect(nameOf(find(element, '[part=subject]'))).to.equal(shared);
        const [naver, x, mail] = hrefs(element);
        expect(naver!.searchParams.get('title')).to.equal(shared);
        expect(x!.searchParams.get('text')).to.equal(shared);
        expect(mail!.searchParams.get('subject')).to.equal(shared);
      });
    }

    it('cuts one of 10,000 characters, and shows two lines of it', async () => {
      const element = await opened({ services: 'x copy', headline: '가나다 '.repeat(2500) });
      expect(hrefs(element)[0]!.searchParams.get('text')).to.have.length.within(1000, 2000);
      const subject = find(element, '[part=subject]');
      expect(subject.offsetHeight).to.be.below(60);
      expect(find(element, 'dialog').scrollWidth).to.equal(find(element, 'dialog').clientWidth);
    });
  });

  describe('with a campaign', () => {
    const campaign = 'utm_source={service}&utm_medium=share';

    it('adds it to the shared address alone, under the name of each service', async () => {
      const element = await opened({ services: 'naver x copy', url: `${URL_1}?id=3#c`, campaign });
      const [naver, x] = hrefs(element);
      const shared = (id: string): string => `${URL_1}?id=3&utm_source=${id}&utm_medium=share#c`;
      expect(naver!.searchParams.get('url')).to.equal(shared('naver'));
      expect(x!.searchParams.get('url')).to.equal(shared('x'));
      expect([...x!.searchParams.keys()]).to.deep.equal(['text', 'url']);
      expect(find<HTMLInputElement>(element, '[part=address]').value).to.equal(shared('copy'));
    });

    it('keeps the bytes of a query in another encoding, and a hash sign of the campaign out of the hash', async () => {
      const element = await opened({ services: 'x', url: `${URL_1}?q=%B0%A1#c`, campaign: 'a=#1' });
      expect(hrefs(element)[0]!.searchParams.get('url')).to.equal(`${URL_1}?q=%B0%A1&a=%231#c`);
    });

    it('starts a query where there is none, and takes a question mark that is there too many', async () => {
      for (const written of ['a={service}', '?a={service}']) {
        const element = await opened({ services: 'x', campaign: written });
        expect(hrefs(element)[0]!.searchParams.get('url')).to.equal(`${URL_1}?a=x`);
      }
    });
  });

  describe('when the page is printed', () => {
    it('closes the sheet first, and tells the page', async () => {
      const element = await opened({ services: 'print copy' });
      const after = heard(element, 'news-shared');
      let wasOpen: boolean | undefined;
      sinon.stub(window, 'print').callsFake(() => {
        wasOpen = isOpen(element);
      });
      find(element, '.print').click();
      expect(wasOpen).to.equal(false);
      expect(after).to.deep.equal([{ service: 'print', url: URL_1 }]);
    });

    it('prints nothing when the page says no', async () => {
      const element = await opened({ services: 'print' });
      const print = sinon.stub(window, 'print');
      element.addEventListener('news-before-share', (told) => told.preventDefault());
      find(element, '.print').click();
      expect(print.called).to.equal(false);
      expect(isOpen(element)).to.equal(true);
    });
  });
});
