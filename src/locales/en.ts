// English: the shape of every language. One export per element, and one per part that is loaded on demand, so that a page
// carries only the strings of what it shows. A language is one file of this shape.

export const ticker = {
  region: 'Weather',
  /** The whole strip in one sentence, for a screen reader. */
  summary: (stations: number, time: string, first: string) =>
    `Weather at ${stations} ${stations === 1 ? 'station' : 'stations'}${time && `, ${time}`}${first && `, ${first}`}`,
  at: (time: string) => `as of ${time}`,
  source: (name: string) => `Source: ${name}`,
  /** Follows the time of observation. */
  stale: 'no update since',
  /** For voices, which pass over a minus sign. */
  below: (degrees: string) => `minus ${degrees}`,
  unmeasured: 'no temperature',
  air: 'Air quality',
  grades: { good: 'good', moderate: 'moderate', bad: 'poor', 'very-bad': 'very poor' },
  /** For stations whose source gives no word of its own. */
  conditions: {
    clear: 'Clear',
    'mostly-clear': 'Mostly clear',
    'partly-cloudy': 'Partly cloudy',
    'mostly-cloudy': 'Mostly cloudy',
    overcast: 'Overcast',
    mist: 'Mist',
    haze: 'Haze',
    smoke: 'Smoke',
    fog: 'Fog',
    dust: 'Dust',
    drizzle: 'Drizzle',
    rain: 'Rain',
    showers: 'Showers',
    'freezing-rain': 'Freezing rain',
    sleet: 'Sleet',
    snow: 'Snow',
    'snow-showers': 'Snow showers',
    hail: 'Hail',
    thunder: 'Thunderstorm',
    tornado: 'Tornado',
  },
  loading: 'Loading the weather',
  empty: 'No observations at the moment.',
  failed: 'The weather cannot be shown right now.',
};

/** The buttons of a strip, loaded with its motion. */
export const controls = {
  pause: 'Pause the weather strip',
  play: 'Move the weather strip',
  back: 'Previous stations',
  on: 'Next stations',
  table: 'View as table',
  lost: 'The table could not be loaded. Please try again; the strip has every station.',
};

/** The table of all stations, loaded when it is first opened. */
export const table = {
  title: 'Weather by station',
  close: 'Close',
  station: 'Station',
  region: 'Region',
  condition: 'Weather',
  temperature: 'Temperature',
  air: 'Air quality',
  own: 'My station',
  choose: (name: string) => `Make ${name} my station`,
  allRegions: 'All regions',
  search: 'Find a station',
  searchHint: 'Name',
  all: (all: string) => (all === '1' ? '1 station' : `${all} stations`),
  count: (shown: string) => `${shown} found`,
  none: 'There is no such station.',
  more: 'Show more',
};

export const share = {
  label: 'Share',
  /** In place of the sheet when it could not be loaded; a field with the address follows. */
  failed: 'The list of services could not be opened. Please copy this address:',
};

/** The sheet, loaded when it is first opened. */
export const sheet = {
  title: 'Share this article',
  close: 'Close',
  copied: 'Copied',
  /** A quieter button beside the one that copies the address alone. */
  copyBoth: 'Copy with headline',
  /** For screen readers: the word on the button alone does not say what. */
  copiedAddress: 'The address has been copied.',
  copiedBoth: 'The headline and the address have been copied.',
  copyFailed: 'The browser does not allow copying. The address is selected: please copy it by hand.',
  address: 'Address of the article',
  newWindow: 'new window',
  back: 'Back',
  /** On a row of services: opens the sheet with all of them. */
  more: 'More',
  notLoaded: 'This could not be loaded. Please try again.',
  preparing: 'getting ready',
  services: {
    kakaotalk: 'KakaoTalk',
    copy: 'Copy link',
    email: 'E-mail',
    facebook: 'Facebook',
    x: 'X',
    line: 'LINE',
    band: 'BAND',
    naver: 'Naver',
    threads: 'Threads',
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    sms: 'Text message',
    print: 'Print',
    qr: 'QR code',
  },
};

/** The code of the address, loaded when it is asked for. */
export const kakao = {
  waiting: 'KakaoTalk is getting ready.',
  ready: 'KakaoTalk is ready.',
  send: 'Send with KakaoTalk',
  again: 'Send once more',
  sent: 'Please go on in KakaoTalk. If it has not opened, copy the address below and paste it into a chat.',
  blocked: "The browser has blocked KakaoTalk's window. Please paste the address into a chat instead.",
  refused: 'KakaoTalk has not accepted this page. Please paste the address into a chat instead.',
  lost: 'KakaoTalk could not be loaded. Please paste the address into a chat instead.',
  slow: 'KakaoTalk does not answer. Please paste the address into a chat instead.',
};

export const qr = {
  alt: 'QR code of the address',
  hint: 'Point the camera of a phone at it to open the article there.',
  tooLong: 'The address is too long for a QR code.',
};

/** Services that are loaded when a page names one of them. */
export const moreServices = {
  services: {
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    linkedin: 'LinkedIn',
    reddit: 'Reddit',
    pinterest: 'Pinterest',
    hatena: 'Hatena',
    weibo: 'Weibo',
    tumblr: 'Tumblr',
    vk: 'VK',
    flipboard: 'Flipboard',
    teams: 'Teams',
    instapaper: 'Instapaper',
  },
  instance: 'Your Mastodon server',
  instanceHint: 'such as mastodon.social; it is kept on this device',
  instanceWrong: 'This is not the name of a server. It looks like mastodon.social.',
  post: 'Continue',
};

export const card = {
  loading: 'Loading the article',
  empty: 'There is no article here.',
  withdrawn: 'This article has been withdrawn.',
  failed: 'The article cannot be shown right now.',
  stale: 'Earlier version',
  updated: 'Updated',
  /** Behind a headline that opens one, for screen readers. */
  newWindow: 'new window',
  badges: {
    live: 'Live',
    breaking: 'Breaking',
    exclusive: 'Exclusive',
    opinion: 'Opinion',
    premium: 'Subscribers',
    sponsored: 'Advertisement',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Gallery',
  },
};

/** The full article, loaded when one is shown. */
export const article = {
  published: 'Published',
  photo: (name: string) => `Photo: ${name}`,
  reading: (minutes: number) => `${minutes} min read`,
  comments: (count: string, isOne: boolean) => `${count} ${isOne ? 'comment' : 'comments'}`,
  correction: 'Correction',
  tags: 'Tags',
  related: 'Related articles',
  original: 'Read the original',
  bodyFailed: 'The text could not be loaded.',
  readOn: 'Read the article',
  embed: (host: string) => `Embedded content at ${host}`,
  table: 'Table',
  play: (service: string) => `Play the video from ${service}`,
  showPost: (service: string) => `Show the post from ${service}`,
  /** What happens then, for whom it matters. */
  connects: (service: string) => `${service} is contacted only when you press the button.`,
  seeAt: (service: string) => `Open at ${service}`,
  more: 'Read more',
  less: 'Show less',
  textSize: 'Text size',
  /** The letter that stands on the three buttons. */
  letter: 'A',
  smaller: 'Smaller text',
  usual: 'Usual text size',
  larger: 'Larger text',
  textSizeIs: (percent: string) => `Text size ${percent}`,
};

export const view = {
  mobile: 'View mobile version',
  desktop: 'View desktop version',
};

/** Heard after a change, from the part that is loaded for it. */
export const viewChange = {
  mobile: 'You are on the mobile version.',
  desktop: 'You are on the desktop version.',
};
