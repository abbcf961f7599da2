import { isRecord, own, type Reading } from '../fields.js';
import type { PictureDraft } from './picture.js';
import { readerOf, type Places, type ReadArticle } from './places.js';
import { get, isBlank, listOf, recordsOf, type Raw } from './raw.js';
import { readOne, readRows } from './rows.js';
import { fail, type Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

/** Names of a field in lists that sites make by hand, as plain keys, best first. */
const TITLE = ['headline', 'title', 'newstitle', 'subject', 'name', 'hl', '제목', '기사제목'];
const PICTURE = [
  'image',
  'imageurl',
  'urltoimage',
  'thumbnail',
  'thumbnailurl',
  'thumb',
  'photo',
  'photourl',
  'img',
  'imgurl',
  'cover',
  'coverimage',
  'picture',
  'featuredimage',
  'mainimage',
  'leadimage',
  'ogimage',
  'mediacontent',
  'mediathumbnail',
  'enclosure',
  'images',
  'media',
  '사진',
  '이미지',
  '대표이미지',
];
const WRITER = [
  'byline',
  'author',
  'authors',
  'creator',
  'dccreator',
  'writer',
  'reporter',
  '기자명',
  '기자',
  '작성자',
  '글쓴이',
];

/** Upper and lower case, `_`, `-` and `:` make no difference. */
const toPlainKey = (key: string): string => key.toLowerCase().replace(/[\s_:@-]/g, '');

/** The values of the keys under plain names; of two that become the same the first counts. No plain name is `__proto__`. */
const toNamed = (row: Raw, keys: readonly string[], names: readonly string[]): Raw => {
  const plain: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++) {
    const name = names[i]!;
    if (!Object.hasOwn(plain, name) || isBlank(plain[name])) plain[name] = row[keys[i]!];
  }
  return plain;
};

const toPlain = (row: Raw): Raw => {
  const keys = Object.keys(row);
  return toNamed(row, keys, keys.map(toPlainKey));
};

/** What a value says: itself, the first of several, or the text inside of an object such as `{ "rendered": … }`. */
const inner = (value: unknown, names: readonly string[]): unknown => {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(one) ? names.map((name) => own(one, name)).find((found) => !isBlank(found)) : one;
};

/** One of the names of a field, and what stands there. */
type Alias = readonly [name: string, place: (row: Raw) => unknown];

const WORDS = ['rendered', 'name', 'text', 'value', '#text', '_'];

const textOf = (names: readonly string[]): readonly Alias[] =>
  names.map((name) => [name, (row) => inner(own(row, name), WORDS)]);

const wholeOf = (names: readonly string[]): readonly Alias[] =>
  names.map((name) => [name, (row) => own(row, name)]);

const datesOf = (names: readonly string[]): readonly Alias[] =>
  names.map((name) => [
    name,
    (row) => {
      const value = own(row, name);
      return isRecord(value) && Object.hasOwn(value, 'timezone') ? value : inner(value, WORDS);
    },
  ]);

/** A record as it is; any other value is read under the names for texts. */
const recordOf = (name: string): Alias => [
  name,
  (row) => {
    const value = own(row, name);
    return isRecord(value) ? value : undefined;
  },
];

const toPictures =
  (name: string) =>
  (row: Raw): readonly PictureDraft[] => {
    const value = own(row, name);
    // several addresses in one text are told apart by a line break or a bar
    const drafts = typeof value === 'string' ? value.split(/[\n|]/) : listOf(value);
    return drafts.flatMap((draft): readonly PictureDraft[] => {
      if (!isRecord(draft)) return isBlank(draft) ? [] : [{ url: draft, ...wordsOf(row) }];
      const attributes = own(draft, '$');
      const plain = toPlain(isRecord(attributes) ? attributes : draft);
      return [
        {
          url: ['url', 'src', 'href', 'path', 'link', 'contenturl', 'sourceurl']
            .map((key) => own(plain, key))
            .find(Boolean),
          alt: own(plain, 'alt') ?? own(plain, 'alttext'),
          caption: own(plain, 'caption') ?? own(plain, 'description') ?? own(plain, '설명'),
          credit: own(plain, 'credit') ?? own(plain, 'source') ?? own(plain, '출처'),
          width: own(plain, 'width'),
          height: own(plain, 'height'),
        },
      ];
    });
  };

const wordsOf = (row: Raw): Omit<PictureDraft, 'url'> => ({
  alt: own(row, 'imagealt') ?? own(row, 'alt'),
  caption: own(row, 'imagecaption') ?? own(row, 'caption') ?? own(row, '사진설명'),
  credit: own(row, 'imagecredit') ?? own(row, 'credit') ?? own(row, '사진출처'),
});

const toAuthors =
  (name: string) =>
  (row: Raw): readonly unknown[] =>
    listOf(own(row, name)).map((author) => {
      if (!isRecord(author)) return author;
      const plain = toPlain(author);
      return {
        name: ['name', 'displayname', 'username', 'fullname', '이름']
          .map((key) => own(plain, key))
          .find(Boolean),
        role: own(plain, 'role') ?? own(plain, 'jobtitle') ?? own(plain, '직함'),
        email: own(plain, 'email') ?? own(plain, '이메일'),
        url: own(plain, 'url'),
      };
    });

const ALIASES: { readonly [F in keyof Places]: readonly Alias[] } = {
  language: wholeOf(['language', 'lang', 'locale']),
  headline: textOf(TITLE),
  id: textOf(['id', 'guid', 'uuid', 'idxno', 'articleid', 'newsid', 'aid', 'seq', 'no', '기사번호', '번호']),
  url: textOf([
    'url',
    'link',
    'href',
    'permalink',
    'canonicalurl',
    'originallink',
    'weburl',
    'shareurl',
    'articleurl',
    'newsurl',
    'providerlinkpage',
    'externalurl',
    '주소',
    '링크',
    '기사주소',
  ]),
  section: [
    recordOf('section'),
    ...textOf([
      'section',
      'category',
      'sectionname',
      'categoryname',
      'kicker',
      'categories',
      'primarytag',
      '섹션',
      '분류',
      '카테고리',
      '면',
    ]),
  ],
  subheadlines: wholeOf([
    'subheadlines',
    'subheadline',
    'deck',
    'dek',
    'subtitle',
    'subtitles',
    'subhead',
    'standfirst',
    'newssubtitle',
    '부제목',
    '부제',
  ]),
  excerpt: textOf([
    'excerpt',
    'description',
    'summary',
    'lead',
    'abstract',
    'snippet',
    'trailtext',
    'contents',
    '요약',
    '리드',
  ]),
  bodyText: textOf([
    'bodyhtml',
    'contenthtml',
    'html',
    'body',
    'content',
    'contenttext',
    'articlebody',
    'text',
    '본문',
    '내용',
    '기사내용',
  ]),
  image: PICTURE.map((name) => [name, toPictures(name)]),
  authors: WRITER.map((name) => [name, toAuthors(name)]),
  publishedAt: datesOf([
    'publishedat',
    'published',
    'datepublished',
    'publishdate',
    'publisheddate',
    'pubdate',
    'date',
    'datetime',
    'regdate',
    'regdt',
    'inputdate',
    'servicedate',
    'createdat',
    'created',
    'createddate',
    'writedate',
    'envelopedat',
    'dcdate',
    'timestamp',
    '입력일시',
    '입력일',
    '입력',
    '등록일시',
    '등록일',
    '작성일',
    '게재일',
    '날짜',
  ]),
  updatedAt: datesOf([
    'updatedat',
    'updated',
    'datemodified',
    'modified',
    'modifiedat',
    'moddate',
    'lastmodified',
    'editdate',
    '수정일시',
    '수정일',
    '수정',
  ]),
  publisher: [
    recordOf('publisher'),
    ...textOf([
      'publisher',
      'source',
      'sourcename',
      'provider',
      'media',
      'press',
      'sitename',
      '언론사',
      '매체명',
      '매체',
      '신문사',
    ]),
  ],
  sponsor: textOf(['sponsor', '협찬']),
  tags: wholeOf(['tags', 'keywords', 'hashtags', '태그', '키워드']),
  commentCount: textOf(['commentcount', 'commentscount', 'replycount', '댓글수']),
  readingMinutes: textOf(['readingminutes', 'readingtime', 'readingtimeminutes']),
};

/** A reader of rows that asks only for the names which such a row has. */
const readerOfNames = (names: readonly string[]): ReadArticle<undefined> =>
  readerOf(
    Object.fromEntries(
      Object.entries(ALIASES).map(([field, aliases]) => [
        field,
        aliases.filter(([name]) => names.includes(name)).map(([, place]) => place),
      ]),
    ),
  );

const isSame = (keys: readonly string[], others: readonly string[]): boolean =>
  keys.length === others.length && keys.every((key, i) => key === others[i]);

/** A set of keys that rows have, under plain names, and the reader of such rows. */
interface Keys {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly read: ReadArticle<undefined>;
}

/** Reads the rows of one document. They have few sets of keys: what each can tell is found out once. */
const rowReader = (reading: Reading): ((row: unknown) => Article | undefined) => {
  const sets = new Map<string, Keys>();
  const find = (keys: readonly string[]): Keys => {
    const all = keys.join('\n');
    let set = sets.get(all);
    if (!set) {
      const names = keys.map(toPlainKey);
      sets.set(all, (set = { keys, names, read: readerOfNames(names) }));
    }
    return set;
  };
  let last: Keys | undefined;
  return (row) => {
    const value = unwrap(row);
    if (!isRecord(value)) return reading.warn('left out: not an object');
    const keys = Object.keys(value);
    if (!last || !isSame(keys, last.keys)) last = find(keys);
    return last.read(toNamed(value, keys, last.names), reading, undefined);
  };
};

/** Where lists stand in the documents of the world. */
const WRAPPERS = [
  'articles',
  'posts',
  'items',
  'results',
  'data',
  'entries',
  'documents',
  'list',
  'stories',
  'news',
  'newslist',
  'articlelist',
  'rows',
  'content_elements',
  'value',
  'edges',
  'hits',
  'response',
  'result',
  'body',
  'rss',
  'rdf:rdf',
  'channel',
  'item',
  'feed',
  'entry',
  'return_object',
  'payload',
  'collection',
  'page',
  '기사',
  '기사목록',
  '목록',
];

/** A row of a search index or a graph, without its envelope. */
const unwrap = (row: unknown): unknown => {
  const inside = isRecord(row) ? (own(row, '_source') ?? own(row, 'node')) : undefined;
  return isRecord(inside) ? inside : row;
};

const isArticle = (row: unknown): boolean => {
  const value = unwrap(row);
  return (
    isRecord(value) &&
    Object.keys(value).some((key) => TITLE.includes(toPlainKey(key)) && !isBlank(own(value, key)))
  );
};

interface Found {
  readonly path: readonly string[];
  readonly rows: readonly unknown[];
}

/** Envelopes within envelopes; no real document has more. */
const DEEPEST = 5;

const isEnvelope = (row: unknown): boolean =>
  isRecord(row) && ['item', 'items', 'entry'].some((name) => typeof own(row, name) === 'object');

/** The first list that has articles, nearest to the top; else the first that is empty. */
const findRows = (raw: unknown): Found | undefined => {
  let empty: Found | undefined;
  const open: { value: unknown; path: readonly string[] }[] = [{ value: raw, path: [] }];
  for (const { value, path } of open) {
    if (Array.isArray(value)) {
      // a converter of XML puts even the one channel of a feed into a list
      if (value.length === 1 && isEnvelope(value[0])) open.push({ value: value[0], path: [...path, '0'] });
      else if (value.some(isArticle)) return { path, rows: value };
      if (!value.length) empty ??= { path, rows: value };
      continue;
    }
    if (!isRecord(value) || path.length >= DEEPEST) continue;
    const keys = new Map(Object.keys(value).map((key) => [key.toLowerCase(), key]));
    for (const name of WRAPPERS) {
      const key = keys.get(name);
      if (key !== undefined) open.push({ value: own(value, key), path: [...path, key] });
    }
  }
  return empty;
};

const ENVELOPES = [
  'article',
  'post',
  'data',
  'rss',
  'channel',
  'feed',
  'item',
  'entry',
  'story',
  'news',
  'result',
  'response',
  '기사',
];

/** An envelope around one article. */
const findSingle = (raw: unknown): Found | undefined => {
  const path: string[] = [];
  let value = raw;
  while (isRecord(value) && path.length < DEEPEST) {
    const key: string | undefined = ENVELOPES.find((name) => isRecord(get(value, name)));
    if (isArticle(value) && (key === undefined || !isArticle(get(value, key))))
      return { path, rows: [value] };
    if (key === undefined) return undefined;
    path.push(key);
    value = get(value, key);
  }
  return undefined;
};

const keysOf = (raw: unknown): string => {
  const first: unknown = Array.isArray(raw) ? recordsOf(raw)[0] : raw;
  return isRecord(first) ? Object.keys(first).slice(0, 6).join(', ').slice(0, 120) : '';
};

/** Lists that sites make by hand, and single articles, by the names of their fields in English and Korean. */
export const readGeneric = (raw: unknown, reading: Reading): Result<readonly Article[]> => {
  const read = rowReader(reading);
  const list = findRows(raw);
  const single = list?.rows.length ? undefined : findSingle(raw);
  if (single) return readOne(single.path, reading, () => read(single.rows[0]));
  if (list) return readRows(list.rows, list.path, reading, read);
  const keys = keysOf(raw);
  return fail(
    'shape',
    `No article was found in this JSON${keys && ` with the keys ${keys}`}: an article needs a "headline" or "title".`,
  );
};
