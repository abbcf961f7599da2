import { host, openPage, type Answer, type Feed, type OpenPage } from '../support/server.js';
import { until } from '../support/dom.js';

export const WIDGETS = ['weather-ticker', 'share-button', 'article-card', 'view-switch'];
const ELEMENTS = WIDGETS.map((name) => `<news-${name}><a href="#own-${name}">own content</a></news-${name}>`);
/** All widgets, and the link of a mobile version, without which the switch would load what looks further. */
export const TAGS = `<link rel="alternate" media="(max-width: 640px)" href="/m/">${ELEMENTS.join('')}`;

/** The two files of a script tag that load chunks, each as a site pastes it. */
export const ENTRIES = {
  'newsdrop.js': ' type="module"',
  'newsdrop.iife.js': '',
} as const;
export type Entry = keyof typeof ENTRIES;

/**
 * A host of the built files; `paths` answers for single ones. Not the test runner's own address, because that rewrites scripts
 * on the way, which their hashes rightly refuse.
 */
export const cdn = (paths: Record<string, Answer> = {}, other = false): Promise<Feed> =>
  host({ files: 'dist', paths }, { other });

/** The text of a built file. */
export const built = async (file: string): Promise<string> =>
  (await fetch(`${(await cdn()).url}/${file}`)).text();

export const version = async (): Promise<string> => JSON.parse(await built('integrity.json')).version;

/** Where the chunk lies that the share button asks for when it is pressed, as "/chunks/…". */
export const chunkPaths = async (): Promise<string[]> =>
  Object.keys(JSON.parse(await built('integrity.json')).files)
    .filter((file) => file.startsWith('chunks/'))
    .map((file) => `/${file}`);

export const isDefined = (page: OpenPage, prefix = 'news'): boolean[] =>
  WIDGETS.map((name) => !!page.window.customElements.get(`${prefix}-${name}`));

/** Console lines of the script itself; what a widget says of its own attributes and data begins with its tag and a colon. */
export const lines = (page: OpenPage): string[] =>
  page.console
    .map(({ text }) => text)
    .filter((text) => text.startsWith('newsdrop:') && !/^newsdrop: <[\w-]+>:/.test(text));

export const open = (
  body: string,
  more: { head?: string; headers?: Record<string, string> } = {},
): Promise<OpenPage> =>
  openPage({
    html: `<!doctype html><html lang="ko"><meta charset="utf-8"><title>t</title>${more.head ?? ''}<body>${body}`,
    headers: more.headers ?? {},
  });

/** Waits until all four are defined. */
export const allDefined = (page: OpenPage, prefix = 'news'): Promise<true> =>
  until(() => isDefined(page, prefix).every(Boolean), 'all four widgets', 5000);

interface Registry {
  modules: object;
  chunks: Record<string, unknown>;
}

/** What the copies of this version share on the page. */
export const registryOf = async (page: OpenPage): Promise<Registry | undefined> =>
  (page.window as unknown as Record<symbol, Registry>)[Symbol.for(`newsdrop@${await version()}`)];

/** Does what makes the share button ask for its chunk: a reader presses it. */
export const press = async (page: OpenPage): Promise<void> => {
  const button = await until(
    () =>
      page.document
        .querySelector('news-share-button')
        ?.shadowRoot?.querySelector<HTMLElement>('button, [role=button]'),
    'the button inside <news-share-button>',
  );
  button.click();
};

/** Waits until the chunk has come and left its exports. */
export const chunkArrived = (page: OpenPage): Promise<true> =>
  until(
    async () => Object.keys((await registryOf(page))?.chunks ?? {}).length > 0,
    'a chunk in the registry',
    5000,
  );

/** Waits until the site has been asked for a chunk. */
export const chunkAsked = (site: Feed): Promise<true> =>
  until(
    async () => (await site.requests()).some(({ url }) => url.includes('/chunks/')),
    'a request for a chunk',
    5000,
  );
