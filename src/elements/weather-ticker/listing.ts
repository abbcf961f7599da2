import type { Station } from '../../models/weather.js';
import { filterRows, keepOrder, sortRows, toRows, type Column, type Order, type Row } from './rows.js';
import { toFinder } from './search.js';

/** Rows that are shown at first, and with each wish for more. */
const STEP = 300;

/** The rows of a table as the reader wants them: of a region, by a part of their name, in an order, so many at a time. */
export class Listing {
  region = '';
  query = '';
  order: Order | undefined;
  /** Those that are found, in the order in which the reader has them. */
  found: readonly Row[] = [];

  #all: readonly Row[] = [];
  #limit = STEP;

  get count(): number {
    return this.#all.length;
  }

  get shown(): readonly Row[] {
    return this.found.slice(0, this.#limit);
  }

  get hasMore(): boolean {
    return this.found.length > this.#limit;
  }

  /** New data: rows keep their places, nothing moves under a reader's eyes or fingers. */
  take(stations: readonly Station[]): void {
    this.#all = toRows(stations);
    this.found = keepOrder(this.found, this.#find());
  }

  /** What the reader asked for: the only time that rows change places. */
  arrange(language: string): void {
    this.found = sortRows(this.#find(), this.order, language);
    this.#limit = STEP;
  }

  clear(): void {
    this.order = undefined;
    this.region = this.query = '';
  }

  /** From small to large; the other way where it is so already. */
  sortBy(column: Column): void {
    const isDescending = this.order?.column === column && !this.order.isDescending;
    this.order = { column, isDescending };
  }

  /** Shows more of them; the number of the first new one. */
  showMore(): number {
    const first = this.#limit;
    this.#limit += STEP;
    return first;
  }

  #find(): readonly Row[] {
    return filterRows(this.#all, { region: this.region, matches: toFinder(this.query) });
  }
}
