import { isRecord } from '../fields.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import type { Weather } from '../../models/weather.js';
import { deep, toKmaItems, toKmaResponse } from './detect.js';
import { lookUp } from './gather.js';
import { KMA } from './kma-facts.js';
import { withFirst } from './parts.js';

/**
 * What each result code of data.go.kr means and what helps.
 * @checked 2026-11
 * @source https://www.data.go.kr/ (guide to its open APIs, table of error codes)
 */
const CODES: Readonly<Record<string, string>> = {
  1: 'the service failed; ask again later',
  2: 'the database of the service failed; ask again later',
  3: 'there are no data for this time or place; a new hour is there ten minutes past it at the earliest, and getWthrDataList ends with yesterday',
  4: 'the service could not be reached; ask again later',
  5: 'the service took too long; ask again later',
  10: 'a parameter is wrong; look at base_date, base_time, nx and ny',
  11: 'a parameter is missing',
  12: 'there is no such service any more; look for its successor at data.go.kr',
  20: 'access was denied; apply for this service at data.go.kr',
  21: 'the key is blocked for the moment',
  22: 'the daily number of requests is used up; ask once an hour and keep the answer on your server',
  30: 'the key is not registered; use the decoded key once encoded, and wait an hour after it was issued',
  31: 'the key has expired; extend its use at data.go.kr',
  32: 'the address of your server is not registered with the key',
  33: 'the request is not signed',
  99: 'the service failed for no stated reason',
};

/**
 * What the hub answers with a status inside the body.
 * @checked 2026-11
 * @source https://apihub.kma.go.kr/
 */
const STATUSES: Readonly<Record<string, string>> = {
  401: 'the authKey is wrong or missing',
  403: 'the key may not use this service; apply for it at apihub.kma.go.kr',
};

const said = (who: string, code: string, message: string, cure: string | undefined): string =>
  `${who} refused the request (${[code, message].filter(Boolean).join(', ')})${cure ? `: ${cure}` : ''}.`;

/** Numbers may be written with or without zeros in front. */
const isFine = (code: string): boolean => /^0*$/.test(code);

/** A refusal, which comes with HTTP status 200, as a sentence with its cure; `undefined` where `raw` is none. */
export const tellKmaRefusal = (raw: unknown): string | undefined => {
  const status = toText(deep(raw, 'result', 'status'), 10);
  if (status)
    return said(
      'apihub.kma.go.kr',
      status,
      toText(deep(raw, 'result', 'message'), 200),
      lookUp(STATUSES, status),
    );
  const header = deep(toKmaResponse(raw), 'header');
  const gateway = deep(raw, 'OpenAPI_ServiceResponse', 'cmmMsgHeader');
  const code = toText(deep(header, 'resultCode') ?? deep(gateway, 'returnReasonCode'), 10);
  if (isFine(code) && !gateway) return undefined;
  const message = toText(
    deep(header, 'resultMsg') ?? deep(gateway, 'returnAuthMsg') ?? deep(gateway, 'errMsg'),
    200,
  );
  return said('data.go.kr', code, message, lookUp(CODES, code.replace(/^0+(?=.)/, '')));
};

/** An answer without weather: a refusal, an empty one, or one of a service that has none. */
export const readKmaRefusal = (raw: unknown): Result<Weather> => {
  const refusal = withFirst(raw).map(tellKmaRefusal).find(Boolean);
  if (refusal) return fail('http', refusal);
  return toKmaItems(raw).some(isRecord)
    ? fail(
        'shape',
        'These rows of data.go.kr are not weather that is known: getUltraSrtNcst, getUltraSrtFcst, getVilageFcst, ' +
          'getWthrDataList and getWntyNcst are read.',
      )
    : ok({ stations: [], source: KMA });
};
