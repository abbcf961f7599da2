import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { MORE_SERVICES, toInstance } from '../../src/models/more-services.js';
import { MORE, pickServices, SERVICES, type Asked, type Shared } from '../../src/models/share-service.js';
import { SOURCES } from '../../src/models/share-sources.js';

const EVERY = [...SERVICES, ...MORE_SERVICES];

interface Case {
  readonly id: string;
  readonly kind: string;
  toAddress(shared: Shared): string;
}

/** What has an address, with a server of the reader's where one is needed. */
const linked = EVERY.flatMap((service): Case[] => {
  if (!('toAddress' in service)) return [];
  return [{ ...service, toAddress: (shared) => service.toAddress(shared, 'social.example') }];
});
const find = (id: string): Case => linked.find((service) => service.id === id)!;

const article: Shared = {
  url: 'https://www.haedam.example/news?id=3&page=1#c',
  headline: '“100% 국산” & 50+ 업체',
  text: '현지에서 사흘',
};

interface Read {
  readonly url: string | null | undefined;
  readonly headline?: string | null;
}
const inTwo =
  (url: string, headline: string) =>
  (query: URLSearchParams): Read => ({ url: query.get(url), headline: query.get(headline) ?? '' });
/** One text, with the address behind the separator. */
const inOne =
  (name: string, separator: string) =>
  (query: URLSearchParams): Read => {
    const text = query.get(name)!;
    const url = text.split('\n').at(-1)!;
    const headline = text.slice(0, -url.length);
    if (headline) expect(headline.endsWith(separator)).to.equal(true);
    return { url, headline: headline.slice(0, -separator.length) };
  };

/** Where each service puts what, as the service itself would read it. */
const READ: Record<string, (query: URLSearchParams) => Read> = {
  naver: inTwo('url', 'title'),
  band: (query) => ({
    url: query.get('route'),
    headline: query.get('body')!.slice(0, -query.get('route')!.length).replace(/\n$/, ''),
  }),
  facebook: (query) => ({ url: query.get('u') }),
  x: inTwo('url', 'text'),
  threads: inTwo('url', 'text'),
  line: inTwo('url', 'text'),
  telegram: inTwo('url', 'text'),
  whatsapp: inOne('text', '\n'),
  email: (query) => ({
    url: query.get('body')!.split('\r\n\r\n').at(-1)!,
    headline: query.get('subject') ?? '',
  }),
  sms: inOne('body', '\n'),
  bluesky: inOne('text', '\n\n'),
  mastodon: inOne('text', '\n'),
  linkedin: (query) => ({ url: query.get('url') }),
  reddit: inTwo('url', 'title'),
  pinterest: inTwo('url', 'description'),
  hatena: inTwo('url', 'title'),
  weibo: inTwo('url', 'title'),
  tumblr: inTwo('canonicalUrl', 'title'),
  vk: inTwo('url', 'title'),
  flipboard: inTwo('url', 'title'),
  teams: inTwo('href', 'msgText'),
  instapaper: inTwo('url', 'title'),
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

  it('put the address of a message on a line of its own too', () => {
    const body = new URL(find('sms').toAddress(article)).searchParams.get('body');
    expect(body).to.equal(`${article.headline}\n${article.url}`);
  });

  it('give a message to telephones of both kinds: the one reads its body after a ?, the other after a &', () => {
    const address = find('sms').toAddress(article);
    const [, body = ''] = /^sms:\?&body=([^&]+)$/.exec(address) ?? [];
    expect(decodeURIComponent(body)).to.include(article.url);
  });

  it("open a post on the reader's own server", () => {
    expect(new URL(find('mastodon').toAddress(article)).origin).to.equal('https://social.example');
  });

  it('are pages on https; only mail and messages open a program', () => {
    for (const service of linked) {
      const { protocol } = new URL(service.toAddress(article));
      if (service.kind === 'program') expect(protocol).to.be.oneOf(['mailto:', 'sms:']);
      else expect(protocol, service.id).to.equal('https:');
    }
  });

  it('each say where and when they were read, under a name of their own', () => {
    expect(new Set(EVERY.map(({ id }) => id)).size).to.equal(EVERY.length);
    expect(SOURCES.map(({ id }) => id).sort()).to.deep.equal(EVERY.map(({ id }) => id).sort());
    for (const { id, source, checked } of SOURCES) {
      expect(id).to.match(/^[a-z]+$/);
      expect(new URL(source).protocol).to.equal('https:');
      expect(checked).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
    }
  });
});

describe('the second file', () => {
  it('has the services that the first one promises, and no other', () => {
    expect(MORE_SERVICES.map(({ id }) => id)).to.deep.equal(MORE);
  });
});

describe('a Mastodon server', () => {
  for (const [typed, host] of [
    ['mastodon.social', 'mastodon.social'],
    [' Mastodon.Social ', 'mastodon.social'],
    ['https://planet.moe/@me', 'planet.moe'],
    ['@me@planet.moe', 'planet.moe'],
    ['me@planet.moe', 'planet.moe'],
    ['뉴스.example', 'xn--vg1b002a.example'],
    ['a.b-c.example/', 'a.b-c.example'],
    ['social.example?x=y#z', 'social.example'],
  ] as const) {
    it(`is ${host} in “${typed}”`, () => expect(toInstance(typed)).to.equal(host));
  }

  for (const typed of [
    '',
    'mastodon',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '0x7f.1',
    'a b.example',
    'social.example:8080',
    'javascript:alert(1)',
    '-a.example',
    'a..example',
    `${'a'.repeat(64)}.example`,
  ]) {
    it(`is not in “${typed.slice(0, 30)}”`, () => expect(toInstance(typed)).to.equal(undefined));
  }

  it('is a host name or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const host = toInstance(typed);
        if (host) expect(new URL(`https://${host}/share`).hostname).to.equal(host);
      }),
    );
  });
});

describe('the choice of services', () => {
  const pick = (wanted: string, more: Partial<Asked> = {}) =>
    pickServices({ wanted, language: 'ko', place: 'desktop', ...more });
  const ids = (wanted: string, more?: Partial<Asked>): string[] =>
    pick(wanted, more).services.map(({ id }) => id);

  it('keeps the order of the page and names each once', () => {
    expect(ids('line, X  copy line')).to.deep.equal(['line', 'x', 'copy']);
  });

  it('leaves out what it does not know and says so', () => {
    const { services, unknown } = pick('naver kakaostory band constructor');
    expect(services.map(({ id }) => id)).to.deep.equal(['naver', 'band']);
    expect(unknown).to.deep.equal(['kakaostory', 'constructor']);
  });

  it('keeps the place of a service whose file is on its way', () => {
    const { services, unknown } = pick('naver reddit copy');
    expect(services.map(({ kind }) => kind)).to.deep.equal(['page', 'awaited', 'copy']);
    expect(unknown).to.deep.equal([]);
    expect(pick('reddit', { more: MORE_SERVICES }).services).to.deep.equal([
      MORE_SERVICES.find(({ id }) => id === 'reddit'),
    ]);
  });

  it('does without the second file where that cannot be had, and still knows its names', () => {
    const { services, unknown } = pick('naver reddit', { more: [] });
    expect(services.map(({ id }) => id)).to.deep.equal(['naver']);
    expect(unknown).to.deep.equal([]);
  });

  it('leaves out what does nothing where the reader is', () => {
    const wanted = 'sms print teams copy';
    const more = MORE_SERVICES;
    expect(ids(wanted, { more, place: 'desktop' })).to.deep.equal(['print', 'teams', 'copy']);
    expect(ids(wanted, { more, place: 'mobile' })).to.deep.equal(['sms', 'print', 'copy']);
    expect(ids(wanted, { more, place: 'in-app' })).to.deep.equal(['sms', 'copy']);
    expect(ids('sms'), 'nothing left').to.deep.equal(ids(''));
  });

  it('is that of the language without one of the page, or when none is known', () => {
    expect(ids('')[0]).to.equal('naver');
    expect(ids('pocket')).to.deep.equal(ids(''));
    expect(ids('', { language: 'ko-KR' })).to.deep.equal(ids(''));
    const english = ids('', { language: 'en' });
    for (const language of ['kok', 'fr', 'en-GB', 'constructor'])
      expect(ids('', { language })).to.deep.equal(english);
    expect(english).not.to.include('naver');
    expect(ids('', { language: 'ja' })[0]).to.equal('line');
    expect(ids('', { language: 'zh-Hans-CN' })[0]).to.equal('qr');
  });

  it('of a language needs no second file, and ends with the copy row', () => {
    for (const language of ['ko', 'en', 'ja', 'zh']) {
      expect(ids('', { language }).at(-1)).to.equal('copy');
      expect(pick('', { language }).services.map(({ kind }) => kind)).not.to.include('awaited');
    }
  });
});
