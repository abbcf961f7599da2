import { toLines, toQuery } from './share-address.js';
import type { ShareService } from './share-service.js';

/** The services of the second file. */
export const MORE_SERVICES: readonly ShareService[] = [
  {
    id: 'bluesky',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      toQuery('https://bsky.app/intent/compose', { text: toLines('\n\n', headline, url) }),
  },
  {
    id: 'mastodon',
    kind: 'hosted',
    toAddress: ({ url, headline }, instance) =>
      toQuery(`https://${instance}/share`, { text: toLines('\n', headline, url) }),
  },
  {
    id: 'linkedin',
    kind: 'page',
    // the words come from the page's own Open Graph tags
    toAddress: ({ url }) => toQuery('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  {
    id: 'reddit',
    kind: 'page',
    toAddress: ({ url, headline }) => toQuery('https://www.reddit.com/submit', { url, title: headline }),
  },
  {
    id: 'pinterest',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      toQuery('https://www.pinterest.com/pin/create/button/', { url, description: headline }),
  },
  {
    id: 'hatena',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      toQuery('https://b.hatena.ne.jp/add', { mode: 'confirm', url, title: headline }),
  },
  {
    id: 'weibo',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      toQuery('https://service.weibo.com/share/share.php', { url, title: headline }),
  },
  {
    id: 'tumblr',
    kind: 'page',
    toAddress: ({ url, headline, text }) =>
      toQuery('https://www.tumblr.com/widgets/share/tool', {
        posttype: 'link',
        canonicalUrl: url,
        title: headline,
        caption: text,
      }),
  },
  {
    id: 'vk',
    kind: 'page',
    toAddress: ({ url, headline }) => toQuery('https://vk.com/share.php', { url, title: headline }),
  },
  {
    id: 'flipboard',
    kind: 'page',
    toAddress: ({ url, headline }) =>
      toQuery('https://share.flipboard.com/bookmarklet/popout', { v: '2', title: headline, url }),
  },
  {
    id: 'teams',
    kind: 'page',
    only: ['desktop'],
    // its page is made for computers alone
    toAddress: ({ url, headline }) =>
      toQuery('https://teams.microsoft.com/share', { href: url, msgText: headline }),
  },
  {
    id: 'instapaper',
    kind: 'page',
    toAddress: ({ url, headline, text }) =>
      toQuery('https://www.instapaper.com/hello2', { url, title: headline, description: text }),
  },
];

/** Two labels or more, the last no number: that would be an IP address. */
const HOST_NAME = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d][a-z\d-]{0,61}[a-z\d]$/;

/**
 * The host name in what a reader typed, which may be an address (`https://mastodon.social/@me`) or a whole name
 * (`@me@mastodon.social`). `undefined`: there is none in it.
 */
export const toInstance = (typed: string): string | undefined => {
  const [name = ''] = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/]*@/, '')
    .split(/[/?#]/);
  try {
    const { hostname, host } = new URL(`https://${name}`);
    return hostname === host && HOST_NAME.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
};
