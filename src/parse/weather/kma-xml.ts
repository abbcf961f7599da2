// What KMA and data.go.kr send as XML, in the shape that the readers of their JSON know.
import { elementsOf, isElement, showMarkup, textOf, toLocalName } from '../markup.js';
import type { MarkupDocument, MarkupElement } from '../../core/markup-document.js';
import { toNumber } from '../../core/number.js';
import { fail, ok, type Result } from '../../core/result.js';
import { toText } from '../../core/text.js';
import { lookUp } from './gather.js';

interface Open {
  readonly element: MarkupElement;
  readonly inner: readonly MarkupElement[];
  readonly fields: Map<string, unknown>;
  next: number;
}

const open = (element: MarkupElement): Open => ({
  element,
  inner: element.children.filter(isElement),
  fields: new Map(Object.entries(element.attributes).filter(([name]) => !/^xmlns(?::|$)/.test(name))),
  next: 0,
});

const put = ({ fields }: Open, name: string, value: unknown): void => {
  const before = fields.get(name);
  if (before === undefined) fields.set(name, value);
  else if (Array.isArray(before)) before.push(value);
  else fields.set(name, [before, value]);
};

/** An element that says nothing but its text is that text. */
const close = ({ element, inner, fields }: Open): unknown => {
  if (!inner.length && !fields.size) return textOf(element).trim();
  if (!inner.length) fields.set('#text', textOf(element).trim());
  // unlike an assignment, this makes even "__proto__" a field
  return Object.fromEntries(fields);
};

/** An element as converters of XML write it: attributes and elements as fields without prefixes, several of one name as a list. */
const toJson = (root: MarkupElement): unknown => {
  const stack = [open(root)];
  for (;;) {
    const top = stack.at(-1)!;
    const child = top.inner[top.next++];
    if (child) {
      stack.push(open(child));
      continue;
    }
    stack.pop();
    const value = close(top);
    const outer = stack.at(-1);
    if (!outer) return value;
    put(outer, toLocalName(top.element.name), value);
  }
};

const HOUR = 3_600_000;

/** Hour `hour` of the day that is `days` after the one of `issued` (`202405061400`), as the grid's rows write it. */
const toHour = (issued: string, days: number, hour: number): { fcstDate: string; fcstTime: string } => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(issued) ?? [];
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = start + (days * 24 + hour) * HOUR;
  const digits = Number.isFinite(time) ? new Date(time).toISOString().replace(/\D/g, '') : '';
  return { fcstDate: digits.slice(0, 8), fcstTime: digits.slice(8, 12) };
};

/** What the town's hours say, by the grid's category. A temperature of -999 is none. */
const CATEGORIES = { TMP: 'temp', SKY: 'sky', PTY: 'pty' } as const;

/** KMA's forecast for a town (`queryDFSRSS.jsp`): the hours of it, as rows of the grid under the town's name. */
const toGrid = (name: string, holder: MarkupElement | undefined): unknown => {
  const header = elementsOf(holder, 'header')[0];
  const wordOf = (element: MarkupElement | undefined, key: string): string =>
    textOf(elementsOf(element, key)[0]).trim();
  const cell = { nx: wordOf(header, 'x'), ny: wordOf(header, 'y') };
  const item = elementsOf(elementsOf(holder, 'body')[0], 'data').flatMap((data) => {
    const [days, hour] = [toNumber(wordOf(data, 'day')) ?? 0, toNumber(wordOf(data, 'hour')) ?? NaN];
    const when = toHour(wordOf(header, 'tm'), days, hour);
    return Object.entries(CATEGORIES).map(([category, key]) => ({
      ...cell,
      ...when,
      category,
      fcstValue: wordOf(data, key),
    }));
  });
  return { name, response: { body: { items: { item } } } };
};

/** The towns of a feed that has their hours in it; news have none. */
const toTowns = (root: MarkupElement): unknown => {
  const towns = elementsOf(elementsOf(root, 'channel')[0], 'item').flatMap((item) => {
    const holder = elementsOf(item, 'description').find((one) => elementsOf(one, 'body').length);
    return holder ? [toGrid(toText(textOf(elementsOf(item, 'category')[0]), 100), holder)] : [];
  });
  return towns.length ? towns : undefined;
};

const asItIs = (root: MarkupElement): unknown => ({ [toLocalName(root.name)]: toJson(root) });

/** By the name of the root. What is in the hub's `result` is a refusal. */
const ROOTS: Readonly<Record<string, (root: MarkupElement) => unknown>> = {
  current: asItIs,
  weather: asItIs,
  response: asItIs,
  OpenAPI_ServiceResponse: asItIs,
  result: asItIs,
  rss: toTowns,
  wid: (root) => toGrid('', root),
};

/** The JSON that such a document stands for; a failure for a page, and for XML that is no weather of KMA. */
export const fromMarkup = (document: MarkupDocument): Result<unknown> => {
  const { kind, root } = document;
  if (kind === 'html') {
    const title = toText(textOf(elementsOf(root, 'title')[0]), 80);
    return fail(
      'shape',
      `This is a page${title && `, "${title}"`}, and no weather data: give the address of the data themselves.`,
    );
  }
  const json = lookUp(ROOTS, toLocalName(root.name))?.(root);
  if (json !== undefined) return ok(json);
  return fail(
    'shape',
    `This is ${showMarkup(document)}, and no weather data that is known. Of XML these are read: KMA's sfc_web_map.xml, its forecast ` +
      'for a town, and the answers of data.go.kr.',
  );
};
