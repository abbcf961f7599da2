import { toText } from '../core/text.js';
import type { Shared } from './share-service.js';

/**
 * KakaoTalk's SDK as it is loaded where a page has none. The hash is the one that public sites carry for this version; whoever
 * wants another version gives both by attribute.
 * @checked 2026-11
 * @source https://developers.kakao.com/docs/ko/javascript/download
 */
export const KAKAO_SDK = {
  version: '2.8.3',
  url: 'https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js',
  integrity: 'sha384-oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy',
} as const;

/** What the SDK is called with: one method of its module, and the settings of that. */
export type KakaoCall =
  | {
      readonly method: 'sendScrap';
      readonly settings: { readonly requestUrl: string; readonly installTalk: true };
    }
  | { readonly method: 'sendDefault'; readonly settings: FeedSettings | TextSettings };

interface Link {
  readonly mobileWebUrl: string;
  readonly webUrl: string;
}

interface FeedSettings {
  readonly objectType: 'feed';
  readonly content: { readonly title: string; readonly description?: string; readonly link: Link };
  readonly installTalk: true;
}

interface TextSettings {
  readonly objectType: 'text';
  readonly text: string;
  readonly link: Link;
  readonly installTalk: true;
}

/** The longest text of a message, in UTF-16 units; more is refused. */
const LONGEST = 200;

/** Since this version a message may do without a picture. */
const hasFeedWithoutPicture = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 2 || (major === 2 && minor >= 7);
};

/** Lets Kakao read the page's Open Graph tags. */
export const toScrap = (url: string): KakaoCall => ({
  method: 'sendScrap',
  settings: { requestUrl: url, installTalk: true },
});

/** A message of our own words, in the form that this version of the SDK takes. The SDK adds a button that leads to the address. */
export const toMessage = ({ url, headline, text }: Shared, version: string): KakaoCall => {
  const link: Link = { mobileWebUrl: url, webUrl: url };
  const title = toText(headline, LONGEST) || url;
  if (!hasFeedWithoutPicture(version))
    return { method: 'sendDefault', settings: { objectType: 'text', text: title, link, installTalk: true } };
  const description = toText(text, LONGEST);
  return {
    method: 'sendDefault',
    settings: {
      objectType: 'feed',
      content: { title, ...(description && { description }), link },
      installTalk: true,
    },
  };
};

/** What the owner of the JavaScript key has to register with Kakao; each is an origin, without a path. */
export interface ToRegister {
  /** App, platform key, JavaScript key: "JavaScript SDK domain". Where the button stands. */
  readonly sdkDomain: string;
  /** App, product link: "web domain". Where the shared articles lie; links to others are taken out of messages. */
  readonly linkDomain: string;
}

/** The exact origins for a page with a share button and an article that it shares, both absolute addresses. */
export const toRegister = (page: string, shared: string): ToRegister => ({
  sdkDomain: new URL(page).origin,
  linkDomain: new URL(shared || page).origin,
});
