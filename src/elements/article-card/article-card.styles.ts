import { css } from 'lit';

/** The card's frame and every teaser. */
export const styles = css`
  .root {
    container-type: inline-size;
    line-height: 1.5;
  }
  p,
  ul,
  figure,
  .title {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-areas: var(--_areas);
    grid-template-columns: var(--_columns);
    grid-template-rows: var(--_rows);
    column-gap: var(--news-card-gap, var(--_gap));
  }
  .grid {
    --_column: 14em;
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, max(var(--news-card-column, var(--_column)), var(--_least, 0%))), 1fr)
    );
    gap: 2em 1.5em;
  }
  /* three columns and no fourth, which would stand half empty */
  .thirds {
    --_least: 26%;
  }
  .grid:is(.compact, .headline) {
    --_column: 18em;
    row-gap: 1em;
  }
  .grid:is(.compact, .headline) > .cell {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .grid:is(.wide, .hero) {
    --_column: 33em;
  }
  .cell {
    container-type: inline-size;
  }
  /* what the page has written looks as the page says */
  :host([layout='full']) {
    text-align: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .root:has(.around) {
    container-type: normal;
    line-height: inherit;
    text-indent: inherit;
    text-transform: inherit;
    text-shadow: inherit;
    white-space: inherit;
    color: inherit;
    word-break: inherit;
    overflow-wrap: inherit;
  }
  .around {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .reserved {
    min-block-size: var(--_reserve);
  }
  .head {
    grid-area: head;
  }
  .media {
    grid-area: media;
    align-self: start;
    margin-block: var(--_over, 0) var(--_under);
  }
  .more {
    --_lines: 3;
    grid-area: more;
  }

  .kicker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    margin-block-end: 0.3em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .kicker > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .section {
    color: var(--_accent);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    color: var(--_muted);
  }
  .badge:not(.sponsored, :last-child) {
    padding-inline-end: 0.6em;
    border-inline-end: 1px solid var(--_line);
  }
  .breaking,
  .exclusive,
  .live {
    color: var(--_alert);
    font-weight: 700;
  }
  .badge svg {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block: -0.1em;
    margin-inline-start: -0.2em;
    fill: currentColor;
  }
  .sponsored {
    display: block;
    padding-inline: 0.45em;
    border: 1px solid currentColor;
    border-radius: 2px;
  }
  .live::before {
    content: '●' / '';
    font-size: 0.7em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .live::before {
      animation: pulse 2s ease-out infinite;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.45;
    }
  }

  .title {
    font-family: var(--news-card-headline-font, inherit);
    font-size: var(--news-card-headline-size, var(--_size));
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  /* other scripts are drawn with their own spaces, or joined */
  .title:lang(ko) {
    letter-spacing: -0.01em;
  }
  .more .excerpt,
  .more .meta,
  .card:not(.full) .title {
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }
  /* the area reaches over the picture and all that is not raised above it */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .link:focus-visible {
    outline: none;
  }
  .link:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }
  @media (hover: hover) {
    .card:has(.link:hover) .link {
      text-decoration: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.18em;
    }
  }
  .subs {
    display: var(--_subs);
    margin-block-start: 0.5em;
    font-weight: 500;
    line-height: 1.5;
  }
  .card:not(.full) .subs li:nth-child(n + 3) {
    display: none;
  }
  .kicker,
  .subs,
  .excerpt,
  .meta {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .excerpt {
    margin-block-start: 0.45em;
    font-size: var(--_excerpt-size, 0.9375em);
    line-height: 1.6;
    color: var(--_muted);
  }
  .more .excerpt {
    display: var(--_excerpt);
  }
  .more .alone {
    display: var(--_alone);
  }
  .meta {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  .meta :is(time, [part='publisher']) {
    white-space: nowrap;
  }
  .logo {
    block-size: 1.25em;
    margin-inline-end: 0.35em;
    vertical-align: -0.25em;
  }

  .media > * {
    display: block;
    inline-size: 100%;
    border-radius: var(--news-card-radius, 0);
  }
  .cropped,
  .placeholder,
  .blank {
    aspect-ratio: var(--news-card-ratio, var(--_ratio));
    background: var(--_shade);
  }
  .cropped {
    object-fit: cover;
  }
  .placeholder {
    display: grid;
    place-items: center;
    overflow: hidden;
    color: var(--_accent);
    font-size: 2.5em;
    font-weight: 300;
    line-height: 1;
  }

  .notice {
    padding-block: 1em;
    border-block: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .bar {
    block-size: 0.8em;
    margin-block: 0.45em;
    background: var(--_shade);
  }
  .for-headline {
    font-size: var(--news-card-headline-size, var(--_size));
  }
  .short {
    inline-size: 62%;
  }
  .skeleton {
    max-block-size: var(--_reserve);
    overflow: hidden;
  }
  .skeleton .excerpt {
    inline-size: auto;
  }

  @media (forced-colors: active) {
    .placeholder,
    .bar,
    .blank {
      border: 1px solid;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .card:not(.full) .title,
    .more .excerpt {
      -webkit-line-clamp: none;
    }
  }
`;
