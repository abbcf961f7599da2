// Finding out which of the foreign formats a document is, and saying so where it is none. Loaded with their readers: a page whose
// data have our own shape carries nothing of it.
import { isRecord, parseAs, show, type Format, type Parsing } from './fields.js';
import { showMarkup } from './markup.js';
import { isMarkupDocument } from '../core/markup-document.js';
import type { Failure } from '../core/result.js';
import { toText } from '../core/text.js';

/** Runs the first format of `formats` that matches, or the one named. `subject` names what was hoped for in the error. */
export const parseBy = <T>(
  formats: readonly Format<T>[],
  subject: string,
  raw: unknown,
  { base, format }: { base: string; format?: string | undefined },
): Parsing<T> => {
  const found = formats.find((row) => (format ? row.name === format : row.matches(raw)));
  return found
    ? parseAs(found, raw, base)
    : { ok: false, error: unknownShape(formats, subject, raw, format) };
};

const unknownShape = <T>(
  formats: readonly Format<T>[],
  subject: string,
  raw: unknown,
  format?: string,
): Failure => {
  const names = formats.map((row) => row.name).join(', ');
  if (format) return { kind: 'shape', message: `format="${format}" is not known. Known formats: ${names}.` };
  if (isMarkupDocument(raw))
    return {
      kind: 'shape',
      message: `This is ${showMarkup(raw)}: no known form of ${subject}. Known formats: ${names}.`,
    };
  const keys =
    isRecord(raw) && Object.keys(raw).length
      ? ` with the keys ${Object.keys(raw)
          .slice(0, 6)
          .map((key) => toText(key, 30))
          .join(', ')}`
      : '';
  return {
    kind: 'shape',
    message: `This JSON is ${show(raw)}${keys}: no known form of ${subject}. Known formats: ${names}.`,
  };
};
