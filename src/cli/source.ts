import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Failure, Result } from '../core/result.js';
import { LARGEST, request, type Body } from '../load/request.js';

/** What can go wrong here and nowhere else: a file that cannot be read or written. */
export interface Problem extends Omit<Failure, 'kind'> {
  readonly kind: Failure['kind'] | 'file';
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

/** Bytes with the name to speak of them by. */
export interface Source extends Body {
  readonly name: string;
  /** The address that they came from; of a file and of standard input there is none that a page could use. */
  readonly url?: string;
}

/**
 * What keeps a file from being read, by the code of Node's error.
 * @checked 2026-11
 * @source https://nodejs.org/api/errors.html#common-system-errors
 */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

const fileProblem = (name: string, cause: unknown): Outcome<never> => {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return {
    ok: false,
    error: { kind: 'file', message: `${name} cannot be read: ${SENTENCES[code] ?? message}.`, cause },
  };
};

const fromStream = async (stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

/** The browser's words for a failed connection speak of CORS; here the system says what it was. */
const explained = (result: Result<Body>, url: string): Outcome<Body> => {
  if (result.ok || result.error.kind !== 'network') return result;
  const { cause } = (result.error.cause ?? {}) as { cause?: NodeJS.ErrnoException };
  const message = `${url} could not be loaded: ${cause?.code ?? cause?.message ?? String(result.error.cause)}.`;
  return { ok: false, error: { ...result.error, message } };
};

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Reads a file, an http(s) address, or `-` for standard input. */
export const readSource = async (
  name: string,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Outcome<Source>> => {
  if (isAddress(name)) {
    if (!URL.canParse(name))
      return { ok: false, error: { kind: 'url', message: `"${name}" is not an address.`, url: name } };
    const body = explained(await request(name), name);
    return body.ok ? { ok: true, value: { ...body.value, name, url: name } } : body;
  }
  const title = name === '-' ? 'standard input' : name;
  try {
    const path = /^file:\/\//i.test(name) ? new URL(name) : pathToFileURL(name);
    const bytes = name === '-' ? await fromStream(stdin) : await readFile(path);
    return { ok: true, value: { name: title, bytes, contentType: '' } };
  } catch (cause) {
    return fileProblem(title, cause);
  }
};

/** What a page would not load though it can be read here. */
export const tooLarge = ({ bytes }: Body): string | undefined =>
  bytes.length > LARGEST ? `it is larger than ${LARGEST / 1024 / 1024} MiB: no widget loads it` : undefined;
