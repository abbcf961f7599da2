import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pickServices, SERVICES, type LinkedService, type Shared } from '../../src/models/share-service.js';

const isLinked = (service: (typeof SERVICES)[number]): service is LinkedService => service.kind !== 'copy';
const linked = SERVICES.filter(isLinked);
const find = (id: string): LinkedService => linked.find((service) => service.id === id)!;

const article: Shared = {
  url: 'https://www.haedam.example/news?id=3&page=1#c',
  headline: '“100% 국산” & 50+ 업체',
  text: '현지에서 사흘',
};

/** Where each service puts what, as the service itself would read it. */
const READ: Record<string, (query: URLSearchParams) => { url: string | null; headline?: string | null }> = {
  naver: (query) => ({ url: query.get('url'), headline: query.get('title') }),
  band: (query) => ({
    url: query.get('route'),
    headline: query.get('body')!.slice(0, -query.get('route')!.length).replace(/\n$/, ''),
  }),
  facebook: (query) => ({ url: query.get('u') }),
  x: (query) => ({ url: query.get('url'), headline: query.get('text') ?? '' }),
  line: (query) => ({ url: query.get('url'), headline: query.get('text') ?? '' }),
  email: (query) => ({
    url: query.get('body')!.split('\r\n\r\n').at(-1)!,
    headline: query.get('subject') ?? '',
  }),
};

const headlines = fc.string({ unit: 'binary' });
const urls = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe('share services', () => {
  for (const service of linked) {
    describe(service.id, () => {
      it('gives any address and headline to the service unchanged', () => {
        fc.assert(
          fc.property(urls, headlines, (url, headline) => {
            const address = new URL(service.toAddress({ url, headline, text: '' }));
            const read = READ[service.id]!(address.searchParams);
            expect(read.url).to.equal(url);
            if ('headline' in read) expect(read.headline ?? '').to.equal(headline);
            expect(address.hash, 'nothing falls behind a #').to.equal('');
          }),
        );
      });

      it('has an address for halves of surrogate pairs', () => {
        const text = `가\ud83d나\udc00`;
        expect(() =>
          decodeURIComponent(service.toAddress({ url: article.url, headline: text, text })),
        ).not.to.throw();
      });

      it('writes a space as %20', () => {
        expect(service.toAddress({ ...article, headline: 'a b', text: 'c d' })).not.to.include('+');
      });
    });
  }

  it('encode once: what is a % in the headline is %25, and no more', () => {
    for (const id of ['band', 'naver'])
      expect(find(id).toAddress(article)).to.include('100%25%20').and.not.include('%2525');
  });

  it('leave out what is empty', () => {
    expect(find('x').toAddress({ url: 'https://a.example/', headline: '', text: '' })).to.equal(
      'https://x.com/intent/post?url=https%3A%2F%2Fa.example%2F',
    );
    expect(find('band').toAddress({ url: 'https://a.example/', headline: '', text: '' })).to.include(
      'body=https%3A%2F%2Fa.example%2F&',
    );
  });

  it('put the address of a mail on a line of its own, where mail programs make a link of it', () => {
    const body = new URL(find('email').toAddress(article)).searchParams.get('body');
    expect(body).to.equal(`${article.text}\r\n\r\n${article.url}`);
  });

  it('are pages on https; only mail opens a program', () => {
    for (const service of linked) {
      expect(new URL(service.toAddress(article)).protocol).to.equal(
        service.kind === 'mail' ? 'mailto:' : 'https:',
      );
    }
  });

  it('each say where and when they were read, under a name of their own', () => {
    expect(new Set(SERVICES.map(({ id }) => id)).size).to.equal(SERVICES.length);
    for (const { id, source, checked } of SERVICES) {
      expect(id).to.match(/^[a-z]+$/);
      expect(new URL(source).protocol).to.equal('https:');
      expect(checked).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
    }
  });
});

describe('the choice of services', () => {
  const ids = (wanted: string, language = 'ko'): string[] =>
    pickServices(wanted, language).services.map(({ id }) => id);

  it('keeps the order of the page and names each once', () => {
    expect(ids('line, X  copy line')).to.deep.equal(['line', 'x', 'copy']);
  });

  it('leaves out what it does not know and says so', () => {
    const { services, unknown } = pickServices('naver kakaostory band constructor', 'ko');
    expect(services.map(({ id }) => id)).to.deep.equal(['naver', 'band']);
    expect(unknown).to.deep.equal(['kakaostory', 'constructor']);
  });

  it('is that of the language without one of the page, or when none is known', () => {
    expect(ids('')[0]).to.equal('naver');
    expect(ids('pocket')).to.deep.equal(ids(''));
    expect(ids('', 'ko-KR')).to.deep.equal(ids('', 'ko'));
    expect(ids('', 'kok')).to.deep.equal(ids('', 'en'));
    expect(ids('', 'en-GB')).not.to.include('naver');
  });
});
