import { css, unsafeCSS } from 'lit';
import { SIZES } from './text-size.js';

const sizes = SIZES.map((size, i) => `.size-${i}{--news-card-text-scale:${size}}`).join('');

/** The line of dates and tools, and what the reader's choice of a text size does. */
export const toolStyles = css`
  .dateline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75em;
    min-block-size: 44px;
  }
  .dateline .meta {
    flex: 1 1 12.3em;
    margin: 0;
    padding-block: 0.5em;
  }
  .dateline bdi {
    display: inline-block;
    max-inline-size: 100%;
  }
  .tools,
  .sizes {
    display: flex;
    align-items: center;
  }
  .tools {
    margin-inline-start: auto;
  }
  .several {
    gap: 4px;
  }
  .sizes button {
    min-inline-size: 36px;
    padding-inline: 0.3em;
    color: var(--_muted);
    line-height: 1;
    white-space: nowrap;
  }
  .sizes [aria-pressed='true'] {
    color: var(--_text);
    font-weight: 700;
  }
  .smaller {
    font-size: 0.8125em;
  }
  .larger {
    font-size: 1.1875em;
  }
  /* its letter, not its target, ends where the text does */
  .tools:not(.several) .larger {
    padding-inline-end: 0;
    text-align: end;
  }
  .sizes [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  ${unsafeCSS(sizes)}
  .text {
    font-size: calc(1em * var(--news-card-text-scale));
  }
  .zoomed {
    --news-card-text-zoom: var(--news-card-text-scale);
    font-size: 1em;
  }
  .zoomed ::slotted(:is([slot='body'], :not([slot]))) {
    zoom: var(--news-card-text-scale);
  }
  .unfold {
    margin-block-start: 1.5em;
    font-size: calc(1em / var(--news-card-text-scale));
  }
  .unfold button {
    inline-size: 100%;
    border: 1px solid var(--_line);
    font-weight: 600;
  }
  @media print {
    .tools,
    .unfold {
      display: none;
    }
    .dateline {
      min-block-size: 0;
    }
  }
`;
