import { fail, ok, type Result } from '../core/result.js';
import type { Body } from './request.js';

/** What a text says of its own encoding, within its first bytes: an XML declaration, or a `meta` element of a page. */
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)|<meta[^>]+?charset\s*=\s*["']?([\w.:-]+)/i;

/** As far as browsers look for a declaration. */
const HEAD = 1024;

const byMark = ([a, b, c]: Uint8Array): string | undefined =>
  a === 0xff && b === 0xfe
    ? 'utf-16le'
    : a === 0xfe && b === 0xff
      ? 'utf-16be'
      : a === 0xef && b === 0xbb && c === 0xbf
        ? 'utf-8'
        : undefined;

const byDeclaration = (bytes: Uint8Array): string | undefined => {
  const [, xml, page] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) ?? [];
  return xml ?? page;
};

/** Names that Korean sites and programs give the encoding which browsers call EUC-KR. */
const KOREAN = /^(?:x-)?(?:cp|ms|windows-)949$|^uhc$/i;

/** The text, or nothing where the bytes are not of that encoding or no browser knows it. */
const read = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(KOREAN.test(label) ? 'euc-kr' : label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** One damaged character in one text is a slip of its writer; several texts are a wrong encoding. */
const isDamaged = (text: string): boolean =>
  text.split(/["<>\n]/).filter((part) => part.includes('\ufffd')).length > 1;

/**
 * The text of a body: by its byte order mark, else the charset of its Content-Type, else what it declares itself, else
 * `charset`, else UTF-8. One that its bytes contradict is passed over: servers that say UTF-8 of everything are common.
 * Text that comes out damaged is a failure of kind `charset` that says what to add.
 * @param charset a name of the Encoding Standard, such as `euc-kr`; `""` where nobody gave one
 */
export const decode = ({ bytes, contentType }: Body, url: string, charset = ''): Result<string> => {
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const named = [byMark(bytes), header, byDeclaration(bytes), charset, 'utf-8'];
  const labels = [...new Set(named.filter((label): label is string => Boolean(label)))];
  for (const label of labels) {
    const text = read(bytes, label);
    if (text !== undefined) return isDamaged(text) ? fail('charset', damaged(url), { url }) : ok(text);
  }
  const text = new TextDecoder().decode(bytes);
  if (!isDamaged(text)) return ok(text);
  const isKorean = read(bytes, 'euc-kr') !== undefined;
  const cure = isKorean
    ? 'It looks like EUC-KR: add charset="euc-kr" to the tag, or let the server send "charset=euc-kr" in its Content-Type.'
    : 'Add charset="…" with its encoding to the tag, or let the server send UTF-8.';
  return fail('charset', `${url} is not written in ${labels.join(', ')}. ${cure}`, { url });
};

const damaged = (url: string): string =>
  `${url} came with unreadable characters (\ufffd) in several texts: they were lost before it was sent. Let the program that writes it read its source in the right encoding.`;
