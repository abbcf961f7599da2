// oxlint-disable no-script-url -- addresses that must be refused
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { readShared, withCampaign, withoutTracking } from '../../../src/elements/share-button/subject.js';
import type { Shared } from '../../../src/models/share-service.js';

const added: Element[] = [];
const address = location.href;
const { title } = document;

const add = (tag: 'link' | 'meta', attributes: Record<string, string>): void => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.head.append(element);
  added.push(element);
};

const read = (given: Partial<Shared> = {}): Shared =>
  readShared(
    Object.assign(document.createElement('div'), { url: '', headline: '', text: '', hash: '' }, given),
  );

const here = (more: string): string => address.replace(/#.*/, '') + more;

describe('what is shared', () => {
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    history.replaceState(null, '', address);
    document.title = title;
    sinon.restore();
  });

  describe('the address', () => {
    it('is that of the attribute, made absolute', () => {
      add('link', { rel: 'canonical', href: '/canonical' });
      expect(read({ url: '/news/1?utm_source=own#p' }).url).to.equal(
        `${location.origin}/news/1?utm_source=own#p`,
      );
    });

    it('is the canonical one before that of Open Graph, and both before the location', () => {
      add('meta', { property: 'og:url', content: 'https://og.example/1' });
      expect(read().url).to.equal('https://og.example/1');
      add('link', { rel: 'Canonical', href: '/canonical?id=1' });
      expect(read().url).to.equal(`${location.origin}/canonical?id=1`);
    });

    it('passes over a canonical that is no web address', () => {
      add('link', { rel: 'canonical', href: 'javascript:alert(1)' });
      add('meta', { property: 'og:url', content: 'https://og.example/1' });
      expect(read().url).to.equal('https://og.example/1');
    });

    it('is the location at the moment of the press, without a place within the page', () => {
      history.replaceState(null, '', here('&page=2#comments'));
      expect(read().url).to.equal(here('&page=2'));
    });

    it('keeps a hash behind which a site has its articles', () => {
      history.replaceState(null, '', here('#/news/1'));
      expect(read().url).to.equal(here('#/news/1'));
    });

    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'blob:https://a.example/1', 'http://']) {
      it(`is the page's own in place of ${url}, which one warning names`, () => {
        const warn = sinon.stub(console, 'warn');
        add('link', { rel: 'canonical', href: 'https://own.example/' });
        expect(read({ url }).url).to.equal('https://own.example/');
        expect(read({ url }).url).to.equal('https://own.example/');
        expect(warn.args).to.have.length(1);
        expect(warn.args[0]![0]).to.include(url);
      });
    }
  });

  describe('without trackers', () => {
    const table: Record<string, string> = {
      'https://a.example/1?utm_source=x&id=3&UTM_medium=y': 'https://a.example/1?id=3',
      'https://a.example/1?fbclid=x': 'https://a.example/1',
      'https://a.example/1?id=3&gclid=x&NaPm=ct%3Dx&n_media=1#/p': 'https://a.example/1?id=3#/p',
      'https://a.example/1?utm%5Fsource=x&a=b': 'https://a.example/1?a=b',
    };
    for (const [given, expected] of Object.entries(table)) {
      it(given, () => expect(withoutTracking(given)).to.equal(expected));
    }

    it('leaves every other byte alone, a query in EUC-KR too', () => {
      for (const query of [
        '?kw=%C7%D1%B1%DB&x=a+b&y=%20',
        '?',
        '?a&b=&&c',
        '?n_id=3&description=gclid&%E0=1',
      ]) {
        expect(withoutTracking(`https://a.example/${query}`)).to.equal(`https://a.example/${query}`);
      }
    });
  });

  describe('without what forces a version of the page', () => {
    for (const pair of [
      'device=pc',
      'device=mobile',
      'm=1',
      'm=0',
      'wptouch_switch=desktop',
      'am_force_theme_layout=mobile',
      'mobile_switch=desktop',
      'mobileaction=toggle_view_mobile',
      'useformat=mobile',
    ]) {
      it(pair, () =>
        expect(withoutTracking(`https://a.example/?id=3&${pair}&page=2#c`)).to.equal(
          'https://a.example/?id=3&page=2#c',
        ),
      );
    }

    it('keeps what the same short names mean elsewhere', () => {
      const query = '?device=iphone&m=202611&v=3&view=list&mobile=galaxy&amp=m=1';
      expect(withoutTracking(`https://a.example/${query}`)).to.equal(`https://a.example/${query}`);
    });

    it("keeps them in the site's own address, as they were written", () => {
      expect(read({ url: 'https://a.example/?device=pc' }).url).to.equal('https://a.example/?device=pc');
    });
  });

  describe('with a campaign', () => {
    it('has each of its parameters once, also where the address had them before', () => {
      expect(withCampaign('https://a.example/?utm_source=old&id=3#c', 'utm_source={service}', 'x')).to.equal(
        'https://a.example/?id=3&utm_source=x#c',
      );
    });

    it('leaves an address alone that has others', () => {
      expect(withCampaign('https://a.example/?q=%B0%A1&from=rss', 'utm_source=share', 'x')).to.equal(
        'https://a.example/?q=%B0%A1&from=rss&utm_source=share',
      );
    });
  });

  describe('the words', () => {
    it('are those of the attributes', () => {
      add('meta', { property: 'og:title', content: 'Open Graph' });
      expect(read({ headline: ' 제목 ', text: '본문' })).to.include({ headline: '제목', text: '본문' });
    });

    it('are those of Open Graph, else the title of the page', () => {
      document.title = '문서 제목';
      expect(read()).to.include({ headline: '문서 제목', text: '' });
      add('meta', { property: 'og:title', content: '오픈 그래프' });
      add('meta', { property: 'og:description', content: '설명' });
      expect(read()).to.include({ headline: '오픈 그래프', text: '설명' });
    });

    it('are one line, and short enough for a mail address', () => {
      add('meta', { property: 'og:description', content: `가\n${'나'.repeat(5000)}` });
      const { text } = read();
      expect(text).to.match(/^가 나+…$/);
      expect(text.length).to.be.at.most(300);
    });

    it('are empty where a form has taken the name of the title', () => {
      const form = document.createElement('form');
      form.name = 'title';
      document.body.append(form);
      expect(read().headline).to.equal('');
      form.remove();
    });
  });
});
