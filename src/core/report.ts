const said = new Set<string>();

/** One line in the console for the site builder, never twice for the same words. */
export const warnOnce = (message: string): void => {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`newsdrop: ${message}`);
};
