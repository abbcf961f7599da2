import { fail, ok, type Result } from '../core/result.js';
import { toText } from '../core/text.js';
import { type Body } from './request.js';

/** Text of a body by its byte order mark, else the charset of its Content-Type, else UTF-8. */
const toString = ({ bytes, contentType }: Body): string => {
  const [a, b] = bytes;
  const marked =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : a === 0xef ? 'utf-8' : '';
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(marked || named).decode(bytes);
  } catch {
    // a charset that no browser knows: most such servers mean UTF-8
    return new TextDecoder().decode(bytes);
  }
};

/** The JSON value of a body, or why it is none, in words that name the usual cause. */
export const toJson = (body: Body, url: string): Result<unknown> => {
  const text = toString(body).trim();
  if (!text) return fail('not-json', `${url} answered with an empty body instead of JSON.`, { url });
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    const begins = `it begins with "${toText(text, 60)}"`;
    const hint = text.startsWith('<') ? 'a page or XML' : 'something';
    return fail('not-json', `${url} is ${hint} that is not JSON: ${begins}.`, { url, cause });
  }
};
