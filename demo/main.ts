import { defineAll } from '../src/define/define-all.js';
import { setPage } from './page.js';
import { replayStatically } from './static.js';

setPage();
defineAll();
replayStatically();
