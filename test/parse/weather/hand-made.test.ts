import { expect } from '@open-wc/testing';
import { parseWeather } from '../../../src/parse/weather.js';
import type { Station, Weather } from '../../../src/models/weather.js';

const BASE = 'https://news.example/data/weather.json';
const THREE = Date.UTC(2024, 4, 6, 6);

const read = async (raw: unknown): Promise<Weather> => {
  const result = await parseWeather(raw, { base: BASE });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.value;
};

/** The one station of a list with the given fields beside a name. */
const station = async (fields: object): Promise<Station> =>
  (await read([{ name: '서울', temp: 1, ...fields }])).stations[0]!;

const names = async (raw: unknown): Promise<string[]> => (await read(raw)).stations.map(({ name }) => name);

describe('a temperature in a hand-made list', () => {
  for (const [fields, celsius] of [
    [{ temp: '13.8℃' }, 13.8],
    [{ temp: '13,8' }, 13.8],
    [{ temp: '-3.2 °C' }, -3.2],
    [{ temp: '\u22123도' }, -3],
    [{ temp: '57.2°F' }, 14],
    [{ temp: '57.2 ℉' }, 14],
    [{ temp: '50F' }, 10],
    [{ temp: '286.95K' }, 13.8],
    [{ temp: 286.95 }, 13.8],
    [{ temp: '286.95' }, 13.8],
    [{ temp: 57.2, unit: 'F' }, 14],
    [{ temp: 57.2, units: 'imperial' }, 14],
    [{ temp: 57.2, tempUnit: '°F' }, 14],
    [{ temp: 57.2, units: { temp: '°F', wind: 'mph' } }, 14],
    [{ temp: 57.2, units: { temperature: 'fahrenheit' } }, 14],
    [{ temp: 250, unit: 'kelvin' }, -23.15],
    [{ temp: 13.8, unit: 'C' }, 13.8],
    [{ temp: '13.8℃', unit: 'F' }, 13.8],
    [{ temp: '', temp_f: 57.2 }, 14],
    [{ temp: undefined, tempF: '57.2' }, 14],
    [{ temp: undefined, temperature_f: 57.2 }, 14],
    [{ temp: undefined, temp_k: 286.95 }, 13.8],
    [{ temp: undefined, temp_c: 13.8, temp_f: 99 }, 13.8],
    [{ temp: undefined, 기온: '13.8' }, 13.8],
    [{ temp: undefined, '기온(°C)': 13.8 }, 13.8],
  ] as const) {
    it(`is ${celsius} °C for ${JSON.stringify(fields)}`, async () => {
      expect((await station(fields)).temperature).to.equal(celsius);
    });
  }

  it('is in the unit that is told once for all', async () => {
    const rows = [{ name: '서울', temp: 57.2 }];
    for (const raw of [
      { unit: 'F', list: rows },
      { result: { units: 'imperial', items: rows } },
      { units: { temp: '°F' }, data: { 서울: { temp: 57.2 } } },
    ])
      expect((await read(raw)).stations[0]!.temperature).to.equal(14);
  });

  for (const temp of ['1.2.3', '13.8 m', '3 hPa', 'F', true, {}, [1]]) {
    it(`is none for ${JSON.stringify(temp)}`, async () => {
      const { stations } = await read([
        { name: '서울', temp },
        { name: '부산', temp: 1 },
      ]);
      expect(stations).to.deep.equal([{ name: '서울' }, { name: '부산', temperature: 1 }]);
    });
  }

  it('may be colder abroad than it ever was in Korea', async () => {
    const { stations } = await read([
      { city: 'Oymyakon', temp: -61.3 },
      { city: '서울', temp: -61.3 },
    ]);
    expect(stations).to.deep.equal([{ name: 'Oymyakon', temperature: -61.3 }, { name: '서울' }]);
  });
});

describe('a place in a hand-made list', () => {
  for (const key of ['lat', 'latitude', 'Latitude', '위도']) {
    it(`may call its latitude "${key}"`, async () => {
      expect(await station({ [key]: '37.57' })).to.include({ latitude: 37.57 });
    });
  }

  for (const key of ['lon', 'lng', 'long', 'longitude', '경도']) {
    it(`may call its longitude "${key}"`, async () => {
      expect(await station({ [key]: 126.97 })).to.include({ longitude: 126.97 });
    });
  }

  it('has no degrees that are none', async () => {
    expect(await station({ lat: 91, lon: '동경' })).to.have.keys('name', 'temperature');
  });

  for (const [fields, name, region] of [
    [{ name: '서울', region: '서울특별시' }, '서울', '서울특별시'],
    [{ city: '수원', region: '경기도' }, '수원', '경기도'],
    [{ city: '수원', sido: '경기' }, '수원', '경기도'],
    [{ region: '서울특별시 종로구', local: '종로구' }, '종로구', '서울특별시'],
    [{ area: '강원', stnNm: '태백' }, '태백', '강원특별자치도'],
    [{ province: '전라남도', city: '목포' }, '목포', '전남광주통합특별시'],
    [{ sidoName: '광주광역시', name: '광산구' }, '광산구', '전남광주통합특별시'],
    [{ 시도: '전라북도', 지점명: '전주' }, '전주', '전북특별자치도'],
    [{ name: 'Lyon', region: 'Rhône' }, 'Lyon', 'Rhône'],
    [{ region: '수도권' }, '수도권', undefined],
    [{ 지역: '서울' }, '서울', undefined],
    [{ id: 108, region: '서울' }, '서울', '서울특별시'],
    [{ id: 93, region: '강원도' }, '북춘천', '강원특별자치도'],
    [{ id: 108, region: 'Lyon' }, 'Lyon', undefined],
    [{ id: 108, name: '서울', region: '수도권' }, '서울', '서울특별시'],
    [{ 지점: 108, 지점명: '서울' }, '서울', '서울특별시'],
  ] as const) {
    it(`is ${name} in ${region ?? 'no region'} for ${JSON.stringify(fields)}`, async () => {
      const [one] = (await read([{ temp: 1, ...fields }])).stations;
      expect([one!.name, one!.region]).to.deep.equal([name, region]);
    });
  }

  it('may have a link', async () => {
    expect(await station({ url: '/weather/108' })).to.include({ url: 'https://news.example/weather/108' });
    expect(await station({ link: 'javascript:alert(1)' })).to.not.have.property('url');
  });
});

describe('a condition in a hand-made list', () => {
  for (const [fields, condition, text] of [
    [{ wfKor: '구름 많음' }, 'mostly-cloudy', '구름 많음'],
    [{ wt: '비' }, 'rain', '비'],
    [{ 날씨: '맑음' }, 'clear', '맑음'],
    [{ PTY: '1', SKY: '4' }, 'rain', '비'],
    [{ pty: 0, sky: 4 }, 'overcast', '흐림'],
    [{ pty: '0', sky: '1' }, 'clear', '맑음'],
    [{ pty: 3 }, 'snow', '눈'],
    [{ pty: '없음', sky: '맑음' }, 'clear', '맑음'],
    [{ desc: '-', sky: 3 }, 'mostly-cloudy', '구름많음'],
    [{ desc: '소나기', pty: 1 }, 'showers', '소나기'],
    [{ condition: 'rain' }, 'rain', undefined],
    [{ weather: '꽃가루' }, 'unknown', '꽃가루'],
    [{ weather: 'Cloudy' }, 'unknown', 'Cloudy'],
    [{ weather: '☀️' }, 'unknown', '☀️'],
    [{ pty: 0 }, undefined, undefined],
    [{ pty: -1, sky: 9 }, undefined, undefined],
    [{ pty: 900, sky: '-' }, undefined, undefined],
    [{ wt: 61 }, undefined, undefined],
    [{ weather: [{ description: '비' }] }, undefined, undefined],
  ] as const) {
    it(`is ${condition ?? 'none'} for ${JSON.stringify(fields)}`, async () => {
      const one = await station(fields);
      expect([one.condition, one.text]).to.deep.equal([condition, text]);
    });
  }

  for (const [icon, condition, text] of [
    ['01', 'clear', '맑음'],
    [2, 'partly-cloudy', '구름조금'],
    ['3', 'mostly-cloudy', '구름많음'],
    ['NB04.png', 'overcast', '흐림'],
    ['05', 'showers', '소나기'],
    ['07', 'showers', '소나기'],
    ['/images/NB08.png', 'rain', '비'],
    ['10', 'drizzle', '빗방울'],
    ['11', 'snow', '눈'],
    ['12', 'sleet', '비 또는 눈'],
    ['13', 'sleet', '눈 또는 비'],
    ['14', 'thunder', '천둥번개'],
    ['15', 'fog', '안개'],
    ['16', 'dust', '황사'],
    ['17', 'mist', '박무'],
    ['18', 'haze', '연무'],
    ['20', 'rain', '가끔 비'],
    ['21', 'snow', '가끔 눈'],
    ['22', 'sleet', '가끔 비 또는 눈'],
    ['23', 'sleet', '가끔 눈 또는 비'],
    ['06', undefined, undefined],
    ['24', undefined, undefined],
    ['99', undefined, undefined],
    ['sunny.png', undefined, undefined],
  ] as const) {
    it(`is ${condition ?? 'none'} for KMA's icon ${icon}`, async () => {
      const one = await station({ id: 108, icon });
      expect([one.condition, one.text]).to.deep.equal([condition, text]);
    });
  }

  it("is of the night where KMA's icon is", async () => {
    expect(await station({ id: 108, icon: 'NB01_N.png' })).to.include({ condition: 'clear', night: true });
  });

  it('is not told by the icons of others, nor where a word says that there is none', async () => {
    expect(await station({ icon: '01' })).to.not.have.property('condition');
    expect(await station({ id: 108, icon: '01', desc: '-' })).to.not.have.property('condition');
  });
});

describe('the air in a hand-made list', () => {
  for (const [fields, air] of [
    [
      { pm10: 31, pm25: '14' },
      { pm10: 31, pm25: 14 },
    ],
    [
      { pm10Value: '31', pm25Value: '-', pm10Grade: '2', pm25Grade: '', khaiGrade: '' },
      { pm10: 31, grade: 'moderate' },
    ],
    [{ pm10Grade: '1', pm25Grade: '3' }, { grade: 'bad' }],
    [{ pm10Grade: '4', khaiGrade: '1' }, { grade: 'good' }],
    [{ dust: '매우 나쁨' }, { grade: 'very-bad' }],
    [{ 미세먼지: '좋음', 초미세먼지: '보통' }, { grade: 'moderate' }],
    [{ 미세먼지: 31 }, { pm10: 31 }],
    [{ airGrade: 'Bad' }, { grade: 'bad' }],
    [{ air: { pm10: 31, pm25: 14, grade: 'very-bad' } }, { pm10: 31, pm25: 14, grade: 'very-bad' }],
    [{ dust: { pm10: 31, pm10Grade: 2 } }, { pm10: 31, grade: 'moderate' }],
    [{ pm10: 0 }, { pm10: 0 }],
    [{ pm10: -999, pm25: '점검중' }, undefined],
    [{ pm10: 1e308, khaiGrade: 9 }, undefined],
    [{ grade: 0 }, undefined],
  ] as const) {
    it(`is ${JSON.stringify(air)} for ${JSON.stringify(fields)}`, async () => {
      expect((await station(fields)).air).to.deep.equal(air);
    });
  }
});

describe('the time of a hand-made list', () => {
  const rows = [{ name: '서울', temp: 1 }];

  for (const around of [
    { updated: '2024-05-06T15:00:00+09:00' },
    { updatedAt: '2024-05-06 15:00' },
    { time: '2024.05.06 15:00' },
    { time: '2024-05-06 15:00:00' },
    { time: '2024.5.6. (월) 오후 3:00' },
    { 발표시각: '2024년 5월 6일 15시 00분 발표' },
    { 기준시각: '2024년 05월 06일 15시' },
    { 기준시각: '2024/05/06 15:00 기준' },
    { tm: '202405061500' },
    { tm: 2024050615 },
    { baseDate: '20240506', baseTime: '1500' },
    { base_date: 20240506, base_time: 1500 },
    { fcstDate: '20240506', fcstTime: '1500' },
    { date: '2024-05-06', time: '15:00' },
    { date: '2024.05.06', time: '오후 3시' },
    { pubDate: 'Mon, 06 May 2024 15:00:00 +0900' },
    { pubDate: 'Mon, 06 May 2024 06:00:00 GMT' },
    { timestamp: 1714975200 },
    { timestamp: 1714975200000 },
    { year: 2024, month: 5, day: 6, hour: 15 },
  ]) {
    it(`is three in the afternoon for ${JSON.stringify(around)}`, async () => {
      const { observedAt, timeZone } = await read({ ...around, list: rows });
      expect([observedAt, timeZone]).to.deep.equal([THREE, 'Asia/Seoul']);
    });
  }

  it('may stand farther outside, or in each row', async () => {
    for (const raw of [
      { updated: '2024-05-06 15:00', data: { count: 1, list: rows } },
      [{ ...rows[0], tm: '2024-05-06 15:00' }],
      { updated: '2024-05-06 15:00', 서울: { temp: 1 } },
      { updated: '2024-05-06 15:00', 서울: 1 },
    ])
      expect((await read(raw)).observedAt).to.equal(THREE);
  });

  for (const around of [
    { updated: 'today' },
    { date: '2024-05-06' },
    { time: '15:00' },
    { time: '2024-02-30 15:00' },
    { time: '2024-05-06 25:00' },
    { year: 2024, month: 5, day: 6 },
    { dt: 15 },
    { tm: {} },
  ]) {
    it(`is unknown for ${JSON.stringify(around)}`, async () => {
      expect(await read({ ...around, list: rows })).to.not.have.property('observedAt');
    });
  }

  it('is not guessed where nothing is Korean', async () => {
    const abroad = [{ name: 'Lyon', temp: 1 }];
    expect(await read({ time: '2024-05-06 15:00', list: abroad })).to.not.have.property('observedAt');
    expect(await read({ time: '2024-05-06T06:00Z', list: abroad })).to.deep.equal({
      stations: [{ name: 'Lyon', temperature: 1 }],
      observedAt: THREE,
    });
  });

  it('is that of the newest row, beside which none is shown that is hours older', async () => {
    const { stations, observedAt } = await read([
      { name: '서울', temp: 1, time: '2024-05-06 15:00' },
      { name: '부산', temp: 2, time: '2024-05-06 14:00' },
      { name: '제주', temp: 3, time: '2024-05-06 09:00' },
    ]);
    expect(observedAt).to.equal(THREE);
    expect(stations.map(({ name }) => name)).to.deep.equal(['서울', '부산']);
  });
});

describe('a map of places', () => {
  for (const [what, raw] of Object.entries({
    'with their fields': { 서울: { temp: 3.1 }, 부산: { temp: '5.2' } },
    'with bare temperatures': { 서울: 3.1, 부산: '5.2℃' },
    'under a usual key': { data: { 서울: { temp: 3.1 }, 부산: { temp: 5.2 } } },
    'of bare temperatures under a usual key': { data: { 서울: 3.1, 부산: 5.2 }, unit: 'C' },
    'with a time beside them': { time: '2024-05-06 15:00', 서울: { temp: 3.1 }, 부산: { temp: 5.2 } },
    'with what is no place beside them': {
      version: 2,
      meta: { a: 1 },
      서울: { temp: 3.1 },
      부산: { temp: 5.2 },
    },
  })) {
    it(`is read ${what}`, async () => {
      const { stations } = await read(raw);
      expect(stations).to.deep.equal([
        { name: '서울', temperature: 3.1 },
        { name: '부산', temperature: 5.2 },
      ]);
    });
  }

  it('believes the name in a row more than its key', async () => {
    expect(await names({ Seoul: { name: '서울', temp: 3 } })).to.deep.equal(['서울']);
  });

  it('is read in kelvins where no °C can be', async () => {
    expect((await read({ 서울: 286.95 })).stations[0]!.temperature).to.equal(13.8);
  });

  for (const raw of [
    { 서울: 3.1, 부산: '흐림' },
    { 서울: 3.1, count: 12 },
    { 합계: 3, 평균: 2 },
    { page: 1, total: 20 },
    { current: { temp: 3 }, location: { name: 'x' } },
  ]) {
    it(`is none that could be something else: ${JSON.stringify(raw)}`, async () => {
      expect((await parseWeather(raw, { base: BASE })).ok).to.equal(false);
    });
  }

  it('may be a single place', async () => {
    expect((await read({ city: '서울', temp: 3, desc: '맑음' })).stations).to.deep.equal([
      { name: '서울', temperature: 3, condition: 'clear', text: '맑음' },
    ]);
  });
});
