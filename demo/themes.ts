/** The page of themes: puts a shipped theme on a part of the page, and shows its file. */
import { defineAll } from '../src/define/define-all.js';
import { setPage } from './page.js';
import { replayStatically } from './static.js';

const place = document.querySelector<HTMLElement>('.themed')!;
const sheet = new CSSStyleSheet();

/** The colours of this newspaper stand on `:root` too; a theme of a part is named by its class. */
const toPart = (text: string): string => text.replaceAll(':root', '.themed');

async function wear(name: string): Promise<void> {
  const text = name ? await (await fetch(`/dist/themes/${name}.css`)).text() : '';
  sheet.replaceSync(toPart(text));
  document.querySelector('[data-file]')!.textContent = name || '…';
  document.querySelector('[data-text]')!.textContent = text;
}

function choose({ name, value }: HTMLInputElement): void {
  if (name === 'theme') void wear(value);
  else if (value === 'auto') delete place.dataset['theme'];
  else place.dataset['theme'] = value;
}

setPage();
document.adoptedStyleSheets.push(sheet);
const asked = new URLSearchParams(location.search);
for (const input of document.querySelectorAll<HTMLInputElement>('.choices input')) {
  // a link may bring its choice along: ?file=dark&scheme=light
  const wanted = asked.get(input.name === 'theme' ? 'file' : input.name);
  if (wanted !== null) input.checked = input.value === wanted;
  input.addEventListener('change', () => choose(input));
  if (input.checked) choose(input);
}
defineAll();
replayStatically();
