/**
 * The first-level divisions of Korea under their official names of today.
 * @checked 2026-11
 * @source https://www.law.go.kr/
 */
const PROVINCES =
  '서울특별시 부산광역시 대구광역시 인천광역시 대전광역시 울산광역시 세종특별자치시 경기도 강원특별자치도 충청북도 충청남도 ' +
  '전북특별자치도 전남광주통합특별시 경상북도 경상남도 제주특별자치도';

/** Feeds go on using names that law has changed: by what remains of them without their kind, today's. */
const FORMER =
  '전라북:전북특별자치도 전라남:전남광주통합특별시 전남:전남광주통합특별시 광주:전남광주통합특별시';

const KIND = /(?:통합특별|특별자치|특별|광역)?[시도]$/;

const known = new Map(
  `${PROVINCES.replace(/\S+/g, (name) => `${name.replace(KIND, '')}:${name}`)} ${FORMER}`
    .split(' ')
    .flatMap((entry): [string, string][] => {
      const [stem, name] = entry.split(':') as [string, string];
      // 충청북도 is 충북 in short
      return [[stem, name], ...(stem.length === 3 ? [[stem[0]! + stem[2]!, name] as [string, string]] : [])];
    }),
);

/**
 * The official name of today for a Korean province or metropolitan city under any name of its own, such as `경기`, `전라남도`,
 * `광주광역시` or `서울 종로구`; `undefined` for what is none. 광주시 is none: it is a town of 경기도 as well.
 */
export const toProvince = (name: string): string | undefined => {
  const [word = ''] = name.split(' ');
  return word === '광주시' ? undefined : known.get(word.replace(KIND, ''));
};
