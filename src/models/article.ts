export const BADGES = [
  'live',
  'breaking',
  'exclusive',
  'opinion',
  'premium',
  'sponsored',
  'video',
  'audio',
  'gallery',
] as const;
export type Badge = (typeof BADGES)[number];

export const STATUSES = ['published', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** A name that may lead somewhere: a section, a publisher. */
export interface Named {
  readonly name: string;
  readonly url?: string;
}

export interface Rendition {
  readonly url: string;
  /** Pixels. */
  readonly width: number;
}

export interface Picture {
  readonly url: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Pixels of the file, for its ratio. */
  readonly width?: number;
  readonly height?: number;
  /** What must stay in view when the picture is cropped; 0…1 from the left and from the top. */
  readonly focalPoint?: { readonly x: number; readonly y: number };
  readonly renditions?: readonly Rendition[];
}

export interface Author {
  readonly name: string;
  /** Such as 기자; never part of the name as well. */
  readonly role?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface Publisher extends Named {
  /** Address of the logo. */
  readonly logo?: string;
}

export interface Related {
  readonly headline: string;
  readonly url: string;
}

/** One article, from a teaser to the whole text. Texts are plain; only `bodyHtml` is markup, and never trusted. */
export interface Article {
  readonly headline: string;
  readonly id?: string;
  readonly url?: string;
  readonly section?: Named;
  readonly subheadlines?: readonly string[];
  readonly excerpt?: string;
  /** Untrusted HTML: shown through the sanitizer alone. */
  readonly bodyHtml?: string;
  /** What relative addresses in {@link bodyHtml} are relative to. */
  readonly bodyBase?: string;
  readonly image?: Picture;
  readonly authors?: readonly Author[];
  /** Milliseconds since 1970. */
  readonly publishedAt?: number;
  /** Milliseconds since 1970. */
  readonly updatedAt?: number;
  readonly publisher?: Publisher;
  readonly badges?: readonly Badge[];
  /** Length of a video or audio, in seconds. */
  readonly duration?: number;
  readonly sponsor?: string;
  readonly related?: readonly Related[];
  readonly tags?: readonly string[];
  readonly commentCount?: number;
  readonly readingMinutes?: number;
  readonly correction?: string;
  readonly status?: Status;
  /** Milliseconds since 1970; from then on the article is withdrawn. */
  readonly expiresAt?: number;
}

/** Whether the publisher has taken the article back. */
export const isWithdrawn = (article: Article, now: number): boolean =>
  article.status === 'withdrawn' || (article.expiresAt !== undefined && article.expiresAt <= now);

/** Whether the article was changed noticeably after it was published: a minute is the time of a corrected comma. */
export const isUpdated = (article: Article): boolean =>
  article.updatedAt !== undefined &&
  (article.publishedAt === undefined || article.updatedAt - article.publishedAt >= 60_000);

/** One article of a list: by number from 0 (the first where nothing is said), by `#id`, or the one that a JSON pointer led to. */
export const pickArticle = (
  articles: readonly Article[],
  item: string | number | null | undefined,
): Article | undefined => {
  const name = String(item ?? 0);
  return name.startsWith('#')
    ? articles.find(({ id }) => id === name.slice(1))
    : articles[name.startsWith('/') ? 0 : Number(name)];
};

/** Whether the article was paid for; it may then never be shown without saying so. */
export const isSponsored = (article: Article): boolean =>
  article.sponsor !== undefined || (article.badges?.includes('sponsored') ?? false);

/** Name and role as one line; a role that stands at the end of the name already is not said twice. */
export const toByline = ({ name, role }: Author): string =>
  role && !name.endsWith(role) ? `${name} ${role}` : name;
