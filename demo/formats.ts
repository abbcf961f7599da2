/** The page of formats: under each widget, what it told by its own events, and the document that it read. */
import { defineAll } from '../src/define/define-all.js';
import type { LoadedDetail } from '../src/controllers/resource.js';
import type { Failure } from '../src/core/result.js';
import { element, setFrames, toCopyButton } from './frames.js';
import { english, setPage } from './page.js';
import { replayStatically } from './static.js';

const words = english
  ? { waiting: 'Not loaded yet', document: 'The document', left: 'left out or doubted' }
  : { waiting: '아직 읽지 않음', document: '문서 보기', left: '뺀 것, 알린 것' };

/** One event: its name, what it says in a line, and what it explains. */
interface Told {
  readonly name: string;
  readonly facts: readonly string[];
  readonly reasons: readonly string[];
}

const EVENTS = {
  'news-loaded': ({ format, count, warnings }: LoadedDetail): Omit<Told, 'name'> => ({
    facts: [
      `format ${format}`,
      `count ${count}`,
      ...(warnings.length ? [`warnings ${warnings.length} (${words.left})`] : []),
    ],
    reasons: warnings.map(({ path, message }) => [path, message].filter(Boolean).join(': ')),
  }),
  'news-failed': ({ kind, message }: Failure): Omit<Told, 'name'> => ({
    facts: [`kind ${kind}`],
    reasons: [message],
  }),
  'news-withdrawn': (): Omit<Told, 'name'> => ({ facts: [], reasons: [] }),
};

function renderTold({ name, facts, reasons }: Told): HTMLElement {
  const item = element('li', name);
  item.append(element('b', '', name), ...facts.map((fact) => element('span', 'fact', ` · ${fact}`)));
  item.append(...reasons.map((reason) => element('p', '', reason)));
  return item;
}

/** A refresh that fares as the one before adds nothing. */
function report(stage: HTMLElement): HTMLElement {
  const log = element('ul', 'report');
  log.setAttribute('role', 'list');
  // where the demo's server is needed and is not there, a note stands in the widget's place
  if (stage.querySelector('[src]')) log.append(element('li', 'waiting', words.waiting));
  for (const [name, tell] of Object.entries(EVENTS)) {
    stage.addEventListener(name, (event) => {
      const { detail } = event as CustomEvent<LoadedDetail & Failure>;
      const item = renderTold({ name, ...tell(detail) });
      log.querySelector('.waiting')?.remove();
      if (log.lastElementChild?.textContent !== item.textContent) log.append(item);
    });
  }
  return log;
}

/** The code above its widget; what can be done with it beside. */
function show(code: string, stage: HTMLElement): HTMLElement {
  const actions = element('p', 'actions');
  actions.append(toCopyButton(code));
  const src = stage.firstElementChild?.getAttribute('src') ?? '';
  // an address that counts its askers would change by the visit
  if (src.startsWith('/data/')) {
    const link = element('a', '', words.document);
    link.href = src;
    actions.append(link);
  }
  stage.parentElement?.querySelector('.about')?.append(actions);
  const pre = element('pre', 'code');
  pre.append(element('code', '', code));
  return pre;
}

/** Many strips that move at once can none be read. */
function stillAllButOne(): void {
  const [, ...others] = document.querySelectorAll('news-weather-ticker');
  for (const ticker of others) ticker.paused = true;
}

setPage();
setFrames(report, show);
defineAll();
stillAllButOne();
replayStatically();
