import { own, type Reading } from '../fields.js';
import { readerOf } from './places.js';
import type { Raw } from './raw.js';
import { readOne } from './rows.js';
import type { Result } from '../../core/result.js';
import { toUrl } from '../../core/url.js';
import type { Article } from '../../models/article.js';

/** An answer does not repeat what it was asked for; the address of the document often does. */
const askedFor = (raw: Raw, base: string): unknown =>
  own(raw, 'type') !== 'photo' && own(raw, 'url')
    ? own(raw, 'url')
    : toUrl(base, base)?.searchParams.get('url');

const readAnswer = readerOf<string>({
  headline: ['title'],
  url: [askedFor],
  excerpt: ['description'],
  bodyHtml: ['html'],
  image: [
    (raw) =>
      own(raw, 'type') === 'photo'
        ? { url: own(raw, 'url'), width: own(raw, 'width'), height: own(raw, 'height') }
        : undefined,
    (raw) => ({
      url: own(raw, 'thumbnail_url'),
      width: own(raw, 'thumbnail_width'),
      height: own(raw, 'thumbnail_height'),
    }),
  ],
  authors: [(raw) => ({ name: own(raw, 'author_name'), url: own(raw, 'author_url') })],
  publishedAt: ['upload_date'],
  publisher: [(raw) => ({ name: own(raw, 'provider_name'), url: own(raw, 'provider_url') })],
  badges: [(raw) => (own(raw, 'type') === 'video' ? ['video'] : [])],
  duration: ['duration'],
});

/** oEmbed 1.0: what a page says of itself to those who link to it. */
export const readOEmbed = (raw: unknown, reading: Reading): Result<readonly Article[]> =>
  readOne([], reading, () => readAnswer(raw, reading, reading.base));
