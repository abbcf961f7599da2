import { html, nothing, type TemplateResult } from 'lit';

const line = (of = ''): TemplateResult => html`<div class="bar ${of}"></div>`;

/** The shape of what is coming, in the same grid, so that nothing moves when it is there. */
export const renderSkeleton = (words: string, hasMedia: boolean): TemplateResult =>
  html`<span class="hidden-text">${words}</span>
    <div class="head" aria-hidden="true">
      ${line('short')} ${line('for-headline')} ${line('for-headline short')}
    </div>
    ${hasMedia ? html`<div class="media" aria-hidden="true"><span class="blank"></span></div>` : nothing}
    <div class="more" aria-hidden="true">
      <div class="excerpt">${line()} ${line('short')}</div>
      ${line('short')}
    </div>`;
