import { NewsArticleCard } from '../elements/article-card/article-card.js';
import { define } from './define.js';

define('article-card', NewsArticleCard);
