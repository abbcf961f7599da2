import { toScriptUrl } from './policy.js';

/** A script file to be put into the page. */
export interface ScriptFile {
  /** Absolute address, of our own or given by the site builder; never from data. */
  readonly url: string;
  /** Hash that the browser holds the file to. Empty: none, and the host need not allow other origins. */
  readonly integrity: string;
  /** Default: that of any script of the page that has one. */
  readonly nonce?: string | undefined;
}

/**
 * Runs a file as a script element; browsers enforce its integrity in every engine and under every kind of content policy. False
 * where it was refused or not found; undecided for as long as the network does not answer.
 */
export const runScript = ({ url, integrity, nonce = pageNonce() }: ScriptFile): Promise<boolean> =>
  new Promise((resolve) => {
    const script = Document.prototype.createElement.call(document, 'script') as HTMLScriptElement;
    const end = (isDone: boolean): void => {
      script.remove();
      resolve(isDone);
    };
    if (integrity) {
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
    }
    if (nonce) script.nonce = nonce;
    script.onload = () => end(true);
    script.onerror = () => end(false);
    try {
      script.src = toScriptUrl(url);
      Document.prototype.querySelector.call(document, 'head')!.append(script);
    } catch {
      // a policy of the page that does not let us name any script
      end(false);
    }
  });

const pageNonce = (): string | undefined =>
  [...(Document.prototype.querySelectorAll.call(document, 'script') as NodeListOf<HTMLScriptElement>)].find(
    ({ nonce }) => nonce,
  )?.nonce;
