/**
 * On a host without the demo's server there is no `/live/`: the build writes `data-replay` in place of `src`, and the page
 * moves the edition to the present by itself.
 */
import { replay } from './replay.js';

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  return replay(await response.json(), new Date());
}

export function replayStatically(): void {
  const files = new Map<string, Promise<unknown>>();
  for (const element of document.querySelectorAll<HTMLElement & { data?: unknown }>('[data-replay]')) {
    const address = element.dataset.replay ?? '';
    const file = files.get(address) ?? load(address);
    files.set(address, file);
    void file.then((data) => {
      element.data = data;
    });
  }
}
