import { warnOnce } from './report.js';

/** `value` if it is one of `choices`, else the first of them, with one warning that names what is possible. */
export const toChoice = <const T extends string>(
  choices: readonly [T, ...T[]],
  value: string,
  name: string,
): T => {
  const choice = choices.find((word) => word === value);
  if (choice === undefined && value) warnOnce(`${name}="${value}" is not one of ${choices.join(', ')}.`);
  return choice ?? choices[0];
};
