import { NewsViewSwitch } from '../elements/view-switch/view-switch.js';
import { define } from './define.js';

define('view-switch', NewsViewSwitch);
