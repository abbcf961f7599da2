import { matches, userAgent } from '../../core/globals.js';
import type { Place } from '../../models/share-service.js';

/**
 * Apps whose browsers have no share menu, or one that opens nothing or an empty message. What each does is in `models/in-app.ts`.
 * @checked 2026-11
 * @source the user agents of these apps
 */
const APPS =
  /KAKAOTALK|NAVER\(inapp|BAND\/|DaumApps|FBA[NV]|FB_IAB|Instagram|Barcelona|\bLine\/|musical_ly|Bytedance|MicroMessenger/i;

/** A page within some other app: Android says so, iOS leaves out the name of its browser. */
const EMBEDDED = /; wv\)|iP(?:hone|ad|od)(?!.*Safari)/;

/** Where the reader is at this moment: a tablet may have got a mouse. */
export const readPlace = (): Place => {
  const agent = userAgent();
  if (APPS.test(agent)) return 'in-app';
  // a page on the home screen has no name of a browser either
  if (EMBEDDED.test(agent) && !matches('(display-mode: standalone)')) return 'web-view';
  return matches('(hover: none) and (pointer: coarse)') ? 'mobile' : 'desktop';
};
