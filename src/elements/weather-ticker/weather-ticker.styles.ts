import { css } from 'lit';

export const styles = css`
  .root {
    container-type: inline-size;
    --_size: var(--news-ticker-size, max(48px, 2.6em));
  }
  .bar {
    display: flex;
    align-items: stretch;
    block-size: var(--_size);
    font-size: var(--news-ticker-font-size, max(0.9375em, 12px));
    line-height: 1.3;
    border-block: 1px solid var(--_line);
  }
  .head {
    display: grid;
    flex: none;
    align-content: center;
    max-inline-size: 40cqi;
    column-gap: 0.6em;
    padding-inline-end: 0.9em;
    border-inline-end: 1px solid var(--_line);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .time {
    font-weight: 600;
  }
  .stale,
  .source {
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
  }
  .source a {
    color: inherit;
    text-decoration: none;
  }
  .long {
    display: none;
  }
  /* too narrow for a station between head and buttons: these stand above it */
  @container (max-width: 22.4em) {
    .bar {
      flex-wrap: wrap;
      block-size: auto;
      min-block-size: calc(var(--_size) + 36px);
    }
    .head {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      align-items: center;
      min-inline-size: 0;
      max-inline-size: none;
      border: 0;
      line-height: 1.2;
      white-space: normal;
    }
    .bar > .strip {
      flex: 1 0 100%;
      order: 3;
      block-size: var(--_size);
    }
  }
  @container (min-width: 30em) {
    .long {
      display: inline;
    }
    .short {
      display: none;
    }
    .time {
      grid-column: span 2;
    }
    .stale {
      padding-inline: 0.4em;
      border: 1px solid var(--_line);
      border-radius: 3px;
      font-size: 0.92em;
      line-height: 1.4;
    }
  }
  @container (min-width: 54em) {
    .head {
      display: flex;
      align-items: center;
      gap: 0.7em;
      font-size: 0.8667em;
    }
    .time + .source::before {
      content: '·';
      margin-inline-end: 0.7em;
    }
  }
  .strip {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    mask-image: linear-gradient(to right, transparent, #000 0.9em calc(100% - 0.9em), transparent);
  }
  .rest {
    display: flex;
    block-size: 100%;
    overflow: auto hidden;
    scrollbar-width: none;
    overscroll-behavior-x: contain;
  }
  .rest::-webkit-scrollbar {
    display: none;
  }
  .list,
  .tail,
  .track {
    display: flex;
    flex: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: max(320px, 20em);
    padding-inline: 0.9em;
    white-space: nowrap;
  }
  .alert {
    max-inline-size: none;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  li a {
    color: inherit;
    text-decoration: none;
  }
  li a::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .alert > span {
    display: flex;
    align-items: center;
    gap: 0.3em;
    padding: 0.15em 0.5em;
    border: 1px solid;
    border-radius: 3px;
    color: var(--_alert);
    font-size: 0.8667em;
    font-weight: 700;
  }
  .warning > span {
    background: var(--_alert);
    border-color: var(--_alert);
    color: var(--_surface);
  }
  .air {
    font-size: 0.8em;
    color: var(--_muted);
  }
  .air::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.3em;
    border-radius: 50%;
    background: var(--_air, var(--_muted));
  }
  .good {
    --_air: var(--_water);
  }
  .bad {
    --_air: var(--_sun);
  }
  .very-bad {
    --_air: var(--_alert);
  }
  li::after {
    content: '';
    position: absolute;
    inset-block: 30%;
    inset-inline-end: 0;
    border-inline-end: 1px solid var(--_line);
  }
  .icon {
    inline-size: max(22px, 1.2em);
    block-size: max(22px, 1.2em);
  }
  .sun {
    stroke: var(--_sun);
  }
  .water {
    stroke: var(--_water);
  }
  .word {
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .temperature {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .message {
    flex: 1;
    align-self: center;
    margin: 0;
    color: var(--_muted);
  }
  .fallback {
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    max-block-size: 100%;
    overflow: hidden;
  }
  .skeleton {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 1.8em;
    padding-inline: 0.9em;
    overflow: hidden;
  }
  .skeleton span {
    flex: none;
    inline-size: 7.5em;
    block-size: 0.9em;
    border-radius: 2px;
    background: var(--_shade);
  }
`;
