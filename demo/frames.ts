/**
 * Around each frame of a widget's page: its code as it stands in the page, to copy, and what the widget reported last.
 * Runs before the widgets are defined, so that the code is the page's own and no event is missed.
 */
import { english } from './page.js';

const words = english
  ? { code: 'Code', copy: 'Copy', copied: 'Copied', server: 'This state needs the demo’s own server.' }
  : {
      code: '코드',
      copy: '복사',
      copied: '복사함',
      server: '이 상태는 견본 서버(npm start)에서만 보입니다.',
    };

const isStatic = document.documentElement.hasAttribute('data-static');

const REPORTED = [
  'news-loaded',
  'news-failed',
  'news-seen',
  'news-before-open',
  'news-shared',
  'news-share-failed',
  'news-view-changed',
] as const;

/** `tell` makes the place where a frame's widget says how it fares, `show` the one of its code. */
export function setFrames(tell = report, show = snippet): void {
  for (const frame of document.querySelectorAll<HTMLElement>('.state')) {
    const stage = frame.querySelector<HTMLElement>('.stage');
    if (!stage) continue;
    const code = [...stage.children].map(source).join('\n');
    if (isStatic && 'server' in frame.dataset) stage.replaceChildren(element('p', 'note', words.server));
    frame.append(tell(stage), show(code, stage));
  }
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function report(stage: HTMLElement): HTMLElement {
  const line = element('p', 'report');
  const started = performance.now();
  for (const type of REPORTED) {
    stage.addEventListener(type, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      line.textContent = [`${seconds} s`, type, kindOf(detail)].filter(Boolean).join(' · ');
    });
  }
  return line;
}

function kindOf(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return '';
  const known = detail as { kind?: unknown; service?: unknown; view?: unknown };
  return [known.kind, known.service, known.view].filter((value) => typeof value === 'string').join(' ');
}

function snippet(code: string, _stage: HTMLElement): HTMLElement {
  const details = element('details', 'code');
  const pre = element('pre', '');
  pre.append(element('code', '', code));
  pre.tabIndex = 0;
  details.append(element('summary', '', words.code), pre, toCopyButton(code));
  return details;
}

export function toCopyButton(code: string): HTMLElement {
  const button = element('button', '', words.copy);
  button.type = 'button';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code).then(() => {
      button.textContent = words.copied;
      setTimeout(() => (button.textContent = words.copy), 3000);
    });
  });
  return button;
}

/** An element as it stands in the page, without the page's indentation. */
function source({ outerHTML }: Element): string {
  const [first = '', ...rest] = outerHTML
    .replaceAll('=""', '')
    .replace('data-replay="/data/', 'src="/live/')
    .split('\n');
  const depth = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => line.slice(depth))].join('\n');
}
