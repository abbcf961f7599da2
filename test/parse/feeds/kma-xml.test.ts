import { expect } from '@open-wc/testing';
import { tagsPage, tistory } from '../../fixtures/feeds.js';
import { useClock } from '../../support/clock.js';
import { toPage, toXml } from '../../support/markup.js';
import type { Weather } from '../../../src/models/weather.js';
import { parseWeather } from '../../../src/parse/weather.js';
import type { Parsed } from '../../../src/parse/fields.js';
import type { Failure } from '../../../src/core/result.js';

const BASE = 'https://news.example/data/weather.xml';

const read = async (text: string, format?: string): Promise<Parsed<Weather>> => {
  const result = await parseWeather(toXml(text), { base: BASE, format });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const refuse = async (raw: unknown): Promise<Failure> => {
  const result = await parseWeather(raw, { base: BASE });
  if (result.ok) throw new Error('it was read');
  return result.error;
};

const LOCALS =
  '<local stn_id="90" icon="" desc="-" ta="28.2">속초</local>\n' +
  '<local stn_id="93" icon="02" desc="구름조금" ta="33.6">북춘천</local>\n' +
  '<local stn_id="115" icon="11" desc="눈" ta="-0.0" rn_hr1="0.1" sd_day="0.1">울릉도</local>\n' +
  '<local stn_id="181" icon="" desc="" ta="">서청주</local>';
const WEATHER = `<weather year="2024" month="05" day="06" hour="15">\n${LOCALS}</weather>`;
const PREFIXED = LOCALS.replaceAll('local', 'k:local');

describe("KMA's surface feed as it is sent", () => {
  const FORMS: readonly (readonly [title: string, text: string])[] = [
    [
      'in its own namespace',
      `<?xml version="1.0" encoding="utf-8"?><current xmlns="current">${WEATHER}</current>`,
    ],
    ['without its root', WEATHER],
    [
      'under a prefix',
      `<k:current xmlns:k="current"><k:weather year="2024" month="05" day="06" hour="15">${PREFIXED}</k:weather></k:current>`,
    ],
  ];
  for (const [title, text] of FORMS) {
    it(`is read ${title}`, async () => {
      const { value, format, warnings } = await read(text);
      expect(format).to.equal('kma-web-map');
      expect(warnings).to.deep.equal([]);
      expect(value.observedAt).to.equal(Date.UTC(2024, 4, 6, 6));
      expect(value.source?.name).to.equal('기상청');
      expect(
        value.stations.map(({ name, temperature, condition }) => [name, temperature, condition]),
      ).to.deep.equal([
        ['속초', 28.2, undefined],
        ['북춘천', 33.6, 'partly-cloudy'],
        ['울릉도', 0, 'snow'],
        ['서청주', undefined, undefined],
      ]);
    });
  }

  it('is read with a single station, and when it is named', async () => {
    const { value } = await read(
      '<current><weather><local stn_id="108" desc="맑음" ta="1">서울</local></weather></current>',
      'kma-web-map',
    );
    expect(value.stations.map(({ name }) => name)).to.deep.equal(['서울']);
  });

  it('says which station is left out', async () => {
    const { warnings } = await read(
      '<current><weather><local ta="1">서울</local><local stn_id="1" ta="2"/></weather></current>',
    );
    expect(warnings).to.deep.equal([
      { path: 'current.weather.local[1]', message: 'left out: no name, and the id "1" is not a KMA station' },
    ]);
  });
});

const answer = (items: string, code = '00', message = 'NORMAL_SERVICE'): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><response><header><resultCode>${code}</resultCode><resultMsg>${message}</resultMsg></header>` +
  `<body><dataType>XML</dataType><items>${items}</items><numOfRows>10</numOfRows><pageNo>1</pageNo><totalCount>1</totalCount></body></response>`;
const cell = (category: string, value: string): string =>
  `<item><baseDate>20240506</baseDate><baseTime>1500</baseTime><category>${category}</category><nx>60</nx><ny>127</ny><obsrValue>${value}</obsrValue></item>`;

describe('an answer of data.go.kr in XML', () => {
  it('tells a cell of the grid', async () => {
    const { value, format } = await read(answer(cell('T1H', '13.5') + cell('PTY', '1')));
    expect(format).to.equal('kma-grid');
    const [seoul] = value.stations;
    expect([seoul?.name, seoul?.temperature, seoul?.condition]).to.deep.equal(['서울', 13.5, 'rain']);
    expect(value.observedAt).to.equal(Date.UTC(2024, 4, 6, 6));
  });

  it('tells a single row', async () => {
    expect((await read(answer(cell('T1H', '13.5')))).value.stations[0]?.temperature).to.equal(13.5);
  });

  it('tells the hours of a station', async () => {
    const { value, format } = await read(
      answer(
        '<item><tm>2024-05-06 15:00</tm><stnId>108</stnId><stnNm>서울</stnNm><ta>3.6</ta><rn/><dc10Tca>10</dc10Tca></item>',
      ),
    );
    expect(format).to.equal('kma-asos');
    expect([value.stations[0]?.temperature, value.stations[0]?.condition]).to.deep.equal([3.6, 'overcast']);
  });

  it('tells the country now', async () => {
    const { value, format } = await read(
      answer(
        '<item><time>2024050615</time><stnId>108</stnId><stnNm>서울</stnNm><temperature>3.6</temperature><weatherStatusNumber>71</weatherStatusNumber></item>',
      ),
    );
    expect(format).to.equal('kma-sfc-info');
    expect(value.stations[0]?.condition).to.equal('snow');
  });

  it('is a refusal where it is one', async () => {
    const { kind, message } = await refuse(toXml(answer('', '03', 'NO_DATA')));
    expect(kind).to.equal('http');
    expect(message).to.match(/^data\.go\.kr refused the request \(03, NO_DATA\): there are no data/);
  });

  it('is a refusal of the gateway where it is one', async () => {
    const { kind, message } = await refuse(
      toXml(
        '<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</returnAuthMsg>' +
          '<returnReasonCode>30</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>',
      ),
    );
    expect(kind).to.equal('http');
    expect(message).to.match(
      /^data\.go\.kr refused the request \(30, SERVICE_KEY_IS_NOT_REGISTERED_ERROR\): the key is not registered/,
    );
  });
});

describe("KMA's forecast for a town", () => {
  const data = (seq: number, hour: number, day: number, temp: string, sky: number, pty: number): string =>
    `<data seq="${seq}"><hour>${hour}</hour><day>${day}</day><temp>${temp}</temp><tmx>-999.0</tmx><sky>${sky}</sky><pty>${pty}</pty><wfKor>맑음</wfKor></data>`;
  const town = `<rss version="2.0"><channel><title>기상청 동네예보 웹서비스</title><link>http://www.kma.go.kr/weather/main.jsp</link><item>
<author>기상청</author><category>서울특별시 종로구 청운효자동</category><title>동네예보(도표)</title><description><header><tm>202405061400</tm><ts>4</ts><x>60</x><y>127</y></header>
<body>${data(0, 18, 0, '13.0', 4, 1)}${data(1, 24, 0, '11.0', 1, 0)}${data(2, 3, 1, '9.0', 3, 0)}</body></description></item></channel></rss>`;

  const HOURS: readonly (readonly [now: number, temperature: number, condition: string, at: number])[] = [
    [Date.UTC(2024, 4, 6, 8, 10), 13, 'rain', Date.UTC(2024, 4, 6, 9)],
    [Date.UTC(2024, 4, 6, 14, 40), 11, 'clear', Date.UTC(2024, 4, 6, 15)],
    [Date.UTC(2024, 4, 6, 20), 9, 'mostly-cloudy', Date.UTC(2024, 4, 6, 18)],
  ];
  for (const [now, temperature, condition, at] of HOURS) {
    it(`tells the hour that is nearest to ${new Date(now).toISOString()}, under the name of the town`, async () => {
      useClock(now);
      const { value, format, warnings } = await read(town);
      expect(format).to.equal('kma-grid');
      expect(warnings).to.deep.equal([]);
      const [place] = value.stations;
      expect(place?.name).to.equal('서울특별시 종로구 청운효자동');
      expect([place?.temperature, place?.condition, value.observedAt]).to.deep.equal([
        temperature,
        condition,
        at,
      ]);
    });
  }

  it('has the name of the station in its cell where it has none of its own', async () => {
    const { value } = await read(
      /<description>(.*)<\/description>/s.exec(town)![1]!.replace(/^/, '<wid>') + '</wid>',
    );
    expect(value.stations.map(({ name }) => name)).to.deep.equal(['서울']);
  });
});

describe('what is no weather', () => {
  it('says that it is a page, and which', async () => {
    const { kind, message } = await refuse(toPage(tagsPage));
    expect(kind).to.equal('shape');
    expect(message).to.equal(
      'This is a page, "한강 다리 "새 이름" 공모 - 한강신문", and no weather data: give the address of the data themselves.',
    );
  });

  for (const text of [tistory, '<feed/>', '<constructor/>']) {
    it(`says what XML it is: ${text.slice(-30)}`, async () => {
      const { kind, message } = await refuse(toXml(text));
      expect(kind).to.equal('shape');
      expect(message).to.match(
        /^This is XML with the root <(?:rss|feed|constructor)>, and no weather data that is known\. Of XML these are read: /,
      );
    });
  }
});
