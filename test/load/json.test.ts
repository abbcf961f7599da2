import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toJson } from '../../src/load/json.js';
import { request } from '../../src/load/request.js';
import { type Result } from '../../src/core/result.js';
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
const parse = (bytes: Uint8Array | string, contentType = ''): Result<unknown> =>
  toJson({ bytes: typeof bytes === 'string' ? toBytes(bytes) : bytes, contentType }, URL_);

const load = async (answer: server.Answer): Promise<Result<unknown>> => {
  const feed = await server.serve(answer);
  const body = await request(feed.url);
  return body.ok ? toJson(body.value, URL_) : body;
};

const wrong = (result: Result<unknown>): string =>
  result.ok ? 'it is JSON' : `${result.error.kind}: ${result.error.message}`;

describe('toJson', () => {
  it('reads UTF-8', () => {
    expect(parse(JSON_TEXT)).to.deep.equal({ ok: true, value: WEATHER });
  });

  for (const [what, bytes] of Object.entries({
    'UTF-8 with a byte order mark': toBytes(`\ufeff${JSON_TEXT}`),
    'UTF-16, little end first, with a byte order mark': utf16(`\ufeff${JSON_TEXT}`, true),
    'UTF-16, big end first, with a byte order mark': utf16(`\ufeff${JSON_TEXT}`, false),
  })) {
    it(`reads ${what}`, () => {
      expect(parse(bytes)).to.deep.equal({ ok: true, value: WEATHER });
    });

    it(`believes the mark of ${what} before the header`, () => {
      expect(parse(bytes, 'application/json; charset=euc-kr')).to.deep.equal({ ok: true, value: WEATHER });
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
    it(`reads UTF-8 declared as ${type}`, () => {
      expect(parse(JSON_TEXT, `application/json; ${type}`)).to.deep.equal({ ok: true, value: WEATHER });
    });
  }

  for (const value of [null, 0, 'hi', [], {}]) {
    it(`takes ${JSON.stringify(value)} for JSON`, () => {
      expect(parse(JSON.stringify(value))).to.deep.equal({ ok: true, value });
    });
  }

  it('takes white space around', () => {
    expect(parse(`\r\n ${JSON_TEXT}\n\n`).ok).to.equal(true);
  });

  for (const [what, answer] of Object.entries({
    '200 and nothing': server.empty(),
    '204': server.noContent(),
    '200 and white space': server.text(' \n'),
  })) {
    it(`says that the body is empty after ${what}`, async () => {
      expect(wrong(await load(answer))).to.equal(
        `not-json: ${URL_} answered with an empty body instead of JSON.`,
      );
    });
  }

  it('quotes the beginning of a page', async () => {
    expect(wrong(await load(server.page()))).to.equal(
      `not-json: ${URL_} is a page or XML that is not JSON: it begins with "<!doctype html><title>Login</title><b id="injected">Login</…".`,
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
    it(`does not take ${JSON.stringify(text)} for JSON`, () => {
      expect(wrong(parse(text))).to.match(/^not-json: .* is something that is not JSON: it begins with "/);
    });
  }

  it('keeps what the parser said', () => {
    const result = parse('{');
    expect(!result.ok && result.error.cause).to.be.an.instanceof(SyntaxError);
  });

  it('reads every JSON back', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parse(text)).to.deep.equal({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('never throws, whatever bytes and charset come', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, charset) => {
        const result = parse(bytes, `application/json; charset=${charset}`);
        if (!result.ok) expect(result.error.message.isWellFormed()).to.equal(true);
      }),
    );
  });
});
