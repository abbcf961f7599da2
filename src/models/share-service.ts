/** What a reader passes on: an address and the words that go with it. Words may be empty. */
export interface Shared {
  readonly url: string;
  readonly headline: string;
  readonly text: string;
}

interface Row {
  /** The word in the `services` attribute. Its name for readers is in the locales, under `sheet.services`. */
  readonly id: 'copy' | 'email' | 'facebook' | 'x' | 'line' | 'band' | 'naver';
  /** `documented` by the service itself, or `observed`: in wide use without a document to hold the service to. */
  readonly status: 'documented' | 'observed';
  /** Where the address and its parameters were read. */
  readonly source: string;
  /** Year and month of that. */
  readonly checked: string;
}

/** A page of the service, opened in a new window. */
interface Page extends Row {
  readonly kind: 'page';
  toAddress(shared: Shared): string;
}

/** The reader's own mail program, in the same window: a new one would stay behind empty. */
interface Mail extends Row {
  readonly kind: 'mail';
  toAddress(shared: Shared): string;
}

/** Done by the browser, without any address. */
interface Copy extends Row {
  readonly kind: 'copy';
}

export type ShareService = Page | Mail | Copy;
/** A service that is a link. */
export type LinkedService = Page | Mail;

/** `%20` and never `+`, which mail programs show as it is; half a surrogate pair would make the encoder throw. */
const encode = (value: string): string => encodeURIComponent(value.toWellFormed());

const address = (endpoint: string, values: Readonly<Record<string, string>>): string =>
  `${endpoint}?${Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')}`;

const lines = (separator: string, ...parts: string[]): string => parts.filter(Boolean).join(separator);

/** Every service there is, by what it can do today. Dead ones are taken out, not kept as a row. */
export const SERVICES: readonly ShareService[] = [
  {
    id: 'copy',
    kind: 'copy',
    status: 'documented',
    source: 'https://www.w3.org/TR/clipboard-apis/',
    checked: '2026-11',
  },
  {
    id: 'email',
    kind: 'mail',
    toAddress: ({ url, headline, text }) =>
      address('mailto:', { subject: headline, body: lines('\r\n\r\n', text, url) }),
    status: 'documented',
    source: 'https://www.rfc-editor.org/rfc/rfc6068',
    checked: '2026-11',
  },
  {
    id: 'facebook',
    kind: 'page',
    // the words come from the page's own Open Graph tags; every other parameter is ignored
    toAddress: ({ url }) => address('https://www.facebook.com/sharer/sharer.php', { u: url }),
    status: 'observed',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/',
    checked: '2026-11',
  },
  {
    id: 'x',
    kind: 'page',
    toAddress: ({ url, headline }) => address('https://x.com/intent/post', { text: headline, url }),
    status: 'documented',
    source: 'https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent',
    checked: '2026-11',
  },
  {
    id: 'line',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      address('https://social-plugins.line.me/lineit/share', { url, text: headline }),
    status: 'documented',
    source: 'https://developers.line.biz/en/docs/line-social-plugins/',
    checked: '2026-11',
  },
  {
    id: 'band',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      address('https://band.us/plugin/share', { body: lines('\n', headline, url), route: url }),
    status: 'observed',
    source: 'https://developers.band.us/',
    checked: '2026-11',
  },
  {
    id: 'naver',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      address('https://share.naver.com/web/shareView', { url, title: headline }),
    status: 'documented',
    source: 'https://github.com/naver/naver-openapi-guide',
    checked: '2026-11',
  },
];

/** What stands in the sheet where the page does not choose, by the language of the page. */
const PRESETS: Readonly<Record<'en' | 'ko', string>> = {
  ko: 'naver band facebook x line email copy',
  en: 'facebook x line email copy',
};

/**
 * The services that `wanted` names (separated by spaces or commas), in its order and each once. What it names in vain is in
 * `unknown`. Names none that is known: those of the language, a BCP 47 tag.
 */
export const pickServices = (
  wanted: string | number | null | undefined,
  language: string,
): { readonly services: readonly ShareService[]; readonly unknown: readonly string[] } => {
  const ids = new Set(
    String(wanted ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  const find = (id: string): ShareService[] => SERVICES.filter((service) => service.id === id);
  const services = [...ids].flatMap(find);
  const unknown = [...ids].filter((id) => !find(id).length);
  const preset = /^ko\b/i.test(language) ? PRESETS.ko : PRESETS.en;
  return { services: services.length ? services : preset.split(' ').flatMap(find), unknown };
};
