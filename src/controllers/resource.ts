import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure, Result } from '../core/result.js';
import { warnOnce } from '../core/report.js';
import { toHref } from '../core/url.js';
import { load, type Loaded } from '../load/store.js';
import { LightDomController } from './light-dom.js';
import { VisibilityController } from './visibility.js';

/** Everything that an element knows of its data, in one value. Stale is `failed` with `last`; empty is a question to the model. */
export type ResourceState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly last: Loaded<T> | undefined }
  | ({ readonly status: 'ready' } & Loaded<T>)
  | { readonly status: 'failed'; readonly error: Failure; readonly last: Loaded<T> | undefined };

/** The public properties that say where data comes from; `data` wins over `src`, and `src` over a child JSON script. */
export interface ResourceHost extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string;
  readonly format: string;
  readonly charset: string;
  readonly loading: string;
}

/** What was read, as the controller needs to see it. */
interface Read<T> {
  readonly value: T;
  readonly format: string;
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
}

type Reading<T> = Result<Read<T>> | Promise<Result<Read<T>>>;

export interface ResourceOptions<T> {
  parse(raw: unknown, options: { base: string; format?: string | undefined }): Reading<T>;
  /** What `parse` reads of a document; another part of the same document is read anew. */
  part?(): string;
  /** How many things a value holds, for `news-loaded`; none makes the state `empty`. */
  count(value: T): number;
  isStale(value: T, now: number): boolean;
  readonly internals: ElementInternals;
}

/** Detail of `news-loaded`. */
export interface LoadedDetail {
  /** Absolute address, or `undefined` for data that the page gave. */
  readonly url: string | undefined;
  readonly format: string;
  readonly count: number;
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
}

type Origin = { readonly kind: 'data' | 'src' | 'json'; readonly from: unknown; readonly format: string };

const toLoaded = (value: unknown): Loaded<unknown> => ({ value, at: Date.now(), ahead: 0 });

/** What was read of an answer that several elements share; each would else hold a copy. */
const shared = new WeakMap<Loaded<unknown>, Map<string, Reading<unknown>>>();

/** The time by the clock of the server that the value came from. */
const toNow = (loaded: Loaded<unknown> | undefined): number => Date.now() + (loaded?.ahead ?? 0);

/**
 * Brings data to an element: by `.data`, `src` or a child JSON script, through the element's parser, kept fresh, with the
 * last good value kept on failure. It owns all time and all cleanup; the element only renders `state`.
 */
export class ResourceController<T> implements ReactiveController {
  state: ResourceState<T> = { status: 'idle' };
  /** The page's own content for the default slot and the child JSON script. */
  readonly light: LightDomController;

  readonly #host: ResourceHost;
  readonly #options: ResourceOptions<T>;
  readonly #visibility: VisibilityController;
  #origin: Origin | undefined;
  /** Counts what was started; an answer to an older start is dropped. */
  #run = 0;
  /** Something falls due when the element comes into view. */
  #waiting: (() => void) | undefined;
  /** Removed from the page, and not put back within the same turn, while an answer was awaited. */
  #isInterrupted = false;

  constructor(host: ResourceHost, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    this.light = new LightDomController(host);
    this.#visibility = new VisibilityController(host, (near) => near && this.#onNear());
    host.addController(this);
  }

  /** The value to show, whether fresh or the last good one. */
  get value(): T | undefined {
    return this.#last?.value;
  }

  get isEmpty(): boolean {
    return this.value !== undefined && this.#options.count(this.value) === 0;
  }

  /** Whether what is shown is old: kept after a failure, or old by its own word. */
  get isStale(): boolean {
    const { value, state } = this;
    return (
      value !== undefined && (state.status === 'failed' || this.#options.isStale(value, toNow(this.#last)))
    );
  }

  /** Asks the server again, keeping what is shown until the answer. Resolves when that is settled; never rejects. */
  async reload(): Promise<void> {
    // what was set just before is read by the update that follows it
    await this.#host.updateComplete;
    this.#waiting = undefined;
    if (this.#origin?.kind === 'src') await this.#load(true);
  }

  /** After a failure: shows the last good value no longer. `error` is the failure in other words. */
  drop(error?: Failure): void {
    const { state } = this;
    if (state.status === 'failed') this.state = { ...state, ...(error && { error }), last: undefined };
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
    // an interrupted load begins anew with the next update
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    queueMicrotask(() => {
      // a move takes the element out and in again within one turn: nothing stops for that
      if (this.#host.isConnected) return;
      this.#waiting = undefined;
      this.#isInterrupted = this.state.status === 'loading';
      this.#run++;
    });
  }

  hostUpdate(): void {
    const next = this.#readOrigin();
    const { kind, from, format } = this.#origin ?? {};
    const isOther = next?.kind !== kind || next?.from !== from || next?.format !== format;
    if (isOther) this.#start(next);
    else if (next && this.#isInterrupted && this.#host.isConnected) this.#begin(next);
    this.#toggleStates();
  }

  #readOrigin(): Origin | undefined {
    const { data, src } = this.#host;
    const format = `${this.#host.format}${this.#options.part?.() ?? ''}`;
    if (data !== undefined && data !== null) return { kind: 'data', from: data, format };
    if (src) return { kind: 'src', from: src, format };
    const { json } = this.light;
    return json === undefined ? undefined : { kind: 'json', from: json, format };
  }

  #start(origin: Origin | undefined): void {
    this.#origin = origin;
    this.#run++;
    this.#waiting = undefined;
    if (!origin) {
      this.state = { status: 'idle' };
      return;
    }
    this.state = { status: 'loading', last: undefined };
    this.#begin(origin);
  }

  #begin(origin: Origin): void {
    this.#isInterrupted = false;
    if (origin.kind === 'data') void this.#parse(toLoaded(origin.from));
    else if (origin.kind === 'json') this.#parseText(String(origin.from));
    else this.#fetch();
  }

  /** The first load, or the one that a removal interrupted: now, or when the element comes near the view. */
  #fetch(): void {
    if (this.#host.loading === 'eager' || this.#visibility.isNear) void this.#load(false);
    else this.#waiting = () => void this.#load(false);
  }

  #parseText(text: string): void {
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch (cause) {
      const message = 'The child script of type application/json holds no valid JSON.';
      return this.#settleFailed({ kind: 'not-json', message, cause });
    }
    void this.#parse(toLoaded(raw));
  }

  async #load(reload: boolean): Promise<void> {
    const run = ++this.#run;
    this.state = { status: 'loading', last: this.#last };
    this.#host.requestUpdate();
    // `src` follows the page's base like that of an image
    const { src, baseURI, charset } = this.#host;
    const answer = await load(src, baseURI, { reload, charset });
    if (run !== this.#run) return;
    if (answer.ok) await this.#parse(answer.value);
    else this.#settleFailed(answer.error);
  }

  /** At once where the parser is at hand, so that data at hand are in the first frame. */
  #parse(loaded: Loaded<unknown>): void | Promise<void> {
    const run = this.#run;
    const result = this.#read(loaded);
    const settle = (parsed: Result<Read<T>>): void => {
      if (run !== this.#run) return;
      if (parsed.ok) this.#settleReady(parsed.value, loaded);
      else this.#settleFailed(parsed.error);
    };
    return result instanceof Promise ? result.then(settle) : settle(result);
  }

  /** A thousand cards of one feed of a thousand articles read it once, and keep it once. */
  #read(loaded: Loaded<unknown>): Reading<T> {
    const key = `${this.#host.localName} ${this.#origin!.format} ${this.#base}`;
    const all = shared.get(loaded) ?? new Map<string, Reading<T>>();
    shared.set(loaded, all);
    const known = all.get(key) as Reading<T> | undefined;
    if (known) return known;
    const format = this.#host.format || undefined;
    const reading = this.#options.parse(loaded.value, { base: this.#base, format });
    all.set(key, reading);
    // what could not be loaded now can later
    if (reading instanceof Promise) void reading.then(({ ok }) => ok || all.delete(key));
    return reading;
  }

  #settleReady({ value, format, warnings }: Read<T>, loaded: Loaded<unknown>): void {
    this.state = { ...loaded, status: 'ready', value };
    if (this.isEmpty) warnOnce(`<${this.#host.localName}>: ${this.#url ?? 'its data'}: an empty list.`);
    const detail: LoadedDetail = { url: this.#url, format, count: this.#options.count(value), warnings };
    this.#settle('news-loaded', detail);
  }

  #settleFailed(error: Failure): void {
    const { localName } = this.#host;
    this.state = { status: 'failed', error, last: this.#last };
    warnOnce(`<${localName}>: ${error.message}`);
    const detail: Failure = this.#url === undefined ? error : { url: this.#url, ...error };
    this.#settle('news-failed', detail);
  }

  /** Tells what came when it can be seen, and not before. */
  #settle(name: string, detail: LoadedDetail | Failure): void {
    this.#host.requestUpdate();
    const tell = (): boolean =>
      this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    void this.#host.updateComplete.then(tell);
  }

  get #last(): Loaded<T> | undefined {
    const { state } = this;
    return state.status === 'ready' ? state : state.status === 'idle' ? undefined : state.last;
  }

  /** Addresses in a document are relative to it; those in the page's own data to the page. */
  get #base(): string {
    return this.#url ?? this.#host.baseURI;
  }

  get #url(): string | undefined {
    return this.#origin?.kind === 'src' ? toHref(this.#origin.from, this.#host.baseURI) : undefined;
  }

  #onNear(): void {
    const due = this.#waiting;
    this.#waiting = undefined;
    due?.();
  }

  /** A page that comes back as it was left shows what may have been taken back since. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.reload();
  };

  #toggleStates(): void {
    const { states } = this.#options.internals;
    const { status } = this.state;
    const toggle = (name: string, on: boolean): unknown => (on ? states.add(name) : states.delete(name));
    toggle('loading', status === 'loading');
    toggle('failed', status === 'failed');
    toggle('stale', this.isStale);
    toggle('empty', this.isEmpty);
  }
}
