/** What the newspaper's own pages do around the widgets: language, colours, date line, which article is open. */

interface Listed {
  readonly id: string;
  readonly headline: string;
  readonly section: { readonly name: string };
}

const THEME = 'mulmaru-theme';

const root = document.documentElement;
export const english = root.lang === 'en';

/** To be called before the widgets are defined: it chooses the article that they will load. */
export function setPage(): void {
  if (english) {
    translate();
    document.addEventListener('click', keepEnglish);
  }
  linkLanguage();
  switchTheme();
  setDate();
  const id = new URLSearchParams(location.search).get('article');
  if (id !== null) void open(id);
}

function translate(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]'))
    element.textContent = element.dataset['en'] ?? '';
  for (const element of document.querySelectorAll<HTMLElement>('[data-en-label]'))
    element.ariaLabel = element.dataset['enLabel'] ?? '';
}

/** Wherever the reader goes from here, the widgets' own links included. */
function keepEnglish(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.origin !== location.origin || 'language' in link.dataset) return;
  const url = new URL(link.href);
  url.searchParams.set('lang', 'en');
  link.href = url.href;
}

function linkLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    const url = new URL(location.href);
    if (english) url.searchParams.delete('lang');
    else url.searchParams.set('lang', 'en');
    link.href = url.href;
    if (!english) continue;
    link.textContent = '한국어';
    link.lang = link.hreflang = 'ko';
  }
}

function switchTheme(): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean =>
    (root.dataset['theme'] ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';
  const buttons = document.querySelectorAll('[data-theme-switch]');
  const words = english ? { dark: 'Dark', light: 'Light' } : { dark: '어둡게', light: '밝게' };
  const name = (): void => {
    for (const button of buttons) button.textContent = isDark() ? words.light : words.dark;
  };
  const turn = (): void => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem(THEME, root.dataset['theme']);
    } catch {
      // Storage is blocked: the choice lasts as long as this page.
    }
    name();
  };
  for (const button of buttons) button.addEventListener('click', turn);
  prefersDark.addEventListener('change', name);
  name();
}

/** Today in Seoul, as newspapers there write it: `2024.05.06 (월)`. */
function setDate(): void {
  const seoul = new Intl.DateTimeFormat('ko-KR', {
    timeZone: 'Asia/Seoul',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
  });
  const { year, month, day, weekday } = Object.fromEntries(
    seoul.formatToParts(new Date()).map(({ type, value }) => [type, value]),
  );
  for (const time of document.querySelectorAll<HTMLTimeElement>('time.today')) {
    time.dateTime = `${year}-${month}-${day}`;
    time.textContent = `${year}.${month}.${day} (${weekday})`;
  }
}

/** One page serves every article: `?article=ID`. */
async function open(id: string): Promise<void> {
  document.querySelector('[data-article]')?.setAttribute('item', `#${id}`);
  // what stands in for the usual article until its data are there
  document.querySelectorAll('[data-article] > :not([slot])').forEach((element) => element.remove());
  document
    .querySelector(`.sections a[href$='?article=${CSS.escape(id)}']`)
    ?.setAttribute('aria-current', 'true');
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=canonical], link[rel=alternate]')) {
    const url = new URL(link.href);
    url.searchParams.set('article', id);
    link.href = url.href;
  }
  const response = await fetch('/data/articles.json');
  const { articles } = (await response.json()) as { readonly articles: readonly Listed[] };
  const article = articles.find((each) => each.id === id);
  if (article) entitle(article);
}

function entitle({ headline, section }: Listed): void {
  document.title = `${headline} - 물마루일보`;
  document.querySelector('meta[property="og:title"]')?.setAttribute('content', headline);
  document.querySelector('meta[property="og:description"]')?.remove();
  const label = document.createElement('b');
  label.textContent = section.name;
  document.querySelector('[data-reading]')?.replaceChildren(label, headline);
  document.querySelector('[data-section]')?.replaceChildren(section.name);
}
