import type { Place } from './share-service.js';

/** A browser inside of an app. */
export interface InApp {
  readonly id: string;
  /** The app, for site builders. */
  readonly name: string;
  /** What tells it in the user agent. */
  readonly token: string;
  /** User agents of it, one for each system. */
  readonly agents: readonly string[];
  readonly place: Place;
  /** What does not work there. */
  readonly fails: string;
  /** What a share button does there. */
  readonly answer: string;
  /** Where it was read. */
  readonly source: string;
  /** Year and month of that. */
  readonly checked: string;
}

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-S911N Build/TP1A.220624.014; wv) AppleWebKit/537.36';
const CHROME = '(KHTML, like Gecko) Version/4.0 Chrome/125.0.6422.165 Mobile Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

/** Of Android's web view, in which most apps show pages. */
const VIEW_FAILS = 'the share menu and printing on Android; small windows';
const VIEW_ANSWER = 'the sheet, with copying first where the page does not choose; no printing, no QR code';

/** Apps in which readers of news meet articles, and the two kinds of web view that other apps have. Apart from what reads them. */
export const IN_APP: readonly InApp[] = [
  {
    id: 'kakaotalk',
    name: 'KakaoTalk',
    token: 'KAKAOTALK',
    agents: [`${ANDROID} ${CHROME};KAKAOTALK 2410310`, `${IPHONE} Mobile/15E148 KAKAOTALK 10.3.1`],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/hyunbinseo/blog/blob/main/posts/ko/in-app-user-agent.md',
    checked: '2026-11',
  },
  {
    id: 'naver',
    name: 'Naver',
    token: 'NAVER(inapp',
    agents: [
      `${ANDROID} (KHTML, like Gecko) Version/4.0 Chrome/122.0.0.0 Whale/1.0.0.0 Crosswalk/27.102.0.21 Safari/537.36 NAVER(inapp; search; 1010; 11.24.6)`,
      `${IPHONE} Version/16.5 Mobile/15E148 Safari/605.1 NAVER(inapp; search; 1010; 11.24.5; 12PRO)`,
    ],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/hyunbinseo/blog/blob/main/posts/ko/in-app-user-agent.md',
    checked: '2026-11',
  },
  {
    id: 'band',
    name: 'BAND',
    token: 'BAND/',
    agents: [`${ANDROID} ${CHROME} BAND/12.0.4 (Android OS 13;SM-S911N)`],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/w3c/web-share/issues/190',
    checked: '2026-11',
  },
  {
    id: 'daum',
    name: 'Daum',
    token: 'DaumApps',
    agents: [`${ANDROID} ${CHROME};DaumApps/8.0`, `${IPHONE} Mobile/15E148 DaumApps/7.6 DaumDevice/mobile`],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/w3c/web-share/issues/190',
    checked: '2026-11',
  },
  {
    id: 'facebook',
    name: 'Facebook, Messenger',
    token: 'FBAN, FBAV, FB_IAB',
    agents: [
      `${ANDROID} ${CHROME} [FB_IAB/FB4A;FBAV/460.0.0.50.109;]`,
      `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/460.0.0.0]`,
    ],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/w3c/web-share/issues/190',
    checked: '2026-11',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    token: 'Instagram',
    agents: [
      `${ANDROID} ${CHROME} Instagram 355.0.0.37.103 Android (33/13; 320dpi; 720x1411)`,
      `${IPHONE} Mobile/15E148 Instagram 330.0.0.1 (iPhone14,2; iOS 17_5)`,
    ],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/shalanah/inapp-debugger/issues/11',
    checked: '2026-11',
  },
  {
    id: 'threads',
    name: 'Threads',
    token: 'Barcelona',
    agents: [`${ANDROID} ${CHROME} Barcelona 340.0.0.20.109 Android (33/13)`],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/shalanah/inapp-debugger/issues/11',
    checked: '2026-11',
  },
  {
    id: 'line',
    name: 'LINE',
    token: 'Line/',
    agents: [`${ANDROID} ${CHROME} Line/14.6.0/IAB`, `${IPHONE} Mobile/15E148 Safari Line/14.6.0`],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source:
      'https://developers.line.biz/en/docs/liff/differences-between-liff-browser-and-line-in-app-browser/',
    checked: '2026-11',
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    token: 'musical_ly, BytedanceWebview',
    agents: [
      `${ANDROID} ${CHROME} musical_ly_2023501030 JsSdk/1.0 BytedanceWebview/d8a21c6`,
      `${IPHONE} Mobile/15E148 musical_ly_35.1.0 BytedanceWebview/d8a21c6`,
    ],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/w3c/web-share/issues/190',
    checked: '2026-11',
  },
  {
    id: 'wechat',
    name: 'WeChat',
    token: 'MicroMessenger',
    agents: [`${ANDROID} ${CHROME} XWEB/1220067 MMWEBSDK/20240501 MicroMessenger/8.0.50`],
    place: 'in-app',
    fails: VIEW_FAILS,
    answer: VIEW_ANSWER,
    source: 'https://github.com/w3c/web-share/issues/190',
    checked: '2026-11',
  },
  {
    id: 'android',
    name: "Android's web view, in any other app",
    token: '; wv)',
    agents: [`${ANDROID} ${CHROME}`],
    place: 'web-view',
    fails:
      'the share menu, printing; mail and text messages where the app does not open them: an error takes the page away',
    answer:
      'the sheet, with copying first where the page does not choose; no printing, mail, text message or QR code',
    source: 'https://github.com/react-native-webview/react-native-webview/issues/3317',
    checked: '2026-11',
  },
  {
    id: 'ios',
    name: "iOS's web view, in any other app",
    token: 'iPhone, iPad or iPod without Safari, and not on the home screen',
    agents: [`${IPHONE} Mobile/15E148`],
    place: 'web-view',
    fails: 'printing; mail and text messages where the app does not open them',
    answer: 'the share menu, which works there; else the sheet as on Android',
    source: 'https://github.com/pichillilorenzo/flutter_inappwebview/issues/1985',
    checked: '2026-11',
  },
];
