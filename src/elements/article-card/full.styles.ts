import { css } from 'lit';

/** The full article above its text, and the page's own article. */
export const fullStyles = css`
  .full {
    position: static;
    --_size: 1.5em;
    --_ratio: 3 / 2;
    --_excerpt: block;
    display: flex;
    flex-direction: column;
    gap: 1.5em;
    max-inline-size: var(--news-card-measure, 40.375em);
  }
  /* the space between parts is ours: most pages set the margins of theirs to nothing */
  .full .head {
    display: flex;
    flex-direction: column;
    gap: 0.9em;
  }
  .full .kicker {
    margin-block-end: -0.6em;
    font-size: 0.9375em;
  }
  :host([layout='full']) {
    text-align: inherit;
    word-spacing: inherit;
  }
  .root:has(.around) {
    text-indent: inherit;
    text-transform: inherit;
    text-shadow: inherit;
    white-space: inherit;
  }
  .around :is(.kicker, .title, .subs, .media, .correction, .excerpt, .foot),
  .around .dateline :is(.meta, .tools) {
    color: var(--_text);
    line-height: 1.5;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  .around .dateline .meta {
    color: var(--_muted);
  }
  /* as the page has it before the widgets come: a line that takes no room, no other space */
  .around .head {
    gap: 1em;
  }
  .full .around .dateline {
    border: 0;
    box-shadow:
      0 -1px var(--_line),
      0 1px var(--_line);
  }
  @container (min-width: 520px) {
    .full {
      --_size: 1.875em;
    }
  }
  /* what the page has of its own: its rules win over these */
  ::slotted(:is(h1, h2, h3, h4, h5, h6)[slot='headline']) {
    margin: 0;
    font-family: var(--news-card-headline-font, inherit);
    font-size: var(--news-card-headline-size, 1.75em);
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  ::slotted([slot='subheadlines']) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ::slotted([slot='dates']) {
    margin: 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  ::slotted([slot='media']) {
    margin: 0;
  }
  .notice a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .full .title {
    line-height: 1.3;
  }
  .full .subs {
    display: block;
    margin: 0;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_muted);
    font-size: 1.0625em;
    font-weight: 500;
    line-height: 1.5;
  }
  .full .subs li + li {
    margin-block-start: 0.3em;
  }
  :is(.publisher, .authors) a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .full .dateline {
    border-block: 1px solid var(--_line);
  }
  .whole {
    block-size: auto;
    max-block-size: 85vh;
    aspect-ratio: auto 3 / 2;
    object-fit: contain;
    background: var(--_shade);
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .full .placeholder {
    aspect-ratio: 3 / 2;
  }
  .media figcaption {
    padding-block: 0.6em 0;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.5;
  }
  /* "사진=" and the name behind it stay together where they can */
  figcaption > .credit {
    display: inline-block;
    max-inline-size: 100%;
  }
  figcaption > bdi:not(:last-child) {
    margin-inline-end: 0.5em;
  }
  .full .excerpt {
    margin: 0;
    font-size: 1.0625em;
    line-height: 1.7;
  }
  .correction {
    margin-block-end: 1.5em;
    padding-block: 0.8em;
    padding-inline: 1em;
    border-inline-start: 3px solid var(--_alert);
    background: var(--_shade);
    font-size: 0.9375em;
    line-height: 1.6;
  }
  .correction strong {
    margin-inline-end: 0.4em;
    color: var(--_alert);
  }
  .publisher a {
    color: var(--_accent);
  }
  @media (hover: hover) {
    .related a:hover,
    .kicker a:hover {
      text-decoration: underline;
    }
  }
  @media print {
    :host([print-links]) :is(.body, .related, .publisher) a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    .full {
      display: block;
      max-inline-size: none;
    }
    .full > * {
      margin-block-end: 1.5em;
    }
    .full figure.media {
      margin-block-end: 1.5em;
    }
    .full > .foot {
      margin-block: 1.5em 0;
    }
    .media,
    .foot > * {
      break-inside: avoid;
    }
    .whole {
      max-block-size: 40vh;
      inline-size: auto;
      max-inline-size: 100%;
    }
    :host(:not([print-links])) .related {
      display: none;
    }
  }
`;
