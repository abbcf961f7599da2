import { fail, ok, type Result } from '../core/result.js';
import { toText } from '../core/text.js';
import { decode } from '../load/decode.js';
import { isPage, QUOTED } from '../load/document.js';
import { HUB_CHARSET, isHubText, toHubRows } from './hub-text.js';
import { toPage } from './page.js';
import type { Source } from './source.js';
import { toXml } from './xml.js';

/** Far enough into a file to know what it is. */
const HEAD = 200;

/** The value of what was read: of JSON its value, of XML and pages a `MarkupDocument`, of KMA's hub text its rows. */
export const toRaw = (source: Source, charset: string): Result<unknown> => {
  const { name: url, bytes } = source;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const decoded = decode(source, url, charset || (isHubText(head) ? HUB_CHARSET : ''));
  if (!decoded.ok) {
    if (decoded.error.kind !== 'charset') return decoded;
    const message = decoded.error.message.replace(
      /add charset="euc-kr" to the tag/,
      'add --charset euc-kr here and $&',
    );
    return { ok: false, error: { ...decoded.error, message } };
  }
  const text = decoded.value.replace(/^\ufeff/, '').trim();
  if (!text) return fail('not-json', `${url} is empty.`, { url });
  if (isHubText(text)) return ok(toHubRows(text));
  if (text.startsWith('<')) return isPage(text) ? ok(toPage(text)) : toXml(text, url);
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    const begins = `it begins with "${toText(text, QUOTED)}"`;
    return fail('not-json', `${url} is neither JSON nor XML: ${begins} (${(cause as Error).message}).`, {
      url,
      cause,
    });
  }
};
