// What a widget needs only some time after it is shown, and many a one never: one part, loaded when it is needed.
export { AttendController } from './attend.js';
export { ClockController } from './clock.js';
export { KeepingController } from './keeping.js';
export { learn } from './languages.js';
export { RefreshController } from './refresh.js';
