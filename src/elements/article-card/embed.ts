// Players and posts of other services. None of them is asked for anything before a reader wants it.
import { toHref, toUrl } from '../../core/url.js';
import type { article as en } from '../../locales/en.js';

interface Service {
  readonly name: string;
  readonly kind: 'video' | 'post';
  /** Of the address of a page or a player, behind `https://`; the first group is the id. */
  readonly pattern: RegExp;
  /** Before the id. */
  readonly player: string;
  /** Behind the id. */
  readonly options: string;
  /** The page of what is embedded, before the id. */
  readonly page: string;
}

/**
 * The services whose players are known to work alone in a sandboxed frame; any other becomes a link.
 *
 * @checked 2026-11
 * @source https://developers.google.com/youtube/player_parameters; https://support.google.com/youtube/answer/171780; the embed
 * codes that tv.naver.com, instagram.com and publish.x.com give out
 */
const SERVICES: readonly Service[] = [
  {
    name: 'YouTube',
    kind: 'video',
    pattern:
      /^(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed\/|shorts\/|live\/|v\/|watch\?(?:\S*&)?v=)|youtu\.be\/)([\w-]{11})(?![\w-])/,
    player: 'https://www.youtube-nocookie.com/embed/',
    options: '?autoplay=1&rel=0',
    page: 'https://www.youtube.com/watch?v=',
  },
  {
    name: 'Naver TV',
    kind: 'video',
    pattern: /^(?:m\.)?tv(?:cast)?\.naver\.com\/(?:embed|v|h)\/(\d+)/,
    player: 'https://tv.naver.com/embed/',
    options: '?autoPlay=true',
    page: 'https://tv.naver.com/v/',
  },
  {
    name: 'Instagram',
    kind: 'post',
    pattern: /^(?:www\.)?instagram\.com\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)/,
    player: 'https://www.instagram.com/',
    options: '/embed/captioned/',
    page: 'https://www.instagram.com/',
  },
  {
    name: 'X',
    kind: 'post',
    pattern:
      /^(?:(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?:\w+|i\/web)\/status(?:es)?\/|platform\.(?:x|twitter)\.com\/embed\/Tweet\.html\?(?:\S*&)?id=)(\d+)/,
    player: 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=',
    options: '',
    page: 'https://x.com/i/web/status/',
  },
];

interface Player {
  readonly service: Service;
  readonly id: string;
}

/** What of a known service is at this address. */
export const findPlayer = ({ href }: URL): Player | undefined => {
  const address = href.replace(/^https?:\/\//, '');
  for (const service of SERVICES) {
    const id = service.pattern.exec(address)?.[1];
    if (id !== undefined) return { service, id };
  }
  return undefined;
};

/** The frame that plays; the service gets what a player needs to run and not this page. */
const makeFrame = ({ service, id }: Player, title: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation',
  );
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  // a player that is not told which site shows it refuses
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.title = title;
  frame.src = `${service.player}${id}${service.options}`;
  return frame;
};

const PLAYS = new WeakMap<Element, Player>();

/** A reader wants it. To be called with every click on a text; it looks whether one of its buttons is meant. */
export const onPlay = ({ target }: Event): void => {
  const button = target instanceof Element ? target.closest('.play') : null;
  const player = button && PLAYS.get(button);
  if (!player) return;
  const frame = makeFrame(player, button.textContent.replace(/\s+/g, ' ').trim());
  button.replaceWith(frame);
  frame.focus();
};

/** First picture that the data bring for it. */
const findPoster = (embed: Element, base: string): string | undefined =>
  ['poster', 'data-poster', 'data-thumbnail']
    .map((name) => toHref(embed.getAttribute(name), base))
    .find((href) => href !== undefined);

const make = (document: Document, name: string, className: string, text = ''): HTMLElement => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
};

/** A picture with a button in place of a player, and a link for whom it is not enough. */
export const makeFacade = (embed: Element, player: Player, base: string, words: typeof en): HTMLElement => {
  const document = embed.ownerDocument;
  const { service, id } = player;
  const box = make(document, 'div', `player ${service.kind}`);
  const button = make(document, 'button', 'play');
  button.setAttribute('type', 'button');
  const poster = findPoster(embed, base);
  if (poster) {
    const image = document.createElement('img');
    image.setAttribute('data-src', poster);
    button.append(image);
  }
  const sign = make(document, 'span', 'sign');
  sign.setAttribute('aria-hidden', 'true');
  const title = embed.getAttribute('title')?.trim();
  const label = service.kind === 'video' ? words.play(service.name) : words.showPost(service.name);
  button.append(sign, make(document, 'span', 'label', title ? `${title} ` : ''));
  button.lastElementChild!.append(make(document, 'span', 'what', label));
  PLAYS.set(button, player);
  const link = make(document, 'a', '', words.seeAt(service.name));
  link.setAttribute('href', `${service.page}${id}`);
  const note = make(document, 'p', 'note');
  note.append(make(document, 'span', 'hint', words.connects(service.name)), ' ', link);
  box.append(button, note);
  return box;
};

/** The first address of a player, frame or plug-in that may be linked. */
export const addressOf = (embed: Element, base: string): URL | undefined =>
  [embed, ...embed.querySelectorAll('source')]
    .flatMap((element) => ['src', 'data', 'data-src'].map((name) => element.getAttribute(name)))
    .map((value) => toUrl(value, base))
    .find((url) => url !== undefined);
