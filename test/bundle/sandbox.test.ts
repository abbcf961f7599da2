import { expect } from '@open-wc/testing';
import { until } from '../support/dom.js';
import { page as answer, serve } from '../support/server.js';
import { cdn } from './site.js';

interface Said {
  readonly isOpen: boolean;
  readonly href: string;
  readonly target: string;
  readonly staysOpen: boolean;
  readonly status: string;
  readonly selected: string;
  readonly errors: string[];
}

/** Runs in the frame, which nobody can look into: presses, follows, copies, and tells what a reader finds. */
const act = async (): Promise<void> => {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => message && errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const wait = async <T>(look: () => T): Promise<NonNullable<T>> => {
    for (;;) {
      const found = look();
      if (found) return found;
      await new Promise((done) => {
        setTimeout(done, 20);
      });
    }
  };
  const root = await wait(() => document.querySelector('news-share-button')?.shadowRoot);
  const find = (selector: string): HTMLElement | null => root.querySelector(selector);
  (await wait(() => find('[part=button]'))).click();
  await wait(() => find('dialog')?.matches(':modal'));
  const link = find('a.x') as HTMLAnchorElement;
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  const staysOpen = find('dialog')!.matches(':modal');
  if (!staysOpen) find('[part=button]')!.click();
  find('[part=copy-button]')!.click();
  const told = await wait(() => find('.copy ~ [role=status]')?.textContent?.trim());
  const field = find('[part=address]') as HTMLInputElement;
  const said = {
    isOpen: true,
    href: link.href,
    target: link.target,
    staysOpen,
    status: told,
    selected: field.value.slice(field.selectionStart!, field.selectionEnd!),
    errors,
  };
  parent.postMessage(said, '*');
};

const inFrame = async (attributes: Record<string, string>): Promise<Said> => {
  // an opaque origin gets the files by CORS alone
  const { url } = await cdn({}, true);
  const { url: src } = await serve(
    answer(
      `<!doctype html><html lang="ko"><meta charset="utf-8"><title>상하이로</title>
      <body><news-share-button native="never" url="https://www.haedam.example/1" services="x copy"></news-share-button>
      <script src="${url}/newsdrop.iife.js" crossorigin></script><script>(${act.toString()})()</script>`,
    ),
  );
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.width = '600';
  frame.src = attributes.src ?? src;
  let said: Said | undefined;
  const listen = ({ data, source }: MessageEvent): void => {
    if (source === frame.contentWindow) said = data as Said;
  };
  addEventListener('message', listen);
  document.body.append(frame);
  try {
    return await until(() => said, 'the word of the frame', 10_000);
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
};

const FRAMES: Readonly<Record<string, Record<string, string>>> = {
  'a sandbox of scripts alone': { sandbox: 'allow-scripts' },
  'a sandbox that allows windows': { sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox' },
  'a sandbox that may copy': { sandbox: 'allow-scripts allow-popups', allow: 'clipboard-write; web-share' },
  'a frame that may not copy': { allow: "clipboard-write 'none'" },
};

describe('the share button in', () => {
  for (const [name, attributes] of Object.entries(FRAMES)) {
    it(`${name}: opens its sheet, keeps it behind a link that may lead nowhere, and ends in the address`, async () => {
      const said = await inFrame(attributes);
      expect(said.href).to.include('https://x.com/intent/post');
      expect(said.target).to.equal('_blank');
      expect(said.staysOpen, 'nobody can tell whether the frame may open windows').to.equal(true);
      if (said.status.includes('허용하지')) expect(said.selected).to.equal('https://www.haedam.example/1');
      else expect(said.status).to.equal('기사 주소를 복사했습니다.');
      expect(said.errors).to.deep.equal([]);
    });
  }
});
