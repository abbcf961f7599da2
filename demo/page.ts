/** What the newspaper's own pages do around the widgets: language, colours, date line, which article is open. */

interface Listed {
  readonly id: string;
  readonly headline: string;
  readonly section: { readonly name: string };
}

const root = document.documentElement;
export const english = root.lang === 'en';

if (english) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]'))
    element.textContent = element.dataset.en ?? '';
  for (const element of document.querySelectorAll<HTMLElement>('[data-en-label]'))
    element.ariaLabel = element.dataset.enLabel ?? '';
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  const url = new URL(location.href);
  if (english) url.searchParams.delete('lang');
  else url.searchParams.set('lang', 'en');
  link.href = url.href;
  if (!english) continue;
  link.textContent = '한국어';
  link.lang = link.hreflang = 'ko';
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = (): boolean => (root.dataset.theme ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';

const themeWords = english ? ['Dark', 'Light'] : ['어둡게', '밝게'];
const themeSwitches = document.querySelectorAll('[data-theme-switch]');
const nameTheme = (): void => {
  for (const button of themeSwitches) button.textContent = themeWords[isDark() ? 1 : 0] ?? '';
};
for (const button of themeSwitches) {
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('mulmaru-theme', root.dataset.theme);
    } catch {
      // Storage is blocked: the choice lasts as long as this page.
    }
    nameTheme();
  });
}
prefersDark.addEventListener('change', nameTheme);
nameTheme();

const seoul = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  weekday: 'short',
});
for (const time of document.querySelectorAll<HTMLTimeElement>('time.today')) {
  const part = Object.fromEntries(seoul.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  time.dateTime = `${part['year']}-${part['month']}-${part['day']}`;
  time.textContent = `${part['year']}.${part['month']}.${part['day']} (${part['weekday']})`;
}

const asked = new URLSearchParams(location.search).get('article');
if (asked !== null) void show(asked);

/** One page serves every article: `?article=ID`. */
async function show(id: string): Promise<void> {
  document.querySelector('[data-article]')?.setAttribute('item', `#${id}`);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=canonical], link[rel=alternate]')) {
    const url = new URL(link.href);
    url.searchParams.set('article', id);
    link.href = url.href;
  }
  document
    .querySelector(`.sections a[href$='?article=${CSS.escape(id)}']`)
    ?.setAttribute('aria-current', 'true');
  const response = await fetch('/data/articles.json');
  const { articles } = (await response.json()) as { articles: readonly Listed[] };
  const article = articles.find((each) => each.id === id);
  if (!article) return;
  document.title = `${article.headline} - 물마루일보`;
  document.querySelector('meta[property="og:title"]')?.setAttribute('content', article.headline);
  const section = document.createElement('b');
  section.textContent = article.section.name;
  document.querySelector('[data-reading]')?.replaceChildren(section, article.headline);
}
