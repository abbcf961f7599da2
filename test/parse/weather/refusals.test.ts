import { expect } from '@open-wc/testing';
import { parseWeather } from '../../../src/parse/weather.js';
import { fromDataGoKr } from '../../fixtures/weather-formats.js';

const BASE = 'https://news.example/data/weather.json';

const refuse = async (raw: unknown): Promise<{ kind: string; message: string }> => {
  const result = await parseWeather(raw, { base: BASE });
  return result.ok ? { kind: '', message: 'it was read' } : result.error;
};

const gateway = (returnReasonCode: string, returnAuthMsg: string): object => ({
  OpenAPI_ServiceResponse: { cmmMsgHeader: { errMsg: 'SERVICE ERROR', returnAuthMsg, returnReasonCode } },
});

const REFUSALS: readonly (readonly [title: string, raw: unknown, said: string])[] = [
  [
    'a key that is not registered',
    fromDataGoKr('', '30', 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR'),
    'data.go.kr refused the request (30, SERVICE_KEY_IS_NOT_REGISTERED_ERROR): the key is not registered; use the decoded key ' +
      'once encoded, and wait an hour after it was issued.',
  ],
  [
    'a used up day, told by the gateway',
    gateway('22', 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR'),
    'data.go.kr refused the request (22, LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR): the daily number of requests is used ' +
      'up; ask once an hour and keep the answer on your server.',
  ],
  [
    'a wrong parameter',
    { response: { header: { resultCode: 10, resultMsg: 'INVALID_REQUEST_PARAMETER_ERROR' } } },
    'data.go.kr refused the request (10, INVALID_REQUEST_PARAMETER_ERROR): a parameter is wrong; look at base_date, base_time, ' +
      'nx and ny.',
  ],
  [
    'an hour that is not there yet',
    fromDataGoKr('', '03', 'NO_DATA'),
    'data.go.kr refused the request (03, NO_DATA): there are no data for this time or place; a new hour is there ten minutes ' +
      'past it at the earliest, and getWthrDataList ends with yesterday.',
  ],
  ['a code that nobody knows', fromDataGoKr('', '77', ''), 'data.go.kr refused the request (77).'],
  [
    "the hub's refusal",
    { result: { status: 403, message: '활용신청이 필요한 API 입니다.' } },
    'apihub.kma.go.kr refused the request (403, 활용신청이 필요한 API 입니다.): the key may not use this service; apply for it at ' +
      'apihub.kma.go.kr.',
  ],
  [
    "OpenWeather's key",
    { cod: 401, message: 'Invalid API key' },
    'OpenWeather refused the request (401): Invalid API key. Its key is wrong, or too new: a key works two hours after it was ' +
      'made.',
  ],
  [
    "OpenWeather's unknown city",
    { cod: '404', message: 'city not found' },
    'OpenWeather refused the request (404): city not found. There is no such city; ask by its id or its coordinates.',
  ],
  ['an unknown code of OpenWeather', { cod: 500, message: 'x' }, 'OpenWeather refused the request (500): x'],
  [
    "Open-Meteo's reason",
    { error: true, reason: "Parameter 'latitude' out of range" },
    "Open-Meteo refused the request: Parameter 'latitude' out of range",
  ],
  [
    "WeatherAPI's key",
    { error: { code: 2006, message: 'API key is invalid.' } },
    'WeatherAPI.com refused the request (2006): API key is invalid. The key is wrong.',
  ],
  [
    'every cell of a map refused',
    {
      grids: {
        '60_127': { params: {}, body: fromDataGoKr('', '31', 'DEADLINE_HAS_EXPIRED_ERROR') },
        '53_38': { params: {}, body: fromDataGoKr('', '31', 'DEADLINE_HAS_EXPIRED_ERROR') },
      },
    },
    'data.go.kr refused the request (31, DEADLINE_HAS_EXPIRED_ERROR): the key has expired; extend its use at data.go.kr.',
  ],
  [
    'every place of a list refused',
    [{ error: true, reason: 'Minutely API request limit exceeded.' }],
    'Open-Meteo refused the request: Minutely API request limit exceeded.',
  ],
  [
    'a service without weather',
    fromDataGoKr({ item: [{ regId: '11B00000', rnSt4Am: 20 }] }),
    'These rows of data.go.kr are not weather that is known: getUltraSrtNcst, getUltraSrtFcst, getVilageFcst, getWthrDataList ' +
      'and getWntyNcst are read.',
  ],
  [
    'AMeDAS without its table',
    { '44132': { temp: [1, 0] } },
    'AMeDAS observations have no names of stations. Put them and the table (bosai/amedas/const/amedastable.json) into one ' +
      'object: {"map": …, "table": …}.',
  ],
];

describe('a refusal that comes as JSON', () => {
  for (const [title, raw, said] of REFUSALS) {
    it(`says what it is and what helps: ${title}`, async () => {
      expect((await refuse(raw)).message).to.equal(said);
    });
  }

  it('is told as the answer of a server', async () => {
    expect((await refuse(fromDataGoKr('', '30'))).kind).to.equal('http');
    expect((await refuse({ cod: 401, message: '' })).kind).to.equal('http');
  });

  it("is none where a search of OpenWeather's found no city", async () => {
    const result = await parseWeather(
      { message: 'accurate', cod: '200', count: 0, list: [] },
      { base: BASE },
    );
    expect(result.ok && result.value.value).to.deep.equal({ stations: [] });
  });

  it('names the first row where none can be read', async () => {
    const rows = [{ tm: '202405061500', stn: '7', ta: '1' }];
    expect((await refuse(rows)).message).to.equal(
      'Nothing of this can be read as weather. [0]: left out: no name, and "7" is not a station of the surface feed.',
    );
  });
});
