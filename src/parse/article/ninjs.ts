import { isRecord, own, type Reading } from '../fields.js';
import type { PictureDraft } from './picture.js';
import { readerOf } from './places.js';
import { get, isBlank, listOf, recordsOf, toLine, wordOf, type Raw } from './raw.js';
import { readOne, readRows } from './rows.js';
import { toParagraphs } from '../../core/markup.js';
import { toNumber } from '../../core/number.js';
import type { Result } from '../../core/result.js';
import type { Article, Badge } from '../../models/article.js';

/** Named things: an object by name in 1.x, a list with names from 2.0 on. */
const members = (item: Raw, key: string): readonly Raw[] => {
  const all = own(item, key);
  return isRecord(all) ? Object.values(all).filter(isRecord) : recordsOf(all);
};

/** One of several texts of a kind, such as `headlines`: that of the role, else the one without, else the first. */
const ofRole = (item: Raw, key: string, role: RegExp): unknown => {
  const all = recordsOf(own(item, key));
  const found =
    all.find((one) => role.test(wordOf(own(one, 'role')))) ??
    all.find((one) => isBlank(own(one, 'role'))) ??
    all[0];
  return found && own(found, 'value');
};

const isHtml = (body: Raw): boolean =>
  /html/i.test(wordOf(own(body, 'contentType') ?? own(body, 'contenttype') ?? own(body, 'role')));

const toHtml = (item: Raw): unknown => {
  const bodies = recordsOf(own(item, 'bodies'));
  const rich = bodies.find(isHtml);
  if (rich) return own(rich, 'value');
  const plain = bodies[0] && own(bodies[0], 'value');
  return typeof plain === 'string' ? toParagraphs(plain) : undefined;
};

/** `description_text`, `headline_main` and their like: 1.x puts the role into the name. */
const suffixed =
  (name: string) =>
  (item: Raw): unknown =>
    Object.entries(item).find(([key, value]) => key.startsWith(`${name}_`) && typeof value === 'string')?.[1];

const toFile = (rendition: Raw): PictureDraft => ({
  url: own(rendition, 'href'),
  width: own(rendition, 'width'),
  height: own(rendition, 'height'),
});

const isImage = (rendition: Raw): boolean => {
  const type = own(rendition, 'contentType') ?? own(rendition, 'contenttype') ?? own(rendition, 'mimetype');
  return type === undefined || wordOf(type).startsWith('image/');
};

const toPicture = (picture: Raw): PictureDraft | undefined => {
  const files = members(picture, 'renditions')
    .filter((one) => own(one, 'href') !== undefined && isImage(one))
    .map(toFile)
    .toSorted((a, b) => (toNumber(b.width) ?? 0) - (toNumber(a.width) ?? 0));
  const [largest] = files;
  if (!largest) return undefined;
  const words =
    ofRole(picture, 'descriptions', /caption|main/) ??
    own(picture, 'description_text') ??
    suffixed('description')(picture);
  return {
    ...largest,
    alt: own(picture, 'description_alt') ?? own(picture, 'altText') ?? titleOf(picture),
    caption: words,
    credit:
      own(picture, 'by') ??
      own(picture, 'byline') ??
      own(picture, 'copyrightHolder') ??
      own(picture, 'copyrightholder'),
    renditions: files,
  };
};

/** Pictures that go with a text; the renditions of a text itself are seldom pictures, those of a picture always. */
const toPictures = (item: Raw): readonly PictureDraft[] =>
  [
    ...members(item, 'associations').filter((one) =>
      /^(?:picture|graphic)$/.test(wordOf(own(one, 'type') ?? 'picture')),
    ),
    item,
  ].flatMap((one) => toPicture(one) ?? []);

const titleOf = (item: Raw): unknown =>
  ofRole(item, 'headlines', /^main$/) ??
  [own(item, 'headline'), own(item, 'headline_main'), suffixed('headline')(item)].find(
    (value) => !isBlank(value),
  );

const toTitle = (item: Raw): unknown => titleOf(item) ?? own(item, 'title') ?? own(item, 'slugline');

const subjects = (item: Raw): readonly unknown[] =>
  [...recordsOf(own(item, 'subjects')), ...recordsOf(own(item, 'subject'))].map((one) => own(one, 'name'));

/** A `urn:` or `tag:` names an item, and leads nowhere. */
const asPage = (value: unknown): unknown =>
  typeof value === 'string' && /^https?:/i.test(value) ? value : undefined;

const fromLinks = (item: Raw): unknown =>
  [...members(item, 'links'), ...members(item, 'altIds'), ...members(item, 'altids')]
    .flatMap((link) => [own(link, 'href'), own(link, 'value')])
    .map(asPage)
    .find(Boolean);

const toSource = (item: Raw): unknown =>
  get(recordsOf(own(item, 'infosources') ?? own(item, 'infosource'))[0], 'name') ??
  own(item, 'copyrightHolder') ??
  own(item, 'copyrightholder');

/**
 * Kinds of items that are badges.
 * @checked 2026-11
 * @source https://iptc.org/standards/ninjs/
 */
const BADGES: Readonly<Record<string, Badge>> = { video: 'video', audio: 'audio' };

const toBadges = (item: Raw): readonly Badge[] => {
  const type = wordOf(own(item, 'type'));
  return Object.hasOwn(BADGES, type) ? [BADGES[type]!] : [];
};

const isCanceled = (item: Raw): boolean =>
  /^(?:canceled|withheld)$/.test(wordOf(own(item, 'pubStatus') ?? own(item, 'pubstatus')));

const toExcerpt = (item: Raw): unknown =>
  ofRole(item, 'descriptions', /^(?:main|summary|caption)$/) ??
  own(item, 'description_text') ??
  own(item, 'description_main') ??
  suffixed('description')(item);

const readItem = readerOf({
  language: ['language'],
  headline: [toTitle],
  id: ['uri'],
  url: [fromLinks, (item) => asPage(own(item, 'uri'))],
  section: [(item) => subjects(item)[0]],
  subheadlines: [
    (item) =>
      recordsOf(own(item, 'headlines'))
        .filter((one) => /^sub/.test(wordOf(own(one, 'role'))))
        .map((one) => own(one, 'value')),
  ],
  excerpt: [toExcerpt],
  bodyHtml: [toHtml, 'body_html', 'body_xhtml', 'body_richtext'],
  bodyText: ['body_text', 'body_main', suffixed('body')],
  image: [toPictures],
  authors: ['by', 'byline', (item) => listOf(own(item, 'authors')).map((one) => get(one, 'name'))],
  publishedAt: [
    'firstcreated',
    'firstCreated',
    'contentcreated',
    'contentCreated',
    'versioncreated',
    'versionCreated',
  ],
  updatedAt: ['versioncreated', 'versionCreated'],
  publisher: [toSource],
  badges: [toBadges],
  tags: [subjects],
  correction: [(item) => toLine(own(item, 'correction'))],
  status: [(item) => (isCanceled(item) ? 'withdrawn' : undefined)],
  expiresAt: ['expires'],
});

/** ninjs 1.x, 2.x and 3.x, the JSON of news agencies; one item, or several in a list. */
export const readNinjs = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const read = (item: unknown): Article | undefined => readItem(item, reading, undefined);
  if (Array.isArray(raw)) return readRows(raw, [], reading, read);
  const key = ['_items', 'items', 'newsItems'].find((name) => Array.isArray(own(raw as Raw, name)));
  if (key) return readRows(own(raw as Raw, key) as readonly unknown[], [key], reading, read);
  return readOne([], reading, () => read(raw));
};
