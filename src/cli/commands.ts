import { NOWHERE, toOwnText, writeWhole } from './convert.js';
import { findIn, isFaulty } from './findings.js';
import { printFindings } from './print.js';
import { withProgress, type Output } from './progress.js';
import { toRaw } from './raw.js';
import { countOf, readDocument, type Document, type Subject } from './reading.js';
import { readSource, tooLarge, type Outcome, type Problem, type Source } from './source.js';

/** What the command is given by its surroundings, `process` as a rule. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** How a run ended, as the shell is told. */
export const EXIT = {
  /** Read, and nothing was left out. */
  fine: 0,
  /** Read, but something was left out, or a widget lacks what it needs. */
  faulty: 1,
  /** Not read, not written, or not understood. */
  failed: 2,
} as const;

interface ReadOptions {
  readonly as?: Subject;
  readonly format?: string;
  readonly charset?: string;
  readonly base?: string;
}

interface Got {
  readonly source: Source;
  readonly raw: unknown;
  readonly base: string;
  readonly document: Document;
}

const get = async (
  name: string,
  { as, format, charset = '', base: asked }: ReadOptions,
  { stdin, stderr }: Surroundings,
): Promise<Outcome<Got>> => {
  const source = await withProgress(stderr, `loading ${name}`, readSource(name, stdin));
  if (!source.ok) return source;
  const raw = toRaw(source.value, charset);
  if (!raw.ok) return raw;
  const base = asked ?? source.value.url ?? NOWHERE;
  const document = await readDocument(raw.value, { base, as, format });
  if (!document.ok) return document;
  return { ok: true, value: { source: source.value, raw: raw.value, base, document: document.value } };
};

const tell = (stderr: Output, { message }: Problem): number => {
  stderr.write(`newsdrop: ${message}\n`);
  return EXIT.failed;
};

/** Says what a document is and what came of it. Gives the exit code, as {@link convert} does. */
export const validate = async (
  name: string,
  { json, ...options }: ReadOptions & { json?: boolean },
  around: Surroundings,
): Promise<number> => {
  const got = await get(name, options, around);
  const write = (value: object): void => void around.stdout.write(`${JSON.stringify(value)}\n`);
  if (!got.ok) {
    const { kind, message, status } = got.error;
    if (json)
      write({ source: name, exitCode: EXIT.failed, error: { kind, message, ...(status && { status }) } });
    return tell(around.stderr, got.error);
  }
  const { source, raw, base, document } = got.value;
  const large = tooLarge(source);
  const more = large ? [{ path: '', message: large }] : [];
  const findings = await findIn(document, raw, { source: source.name, base, more });
  const code = isFaulty(findings) ? EXIT.faulty : EXIT.fine;
  if (json) write({ ...findings, exitCode: code });
  else around.stdout.write(printFindings(findings));
  return code;
};

/** Writes a document as our own JSON; what holds nothing never takes the place of a file that holds something. */
export const convert = async (
  name: string,
  {
    out,
    pretty = false,
    timeZone,
    ...options
  }: ReadOptions & { out?: string; pretty?: boolean; timeZone?: string },
  around: Surroundings,
): Promise<number> => {
  const got = await get(name, options, around);
  if (!got.ok) return tell(around.stderr, got.error);
  const { document, source } = got.value;
  const { warnings } = document.read;
  for (const { path, message } of warnings)
    around.stderr.write(`newsdrop: ${path ? `${path}: ` : ''}${message}\n`);
  if (!countOf(document)) {
    const message = `${source.name} holds nothing that could be shown (read as ${document.read.format}); nothing was written.`;
    return tell(around.stderr, { kind: 'shape', message });
  }
  const text = toOwnText(document, { pretty, timeZone });
  if (out === undefined) around.stdout.write(text);
  else {
    const written = await writeWhole(out, text);
    if (!written.ok) return tell(around.stderr, written.error);
  }
  return warnings.length ? EXIT.faulty : EXIT.fine;
};
