import './page.js';
import './frames.js';
import '../src/define/all.js';
import './static.js';
