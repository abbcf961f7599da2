/** Where text goes; `isTTY` says that a person may be looking. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Whoever waits longer wants to know for what, in milliseconds. */
const PATIENCE = 1000;

/** Tells a person what is being waited for, in one line that is gone afterwards. */
export const withProgress = async <T>(output: Output, what: string, work: Promise<T>): Promise<T> => {
  if (!output.isTTY) return work;
  let seconds = 0;
  const timer = setInterval(() => output.write(`\r\u001b[K${what} … ${++seconds} s`), PATIENCE);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (seconds) output.write('\r\u001b[K');
  }
};
