import type * as en from './en.js';

export const ticker: typeof en.ticker = {
  region: '날씨',
  summary: (stations, time, first) => `전국 날씨 ${stations}곳${time && `, ${time}`}${first && `, ${first}`}`,
  at: (time) => `${time} 기준`,
  source: (name) => `자료: ${name}`,
  stale: '이후 갱신 없음',
  below: (degrees) => `영하 ${degrees}`,
  unmeasured: '기온 없음',
  air: '미세먼지',
  grades: { good: '좋음', moderate: '보통', bad: '나쁨', 'very-bad': '매우 나쁨' },
  conditions: {
    clear: '맑음',
    'mostly-clear': '대체로 맑음',
    'partly-cloudy': '구름조금',
    'mostly-cloudy': '구름많음',
    overcast: '흐림',
    mist: '박무',
    haze: '연무',
    smoke: '연기',
    fog: '안개',
    dust: '황사',
    drizzle: '이슬비',
    rain: '비',
    showers: '소나기',
    'freezing-rain': '언비',
    sleet: '진눈깨비',
    snow: '눈',
    'snow-showers': '소낙눈',
    hail: '우박',
    thunder: '천둥번개',
    tornado: '용오름',
  },
  loading: '날씨를 불러오는 중',
  empty: '지금은 관측 자료가 없습니다.',
  failed: '지금은 날씨를 보여 드릴 수 없습니다.',
};

export const controls: typeof en.controls = {
  pause: '날씨 흐름 멈춤',
  play: '날씨 흐름 재생',
  back: '이전 지점',
  on: '다음 지점',
  table: '표로 보기',
  lost: '표를 불러오지 못했습니다. 다시 눌러 주세요. 모든 지점은 띠에서 볼 수 있습니다.',
};

export const table: typeof en.table = {
  title: '지점별 날씨',
  close: '닫기',
  station: '지점',
  region: '지역',
  condition: '날씨',
  temperature: '기온',
  air: '미세먼지',
  own: '내 지점',
  choose: (name) => `${name} 지점을 내 지점으로 정하기`,
  allRegions: '모든 지역',
  search: '지점 찾기',
  searchHint: '이름·초성 (ㅅㅊ)',
  all: (all) => `전체 ${all}곳`,
  count: (shown) => `${shown}곳 찾음`,
  none: '찾는 지점이 없습니다.',
  more: '더 보기',
};

export const share: typeof en.share = {
  label: '공유',
  failed: '공유 창을 열지 못했습니다. 아래 주소를 복사해 주세요.',
};

export const sheet: typeof en.sheet = {
  title: '이 기사를 공유합니다',
  close: '닫기',
  copied: '복사했습니다',
  copyBoth: '제목과 함께 복사',
  copiedAddress: '기사 주소를 복사했습니다.',
  copiedBoth: '제목과 기사 주소를 복사했습니다.',
  copyFailed: '브라우저가 복사를 허용하지 않습니다. 선택된 주소를 직접 복사해 주세요.',
  address: '기사 주소',
  newWindow: '새 창',
  back: '뒤로',
  more: '더 보기',
  notLoaded: '불러오지 못했습니다. 다시 눌러 주세요.',
  preparing: '준비 중',
  services: {
    kakaotalk: '카카오톡',
    copy: '주소 복사',
    email: '이메일',
    facebook: '페이스북',
    x: 'X',
    line: '라인',
    band: '밴드',
    naver: '네이버',
    threads: '스레드',
    telegram: '텔레그램',
    whatsapp: '왓츠앱',
    sms: '문자',
    print: '인쇄',
    qr: 'QR 코드',
  },
};

export const kakao: typeof en.kakao = {
  waiting: '카카오톡을 준비하고 있습니다.',
  ready: '카카오톡이 준비되었습니다.',
  send: '카카오톡으로 보내기',
  again: '다시 보내기',
  sent: '카카오톡에서 이어서 보내 주세요. 열리지 않았으면 아래 주소를 복사해 대화방에 붙여 넣어 주세요.',
  blocked: '브라우저가 카카오톡 창을 막았습니다. 대신 기사 주소를 대화방에 붙여 넣어 주세요.',
  refused: '카카오톡이 이 페이지의 요청을 받지 않았습니다. 대신 기사 주소를 대화방에 붙여 넣어 주세요.',
  lost: '카카오톡을 불러오지 못했습니다. 대신 기사 주소를 대화방에 붙여 넣어 주세요.',
  slow: '카카오톡이 응답하지 않습니다. 대신 기사 주소를 대화방에 붙여 넣어 주세요.',
};

export const qr: typeof en.qr = {
  alt: '기사 주소의 QR 코드',
  hint: '휴대전화 카메라로 비추면 이 기사가 열립니다.',
  tooLong: '주소가 너무 길어 QR 코드로 만들 수 없습니다.',
};

export const moreServices: typeof en.moreServices = {
  services: {
    bluesky: '블루스카이',
    mastodon: '마스토돈',
    linkedin: '링크드인',
    reddit: '레딧',
    pinterest: '핀터레스트',
    hatena: '하테나',
    weibo: '웨이보',
    tumblr: '텀블러',
    vk: 'VK',
    flipboard: '플립보드',
    teams: '팀즈',
    instapaper: '인스타페이퍼',
  },
  instance: '내 마스토돈 서버',
  instanceHint: '예: mastodon.social. 이 기기에 기억됩니다.',
  instanceWrong: '서버 이름이 아닙니다. mastodon.social처럼 적어 주세요.',
  post: '계속',
};

export const card: typeof en.card = {
  loading: '기사를 불러오는 중',
  empty: '보여 드릴 기사가 없습니다.',
  withdrawn: '삭제된 기사입니다.',
  failed: '지금은 기사를 보여 드릴 수 없습니다.',
  stale: '지난 내용',
  updated: '수정',
  newWindow: '새 창',
  badges: {
    live: '실시간',
    breaking: '속보',
    exclusive: '단독',
    opinion: '오피니언',
    premium: '구독자 전용',
    sponsored: '광고',
    video: '영상',
    audio: '음성',
    gallery: '화보',
  },
};

export const article: typeof en.article = {
  published: '입력',
  photo: (name) => `사진=${name}`,
  reading: (minutes) => `읽는 시간 ${minutes}분`,
  comments: (count) => `댓글 ${count}`,
  correction: '바로잡습니다',
  tags: '태그',
  related: '관련 기사',
  original: '원문 보기',
  bodyFailed: '본문을 불러오지 못했습니다.',
  readOn: '기사 읽기',
  embed: (host) => `${host}에 있는 첨부 콘텐츠 보기`,
  table: '표',
  play: (service) => `${service} 동영상 재생`,
  showPost: (service) => `${service} 게시물 보기`,
  connects: (service) => `누를 때만 ${service}에 연결합니다.`,
  seeAt: (service) => `${service}에서 보기`,
  more: '더 보기',
  less: '접기',
  textSize: '글자 크기',
  letter: '가',
  smaller: '글자 작게',
  usual: '보통 글자 크기',
  larger: '글자 크게',
  textSizeIs: (percent) => `글자 크기 ${percent}`,
};

export const view: typeof en.view = {
  mobile: '모바일 버전으로 보기',
  desktop: 'PC 버전으로 보기',
};

export const viewChange: typeof en.viewChange = {
  mobile: '모바일 버전입니다.',
  desktop: 'PC 버전입니다.',
};
