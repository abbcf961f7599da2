import { css } from 'lit';

/** What is read of a card: the line above the headline, headline, sub-headlines, excerpt and the line of small facts. */
export const words = css`
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

  @media print {
    .card:not(.full) .title,
    .more .excerpt {
      -webkit-line-clamp: none;
    }
  }
`;
