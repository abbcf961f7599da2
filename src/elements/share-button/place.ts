import { matches, userAgent } from '../../core/globals.js';
import type { Place } from '../../models/share-service.js';

/**
 * Apps whose built-in browser has `navigator.share` and opens nothing, or an empty message.
 * @checked 2026-11
 * @source the user agents of these apps
 */
const IN_APP = /KAKAOTALK|NAVER\(inapp|FBAN|FBAV|Instagram|\bLine\//i;

/** Where the reader is at this moment: a tablet may have got a mouse. */
export const readPlace = (): Place => {
  if (IN_APP.test(userAgent())) return 'in-app';
  return matches('(hover: none) and (pointer: coarse)') ? 'mobile' : 'desktop';
};
