/** What is known of a service's address and its parameters. */
export interface Source {
  readonly id: string;
  /** `documented` by the service itself, or `observed`: in wide use without a document to hold the service to. */
  readonly status: 'documented' | 'observed';
  /** Where they were read. */
  readonly source: string;
  /** Year and month of that. */
  readonly checked: string;
}

/** Where each service's row comes from, one row each. Apart from the rows, so that no reader loads it. */
export const SOURCES: readonly Source[] = [
  {
    id: 'kakaotalk',
    status: 'documented',
    source: 'https://developers.kakao.com/docs/ko/kakaotalk-share/js-link',
    checked: '2026-11',
  },
  {
    id: 'naver',
    status: 'documented',
    source: 'https://github.com/naver/naver-openapi-guide',
    checked: '2026-11',
  },
  { id: 'band', status: 'observed', source: 'https://developers.band.us/', checked: '2026-11' },
  {
    id: 'facebook',
    status: 'observed',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/',
    checked: '2026-11',
  },
  {
    id: 'x',
    status: 'documented',
    source: 'https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent',
    checked: '2026-11',
  },
  {
    id: 'threads',
    status: 'documented',
    source: 'https://developers.facebook.com/docs/threads/threads-web-intents/',
    checked: '2026-11',
  },
  {
    id: 'line',
    status: 'documented',
    source: 'https://developers.line.biz/en/docs/line-social-plugins/',
    checked: '2026-11',
  },
  {
    id: 'telegram',
    status: 'documented',
    source: 'https://core.telegram.org/widgets/share',
    checked: '2026-11',
  },
  {
    id: 'whatsapp',
    status: 'documented',
    source: 'https://faq.whatsapp.com/5913398998672934',
    checked: '2026-11',
  },
  { id: 'email', status: 'documented', source: 'https://www.rfc-editor.org/rfc/rfc6068', checked: '2026-11' },
  { id: 'sms', status: 'observed', source: 'https://www.rfc-editor.org/rfc/rfc5724', checked: '2026-11' },
  {
    id: 'print',
    status: 'documented',
    source: 'https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#printing',
    checked: '2026-11',
  },
  { id: 'qr', status: 'documented', source: 'https://www.iso.org/standard/83389.html', checked: '2026-11' },
  { id: 'copy', status: 'documented', source: 'https://www.w3.org/TR/clipboard-apis/', checked: '2026-11' },
  {
    id: 'bluesky',
    status: 'documented',
    source: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
    checked: '2026-11',
  },
  {
    id: 'mastodon',
    status: 'observed',
    source: 'https://github.com/mastodon/mastodon/blob/main/config/routes.rb',
    checked: '2026-11',
  },
  {
    id: 'linkedin',
    status: 'observed',
    source: 'https://www.linkedin.com/help/linkedin/answer/a507663',
    checked: '2026-11',
  },
  { id: 'reddit', status: 'observed', source: 'https://www.reddit.com/submit', checked: '2026-11' },
  {
    id: 'pinterest',
    status: 'documented',
    source: 'https://developers.pinterest.com/docs/web-features/add-ons-overview/',
    checked: '2026-11',
  },
  { id: 'hatena', status: 'documented', source: 'https://b.hatena.ne.jp/guide/bbutton', checked: '2026-11' },
  { id: 'weibo', status: 'observed', source: 'https://open.weibo.com/sharebutton', checked: '2026-11' },
  {
    id: 'tumblr',
    status: 'documented',
    source: 'https://www.tumblr.com/docs/en/share_button',
    checked: '2026-11',
  },
  { id: 'vk', status: 'documented', source: 'https://dev.vk.com/en/widgets/share', checked: '2026-11' },
  { id: 'flipboard', status: 'observed', source: 'https://about.flipboard.com/tools/', checked: '2026-11' },
  {
    id: 'teams',
    status: 'documented',
    source:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-personal-app-or-tab',
    checked: '2026-11',
  },
  { id: 'instapaper', status: 'observed', source: 'https://www.instapaper.com/save', checked: '2026-11' },
];
