import { css } from 'lit';

/**
 * The layouts: each a set of values for one grid, so that a card can take over another's at another width. Widths are told in em,
 * so that large letters do not stand in a narrow column.
 *
 * `--_alone` shows the first sub-headline in place of an excerpt, where the sub-headlines themselves are not shown; `--_reserve`
 * is the height of a card whose headline and excerpt have two to three lines.
 */
export const layouts = css`
  .auto,
  .standard,
  .wide,
  .hero {
    --_areas: 'media' 'head' 'more';
    --_columns: minmax(0, 1fr);
    --_rows: auto auto 1fr;
    --_under: 0.75em;
    --_side: 40%;
    --_ratio: 3/2;
    --_size: 1.1875em;
    --_gap: 1em;
    --_subs: none;
    --_excerpt: -webkit-box;
    --_alone: -webkit-box;
    --_lines: 3;
    --_reserve: calc(66.7cqi + 9.5em);
  }
  .hero {
    --_ratio: 16/9;
    --_size: 1.5em;
    --_subs: block;
    --_alone: none;
    --_lines: 4;
    --_reserve: calc(56.3cqi + 14em);
  }
  .compact,
  .headline {
    --_areas: 'head media' 'more media';
    --_columns: minmax(0, 1fr) var(--news-card-media-width, var(--_side));
    --_rows: auto 1fr;
    --_side: clamp(5.5em, 30cqi, 8em);
    --_ratio: 4/3;
    --_size: 1.0625em;
    --_gap: 1em;
    --_subs: none;
    --_excerpt: none;
    --_alone: none;
    --_lines: 3;
    --_reserve: 6em;
  }
  @container (max-width: 13em) {
    .compact {
      --_areas: 'media' 'head' 'more';
      --_columns: minmax(0, 1fr);
      --_rows: auto auto 1fr;
      --_under: 0.75em;
    }
  }
  @container (min-width: 32.5em) {
    .auto,
    .wide {
      --_areas: 'media head' 'media more';
      --_columns: var(--news-card-media-width, var(--_side)) minmax(0, 1fr);
      --_rows: auto 1fr;
      --_under: 0;
      --_size: 1.375em;
      --_gap: 1.25em;
      --_subs: block;
      --_alone: none;
      --_reserve: max(26.7cqi, 11em);
    }
    .hero {
      --_size: 1.875em;
    }
  }
  @container (min-width: 50em) {
    .auto,
    .hero {
      --_areas: 'media head' 'media more';
      --_columns: var(--news-card-media-width, var(--_side)) minmax(0, 1fr);
      --_rows: auto 1fr;
      --_under: 0;
      --_side: 58%;
      --_ratio: 3/2;
      --_size: 1.875em;
      --_excerpt-size: 1em;
      --_gap: 1.75em;
      --_lines: 4;
      --_reserve: max(38.7cqi, 17em);
    }
  }
  @container (min-width: 62.5em) {
    .auto,
    .hero {
      --_size: 2.25em;
    }
  }
  .media-top,
  .media-middle {
    --_areas: 'media' 'head' 'more';
    --_columns: minmax(0, 1fr);
    --_rows: auto auto 1fr;
    --_under: 0.75em;
  }
  .media-middle {
    --_areas: 'head' 'media' 'more';
    --_over: 0.75em;
    --_under: 0.25em;
  }
  .media-start {
    --_areas: 'media head' 'media more';
    --_columns: var(--news-card-media-width, var(--_side)) minmax(0, 1fr);
    --_rows: auto 1fr;
    --_under: 0;
  }
  .media-end {
    --_areas: 'head media' 'more media';
    --_columns: minmax(0, 1fr) var(--news-card-media-width, var(--_side));
    --_rows: auto 1fr;
    --_under: 0;
  }
  .bare {
    --_areas: 'head' 'more';
    --_columns: minmax(0, 1fr);
    --_rows: auto 1fr;
    --_reserve: 6em;
  }
`;
