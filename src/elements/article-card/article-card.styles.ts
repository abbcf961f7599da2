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
    letter-spacing: inherit;
  }
  .root:has(.around) {
    container-type: normal;
    line-height: inherit;
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
  }
`;
