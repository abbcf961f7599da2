/** `%20` and never `+`, which mail programs show as it is; half a surrogate pair would make the encoder throw. */
const encode = (value: string): string => encodeURIComponent(value.toWellFormed());

/** `endpoint` with a query of `values`, each encoded once. What is empty is left out. */
export const toQuery = (endpoint: string, values: Readonly<Record<string, string>>): string =>
  `${endpoint}?${Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')}`;

/** Those of `parts` that say something. */
export const toLines = (separator: string, ...parts: string[]): string =>
  parts.filter(Boolean).join(separator);
