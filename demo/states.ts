import { defineAll } from '../src/define/define-all.js';
import { setFrames } from './frames.js';
import { setPage } from './page.js';
import { replayStatically } from './static.js';

setPage();
setFrames();
defineAll();
replayStatically();
