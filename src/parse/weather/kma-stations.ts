import { toProvince } from '../../models/province.js';

/**
 * The 97 stations of the Korea Meteorological Administration's surface weather feed, by province: id, name, and the cell of the
 * forecast grid (nx_ny) that it lies in, which no two share. The cells are the coordinates on KMA's DFS grid (Lambert conformal
 * conic, 5 km; Seoul is 60, 127).
 * @checked 2026-11
 * @source https://apihub.kma.go.kr/ (stn_inf.php?inf=SFC), cross-checked with two public tables
 */
const STATIONS: Readonly<Record<string, string>> = {
  강원: '90속초87_142 93북춘천73_135 95철원65_139 100대관령90_130 101춘천73_134 104북강릉92_133 105강릉93_132 106동해97_126 114원주77_122 121영월85_119 211인제80_138 212홍천75_130 216태백95_119 217정선군89_123',
  경기: '98동두천61_134 99파주56_134 119수원60_120 202양평69_125 203이천69_120',
  인천: '102백령도21_136 112인천54_125 201강화51_130',
  서울: '108서울60_127',
  경북: '115울릉도127_127 130울진102_115 136안동90_106 137상주81_102 138포항102_95 271봉화94_114 272영주87_112 273문경80_107 276청송군96_103 277영덕103_105 278의성90_101 279구미84_96 281영천95_93 283경주시100_90',
  충북: '127충주77_114 131청주68_107 135추풍령78_98 181서청주67_107 221제천81_118 226보은73_104',
  충남: '129서산52_109 177홍성55_107 232천안66_109 235보령53_100 236부여59_99 238금산69_95',
  대전: '133대전67_101',
  전북: '140군산56_93 146전주63_89 172고창54_78 243부안56_87 244임실66_84 245정읍58_83 247남원68_80 248장수70_85 251고창군55_80 254순창군63_79',
  대구: '143대구90_91',
  울산: '152울산102_85',
  경남: '155창원89_75 162통영87_68 192진주79_75 253김해시95_77 255북창원91_77 257양산시97_78 263의령군84_78 264함양군74_82 284거창77_86 285합천81_84 288밀양92_82 289산청76_80 294거제90_69 295남해78_67',
  전남: '156광주59_75 165목포50_67 168여수74_65 169흑산도33_64 170완도56_58 174순천67_71 252영광군52_77 258보성군65_66 259강진군57_63 260장흥60_64 261해남53_61 262고흥66_63 266광양시73_70 268진도군48_59',
  부산: '159부산97_74 296북부산96_77',
  제주: '184제주53_38 185고산46_33 188성산59_36 189서귀포53_32',
  세종: '239세종65_103',
};

/** Name and province of a KMA station id. */
export interface KmaStation {
  readonly name: string;
  readonly region: string;
}

const stations = new Map<string, KmaStation>();
const cells = new Map<string, string>();

for (const [province, rows] of Object.entries(STATIONS)) {
  const region = toProvince(province)!;
  for (const [, id, name, cell] of rows.matchAll(/(\d+)(\D+)(\d+_\d+)/g)) {
    stations.set(id!, { name: name!, region });
    cells.set(cell!, id!);
  }
}

/** All stations by id, such as `"108"`. */
export const KMA_STATIONS: ReadonlyMap<string, KmaStation> = stations;

/** Station id by cell, such as `60_127`. */
export const KMA_CELLS: ReadonlyMap<string, string> = cells;
