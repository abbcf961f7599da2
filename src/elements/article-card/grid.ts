import { html, type TemplateResult } from 'lit';

/** One card stands alone, several in as many columns as there is room for; those in threes have no fourth, half empty. */
export const renderGrid = (cards: readonly TemplateResult[], layout: string, isList: boolean): unknown => {
  if (!isList) return cards[0];
  const isThirds = [3, 6, 9].includes(cards.length);
  return html`<ul class="grid ${layout} ${isThirds ? 'thirds' : ''}" part="list" role="list">
    ${cards.map((card) => html`<li class="cell">${card}</li>`)}
  </ul>`;
};
