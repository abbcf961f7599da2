// The one way in which a script-tag build gets its further parts. A script element and not import(), because browsers enforce
// the integrity of a script element in every engine, under every kind of content policy, from classic and module files alike.
import { toScriptUrl } from '../core/policy.js';
import { warnOnce } from '../core/report.js';
import { toUrl } from '../core/url.js';
import { fromDocument, ownAddress, ownAttribute, ownTag } from './own-tag.js';
import { registry } from './registry.js';

const folder = (): string => {
  const given = ownAttribute('data-base');
  // not against <base>: that one is for the page's addresses
  const url = given ? toUrl(given.replace(/\/?$/, '/'), location.href)?.href : undefined;
  const base = url ?? ownAddress;
  if (!base) throw new Error('where the chunks lie is not known: add data-base to the script tag');
  return new URL('chunks/', base).href;
};

const nonce = (): string | undefined =>
  ownTag?.nonce || [...fromDocument('scripts')].find((tag) => tag.nonce)?.nonce;

const load = (name: string, hash: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const there = registry()!.chunks;
    if (there[name]) return resolve(there[name]);
    // the eight characters that the build put into the file name
    const url = `${folder()}${name}-${hash.slice(7, 15).replace(/[+/]/g, '_')}.js`;
    const refuse = () =>
      reject(new Error(`${url} was refused or not found; the folder "chunks" belongs beside newsdrop.js`));
    const script = Document.prototype.createElement.call(document, 'script') as HTMLScriptElement;
    script.integrity = hash;
    script.crossOrigin = 'anonymous';
    const own = nonce();
    if (own) script.nonce = own;
    script.onload = () => {
      script.remove();
      if (there[name]) resolve(there[name]);
      else refuse();
    };
    script.onerror = () => {
      script.remove();
      refuse();
    };
    script.src = toScriptUrl(url);
    fromDocument('head').append(script);
  });

const asked = new Map<string, Promise<unknown>>();

/**
 * The exports of a chunk; the build puts this call in place of `import()`. Rejects where the file cannot be had or is not the
 * one that was built with this entry, and tells the site builder; a later call asks again, never without the hash.
 */
export const loadChunk = (name: string, hash: string): Promise<unknown> => {
  let chunk = asked.get(name);
  if (!chunk) {
    chunk = load(name, hash);
    asked.set(name, chunk);
    chunk.catch((error: Error) => {
      asked.delete(name);
      warnOnce(error.message);
    });
  }
  return chunk;
};
