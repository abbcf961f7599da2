import { fail, ok, type Result } from '../../core/result.js';
import { warnOnce } from '../../core/report.js';
import { toBody } from './body.js';
import type { BodyContext } from './body-steps.js';
import { onPlay } from './embed.js';

/** Lets the page react to its reader. */
const pause = (): Promise<void> => new Promise((done) => void setTimeout(done));

const FAILED = 'The text of the article could not be sanitized and is not shown.';

/** The first letter is one of a script that is written from the right. */
const FROM_RIGHT =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The box that an article's text stands in. */
const makeBox = (): HTMLElement => {
  const text = document.createElement('div');
  text.className = 'body';
  text.setAttribute('part', 'body');
  text.addEventListener('click', onPlay);
  return text;
};

/** Who waits for the rest of a long text. */
export interface Waiting {
  /** Nobody does any more. */
  readonly signal: AbortSignal;
  onPart(): void;
  onEnd(): void;
}

/** An article's text: its beginning, or all of it where it is not long. The rest follows part by part. */
export const makeText = (html: string, context: BodyContext, waiting: Waiting): Result<HTMLElement> => {
  const parts = toBody(html, context);
  const text = makeBox();
  try {
    const { value } = parts.next();
    if (value) text.append(value);
    // what `auto` would say: WebKit asks that of the whole text again for each paragraph that comes
    text.dir = FROM_RIGHT.test(text.textContent) ? 'rtl' : 'ltr';
  } catch (cause) {
    return fail('chunk', FAILED, { cause });
  }
  void finish(text, parts, waiting);
  return ok(text);
};

/** Of what is in the page already: smaller additions would have the browser lay out the whole too often. */
const SHARE = 0.25;

/** A part that cannot be sanitized is missing with all behind it. */
const finish = async (
  text: HTMLElement,
  parts: Generator<DocumentFragment, void>,
  { signal, onPart, onEnd }: Waiting,
): Promise<void> => {
  const ready = new DocumentFragment();
  const show = (): void => {
    text.append(ready);
    onPart();
  };
  for (let isLong = false; ; isLong = true) {
    await pause();
    if (signal.aborted) return;
    const part = take(parts);
    if (!part && !isLong) return;
    if (!part) break;
    ready.append(part);
    if (ready.childElementCount >= text.childElementCount * SHARE) show();
  }
  show();
  onEnd();
};

const take = (parts: Generator<DocumentFragment, void>): DocumentFragment | undefined => {
  try {
    return parts.next().value ?? undefined;
  } catch {
    warnOnce(FAILED);
    return undefined;
  }
};
