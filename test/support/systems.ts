/** A frame on a server that chooses between two versions of a page; see systems.mjs. */
import { until } from './dom.js';

export type SystemName = 'gnuboard5' | 'rhymix' | 'ndsoft' | 'wptouch' | 'stripping' | 'circle' | 'separate';

export interface System {
  frame: HTMLIFrameElement;
  /** Path under which the pages of this system are. */
  base: string;
  window(): Window & typeof globalThis;
  /** Opens a page of it; resolves when the switch shows what it has. */
  open(path: string): Promise<void>;
  /** The version that the server gave. */
  served(): string;
  /** The link or button of the switch. */
  control(): HTMLElement;
  /** Presses it and waits for the page that comes. */
  press(): Promise<void>;
  /** Every address that the server was asked for. */
  asked(): Promise<string[]>;
}

let frames: HTMLIFrameElement[] = [];
const COOKIES = ['rx_uatype', 'view_pc', 'wptouch-pro-view', 'newsdrop-view'];

/** Forgets what a test has kept. */
export const clearChoices = (): void => {
  for (const name of COOKIES) document.cookie = `${name}=;Path=/;Max-Age=0`;
  for (const area of [localStorage, sessionStorage])
    for (const key of Object.keys(area)) if (key.startsWith('newsdrop:view')) area.removeItem(key);
};

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
  clearChoices();
});

export const startSystem = async (
  name: SystemName,
  plan: { tag: string; head?: string; headers?: Record<string, string> },
): Promise<System> => {
  const id = crypto.randomUUID();
  await fetch(`/system/plan?id=${id}`, { method: 'PUT', body: JSON.stringify(plan) });
  const base = `/system/${name}/${id}/`;
  const frame = document.createElement('iframe');
  frame.width = '800';
  frames.push(frame);
  const inner = (): Document => frame.contentDocument!;
  const find = (): HTMLElement | null | undefined =>
    inner().querySelector('news-view-switch')?.shadowRoot?.querySelector<HTMLElement>('.control');
  const settled = async (): Promise<void> =>
    void (await until(() => inner().readyState === 'complete' && find(), `the switch of ${name}`));
  return {
    frame,
    base,
    window: () => frame.contentWindow as Window & typeof globalThis,
    served: () => inner().body.dataset['served'] ?? '',
    control: () => find()!,
    asked: async () => (await fetch(`/system/asked?id=${id}`, { cache: 'no-store' })).json(),
    open: async (path) => {
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      frame.src = base + path;
      if (!frame.isConnected) document.body.append(frame);
      await loaded;
      await settled();
    },
    press: async () => {
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      find()!.click();
      await loaded;
      await settled();
    },
  };
};
