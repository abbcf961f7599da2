import { matches } from '../../core/globals.js';
import { openPopup, type Size } from '../../core/popup.js';
import type { LinkedService } from '../../models/share-service.js';
import { readPlace } from './place.js';

/** Of the small window for a service that says nothing else. */
const SIZE: Size = [600, 640];

/** On phones, and in the browsers inside of apps, a small window is a whole one without a way back. */
const hasRoom = (): boolean => readPlace() === 'desktop' && matches('(min-width: 641px) and (pointer: fine)');

/** Opens a service's page in a small window where there is room for one. False: the service's own link leads there. */
export const openSmall = ({ popup = SIZE }: LinkedService, href: string): boolean =>
  hasRoom() && openPopup(href, popup);
