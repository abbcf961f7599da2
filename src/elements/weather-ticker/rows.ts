import { AIR_GRADES, CONDITIONS, type Station } from '../../models/weather.js';

/** What the table can be sorted by. */
export const COLUMNS = ['station', 'region', 'condition', 'temperature', 'air'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

export interface Filter {
  readonly region: string;
  matches(name: string): boolean;
}

/** A station with a key of its own, although ids come twice. */
export interface Row {
  readonly key: string;
  readonly station: Station;
}

export const toRows = (stations: readonly Station[]): readonly Row[] => {
  const seen = new Map<string, number>();
  return stations.map((station) => {
    const name = station.id ?? station.name;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${name} ${count}`, station };
  });
};

/** Conditions from fair to foul, by how the models list them; `unknown` is none. */
const toRank = (list: readonly string[], word: string | undefined): number | undefined =>
  word === undefined || word === 'unknown' ? undefined : list.indexOf(word);

const VALUES: Readonly<Record<Column, (station: Station) => string | number | undefined>> = {
  station: ({ name }) => name,
  region: ({ region }) => region,
  condition: ({ condition }) => toRank(CONDITIONS, condition),
  temperature: ({ temperature }) => temperature,
  air: ({ air }) => toRank(AIR_GRADES, air?.grade),
};

/** Sorted by a column, in the language's own order; what has no value comes last either way. Without an order as they came. */
export const sortRows = (
  rows: readonly Row[],
  order: Order | undefined,
  language: string,
): readonly Row[] => {
  if (!order) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.isDescending ? -1 : 1;
  const valueOf = VALUES[order.column];
  return [...rows].sort((a, b) => {
    const one = valueOf(a.station);
    const other = valueOf(b.station);
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return sign * (typeof one === 'number' ? one - Number(other) : compare(one, String(other)));
  });
};

export const filterRows = (rows: readonly Row[], { region, matches }: Filter): readonly Row[] =>
  rows.filter(({ station }) => (!region || station.region === region) && matches(station.name));

/** New data in the order that the reader has before them: nothing jumps; what is gone leaves, what is new comes last. */
export const keepOrder = (before: readonly Row[], after: readonly Row[]): readonly Row[] => {
  const rest = new Map(after.map((row) => [row.key, row]));
  const kept = before.flatMap(({ key }) => {
    const row = rest.get(key);
    rest.delete(key);
    return row ?? [];
  });
  return [...kept, ...rest.values()];
};

/** The regions that stations name, in the language's own order. */
export const listRegions = (stations: readonly Station[], language: string): readonly string[] =>
  [...new Set(stations.flatMap(({ region }) => region ?? []))].sort(new Intl.Collator(language).compare);
