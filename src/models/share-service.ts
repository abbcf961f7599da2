import { toLines, toQuery } from './share-address.js';

/** What a reader passes on: an address and the words that go with it. Words may be empty. */
export interface Shared {
  readonly url: string;
  readonly headline: string;
  readonly text: string;
}

/**
 * Where a reader is: at a computer, on a phone or tablet, in the browser of an app that is known, or in the web view of another,
 * of which nobody knows what it opens.
 */
export type Place = 'desktop' | 'mobile' | 'in-app' | 'web-view';

interface Row {
  /** The word in the `services` attribute. Its name for readers is in the locales. */
  readonly id: string;
  /** Where it does something; elsewhere it is left out. Default: everywhere. */
  readonly only?: readonly Place[];
}

/** A page of the service, opened in a new window; or the reader's own program, in the same window: a new one would stay behind empty. */
interface Linked extends Row {
  readonly kind: 'page' | 'program';
  /** What its page was made for, in CSS pixels, where that is known. */
  readonly popup?: readonly [width: number, height: number];
  toAddress(shared: Shared): string;
}

/** Done by the browser, or by the service's own script; no address does it. */
interface Done extends Row {
  readonly kind: 'copy' | 'print' | 'qr' | 'kakao';
}

/** A page on the reader's own server, whose host name has to be known first. */
interface Hosted extends Row {
  readonly kind: 'hosted';
  toAddress(shared: Shared, instance: string): string;
}

export type ShareService = Linked | Done | Hosted;
/** A service that is a link. */
export type LinkedService = Linked;

/** Every service that needs no file of its own, by what it can do today. Dead ones are taken out, not kept as a row. */
export const SERVICES: readonly ShareService[] = [
  {
    id: 'kakaotalk',
    kind: 'kakao',
  },
  {
    id: 'naver',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      toQuery('https://share.naver.com/web/shareView', { url, title: headline }),
  },
  {
    id: 'band',
    kind: 'page',
    popup: [410, 540],
    toAddress: ({ url, headline }) =>
      toQuery('https://band.us/plugin/share', { body: toLines('\n', headline, url), route: url }),
  },
  {
    id: 'facebook',
    kind: 'page',
    // the words come from the page's own Open Graph tags; every other parameter is ignored
    toAddress: ({ url }) => toQuery('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  {
    id: 'x',
    kind: 'page',
    popup: [550, 420],
    toAddress: ({ url, headline }) => toQuery('https://x.com/intent/post', { text: headline, url }),
  },
  {
    id: 'threads',
    kind: 'page',
    toAddress: ({ url, headline }) => toQuery('https://www.threads.com/intent/post', { text: headline, url }),
  },
  {
    id: 'line',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      toQuery('https://social-plugins.line.me/lineit/share', { url, text: headline }),
  },
  {
    id: 'telegram',
    kind: 'page',
    toAddress: ({ url, headline }) => toQuery('https://t.me/share/url', { url, text: headline }),
  },
  {
    id: 'whatsapp',
    kind: 'page',
    toAddress: ({ url, headline }) => toQuery('https://wa.me/', { text: toLines('\n', headline, url) }),
  },
  {
    id: 'email',
    kind: 'program',
    only: ['desktop', 'mobile', 'in-app'],
    toAddress: ({ url, headline, text }) =>
      toQuery('mailto:', { subject: headline, body: toLines('\r\n\r\n', text, url) }),
  },
  {
    id: 'sms',
    kind: 'program',
    only: ['mobile', 'in-app'],
    // Android reads the body after the ?, iOS after the &
    toAddress: ({ url, headline }) =>
      toQuery('sms:', { body: toLines('\n', headline, url) }).replace('?', '?&'),
  },
  {
    id: 'print',
    kind: 'print',
    only: ['desktop', 'mobile'],
    // the browsers inside of apps have no way to a printer
  },
  {
    id: 'qr',
    kind: 'qr',
    only: ['desktop'],
    // nobody can hold a camera to its own screen
  },
  {
    id: 'copy',
    kind: 'copy',
  },
];

/** The services of the second file, which is loaded when a page names one of them. */
export const MORE =
  'bluesky mastodon linkedin reddit pinterest hatena weibo tumblr vk flipboard teams instapaper'.split(' ');

/** A service of the second file while that is on its way. */
export interface Awaited {
  readonly id: string;
  readonly kind: 'awaited';
  readonly only?: never;
}

const AWAITED = MORE.map((id): Awaited => ({ id, kind: 'awaited' }));

/** What stands in the sheet where the page does not choose, by the language of the page. */
const PRESETS = {
  ko: 'kakaotalk naver band facebook x threads copy',
  ja: 'line x facebook threads email copy',
  // whoever cannot reach a network from there scans the address
  zh: 'qr x facebook telegram email copy',
  en: 'facebook x threads whatsapp email copy',
};

/** Within apps, pages of other services open without the reader's account there, or not at all: copying comes first. */
const presetFor = (language: string, place: Place): Iterable<string> => {
  const [found = 'en'] = /^(?:ko|ja|zh)\b/i.exec(language) ?? [];
  const preset = PRESETS[found.toLowerCase() as keyof typeof PRESETS].split(' ');
  return /app|view/.test(place) ? new Set(['copy', ...preset]) : preset;
};

/** What a page asks for, and where. */
export interface Asked {
  /** Names of services, separated by spaces or commas. */
  readonly wanted: string | number | null | undefined;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly place: Place;
  /** Whether there is a way to KakaoTalk: its script needs a key. Default: no. */
  readonly hasKakao?: boolean;
  /** The services of the second file; `undefined` until it is there. */
  readonly more?: readonly (ShareService | Awaited)[] | undefined;
  /** The site's own: where it does not name one, it stands behind the others. */
  readonly own?: readonly ShareService[];
}

/** What it gets. */
export interface Picked {
  readonly services: readonly (ShareService | Awaited)[];
  /** Names that stand for nothing. */
  readonly unknown: readonly string[];
}

/**
 * The services that are asked for, in that order and each once, without those that do nothing at the reader's place. None that
 * is known and works: those of the language.
 */
export const pickServices = ({
  wanted,
  language,
  place,
  hasKakao = false,
  more = AWAITED,
  own = [],
}: Asked): Picked => {
  const ids = new Set(
    String(wanted ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  const all: readonly (ShareService | Awaited)[] = [...SERVICES, ...more, ...own];
  const find = (id: string) =>
    all.filter(
      (service) =>
        service.id === id &&
        (service.only?.includes(place) ?? true) &&
        (service.kind !== 'kakao' || hasKakao),
    );
  const named = [...ids].flatMap(find);
  const known = new Set([...SERVICES.map(({ id }) => id), ...MORE, ...own.map(({ id }) => id)]);
  const services = named.length ? named : [...presetFor(language, place)].flatMap(find);
  return {
    services: [...services, ...own.filter((one) => !services.includes(one))],
    unknown: [...ids].filter((id) => !known.has(id)),
  };
};
