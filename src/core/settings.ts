/** What the page has chosen for all widgets at once, by attributes of the script tag or by script. */
export interface Settings {
  /** Colours of every widget without a `theme` of its own. Default `auto`. */
  theme: 'auto' | 'light' | 'dark';
  /** Where a reader's choices may be kept. Default `local`; `none` keeps them for the page view alone. */
  storage: 'none' | 'session' | 'local';
}

export const settings: Settings = { theme: 'auto', storage: 'local' };

const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  storage: ['none', 'session', 'local'],
} as const satisfies { [K in keyof Settings]: readonly Settings[K][] };

const choose = <K extends keyof Settings>(name: K, given: string): boolean => {
  const choice = (CHOICES[name] as readonly Settings[K][]).find((one) => one === given);
  if (choice) settings[name] = choice;
  return !!choice;
};

/**
 * Takes over what `read` gives for each setting (`null` where the page says nothing). A value that is none of the choices
 * changes nothing and is named in the returned list, as a sentence for the site builder.
 */
export const configure = (read: (name: keyof Settings) => string | null): string[] => {
  const complaints: string[] = [];
  for (const name of ['theme', 'storage'] as const) {
    const given = read(name)?.trim().toLowerCase();
    if (given && !choose(name, given))
      complaints.push(`data-${name}="${given}" is not one of ${CHOICES[name].join(', ')}; "${settings[name]}" is used`);
  }
  return complaints;
};
