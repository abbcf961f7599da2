import type * as en from './en.js';

export const ticker: typeof en.ticker = {
  region: '天气',
  summary: (stations, time, first) => `${stations}个站点的天气${time && `，${time}`}${first && `，${first}`}`,
  at: (time) => `${time}实况`,
  source: (name) => `数据来源：${name}`,
  stale: '之后未更新',
  below: (degrees) => `零下${degrees}`,
  unmeasured: '无气温数据',
  air: '空气质量',
  grades: { good: '好', moderate: '一般', bad: '差', 'very-bad': '很差' },
  conditions: {
    clear: '晴',
    'mostly-clear': '少云',
    'partly-cloudy': '晴间多云',
    'mostly-cloudy': '多云',
    overcast: '阴',
    mist: '轻雾',
    haze: '霾',
    smoke: '烟',
    fog: '雾',
    dust: '沙尘',
    drizzle: '毛毛雨',
    rain: '雨',
    showers: '阵雨',
    'freezing-rain': '冻雨',
    sleet: '雨夹雪',
    snow: '雪',
    'snow-showers': '阵雪',
    hail: '冰雹',
    thunder: '雷阵雨',
    tornado: '龙卷风',
  },
  loading: '正在加载天气',
  empty: '目前没有观测数据。',
  failed: '目前无法显示天气。',
};

export const controls: typeof en.controls = {
  pause: '暂停天气滚动',
  play: '继续天气滚动',
  back: '前面的站点',
  on: '后面的站点',
  table: '以表格查看',
  lost: '表格未能载入，请再试一次。所有站点可在滚动条中查看。',
};

export const table: typeof en.table = {
  title: '各站点天气',
  close: '关闭',
  station: '站点',
  region: '地区',
  condition: '天气',
  temperature: '气温',
  air: '空气质量',
  own: '我的站点',
  choose: (name) => `将${name}设为我的站点`,
  allRegions: '所有地区',
  search: '查找站点',
  searchHint: '站点名称',
  all: (all) => `共${all}个站点`,
  count: (shown) => `找到${shown}个站点`,
  none: '没有这个站点。',
  more: '显示更多',
};

export const share: typeof en.share = {
  label: '分享',
  failed: '无法打开分享列表。请复制以下网址：',
};

export const sheet: typeof en.sheet = {
  title: '分享这篇文章',
  close: '关闭',
  copied: '已复制',
  copyBoth: '连同标题复制',
  copiedAddress: '文章网址已复制。',
  copiedBoth: '标题和文章网址已复制。',
  copyFailed: '浏览器不允许复制。网址已选中，请手动复制。',
  address: '文章网址',
  newWindow: '新窗口',
  back: '返回',
  more: '更多',
  notLoaded: '无法加载，请重试。',
  preparing: '准备中',
  services: {
    kakaotalk: 'KakaoTalk',
    copy: '复制链接',
    email: '电子邮件',
    facebook: 'Facebook',
    x: 'X',
    line: 'LINE',
    band: 'BAND',
    naver: 'NAVER',
    threads: 'Threads',
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    sms: '短信',
    print: '打印',
    qr: '二维码',
  },
};

export const kakao: typeof en.kakao = {
  waiting: '正在准备 KakaoTalk。',
  ready: 'KakaoTalk 已准备好。',
  send: '用 KakaoTalk 发送',
  again: '再发送一次',
  sent: '请在 KakaoTalk 中继续。如果没有打开，请复制下面的网址并粘贴到聊天中。',
  blocked: '浏览器拦截了 KakaoTalk 窗口。请改为将文章网址粘贴到聊天中。',
  refused: 'KakaoTalk 没有接受本页的请求。请改为将文章网址粘贴到聊天中。',
  lost: '无法加载 KakaoTalk。请改为将文章网址粘贴到聊天中。',
  slow: 'KakaoTalk 没有响应。请改为将文章网址粘贴到聊天中。',
};

export const qr: typeof en.qr = {
  alt: '文章地址的二维码',
  hint: '用手机相机扫描即可打开此文章。',
  tooLong: '地址过长，无法生成二维码。',
};

export const moreServices: typeof en.moreServices = {
  services: {
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    linkedin: '领英',
    reddit: 'Reddit',
    pinterest: 'Pinterest',
    hatena: 'Hatena',
    weibo: '微博',
    tumblr: 'Tumblr',
    vk: 'VK',
    flipboard: 'Flipboard',
    teams: 'Teams',
    instapaper: 'Instapaper',
  },
  instance: '您的Mastodon服务器',
  instanceHint: '例如 mastodon.social，将保存在此设备上。',
  instanceWrong: '这不是服务器名称，格式应如 mastodon.social。',
  post: '继续',
};

export const card: typeof en.card = {
  loading: '正在加载文章',
  empty: '这里没有文章。',
  withdrawn: '本文已撤下。',
  failed: '目前无法显示文章。',
  stale: '较早的内容',
  updated: '更新',
  newWindow: '新窗口',
  badges: {
    live: '直播',
    breaking: '快讯',
    exclusive: '独家',
    opinion: '观点',
    premium: '订户专享',
    sponsored: '广告',
    video: '视频',
    audio: '音频',
    gallery: '图集',
  },
};

export const article: typeof en.article = {
  published: '发布',
  photo: (name) => `图：${name}`,
  reading: (minutes) => `阅读约需${minutes}分钟`,
  comments: (count) => `${count}条评论`,
  correction: '更正',
  tags: '标签',
  related: '相关报道',
  original: '阅读原文',
  bodyFailed: '正文加载失败。',
  readOn: '阅读文章',
  embed: (host) => `${host}上的嵌入内容`,
  table: '表格',
  play: (service) => `播放${service}视频`,
  showPost: (service) => `查看${service}帖子`,
  connects: (service) => `点按后才会连接${service}。`,
  seeAt: (service) => `在${service}上查看`,
  more: '展开全文',
  less: '收起',
  textSize: '字号',
  letter: '字',
  smaller: '缩小字号',
  usual: '标准字号',
  larger: '放大字号',
  textSizeIs: (percent) => `字号 ${percent}`,
};

export const view: typeof en.view = {
  mobile: '查看手机版',
  desktop: '查看电脑版',
};

export const viewChange: typeof en.viewChange = {
  mobile: '现在是手机版。',
  desktop: '现在是电脑版。',
};
