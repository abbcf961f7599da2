import { css } from 'lit';

/** The table in the dialog. */
export const tableStyles = css`
  dialog {
    block-size: calc(100dvb - 48px);
    max-block-size: none;
    overflow: hidden;
  }
  .panel {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding-block-end: env(safe-area-inset-bottom);
  }
  .panel-head {
    position: relative;
    flex: none;
    padding: 18px 64px 12px 20px;
  }
  .panel-head:dir(rtl) {
    padding-inline: 20px 64px;
  }
  h2 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    letter-spacing: -0.01em;
  }
  .moment {
    margin: 2px 0 0;
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
  }
  .filter {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0 20px 12px;
  }
  select,
  input {
    flex: 1 1 7em;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* below 16 px iPhones zoom in */
    font-size: max(0.9375em, 16px);
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_line);
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0 8px;
    block-size: 45px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  tr > :first-child {
    padding-inline-start: 20px;
  }
  tr > :last-child {
    padding-inline-end: 20px;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-inline: 0;
    background: var(--_surface);
    white-space: nowrap;
  }
  thead tr > :first-child {
    padding-inline-start: 12px;
  }
  thead tr > :last-child {
    padding-inline-end: 12px;
  }
  thead button {
    gap: 2px;
    padding-inline: 8px;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .degrees {
    text-align: end;
    white-space: nowrap;
  }
  .arrow {
    opacity: 0.35;
    transition: transform 0.15s ease-out;
  }
  .arrow .icon {
    display: block;
    inline-size: 14px;
    block-size: 14px;
  }
  .ascending .icon {
    transform: scaleY(-1);
  }
  [aria-sort] button {
    color: var(--_text);
    font-weight: 700;
  }
  [aria-sort] .arrow {
    opacity: 1;
  }
  tbody .station {
    min-inline-size: 5.5em;
    font-weight: 600;
  }
  tbody .station a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_line);
  }
  .beside {
    display: block;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
    line-height: 1.3;
  }
  td.region {
    color: var(--_muted);
  }
  th.region,
  td.region {
    display: none;
  }
  .sky > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    vertical-align: middle;
  }
  td.sky .icon {
    inline-size: 22px;
    block-size: 22px;
  }
  td .air {
    white-space: nowrap;
    font-size: 0.8667em;
  }
  td {
    position: relative;
  }
  td.own {
    inline-size: 44px;
    padding-inline-start: 0;
    text-align: end;
  }
  .own button {
    color: var(--_muted);
  }
  .own [aria-pressed='true'] {
    color: var(--_sun);
  }
  .own [aria-pressed='true'] .icon {
    fill: currentColor;
  }
  .none {
    margin: 0;
    padding: 32px 20px;
    color: var(--_muted);
    text-align: center;
  }
  .more {
    display: flex;
    inline-size: 100%;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    font-weight: 700;
  }
  .count {
    flex: none;
    min-block-size: 1.5em;
    margin: 0;
    padding: 8px 20px;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  /* where there is no room for the word, the icon stands for it; voices say it all the same */
  @media (max-width: 379px) {
    th,
    td {
      padding-inline: 4px;
    }
    .beside-icon {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (min-width: 640px) {
    dialog {
      inline-size: 640px;
      block-size: min(100dvb - 64px, 46em);
      border-radius: 6px;
    }
    th.region,
    td.region {
      display: table-cell;
    }
    .beside {
      display: none;
    }
    td.region,
    th.region {
      font-size: 0.8667em;
    }
    thead th.region {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    thead button,
    .own button {
      border-color: transparent;
    }
    select,
    input {
      border: 1px solid CanvasText;
    }
    .own [aria-pressed='true'] {
      color: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
