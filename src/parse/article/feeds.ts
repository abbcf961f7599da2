// The readers of feeds and pages: one part of the library, loaded when a document is neither JSON nor in our own shape.
import type { Reading } from '../fields.js';
import { showMarkup } from '../markup.js';
import { readAtom } from './atom.js';
import { toFeedFormat, type FeedFormat } from './detect.js';
import { readPage } from './page.js';
import { readRss } from './rss.js';
import type { Tools } from './tools.js';
import type { MarkupDocument } from '../../core/markup-document.js';
import { fail, type Result } from '../../core/result.js';
import type { Article } from '../../models/article.js';

type Reader = (document: MarkupDocument, reading: Reading, tools: Tools) => Result<readonly Article[]>;

const READERS: Readonly<Record<FeedFormat, Reader>> = { rss: readRss, atom: readAtom, page: readPage };

/** The articles of a document of the format, or why it is of another. */
export const readFeed = (
  name: FeedFormat,
  document: MarkupDocument,
  reading: Reading,
  tools: Tools,
): Result<readonly Article[]> =>
  toFeedFormat(document) === name
    ? READERS[name](document, reading, tools)
    : fail('shape', `format="${name}" was asked for, and this is ${showMarkup(document)}.`);
