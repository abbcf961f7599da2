// From the rows of a document to its articles.
import type { Reading, Warning } from '../fields.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

const toSentence = ({ path, message }: Warning): string => `${path ? `${path}: ` : ''}${message}.`;

const toResult = (
  articles: readonly Article[],
  reading: Reading,
  isEmpty: boolean,
): Result<readonly Article[]> => {
  const first = reading.warnings[0];
  if (articles.length || isEmpty || !first) return ok(articles);
  return fail('shape', `No article can be read. ${toSentence(first)}`);
};

type Path = readonly (string | number)[];

/** Reads each row; one that cannot be read is lost alone. `path` is where the rows stand. */
export const readRows = (
  rows: readonly unknown[],
  path: Path,
  reading: Reading,
  read: (row: unknown) => Article | undefined,
): Result<readonly Article[]> => {
  const articles = reading.within(path, () =>
    rows.flatMap((row, i): Article | readonly Article[] => reading.at(i, () => read(row)) ?? []),
  );
  return toResult(articles, reading, !rows.length);
};

/** {@link readRows} of what a search found, each at its own place. */
export const readFound = <T>(
  found: readonly (readonly [row: T, path: Path])[],
  reading: Reading,
  read: (row: T) => Article | undefined,
): Result<readonly Article[]> => {
  const articles = found.flatMap(
    ([row, path]): Article | readonly Article[] => reading.within(path, () => read(row)) ?? [],
  );
  return toResult(articles, reading, !found.length);
};

/** {@link readRows} of one article alone. */
export const readOne = (
  path: Path,
  reading: Reading,
  read: () => Article | undefined,
): Result<readonly Article[]> => readFound([[undefined, path]], reading, read);
