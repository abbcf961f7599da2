import { expect } from '@open-wc/testing';
import fc from '../support/property.js';
import {
  Reading,
  celsius,
  duration,
  flag,
  href,
  html,
  instant,
  list,
  number,
  oneOf,
  own,
  record,
  text,
  timeZone,
  type Format,
  type Read,
} from '../../src/parse/fields.js';
import { parseBy } from '../../src/parse/formats.js';
import { ok } from '../../src/core/result.js';

const BASE = 'https://news.example/data/feed.json';

/** What a reader makes of a value, and the sentence it leaves when it cannot. */
const run = <T>(read: Read<T>, value: unknown): { value: T | undefined; said: string | undefined } => {
  const reading = new Reading(BASE);
  const result = read(value, reading);
  return { value: result, said: reading.warnings[0]?.message };
};

describe('a field', () => {
  for (const [name, read, good, made] of [
    ['text', text(), ' 서울 ', '서울'],
    ['text from a number', text(), 108, '108'],
    ['HTML', html, '<p>a</p>', '<p>a</p>'],
    ['a number', number, '13.8', 13.8],
    ['a temperature', celsius, '-9.0', -9],
    ['a flag', flag, false, false],
    ['an address', href, 'a.png', 'https://news.example/data/a.png'],
    ['an instant', instant(), '1970-01-01T09:00+09:00', 0],
    ['a time zone', timeZone, 'Asia/Seoul', 'Asia/Seoul'],
    ['a duration', duration, 'PT1H3M20S', 3800],
    ['a choice', oneOf(['a', 'b']), 'b', 'b'],
  ] as const) {
    it(`reads ${name}`, () => {
      expect(run(read as Read<unknown>, good)).to.deep.equal({ value: made, said: undefined });
    });
  }

  for (const [name, read, bad, said] of [
    ['text', text(), { a: 1 }, 'expected text, got an object'],
    ['text', text(), [1], 'expected text, got a list'],
    ['text', text(), true, 'expected text, got true'],
    ['HTML', html, 5, 'expected HTML text, got 5'],
    ['a number', number, '맑음', 'expected a number, got "맑음"'],
    ['a number', number, '-', 'expected a number, got "-"'],
    ['a temperature', celsius, '맑음', 'expected a number, got "맑음"'],
    ['a temperature', celsius, 286.95, 'expected degrees Celsius, got 286.95'],
    ['a temperature', celsius, -999, 'expected degrees Celsius, got -999'],
    ['a flag', flag, 'true', 'expected true or false, got "true"'],
    ['an address', href, 'javascript:a', 'expected an http(s) address, got "javascript:a"'],
    [
      'an instant',
      instant(),
      '2024-05-06 15:00',
      'expected an ISO 8601 date with time zone, such as 2024-05-06T15:00:00+09:00, got "2024-05-06 15:00"',
    ],
    ['a time zone', timeZone, 'KST', 'expected an IANA time zone, such as Asia/Seoul, got "KST"'],
    ['a duration', duration, '3:20', 'expected a duration such as PT3M20S, got "3:20"'],
    ['a choice', oneOf(['a', 'b']), 'toString', 'expected one of a, b, got "toString"'],
    ['a list', list(text()), { 0: 'a' }, 'expected a list, got an object'],
    ['an object', record<{ a?: string }>({ a: text() }), 'a', 'expected an object, got "a"'],
    ['an object', record<{ a?: string }>({ a: text() }), ['a'], 'expected an object, got a list'],
  ] as const) {
    it(`says what is wrong with ${name} that is ${JSON.stringify(bad)}`, () => {
      // ICU of some engines knows KST as a zone of old
      if (bad === 'KST' && run(timeZone, bad).value) return;
      expect(run(read as Read<unknown>, bad)).to.deep.equal({ value: undefined, said });
    });
  }

  it('quotes only the beginning of what is long', () => {
    expect(run(number, '가'.repeat(5000)).said!.length).to.be.below(80);
  });

  it('does not quote the source of a function', () => {
    expect(run(text(), () => '서울').said).to.equal('expected text, got a function');
  });
});

interface Place {
  name: string;
  height?: number;
  near?: { name?: string };
}
const place = record<Place>(
  { name: text(), height: number, near: record<{ name?: string }>({ name: text() }) },
  'name',
);

describe('a record', () => {
  it('holds what could be read', () => {
    expect(run(place, { name: '서울', height: '38', more: 1 }).value).to.deep.equal({
      name: '서울',
      height: 38,
    });
  });

  for (const nothing of [undefined, null, '']) {
    it(`takes ${JSON.stringify(nothing)} for absent without a word`, () => {
      expect(run(place, { name: '서울', height: nothing })).to.deep.equal({
        value: { name: '서울' },
        said: undefined,
      });
    });
  }

  it('is left out without what it needs', () => {
    expect(run(place, { height: 38 })).to.deep.equal({ value: undefined, said: 'left out: it has no name' });
  });

  it('says where in the document a field is wrong', () => {
    const reading = new Reading(BASE);
    list(place)([{ name: 'a' }, { name: 'b', near: { name: {} } }], reading);
    expect(reading.warnings).to.deep.equal([
      { path: '[1].near.name', message: 'expected text, got an object' },
    ]);
  });

  it('never reads what an object inherits', () => {
    expect(run(place, Object.create({ name: '서울' })).value).to.equal(undefined);
  });

  it('never reads what JSON hides under __proto__', () => {
    expect(run(place, JSON.parse('{"__proto__":{"name":"서울"}}')).value).to.equal(undefined);
  });

  it('changes no prototype', () => {
    run(place, JSON.parse('{"name":"a","__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}}}'));
    expect(({} as { hacked?: unknown }).hacked).to.equal(undefined);
  });
});

describe('own', () => {
  it('gives a property of the object', () => {
    expect(own({ a: 1 }, 'a')).to.equal(1);
  });

  for (const key of ['toString', '__proto__', 'constructor']) {
    it(`gives nothing for ${key}`, () => {
      expect(own({}, key) === undefined).to.equal(true);
    });
  }
});

describe('a list', () => {
  it('loses a bad item alone', () => {
    expect(run(list(number), [1, 'x', 3]).value).to.deep.equal([1, 3]);
  });

  it('says of at most fifty what is wrong, and how many more there are', () => {
    const reading = new Reading(BASE);
    list(number)(
      Array.from({ length: 60 }, () => 'x'),
      reading,
    );
    const { warnings } = reading.done('any', 0);
    expect(warnings).to.have.length(51);
    expect(warnings.at(-1)).to.deep.equal({ path: '', message: '… and 10 more' });
  });
});

describe('parseBy', () => {
  const formats: Format<string>[] = [
    { name: 'one', matches: (raw) => raw === 1, read: () => ok('first') },
    { name: 'two', matches: (raw) => raw === 1 || raw === 2, read: () => Promise.resolve(ok('second')) },
  ];
  const parse = (raw: unknown, format?: string): unknown =>
    parseBy(formats, 'things', raw, { base: BASE, format });

  it('takes the first format that matches', () => {
    expect(parse(1)).to.deep.equal({ ok: true, value: { value: 'first', format: 'one', warnings: [] } });
  });

  it('waits for a reader that is a chunk', async () => {
    expect(await parse(2)).to.deep.equal({
      ok: true,
      value: { value: 'second', format: 'two', warnings: [] },
    });
  });

  it('takes the named format though another one matches', async () => {
    expect(await parse(1, 'two')).to.have.nested.property('value.format', 'two');
  });

  it('names the known formats when none is meant', () => {
    expect(parse(3, 'three')).to.deep.equal({
      ok: false,
      error: { kind: 'shape', message: 'format="three" is not known. Known formats: one, two.' },
    });
  });

  it('says what it was given when none matches', () => {
    expect(parse({ a: 1, b: 2 })).to.deep.equal({
      ok: false,
      error: {
        kind: 'shape',
        message:
          'This JSON is an object with the keys a, b: no known form of things. Known formats: one, two.',
      },
    });
  });

  it('counts no keys where there are none', () => {
    expect(parse({})).to.have.nested.property(
      'error.message',
      'This JSON is an object: no known form of things. Known formats: one, two.',
    );
  });

  it('says something readable of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        fc.pre(raw !== 1 && raw !== 2);
        const { error } = parse(raw) as { error: { message: string } };
        expect(error.message.length).to.be.below(400);
        expect(error.message.isWellFormed()).to.equal(true);
      }),
    );
  });
});
