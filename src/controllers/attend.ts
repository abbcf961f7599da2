import { ClockController } from './clock.js';
import { KeepingController, type KeepingHost } from './keeping.js';
import { OnceController, type OnceHost } from './once.js';
import { RefreshController, type RefreshHost } from './refresh.js';
import type { ResourceController } from './resource.js';
import { SeenController } from './seen.js';

/** Detail of `news-withdrawn`: the article that was shown and is not any more. */
export interface WithdrawnDetail {
  readonly id: string | undefined;
  readonly url: string | undefined;
}

/** One of what a widget shows, as far as times and addresses go; instants in milliseconds since 1970. */
interface Piece {
  readonly id?: string;
  readonly url?: string;
  readonly publishedAt?: number;
  readonly updatedAt?: number;
  readonly expiresAt?: number;
}

/** What a widget shows. */
export interface Showing<T extends Piece> {
  readonly articles: readonly T[];
  /** What would be shown if its publisher had not taken it back; `'all'` that was shown. */
  readonly withdrawn: readonly T[] | 'all';
  /** Whether ages are told, which change as time goes by. */
  readonly hasAges: boolean;
}

type Host = RefreshHost & KeepingHost & OnceHost;

/** Milliseconds. What is younger has an age instead of a date; an article outlives failures of its address as long. */
const DAY = 24 * 60 * 60_000;

const toName = ({ id, url }: Piece): string | undefined => url ?? id;

/** What happens to a card after it was shown: times pass, articles are seen, updated and taken back. */
export class AttendController<T extends Piece> {
  readonly #host: Host;
  readonly #resource: ResourceController<readonly T[]>;
  readonly #seen: SeenController;
  readonly #once: OnceController;
  /** What was shown last, to say which article is withdrawn. */
  #pieces: readonly T[];
  #isKept = false;
  #clock: ClockController | undefined;

  /** @param shown what was shown until now */
  constructor(host: Host, resource: ResourceController<readonly T[]>, shown: readonly T[]) {
    this.#pieces = shown;
    this.#host = host;
    this.#resource = resource;
    this.#seen = new SeenController(host);
    this.#once = new OnceController(host);
  }

  /** Those that no widget before this one in the page shows, each once. */
  pick(pieces: readonly T[]): readonly T[] {
    return this.#once.pick(pieces);
  }

  /** To be called after each rendering; `elements` show the pieces, in their order. */
  update({ articles: pieces, withdrawn, hasAges }: Showing<T>, elements: readonly Element[]): void {
    this.#keep();
    this.#wind(pieces, hasAges);
    const shown = this.#host.isConnected ? pieces : [];
    const all = this.#resource.value ?? [];
    const details = shown.map((piece) => ({
      id: piece.id,
      url: piece.url,
      position: all.indexOf(piece),
    }));
    this.#seen.watch(elements.slice(0, shown.length), details);
    this.#once.tell(shown);
    this.#tellWithdrawals(withdrawn);
    if (pieces.length) this.#pieces = pieces;
  }

  /** Most articles are older than a day and never expire. */
  #wind(pieces: readonly T[], hasAges: boolean): void {
    const ages = hasAges ? pieces.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt]) : [];
    const expiries = pieces.flatMap(({ expiresAt }) => expiresAt ?? []);
    const isYoung = ages.some((instant) => instant !== undefined && Date.now() - instant < DAY);
    if (isYoung || expiries.length) this.#clock ??= new ClockController(this.#host);
    this.#clock?.watch(ages, expiries.length ? Math.min(...expiries) : undefined);
  }

  /** Most cards are never refreshed and never fail. */
  #keep(): void {
    const { state } = this.#resource;
    const isFailed = state.status === 'failed';
    if (this.#isKept || !(this.#host.refresh || isFailed)) return;
    this.#isKept = true;
    new RefreshController(this.#host, 0, isFailed ? state.error : undefined);
    new KeepingController(this.#host, this.#resource, { usual: DAY / 1000, isWithdrawable: true });
    // which then looks at the failure
    this.#host.requestUpdate();
  }

  /** Once for each that was shown. */
  #tellWithdrawals(withdrawn: readonly T[] | 'all'): void {
    const names = withdrawn === 'all' ? undefined : withdrawn.map(toName);
    const isGone = (piece: T): boolean =>
      !names || (names.includes(toName(piece)) && toName(piece) !== undefined);
    const gone = this.#pieces.filter(isGone);
    this.#pieces = this.#pieces.filter((piece) => !isGone(piece));
    for (const { id, url } of gone) {
      const detail: WithdrawnDetail = { id, url };
      this.#host.dispatchEvent(new CustomEvent('news-withdrawn', { detail, bubbles: true, composed: true }));
    }
  }
}
