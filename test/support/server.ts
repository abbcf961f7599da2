/**
 * A real server for tests: what it shall answer is said beforehand, what it was asked can be read afterwards. The grammar of
 * an answer stands in fault-server.mjs. Each plan is forgotten, and all that it holds let go, after the test.
 *
 * Chromium lets a second request for the same address wait until the first has its answer, unless it is made with
 * `cache: 'no-store'`.
 */
import { frame as nextFrame, until } from './dom.js';

export interface Answer {
  status?: number;
  headers?: Record<string, string | string[] | null>;
  body?: string;
  base64?: string;
  charset?: 'euc-kr' | 'utf-16le' | 'latin1';
  file?: string;
  append?: string;
  fill?: number;
  encoding?: 'gzip' | 'br';
  damage?: boolean;
  hold?: 'headers' | 'body';
  drip?: boolean;
  cut?: 'before' | 'middle' | 'length' | 'chunk' | 'close';
  raw?: string;
  cors?: boolean | 'wrong' | 'double';
  redirect?: string;
}

export interface SeenRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** "gone": the client left before the answer was complete */
  state: 'open' | 'done' | 'gone';
}

export interface Feed {
  url: string;
  /** Lets so many held answers go, also ones that have not been asked for yet. */
  release(count?: number): Promise<void>;
  requests(): Promise<SeenRequest[]>;
  /** Waits until so many requests have come. */
  seen(count: number): Promise<SeenRequest[]>;
  /** Waits until the client has left so many requests before they were answered. */
  dropped(count: number): Promise<SeenRequest[]>;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

export const ok = (value: unknown, more: Answer = {}): Answer => ({ body: JSON.stringify(value), ...more });
export const text = (body: string, more: Answer = {}): Answer => ({ body, ...more });
export const status = (code: number, more: Answer = {}): Answer => ({
  status: code,
  body: '{"error":1}',
  ...more,
});
/** A login or error page where JSON was expected. */
export const page = (
  body = '<!doctype html><title>Login</title><b id="injected">Login</b>',
  more: Answer = {},
): Answer => ({
  body,
  ...more,
  headers: { ...HTML, ...more.headers },
});
/** Not even headers come before `release()`. */
export const hold = (answer: Answer): Answer => ({ ...answer, hold: 'headers' });
/** Headers and half of the body come, the rest after `release()`. */
export const holdBody = (answer: Answer): Answer => ({ ...answer, hold: 'body' });
/** The body comes byte by byte. */
export const drip = (answer: Answer): Answer => ({ ...answer, drip: true });
/** Reset without a byte. On the test's own origin a browser may ask a second time by itself; count on `remote`. */
export const reset = (): Answer => ({ cut: 'before' });
export const cutMiddle = (answer: Answer): Answer => ({ ...answer, cut: 'middle' });
export const cutLength = (answer: Answer): Answer => ({ ...answer, cut: 'length' });
export const cutChunk = (answer: Answer): Answer => ({ ...answer, cut: 'chunk' });
/** Half of the body, and nothing that tells it from a whole one. */
export const cutClose = (answer: Answer): Answer => ({ ...answer, cut: 'close' });
export const empty = (): Answer => ({ body: '' });
export const noContent = (): Answer => ({ status: 204, headers: { 'content-type': null } });
/** Valid JSON of so many bytes. */
export const large = (bytes: number, more: Answer = {}): Answer => ({ fill: bytes, ...more });
export const gzip = (answer: Answer): Answer => ({ ...answer, encoding: 'gzip' });
export const badGzip = (answer: Answer): Answer => ({ ...answer, encoding: 'gzip', damage: true });
/** Declared as gzip and not encoded. */
export const falseGzip = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'content-encoding': 'gzip' },
});
export const redirect = (to: string): Answer => ({ redirect: to });
export const redirectLoop = (): Answer => ({ redirect: 'loop' });
/** Text in EUC-KR, whose content-type says nothing of it. */
export const eucKrText = (body: string): Answer => ({
  body,
  charset: 'euc-kr',
  headers: { 'content-type': 'text/html' },
});
/** JSON in EUC-KR; `declared` says so in its content-type. */
export const eucKr = (value: unknown, { declared = false } = {}): Answer => ({
  ...eucKrText(JSON.stringify(value)),
  headers: { 'content-type': `application/json${declared ? '; charset=euc-kr' : ''}` },
});

// Taken before any test replaces it.
const fetch = globalThis.fetch.bind(globalThis);

const call = async (method: string, path: string, body?: string): Promise<Response> => {
  const answer = await fetch(`/fault/${path}`, {
    method,
    cache: 'no-store',
    ...(body !== undefined && { body }),
  });
  if (!answer.ok) throw new Error(`the test server answered ${answer.status} to ${method} ${path}`);
  return answer;
};

let addresses: Promise<{ origin: string; refused: string }> | undefined;
const others = (): Promise<{ origin: string; refused: string }> =>
  (addresses ??= call('GET', 'origin').then((answer) => answer.json()));

/** The origin of {@link remote}. */
export const otherOrigin = async (): Promise<string> => (await others()).origin;
/** An address where nothing listens. */
export const refused = async (): Promise<string> => `${(await others()).refused}/feed.json`;

let plans: string[] = [];
let frames: HTMLIFrameElement[] = [];

afterEach(async () => {
  for (const frame of frames) frame.remove();
  frames = [];
  const ended = plans;
  plans = [];
  await Promise.all(ended.map((id) => call('DELETE', `script?id=${id}`)));
});

const plan = async (script: object, origin: string): Promise<Feed> => {
  const id = crypto.randomUUID();
  await call('POST', `script?id=${id}`, JSON.stringify(script));
  plans.push(id);
  const log = async (more = ''): Promise<SeenRequest[]> => (await call('GET', `log?id=${id}${more}`)).json();
  return {
    url: `${origin}/fault/serve/${id}`,
    release: async (count = 1) => void (await call('POST', `release?id=${id}&count=${count}`)),
    requests: () => log(),
    seen: (count) => log(`&seen=${count}`),
    dropped: (count) => log(`&gone=${count}`),
  };
};

const listed = (answers: Answer | readonly Answer[]): object => ({ answers: [answers].flat() });

/** An address on the test's own origin that plays these answers in order; the last one repeats. */
export const serve = (answers: Answer | readonly Answer[]): Promise<Feed> =>
  plan(listed(answers), location.origin);

/** The same on another origin, where CORS applies (allowed unless an answer says `cors`) and each connection is new. */
export const remote = async (answers: Answer | readonly Answer[]): Promise<Feed> =>
  plan(listed(answers), await otherOrigin());

export interface Site {
  /** A folder of the repository whose files are served below `url`. */
  files?: string;
  /** Laid under each answer, for headers or `cors`. */
  answer?: Answer;
  /** Answers of single paths, as "/chunks/a.js"; `{ append: '//' }` alone tampers with the file. */
  paths?: Record<string, Answer>;
}

/** A folder served as some host would: with its headers, its faults, and single files tampered with. */
export const host = async (site: Site, { other = false } = {}): Promise<Feed> =>
  plan(site, other ? await otherOrigin() : location.origin);

export interface OpenPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  violations: { directive: string; blocked: string; sample: string }[];
  errors: string[];
  rejections: unknown[];
  console: { level: 'log' | 'info' | 'warn' | 'error' | 'debug'; text: string }[];
}

/**
 * Opens a page with the given headers in an iframe of the same origin. What goes wrong in it from its first byte on is
 * collected from outside, so that a strict policy needs no exception for the test. Resolves after its `load` event; what comes
 * later is added to the same lists.
 */
export const openPage = async ({
  html,
  headers = {},
  width = 800,
  height = 600,
}: {
  html: string;
  headers?: Record<string, string>;
  width?: number;
  height?: number;
}): Promise<OpenPage> => {
  // Half of the body is held back: a comment as long as the page goes first, so that no part of it runs before we watch.
  const [doctype] = /^\s*(?:<!doctype[^>]*>)?/i.exec(html)!;
  // WebKit shows nothing of a page before it has some two thousand bytes.
  const blank = `<!--${' '.repeat(Math.max(4096, new TextEncoder().encode(html).length))}-->`;
  const body = doctype + blank + html.slice(doctype.length);
  const feed = await serve({ body, hold: 'body', headers: { ...HTML, ...headers } });
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = feed.url;
  frames.push(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  const isThere = (): boolean => frame.contentDocument?.URL === feed.url;
  await until(isThere, 'the page in the iframe');

  const inner = frame.contentWindow as Window & typeof globalThis;
  const opened: OpenPage = {
    frame,
    window: inner,
    document: inner.document,
    violations: [],
    errors: [],
    rejections: [],
    console: [],
  };
  inner.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    opened.violations.push({ directive: effectiveDirective, blocked: blockedURI, sample }),
  );
  // In the capture phase also elements report here that could not load.
  inner.addEventListener(
    'error',
    ({ message, target }) => opened.errors.push(message ?? `could not load ${(target as Element).outerHTML}`),
    true,
  );
  inner.addEventListener('unhandledrejection', ({ reason }) => opened.rejections.push(reason));
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    inner.console[level] = (...args: unknown[]) =>
      void opened.console.push({ level, text: args.map(String).join(' ') });
  }
  await feed.release();
  await loaded;
  // Violations and rejections are reported in tasks of their own.
  await nextFrame();
  await nextFrame();
  return opened;
};
