import { fail, ok, type Result } from '../../core/result.js';
import { warnOnce } from '../../core/report.js';
import { toBody } from './body.js';
import { type BodyContext } from './body-steps.js';
import { onPlay } from './embed.js';

/** Lets the page react to its reader. */
const pause = (): Promise<void> => new Promise((done) => void setTimeout(done));

const FAILED = 'The text of the article could not be sanitized and is not shown.';

/** The box that an article's text stands in. */
const makeBox = (): HTMLElement => {
  const text = document.createElement('div');
  text.className = 'body';
  text.setAttribute('part', 'body');
  text.dir = 'auto';
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
  } catch (cause) {
    return fail('chunk', FAILED, { cause });
  }
  void finish(text, parts, waiting);
  return ok(text);
};

/** A part that cannot be sanitized is missing with all behind it. */
const finish = async (
  text: HTMLElement,
  parts: Generator<DocumentFragment, void>,
  { signal, onPart, onEnd }: Waiting,
): Promise<void> => {
  let isLong = false;
  for (;;) {
    await pause();
    if (signal.aborted) return;
    try {
      const { value } = parts.next();
      if (!value) break;
      text.append(value);
    } catch {
      warnOnce(FAILED);
      break;
    }
    isLong = true;
    onPart();
  }
  if (isLong) onEnd();
};
