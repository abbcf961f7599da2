import { SaxesParser } from 'saxes';
import { MarkupDocument, type MarkupElement } from '../core/markup-document.js';
import { fail, ok, type Result } from '../core/result.js';

/** An element that is not complete yet. */
interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (MarkupElement | string)[];
}

/** XML as plain data, just as strict as a browser: what is not well-formed there is refused here, with its line and column. */
export const toXml = (text: string, url: string): Result<MarkupDocument> => {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const document: Open = { name: '', attributes: {}, children: [] };
  const stack = [document];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: Open = { name, attributes: Object.fromEntries(values), children: [] };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  const add = (data: string): void => void (stack.length > 1 && stack.at(-1)!.children.push(data));
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
  } catch (cause) {
    const [, line, column, words] = /^(\d+):(\d+): (.*?)\.?$/s.exec((cause as Error).message) ?? [];
    const problem = words ? `${words} (line ${line}, column ${column})` : String(cause);
    return fail('not-json', `${url} begins like XML, but cannot be read as such: ${problem}.`, {
      url,
      cause,
    });
  }
  return ok(new MarkupDocument('xml', document.children[0] as MarkupElement));
};
