// What a card needs only some time after it is shown, and many a card never: one part, loaded when it is needed.
export { ClockController } from './clock.js';
export { KeepingController } from './keeping.js';
export { RefreshController } from './refresh.js';
