import { NewsShareButton } from '../elements/share-button/share-button.js';
import { define } from './define.js';

define('share-button', NewsShareButton);
