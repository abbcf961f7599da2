// JSON pointers (RFC 6901) to one entry of a document. Rows that a reader leaves out shift the numbers of the rest, so that a pointer is
// followed in the document itself, before anything is read.
import { isRecord, own, show, type Parsed, type Parsing } from './fields.js';
import { elementsOf } from './markup.js';
import { MarkupDocument, isMarkupDocument, type MarkupElement } from '../core/markup-document.js';
import { fail, ok, type Result } from '../core/result.js';
import { toText } from '../core/text.js';

/** What a pointer leads to. */
interface Found {
  readonly value: unknown;
  /** The document with nothing else in the list that the value is in, and with nothing at all in it; both absent without a list. */
  readonly only?: unknown;
  readonly without?: unknown;
}

/** Puts a changed part back into copies of all that is around it. */
type Around = (part: unknown) => unknown;

const itself: Around = (part) => part;

const INDEX = /^(?:0|[1-9]\d*)$/;

const toTokens = (pointer: string): readonly string[] | undefined =>
  /^(?:\/(?:[^~]|~[01])*)?$/.test(pointer)
    ? pointer
        .split('/')
        .slice(1)
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : undefined;

const tell = (value: unknown): string => {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isRecord(value)) return show(value);
  const keys = Object.keys(value).map((key) => toText(key, 30));
  return keys.length ? `an object with the keys ${keys.slice(0, 6).join(', ')}` : 'an empty object';
};

const nowhere = (pointer: string, tokens: readonly string[], there: string): Result<never> => {
  const place = tokens.map((token) => `/${token}`).join('');
  return fail(
    'shape',
    `The pointer "${toText(pointer, 100)}" leads nowhere: ${place ? `at "${toText(place, 100)}"` : 'the document'} is ${there}.`,
  );
};

const followJson = (raw: unknown, pointer: string, tokens: readonly string[]): Result<Found> => {
  let value = raw;
  let around = itself;
  let without: unknown;
  for (const [i, token] of tokens.entries()) {
    const inside = around;
    const holder = value;
    if (Array.isArray(holder) && INDEX.test(token)) {
      value = own(holder, token);
      around = (part) => inside([part]);
      without = inside([]);
    } else if (isRecord(holder)) {
      value = own(holder, token);
      around = (part) => inside({ ...holder, [token]: part });
    } else value = undefined;
    if (value === undefined) return nowhere(pointer, tokens.slice(0, i), tell(holder));
  }
  return ok({ value, ...(without !== undefined && { only: around(value), without }) });
};

const tellElement = (element: MarkupElement): string => {
  const names = [...new Set(elementsOf(element).map(({ name }) => toText(name, 30)))];
  return `<${toText(element.name, 40)}> with ${names.length ? names.slice(0, 6).join(', ') : 'no element'} inside`;
};

/** In XML a name is followed by the number among its namesakes, which may be left out for the first: `/channel/item/0`. */
const followMarkup = (
  document: MarkupDocument,
  pointer: string,
  tokens: readonly string[],
): Result<Found> => {
  let element = document.root;
  let around: Around = (part) => new MarkupDocument(document.kind, part as MarkupElement);
  let without: unknown;
  for (let i = 0; i < tokens.length; i++) {
    const holder = element;
    const inside = around;
    const before = tokens.slice(0, i);
    const namesakes = elementsOf(holder, tokens[i]);
    const isCounted = INDEX.test(tokens[i + 1] ?? '');
    const found = namesakes[isCounted ? Number(tokens[++i]) : 0];
    if (!found)
      return nowhere(
        pointer,
        before,
        `${tellElement(holder)}${namesakes.length ? ` (${namesakes.length} of that name)` : ''}`,
      );
    const others = new Set<unknown>(namesakes);
    const put = (part?: unknown): unknown =>
      inside({
        ...holder,
        children: holder.children.flatMap((child) =>
          child === found ? ((part ?? []) as MarkupElement) : others.has(child) ? [] : child,
        ),
      });
    if (isCounted) without = put();
    around = put;
    element = found;
  }
  const value = new MarkupDocument(document.kind, element);
  return ok({ value, ...(without !== undefined && { only: around(element), without }) });
};

const follow = (raw: unknown, pointer: string): Result<Found> => {
  const tokens = toTokens(pointer);
  if (!tokens)
    return fail('shape', `"${toText(pointer, 100)}" is no JSON pointer: those are like "/articles/0".`);
  return isMarkupDocument(raw) ? followMarkup(raw, pointer, tokens) : followJson(raw, pointer, tokens);
};

/** What a JSON pointer leads to in a document; of XML, the element as a document of its own. A failure says what is there instead. */
export const resolvePointer = (raw: unknown, pointer: string): Result<unknown> => {
  const found = follow(raw, pointer);
  return found.ok ? ok(found.value.value) : found;
};

/**
 * Reads the one entry that a pointer leads to. First the whole document with nothing else in its list, since what is around an entry
 * may say more of it: its publisher, its pictures, its format. That is believed if without the entry there would be nothing of that
 * format: then it is the one. Else the entry is read alone.
 */
export const readAt = async <T>(
  raw: unknown,
  pointer: string,
  read: (raw: unknown) => Parsing<readonly T[]>,
): Promise<Result<Parsed<readonly T[]>>> => {
  const found = follow(raw, pointer);
  if (!found.ok) return found;
  const { value, only, without } = found.value;
  const whole = only === undefined ? undefined : await read(only);
  if (!whole?.ok || whole.value.value.length !== 1) return read(value);
  const rest = await read(without);
  const isOther = rest.ok && rest.value.value.length && rest.value.format === whole.value.format;
  return isOther ? read(value) : whole;
};
