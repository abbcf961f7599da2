import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import { toValue } from '../../src/load/json.js';
import type { MarkupDocument } from '../../src/core/markup-document.js';
import { request } from '../../src/load/request.js';
import type { Result } from '../../src/core/result.js';
import * as server from '../support/server.js';

const WEATHER = { city: '서울', temp: 21 };
const JSON_TEXT = JSON.stringify(WEATHER);
const URL_ = 'https://news.example/feed.json';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const parse = async (bytes: Uint8Array | string, contentType = '', charset = ''): Promise<Result<unknown>> =>
  toValue({ bytes: typeof bytes === 'string' ? toBytes(bytes) : bytes, contentType }, URL_, charset);

const load = async (answer: server.Answer, charset = ''): Promise<Result<unknown>> => {
  const feed = await server.serve(answer);
  const body = await request(feed.url);
  return body.ok ? toValue(body.value, URL_, charset) : body;
};

const wrong = (result: Result<unknown>): string =>
  result.ok ? 'it is JSON' : `${result.error.kind}: ${result.error.message}`;

describe('the value of a body', () => {
  it('reads UTF-8', async () => {
    expect(await parse(JSON_TEXT)).to.deep.equal({ ok: true, value: WEATHER });
  });

  for (const [what, bytes] of Object.entries({
    'UTF-8 with a byte order mark': toBytes(`\ufeff${JSON_TEXT}`),
    'UTF-16, little end first, with a byte order mark': utf16(`\ufeff${JSON_TEXT}`, true),
    'UTF-16, big end first, with a byte order mark': utf16(`\ufeff${JSON_TEXT}`, false),
  })) {
    it(`reads ${what}`, async () => {
      expect(await parse(bytes)).to.deep.equal({ ok: true, value: WEATHER });
    });

    it(`believes the mark of ${what} before the header`, async () => {
      expect(await parse(bytes, 'application/json; charset=euc-kr')).to.deep.equal({
        ok: true,
        value: WEATHER,
      });
    });
  }

  it('reads EUC-KR that the server declares', async () => {
    expect(await load(server.eucKr(WEATHER, { declared: true }))).to.deep.equal({ ok: true, value: WEATHER });
  });

  for (const type of [
    'charset="UTF-8"',
    'Charset=utf8',
    "charset='utf-8'; q=1",
    'charset=nonsense',
    'charset=',
  ]) {
    it(`reads UTF-8 declared as ${type}`, async () => {
      expect(await parse(JSON_TEXT, `application/json; ${type}`)).to.deep.equal({ ok: true, value: WEATHER });
    });
  }

  for (const value of [null, 0, 'hi', [], {}]) {
    it(`takes ${JSON.stringify(value)} for JSON`, async () => {
      expect(await parse(JSON.stringify(value))).to.deep.equal({ ok: true, value });
    });
  }

  it('takes white space around', async () => {
    expect((await parse(`\r\n ${JSON_TEXT}\n\n`)).ok).to.equal(true);
  });

  for (const [what, answer] of Object.entries({
    '200 and nothing': server.empty(),
    '204': server.noContent(),
    '200 and white space': server.text(' \n'),
  })) {
    it(`says that the body is empty after ${what}`, async () => {
      expect(wrong(await load(answer))).to.equal(`not-json: ${URL_} answered with an empty body.`);
    });
  }

  it('quotes the beginning of a page', async () => {
    expect(wrong(await load(server.page()))).to.equal(
      `not-json: ${URL_} is a page, not JSON, and says nothing of itself in JSON-LD or Open Graph tags. It begins with "<!doctype html><title>Login</title><b id="injected">Login</b>".`,
    );
  });

  for (const text of [
    '{"a":1,}',
    '{"a":NaN}',
    'callback({"a":1})',
    ")]}'\n{}",
    '{"a":1}\n{"a":2}',
    '{"a":',
    'null null',
  ]) {
    it(`does not take ${JSON.stringify(text)} for JSON`, async () => {
      expect(wrong(await parse(text))).to.match(/^not-json: .* is neither JSON nor XML: it begins with "/);
    });
  }

  it('keeps what the parser said', async () => {
    const result = await parse('{');
    expect(!result.ok && result.error.cause).to.be.an.instanceof(SyntaxError);
  });

  it('reads every JSON back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await parse(text)).to.deep.equal({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('never throws, whatever bytes and charset come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.string(), async (bytes, charset) => {
        const result = await parse(bytes, `application/json; charset=${charset}`);
        if (!result.ok) expect(result.error.message.isWellFormed()).to.equal(true);
      }),
    );
  });

  describe('that is not in UTF-8', () => {
    const KOREAN = [{ name: '서울' }, { name: '부산' }];

    it('is refused where nobody says what it is in, with what to add', async () => {
      expect(wrong(await load(server.eucKr(KOREAN)))).to.equal(
        `charset: ${URL_} is not written in utf-8. It looks like EUC-KR: add charset="euc-kr" to the tag, or let the server send "charset=euc-kr" in its Content-Type.`,
      );
    });

    it('is read by the charset of the tag', async () => {
      expect(await load(server.eucKr(KOREAN), 'euc-kr')).to.deep.equal({ ok: true, value: KOREAN });
    });

    it('is read by the charset of the tag where the server falsely says UTF-8', async () => {
      const answer = {
        ...server.eucKr(KOREAN),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      };
      expect(await load(answer, 'cp949')).to.deep.equal({ ok: true, value: KOREAN });
    });

    it('is read as UTF-8 where the tag is wrong', async () => {
      expect(await parse(JSON.stringify([{ a: '서울' }]), '', 'utf-99')).to.deep.equal({
        ok: true,
        value: [{ a: '서울' }],
      });
    });

    it('is refused where its texts were destroyed before', async () => {
      expect(wrong(await parse('[{"a":"\ufffd\ufffd"},{"a":"\ufffd"}]'))).to.match(
        /^charset: .* unreadable characters/,
      );
    });

    it('may have one damaged text', async () => {
      const [a, ...rest] = toBytes('[{"a":"x"},{"a":"y"}]');
      const bytes = new Uint8Array([a!, ...rest]);
      bytes[7] = 0xff;
      expect(await parse(bytes)).to.deep.equal({ ok: true, value: [{ a: '\ufffd' }, { a: 'y' }] });
    });
  });

  describe('that is XML', () => {
    const RSS =
      '<rss version="2.0"><channel><title>서울 &amp; 부산</title><a:b xmlns:a="u:a" c="d"/></channel></rss>';
    const TREE = {
      kind: 'xml',
      root: {
        name: 'rss',
        attributes: { version: '2.0' },
        children: [
          {
            name: 'channel',
            attributes: {},
            children: [
              { name: 'title', attributes: {}, children: ['서울 & 부산'] },
              { name: 'a:b', attributes: { 'xmlns:a': 'u:a', c: 'd' }, children: [] },
            ],
          },
        ],
      },
    };
    const plain = (result: Result<unknown>): unknown =>
      result.ok ? JSON.parse(JSON.stringify(result.value)) : wrong(result);

    for (const [what, text] of [
      ['as it is', RSS],
      ['after a byte order mark and an empty line', `\ufeff\n<?xml version="1.0"?>${RSS}`],
      ['with a comment before', `<!-- made by hand -->${RSS}`],
    ] as const) {
      it(`becomes plain data ${what}`, async () => {
        expect(plain(await parse(text))).to.deep.equal(TREE);
      });
    }

    it('is read in the encoding that it declares', async () => {
      const declared = server.eucKrText(`<?xml version="1.0" encoding="EUC-KR"?>${RSS}`);
      expect(plain(await load(declared))).to.deep.equal(TREE);
    });

    it('is refused with the place of its first mistake', async () => {
      expect(wrong(await parse('<rss><channel>\n<title>A & B</title></channel></rss>'))).to.match(
        /^not-json: .* begins like XML, but cannot be read as such: .*\d/,
      );
    });

    it('may be as deep as it likes', async () => {
      const deep = '<a>'.repeat(200) + '</a>'.repeat(200);
      expect((await parse(deep)).ok).to.equal(true);
    });
  });

  describe('that is a page', () => {
    const LD = '<script type="application/ld+json">{"headline":"기사"}</scr' + 'ipt>';
    const PAGE = `<!DOCTYPE html><html lang="ko"><head><meta charset="euc-kr"><title>기사 - 신문</title>${LD}<script>document.title="ran"</scr' + 'ipt></head><body><p>본문<img src="/never.png"></p></body></html>`;

    it('gives what speaks of it, and nothing of its body', async () => {
      const result = await load(server.eucKrText(PAGE));
      const { kind, root } = (result.ok && result.value) as MarkupDocument;
      expect(kind).to.equal('html');
      expect(root.attributes).to.deep.equal({ lang: 'ko' });
      expect(JSON.stringify(root))
        .to.include('기사 - 신문')
        .and.to.include('{\\"headline')
        .and.not.to.include('본문');
      expect(document.title).not.to.equal('ran');
    });

    it('is refused where it speaks of nothing', async () => {
      expect(wrong(await parse('<html><title>Log in</title>'))).to.match(/^not-json: .* is a page, not JSON/);
    });
  });

  it('quotes a refusal in plain words', async () => {
    expect(wrong(await parse('RSS 보기가 금지되어 있습니다.'))).to.include('"RSS 보기가 금지되어 있습니다."');
  });
});
