/** What the page has chosen for all widgets at once, by attributes of the script tag or by script. */
export interface Settings {
  /** Colours of every widget without a `theme` of its own. Default `auto`. */
  theme: 'auto' | 'light' | 'dark';
  /** Where a reader's choices may be kept. Default `local`; `none` keeps them for the page view alone. */
  storage: 'none' | 'session' | 'local';
}

export const settings: Settings = { theme: 'auto', storage: 'local' };

const CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  theme: ['auto', 'light', 'dark'],
  storage: ['none', 'session', 'local'],
};

const choose = <K extends keyof Settings>(name: K, given: string): string | undefined => {
  const choice = CHOICES[name].find((one) => one === given);
  if (choice === undefined)
    return `data-${name}="${given}" is not one of ${CHOICES[name].join(', ')}; "${settings[name]}" is used`;
  settings[name] = choice;
  return undefined;
};

/**
 * Takes over what `read` gives for each setting (`null` where the page says nothing). A value that is none of the choices
 * changes nothing and comes back as a sentence for the site builder.
 */
export const configure = (read: (name: keyof Settings) => string | null): string[] => {
  const complaints: string[] = [];
  for (const name of ['theme', 'storage'] as const) {
    const given = read(name)?.trim().toLowerCase();
    const complaint = given && choose(name, given);
    if (complaint) complaints.push(complaint);
  }
  return complaints;
};
