/** The part of a Trusted Types policy that we use; the types of the DOM library do not have it yet. */
export interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

// Several copies on one page share the policy: a page that lists its name once would refuse it the second time.
const KEY = Symbol.for('newsdrop:policy');
// Scripts come from nowhere but the folder of our own chunks, and each of them carries its hash besides.
const CHUNK = /\/chunks\/[\w-]+\.js$/;

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (!CHUNK.test(url)) throw new TypeError(`newsdrop: ${url} is not one of its chunks`);
    return url;
  },
};

let made: Policy | undefined | null = null;

/**
 * The page's Trusted Types policy `newsdrop`, made at the first call: `undefined` where the browser has no Trusted Types or
 * the page does not allow it. What it marks as trusted is our own templates and chunk addresses, never a value from data.
 */
export const policy = (): Policy | undefined => {
  if (made !== null) return made;
  const page = globalThis as unknown as Record<symbol, Policy | undefined> & { trustedTypes?: Factory };
  try {
    made = page[KEY] ?? page.trustedTypes?.createPolicy('newsdrop', rules);
    if (made && !page[KEY]) Object.defineProperty(page, KEY, { value: made });
  } catch {
    made ??= undefined;
  }
  return made;
};
