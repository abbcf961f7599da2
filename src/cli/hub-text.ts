/**
 * Columns of KMA's hub file `kma_sfctm2.php` that are read, by their number; the names are those of its own JSON.
 * @checked 2026-11
 * @source https://apihub.kma.go.kr/ ("지상관측 시간자료")
 */
const COLUMNS: Readonly<Record<string, number>> = {
  TM: 0,
  STN: 1,
  WD: 2,
  WS: 3,
  TA: 11,
  TD: 12,
  HM: 13,
  RN: 15,
  WC: 22,
  CA_TOT: 25,
};

/** Whether a text is such a file. What comes before its columns is ASCII, whatever the encoding. */
export const isHubText = (text: string): boolean => /^\s*#START7777/.test(text);

/** Its encoding, which the file itself never names. */
export const HUB_CHARSET = 'euc-kr';

/** Its rows as the records that the reader of `kma-sfctm` knows. Columns are set apart by blanks, or with `disp=1` by commas. */
export const toHubRows = (text: string): readonly Record<string, string>[] =>
  text
    .split(/\r?\n/)
    .filter((line) => /^\s*\d{8,14}[\s,]/.test(line))
    .map((line) => {
      const cells = line.trim().split(line.includes(',') ? /\s*,\s*/ : /\s+/);
      const named = Object.entries(COLUMNS).map(([name, at]) => [name, cells[at] ?? ''] as const);
      return Object.fromEntries(named);
    });
