// The one way in which a script-tag build gets its further parts. A script element and not import(), because browsers enforce
// the integrity of a script element in every engine, under every kind of content policy, from classic and module files alike.
import { warnOnce } from '../core/report.js';
import { runScript } from '../core/script.js';
import { toUrl } from '../core/url.js';
import { ownAddress, ownAttribute, ownTag } from './own-tag.js';
import { registry } from './registry.js';

const folder = (): string => {
  const given = ownAttribute('data-base');
  // not against <base>: that one is for the page's addresses
  const url = given ? toUrl(given.replace(/\/?$/, '/'), location.href)?.href : undefined;
  const base = url ?? ownAddress;
  if (!base) throw new Error('where the chunks lie is not known: add data-base to the script tag');
  return new URL('chunks/', base).href;
};

const load = async (name: string, hash: string): Promise<unknown> => {
  const there = registry()!.chunks;
  if (there[name]) return there[name];
  // the eight characters that the build put into the file name
  const url = `${folder()}${name}-${hash.slice(7, 15).replace(/[+/]/g, '_')}.js`;
  await runScript({ url, integrity: hash, nonce: ownTag?.nonce || undefined });
  if (!there[name])
    throw new Error(`${url} was refused or not found; the folder "chunks" belongs beside newsdrop.js`);
  return there[name];
};

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
