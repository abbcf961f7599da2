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
/** The one address that our loader asks for at the moment; others of the page, who can reach the policy, get none. */
let expected: string | undefined;

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (url !== expected) throw new TypeError(`newsdrop: ${url} is not one of its chunks`);
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

/** The address of one of our own chunks, trusted where the page asks for that. */
export const toScriptUrl = (url: string): string => {
  expected = url;
  try {
    return policy()?.createScriptURL(url) ?? url;
  } finally {
    expected = undefined;
  }
};
