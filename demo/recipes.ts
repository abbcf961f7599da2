/** The page of recipes: each one with a button that copies it. */
import { toCopyButton } from './frames.js';
import { setPage } from './page.js';

setPage();
for (const recipe of document.querySelectorAll('.recipe')) recipe.after(toCopyButton(recipe.textContent));
