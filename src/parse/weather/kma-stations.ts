/**
 * The 97 stations of the Korea Meteorological Administration's surface weather feed, by province: id and name.
 * Source: KMA station list (apihub `stn_inf.php?inf=SFC`), cross-checked with two public tables. checked: 2026-11
 */
const STATIONS: Readonly<Record<string, string>> = {
  강원특별자치도:
    '90속초 93북춘천 95철원 100대관령 101춘천 104북강릉 105강릉 106동해 114원주 121영월 211인제 212홍천 216태백 217정선군',
  경기도: '98동두천 99파주 119수원 202양평 203이천',
  인천광역시: '102백령도 112인천 201강화',
  서울특별시: '108서울',
  경상북도:
    '115울릉도 130울진 136안동 137상주 138포항 271봉화 272영주 273문경 276청송군 277영덕 278의성 279구미 281영천 283경주시',
  충청북도: '127충주 131청주 135추풍령 181서청주 221제천 226보은',
  충청남도: '129서산 177홍성 232천안 235보령 236부여 238금산',
  대전광역시: '133대전',
  전북특별자치도: '140군산 146전주 172고창 243부안 244임실 245정읍 247남원 248장수 251고창군 254순창군',
  대구광역시: '143대구',
  울산광역시: '152울산',
  경상남도:
    '155창원 162통영 192진주 253김해시 255북창원 257양산시 263의령군 264함양군 284거창 285합천 288밀양 289산청 294거제 295남해',
  전남광주통합특별시:
    '156광주 165목포 168여수 169흑산도 170완도 174순천 252영광군 258보성군 259강진군 260장흥 261해남 262고흥 266광양시 268진도군',
  부산광역시: '159부산 296북부산',
  제주특별자치도: '184제주 185고산 188성산 189서귀포',
  세종특별자치시: '239세종',
};

/** Name and province of a KMA station id. */
export interface KmaStation {
  readonly name: string;
  readonly region: string;
}

/** All stations by id, such as `"108"`. */
export const KMA_STATIONS: ReadonlyMap<string, KmaStation> = new Map(
  Object.entries(STATIONS).flatMap(([region, stations]) =>
    stations.split(' ').map((station): [string, KmaStation] => {
      const id = parseInt(station, 10).toString();
      return [id, { name: station.slice(id.length), region }];
    }),
  ),
);
