import type * as en from './en.js';

export const ticker: typeof en.ticker = {
  region: '天気',
  summary: (stations, time, first) => `${stations}地点の天気${time && `、${time}`}${first && `、${first}`}`,
  at: (time) => `${time}現在`,
  source: (name) => `資料：${name}`,
  stale: '以降更新なし',
  below: (degrees) => `マイナス${degrees}`,
  unmeasured: '気温なし',
  air: '大気の状態',
  grades: { good: '良い', moderate: '普通', bad: '悪い', 'very-bad': '非常に悪い' },
  conditions: {
    clear: '快晴',
    'mostly-clear': '晴れ',
    'partly-cloudy': '所により曇り',
    'mostly-cloudy': 'おおむね曇り',
    overcast: '曇り',
    mist: 'もや',
    haze: '煙霧',
    smoke: '煙',
    fog: '霧',
    dust: '黄砂',
    drizzle: '霧雨',
    rain: '雨',
    showers: 'にわか雨',
    'freezing-rain': '着氷性の雨',
    sleet: 'みぞれ',
    snow: '雪',
    'snow-showers': 'にわか雪',
    hail: 'ひょう',
    thunder: '雷雨',
    tornado: '竜巻',
  },
  loading: '天気を読み込んでいます',
  empty: '現在、観測データはありません。',
  failed: '現在、天気を表示できません。',
};

export const controls: typeof en.controls = {
  pause: '天気の自動スクロールを止める',
  play: '天気の自動スクロールを再開する',
  back: '前の地点',
  on: '次の地点',
  table: '表で見る',
  lost: '表を読み込めませんでした。もう一度押してください。すべての地点は帯で見られます。',
};

export const table: typeof en.table = {
  title: '地点別の天気',
  close: '閉じる',
  station: '地点',
  region: '地域',
  condition: '天気',
  temperature: '気温',
  air: '大気の状態',
  own: 'マイ地点',
  choose: (name) => `${name}をマイ地点にする`,
  allRegions: 'すべての地域',
  search: '地点を探す',
  searchHint: '地点名',
  all: (all) => `全${all}地点`,
  count: (shown) => `${shown}地点が見つかりました`,
  none: '該当する地点はありません。',
  more: 'もっと見る',
};

export const share: typeof en.share = {
  label: '共有',
  failed: '共有先の一覧を開けませんでした。次のアドレスをコピーしてください。',
};

export const sheet: typeof en.sheet = {
  title: 'この記事を共有する',
  close: '閉じる',
  copied: 'コピーしました',
  copyBoth: '見出しと一緒にコピー',
  copiedAddress: '記事のアドレスをコピーしました。',
  copiedBoth: '見出しと記事のアドレスをコピーしました。',
  copyFailed: 'ブラウザーがコピーを許可していません。選択されたアドレスを手動でコピーしてください。',
  address: '記事のアドレス',
  newWindow: '新しいウィンドウ',
  back: '戻る',
  more: 'もっと見る',
  notLoaded: '読み込めませんでした。もう一度お試しください。',
  preparing: '準備中',
  services: {
    kakaotalk: 'カカオトーク',
    copy: 'リンクをコピー',
    email: 'メール',
    facebook: 'Facebook',
    x: 'X',
    line: 'LINE',
    band: 'BAND',
    naver: 'NAVER',
    threads: 'Threads',
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    sms: 'SMS',
    print: '印刷',
    qr: 'QRコード',
  },
};

export const kakao: typeof en.kakao = {
  waiting: 'カカオトークを準備しています。',
  ready: 'カカオトークの準備ができました。',
  send: 'カカオトークで送る',
  again: 'もう一度送る',
  sent: 'カカオトークで続けてください。開かない場合は、下のアドレスをコピーしてトークに貼り付けてください。',
  blocked:
    'ブラウザーがカカオトークのウィンドウを止めました。代わりに記事のアドレスをトークに貼り付けてください。',
  refused:
    'カカオトークがこのページからの送信を受け付けませんでした。代わりに記事のアドレスをトークに貼り付けてください。',
  lost: 'カカオトークを読み込めませんでした。代わりに記事のアドレスをトークに貼り付けてください。',
  slow: 'カカオトークから応答がありません。代わりに記事のアドレスをトークに貼り付けてください。',
};

export const qr: typeof en.qr = {
  alt: '記事のアドレスのQRコード',
  hint: 'スマートフォンのカメラで読み取ると、この記事が開きます。',
  tooLong: 'アドレスが長すぎるため、QRコードを作成できません。',
};

export const moreServices: typeof en.moreServices = {
  services: {
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    linkedin: 'LinkedIn',
    reddit: 'Reddit',
    pinterest: 'Pinterest',
    hatena: 'はてな',
    weibo: 'Weibo',
    tumblr: 'Tumblr',
    vk: 'VK',
    flipboard: 'Flipboard',
    teams: 'Teams',
    instapaper: 'Instapaper',
  },
  instance: 'ご利用のMastodonサーバー',
  instanceHint: '例：mastodon.social。この端末に保存されます。',
  instanceWrong: 'サーバー名ではありません。mastodon.socialのように入力してください。',
  post: '続ける',
};

export const card: typeof en.card = {
  loading: '記事を読み込んでいます',
  empty: '表示できる記事はありません。',
  withdrawn: 'この記事は取り下げられました。',
  failed: '現在、記事を表示できません。',
  stale: '以前の内容',
  updated: '更新',
  newWindow: '新しいウィンドウ',
  badges: {
    live: 'ライブ',
    breaking: '速報',
    exclusive: '独自',
    opinion: 'オピニオン',
    premium: '会員限定',
    sponsored: '広告',
    video: '動画',
    audio: '音声',
    gallery: '写真特集',
  },
};

export const article: typeof en.article = {
  published: '公開',
  photo: (name) => `写真：${name}`,
  reading: (minutes) => `読了まで約${minutes}分`,
  comments: (count) => `コメント${count}件`,
  correction: '訂正',
  tags: 'タグ',
  related: '関連記事',
  original: '元の記事を読む',
  bodyFailed: '本文を読み込めませんでした。',
  readOn: '記事を読む',
  embed: (host) => `${host}の埋め込みコンテンツ`,
  table: '表',
  play: (service) => `${service}の動画を再生`,
  showPost: (service) => `${service}の投稿を表示`,
  connects: (service) => `押すまで${service}には接続しません。`,
  seeAt: (service) => `${service}で見る`,
  more: '続きを読む',
  less: '閉じる',
  textSize: '文字サイズ',
  letter: 'あ',
  smaller: '文字を小さく',
  usual: '標準の文字サイズ',
  larger: '文字を大きく',
  textSizeIs: (percent) => `文字サイズ ${percent}`,
};

export const view: typeof en.view = {
  mobile: 'スマートフォン版を表示',
  desktop: 'パソコン版を表示',
};

export const viewChange: typeof en.viewChange = {
  mobile: 'スマートフォン版を表示しています。',
  desktop: 'パソコン版を表示しています。',
};
