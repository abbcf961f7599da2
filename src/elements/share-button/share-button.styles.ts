import { css } from 'lit';
import { button } from '../../styles/button.js';
import { host } from '../../styles/host.js';
import { icon } from '../../styles/icon.js';
import { tokens } from '../../styles/tokens.js';

const own = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  .opener {
    anchor-name: --news-share;
    border-radius: 0;
  }
  :host(:state(row)) {
    display: grid;
  }
  :host(:state(row)) .root {
    --_cell: max(44px, var(--news-share-size, 36px));
    display: grid;
  }
  /* two lines of places, under what stands on them */
  .cells {
    display: grid;
    grid-area: 1 / 1;
    grid-template-columns: repeat(auto-fill, var(--_cell));
    grid-auto-rows: var(--_cell);
    max-block-size: calc(2 * var(--_cell));
    overflow: hidden;
  }
  .cells.full {
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
  }
  .cells + .opener {
    position: absolute;
  }
  /* the outline is lower than what can be hit */
  .face {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    box-sizing: border-box;
    min-block-size: var(--news-share-size, 36px);
    padding-inline: 12px 14px;
    border: 1px solid var(--news-share-line, var(--_line));
    border-radius: var(--news-share-radius, 999px);
    font-size: max(0.875em, 13px);
    font-weight: 500;
    line-height: 1.2;
  }
  .bare .face {
    min-inline-size: var(--news-share-size, 36px);
    padding-inline: 0;
  }
  .opener:focus-visible {
    outline: none;
  }
  .opener:focus-visible .face {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .opener:active .face {
    background: var(--_shade);
  }
  .opener[aria-busy] {
    opacity: 0.6;
  }
  @media (hover: hover) {
    .opener:hover {
      background: none;
    }
    .opener:hover .face {
      border-color: var(--_muted);
      background: var(--_shade);
    }
  }
  /* in the middle of the screen and in its colours, as browsers show a popover */
  .lost {
    max-inline-size: 320px;
    padding: 20px;
    font-size: medium;
  }
  .lost input {
    inline-size: 100%;
    min-block-size: 44px;
    font: inherit;
  }
  @media (forced-colors: active) {
    .opener {
      border: 0;
    }
  }
  @media print {
    .root {
      display: none;
    }
  }
`;

export const styles = css`${tokens}${host}${button}${icon}${own}`;
