import './page.js';
import '../src/define/all.js';
import './static.js';
